"""What heads and foots a page: a running title that can be read, and one folio, outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sample import document
from sample.words import p, row, t
from sheets import laid_out

from stratege import document as d
from stratege.theme import Theme
from stratege.write.pdf.finish.protocols import Page

pytest.importorskip("weasyprint")

ESSENTIAL = "L’essentiel"
LOOKS = ["academic", "consultant", "sober", "consultant:colors: {accent: '#0b6e4f', ink: '#102030'}"]


def printed(theme: Theme, *, run_on: bool, confidentiality: str = "") -> list[dict[str, str]]:
    """The words around the text of each page, by the place of their box."""
    report = document(run_on=run_on)
    meta = replace(report.meta, theme=theme, confidentiality=confidentiality)
    short = replace(report, meta=meta, children=report.children[:1], back=())
    return [dict(_boxes(page)) for page in laid_out(short).pages]


@pytest.mark.parametrize("theme", ["sober", "consultant"], indirect=True)
@pytest.mark.parametrize("run_on", [True, False], ids=["chapters that run on", "that open pages"])
def test_a_sheet_on_its_side_is_headed_as_the_others_are(theme: Theme, run_on: bool) -> None:
    table = d.Table(id="t", caption=t("T"), columns=(), rows=(row("un"),), landscape=True)
    kind = "run_on" if run_on else "chapter"
    chapters = [
        d.Section(id=name, level=1, kind=kind, title=t(f"Titre {name}"), children=(block,))
        for name, block in (("un", p("Du texte.")), ("deux", table))
    ]
    meta = d.Meta(name="x", title="Rapport", theme=theme, confidentiality="Restreinte")
    [page, side] = [dict(_boxes(page)) for page in laid_out(d.Document(meta=meta, children=tuple(chapters))).pages]
    heads = ["Titre un", "Titre deux"] if run_on else ["", ""]
    assert [boxes.get("@top-right", "") for boxes in (page, side)] == heads
    assert side["@bottom-left"].startswith("Rapport") is run_on and page["@bottom-left"].startswith("Rapport") is run_on


def _boxes(page: Page) -> Iterator[tuple[str, str]]:
    for box in page._page_box.children:
        if place := getattr(box, "at_keyword", ""):
            texts = (getattr(inner, "text", "") for inner in box.descendants())
            yield str(place), " ".join(filter(None, texts))


@pytest.mark.parametrize("theme", LOOKS, indirect=True)
def test_nothing_is_printed_over_a_band(theme: Theme) -> None:
    heads = [boxes.get("@top-right", "") for boxes in printed(theme, run_on=True)]
    assert any(heads) and (theme.openers != "band") == (ESSENTIAL in heads)


@pytest.mark.parametrize("theme", ["consultant:two_sided: true"], indirect=True)
@pytest.mark.parametrize("confidentiality", ["", "Restreinte"])
@pytest.mark.parametrize("run_on", [False, True], ids=["chapters that open pages", "that run on"])
def test_a_left_page_has_its_title_and_its_number_at_its_left(theme: Theme, run_on: bool, confidentiality: str) -> None:
    pages = printed(theme, run_on=run_on, confidentiality=confidentiality)
    for number, boxes in enumerate(pages[2:], 3):
        outside, inside = ("left", "right") if number % 2 == 0 else ("right", "left")
        if boxes:
            assert boxes.get(f"@bottom-{outside}") == str(number), boxes
            assert f"@top-{inside}" not in boxes and str(number) not in boxes.get(f"@bottom-{inside}", "")
