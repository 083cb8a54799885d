"""A packed font is the font: each of its tables comes back, and the size of the whole."""

from __future__ import annotations

import io
import struct

import pytest
from fontTools.ttLib import TTFont
from fontTools.ttLib import woff2 as reference

from stratege.fonts import faces_of
from stratege.theme import SOBER
from stratege.woff2 import RANKS, packed

FONT = faces_of(SOBER, {})[0].content
FLAGS, SUM = slice(16, 18), slice(8, 12)  # of `head`


def tables(content: bytes) -> dict[str, bytes]:
    font = TTFont(io.BytesIO(content), lazy=True)
    assert font.reader is not None
    return {tag: font.reader[tag] for tag in font.reader.tables}


def test_the_ranks_of_tags_are_those_of_the_format() -> None:
    assert [*RANKS] == [tag.encode() for tag in reference.woff2KnownTags]


def test_each_table_comes_back() -> None:
    before, after = tables(FONT), tables(packed(FONT))
    assert [*after] == sorted(before) and len(before) > 10
    for tag in before.keys() - {"head"}:
        assert after[tag] == before[tag], tag
    head, kept = bytearray(after["head"]), bytearray(before["head"])
    assert head[FLAGS] == bytes([kept[16] | 0b1000, kept[17]])  # « font data is lossless », bit 11
    for one in (head, kept):
        one[FLAGS], one[SUM] = b"\0\0", b"\0" * 4
    assert head == kept


def test_its_lengths_are_true() -> None:
    content = packed(FONT)
    buffer = io.BytesIO()
    font = TTFont(io.BytesIO(content), recalcBBoxes=False, recalcTimestamp=False, lazy=True)
    font.flavor = None
    font.save(buffer, reorderTables=False)
    length, whole = struct.unpack_from(">I", content, 8)[0], struct.unpack_from(">I", content, 16)[0]
    assert length == len(content) and len(content) % 4 == 0
    assert whole == len(buffer.getvalue())


@pytest.mark.parametrize("tag", [b"DSIG", b"Zzzz"])
def test_a_signature_goes_and_a_table_that_is_unknown_stays(tag: bytes) -> None:
    buffer = io.BytesIO()
    font = TTFont(io.BytesIO(FONT), recalcTimestamp=False)
    font.save(buffer)
    content = bytearray(buffer.getvalue())
    place = content.index(b"post", 12, 12 + 16 * 40)  # in the directory
    content[place : place + 4] = tag
    assert (tag.decode() in tables(packed(bytes(content)))) == (tag == b"Zzzz")


def test_it_is_not_much_larger_than_what_encoders_make_of_it() -> None:
    buffer = io.BytesIO()
    font = TTFont(io.BytesIO(FONT), recalcTimestamp=False)
    font.flavor = "woff2"
    font.save(buffer)
    assert len(packed(FONT)) < 1.25 * len(buffer.getvalue())
