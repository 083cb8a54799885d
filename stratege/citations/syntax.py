"""The grammar of citations, exactly pandoc's: `find("Selon @a [p. 3].")` gives `Found(6, 15, "@a [p. 3]", ("a",))`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Pandoc's `simpleCiteIdentifier`: inner punctuation must be followed by a letter or digit, so a final dot stays out.
BARE = r"\w(?:\w|[:.#$%&\-+?<>~/](?=\w)|[:/](?=/))*"
BRACED = r"\{(?:[^\s{}]|\{[^\s{}]*\})+\}"
# Not after a letter, a dot or a slash: `a@b.fr` and `https://x.org/@a` are addresses; `\@` is escaped.
CALL = re.compile(rf"(?<![\w.@\\/-])-?@(?:({BARE})|({BRACED}))")
CODE = re.compile(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
INTEREST = re.compile(r"[\[@`\\]|-(?=@)")
# No citation is longer; the search for a closing bracket stops there, so that hostile texts cost no more than others.
LONGEST = 2000
# Brackets after a narrative citation that are one of our other forms, not a locator.
OTHER_FORM = ("[#", "[=", "[^")


@dataclass(frozen=True, slots=True)
class Found:
    """A citation in a text: its place, its source as the author typed it, and the keys that it cites."""

    start: int
    end: int
    source: str
    keys: tuple[str, ...]


def keys(source: str) -> tuple[str, ...]:
    """The keys that a citation cites, in order: `keys("[voir @a, p. 3; -@{b}]")` is `("a", "b")`."""
    return tuple(_key(match) for match in CALL.finditer(source))


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
    position = 0
    while mark := INTEREST.search(text, position):
        start = mark.start()
        match text[start]:
            case "\\":
                position = start + 2
            case "`":
                code = CODE.match(text, start)
                position = code.end() if code else start + 1
            case "[":
                found, position = _bracketed(text, start)
                if found:
                    yield found
            case _:
                narrative = _narrative(text, start)
                position = narrative.end if narrative else start + 1
                if narrative:
                    yield narrative


def _bracketed(text: str, start: int) -> tuple[Found | None, int]:
    """The citation that opens at `start`, if it is one, and where to read on."""
    end = _closing(text, start)
    if end is None:
        return None, start + 1
    if text[end : end + 1] in ("(", "[", "{"):
        return None, (_closing(text, end) or end + 1)
    source = text[start:end]
    if all(keys(part) for part in _parts(source[1:-1])):
        return Found(start, end, source, keys(source)), end
    return None, start + 1


def _narrative(text: str, start: int) -> Found | None:
    """The citation `@key`, with the locator in brackets that may follow it."""
    match = CALL.match(text, start)
    if match is None:
        return None
    end = _locator_end(text, match.end())
    source = text[start:end]
    return Found(start, end, source, keys(source))


def _locator_end(text: str, end: int) -> int:
    """Where the brackets after a narrative citation close; `end` itself if none belongs to it."""
    opening = end + 1 if text[end : end + 1] in (" ", "\n", "\u00a0", "\u202f") else end
    if text[opening : opening + 1] != "[" or text.startswith(OTHER_FORM, opening):
        return end
    closing = _closing(text, opening)
    if closing is None or (text[closing : closing + 1] in ("(", "[", "{") and closing < len(text)):
        return end
    first, *others = _parts(text[opening + 1 : closing - 1])
    belongs = not keys(first) and all(keys(part) for part in others)
    return closing if belongs else end


def _closing(text: str, start: int) -> int | None:
    """The offset after the bracket that closes the one at `start`; escapes and code do not count."""
    opener = text[start]
    closer = {"[": "]", "(": ")", "{": "}"}[opener]
    depth, position = 0, start
    while position < min(len(text), start + LONGEST):
        char = text[position]
        if char == "\\":
            position += 1
        elif char == "`" and (code := CODE.match(text, position)):
            position = code.end() - 1
        elif char in (opener, closer):
            depth += 1 if char == opener else -1
            if not depth:
                return position + 1
        position += 1
    return None


def _parts(inside: str) -> list[str]:
    """The works of a citation: what `;` separates, outside braces."""
    return re.split(r"(?<!\\);(?![^{}]*\})", inside)
