"""Sheets of any size: what a layout has of them, and what an author may ask."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.paper import A4, A5, LETTER, Paper, hang, room
from stratege.pipeline import build, check
from stratege.theme import Font, Theme
from stratege.write.html.theming import theme_sheet


def test_a4_is_what_the_themes_are_drawn_for() -> None:
    assert (A4.before, A4.side, A4.below, A4.across, A4.tall, A4.tall_turned) == (21, 22, 20, 627, 256, 169)
    assert (room(A4.across), room(A4.turned), room(LETTER.turned)) == (620, 940, 880)
    assert hang(208, A4) == hang(208, LETTER) == 208


def test_margins_that_are_given_are_those_of_the_four_sides() -> None:
    sheet = Paper(210, 297, 25)
    assert (sheet.before, sheet.side, sheet.below, sheet.across, sheet.tall) == (25, 25, 25, 604, 247)
    printed = theme_sheet(Theme(page=sheet, spacing=1.5, scale=1.2245), "paged")
    assert "margin: 25mm 25mm 25mm;" in printed and "--line: 18.00pt" in printed


def test_a_small_sheet_keeps_its_measure_and_a_large_one_its_lines() -> None:
    large = Paper(300, 420)
    assert (hang(208, A5), hang(60, A5), A5.letters) == (96, 60, 0.94)
    assert large.across - hang(208, large) == A4.across - 208


@pytest.mark.parametrize(
    ("page", "paper"),
    [
        ("A5", A5),
        ("{width: 17cm, height: 240 mm}", Paper(170, 240)),
        ("{width: '6,5in', height: 9.5in}", Paper(165.1, 241.3)),
    ],
)
def test_a_page_has_a_name_or_measures(page: str, paper: Paper, make_project: MakeProject) -> None:
    plan = f"title: E\nsections: [{{module: a}}]\ntheme: {{page: {page}}}\n"
    document = check(make_project({"content/reports/r.yaml": plan}), "r").document
    assert document and document.meta.theme.page == paper


@pytest.mark.parametrize(
    ("page", "place", "said"),
    [
        ("A6", "3:15", "A4, A5, Letter ou des mesures, comme {width: 17cm, height: 24cm}, sont attendues"),
        ("{width: 17, height: 24cm}", "3:23", "une longueur en mm, cm ou in"),
        ("{width: 5cm, height: 24cm}", "3:9", "une largeur de 10 à 30 cm"),
        ("{width: 24cm, height: 17cm}", "3:9", "page debout"),
    ],
)
def test_what_is_no_page_is_told(page: str, place: str, said: str, make_project: MakeProject) -> None:
    plan = f"title: E\nsections: [{{module: a}}]\ntheme: {{page: {page}}}\n"
    [fault] = check(make_project({"content/reports/r.yaml": plan}), "r").diagnostics.errors
    assert (fault.code, said in fault.message) == ("S003", True), fault.message
    assert str(fault.span).startswith(f"content/reports/r.yaml:{place}")


def test_both_media_are_printed_on_that_sheet() -> None:
    assert "@page { size: 148mm 210mm; margin: 16.3mm 15.5mm 16mm;" in theme_sheet(Theme(page=A5), "paged")
    assert "@page landscape, landscape-note { size: 210mm 148mm; }" in theme_sheet(Theme(page=A5), "paged")
    assert theme_sheet(Theme(page=A5), "screen") == "@media print { @page { size: 148mm 210mm; } }"
    assert theme_sheet(Theme(), "screen") == ""


def test_labels_have_more_room_in_the_face_of_an_author() -> None:
    broad = Theme(titles=Font("Large", {"regular": "polices/large.ttf"}))
    assert ".identity dt { flex-basis: 82px; }" in theme_sheet(broad, "paged")
    assert "flex-basis" not in theme_sheet(broad, "screen") + theme_sheet(Theme(), "paged")


def test_the_pdf_has_that_size(make_project: MakeProject, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    plan = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\ntheme: {page: A5}\n"
    build(make_project({"content/reports/r.yaml": plan}), "r", tmp_path / "o", ["pdf"])
    pages = pypdf.PdfReader(tmp_path / "o/r/r.pdf").pages
    sizes = {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages}
    assert sizes == {(420, 595)}
