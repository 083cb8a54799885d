"""Pandoc's inlines as ours: `{"t": "Emph", …}` becomes `Emphasis(…)`, neighbouring words one `Text`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from stratege.document import CodeSpan, Emphasis, Inline, LineBreak, Link, Strong, Superscript, Text, plain
from stratege.styles.marks import JOINED, KEEP, NO_COMMA, UNSORTED

Tree = Any  # JSON of pandoc's own
ANCHOR = "#ref-"
SEMICOLON = re.compile(rf"\u00a0?; {JOINED}")
FIXED = {ord(private): mark for mark, private in KEEP.items()}


def convert(tree: list[Tree], missing: frozenset[str] = frozenset()) -> tuple[Inline, ...]:
    """Our inlines for pandoc's; small capitals, underlining and spans leave their words only.

    A link to the entry of a `missing` key becomes the key in bold with a question mark.
    """
    return tuple(_joined(inline for node in tree for inline in _one(node, missing)))


def _one(node: Tree, missing: frozenset[str]) -> Iterator[Inline]:
    content = node.get("c")
    match node["t"]:
        case "Str":
            yield Text(text=content.translate(FIXED))
        case "Space" | "SoftBreak":
            yield Text(text=" ")
        case "LineBreak":
            yield LineBreak()
        case "Emph":
            yield from _emphasis(content, missing)
        case "Strong":
            yield Strong(children=convert(content, missing))
        case "Cite":
            yield from _cite(content, missing)
        case "Superscript":
            yield Superscript(children=convert(content, missing))
        case "Link":
            yield _link(content, missing)
        case "Code":
            yield CodeSpan(text=content[1])
        case "Quoted":
            yield from _quoted(content, missing)
        case "Math" | "RawInline":
            yield Text(text=content[1])
        case _:
            yield from convert(_inside(content), missing)


def _cite(content: list[Any], missing: frozenset[str]) -> tuple[Inline, ...]:
    """A citation; an unknown work in the sentence itself stands there without parentheses."""
    (first, *others), words = content
    if first["citationMode"]["t"] == "AuthorInText" and first["citationId"] in missing and not others:
        return (_unknown(first["citationId"]),)
    return convert(words, missing)


def _unknown(key: str) -> Inline:
    return Strong(children=(Text(text=f"{key}\u00a0?"),))


def _emphasis(content: list[Tree], missing: frozenset[str]) -> Iterator[Inline]:
    """Italics; those of a title within a title turn back to roman."""
    for nested, nodes in groupby(content, key=lambda node: node["t"] == "Emph"):
        if nested:
            yield from (inline for node in nodes for inline in convert(node["c"], missing))
        else:
            yield Emphasis(children=convert(list(nodes), missing))


def _link(content: list[Any], missing: frozenset[str]) -> Inline:
    _, words, (url, title) = content
    key = url.removeprefix(ANCHOR)
    if url.startswith(ANCHOR) and key in missing:
        return _unknown(key)
    return Link(url=url, children=convert(words, missing), title=title)


def _quoted(content: list[Any], missing: frozenset[str]) -> Iterator[Inline]:
    single = content[0]["t"] == "SingleQuote"
    yield Text(text="“" if single else "«\u00a0")
    yield from convert(content[1], missing)
    yield Text(text="”" if single else "\u00a0»")


def _inside(content: Any) -> list[Tree]:
    """The inlines that a node without counterpart holds: a list of nodes, bare or after its attributes."""
    if not isinstance(content, list):
        return []
    if all(isinstance(part, dict) and "t" in part for part in content):
        return content
    lists = [part for part in content if isinstance(part, list) and part and isinstance(part[0], dict)]
    return lists[-1] if lists else []


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """The inlines with neighbouring texts made one, and empty texts left out."""
    for words, run in groupby(inlines, key=lambda inline: isinstance(inline, Text)):
        if not words:
            yield from run
        elif text := _unmarked(plain(tuple(run))):
            yield Text(text=text)


def _unmarked(text: str) -> str:
    """The text without our marks: a comma where the author joined two works by one."""
    return SEMICOLON.sub(", ", text.replace(f"{UNSORTED} ", "")).replace(f", {NO_COMMA}", " ").replace(NO_COMMA, "")
