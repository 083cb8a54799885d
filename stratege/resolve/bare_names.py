"""Names in brackets without their sign: `[porter1996]`, printed as typed, where « [@porter1996] » cites the work.

Between braces, `{region}` is the value of a fact or of a parameter in other tools: « [=region] » here.

Only what is known tells them from words: a work, a fact, a part of the report. A name that is a mere word is
one, unless it is that of a work, which nobody types in brackets for its own sake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Citation, Document, Node, Numbered, Text, walk
from stratege.resolve.material import Material
from stratege.source import Span

NAME = r"[^\W_][\w.:-]*\w"
BARE = re.compile(rf"(?<![\\\]])\[(?P<name>{NAME})(?P<rest>[,;][^\][\n]*)?\](?![(\[{{:])")
BRACED = re.compile(rf"(?<![\\{{\w$\]}}])\{{(?P<name>{NAME}|[^\W_])\}}(?!\}})")
LISTED = re.compile(rf"(?<=[,;])\s*(?P<name>{NAME})(?=\s*[\],;])")  # in « [@a, b] », what has no sign of its own
BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")
PLAIN = re.compile(r"[^\W\d_]+")  # a name that may be a word


class Bare(NamedTuple):
    """A name without its sign, from one column of a line to another, and what would be one with it."""

    start: int
    end: int
    form: str


def tell_bare_names(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic M016 for each name in brackets that lacks its sign."""
    signs = _signs(document, material)
    files: dict[str, list[str]] = {}
    for node in walk(document):
        if not isinstance(node, Text | Citation) or not node.span or not _may_hold(node):
            continue
        file = node.span.file
        if file not in files:
            files[file] = BREAK.split(material.files.get(file, b"").decode("utf-8-sig", "replace"))
        for number, column, line in _lines(node.span, files[file]):
            for bare in _bare(node, line, signs):
                start, end = column + bare.start, column + bare.end
                remedy = phrase("write_form", form=bare.form)
                text = line[bare.start : bare.end]
                diagnostics.add("M016", Span(file, number, start, number, end), text=text, remedy=remedy)
    return document


def _signs(document: Document, material: Material) -> Mapping[str, str]:
    """The sign of each name: that of a part of the report, of a fact, of a work; of `{name}`, for a fact."""
    values = dict.fromkeys([*material.values, *material.facts], "=")
    parts = {node.id: "#" for node in walk(document) if isinstance(node, Numbered) and node.id}
    named = {name: sign for name, sign in {**parts, **values}.items() if not PLAIN.fullmatch(name)}
    braced = {f"{{{name}}}": sign for name, sign in values.items()}
    return named | dict.fromkeys(material.references, "@") | braced


def _may_hold(node: Node) -> bool:
    return isinstance(node, Citation) or (isinstance(node, Text) and ("[" in node.text or "{" in node.text))


def _lines(span: Span, lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """What stands on each line of a span: the line's number, the column where it begins, the text."""
    last = span.end_line or span.line
    for number, line in enumerate(lines[span.line - 1 : last], span.line):
        start = span.column - 1 if number == span.line else 0
        end = span.end_column - 1 if number == last and span.end_column else len(line)
        yield number, start + 1, line[start:end]


def _bare(node: Node, line: str, signs: Mapping[str, str]) -> Iterator[Bare]:
    """The names of a line that lack their sign."""
    if isinstance(node, Citation):
        for found in LISTED.finditer(line):
            if signs.get(found["name"]) == "@":
                yield Bare(found.start("name"), found.end("name"), f"; @{found['name']}")
        return
    for found in BRACED.finditer(line):
        if found[0] in signs:
            yield Bare(found.start(), found.end(), f"[={found['name']}]")
    for found in BARE.finditer(line):
        sign = signs.get(found["name"], "")
        if sign == "@" or (sign and not found["rest"]):
            yield Bare(found.start(), found.end(), f"[{sign}{found['name']}{_signed(found['rest'] or '', signs)}]")


def _signed(rest: str, signs: Mapping[str, str]) -> str:
    """What follows the first work of a citation, with the sign of each other one."""
    return LISTED.sub(
        lambda found: f" @{found['name']}" if signs.get(found["name"]) == "@" else found[0], f"{rest}]"
    ).removesuffix("]")
