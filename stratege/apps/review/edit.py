"""The review of a module's file, changed in place: `with_review(text, {"date": "2026-03-02"})` keeps all the rest.

A value that stands is replaced, a key that lacks is added after the others: not a byte moves elsewhere.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import yaml

from stratege.yaml_graph import graph

LINE = 100  # characters of a line of digests
WIDTH = 120  # of a line that keys are added to
PLAIN = re.compile(r"[A-Za-z]\w*(?:-\w+)*", re.ASCII)
WORDS = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])  # what some readers take for no text
LINE_END = re.compile(r"\r?$", re.MULTILINE)
FOLDED = ("|", ">")
Value = str | Mapping[str, str]  # a text, or digests by the names of their pieces


class _Change(NamedTuple):
    """What stands from one offset to another is replaced."""

    start: int
    end: int
    text: str


def with_review(text: str, keys: Mapping[str, Value]) -> str | None:
    """The text of a file with these keys of its `review`; None where it has no such mapping."""
    found = _review(graph(text))
    if found is None:
        return None
    key, review = found
    end = "\r\n" if "\r\n" in text else "\n"
    margin = end + " " * (key.start_mark.column + 4)
    written = {name: _written(value, margin) for name, value in keys.items()}
    parts, cursor = list[str](), 0
    # Of two changes at one place, the second is what is added after a value that was nothing: the order is theirs.
    for change in sorted(_changes(text, review, written, margin), key=lambda change: change.start):
        parts += (text[cursor : change.start], change.text)
        cursor = change.end
    return "".join([*parts, text[cursor:]])


def _review(root: yaml.Node | None) -> tuple[yaml.Node, yaml.MappingNode] | None:
    """The key `review` of a module, and its value."""
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "review" and isinstance(value, yaml.MappingNode) and value.value:
            return key, value
    return None


def _changes(text: str, review: yaml.MappingNode, written: Mapping[str, str], margin: str) -> Iterator[_Change]:
    there = {key.value: value for key, value in review.value}
    for name, value in there.items():
        if name in written:
            yield _replaced(text, value, written[name], margin.rstrip(" "))
    if new := [f"{name}: {value}" for name, value in written.items() if name not in there]:
        yield _added(text, review, new, margin)


def _replaced(text: str, node: yaml.Node, written: str, end: str) -> _Change:
    """A value in the place of another; one that is nothing at all stands right after its colon."""
    start, stop = node.start_mark.index, _end(node)
    before = "" if text[start - 1 : start].isspace() else " "
    return _Change(start, stop, before + written + (end if _is_folded(node) else ""))


def _added(text: str, review: yaml.MappingNode, new: list[str], margin: str) -> _Change:
    """Keys after those that stand: within the braces, on the same line if it is not too long, or on lines of theirs."""
    pairs = review.value
    if review.flow_style:
        at = max(_end(pairs[-1][1]), _end(pairs[-1][0]))
        begun, added = text.rfind("\n", 0, at) + 1, ", ".join(new)
        fits = at - begun + len(added.partition("\n")[0]) < WIDTH
        return _Change(at, at, f",{' ' if fits else margin}{added}")
    last = next((value for _, value in reversed(pairs) if not _is_folded(value)), pairs[-1][1])
    line = LINE_END.search(text, _end(last))
    place = line.start() if line else len(text)
    margin = margin.rstrip(" ") + " " * pairs[0][0].start_mark.column
    return _Change(place, place, "".join(margin + item for item in new))


def _is_folded(node: yaml.Node) -> bool:
    """Whether a text ends with its last line rather than at a sign."""
    return isinstance(node, yaml.ScalarNode) and node.style in FOLDED


def _end(node: yaml.Node) -> int:
    """Where a value ends: for a list or an object without brackets, where the last of what it holds does."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last)


def _written(value: Value, margin: str) -> str:
    """A value as YAML has it anywhere: quoted, or digests within braces, on as many lines as they take."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    items = [f'{_key(name)}: "{digest}"' for name, digest in value.items()]
    if sum(map(len, items)) + 2 * len(items) <= LINE:
        return f"{{{', '.join(items)}}}"
    return f"{{{margin}{margin.join(_lines(items))}}}"


def _key(name: str) -> str:
    return name if PLAIN.fullmatch(name) and name.lower() not in WORDS else json.dumps(name, ensure_ascii=False)


def _lines(items: list[str]) -> Iterator[str]:
    """Items with commas between them, on lines that are not too long."""
    line = ""
    for place, item in enumerate(items):
        told = item if place == len(items) - 1 else f"{item},"
        if line and len(line) + 1 + len(told) > LINE:
            yield line
            line = ""
        line = f"{line} {told}".strip()
    yield line
