"""What every format of a report must say: `missing(pieces(body(report)), text)` is empty for each of its `texts`."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import replace

from stratege.document import Document, Node, NoteCall, Paragraph, ReferenceEntry, Section, Table, plain, walk
from stratege.document.tree import children_of
from stratege.project import Project
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

SPACES = re.compile(r"[\s\u00a0\u202f\u00ad-]+")
HEADER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
SIGNS = re.compile(r"[*_`#|>]")


def fold(text: str) -> str:
    """Text without any space, hyphen or mark: what is left must be the same everywhere."""
    return SPACES.sub("", text)


def words_of_markdown(text: str) -> str:
    """The words that a Markdown file shows below its header, folded."""
    shown = HEADER.sub("", text)
    linked = re.sub(r"(?<!\\)\[([^\]^]+)\]\([^)]*\)", r"\1", shown)
    return fold(re.sub(r"\\(.)", r"\1", re.sub(r"</?sup>|<br>|<(?=https?:)|[*_`#|>]", "", linked)))


def words_of_html(text: str) -> str:
    """The words that a page shows, folded."""
    body = re.sub(r"<(style|script|svg|head)\b.*?</\1>", "", text, flags=re.DOTALL)
    return fold(SIGNS.sub("", html.unescape(re.sub(r"<[^>]*>", "", body))))


def read_nodes(node: Node) -> Iterable[Node]:
    """The nodes of a text in reading order; its notes stand elsewhere on the page."""
    yield node
    for child in children_of(node):
        if not isinstance(child, NoteCall):
            yield from read_nodes(child)


def pieces(parts: Iterable[Node]) -> list[str]:
    """What every format must print: titles, paragraphs, captions, cells, works, in pieces free of inner marks."""
    found = []
    for node in (node for part in parts for node in read_nodes(part)):
        match node:
            case Section():
                found.append(plain(node.title))
            case Table() if node.caption:
                found += [plain(node.caption), *cells(node)]
            case Paragraph() if not any(isinstance(child, NoteCall) for child in node.children):
                found.append(plain(node))
            case ReferenceEntry():
                found.append(plain(node.children))
    return [SIGNS.sub("", fold(piece)) for piece in found if piece.strip()]


def notes(document: Document) -> list[str]:
    """The paragraphs of the notes, in the order of their calls."""
    called = [node.note for part in document.children for node in walk(part) if isinstance(node, NoteCall)]
    return [SIGNS.sub("", fold(plain(block))) for note in called for block in note.children]


def cells(table: Table) -> list[str]:
    """The words of each cell of a table, line by line."""
    return [plain(cell) for row in table.rows for cell in row.cells]


def missing(wanted: Iterable[str], text: str) -> list[str]:
    """The pieces that a text lacks, or that do not come after those before them."""
    lost, at = [], 0
    for piece in wanted:
        found = text.find(piece, at)
        if found < 0:
            lost.append(piece)
        else:
            at = found + len(piece)
    return lost


def texts(document: Document, project: Project) -> dict[str, str]:
    """The words of a document in each format."""
    folders = project.templates()
    return {
        "md": words_of_markdown(write_markdown(document, templates=folders)),
        "html": words_of_html(write_html(document, templates=folders, media="screen")),
        "paged": words_of_html(write_html(document, templates=folders, media="paged")),
    }


def body(document: Document) -> tuple[Node, ...]:
    """The chapters, the appendices, and what stands after them."""
    return (*document.children, *document.back)


def without_front(document: Document) -> Document:
    """A document without its lists in front, which would name every title once more."""
    return replace(document, front=())
