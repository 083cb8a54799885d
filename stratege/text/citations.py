"""The grammar of citations, exactly pandoc's: `find("Selon @a [p. 3].")` gives `Found(6, 15, "@a [p. 3]", ("a",))`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stratege.spaces import BLANKS

# Pandoc's `simpleCiteIdentifier`: inner punctuation must be followed by a letter or digit, so a final dot stays out.
BARE = r"\w(?:\w|[:.#$%&\-+?<>~/](?=\w)|[:/](?=/))*"
BRACED = r"\{(?:[^\s{}]|\{[^\s{}]*\})+\}"
# Not after a letter, a dot or a slash: `a@b.fr` and `https://x.org/@a` are addresses; `\@` is escaped.
CALL = re.compile(rf"(?<![\w.@\\/-])-?@(?:({BARE})|({BRACED}))")
# Neither code nor brackets go beyond their paragraph.
CODE = re.compile(r"(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)\1(?!`)", re.DOTALL)
BRACKET = re.compile(r"[\[\]`\\]|\n(?=[ \t]*\n)")
INTEREST = re.compile(r"[\[@`\\]|-(?=@)")
# No citation is longer, so that a hostile text costs no more than another.
LONGEST = 2000
# Brackets after a citation that are one of our other forms: neither a locator nor the reference of a link.
OTHER_FORM = ("[#", "[=", "[^")
APART = (*OTHER_FORM, "[@", "[-@")
# What makes of the brackets before it a link or a span with attributes, and what ends it.
TARGETS = {"(": ")", "[": "]", "{": "}"}
SPACES = frozenset(f"\n{BLANKS}")


@dataclass(frozen=True, slots=True)
class Found:
    """A citation in a text: its place, its source as the author typed it, and the keys that it cites."""

    start: int
    end: int
    source: str
    keys: tuple[str, ...]


def keys(source: str) -> tuple[str, ...]:
    """The keys that a citation cites, in order: `keys("[voir @a, p. 3; -@{b}]")` is `("a", "b")`."""
    return tuple(_key(match) for match in CALL.finditer(source)) if "@" in source else ()


def find(text: str) -> list[Found]:
    """All citations of a run of text, in brackets or narrative.

    Left alone: code, links, e-mail and web addresses, `\\@`, and brackets that some attribute or target follows.
    """
    if "@" not in text:
        return []
    return list(_scan(text))


def _key(match: re.Match[str]) -> str:
    return match[1] or match[2][1:-1]


def _scan(text: str) -> Iterator[Found]:
    pairs, position = _pairs(text), 0
    while mark := INTEREST.search(text, position):
        start = mark.start()
        found, position = None, start + 1
        match text[start]:
            case "\\":
                position = start + 2
            case "`":
                code = CODE.match(text, start)
                position = code.end() if code else _after_ticks(text, start)
            case "[":
                found, position = _bracketed(text, start, pairs)
            case _:
                found = _narrative(text, start, pairs)
                position = found.end if found else start + 1
        if found:
            yield found


def _pairs(text: str) -> dict[int, int]:
    """Where each square bracket that closes does so (the offset after it); escapes and code do not count."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    position = 0
    while mark := BRACKET.search(text, position):
        start = mark.start()
        position = start + 1
        match text[start]:
            case "\\":
                position = start + 2
            case "`":
                code = CODE.match(text, start)
                position = code.end() if code else _after_ticks(text, start)
            case "[":
                opened.append(start)
            case "\n":
                opened.clear()
            case _ if opened:
                pairs[opened.pop()] = start + 1
    return pairs


def _after_ticks(text: str, start: int) -> int:
    return start + len(text[start:]) - len(text[start:].lstrip("`"))


def _bracketed(text: str, start: int, pairs: dict[int, int]) -> tuple[Found | None, int]:
    """The citation that opens at `start`, if it is one, and where to read on."""
    end = pairs.get(start)
    if end is None or end - start > LONGEST:
        return None, start + 1
    if text[end : end + 1] in TARGETS and not text.startswith(APART, end):
        return None, _after_target(text, end, pairs)
    source = text[start:end]
    if all(keys(part) for part in _parts(source[1:-1])):
        return Found(start, end, source, keys(source)), end
    return None, start + 1


def _after_target(text: str, start: int, pairs: dict[int, int]) -> int:
    """Where to read on after the brackets of a link: past its address, its reference or its attributes."""
    if text[start] == "[":
        return pairs.get(start, start + 1)
    end = text.find(TARGETS[text[start]], start, start + LONGEST)
    return end + 1 if end >= 0 else start + 1


def _narrative(text: str, start: int, pairs: dict[int, int]) -> Found | None:
    """The citation `@key`, with the locator in brackets that may follow it."""
    match = CALL.match(text, start)
    if match is None:
        return None
    end = _locator_end(text, match.end(), pairs)
    source = text[start:end]
    return Found(start, end, source, keys(source))


def _locator_end(text: str, end: int, pairs: dict[int, int]) -> int:
    """Where the brackets after a narrative citation close; `end` itself if none belongs to it."""
    opening = end + 1 if text[end : end + 1] in SPACES else end
    closing = pairs.get(opening)
    if closing is None or closing - opening > LONGEST or text.startswith(OTHER_FORM, opening):
        return end
    first, *others = _parts(text[opening + 1 : closing - 1])
    alone = text[closing : closing + 1] not in TARGETS or text.startswith(APART, closing)
    return closing if alone and not keys(first) and all(keys(part) for part in others) else end


def _parts(inside: str) -> list[str]:
    """The works of a citation: what `;` separates, outside braces."""
    return re.split(r"(?<!\\);(?![^{}]*\})", inside)
