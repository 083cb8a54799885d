"""What stands around a fact in its line: after `[=POP]` of 159 000 habitants, « habitants » would be a second unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.document import Document, FactValue, Inline, KeyFigure, LineBreak, Node, Text, walk
from stratege.document.slots import Slot, nodes_of, slots
from stratege.numbers import MONEY
from stratege.records import record
from stratege.values import GAPS

FAR = 80  # characters that are looked at on each side
SCALE = re.compile(r"\s*(?:milliers?|millions?|milliards?)\b", re.IGNORECASE)
LINK = re.compile(r"\s*(?:des? |d['’])?\s*", re.IGNORECASE)
PER_CENT = ("%", "pour cent", "p. 100")
ENDS_SENTENCE = re.compile(r"[.!?…][»\s)]*$")


@record
class Around:
    """The words of a line before a fact and after it."""

    before: str
    after: str

    @property
    def opens(self) -> bool:
        """Whether the fact begins a line or a sentence."""
        return not self.before.strip() or (self.before[-1].isspace() and bool(ENDS_SENTENCE.search(self.before)))


def surroundings(document: Document) -> dict[int, Around]:
    """What stands around each fact of a document, by the identity of its node."""
    found: dict[int, Around] = {}
    for node in walk(document):
        if isinstance(node, Inline):
            continue
        if isinstance(node, KeyFigure):
            found |= dict(_around([*node.value, Text(text=" ", span=node.span), *node.label]))
        for name, slot in slots(type(node)).items():
            for line in _lines(getattr(node, name), slot):
                for key, around in _around(line):
                    found.setdefault(key, around)
    return found


def _lines(held: object, slot: Slot) -> Iterator[list[Node]]:
    if slot is Slot.LINE:
        yield list(nodes_of(held))
    elif slot is Slot.LINES and isinstance(held, tuple):
        for line in held:
            yield list(nodes_of(line))


def _around(line: list[Node]) -> Iterator[tuple[int, Around]]:
    leaves = [leaf for node in line for leaf in _leaves(node)]
    for place, leaf in enumerate(leaves):
        if isinstance(leaf, FactValue):
            before = "".join(map(_text, leaves[max(0, place - 8) : place]))[-FAR:]
            after = "".join(map(_text, leaves[place + 1 : place + 9]))[:FAR]
            yield id(leaf), Around(before, after)


def _leaves(node: Node) -> Iterator[Node]:
    children = [child for name in slots(type(node)) for child in nodes_of(getattr(node, name))]
    if isinstance(node, FactValue) or not children:
        yield node
        return
    for child in children:
        if isinstance(child, Inline):
            yield from _leaves(child)


def _text(leaf: Node) -> str:
    match leaf:
        case Text():
            return leaf.text
        case LineBreak():
            return " "
    return "\N{OBJECT REPLACEMENT CHARACTER}"


def typed_unit(unit: str, after: str) -> str:
    """The unit that stands in the words after a fact, as its author typed it; "" if there is none.

    It is the unit, its first word or its last ones, one or several, by sign or by name; or a scale, « millions ».
    """
    if scale := SCALE.match(after):
        return scale[0].strip()
    rest = after[LINK.match(after).end() :]  # type: ignore[union-attr]  # it matches nothing too
    for name in _names(unit):
        bounded = r"\b" if name[-1].isalpha() else ""
        plural = "[sx]?" if name[-1].isalpha() else ""
        if found := re.match(rf"{re.escape(name)}{plural}{bounded}", rest, re.IGNORECASE):
            return found[0]
    return ""


def _names(unit: str) -> Iterator[str]:
    """What a unit may be typed as."""
    if unit in PER_CENT:
        yield from PER_CENT
        return
    if unit in GAPS:
        yield PER_CENT[0]
    words = unit.split()
    for start in range(len(words)):
        tail = " ".join(words[start:])
        if start == 0 or len(tail) > 3:
            yield _singular(tail)
    yield _singular(words[0])
    for sign, (one, more) in MONEY.items():
        if words[0] in (one, more) or unit.startswith(sign):
            yield from (sign, one)


def _singular(name: str) -> str:
    return name[:-1] if len(name) > 3 and name[-1] in "sx" else name
