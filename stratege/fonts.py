"""The faces of a theme: `faces_of(theme, files)`, bundled or the author's own, never the system's."""

from __future__ import annotations

import base64
import io
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path

from stratege.css import css_string, css_url
from stratege.faces import MONO, MONO_FILE, face_file
from stratege.project import Cache
from stratege.records import record
from stratege.theme import SOBER, Font, Theme
from stratege.woff2 import packed

STYLES = {
    "regular": ("Regular", "400", "normal"),
    "italic": ("Italic", "400", "italic"),
    "bold": ("Bold", "700", "normal"),
    "bold_italic": ("BoldItalic", "700", "italic"),
}
# ASCII, the letters of French and the marks of our typography, spaces among them.
USUAL = "".join(map(chr, range(0x20, 0x7F))) + (
    "ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿñ«»“”‘’‹›–—…·•°§€£©×−±→\u00a0\u00ad\u2009\u202f"
)
CODE = "<code"  # what begins code in a page: one that has none needs no letters for it
PACKED = (b"wOFF", b"wOF2")
MARKS = (b"\x00\x01\x00\x00", b"OTTO", b"true", *PACKED)


@record(slots=False)
class Face:
    """One face: what CSS calls it, the name of its file and its bytes."""

    family: str
    weight: str
    style: str
    name: str
    content: bytes = field(repr=False)


def faces_of(theme: Theme, files: Mapping[str, bytes]) -> tuple[Face, ...]:
    """The faces of a theme: bundled, or among the author's `files`; those of tables, charts and code besides."""
    found = [face for font in (theme.text, theme.titles) for face in _faces(font, files)]
    return tuple(dict.fromkeys([*found, *_bundled(SOBER.titles.family), _mono()]))


def _faces(font: Font, files: Mapping[str, bytes]) -> tuple[Face, ...]:
    if not font.files:
        return _bundled(font.family)
    return tuple(
        Face(font.family, *STYLES[style][1:], Path(path).name, files[f"content/{path}"])
        for style, path in font.files.items()
    )


@cache
def _bundled(family: str) -> tuple[Face, ...]:
    """The faces of a family that the package has."""
    files = {name: (face_file(family, name), weight, style) for name, weight, style in STYLES.values()}
    return tuple(Face(family, weight, style, file.name, file.read_bytes()) for file, weight, style in files.values())


@cache
def _mono() -> Face:
    """The face of code, which has no other weight or slope."""
    return Face(MONO, "400", "normal", MONO_FILE.name, MONO_FILE.read_bytes())


def is_font(content: bytes) -> bool:
    """Whether a file is a font that can be read: its mark and its tables."""
    if content[:4] not in MARKS:
        return False
    from fontTools.ttLib import TTFont, TTLibError

    try:
        return bool(TTFont(io.BytesIO(content), lazy=True).getBestCmap())
    except (TTLibError, KeyError, AssertionError, struct.error):
        return False


def characters_of(face: Face) -> frozenset[int]:
    """The code points that a face has."""
    import uharfbuzz

    return frozenset(uharfbuzz.Face(_unpacked(face.content)).unicodes)


def embedded(text: str, faces: Iterable[Face], cache: Cache) -> str:
    """The @font-face rules of the faces, cut down to the characters of `text`, a page, as WOFF2 in data addresses.

    What any page in French may have is always kept: pages that differ by a name share what was cut for one of them.
    """
    characters = "".join(sorted({*USUAL, *(char for char in set(text) if char.isprintable() or char.isspace())}))
    faces = [face for face in faces if face.family != MONO or CODE in text]
    return font_faces(faces, lambda face: _embed(face, characters, cache))


def font_faces(faces: Iterable[Face], address: Callable[[Face], str]) -> str:
    """One @font-face rule a face."""
    return "\n".join(
        f"@font-face {{ font-family: {css_string(face.family)}; font-weight: {face.weight}; font-style: {face.style};"
        f" font-display: swap; src: {css_url(address(face))}; }}"
        for face in faces
    )


def _embed(face: Face, characters: str, cache: Cache) -> str:
    content = cache.get("fonts", (face.content, characters), lambda: cut(face.content, characters))
    return f"data:font/woff2;base64,{base64.b64encode(content).decode()}"


def cut(content: bytes, characters: str) -> bytes:
    """A font with the glyphs and the features that some characters need, as WOFF2, the same bytes on any machine."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    for kept in (wanted.layout_feature_tag_set, wanted.name_id_set):
        kept.clear()
        kept.invert()  # all of them
    wanted.unicode_set.update(map(ord, characters))
    return packed(uharfbuzz.subset(uharfbuzz.Face(_unpacked(content)), wanted).blob.data)


def _unpacked(content: bytes) -> bytes:
    """A font as HarfBuzz reads it, which knows no WOFF."""
    if content[:4] not in PACKED:
        return content
    from fontTools.ttLib import TTFont

    buffer = io.BytesIO()
    with TTFont(io.BytesIO(content), lazy=True, recalcBBoxes=False, recalcTimestamp=False) as font:
        font.flavor = None
        font.save(buffer, reorderTables=False)
    return buffer.getvalue()
