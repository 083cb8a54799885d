"""Markdown, HTML and PDF say the same: words, numbers, notes, references, in the same order."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from stratege.document import (
    Document,
    Node,
    NoteCall,
    Paragraph,
    ReferenceEntry,
    RepeatedCall,
    Section,
    Table,
    Text,
    plain,
    transform,
    walk,
)
from stratege.document.tree import children_of
from stratege.machine import missing_libraries
from stratege.pipeline import build, check
from stratege.project import Project
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

SPACES = re.compile(r"[\s\u00a0\u202f\u00ad-]+")
SIGNS = re.compile(r"[*_`#|>]")
ROOT = Path(__file__).parents[1]
REPORTS = {
    **{name: ROOT / "tests" / "reports" / name for name in ("cafe", "sheets", "unnumbered")},
    "essay": ROOT,
    "summary": ROOT,
}
NO_PDF = pytest.mark.skipif(bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni pdftotext")


def _fold(text: str) -> str:
    """Text without any space, hyphen or mark: what is left must be the same everywhere."""
    return SPACES.sub("", text)


def _words_of_markdown(text: str) -> str:
    linked = re.sub(r"(?<!\\)\[([^\]^]+)\]\([^)]*\)", r"\1", text)
    return _fold(re.sub(r"\\(.)", r"\1", re.sub(r"</?sup>|<br>|<(?=https?:)|[*_`#|>]", "", linked)))


def _words_of_html(text: str) -> str:
    body = re.sub(r"<(style|script|svg|head)\b.*?</\1>", "", text, flags=re.DOTALL)
    return _fold(SIGNS.sub("", html.unescape(re.sub(r"<[^>]*>", "", body))))


def _read(node: Node) -> Iterable[Node]:
    """The nodes of a text in reading order; its notes stand elsewhere on the page."""
    yield node
    for child in children_of(node):
        if not isinstance(child, NoteCall):
            yield from _read(child)


def _pieces(document: Document) -> list[str]:
    """What every format must print: titles, paragraphs, captions, cells, works, in pieces free of inner marks."""
    pieces = []
    for part in (*document.children, *document.back):
        for node in _read(part):
            match node:
                case Section():
                    pieces.append(plain(node.title))
                case Table() if node.caption:
                    pieces += [plain(node.caption), *_cells(node)]
                case Paragraph() if not any(isinstance(child, NoteCall) for child in node.children):
                    pieces.append(plain(node))
                case ReferenceEntry():
                    pieces.append(plain(node.children))
    return [SIGNS.sub("", _fold(piece)) for piece in pieces if piece.strip()]


def _notes(document: Document) -> list[str]:
    """The paragraphs of the notes, in the order of their calls."""
    notes = [node.note for part in document.children for node in walk(part) if isinstance(node, NoteCall)]
    return [SIGNS.sub("", _fold(plain(block))) for note in notes for block in note.children]


def _cells(table: Table) -> list[str]:
    return [plain(cell) for row in table.rows for cell in row.cells]


def missing(pieces: Iterable[str], text: str) -> list[str]:
    """The pieces that a text lacks, or that do not come after those before them."""
    lost, at = [], 0
    for piece in pieces:
        found = text.find(piece, at)
        if found < 0:
            lost.append(piece)
        else:
            at = found + len(piece)
    return lost


def _texts(document: Document, project: Project) -> dict[str, str]:
    """The words of each format; without the lists in front, which would name every title once more."""
    folders, body = project.templates(), replace(document, front=())
    return {
        "md": _words_of_markdown(write_markdown(body, templates=folders)),
        "html": _words_of_html(write_html(body, templates=folders, media="screen")),
        "paged": _words_of_html(write_html(body, templates=folders, media="paged")),
    }


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
    pieces = _pieces(document)
    assert len(pieces) > (300 if name == "essay" else 20)
    for form, text in _texts(document, Project(REPORTS[name])).items():
        assert missing(pieces, text) == [], form
        assert missing(_notes(document), text) == [], form


def test_a_lost_piece_is_seen(document: Document, cafe: Project) -> None:
    """The test itself can fail: a paragraph that lost a word in the formats is missed."""

    def lose(node: Node) -> Node:
        return replace(node, text="") if isinstance(node, Text) and "passages relevés" in node.text else node

    for text in _texts(transform(document, lose), cafe).values():
        assert missing(_pieces(document), text)


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
    for text in _texts(other, Project(ROOT)).values():
        assert missing(_pieces(document), text)
        assert missing(_pieces(other), text) == []


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
    for text in _texts(document, cafe).values():
        assert _fold("Martin, L. (2019)") in text


def _printed(name: str, folder: Path) -> str:
    """The words of a report's PDF, from the page on which its first chapter begins."""
    build(Project(REPORTS[name]), name, folder, ["pdf"])
    command = ["pdftotext", "-raw", str(folder / name / f"{name}.pdf"), "-"]
    pages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\f")
    lead = _fold(plain(_chapter(name).lead))
    first = next(index for index, page in enumerate(pages) if lead in _fold(page))
    return _fold("".join(pages[first:]))


def _chapter(name: str) -> Section:
    chapter = _document(name).children[0]
    assert isinstance(chapter, Section) and chapter.lead
    return chapter


def _landmarks(document: Document) -> list[str]:
    """The titles of chapters and the cells of tables: what no change of page can cut but between words."""
    found = []
    for part in document.children:
        for node in _read(part):
            match node:
                case Section(level=1):
                    found.append(plain(node.title))
                case Table() if node.caption:
                    found += _cells(node)
    return [_fold(text) for text in found if text.strip()]


@NO_PDF
@pytest.mark.parametrize("name", ["cafe", "sheets", "unnumbered", pytest.param("essay", marks=pytest.mark.slow)])
def test_the_pdf_says_the_same_in_the_same_order(name: str, tmp_path: Path) -> None:
    landmarks, text = _landmarks(_document(name)), _printed(name, tmp_path)
    assert len(landmarks) > 10
    assert missing(landmarks, text) == []
    assert missing(reversed(landmarks), text)
