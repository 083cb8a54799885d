"""Quotation marks that close too early or never: `'l'entreprise'`, `title: "Un`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.read.mending.edits import Edit, Guess
from stratege.read.mending.signs import quoted
from stratege.read.mending.stop import Stop

OPENED = re.compile(r"(?:^\s*|[:,\[{] *|- +)(['\"])")
ENDS = re.compile(r"['\"](?=\s*(?:[,\]}]|$|#|: ))")
LINES = 40  # after which a text that is not closed is not looked for any more


def quote_guesses(stop: Stop) -> Iterator[Guess]:
    """What may be wrong with a quotation mark."""
    for line in stop.near:
        yield from _within(stop.text(line), stop.source.starts[line])
    if (begun := stop.quoted()) is not None:
        yield from _never_closed(stop, begun)
    for line in stop.near:
        yield from _closed_in_line(stop.text(line), stop.source.starts[line])


def _within(text: str, start: int) -> Iterator[Guess]:
    """A text whose quotation mark stands in it too: from where it opens, to each sign that may be its end."""
    for opened in OPENED.finditer(text):
        sign, begun = opened[1], opened.start(1)
        inner = re.compile(rf"{sign}{sign}|\\." if sign == "'" else r"\\.")
        for end in ENDS.finditer(text, begun + 1):
            body = text[begun + 1 : end.start()]
            bare = inner.sub(lambda found: "_" * len(found[0]), body)
            if end[0] == sign and sign not in bare:
                break
            if end[0] == sign and not re.search(rf"{sign}\s+{sign}", bare):
                meant = quoted(body.replace("''", "'")) if sign == "'" else '"' + _escaped(body) + '"'
                words = {"sign": sign, "fixed": meant if len(meant) < 70 else meant[:60] + "…"}
                at = start + begun + 1 + bare.index(sign)
                yield Guess("Y021", at, words, (Edit(start + begun, start + end.end(), meant),))


def _escaped(body: str) -> str:
    """What is between straight quotes with those that it has itself made plain."""
    return re.sub(r'(\\.)|"', lambda found: found[1] or '\\"', body)


def _never_closed(stop: Stop, begun: int) -> Iterator[Guess]:
    """The sign at the end of each line from where a text opens, and before what closes a list there."""
    sign, (first, _) = stop.source.text[begun], stop.within(begun)
    for line in range(first, min(first + LINES, len(stop.source.starts))):
        text, start = stop.text(line), stop.source.starts[line]
        for at in _ends(text):
            if start + at > begun:
                number = stop.source.place(start)[0]
                yield Guess("Y022", begun, {"sign": sign, "line": number}, (Edit(start + at, start + at, sign),))


def _ends(text: str) -> Iterator[int]:
    """Where a text may end: with its line, or before a bracket, a brace or a comma."""
    yield len(text.rstrip())
    yield from (found.start() for found in re.finditer(r"\s*[\]},]", text))


def _closed_in_line(text: str, start: int) -> Iterator[Guess]:
    """A text that something follows after its quotation marks: they belong to it."""
    found = re.match(r"(?P<head>\s*(?:- +)*(?:[\w.-]+ *: +)?)(?P<value>(['\"]).*?\3(?P<rest> *[^\s#].*))$", text)
    if found and not re.match(r"\s*:(?: |$)", found["rest"]):
        at = start + found.start("value")
        fixed = quoted(found["value"].rstrip())
        words = {"sign": found[3], "fixed": fixed if len(fixed) < 70 else fixed[:60] + "…"}
        close = start + found.start("rest") - 1
        yield Guess("Y021", close, words, (Edit(at, at + len(found["value"].rstrip()), fixed),))
