"""The grammar of citations, exactly pandoc's: `find("Selon @a [p. 3].")` gives `Found(6, 15, "@a [p. 3]", ("a",))`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from stratege.records import record
from stratege.spaces import BLANKS
from stratege.text.ticks import Ticks

# Pandoc's `simpleCiteIdentifier`: inner punctuation must be followed by a letter or digit, so a final dot stays out.
BARE = r"\w(?:\w|[:.#$%&\-+?<>~/](?=\w)|[:/](?=/))*"
BRACED = r"\{(?:[^\s{}]|\{[^\s{}]*\})+\}"
# Not after a letter, a dot or a slash: `a@b.fr` and `https://x.org/@a` are addresses; `\@` is escaped.
CALL = re.compile(rf"(?<![\w.@\\/-])-?@(?:({BARE})|({BRACED}))")
VERBATIM = re.compile(r"\\.|`+", re.DOTALL)
BRACKET = re.compile(r"[\[\]]")
# What opens a note of pandoc's, `^[words]`, whose citations are its own; `x^2^[@a]` has none.
NOTE = re.compile(r"\^[^\s^\[\]]+\^|\^(?P<note>\[)")
INTEREST = re.compile(r"[\[@]|-(?=@)")
FILLER = "\x03"  # no sign, no letter, no space
# No citation is longer, so that a hostile text costs no more than another.
LONGEST = 2000
# Brackets after a citation that are one of our other forms: neither a locator nor the reference of a link.
OTHER_FORM = ("[#", "[=", "[^")
APART = (*OTHER_FORM, "[@", "[-@")
# What makes of the brackets before it a link or a span with attributes, and what ends it.
TARGETS = {"(": ")", "[": "]", "{": "}"}
SPACES = frozenset(f"\n{BLANKS}")


@record
class Found:
    """A citation in a text: its place, its source as the author typed it, and the keys that it cites."""

    start: int
    end: int
    source: str
    keys: tuple[str, ...]


def keys(source: str) -> tuple[str, ...]:
    """The keys that a citation cites, in order: `keys("[voir @a, p. 3; -@{b}]")` is `("a", "b")`."""
    return tuple(_keys(source, _prose(source))) if "@" in source else ()


def find(text: str) -> list[Found]:
    """All citations of a run of prose without an empty line, in brackets or narrative.

    Left alone: code, links, e-mail and web addresses, `\\@`, and brackets that some attribute or target follows.
    """
    if "@" not in text:
        return []
    prose = _prose(text)
    return [Found(start, end, text[start:end], tuple(_keys(text, prose, start, end))) for start, end in _scan(prose)]


def _prose(text: str) -> str:
    """The text with blanks for its code and for what is escaped, where nothing is a sign."""
    ticks, parts, position = Ticks(text), list[str](), 0
    while mark := VERBATIM.search(text, position):
        start, end = mark.span()
        if mark[0][0] == "`":
            closing = ticks.closing(end, end - start)
            end = end if closing is None else closing + end - start
        parts += [text[position:start], FILLER * (end - start)]
        position = end
    return "".join([*parts, text[position:]])


def _keys(text: str, prose: str, start: int = 0, end: int = sys.maxsize) -> Iterator[str]:
    """The keys cited from `start` to `end`, as typed."""
    for match in CALL.finditer(prose, start, end):
        inner = 0 if match[1] else 1  # a brace on each side
        first, last = match.span(1 if match[1] else 2)
        yield text[first + inner : last - inner]


def _scan(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each citation goes."""
    pairs, notes, position = _pairs(text), _notes(text), 0
    while mark := INTEREST.search(text, position):
        start = mark.start()
        if start in notes:
            end, position = 0, start + 1
        elif text[start] == "[":
            end, position = _bracketed(text, start, pairs)
        else:
            end = _narrative(text, start, pairs)
            position = end or start + 1
        if end:
            yield start, end


def _notes(text: str) -> frozenset[int]:
    """Where the bracket of each note within the text stands: 3 in `mot^[Voir @a.]`."""
    return frozenset(found.start("note") for found in NOTE.finditer(text) if found["note"])


def _pairs(text: str) -> dict[int, int]:
    """Where each square bracket that closes does so: the offset after it."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for mark in BRACKET.finditer(text):
        if mark[0] == "[":
            opened.append(mark.start())
        elif opened:
            pairs[opened.pop()] = mark.end()
    return pairs


def _bracketed(text: str, start: int, pairs: dict[int, int]) -> tuple[int, int]:
    """Where the citation ends that opens at `start`, 0 if there is none, and where to read on."""
    end = pairs.get(start)
    if end is None or end - start > LONGEST:
        return 0, start + 1
    if text[end : end + 1] in TARGETS and not text.startswith(APART, end):
        return 0, _after_target(text, end, pairs)
    if all(map(CALL.search, _parts(text[start + 1 : end - 1]))):
        return end, end
    return 0, start + 1


def _after_target(text: str, start: int, pairs: dict[int, int]) -> int:
    """Where to read on after the brackets of a link: past its address, its reference or its attributes."""
    if text[start] == "[":
        return pairs.get(start, start + 1)
    end = text.find(TARGETS[text[start]], start, start + LONGEST)
    return end + 1 if end >= 0 else start + 1


def _narrative(text: str, start: int, pairs: dict[int, int]) -> int:
    """Where the citation `@key` ends, with the locator in brackets that may follow it; 0 if there is none."""
    match = CALL.match(text, start)
    return _locator_end(text, match.end(), pairs) if match else 0


def _locator_end(text: str, end: int, pairs: dict[int, int]) -> int:
    """Where the brackets after a narrative citation close; `end` itself if none belongs to it."""
    opening = end + 1 if text[end : end + 1] in SPACES else end
    closing = pairs.get(opening)
    if closing is None or closing - opening > LONGEST or text.startswith(OTHER_FORM, opening):
        return end
    first, *others = _parts(text[opening + 1 : closing - 1])
    alone = text[closing : closing + 1] not in TARGETS or text.startswith(APART, closing)
    return closing if alone and not CALL.search(first) and all(map(CALL.search, others)) else end


def _parts(inside: str) -> list[str]:
    """The works of a citation: what `;` separates, outside braces."""
    return re.split(r";(?![^{}]*\})", inside)
