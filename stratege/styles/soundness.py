"""What is wrong in a style of the author's own, before the engine sees it: `fault_of(b"<style…")`.

The engine expands each call of a macro: one that calls itself has no end, forty that each call the next twice make a
billion elements. Here each macro is measured once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from xml.parsers.expat import ExpatError, ParserCreate

from stratege.styles.xml_tree import NAMESPACE

DEPTH = 200  # elements within one another, macros expanded; the deepest of the published styles has 72
SIZE = 50_000  # elements, macros expanded; the largest of the published styles has 3 047
PRINTING = frozenset(["text", "number", "names", "date"])
KNOWN = PRINTING | {
    *("layout", "sort", "key", "group", "choose", "if", "else-if", "else", "date-part"),
    *("name", "name-part", "et-al", "label", "substitute"),
}
# What an element cannot do without: one of these attributes.
NEEDED = {
    "macro": ("name",),
    "term": ("name",),
    "number": ("variable",),
    "text": ("variable", "macro", "term", "value"),
}
BODIES = ("macro", "citation", "bibliography")
Kind = Literal[
    "style_xml",
    "style_entity",
    "style_element",
    "style_attribute",
    "style_twice",
    "style_layout",
    "style_macro",
    "style_cycle",
    "style_deep",
    "style_large",
    "style_citation",
    "style_nothing",
]
Place = tuple[int, int]  # a line and a column, from 1


class Fault(NamedTuple):
    """The line and the column of a fault, its kind, and the name that it is about."""

    line: int
    column: int
    kind: Kind
    name: str = ""


class _Unsound(Exception):
    """The first fault."""


@dataclass(slots=True)
class _Element:
    """An element of a style: the macro that it calls, if it does, and what it holds."""

    tag: str
    place: Place
    macro: str | None = None
    inside: list[_Element] = field(default_factory=list)


class _Size(NamedTuple):
    """What an element comes to once its macros are expanded; of a `choose`, its largest branch."""

    elements: int
    depth: int
    prints: bool


def fault_of(content: bytes) -> Fault | None:
    """The first thing that keeps the file of a style from being used, None if it is sound, or if it is no style."""
    reader = _Reader()
    try:
        bodies = reader.read(content)
        if ("citation", "") not in bodies:
            return Fault(1, 1, "style_citation") if reader.is_style and not reader.is_dependent else None
        measure = _Measure(bodies)
        roots = [(body, measure.measure(body)) for (kind, _), body in bodies.items() if kind != "macro"]
    except _Unsound as error:
        fault = Fault(*error.args)
        return fault if reader.is_style or fault.kind == "style_entity" else None
    if silent := [body for body, size in roots if not size.prints]:
        return Fault(*silent[0].place, "style_nothing", silent[0].tag)
    bare = (body for body, _ in roots if not any(part.tag == "layout" for part in body.inside))
    return next((Fault(*body.place, "style_layout", body.tag) for body in bare), None)


class _Reader:
    """The macros, the citation and the bibliography of a style, by kind and name."""

    def __init__(self) -> None:
        self.bodies: dict[tuple[str, str], _Element] = {}
        self.open: list[_Element] = []
        self.is_style = self.is_dependent = False
        self.parser = ParserCreate(namespace_separator="}")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = lambda _name: self.open.pop()
        self.parser.EntityDeclHandler = lambda name, *_: self.fail("style_entity", name)

    def read(self, content: bytes) -> dict[tuple[str, str], _Element]:
        try:
            self.parser.Parse(content.decode("utf-8-sig", "replace"), True)
        except ExpatError as error:
            raise _Unsound(error.lineno, error.offset + 1, "style_xml") from error
        return self.bodies

    def fail(self, kind: Kind, name: str = "") -> None:
        raise _Unsound(*self.place(), kind, name)

    def place(self) -> Place:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.removeprefix(f"{NAMESPACE}}}")
        element = _Element(tag, self.place(), attributes.get("macro") if tag in ("text", "key") else None)
        self.is_style |= not self.open and name == f"{NAMESPACE}}}style"
        self.is_dependent |= tag == "link" and attributes.get("rel") == "independent-parent"
        if len(self.open) == DEPTH:
            self.fail("style_deep", tag)
        if len(self.open) > 1 and self.open[1].tag in BODIES and tag not in KNOWN:
            self.fail("style_element", tag)
        if tag in NEEDED and not attributes.keys() & set(NEEDED[tag]):
            self.fail("style_attribute", tag)
        if len(self.open) == 1 and tag != "macro" and (tag, "") in self.bodies:
            self.fail("style_twice", tag)
        if len(self.open) == 1 and tag in BODIES:
            self.bodies.setdefault((tag, attributes.get("name", "") if tag == "macro" else ""), element)
        elif self.open:
            self.open[-1].inside.append(element)
        self.open.append(element)


class _Measure:
    """The sizes of the macros measured so far, each after those that it calls."""

    def __init__(self, bodies: dict[tuple[str, str], _Element]) -> None:
        self.bodies = bodies
        self.sizes: dict[str, _Size] = {}

    def measure(self, body: _Element) -> _Size:
        """The size of the citation or of the bibliography. A macro costs no call of Python's: there may be many."""
        path = [("", body, _calls(body))]
        within: set[str] = set()
        while path:
            name, element, calls = path[-1]
            if (call := next(calls, None)) is not None:
                called = self.called(call, within)
                if call.macro not in self.sizes:
                    within.add(str(call.macro))
                    path.append((str(call.macro), called, _calls(called)))
                continue
            self.sizes[name] = self.size(element)
            within.discard(name)
            path.pop()
        return self.sizes.pop("")

    def called(self, call: _Element, within: set[str]) -> _Element:
        """The macro that is called, none of those that are being measured."""
        if call.macro in within:
            raise _Unsound(*call.place, "style_cycle", call.macro)
        if ("macro", call.macro) not in self.bodies:
            raise _Unsound(*call.place, "style_macro", call.macro)
        return self.bodies["macro", str(call.macro)]

    def size(self, element: _Element) -> _Size:
        """The size of an element, the macros that it calls being measured."""
        sizes = [self.size(child) for child in element.inside]
        if element.macro is not None:
            sizes.append(self.sizes[element.macro])
        counted = max if element.tag == "choose" else sum
        size = _Size(
            1 + counted(size.elements for size in sizes or [NOTHING]),
            1 + max((size.depth for size in sizes), default=0),
            (element.tag in PRINTING and element.macro is None) or any(size.prints for size in sizes),
        )
        if size.elements > SIZE or size.depth > DEPTH:
            raise _Unsound(
                *element.place, "style_large" if size.elements > SIZE else "style_deep", element.macro or element.tag
            )
        return size


NOTHING = _Size(0, 0, False)


def _calls(body: _Element) -> Iterator[_Element]:
    """The elements of a body that call a macro."""
    pending = [body]
    while pending:
        element = pending.pop()
        if element.macro is not None:
            yield element
        pending += reversed(element.inside)
