"""Texts of several lines without their `|`, or too little indented below it: `prose:` then « Voici : la suite. »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from stratege.diagnostics.catalogue import phrase
from stratege.read.mending.edits import Edit, Guess
from stratege.read.mending.keys import holds, is_key, is_text
from stratege.read.scalars import BREAKS, Lines

OPENED = re.compile(
    r"^(?P<margin>(?P<own> *)(?:- +)*)(?P<key>[\w.-]+):[ \t]*(?P<sign>[|>][-+]?)?[ \t]*\r?$",
    re.MULTILINE,
)
KEYED = re.compile(r"\s*(?:- +)*(?P<key>[\w.-]+)(?P<colon>:(?:\s|$))?")
DASH = re.compile(r"\s*-(?:\s|$)")
ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
# What YAML refuses in a text without `|`, takes for a key or a comment, or joins to the line before.
LOST = re.compile(r"[^:]*:(?: |$)|#|[*&!%@`>|]|\[[@#=^]")
VALUE = re.compile(r"[\"'{|>]|\[(?![@#=^])")  # a value of another kind than a text
WIDE = 2  # columns of a margin below its key
WIDEST = 200  # columns of a margin
FAR = 20  # empty lines before a text
LONGEST = 400_000  # characters of a file that is looked at


class _Text(NamedTuple):
    """The lines of a text below its key: their first number, themselves, the margin that they should have."""

    first: int
    lines: list[str]
    wanted: int


def text_guesses(source: Lines) -> Iterator[Guess]:
    """The texts of a file that are not read as such, each with the edits that put it right."""
    done = 0
    if len(source.text) > LONGEST or not OPENED.search(source.text):
        return
    lines = BREAKS.split(source.text)
    for found in OPENED.finditer(source.text):
        if found.start() < done:
            continue  # within a text
        text = _below(lines, source.place(found.start())[0] - 1, found)
        edits = tuple(_edits(source, found, text)) if is_text(found["key"]) and _is_lost(found, text) else ()
        if edits or found["sign"]:
            done = source.starts[text.first + len(text.lines) - 1] if text.lines else found.end()
        if edits:
            at = edits[0].start
            at = at + _indent(source.text[at:][:WIDEST]) if found["sign"] else found.start("key")
            yield Guess("Y029", at, _words(source, found, text, edits), edits)


def _words(source: Lines, found: re.Match[str], text: _Text, edits: tuple[Edit, ...]) -> dict[str, object]:
    """What is told of a text: it lacks its sign, or the margin of a line, or of all lines, is too narrow."""
    key, wanted = found["key"], text.wanted
    if not found["sign"]:
        return {"told": phrase("text_unread", key=key), "remedy": phrase("open_text", key=key)}
    narrow = _indent(source.text[edits[0].start :][:WIDEST])
    if edits[0].start == source.starts[text.first]:
        return {"told": phrase("text_flush", key=key), "remedy": phrase("shift_text", wanted=wanted)}
    told = phrase("text_cut", key=key, narrow=narrow, wanted=wanted)
    return {"told": told, "remedy": phrase("shift_line", wanted=wanted)}


def _below(lines: list[str], line: int, found: re.Match[str]) -> _Text:
    """What stands below a key on a line, up to the next key or item."""
    key, own = len(found["margin"]), len(found["own"])
    first = at = line + 1
    begun = next((other for other in lines[first : first + FAR] if other.strip()), "")
    is_block = bool(found["sign"]) and _indent(begun) > key
    while is_block and at < len(lines) and (not lines[at].strip() or _indent(lines[at]) > key):
        at += 1
    least = own + (own < key or is_block)
    while at < len(lines) and (not lines[at].strip() or _is_text_at(lines[at], least, key)):
        at += 1
    while at > first and not lines[at - 1].strip():
        at -= 1
    return _Text(first, lines[first:at], _indent(begun) if _indent(begun) > key else key + WIDE)


def _is_text_at(line: str, least: int, key: int) -> bool:
    """Whether a line may belong to a text whose key stands at a column: neither another key nor an item."""
    return _indent(line) >= least and (_indent(line) > key or not _is_structure(line))


def _is_structure(line: str) -> bool:
    """Whether a line is an item, or begins with a key."""
    found = KEYED.match(line)
    return bool(DASH.match(line)) or bool(found and (found["colon"] or is_key(found["key"])))


def _is_lost(found: re.Match[str], text: _Text) -> bool:
    """Whether YAML reads something else than the text that these lines are."""
    written = [line for line in text.lines if line.strip()]
    said = [line for line in written if line.lstrip()[0] != "#"]
    if all(map(_is_structure, said)):
        return False
    if found["sign"]:
        floor = text.wanted if _indent(written[0]) > len(found["margin"]) else len(found["margin"]) + 1
        short = next((line for line in said if _indent(line) < floor), "- ")
        return not _is_structure(short)
    if VALUE.match(said[0].lstrip()) or _is_structure(said[0]) or (holds(found["key"]) and said[0].lstrip()[0] == "-"):
        return False
    shapes = any(ITEM.match(line) for line in written) or len(written) < len(text.lines)
    return shapes or any(LOST.match(line.lstrip()) for line in written)


def _edits(source: Lines, found: re.Match[str], text: _Text) -> Iterator[Edit]:
    """The sign put after the colon, and the lines that stand too far left moved."""
    if not found["sign"]:
        at = found.start("key") + len(found["key"]) + 1
        yield Edit(at, at, " |")
    margins = [_indent(line) for line in text.lines if line.strip()]
    all_short = margins[0] < text.wanted
    for number, line in enumerate(text.lines, text.first):
        short = text.wanted - (min(margins) if all_short else _indent(line))
        if line.strip() and short > 0:
            yield Edit(source.starts[number], source.starts[number], " " * short)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
