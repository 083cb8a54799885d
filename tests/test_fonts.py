"""Faces embedded in a page: cut down to its characters, and never taken for another's."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from stratege.fonts import USUAL, Face, characters_of, embedded, faces_of
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


def cut(face: Face, text: str) -> TTFont:
    """What is embedded of a face for a text."""
    rule = embedded(text, [face], Cache())
    return TTFont(io.BytesIO(base64.b64decode(rule.partition("base64,")[2].partition('"')[0])))


def features(font: TTFont, table: str) -> set[str]:
    return {record.FeatureTag for record in font[table].table.FeatureList.FeatureRecord}


@pytest.mark.parametrize("face", faces_of(SOBER, {}), ids=lambda face: face.name)
def test_what_is_cut_has_its_characters_as_they_were(face: Face) -> None:
    whole, small = TTFont(io.BytesIO(face.content)), cut(face, "<code> Œuvre nᵒ 3 ﬁ")
    known = characters_of(face)
    assert known == set(whole.getBestCmap())
    assert set(small.getBestCmap()) == known & {*map(ord, USUAL), ord("ᵒ"), ord("ﬁ")}
    for char in "ÉŒœgﬁ&3":
        if ord(char) in known:
            assert drawn(small, char) == drawn(whole, char)
    assert len(small.getGlyphOrder()) < len(whole.getGlyphOrder()) and small["head"].modified == whole["head"].modified


def drawn(font: TTFont, char: str) -> tuple[list[object], float]:
    """The outline of a character, and its width."""
    name, pen = font.getBestCmap()[ord(char)], DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    return pen.value, font["hmtx"][name][0]


def test_what_is_cut_keeps_its_kerning_ligatures_and_figures() -> None:
    face = faces_of(SOBER, {})[0]
    whole, small = TTFont(io.BytesIO(face.content)), cut(face, "été")
    assert {"kern"} <= features(small, "GPOS") <= features(whole, "GPOS")
    assert {"liga", "onum", "tnum"} & features(whole, "GSUB") <= features(small, "GSUB")
    [made] = [one for one in small["name"].names if (one.nameID, one.langID) == (13, 0x409)]
    assert "Open Font License" in str(made)


@pytest.mark.parametrize("flavor", ["woff", "woff2"])
def test_a_face_of_the_author_may_be_packed(flavor: str) -> None:
    face = faces_of(SOBER, {})[0]
    font, buffer = TTFont(io.BytesIO(face.content), recalcTimestamp=False), io.BytesIO()
    font.flavor = flavor
    font.save(buffer)
    packed = replace(face, content=buffer.getvalue())
    assert characters_of(packed) == characters_of(face)
    assert set(cut(packed, "été").getBestCmap()) == set(cut(face, "été").getBestCmap())
