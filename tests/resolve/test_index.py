"""The index: entries in French order under their letters, with places that each format gives its own way."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.document import Contents, Document, Index, plain, walk
from stratege.machine import missing_libraries
from stratege.pipeline import build, check
from stratege.project import Project, templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FIXTURE = Path(__file__).parents[1] / "reports/index"
ENTRIES = [
    ("0–9", [("2 roues", ["1.1"])]),
    ("E", [("eau", ["La fin"]), ("état", ["1", "La fin"])]),
    ("L", [("lean", ["1"])]),
    ("O", [("œuvre", ["1"])]),
    ("R", [("résumé", ["Résumé"])]),
    ("V", [("vélo", ["1", "1", "1", "1.1", "Annexe 1"])]),
]
PLAN = "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\n"
MARKED = "kind: prose\ntitle: Un\nbody:\n  - prose: Le [vélo]{.index}.\n"


def _document() -> Document:
    document = check(Project(FIXTURE), "index").document
    assert document
    return document


def test_entries_stand_in_french_order_with_their_places() -> None:
    [index] = [node for node in walk(_document()) if isinstance(node, Index)]
    found = [
        (plain(group.letter), [(plain(e.term), [p.number or plain(p.title) for p in e.places]) for e in group.entries])
        for group in index.groups
    ]
    assert found == ENTRIES


def test_a_title_in_a_list_has_no_anchor_of_its_own() -> None:
    page = write_html(_document(), templates=[templates_root()], media="paged")
    anchors = re.findall(r'<span id="(index-\d+)">', page)
    assert len(anchors) == len(set(anchors)) == 12
    assert set(re.findall(r'href="#(index-\d+)"', page)) == set(anchors)


def test_the_page_says_in_which_parts_once_each_and_markdown_the_terms() -> None:
    page = write_html(_document(), templates=[templates_root()], media="screen")
    [entry] = [line for line in page.splitlines() if line.startswith("<li>vélo ")]
    assert re.findall(r'data-place="([^"]*)" aria-label="([^"]*)"', entry) == [
        ("1", "1 Les vélos"),
        ("1.1", "1.1 Deux roues"),
        ("Annexe 1", "Annexe 1 Les chiffres"),
    ]
    markdown = write_markdown(_document(), templates=[templates_root()])
    assert markdown.endswith("**R**\n\n- résumé\n\n**V**\n\n- vélo\n")
    assert "Le vélo et le *lean*" in markdown.replace("\u00a0", " ")


def test_the_contents_name_the_index() -> None:
    [contents] = [node for node in walk(_document()) if isinstance(node, Contents)]
    assert [entry.target for entry in contents.entries][-1] == "index"


@pytest.mark.parametrize(("options", "printed"), [("", True), ("options: {index: false}\n", False)])
def test_a_report_may_leave_it_out(make_project: MakeProject, options: str, printed: bool) -> None:
    built = check(make_project({"content/reports/r.yaml": PLAN + options, "content/a.yaml": MARKED}), "r")
    assert built.document and not built.diagnostics.items
    assert any(isinstance(node, Index) for node in walk(built.document)) == printed


@pytest.mark.skipif(bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni pdftotext ici")
def test_the_pdf_gives_each_page_once(tmp_path: Path) -> None:
    copy = tmp_path / "p"
    shutil.copytree(FIXTURE / "content", copy / "content")
    built = build(Project(copy), "index", copy / "output", ["pdf"])
    [pdf] = [path for path in built.files if path.suffix == ".pdf"]
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = told.split("\f")

    def at(words: str) -> int:
        return next(number for number, page in enumerate(pages, 1) if words in " ".join(page.split()))

    assert f"vélo, {at('vont vite')}, {at('Le vélo.')}\n" in told
    assert f"état, {at('vont vite')}, {at('claire')}\n" in told
