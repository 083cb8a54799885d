"""The law of reading: every character is of one piece, a leaf stands at its place, no letter is lost or made up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from stratege.text.context import LETTERED, SHOWN, Problem
from stratege.text.links import ENTITY, entity
from stratege.text.reader import RESERVED, Reading
from stratege.text.tree import Leaf, Node, children, leaves


def faults(text: str, reading: Reading) -> list[str]:
    """What in a reading of a text goes against the law."""
    text = RESERVED.sub("\ufffd", text)
    roots = [*reading.blocks, *reading.notes.values()]
    found = [*_pieces(text, reading), *(fault for root in roots for fault in _places(root))]
    if found:
        return found
    places: Counter[int] = Counter()
    for leaf in (leaf for root in roots for leaf in leaves(root)):
        try:
            places.update(_offsets(text, leaf))
        except ValueError as error:
            found.append(str(error))
    again = [problem for problem in reading.problems if problem.kind == "repeated"]
    shown = [offset for kind, start, end in reading.partition if kind in SHOWN for offset in range(start, end)]
    expected = [offset for offset in shown if text[offset].isalnum() and not _within(offset, again)]
    letters = [offset for offset in sorted(places.elements()) if not _within(offset, again)]
    if not found and letters != expected:
        found.append(f"the letters of the tree stand at {letters}, those of the text at {expected}")
    return found


def _within(offset: int, problems: list[Problem]) -> bool:
    return any(problem.start <= offset < problem.end for problem in problems)


def _pieces(text: str, reading: Reading) -> Iterator[str]:
    """Each character that is no white space is of exactly one piece; letters are of pieces that may hold them."""
    position = 0
    for piece in reading.partition:
        if piece.start < position:
            yield f"{piece} overlaps the one before"
        if text[position : piece.start].strip():
            yield f"{text[position : piece.start]!r} at {position} is of no piece"
        if piece.kind not in LETTERED and any(map(str.isalnum, text[piece.start : piece.end])):
            yield f"{piece} holds letters: {text[piece.start : piece.end]!r}"
        position = max(position, piece.end)
    if text[position:].strip():
        yield f"{text[position:]!r} at {position} is of no piece"


def _places(node: Node) -> Iterator[str]:
    """A node stands within the one that holds it, after the one before it."""
    position = node.start
    for child in children(node):
        if not position <= child.start <= child.end <= node.end:
            yield f"{child} is out of place in {type(node).__name__} {node.start}-{node.end}"
        position = child.end
        yield from _places(child)


def _offsets(text: str, leaf: Leaf) -> Iterator[int]:
    """Where each letter of a leaf stands as typed; a ValueError for a character that does not stand at its place."""
    if not leaf.places and leaf.text.strip():
        raise ValueError(f"{leaf.text!r} stands nowhere")
    ends = [*(index for index, _ in leaf.places[1:]), len(leaf.text)][: len(leaf.places)]
    for (index, place), end in zip(leaf.places, ends, strict=True):
        for shift, sign in enumerate(leaf.text[index:end]):
            typed = text[place + shift : place + shift + 1]
            if sign == typed and sign.isalnum():
                yield place + shift
            elif sign != typed and not sign.isspace():
                named = ENTITY.match(text, place + shift)
                if named is None or entity(named[0]) != leaf.text[index + shift : end]:
                    raise ValueError(f"{leaf.text[index:end]!r} does not stand at {place}")
                break
