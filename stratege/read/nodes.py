"""YAML with places: `title: Bonjour` becomes {"title": Scalar("Bonjour")}, each scalar knowing its line and column."""

from __future__ import annotations

import re

import yaml

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, Sequence, Tree
from stratege.read.scalars import Lines, places
from stratege.source import Scalar, Span

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
RESERVED = re.compile(r"""^\s*(?:- +)*(?:[\w-]+: +)?([*&!%@`\[{])""")
COLON = re.compile(r"""^\s*(?:- +)*[\w-]+: +[^"'|>\[{].*?: """)


def parse(file: str, content: bytes, diagnostics: Diagnostics) -> Tree:
    """The tree of a YAML file (Mapping, Sequence, Scalar, None); None after a diagnostic if it cannot be read."""
    text = decode(file, content, diagnostics)
    if text is None:
        return None
    try:
        node = yaml.compose(text, LOADER)
    except yaml.YAMLError as error:
        _explain(file, text, error, diagnostics)
        return None
    if node is None:
        diagnostics.add("Y006", Span(file, 1, 1))
        return None
    return _Builder(file, Lines(text), diagnostics).build(node)


def decode(file: str, content: bytes, diagnostics: Diagnostics) -> str | None:
    """The text of a file in UTF-8, its byte order mark left out; None after a diagnostic at the first wrong byte."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        byte = f"0x{content[error.start]:02X}"
        diagnostics.add("Y007", Span(file, line, column), byte=byte, offset=error.start)
        return None


def _explain(file: str, text: str, error: yaml.YAMLError, diagnostics: Diagnostics) -> None:
    """Name the French writer's usual traps instead of the parser's words."""
    mark = getattr(error, "problem_mark", None)
    number = mark.line if mark else 0
    lines = text.splitlines() or [""]
    line = lines[min(number, len(lines) - 1)]
    span = Span(file, number + 1, (mark.column if mark else 0) + 1)
    problem = str(getattr(error, "problem", error))
    if "\t" in line[: len(line) - len(line.lstrip())] or "'\\t'" in problem:
        diagnostics.add("Y004", span)
    elif "mapping values" in problem or (COLON.match(line) and "expected" in problem):
        diagnostics.add("Y002", span)
    elif found := RESERVED.match(line):
        diagnostics.add("Y003", Span(file, number + 1, found.start(1) + 1), char=found[1])
    else:
        diagnostics.add("Y001", span, problem=problem)


class _Builder:
    """Turns PyYAML's node graph into our tree; aliases are refused, since they hide where a text comes from."""

    def __init__(self, file: str, source: Lines, diagnostics: Diagnostics) -> None:
        self.file, self.source, self.diagnostics = file, source, diagnostics
        self.seen: set[int] = set()

    def build(self, node: yaml.Node) -> Tree:
        if id(node) in self.seen:
            self.diagnostics.add("Y008", self.span(node), name="…")
            return None
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if isinstance(node, yaml.SequenceNode):
            items = Sequence(self.build(item) for item in node.value)
            items.span = self.span(node)
            return items
        return self.mapping(node)

    def mapping(self, node: yaml.Node) -> Mapping:
        result = Mapping()
        result.span, result.keys_spans = self.span(node), {}
        for key_node, value in node.value:
            key = str(key_node.value)
            if key in result:
                self.diagnostics.add("Y005", self.span(key_node), key=key, related=(result.keys_spans[key],))
            result.keys_spans[key] = self.span(key_node)
            result[key] = self.build(value)
        return result

    def scalar(self, node: yaml.ScalarNode) -> Scalar | None:
        style = node.style or None  # plain is None in Python's loader, "" in C's
        if style is None and node.value in ("", "~", "null"):
            return None
        return Scalar(node.value, self.span(node), places(self.source, node), style)

    def span(self, node: yaml.Node) -> Span:
        start, end = node.start_mark, node.end_mark
        return Span(self.file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
