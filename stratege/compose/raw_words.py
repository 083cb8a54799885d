"""Words of a raw specification that Vega-Lite does not know: `unknown_words(spec)` finds « baar » among its marks.

Vega-Lite leaves most of them out without a word, or fails somewhere else because of them. The words are those of its
version 6: see `vega_lite` for most.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stratege.compose.vega_lite import KEYS, VALUES
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
} | VALUES
# Where a word of each kind stands: the part of a specification, its key.
WORDED = {
    ("axis", "orient"): "axis",
    ("channel", "sort"): "sort",
    ("channel", "stack"): "stack",
    ("channel", "timeUnit"): "unit",
    ("impute", "method"): "impute",
    ("legend", "orient"): "legend",
    ("mark", "interpolate"): "interpolate",
    ("scale", "type"): "scale",
    ("transform", "timeUnit"): "unit",
    ("step", "op"): "window",
}
HELD = ("axis", "bin", "condition", "header", "impute", "legend", "scale", "sort")  # parts of a channel
FREE = ("-", "binned")  # how words of a list may begin: an order, a unit of time


class Unknown(NamedTuple):
    """A word, what it should be (a key of `KNOWN`, or « key » of a part of a specification), where it stands.

    `known` are the words that it may be.
    """

    word: str
    kind: str
    span: Span | None
    known: tuple[str, ...]


def unknown_words(view: object) -> Iterator[Unknown]:
    """The words of a view, and of those that it is made of, that are none of Vega-Lite's."""
    if not isinstance(view, dict):
        return
    yield from _keys("view", view)
    mark = view.get("mark")
    yield from _unknown("mark", mark.get("type") if isinstance(mark, dict) else mark)
    yield from _part("mark", mark)
    yield from _part("title", view.get("title"))
    encoding = view.get("encoding")
    for channel, definitions in encoding.items() if isinstance(encoding, dict) else ():
        if channel not in KNOWN["channel"]:
            yield Unknown(str(channel), "channel", _place(encoding, channel), KNOWN["channel"])
        for definition in several(definitions):
            yield from _channel(definition)
    for step in several(view.get("transform")):
        yield from _transform(step)
    for key in PARTED:
        for part in several(view.get(key)):
            yield from unknown_words(part)


def _channel(definition: object) -> Iterator[Unknown]:
    if not isinstance(definition, dict):
        return
    yield from _unknown("type", definition.get("type"))
    yield from _unknown("aggregate", definition.get("aggregate"))
    yield from _part("channel", definition)
    for name in HELD:
        for part in several(definition.get(name)):
            yield from _part(name, part)


def _transform(step: object) -> Iterator[Unknown]:
    yield from _part("transform", step)
    for name in ("aggregate", "joinaggregate", "window"):
        for one in several(step.get(name)) if isinstance(step, dict) else ():
            yield from _words("step", one)


def _part(name: str, part: object) -> Iterator[Unknown]:
    """The keys and the words of a part of a specification that it may not have."""
    if isinstance(part, dict):
        yield from _keys(name, part)
        yield from _words(name, part)


def _keys(name: str, part: dict[str, object]) -> Iterator[Unknown]:
    for key in part:
        if key not in KEYS[name]:
            yield Unknown(str(key), "key", _place(part, key), tuple(sorted(KEYS[name])))


def _words(name: str, part: object) -> Iterator[Unknown]:
    for key, value in part.items() if isinstance(part, dict) else ():
        if kind := WORDED.get((name, str(key))):
            yield from _unknown(kind, value.get("unit") if kind == "unit" and isinstance(value, dict) else value)


def _place(part: object, key: str) -> Span | None:
    return part.keys_spans.get(key) if isinstance(part, Mapping) else None


def _unknown(kind: str, value: object) -> Iterator[Unknown]:
    if not isinstance(value, str) or (kind in ("sort", "stack") and value in ("false", "null", "true")):
        return
    known = KNOWN[kind]
    is_known = value in known or (kind == "type" and value.lower() in {*known, *LETTERS})
    is_known = is_known or (value.startswith(FREE) and value.lstrip("-").removeprefix("binned") in known)
    if not is_known:
        yield Unknown(str(value), kind, span_of(value), known)


def several(parts: object) -> list[object]:
    """The parts of a list, or the one that stands in its place."""
    return list(parts) if isinstance(parts, list) else [parts] if isinstance(parts, dict) else []
