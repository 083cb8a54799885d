"""Lists and objects on one line that are not closed, or whose commas lack: `[a, b`, `{a: 1 b: 2}`, `{c: #fff}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.read.mending.edits import Edit, Guess
from stratege.read.mending.signs import put_in_quotes
from stratege.read.mending.stop import Stop

CLOSING = {"[": "]", "{": "}"}
COMMENT = re.compile(r"(?:(?<=[\[{,:]) *|(?<=\S) )(#\w[^,\]}\s]*)")
KEY = re.compile(r"\s+(?=[\w.-]+ *: )")
LINES = 60


def bracket_guesses(stop: Stop) -> Iterator[Guess]:
    """What may be wrong with brackets, braces, and what is between them."""
    text = stop.source.text
    for line in stop.near:
        yield from _comment(stop.text(line), stop.source.starts[line])
    opened = [stop.begun] if text[stop.begun : stop.begun + 1] in CLOSING else []
    for begun in dict.fromkeys([*opened, *_open(stop)]):
        yield from _not_closed(stop, begun)
    if opened:
        yield from _comma(stop)
    if text[stop.at : stop.at + 1] in ("]", "}"):
        sign = text[stop.at]
        yield Guess("Y025", stop.at, {"sign": sign}, (Edit(stop.at, stop.at + 1, ""),))
        if stop.is_flow and (start := text[stop.begun : stop.begun + 1]) in CLOSING:
            words = {"sign": start, "closing": CLOSING[start], "line": stop.source.place(stop.at)[0]}
            yield Guess("Y023", stop.begun, words, (Edit(stop.at, stop.at + 1, CLOSING[start]),))
    yield from _opened(stop)


def _comment(text: str, start: int) -> Iterator[Guess]:
    """A sign that begins a comment between brackets; with the rest of the text that it cuts."""
    for found in COMMENT.finditer(text):
        before = re.search(r"(?<=[\[{,:])\s*([^\s\[\]{},:\"'][^\[\]{},:\"']*)$", text[: found.start(1)])
        begun = before.start(1) if before else found.start(1)
        end = re.compile(r"\s*(?:[,\]}]|$)").search(text, found.end(1))
        value = text[begun : end.start() if end else len(text)]
        edits = put_in_quotes(start + begun, value)
        yield Guess(
            "Y024", start + found.start(1), {"lost": text[found.start(1) :].rstrip(), "fixed": f'"{value}"'}, edits
        )


def _open(stop: Stop) -> Iterator[int]:
    """The brackets and braces that are not closed on the lines at fault."""
    for line in stop.near:
        signs = [(found[0], found.start()) for found in re.finditer(r"[\[\]{}]", stop.text(line))]
        waiting = list[tuple[str, int]]()
        for sign, at in signs:
            if sign in CLOSING:
                waiting.append((sign, at))
            elif waiting and CLOSING[waiting[-1][0]] == sign:
                waiting.pop()
        yield from (stop.source.starts[line] + at for _, at in waiting)


def _not_closed(stop: Stop, begun: int) -> Iterator[Guess]:
    """The closing sign where the list or the object that opens there may end: before the next, at the end of a line."""
    sign, first = stop.source.text[begun], stop.within(begun)[0]
    for line in range(first, min(max(stop.line, first), first + LINES) + 1):
        text, start = stop.text(line), stop.source.starts[line]
        ends = [
            *(found.start() for found in re.finditer(r", *[\[{]", text)),
            len(text.rstrip()),
            *(found.start() for found in re.finditer(r" *[\]}]", text)),
        ]
        for at in ends:
            if start + at > begun:
                words = {"sign": sign, "closing": CLOSING[sign], "line": stop.source.place(start)[0]}
                yield Guess("Y023", begun, words, (Edit(start + at, start + at, CLOSING[sign]),))


def _comma(stop: Stop) -> Iterator[Guess]:
    """A comma before what the parser did not expect, or before the key whose colon it did not."""
    text = stop.source.text
    before = text[: stop.at].rstrip(" \n")
    word = re.match(r"[\"'\[{]?[\w.-]{0,20}", text[stop.at :])
    if before and before[-1] not in ",[{:":
        shown = word[0] if word else ""
        yield Guess("Y026", len(before), {"word": shown}, (Edit(len(before), len(before), ","),))
    start = stop.source.starts[stop.line]
    for found in KEY.finditer(stop.text(stop.line)):
        at = start + found.start()
        if text[at - 1] not in ",[{:":
            key = re.match(r"[\w.-]+", text[start + found.end() :])
            yield Guess("Y026", at, {"word": key[0] if key else ""}, (Edit(at, at, ","),))


def _opened(stop: Stop) -> Iterator[Guess]:
    """A closing sign that nothing opens, somewhere on the lines at fault."""
    for line in stop.near[:2]:
        text, start = stop.text(line), stop.source.starts[line]
        for found in re.finditer(r"[\]}](?=\s*$)", text):
            at = start + found.start()
            yield Guess("Y025", at, {"sign": found[0]}, (Edit(at, at + 1, ""),))
