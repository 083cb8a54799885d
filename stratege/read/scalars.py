"""Where each character of a YAML scalar stands: the « n » of `"caf\\u00e9 noir"` is ten columns after the « c ».

A scalar's source is read a second time, by YAML's own rules, and what each rule keeps is noted with its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import yaml
from yaml.scanner import Scanner

from stratege.source import Place

BREAK = r"(?:\r\n|[\r\n\x85\u2028\u2029])"
BREAKS = re.compile(BREAK)
LINES = re.compile(rf"([^\r\n\x85\u2028\u2029]*)({BREAK}?)")
PROPERTIES = re.compile(rf"(?:[&!]\S*(?:[ \t]|{BREAK}|#[^\r\n\x85\u2028\u2029]*)*)*")  # `&name !tag`, before a scalar
HEADER = re.compile(rf"[|>]([-+0-9]*)[ \t]*(?:#[^\r\n\x85\u2028\u2029]*)?{BREAK}?")
MARGIN = re.compile(r"(?<! )( *+)[^ \n\u2028\u2029]")  # what is before the first character of a text
FOLD = rf"(?P<fold>[ \t]*+{BREAK}(?:[ \t]*+{BREAK})*[ \t]*)|[ \t]+"
FLOW = {
    "": re.compile(FOLD),
    "'": re.compile(rf"{FOLD}|(?P<escape>'')"),
    '"': re.compile(
        rf"{FOLD}|(?P<cut>\\{BREAK}[ \t]*+(?:{BREAK}[ \t]*+)*)"
        r"|(?P<escape>\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.))"
    ),
}


class Run(NamedTuple):
    """A stretch of a value, the offsets in the file of its first character and of the character after it."""

    text: str
    start: int
    end: int


class Lines:
    """The text of a file, cut into lines as YAML does: `Lines("a\\nb").place(2)` is (2, 1)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in BREAKS.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of the character at that offset, counted from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def marked(self, mark: yaml.Mark) -> tuple[int, int]:
        """The place of a mark of the parser's."""
        return mark.line + 1, mark.column + 1


def opening(source: Lines, node: yaml.ScalarNode) -> int:
    """The offset where a scalar itself begins, after its anchor and its tag."""
    found = PROPERTIES.match(source.text, node.start_mark.index)
    return found.end() if found else node.start_mark.index


def places(source: Lines, node: yaml.ScalarNode) -> tuple[Place, ...]:
    """From which characters of the value on characters stand from which place on; () if it cannot be said."""
    start, end, style = opening(source, node), node.end_mark.index, node.style or ""
    if style in ("|", ">"):
        runs = list(_block(source.text, start, end, node.value)) or [Run("", start, start)]
    else:
        quote = len(style)
        runs = list(_flow(source.text, start + quote, end - quote, FLOW[style]))
    if "".join(run.text for run in runs) != node.value:
        return ()
    return tuple(_entries(source, runs))


def _entries(source: Lines, runs: list[Run]) -> Iterator[Place]:
    """An entry wherever a character does not stand right after the one before it."""
    length, expected = 0, -1
    for run in runs:
        line, column = source.place(run.start)
        if run.start != expected or column == 1:
            yield length, line, column
        length += len(run.text)
        expected = run.start + len(run.text)
        if run.end != expected:
            expected = run.end
            yield length, *source.place(run.end)


def _flow(text: str, start: int, end: int, tokens: re.Pattern[str]) -> Iterator[Run]:
    """A plain or quoted scalar: white space around line breaks is folded, escapes are read."""
    for token in tokens.finditer(text, start, end):
        if token.lastgroup is None:  # white space within a line
            continue
        yield Run(text[start : token.start()], start, token.start())
        start = token.end()
        if token["fold"]:
            yield from _folded(text, token)
        elif token.lastgroup == "escape":
            yield Run(_unescaped(token[0]), *token.span())
        else:
            yield from list(_breaks(text, token))[1:]
    yield Run(text[start:end], start, end)


def _folded(text: str, token: re.Match[str]) -> Iterator[Run]:
    """One line break is a space; of several the first goes, unless it is one that YAML keeps."""
    first, *others = _breaks(text, token)
    if first.text != "\n":
        yield _at(first.text, token.start())
    elif not others:
        yield _at(" ", token.start())
    yield from others


def _breaks(text: str, token: re.Match[str]) -> Iterator[Run]:
    for found in BREAKS.finditer(text, *token.span()):
        yield _break(found[0], found.start())


def _break(text: str, start: int) -> Run:
    """A line break as the value has it: the separators of Unicode are kept, any other is a line feed."""
    return _at(text if text in "\u2028\u2029" else "\n", start)


def _at(text: str, start: int) -> Run:
    return Run(text, start, start + len(text))


def _unescaped(escape: str) -> str:
    """The character of `''`, `\\t` or `\\u00e9`; nothing for what is no escape."""
    name, code = escape[1], escape[2:]
    if escape == "''":
        return "'"
    return chr(int(code, 16)) if code else str(Scanner.ESCAPE_REPLACEMENTS.get(name, ""))


class Block(NamedTuple):
    """A literal or folded scalar: the signs after its own, the columns that its lines lose, its lines (text, break)."""

    signs: str
    indent: int
    lines: list[re.Match[str]]


def block(text: str, start: int, end: int, value: str) -> Block | None:
    """The parts of a literal or folded scalar that stands from `start` to `end`; None for any other."""
    header = HEADER.match(text, start)
    if header is None:
        return None
    lines = [found for found in LINES.finditer(text, header.end(), end) if found[0]]
    return Block(header[1], _indent([line[1] for line in lines], value), lines)


def _block(text: str, start: int, end: int, value: str) -> Iterator[Run]:
    """A literal or folded scalar: its indentation goes, breaks are kept or folded, the last ones are chomped."""
    read = block(text, start, end, value)
    if read is None:
        return
    final: list[Run] = []  # the break of the last line that has a text
    blanks: list[Run] = []  # those of the empty lines since
    kept = False  # whether that line is more indented, and so keeps the breaks around it
    for line in read.lines:
        ended = [_break(line[2], line.end(1))] if line[2] else []
        if len(line[1]) <= read.indent and not line[1].strip(" "):
            blanks += ended
            continue
        body = line[1][read.indent :]
        more = body[:1] in (" ", "\t")
        yield from _joined(final, blanks, text[start] == ">" and not (kept or more))
        yield _at(body, line.start() + read.indent)
        final, blanks, kept = ended, [], more
    if "-" not in read.signs:
        yield from final
    if "+" in read.signs:
        yield from blanks


def _joined(final: list[Run], blanks: list[Run], fold: bool) -> list[Run]:
    """What stands between two lines of a block."""
    if not fold or not final or final[0].text != "\n":
        return final + blanks
    return blanks or [_at(" ", final[0].start)]


def _indent(lines: list[str], value: str) -> int:
    """How many columns a block's lines lose: what the first of them that has a text has lost."""
    own = next((line for line in lines if line.strip(" ")), max(lines, key=len, default=""))
    margin = MARGIN.search(value)
    read = len(margin[1]) if margin else max(map(len, BREAKS.split(value)))
    return len(own) - len(own.lstrip(" ")) - read
