"""The parts of a page that change apart: `parts(root)` lists paragraphs, tables and titles, and what holds them.

A part is told by its shape, which style sheets may ask of its neighbours, and by all that it says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple, Protocol, Self

HOLDERS = frozenset(["html", "head", "body", "main", "article", "section"])
NAME = "data-block"  # of a block that may be cut: it follows from what it says
BODY = "body"  # the class of a `div` that holds what a section says


class Element(Protocol):
    """An element of the HTML (`xml.etree`)."""

    tag: str
    text: str | None
    tail: str | None
    attrib: dict[str, str]

    def get(self, key: str) -> str | None: ...
    def iter(self) -> Iterator[Self]: ...
    def __iter__(self) -> Iterator[Self]: ...


class Part(NamedTuple):
    """An element and all that is in it, or one that holds parts, without them.

    `start` is its place among the elements of the page, in order; `shape` tells its tag, depth and attributes, `said`
    these and all that it says.
    """

    start: int
    shape: str
    said: str
    holds: bool


def parts(root: Element) -> list[Part]:
    """The parts of a page, in order."""
    return list(_parts(root, 0, _Count()))


class _Count:
    """How many elements there were until here."""

    passed = 0


def _parts(element: Element, depth: int, count: _Count) -> Iterator[Part]:
    start, holds = count.passed, _holds(element)
    shape = _digest(repr((depth, element.tag, sorted(_asked(element)))))
    inner = [element] if holds else list(element.iter())
    said = _digest(shape, *map(_said, inner))
    yield Part(start, shape, said, holds)
    count.passed += len(inner)
    if holds:
        for child in element:
            yield from _parts(child, depth + 1, count)


def _holds(element: Element) -> bool:
    """Whether an element holds parts and says nothing itself."""
    is_holder = element.tag in HOLDERS or (element.tag == "div" and BODY in (element.get("class") or "").split())
    return is_holder and not (element.text or "").strip()


def _asked(element: Element) -> Iterator[tuple[str, str]]:
    """The attributes that style sheets may ask of an element: all but the name of what it says."""
    return ((name, value) for name, value in element.attrib.items() if name != NAME)


def _said(element: Element) -> str:
    return repr((element.tag, sorted(element.attrib.items()), element.text, element.tail, len(list(element))))


def _digest(*texts: str) -> str:
    return blake2b("\0".join(texts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def changed(before: Sequence[Part], after: Sequence[Part]) -> frozenset[int] | None:
    """The numbers of the parts that say something else now; None where not only what they say is other."""
    if [part.shape for part in before] != [part.shape for part in after]:
        return None
    found = {number for number, (old, new) in enumerate(zip(before, after, strict=True)) if old.said != new.said}
    return None if any(after[number].holds for number in found) else frozenset(found)


class Places:
    """Where elements stand among parts: `part(7)` is the part of the element 7."""

    def __init__(self, found: Sequence[Part]) -> None:
        self.starts = [part.start for part in found]

    def part(self, element: int) -> int:
        """The number of the part that an element belongs to."""
        return bisect_right(self.starts, element) - 1


def shifts(before: Sequence[Part], after: Sequence[Part]) -> list[int]:
    """How much farther on the elements of each part stand now."""
    return [new.start - old.start for old, new in zip(before, after, strict=True)]
