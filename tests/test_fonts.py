"""Faces embedded in a page: cut down to its characters, and never taken for another's."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from fontTools.ttLib import TTFont

from stratege.fonts import Face, characters_of, embedded, faces_of
from stratege.project import Cache
from stratege.theme import SOBER


def without(face: Face, char: str) -> Face:
    """The same file name, and as many bytes, without one character."""
    font = TTFont(io.BytesIO(face.content), recalcTimestamp=False)
    for table in font["cmap"].tables:
        table.cmap.pop(ord(char), None)
    buffer = io.BytesIO()
    font.save(buffer)
    content = buffer.getvalue()
    return replace(face, content=content + bytes(max(0, len(face.content) - len(content))))


def test_faces_of_one_name_and_size_are_not_taken_for_one_another(tmp_path: Path) -> None:
    face = faces_of(SOBER, {})[0]
    other = without(face, "é")
    assert ord("é") in characters_of(face) and ord("é") not in characters_of(other)
    pages = [embedded("été", [one], Cache(tmp_path)) for one in (face, other, face)]
    assert pages[0] == pages[2] != pages[1]
    assert len(list(tmp_path.glob("fonts/*/*"))) == 2


def test_the_same_characters_give_the_same_bytes() -> None:
    face = faces_of(SOBER, {})[0]
    assert embedded("été", [face], Cache()) == embedded("tééét", [face], Cache())
