"""What stands between the cover and the chapters: its order is that of all formats, its notes are its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.document import Contents, Document, Note, Section, Table, plain, walk
from stratege.pipeline import check
from stratege.project import Project, templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FIXTURE = Path(__file__).parents[1] / "reports/foreword"
IN_ORDER = (
    "Ce qui précède",
    "À ceux qui",
    "Déclaration sur l’honneur",
    "Rien que nous n’ayons cité.",
    "Remerciements",
    "Merci aux équipes du dépôt.",
    "Historique des versions",
    "Chiffres de l’été",
    "Résumé",
    "Un résumé.",
    "Abstract",
    "What comes before",
    "Keywords:",
    "Kurzfassung",
    "Sommaire",
    "Liste des abréviations",
    "équivalent temps plein",
    "responsabilité sociale des entreprises",
    "La route",
)


def _document(project: Project, name: str) -> Document:
    built = check(project, name)
    assert built.document and not built.diagnostics.items
    return built.document


@pytest.mark.parametrize("media", ["markdown", "screen", "paged"])
def test_it_comes_in_this_order_in_every_format(media: str) -> None:
    document = _document(Project(FIXTURE), "foreword")
    templates = [templates_root()]
    if media == "markdown":
        text = write_markdown(document, templates=templates).partition("\n---\n")[2]
    else:
        text = write_html(document, templates=templates, media=media).partition("<main")[2]
    places = [text.find(words) for words in IN_ORDER[:-1]]
    assert -1 not in places and places == sorted(places)
    assert text.rfind(IN_ORDER[-1]) > places[-1]


def test_each_block_has_notes_of_its_own() -> None:
    notes = [node.id for node in walk(_document(Project(FIXTURE), "foreword")) if isinstance(node, Note)]
    assert len(notes) == len(set(notes)) == 6
    markdown = write_markdown(_document(Project(FIXTURE), "foreword"), templates=[templates_root()])
    assert all(len(re.findall(rf"^\[\^{name[5:]}\]: ", markdown, re.MULTILINE)) == 1 for name in notes)


def test_a_column_that_no_version_fills_is_left_out() -> None:
    [_, table] = [node for node in walk(_document(Project(FIXTURE), "foreword")) if isinstance(node, Table)]
    assert [plain(column.title) for column in table.columns] == ["Version", "Date", "Changements"]
    assert [plain(cell.children) for cell in table.rows[1].cells] == ["1.1", "3\u00a0avril 2026", "Chiffres de l’été"]


def test_a_report_that_gives_none_of_it_has_none(make_project: MakeProject) -> None:
    document = _document(make_project({}), "r")
    assert [type(block).__name__ for block in document.front] == ["Cover", "Contents"]
    assert not any(isinstance(node, Section) and node.kind == "front" for node in walk(document))


def test_a_module_before_the_contents_has_no_number_a_page_of_its_own_and_no_line_in_them() -> None:
    document = _document(Project(FIXTURE), "foreword")
    [section] = [node for node in walk(document) if isinstance(node, Section) and node.id == "honour"]
    assert section.alone and not section.number
    assert [node.number for node in walk(section) if isinstance(node, Section | Table)] == ["", "", "1"]
    listed = [entry.target for node in walk(document) if isinstance(node, Contents) for entry in node.entries]
    assert "road" in listed and "honour" not in listed
    page = write_html(document, templates=[templates_root()], media="paged")
    assert '<section class="front level-1 alone">' in page
