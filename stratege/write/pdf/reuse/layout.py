"""Some pages laid out among kept ones: `with among(record, again): HTML(…).render()` gives a document of both.

Each page begins where WeasyPrint says that the one before ends. A page laid out again that ends as it did is followed
by kept ones; the others are laid out until one does.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from functools import partial
from typing import cast

from stratege.records import record
from stratege.write.pdf.reuse.hearing import Context, Fonts, Heard, Html, Targets, heard, is_clean
from stratege.write.pdf.reuse.parts import Element
from stratege.write.pdf.reuse.records import State, Unsure

AHEAD = 6  # pages that may begin otherwise after the last that changed: beyond, all is laid out


class Setting:
    """What a kept page sets for later ones: running titles, and the titles that are bookmarks already."""

    missing_link = None

    def __init__(self, element: Element | None, tag: str, label: str, strings: list[tuple[str, str]]) -> None:
        self.element, self.element_tag, self.bookmark_label, self.string_set = element, tag, label, strings


class _Nothing:
    """The parts of a kept page, which the engine looks for."""

    def __init__(self) -> None:
        self.children: list[object] = []


class KeptBox:
    """A kept page in the place of one that is laid out: what it sets for those after it, the page itself."""

    fixed_boxes = ()

    def __init__(self, settings: Sequence[Setting], page: Callable[[], object]) -> None:
        self.settings, self.page = settings, page
        self.children: Sequence[object] = (_Nothing(), _Nothing(), _Nothing())

    def descendants(self, placeholders: bool = False) -> Iterator[Setting]:
        """What it sets for the pages after it."""
        yield from self.settings


@record
class Source:
    """Kept pages: how each begins, and the state after the last; the anchors of each; whether only text goes on to it.

    `first` are the sizes of the first page; `undrawn` the pages that cannot be drawn again; `box` gives a page, by its
    number, among the elements of a layout and its fonts.
    """

    states: Sequence[State]
    anchors: Sequence[Collection[str]]
    clean: Sequence[bool]
    first: Mapping[str, tuple[float, ...]]
    box: Callable[[int, Sequence[Element], Fonts], KeptBox]
    undrawn: frozenset[int] = frozenset()


@contextmanager
def among(source: Source, again: frozenset[int], *, to_end: bool = False) -> Iterator[Heard]:
    """Have the pages `again` (from 0) of the next document laid out, and those after which do not begin as they did.

    So are those whose drawing cannot be told again, though they come out as they were. `to_end`: there may be more
    pages or fewer. `Unsure` where the pages would not be those of a whole layout.
    """
    from weasyprint import document, layout

    usual = layout.make_all_pages, layout.make_margin_boxes, layout.layout_backgrounds, document.Page
    with heard() as told:
        layout.make_all_pages = partial(_pages, _Round(source, again | source.undrawn, told, to_end))
        layout.make_margin_boxes = _unless_kept(usual[1], at=1)
        layout.layout_backgrounds = _unless_kept(usual[2], at=0)
        document.Page = lambda box: box.page() if isinstance(box, KeptBox) else usual[3](box)
        try:
            yield told
        finally:
            layout.make_all_pages, layout.make_margin_boxes, layout.layout_backgrounds, document.Page = usual


def _unless_kept(usual: Callable[..., object], at: int) -> Callable[..., object]:
    """The same, which does nothing with a kept page."""
    return lambda *given: () if isinstance(given[at], KeptBox) else usual(*given)


class _Round:
    """The rounds of a layout among kept pages."""

    def __init__(self, source: Source, again: frozenset[int], told: Heard, to_end: bool) -> None:
        self.source, self.again, self.told, self.to_end = source, again, told, to_end
        self.anchors = list(_first_anchors(source.anchors))

    def begun(self, first: int) -> list[tuple[object, ...]]:
        """What the engine keeps of pages, from one on: how each begins, and what was met on it."""
        states = self.source.states
        return [(*deepcopy(states[number]), _met(self.anchors[number])) for number in range(first, len(states))]


def _first_anchors(pages: Sequence[Collection[str]]) -> Iterator[list[str]]:
    """The anchors that are on no page before, for each page; none after the last."""
    seen = set[str]()
    for names in pages:
        yield [name for name in names if name not in seen]
        seen.update(names)
    yield []


def _met(anchors: Sequence[str]) -> dict[str, object]:
    return {"content_changed": False, "pages_wanted": False, "anchors": [*anchors], "content_lookups": []}


def _pages(held: _Round, context: Context, root: object, html: Html, before: Sequence[object]) -> Iterator[object]:
    """`make_all_pages`, for the engine: kept pages, and those that are laid out; `before` are those of its last round.

    It asks for another round where a number of a page, told to the contents, is to be printed.
    """
    if before:
        yield from _next_round(held, context, root, html, before)
        return
    _begin(held, context)
    elements, going, number = list(html.etree_element.iter()), False, 0
    while going or number < len(held.source.clean):
        if not going and number not in held.again:
            yield held.source.box(number, elements, context.font_config)
        else:
            _check_start(held, number, going)
            page, goes_on = _made(context, root, html, number)
            yield page
            going = not _ends_as_before(held, context, number)
            if going and not goes_on:
                if not held.to_end:
                    raise Unsure("end")
                return
        number += 1


def _check_start(held: _Round, number: int, going: bool) -> None:
    """`Unsure` where a page cannot be laid out from where it begins, or too many would be."""
    if not going and not held.source.clean[number]:
        raise Unsure("start")
    if going:
        held.told.other.add(number)
        if not held.to_end and number > max(held.again) + AHEAD:
            raise Unsure("far")


def _next_round(held: _Round, context: Context, root: object, html: Html, before: Sequence[object]) -> Iterator[object]:
    known = list(context.page_maker)
    asked = [cast("dict[str, object]", begun[4]) for begun in known]
    wanted = [bool(met["content_changed"] or met["pages_wanted"]) for met in asked]
    _print_again(context.target_collector, wanted)
    for number, made in enumerate(before):
        if not wanted[number]:
            yield made
            continue
        if isinstance(made, KeptBox):
            raise Unsure("round")
        yield _made(context, root, html, number)[0]
        if context.page_maker[number + 1][:4] != known[number + 1][:4] or not is_clean(context):
            raise Unsure("round")
        context.page_maker[number + 1 :] = known[number + 1 :]


def _print_again(targets: Targets, wanted: Sequence[bool]) -> None:
    """Have texts on wanted pages print where anchors are now: the engine does no more once it knew where they were."""
    for (_, use), text in targets.counter_lookup_items.items():
        if use == "content" and text.page_maker_index is not None and wanted[text.page_maker_index]:
            text.parse_again(text.cached_page_counter_values)


def _made(context: Context, root: object, html: Html, number: int) -> tuple[object, bool]:
    """A page laid out from where it begins, and whether there is more after it."""
    from weasyprint.layout.page import remake_page

    cast("dict[str, object]", context.page_maker[number][4]).update(_met(()))
    del context.page_maker[number + 1 :]
    page, resume_at = remake_page(number, context, root, html)
    return page, bool(resume_at is not None or context.reported_footnotes)


def _begin(held: _Round, context: Context) -> None:
    """Tell the engine where kept pages begin, and on which page each anchor is."""
    context.style_for.initial_page_sizes.update(held.source.first)
    context.rendered_notes = []
    context.page_maker = held.begun(0)
    for number in range(len(held.source.clean)):
        counters = cast("tuple[object, object]", held.source.states[number + 1][3])[1]
        for anchor in held.anchors[number]:
            context.target_collector.cache_target_page_counters(anchor, counters, number, context.page_maker)
    for made in context.page_maker:
        cast("dict[str, object]", made[4]).update(content_changed=False)


def _ends_as_before(held: _Round, context: Context, number: int) -> bool:
    """Whether the page after one begins as it did; the engine is told of all pages after it then."""
    if number + 1 >= len(held.source.states):
        return False
    made = context.page_maker[number + 1]
    same = cast("State", made[:4]) == held.source.states[number + 1] and is_clean(context)
    if same:
        context.page_maker[number + 1 :] = held.begun(number + 1)
    return same
