"""JSON data as a table with places: `[{"ville": "Lyon", "colis": 16369}]` has a header, then a row an object."""

from __future__ import annotations

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, span_of
from stratege.read.nodes import parse
from stratege.source import Scalar, Span


def read_json_table(file: str, content: bytes, diagnostics: Diagnostics) -> list[list[Scalar]]:
    """The names of a list of objects, in the order they first come, then the values of each, empty where it has none.

    What is no list of objects that hold texts and numbers is told at its place, and makes no table.
    """
    tree = parse(file, content, diagnostics)
    if tree is None:
        return []
    if not isinstance(tree, list) or not all(isinstance(item, Mapping) for item in tree):
        diagnostics.add("S097", span_of(tree), path=file)
        return []
    objects = [item for item in tree if isinstance(item, Mapping)]
    if not any(objects):
        diagnostics.add("S037", Span(file, 1, 1), path=file)
        return []
    header: dict[str, Scalar] = {}
    for item in objects:
        for name in item:
            header.setdefault(name, Scalar(name, item.keys_spans[name]))
    return [list(header.values()), *([_cell(item, name, file, diagnostics) for name in header] for item in objects)]


def _cell(item: Mapping, name: str, file: str, diagnostics: Diagnostics) -> Scalar:
    """The value of an object under a name: a text or a number."""
    value = item.get(name)
    if isinstance(value, Scalar):
        return value
    if value is not None:
        diagnostics.add("S097", span_of(value) or item.keys_spans[name], path=file)
    return Scalar("", item.keys_spans.get(name, item.span))
