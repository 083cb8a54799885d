"""A layout of some pages, for which nothing is made of what stands on others: `with sparse(closed(…)): render()`.

Of a paragraph or a table that is shut, its own box stands in its place, without what is in it: styles and boxes take as
long as the pages. Style sheets still see all of the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import NamedTuple, Protocol, Self

from stratege.write.pdf.finish.protocols import Page
from stratege.write.pdf.reuse.boxes import in_order
from stratege.write.pdf.reuse.layout import AHEAD
from stratege.write.pdf.reuse.parts import Element, Places
from stratege.write.pdf.reuse.records import Record, Unsure, is_forced
from stratege.write.pdf.reuse.sources import KeptPage

PRINTED = "page"  # the class of what prints the number of a page
COUNTING = ("counter-increment", "counter-set", "counter-reset")  # what a style sheet may number elements by
NOTES = "footnote"  # the counter of notes, which WeasyPrint increments by itself
Styles = Callable[[Element], Mapping[str, Sequence[str]]]


class Shut(NamedTuple):
    """A part of which nothing is made, and how many notes it calls."""

    element: Element
    notes: int


class Wrapper(Protocol):
    """An element as selectors see it."""

    etree_element: Element

    def iter_children(self) -> Iterator[Self]: ...


class Target(Protocol):
    """A place that a page prints something of."""

    state: str


def closed(record: Record, again: Collection[int], undrawn: Collection[int], root: Element) -> list[Shut]:
    """What stands on no page that may be laid out when those `again` are, from 0; nothing that holds other parts.

    Those `undrawn` are laid out too, and end as they did. Nothing at all is left out where such a page prints the
    numbers of others, or a style sheet numbers elements.
    """
    elements, places = list(root.iter()), Places(record.parts)
    near = {number for first in again for number in _reached(record, first, AHEAD + 2)}
    near |= {number for first in undrawn for number in _reached(record, first, 2)}
    placed = {part for page in record.pages for part in page["parts"]}
    opened = {part for number in near for part in record.pages[number]["parts"]}
    if _counts(elements) or any(map(_prints_pages, (elements[record.parts[part].start] for part in opened))):
        return []
    notes = Counter(map(places.part, chain.from_iterable(page["notes"] for page in record.pages)))
    return [Shut(elements[record.parts[part].start], notes[part]) for part in sorted(placed - opened)]


def _reached(record: Record, first: int, most: int) -> Iterator[int]:
    """A page, and those after it that may be looked at as it is filled, or be filled otherwise: at most so many.

    No text goes past a page that is opened by force.
    """
    for number in range(first, min(first + most, len(record.pages))):
        if number > first and is_forced(record, number):
            return
        yield number


def _counts(elements: Sequence[Element]) -> bool:
    sheets = (element.text or "" for element in elements if element.tag == "style")
    return any(word in sheet for sheet in sheets for word in COUNTING)


def _prints_pages(part: Element) -> bool:
    return any(PRINTED in (element.get("class") or "").split() for element in part.iter())


@contextmanager
def sparse(shut: Sequence[Shut]) -> Iterator[None]:
    """Leave out what is in some parts of the documents that are laid out meanwhile.

    `Unsure` where something is to be printed of a place in them, or where they are no blocks.
    """
    from weasyprint.css import cssselect2
    from weasyprint.css.targets import TargetCollector
    from weasyprint.formatting_structure import build

    wrapper = cssselect2.ElementWrapper
    usual = wrapper.iter_subtree, build.element_to_box, TargetCollector.lookup_target
    numbers = {id(part.element) for part in shut}
    wrapper.iter_subtree = lambda whole: _open(whole, numbers)
    build.element_to_box = _without(usual[1], shut)
    TargetCollector.lookup_target = _known(usual[2])
    try:
        yield
    finally:
        wrapper.iter_subtree, build.element_to_box, TargetCollector.lookup_target = usual


def _open(whole: Wrapper, shut: Collection[int]) -> Iterator[Wrapper]:
    """An element and all that is in it, in order, but for what is in parts that are shut."""
    waiting = [iter([whole])]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
            continue
        yield element
        if id(element.etree_element) not in shut:
            waiting.append(element.iter_children())


def _without(usual: Callable[..., object], parts: Sequence[Shut]) -> Callable[..., object]:
    """`element_to_box` that makes no box of what is in some parts, and counts their notes."""
    notes = {id(part.element): part.notes for part in parts}
    inner = {id(child) for part in parts for child in part.element}

    def element_to_box(element: Element, style_for: Styles, *rest: object) -> object:
        if id(element) in inner:
            return []
        shut = notes.get(id(element))
        if shut is not None and style_for(element)["display"][0] != "block":
            raise Unsure("display")
        made = usual(element, style_for, *rest)
        if shut:
            _count(rest[-1], shut)
        return made

    return element_to_box


def _count(state: object, notes: int) -> None:
    assert isinstance(state, tuple)
    state[1][NOTES][-1] += notes


def _known(usual: Callable[..., Target]) -> Callable[..., Target]:
    """`lookup_target` for a place that may be in what is left out."""

    def lookup_target(*given: object) -> Target:
        found = usual(*given)
        if found.state == "undefined":
            raise Unsure("target")
        return found

    return lookup_target


def check_open(pages: Sequence[Page], shut: Sequence[Shut]) -> None:
    """`Unsure` where a page that was laid out shows a part that was left out."""
    numbers = {id(part.element) for part in shut}
    made = (page for page in pages if not isinstance(page, KeptPage))
    if any(id(box.element) in numbers for page in made for box in in_order(page._page_box)):
        raise Unsure("closed")
