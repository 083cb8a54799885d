"""Streams are compressed once, and what is kept of them may be cut."""

from __future__ import annotations

import zlib
from random import Random

import pytest

from stratege.write.pdf.reuse.streams import LEAST, LEVEL, compressed, packed, quickly, unpacked

LONG, OTHER, SHORT = (Random(seed).randbytes(length) for seed, length in ((1, LEAST), (2, 2 * LEAST), (3, LEAST - 1)))


def data(*contents: bytes) -> list[bytes]:
    import pydyf

    return [pydyf.Stream([content], compress=True).data for content in contents]


def test_a_stream_has_the_same_bytes_whether_it_is_known_or_not() -> None:
    usual = data(LONG, OTHER, SHORT)
    with compressed({}) as used:
        assert data(LONG, OTHER, SHORT) == usual
    assert len(used) == 2
    with compressed(used) as again:
        assert data(LONG, SHORT) == [usual[0], usual[2]]
    assert len(again) == 1 and again.items() <= used.items()
    assert data(LONG) == usual[:1]


def test_a_known_stream_is_not_compressed() -> None:
    with compressed({}) as used:
        data(LONG)
    [name] = used
    with compressed({name: b"known"}):
        assert b"known" in data(LONG)[0]


@pytest.mark.parametrize("left", [5, 20, 30, -1])
def test_streams_are_packed_and_unpacked(left: int) -> None:
    with compressed({}) as used:
        data(LONG, OTHER)
    whole = packed(used)
    assert unpacked(whole) == used
    assert unpacked(whole[:left]) == unpacked(b"") == {}


def test_streams_are_compressed_at_our_level_whether_they_are_kept_or_not() -> None:
    drawn = Random(4)
    text = b" ".join(b"%d.%d re" % (drawn.randrange(300), drawn.randrange(20)) for _ in range(4 * LEAST))
    usual = data(text)
    with quickly():
        [quick] = data(text)
        assert quick != usual[0] and zlib.compress(text, LEVEL) in quick
    with compressed({}) as used, quickly():
        assert data(text) == [quick]
    with compressed(used), quickly():
        assert data(text) == [quick]
    assert data(text) == usual
