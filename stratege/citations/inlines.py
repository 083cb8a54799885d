"""Pandoc's inlines as ours: `{"t": "Emph", …}` becomes `Emphasis(…)`, neighbouring words one `Text`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from stratege.citations.ampersand import is_narrative
from stratege.document import CodeSpan, Emphasis, Inline, LineBreak, Link, Strong, Superscript, Text, plain
from stratege.json_tree import Json, as_list, as_object, as_text
from stratege.signs import COMMA_JOINED, KEPT_QUOTES, NO_COMMA, UNSORTED
from stratege.spaces import NBSP

ANCHOR = "#ref-"
SEMICOLON = re.compile(rf"{NBSP}?; {COMMA_JOINED}")
LEADING = re.compile(r"[.,;:!?…)\]]+\s*")
FIXED = {ord(private): mark for mark, private in KEPT_QUOTES.items()}


def convert(tree: Sequence[Json], missing: frozenset[str] = frozenset()) -> tuple[Inline, ...]:
    """Our inlines for pandoc's; small capitals, underlining and spans leave their words only.

    A link to the entry of a `missing` key becomes the key in bold with a question mark.
    """
    return tuple(_joined(inline for node in tree for inline in _one(node, missing)))


def _one(tree: Json, missing: frozenset[str]) -> Iterator[Inline]:
    node = as_object(tree)
    content = node.get("c")
    match node["t"]:
        case "Str":
            yield Text(text=as_text(content).translate(FIXED))
        case "Space" | "SoftBreak":
            yield Text(text=" ")
        case "LineBreak":
            yield LineBreak()
        case "Emph":
            yield from _emphasis(as_list(content), missing)
        case "Strong":
            yield Strong(children=convert(as_list(content), missing))
        case "Cite":
            yield from _cite(as_list(content), missing)
        case "Superscript":
            yield Superscript(children=convert(as_list(content), missing))
        case "Link":
            yield _link(as_list(content), missing)
        case "Code":
            yield CodeSpan(text=as_text(as_list(content)[1]))
        case "Quoted":
            yield from _quoted(as_list(content), missing)
        case "Math" | "RawInline":
            yield Text(text=as_text(as_list(content)[1]))
        case _:
            yield from convert(_inside(content), missing)


def _cite(content: list[Json], missing: frozenset[str]) -> tuple[Inline, ...]:
    """A citation; an unknown work in the sentence itself stands there without parentheses."""
    works, words = map(as_list, content)
    key = as_text(as_object(works[0])["citationId"])
    if len(works) == 1 and is_narrative(works[0]) and key in missing:
        return (_unknown(key),)
    return convert(words, missing)


def _unknown(key: str) -> Inline:
    return Strong(children=(Text(text=f"{key}{NBSP}?"),))


def _emphasis(content: list[Json], missing: frozenset[str]) -> Iterator[Inline]:
    """Italics; those of a title within a title turn back to roman, as does the sign that stands after them."""
    is_after = False
    for nested, nodes in groupby(content, key=lambda node: as_object(node)["t"] == "Emph"):
        if nested:
            yield from (inline for node in nodes for inline in convert(as_list(as_object(node)["c"]), missing))
        else:
            yield from _italics(convert(list(nodes), missing), is_after)
        is_after = nested


def _italics(children: tuple[Inline, ...], is_after: bool) -> Iterator[Inline]:
    """« wikipédien. *La participation* »: Markdown has no italics that begin by a sign after a letter."""
    match children:
        case (Text(text=text), *others) if is_after and (sign := LEADING.match(text)):
            yield Text(text=sign[0])
            children = tuple(_joined((Text(text=text[sign.end() :]), *others)))
    if children:
        yield Emphasis(children=children)


def _link(content: list[Json], missing: frozenset[str]) -> Inline:
    url, title = map(as_text, as_list(content[2]))
    key = url.removeprefix(ANCHOR)
    if url.startswith(ANCHOR) and key in missing:
        return _unknown(key)
    return Link(url=url, children=convert(as_list(content[1]), missing), title=title)


def _quoted(content: list[Json], missing: frozenset[str]) -> Iterator[Inline]:
    single = as_object(content[0])["t"] == "SingleQuote"
    yield Text(text="“" if single else f"«{NBSP}")
    yield from convert(as_list(content[1]), missing)
    yield Text(text="”" if single else f"{NBSP}»")


def _inside(content: Json) -> list[Json]:
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
