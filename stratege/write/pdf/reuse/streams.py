"""Streams of a PDF compressed once: `with compressed(known) as used: document.write_pdf()` compresses what is new.

Compressing takes a sixth of a PDF of which most pages are kept.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from struct import error, pack, unpack_from
from types import ModuleType

LEAST = 1000  # bytes of a stream that is worth it
LEVEL = 7  # of zlib: the two above take two to three times as long, for a hundredth of a file
DIGEST = 16  # bytes of the digest of a stream
Streams = dict[bytes, bytes]  # what streams become, by the digests of what they hold


@contextmanager
def compressed(known: Mapping[bytes, bytes]) -> Iterator[Streams]:
    """Have the streams that are written meanwhile compressed, but for those known; all of them once it ends."""
    import pydyf

    usual, used = pydyf.zlib, Streams()
    pydyf.zlib = _Compressing(known, used)
    try:
        yield used
    finally:
        pydyf.zlib = usual


@contextmanager
def quickly() -> Iterator[None]:
    """Have the streams that are written meanwhile compressed at our level, not at the highest, which pydyf asks for."""
    import pydyf

    usual = pydyf.zlib
    pydyf.zlib = _Quick(usual)
    try:
        yield
    finally:
        pydyf.zlib = usual


class _Quick:
    """`zlib` as pydyf asks it, of which only the level is ours."""

    def __init__(self, usual: ModuleType | _Compressing) -> None:
        self.usual, self.compress = usual, usual.compress

    def compressobj(self, level: int) -> object:
        """What compresses a stream."""
        return self.usual.compressobj(level=min(level, LEVEL))


class _Compressing:
    """`zlib` as pydyf asks it: one object a stream, given all at once."""

    def __init__(self, known: Mapping[bytes, bytes], used: Streams) -> None:
        self.known, self.used = known, used

    def compress(self, content: bytes) -> bytes:
        """What is no stream, compressed."""
        return zlib.compress(content)

    def compressobj(self, level: int) -> _Stream:
        """What compresses a stream."""
        return _Stream(self, level)


class _Stream:
    def __init__(self, held: _Compressing, level: int) -> None:
        self.held, self.usual, self.rest = held, zlib.compressobj(level=level), b""

    def compress(self, content: bytes) -> bytes:
        """The stream, compressed."""
        if len(content) < LEAST:
            self.rest = self.usual.compress(content) + self.usual.flush()
            return b""
        name = blake2b(content, digest_size=DIGEST).digest()
        self.rest = self.held.known.get(name) or self.usual.compress(content) + self.usual.flush()
        self.held.used[name] = self.rest
        return b""

    def flush(self) -> bytes:
        """What remains: all of it."""
        return self.rest


def packed(streams: Mapping[bytes, bytes]) -> bytes:
    """Streams as bytes, to be kept."""
    return b"".join(name + pack("<I", len(content)) + content for name, content in streams.items())


def unpacked(kept: bytes) -> Streams:
    """Streams that were packed; none of bytes that are cut."""
    found, at = Streams(), 0
    try:
        while at < len(kept):
            name, (length,) = kept[at : at + DIGEST], unpack_from("<I", kept, at + DIGEST)
            at += DIGEST + 4
            found[name] = kept[at : at + length]
            at += length
    except error:
        return Streams()
    return found if at == len(kept) else Streams()
