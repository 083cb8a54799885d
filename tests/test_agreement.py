"""Markdown, HTML and PDF say the same: words, numbers, notes, references, in the same order."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from agreement import body, cells, fold, missing, notes, pieces, read_nodes, texts, without_front

from stratege.document import (
    Document,
    Node,
    NoteCall,
    Paragraph,
    RepeatedCall,
    Section,
    Table,
    Text,
    plain,
    transform,
    walk,
)
from stratege.machine import missing_libraries
from stratege.pipeline import build, check
from stratege.project import Cache, Project
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

ROOT = Path(__file__).parents[1]
REPORTS = {
    **{name: ROOT / "tests" / "reports" / name for name in ("cafe", "sheets", "unnumbered")},
    "essay": ROOT,
    "summary": ROOT,
}
NO_PDF = pytest.mark.skipif(bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni pdftotext")


@cache
def _document(name: str) -> Document:
    built = check(Project(REPORTS[name]), name)
    assert built.document and not built.diagnostics.errors
    return built.document


@pytest.fixture
def document() -> Document:
    return _document("cafe")


@pytest.mark.parametrize("name", REPORTS)
def test_every_piece_is_in_every_format_in_the_same_order(name: str) -> None:
    document = _document(name)
    wanted = pieces(body(document))
    assert len(wanted) > (300 if name == "essay" else 20)
    for form, text in texts(without_front(document), Project(REPORTS[name])).items():
        assert missing(wanted, text) == [], form
        assert missing(notes(document), text) == [], form


def test_a_lost_piece_is_seen(document: Document, cafe: Project) -> None:
    """The test itself can fail: a paragraph that lost a word in the formats is missed."""

    def lose(node: Node) -> Node:
        return replace(node, text="") if isinstance(node, Text) and "passages relevés" in node.text else node

    for text in texts(without_front(transform(document, lose)), cafe).values():
        assert missing(pieces(body(document)), text)


def test_a_swap_is_seen(cafe: Project) -> None:
    """The test itself can fail: two paragraphs that changed places in the formats are told."""
    document = _document("essay")
    section = next(
        node
        for node in walk(document)
        if isinstance(node, Section) and len(node.children) > 1 and all(map(_is_whole, node.children[:2]))
    )
    swapped = replace(section, children=(section.children[1], section.children[0], *section.children[2:]))
    other: Document = transform(document, lambda node: swapped if node == section else node)
    for text in texts(without_front(other), Project(ROOT)).values():
        assert missing(pieces(body(document)), text)
        assert missing(pieces(body(other)), text) == []


def _is_whole(node: Node) -> bool:
    return isinstance(node, Paragraph) and not any(isinstance(child, NoteCall) for child in node.children)


@pytest.mark.parametrize("name", REPORTS)
def test_notes_are_as_many(name: str) -> None:
    document, folders = _document(name), Project(REPORTS[name]).templates()
    calls = [node for node in walk(document) if isinstance(node, NoteCall | RepeatedCall)]
    numbers, notes = [node.number for node in calls], [node for node in calls if isinstance(node, NoteCall)]
    markdown = write_markdown(document, templates=folders)
    page = write_html(document, templates=folders, media="screen")
    assert numbers == [call.rpartition("-")[2] for call in re.findall(r"(?<!^)\[\^([^\]]+)\](?!:)", markdown)]
    assert len(notes) == len(re.findall(r"^\[\^[^\]]+\]:", markdown, re.MULTILINE))
    assert (
        len(numbers)
        == page.count('role="doc-noteref"')
        == page.count('role="doc-backlink" aria-label="Retour à l’appel')
    )
    assert bool(numbers) == (name != "summary")


def test_works_are_in_both(document: Document, cafe: Project) -> None:
    for text in texts(without_front(document), cafe).values():
        assert fold("Martin, L. (2019)") in text


def _printed(name: str, folder: Path, cache: Cache) -> str:
    """The words of a report's PDF, from the page on which its first chapter begins."""
    build(Project(REPORTS[name], cache), name, folder, ["pdf"])
    command = ["pdftotext", "-raw", str(folder / name / f"{name}.pdf"), "-"]
    pages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\f")
    lead = fold(plain(_chapter(name).lead))
    first = next(index for index, page in enumerate(pages) if lead in fold(page))
    return fold("".join(pages[first:]))


def _chapter(name: str) -> Section:
    chapter = _document(name).children[0]
    assert isinstance(chapter, Section) and chapter.lead
    return chapter


def _landmarks(document: Document) -> list[str]:
    """The titles of chapters and the cells of tables: what no change of page can cut but between words."""
    found = []
    for part in document.children:
        for node in read_nodes(part):
            match node:
                case Section(level=1):
                    found.append(plain(node.title))
                case Table() if node.caption:
                    found += cells(node)
    return [fold(text) for text in found if text.strip()]


@NO_PDF
@pytest.mark.parametrize("name", ["cafe", "sheets", "unnumbered", pytest.param("essay", marks=pytest.mark.slow)])
def test_the_pdf_says_the_same_in_the_same_order(name: str, tmp_path: Path, speedy: Cache) -> None:
    landmarks, text = _landmarks(_document(name)), _printed(name, tmp_path, speedy)
    assert len(landmarks) > 10
    assert missing(landmarks, text) == []
    assert missing(reversed(landmarks), text)
