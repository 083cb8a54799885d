"""The numbers of the pages before the chapters: printed, listed and labelled alike, of all kinds that a theme has."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from pages import lines_of

from conftest import MakeProject
from stratege.machine import missing_libraries
from stratege.pipeline import build

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
pypdf = pytest.importorskip("pypdf")

PLAN = """title: Essai
date: "2026-01-02"
abstract: Le [résumé]{.index} dit tout.
acknowledgments: Merci.
sections: [{module: a}, {module: b}]
options: {cite_report: false, review: false, index: true}
"""
CHAPTER = "kind: prose\ntitle: Chapitre\nbody:\n  - prose: |\n      Texte du [chapitre]{.index}.\n"
LONG = f"{CHAPTER}      {'Mot. ' * 2000}\n"


class Printed:
    """A report built with a theme: the labels of its pages, their lines, the labels that they print."""

    def __init__(self, make_project: MakeProject, folder: Path, theme: str) -> None:
        plan = f"{PLAN}theme: {theme}\n"
        files = {
            "content/reports/r.yaml": plan,
            "content/a.yaml": LONG,
            "content/b.yaml": CHAPTER,
        }
        assert not build(make_project(files), "r", folder, ["pdf"]).diagnostics.items
        path = folder / "r/r.pdf"
        self.labels = pypdf.PdfReader(path).page_labels
        self.lines = [[line.text for line in page] for page in lines_of(path)]
        feet = zip(self.labels, self.lines, strict=True)
        self.folios = [label if label in page[-3:] else "" for label, page in feet]


@pytest.fixture
def printed(make_project: MakeProject, tmp_path: Path, request: pytest.FixtureRequest) -> Printed:
    return Printed(make_project, tmp_path / "output", request.param)


BODY = ["1", "2", "3", "4", "5"]
ALL = ["1", "2", "3", "4", "5", "6", "7", "8"]


@pytest.mark.parametrize(
    ("printed", "labels", "folios"),
    [
        ("{name: sober}", ALL, ["", *ALL[1:]]),
        ("{name: sober, front_folios: hidden}", ALL, ["", "", "", *ALL[3:]]),
        ("{name: sober, front_folios: roman}", ["i", "ii", "iii", *BODY], ["", "ii", "iii", *BODY]),
        ("{name: sober, front_folios: none}", ["i", "ii", "iii", *BODY], ["", "", "", *BODY]),
    ],
    indirect=["printed"],
)
def test_pages_before_the_chapters_have_the_numbers_that_the_theme_wants(
    printed: Printed, labels: list[str], folios: list[str]
) -> None:
    assert (printed.labels, printed.folios) == (labels, folios)
    assert {f"{title} {page}" for title, page in pairwise(printed.lines[2])} >= {
        f"Chapitre {labels[3]}",
        f"Chapitre {labels[6]}",
        f"Index {labels[7]}",
    }
    assert f"résumé, {labels[2]}" in printed.lines[7]


@pytest.mark.parametrize("printed", ["{name: sober, two_sided: true, front_folios: roman}"], indirect=True)
def test_a_blank_page_before_the_chapters_is_counted_with_what_precedes_them(printed: Printed) -> None:
    assert printed.labels[:6] == ["i", "ii", "iii", "iv", "1", "2"]
    assert [number for number, page in enumerate(printed.lines) if not page][:1] == [3]
    assert printed.folios[:6] == ["", "ii", "iii", "", "1", "2"]
