"""Recommendations over pages: one without a text is not kept with the next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sample.strategy import recommendations
from sample.words import p
from sheets import laid_out

from stratege import document as d
from stratege.theme import Theme

pytest.importorskip("weasyprint")


@pytest.mark.parametrize("theme", ["consultant"], indirect=True)
def test_recommendations_without_text_follow_one_another(theme: Theme) -> None:
    cards = recommendations()
    items = tuple(replace(cards.items[0], id=f"rec-{n}", number=str(n), children=()) for n in range(6))
    lines = (p("Une ligne de texte.") for _ in range(24))
    section = d.Section(
        id="one",
        level=1,
        kind="chapter",
        number="1",
        title=p("Titre").children,
        children=(*lines, replace(cards, items=items)),
    )
    report = d.Document(meta=d.Meta(name="x", title="X", theme=theme), children=(section,))
    pages = [set(page.anchors) for page in laid_out(report).pages]
    first = next(page for page in pages if "rec-0" in page)
    assert "one" in first and "rec-5" not in first
