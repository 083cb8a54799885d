"""See that every character can be printed: one that no font of the theme has is told at its place, before the PDF."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from functools import lru_cache

from stratege.diagnostics import Diagnostics
from stratege.document import Chart, CodeBlock, CodeSpan, Document, Node, Text, walk
from stratege.faces import MONO
from stratege.fonts import Face, characters_of, faces_of
from stratege.model.base import span_of
from stratege.project import Cache
from stratege.resolve.material import Material
from stratege.source import Span

BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")  # as YAML has them
RARE = re.compile("[^\0-\u017f]")  # what a face may lack: each has the letters of French and of its neighbours
KNOWN = 1 << 5  # faces, those of a theme and some more
# What no text may hold, in XML 1.0 as in HTML: controls that are no blank, and what is no character.
FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
DRAWN = re.compile(r">([^<]+)<")  # the words of a drawing
INVISIBLE = frozenset(["Cc", "Cf", "Zs", "Zl", "Zp"])


def check_glyphs(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic for each character, once, that would leave a blank box or has no place."""
    met: dict[tuple[str, bool], Span | None] = {}
    for node in walk(document):
        text = _text(node)
        _check_allowed(text, node.span, material, diagnostics)
        for char in set(RARE.findall(text)):
            met.setdefault((char, isinstance(node, CodeSpan | CodeBlock)), node.span)
    for label in document.meta.labels.values():
        _check_allowed(label, span_of(label), material, diagnostics)
        for char in set(RARE.findall(label)):
            met.setdefault((char, False), span_of(label))
    doubtful = {key for key in met if unicodedata.category(key[0]) not in INVISIBLE and not FORBIDDEN.match(key[0])}
    if doubtful:
        known = _known(document, material)
        for char, in_code in sorted(doubtful):
            if not any(ord(char) in codes for codes in known[in_code]):
                place = _place(char, met[char, in_code], material)
                diagnostics.add("T007", place, char=char, point=f"{ord(char):04X}")
    return document


def _check_allowed(text: str, span: Span | None, material: Material, diagnostics: Diagnostics) -> None:
    """Tell of what no page may hold: YAML refuses it, but for its escapes; tables, options and libraries do not."""
    for char in sorted(set(FORBIDDEN.findall(text))):
        diagnostics.add("T013", _place(char, span, material), point=f"{ord(char):04X}")


def _place(char: str, text: Span | None, material: Material) -> Span | None:
    """Where a character stands in the source of its text; that of the text if it is written there in another way."""
    content = material.files.get(text.file) if text else None
    if text is None or content is None:
        return text
    lines = BREAK.split(content.decode("utf-8-sig", "replace"))
    for number, line in enumerate(lines[text.line - 1 : text.end_line], text.line):
        column = line.find(char, text.column - 1 if number == text.line else 0) + 1
        if column and (number, column) < (text.end_line, text.end_column):
            return Span(text.file, number, column, number, column + 1)
    return text


def _text(node: Node) -> str:
    """What a node prints itself; of a chart, what its drawing does: an annotation stands nowhere else."""
    if isinstance(node, Chart):
        return html.unescape("".join(DRAWN.findall(node.svg)))
    return node.text if isinstance(node, Text | CodeSpan | CodeBlock) else ""


def _known(document: Document, material: Material) -> tuple[list[frozenset[int]], list[frozenset[int]]]:
    """What each face of the theme has: those of the text, and those of code, which has letters of its own first."""
    faces = faces_of(document.meta.theme, material.files)
    codes = [_of_face(face, material.cache) for face in faces]
    return [found for face, found in zip(faces, codes, strict=True) if face.family != MONO], codes


@lru_cache(KNOWN)
def _of_face(face: Face, cache: Cache) -> frozenset[int]:
    """The code points of a face."""
    return frozenset(
        json.loads(cache.get("glyphs", (face.content,), lambda: json.dumps(sorted(characters_of(face))).encode()))
    )
