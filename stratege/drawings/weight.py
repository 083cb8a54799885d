"""How much a drawing draws: ten `<use>` of a group of ten are a hundred; `weigh(root)` refuses what never ends."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from stratege.drawings.source import DEEPEST, MOST, SVG, Unfit
from stratege.drawings.styles import LOCAL, Reference, references


def weigh(root: Element) -> None:
    """`Unfit` if a drawing draws too much, or a part of itself within itself."""
    if _Scales(root).weight(root, 0) > MOST:
        raise Unfit("drawing_heavy")


class _Scales:
    """Weighs each element once: itself, what it holds and what it names."""

    def __init__(self, root: Element) -> None:
        self.named = {element.get("id", ""): element for element in root.iter()}
        sheets = [element.text or "" for element in root.iter(f"{{{SVG}}}style")]
        self.rules = [reference for sheet in sheets for reference in references(sheet)]
        self.known: dict[Element, int] = {}
        self.open: set[Element] = set()

    def weight(self, element: Element, level: int) -> int:
        if element in self.known:
            return self.known[element]
        if element in self.open or level > 2 * DEEPEST:
            raise Unfit("drawing_heavy")
        self.open.add(element)
        parts = [*element, *(self.named[name] for name in self.names(element) if name in self.named)]
        self.known[element] = 1 + sum(self.weight(part, level + 1) for part in parts)
        self.open.remove(element)
        return self.known[element]

    def names(self, element: Element) -> Iterator[str]:
        """The places that an element names: by an attribute, or by the rules that may be for it."""
        for name, value in element.items():
            if name.rpartition("}")[2] == "href" and value.startswith("#"):
                yield value[1:]
            elif "(" in value:
                yield from LOCAL.findall(value)
        own = frozenset(element.get("class", "").split())
        yield from (rule.target for rule in self.rules if _may_be_for(rule, own))


def _may_be_for(rule: Reference, classes: frozenset[str]) -> bool:
    return not rule.classes or bool(rule.classes & classes)
