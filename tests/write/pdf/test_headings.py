"""What heads and foots a page: a running title that can be read, and one folio, outside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sample import document
from sheets import laid_out

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
