"""What layouts say while they are made: `with heard() as told: render()`, then `told.outline`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol, cast

from stratege.records import record
from stratege.write.pdf.reuse.parts import Element
from stratege.write.pdf.reuse.records import State


class Lookup(Protocol):
    """A text that prints numbers of pages: the page that it was last met on (from 0), the numbers there."""

    page_maker_index: int | None
    cached_page_counter_values: object

    def parse_again(self, counters: object) -> None: ...


class Targets(Protocol):
    """The places that links and contents lead to, the texts that print their pages."""

    counter_lookup_items: Mapping[tuple[object, str], Lookup]

    def cache_target_page_counters(self, anchor: str, counters: object, page: int, states: object) -> None: ...


class Styles(Protocol):
    """The styles of a layout."""

    initial_page_sizes: dict[str, tuple[float, ...]]


class Fonts(Protocol):
    """The fonts of a layout."""

    font_map: object


class Context(Protocol):
    """What is known of a layout while it is made."""

    page_maker: list[tuple[object, ...]]
    rendered_notes: list[object]
    reported_footnotes: Sequence[object]
    broken_out_of_flow: Mapping[object, object]
    target_collector: Targets
    style_for: Styles
    string_set: Mapping[str, Mapping[int, list[str]]]
    font_config: Fonts


class Html(Protocol):
    """The page that is laid out."""

    etree_element: Element


@record
class Outline:
    """What is known of a layout once it is made: how each page begins, and the state after the last; running titles.

    `strings` are {name: {page from 1: texts}}, `first` the sizes of the first page.
    """

    states: list[State]
    strings: Mapping[str, Mapping[int, list[str]]]
    first: dict[str, tuple[float, ...]]


class Heard:
    """What a layout says while it is made: its context, and of each page whether only the text goes on from before.

    Once it is made, only its `outline` is left: the context holds all boxes as they were before they were laid out.
    """

    def __init__(self) -> None:
        self.context: Context | None = None
        self.outline: Outline | None = None
        self.clean: dict[int, bool] = {0: True}
        self.other = set[int]()  # pages that begin otherwise than the kept ones

    def end(self) -> None:
        """The layout is made."""
        if context := self.context:
            states = [cast("State", made[:4]) for made in context.page_maker]
            self.outline = Outline(states, context.string_set, dict(context.style_for.initial_page_sizes))
            self.context = None


@contextmanager
def heard() -> Iterator[Heard]:
    """Hear what layouts say that are made meanwhile."""
    from weasyprint.layout import page

    told, usual = Heard(), page.remake_page

    def remake_page(index: int, context: Context, root: object, html: Html) -> object:
        made = usual(index, context, root, html)
        told.context, told.clean[index + 1] = context, is_clean(context)
        return made

    page.remake_page = remake_page
    try:
        yield told
    finally:
        page.remake_page = usual
        told.end()


def is_clean(context: Context) -> bool:
    """Whether nothing but the text goes on to the next page: no note, and nothing that is out of the flow."""
    return not context.reported_footnotes and not context.broken_out_of_flow
