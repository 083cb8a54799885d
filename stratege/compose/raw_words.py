"""Words of a raw specification that Vega-Lite does not know: `unknown_words(spec)` finds « baar » among its marks.

Vega-Lite leaves most of them out without a word, or fails somewhere else because of them. The words are those of its
version 6.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stratege.model.base import Mapping, span_of
from stratege.source import Span

PARTED = ("layer", "concat", "hconcat", "vconcat", "spec")  # where the views stand that a view of Vega-Lite is made of
MARKS = """
    arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail
"""
CHANNELS = """
    angle color column description detail facet fill fillOpacity href key latitude latitude2 longitude longitude2
    opacity order radius radius2 row shape size stroke strokeDash strokeOpacity strokeWidth text theta theta2 time
    tooltip url x x2 xError xError2 xOffset y y2 yError yError2 yOffset
"""
TYPES = "geojson nominal ordinal quantitative temporal"
LETTERS = frozenset("gnoqt")  # of types, which stand for them
OPERATIONS = """
    argmax argmin average ci0 ci1 count distinct exponential exponentialb max mean median min missing product q1 q3
    stderr stdev stdevp sum valid values variance variancep
"""
KNOWN = {
    kind: tuple(words.split())
    for kind, words in (("mark", MARKS), ("channel", CHANNELS), ("type", TYPES), ("aggregate", OPERATIONS))
}


class Unknown(NamedTuple):
    """A word, what it should be (a key of `KNOWN`), where it stands."""

    word: str
    kind: str
    span: Span | None


def unknown_words(view: object) -> Iterator[Unknown]:
    """The words of a view, and of those that it is made of, that are none of Vega-Lite's."""
    if not isinstance(view, dict):
        return
    mark = view.get("mark")
    yield from _unknown("mark", mark.get("type") if isinstance(mark, dict) else mark)
    encoding = view.get("encoding")
    for channel, definitions in encoding.items() if isinstance(encoding, dict) else ():
        if channel not in KNOWN["channel"]:
            places = encoding.keys_spans if isinstance(encoding, Mapping) else {}
            yield Unknown(str(channel), "channel", places.get(channel))
        for definition in several(definitions):
            if isinstance(definition, dict):
                yield from _unknown("type", definition.get("type"))
                yield from _unknown("aggregate", definition.get("aggregate"))
    for key in PARTED:
        for part in several(view.get(key)):
            yield from unknown_words(part)


def _unknown(kind: str, value: object) -> Iterator[Unknown]:
    known = KNOWN[kind]
    is_known = isinstance(value, str) and (value in known or (kind == "type" and value.lower() in {*known, *LETTERS}))
    if isinstance(value, str) and not is_known:
        yield Unknown(str(value), kind, span_of(value))


def several(parts: object) -> list[object]:
    """The parts of a list, or the one that stands in its place."""
    return list(parts) if isinstance(parts, list) else [parts] if isinstance(parts, dict) else []
