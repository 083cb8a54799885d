"""The parts of a page that change apart: `parts(root)` lists paragraphs, tables and titles, and what holds them.

A part is told by its shape, which style sheets may ask of its neighbours, and by all that it says.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
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

    `start` is its place among the elements of the page, in order; `depth` how many hold it; `shape` tells its tag, its
    depth and its attributes, `said` these and all that it says.
    """

    start: int
    depth: int
    shape: str
    said: str
    holds: bool


class Edit(NamedTuple):
    """How the parts of a page became those of another: the new number of each, None for one that is gone.

    `changed` are the numbers, in the other, of those that say something else or may look otherwise; `added` of those
    that are new.
    """

    new: list[int | None]
    changed: frozenset[int]
    added: frozenset[int]


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
    yield Part(start, depth, shape, said, holds)
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
    count = None if _holds(element) else len(list(element))  # what holds parts says nothing of how many
    return repr((element.tag, sorted(element.attrib.items()), element.text, element.tail, count))


def _digest(*texts: str) -> str:
    return blake2b("\0".join(texts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def edit(before: Sequence[Part], after: Sequence[Part]) -> Edit | None:
    """How some parts became others; None where what holds parts is not what it was.

    Where one came or went, all that the same section holds may look otherwise, and goes on from another place.
    """
    new: list[int | None] = []
    changed, added = set[int](), set[int]()
    for kind, start, end, first, last in _aligned(before, after):
        if kind == "equal":
            new += range(first, last)
        elif [part.shape for part in before[start:end]] == [part.shape for part in after[first:last]]:
            new += range(first, last)
            changed.update(range(first, last))
        else:
            new += [None] * (end - start)
            added.update(range(first, last))
            if any(part.holds for part in (*before[start:end], *after[first:last])):
                return None
            changed.update(_held_with(after, first, before[start:end] or after[first:last]))
    return None if any(after[number].holds for number in changed) else Edit(new, frozenset(changed), frozenset(added))


def _aligned(before: Sequence[Part], after: Sequence[Part]) -> Sequence[tuple[str, int, int, int, int]]:
    """What to do with the parts of one page, from a number to another, to have those of the other (see `difflib`)."""
    if [part.shape for part in before] == [part.shape for part in after]:
        pairs = enumerate(zip(before, after, strict=True))
        return [("equal" if old.said == new.said else "replace", n, n + 1, n, n + 1) for n, (old, new) in pairs]
    said = [part.said for part in before], [part.said for part in after]
    return SequenceMatcher(None, said[0], said[1], autojunk=False).get_opcodes()


def _held_with(parts: Sequence[Part], number: int, moved: Sequence[Part]) -> Iterator[int]:
    """The parts that what holds some `moved` ones, at that number, holds as well, at any depth; not the holders."""
    depth = min(part.depth for part in moved)
    first = next(n for n in range(number - 1, -1, -1) if parts[n].depth < depth)
    for n in range(first + 1, len(parts)):
        if parts[n].depth < depth:
            return
        if not parts[n].holds:
            yield n


class Places:
    """Where elements stand among parts: `part(7)` is the part of the element 7."""

    def __init__(self, found: Sequence[Part]) -> None:
        self.starts = [part.start for part in found]

    def part(self, element: int) -> int:
        """The number of the part that an element belongs to."""
        return bisect_right(self.starts, element) - 1
