"""See that every character can be printed: one that no font of the theme has is told at its place, before the PDF."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from stratege.diagnostics import Diagnostics
from stratege.document import CodeBlock, CodeSpan, Document, Node, Text, walk
from stratege.fonts import Face, characters_of, faces_of
from stratege.project import Cache
from stratege.resolve.material import Material
from stratege.source import Span

INVISIBLE = frozenset(["Cc", "Cf", "Zs", "Zl", "Zp"])


def check_glyphs(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic T007 for each character, once, that would leave a blank box."""
    met: dict[str, Span | None] = {}
    for node in walk(document):
        for char in set(_text(node)):
            met.setdefault(char, node.span)
    doubtful = {char for char in met if ord(char) > 0x17F and unicodedata.category(char) not in INVISIBLE}
    if doubtful:
        known = _known(document, material)
        for char in sorted(doubtful):
            if ord(char) not in known:
                diagnostics.add("T007", met[char], char=char, point=f"{ord(char):04X}")
    return document


def _text(node: Node) -> str:
    return node.text if isinstance(node, Text | CodeSpan | CodeBlock) else ""


def _known(document: Document, material: Material) -> frozenset[int]:
    """What the faces of the theme have between them."""
    faces = faces_of(document.meta.theme, material.files)
    return frozenset(code for face in faces for code in _of_face(face, material.cache))


def _of_face(face: Face, cache: Cache) -> Iterable[int]:
    """The code points of a face."""
    found: list[int] = json.loads(
        cache.get("glyphs", (face.content,), lambda: json.dumps(sorted(characters_of(face))).encode())
    )
    return found
