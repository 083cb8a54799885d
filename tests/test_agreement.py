"""Markdown, HTML and PDF say the same: words, numbers, notes, references, in the same order."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from stratege.document import (
    Chart,
    Document,
    Inlines,
    Node,
    NoteCall,
    Section,
    Table,
    Text,
    plain,
    runs,
    transform,
    walk,
)
from stratege.machine import missing_libraries
from stratege.pipeline import build, check
from stratege.project import Project
from stratege.write.html import write_html
from stratege.write.markdown import write_markdown

SPACES = re.compile(r"[\s\u00a0\u202f\u00ad-]+")


def _fold(text: str) -> str:
    """Text without any space, hyphen or mark: what is left must be the same everywhere."""
    return SPACES.sub("", text)


def _words_of_markdown(text: str) -> str:
    return _fold(re.sub(r"\\(.)", r"\1", re.sub(r"</?sup>|[*_`#|>]", "", text)))


def _words_of_html(text: str) -> str:
    body = re.sub(r"<(style|script|svg|head)\b.*?</\1>", "", text, flags=re.DOTALL)
    return _fold(re.sub(r"[*_`#|>]", "", html.unescape(re.sub(r"<[^>]*>", "", body))))


def _pieces(document: Document) -> list[str]:
    """What every format must print: each line of text, in pieces free of inner marks."""
    found = [plain(run) for part in document.children for run in runs(part, _is_drawn) if not _calls_a_note(run)]
    return [re.sub(r"[*_`#|>]", "", _fold(piece)) for piece in found if piece.strip()]


def _is_drawn(node: Node, field: str) -> bool:
    """Whether a field holds the values of a chart, which pages draw."""
    return isinstance(node, Chart) and field == "data"


def _calls_a_note(run: Inlines) -> bool:
    """Whether a number stands in the midst of a run, in a form that each format has of its own."""
    return any(isinstance(node, NoteCall) for inline in run for node in walk(inline))


def missing_pieces(document: Document, text: str) -> list[str]:
    """The pieces of the document that a text lacks."""
    return [piece for piece in _pieces(document) if piece not in text]


def _texts(document: Document, project: Project) -> dict[str, str]:
    folders = project.templates()
    return {
        "md": _words_of_markdown(write_markdown(document, templates=folders)),
        "html": _words_of_html(write_html(document, templates=folders, media="screen")),
        "paged": _words_of_html(write_html(document, templates=folders, media="paged", pages={})),
    }


@pytest.fixture
def document(cafe: Project, tmp_path: Path) -> Document:
    built = check(cafe, "cafe")
    assert built.document and not built.diagnostics.errors
    return built.document


def test_every_piece_is_in_every_format(document: Document, cafe: Project) -> None:
    for form, text in _texts(document, cafe).items():
        assert missing_pieces(document, text) == [], form


def test_a_lost_piece_is_seen(document: Document, cafe: Project) -> None:
    """The test itself can fail: a paragraph taken out of the formats is missed."""

    def lose(node: Node) -> Node:
        return replace(node, text="") if isinstance(node, Text) and "passages" in node.text else node

    for text in _texts(transform(document, lose), cafe).values():
        assert missing_pieces(document, text)


def test_notes_and_references_are_as_many(document: Document, cafe: Project) -> None:
    notes = sum(isinstance(node, NoteCall) for node in walk(document))
    folders = cafe.templates()
    markdown = write_markdown(document, templates=folders)
    page = write_html(document, templates=folders, media="screen")
    assert notes == len(re.findall(r"^\[\^[^\]]+\]:", markdown, re.MULTILINE)) == page.count('role="doc-noteref"') == 1
    assert "Martin, L. (2019)" in page and "Martin, L. (2019)" in markdown.replace("\u00a0", " ")


@pytest.mark.skipif(bool(missing_libraries()) or not shutil.which("pdftotext"), reason="ni Pango ni pdftotext ici")
def test_the_pdf_says_the_same(cafe: Project, tmp_path: Path) -> None:
    built = build(cafe, "cafe", tmp_path)
    pdf = tmp_path / "cafe" / "cafe.pdf"
    text = _fold(
        subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    )
    assert built.document
    titles = [plain(part.title) for part in built.document.children if isinstance(part, Section)]
    assert [title for title in titles if _fold(title) not in text] == []
    cells = [
        plain(c) for n in walk(built.document) if isinstance(n, Table) and n.caption for r in n.rows for c in r.cells
    ]
    assert [cell for cell in cells if _fold(cell) not in text] == []
