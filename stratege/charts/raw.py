"""A raw Vega-Lite specification, before it is drawn: `check_raw({"config": "x"})` is a `ChartError`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from stratege.charts.spec import ChartError
from stratege.diagnostics import phrase
from stratege.json_tree import Json
from stratege.source import Scalar, Span

DEEPEST = 60  # levels: what draws, and what writes JSON, call themselves once a level
LEADING = frozenset(["url", "href"])  # keys that load, or lead, whatever they hold
WORDED = ("nominal", "ordinal", "temporal")  # types of what is no measure
SPEAKING = frozenset(["calculate", "expr", "filter", "labelExpr", "test"])  # keys of an expression, where it is a text
READING = frozenset(["field", "flatten", "fold", "groupby", "pivot", "regression", "loess", "density", "on", "repeat"])
DATUM = re.compile(r"""\bdatum(?:\.(\w+)|\[["']([^"']+)["']\])""")  # a field in an expression
LOADING = re.compile(r"(?:url|src|image|image-set)\(\s*[\"']?(?!\s*#)", re.IGNORECASE)


def check_raw(spec: Mapping[str, Json]) -> None:
    """`ChartError` for a specification that leads outside of the report, or whose parts are not what they must be."""
    if not isinstance(spec.get("config", {}), dict):
        raise ChartError(phrase("chart_config"))
    if not isinstance(spec.get("usermeta", {}), dict):
        raise ChartError(phrase("chart_notes"))
    for part in _parts(dict(spec)):
        if isinstance(part, dict) and LEADING & part.keys():
            raise ChartError(phrase("chart_address"))
        if isinstance(part, str) and (found := LOADING.search(part)):
            raise ChartError(phrase("chart_loads", names=part[found.start() :][:40]))


def worded(spec: Mapping[str, Json]) -> frozenset[str]:
    """The fields whose data a specification wants as they are typed: it names, orders or dates by them."""
    parts = (part for part in _parts(dict(spec)) if isinstance(part, dict))
    return frozenset(str(part.get("field")) for part in parts if part.get("type") in WORDED or "timeUnit" in part)


def fields_read(spec: Mapping[str, Json]) -> frozenset[str]:
    """The fields of its data that a specification shows or reckons with: those it names, and those of expressions."""
    parts = [part for part in _parts(dict(spec)) if isinstance(part, dict)]
    named = (text for part in parts for key in READING & part.keys() for text in _parts(part[key]))
    reckoned = (name for words in expressions(spec) for found in DATUM.findall(words) for name in found)
    return frozenset(str(text) for text in (*named, *reckoned) if isinstance(text, str) and text)


def titles_of(spec: Mapping[str, Json]) -> dict[str, str]:
    """What a specification calls the fields of its channels: {"part": "Part de marché (%)"}."""
    parts = (part for part in _parts(dict(spec)) if isinstance(part, dict))
    return {str(part["field"]): str(part["title"]) for part in parts if "field" in part and part.get("title")}


def measured(spec: Mapping[str, Json]) -> frozenset[str]:
    """The fields that a specification draws as numbers."""
    parts = (part for part in _parts(dict(spec)) if isinstance(part, dict))
    return frozenset(str(part.get("field")) for part in parts if part.get("type") == "quantitative")


def expressions(spec: Mapping[str, Json]) -> Iterator[str]:
    """The expressions of a specification that Vega will read: « datum.a / 2 »."""
    for part in _parts(dict(spec)):
        if isinstance(part, dict):
            yield from (value for key, value in part.items() if key in SPEAKING and isinstance(value, str))


def places_of(word: str, spec: Mapping[str, Json]) -> Iterator[Span]:
    """Where a word stands in the texts of a specification that know where they were typed."""
    for part in _parts(dict(spec)):
        if isinstance(part, Scalar) and (found := re.search(rf"(?<!\w){re.escape(word)}(?!\w)", part)):
            yield part.at(*found.span())


def _parts(tree: Json) -> Iterator[Json]:
    """A tree and all its parts, level by level, keys among them; `ChartError` for too many levels."""
    level: list[Json] = [tree]
    for _ in range(DEEPEST):
        yield from level
        level = [part for item in level for part in _within(item)]
        if not level:
            return
    raise ChartError(phrase("chart_deep", most=DEEPEST))


def _within(item: Json) -> list[Json]:
    if isinstance(item, dict):
        return [*item.keys(), *item.values()]
    return list(item) if isinstance(item, list) else []
