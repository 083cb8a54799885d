"""Guesses tried one after the other: `mend("content/a.yaml", Lines("a: [b"), error, diagnostics)` reads {a: [b]}."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

import yaml

from stratege.diagnostics import Diagnostics
from stratege.read.mending.brackets import bracket_guesses
from stratege.read.mending.calls import call_guesses
from stratege.read.mending.edits import Edit, Guess, Mended
from stratege.read.mending.margins import margin_guesses
from stratege.read.mending.quotes import quote_guesses
from stratege.read.mending.signs import sign_guesses
from stratege.read.mending.stop import Stop
from stratege.read.refusals import explain
from stratege.read.remedies import BLOCKS
from stratege.read.scalars import Lines
from stratege.source import Span
from stratege.yaml_graph import TooDeep, graph

FAULTS = 20  # told of one file
READ = 4_000_000  # characters that are read again, at most, to try what was guessed
LONGEST = 400_000  # characters of a file in which anything is guessed
MOVED = "Y028"
FAR = 2  # lines beyond the fault that a line moved must let read: it often does no more than hide it
NEAR = 15  # lines between two whose margins may be wrong for one reason
END = float("inf")
TEXT_FOR_LIST = re.compile(r"(?P<key>[\w.-]+):[ \t]*[|>][-+]?[ \t]*\r?$")


class Read(NamedTuple):
    """What could be read: the root, the text that was, and the lines of it that were left out."""

    root: yaml.Node
    source: Lines
    holes: tuple[Span, ...]


def mend(file: str, source: Lines, error: yaml.YAMLError, diagnostics: Diagnostics) -> Read | None:
    """What a text says with each fault mended that can be, each told; None if it cannot be read even so."""
    return _Mender(file, diagnostics).read(source, error)


class _Mender:
    """Goes from fault to fault; what is spent on trials is counted."""

    def __init__(self, file: str, diagnostics: Diagnostics) -> None:
        self.file, self.diagnostics = file, diagnostics
        self.left = READ
        self.holes: list[Span] = []
        self.moved = -NEAR  # the last line whose margin was mended

    def read(self, source: Lines, error: yaml.YAMLError) -> Read | None:
        for _ in range(FAULTS):
            found = self.mended(Stop(source, error))
            if found is None:
                return None
            source = found
            try:
                root = graph(source.text)
            except TooDeep:
                return None
            except yaml.YAMLError as fault:
                error = fault
            else:
                return Read(root, source, tuple(self.holes)) if root else None
        return None

    def mended(self, stop: Stop) -> Lines | None:
        """The text with its first fault mended, which is told; without the lines at fault, if nothing mends it."""
        guessed = () if len(stop.source.text) > LONGEST else _guesses(stop)
        if guess := self.best(stop, guessed):
            if not self.follows(guess, stop) and guess.code:
                self.diagnostics.add(guess.code, self.span(stop, guess.at), related=(), **guess.words)
            return Mended(stop.source, guess.edits)
        hole = self.best(stop, _holes(stop)) if len(stop.source.text) <= LONGEST else None
        explain(self.file, stop, self.diagnostics, hole.at if hole else None)
        if hole:
            edit = hole.edits[0]
            line = Lines.place(stop.source, edit.end)[0]
            self.holes.append(Span(self.file, stop.source.place(edit.start)[0], 1, line, 1))
            return Mended(stop.source, hole.edits)
        return None

    def follows(self, guess: Guess, stop: Stop) -> bool:
        """Whether a line stands where it does because of one above, which was told: one message does for all."""
        line = stop.source.place(guess.at)[0]
        follows = guess.code == MOVED and 0 <= line - self.moved <= NEAR
        self.moved = line if guess.code == MOVED else -NEAR
        return follows

    def span(self, stop: Stop, offset: int) -> Span:
        return Span(self.file, *stop.source.place(offset))

    def best(self, stop: Stop, guesses: Iterable[Guess]) -> Guess | None:
        """The guess with which most can be read, the first of several; None if none leads beyond the fault."""
        best, furthest = None, float(stop.line)
        for guess in guesses:
            self.left -= len(stop.source.text)
            if self.left < 0:
                break
            tried = Mended(stop.source, guess.edits)
            reached = _reached(tried, stop)
            if reached > furthest + (FAR if guess.code == MOVED else 0):
                best, furthest = guess, reached
            if furthest == END:
                break
        return best


def _joined(stop: Stop) -> Iterator[Guess]:
    """The items below a text that stands in the place of their list, put into it: that, `body: |`, will be told."""
    if not stop.text(stop.line).startswith("- "):
        return
    above = (stop.text(number) for number in range(stop.line - 1, -1, -1))
    key = TEXT_FOR_LIST.match(next((text for text in above if text.strip() and not text.startswith(" ")), ""))
    if key and key["key"] in BLOCKS:
        below = range(stop.line, len(stop.source.starts))
        end = next((number for number in below if re.match(r"[\w.]", stop.text(number))), len(stop.source.starts))
        starts = [stop.source.starts[number] for number in range(stop.line, end) if stop.text(number).strip()]
        yield Guess("", starts[0], {}, tuple(Edit(start, start, "  ") for start in starts))


def _reached(tried: Mended, stop: Stop) -> float:
    """The line before the edits where the next fault is, endless if there is none."""
    try:
        root = graph(tried.text)
    except TooDeep:
        return -1
    except yaml.YAMLError as error:
        next_stop = Stop(tried, error)
        return stop.within(tried.origin(min(next_stop.at, next_stop.begun if next_stop.is_flow else next_stop.at)))[0]
    return END if root else -1


def _guesses(stop: Stop) -> Iterator[Guess]:
    return chain(
        _joined(stop),
        call_guesses(stop),
        sign_guesses(stop),
        quote_guesses(stop),
        bracket_guesses(stop),
        margin_guesses(stop),
    )


def _holes(stop: Stop) -> Iterator[Guess]:
    """The lines at fault left out: the one, those from where what is read began, and what hangs below them."""
    for line in stop.near:
        end = line + 1
        own = _indent(stop.text(line))
        yield _hole(stop, line, end)
        while end < len(stop.source.starts) and (not stop.text(end).strip() or _indent(stop.text(end)) > own):
            end += 1
        yield _hole(stop, line, end)


def _hole(stop: Stop, line: int, end: int) -> Guess:
    starts = [*stop.source.starts, len(stop.source.text)]
    start, stopped = starts[line], starts[min(end, len(starts) - 1)]
    return Guess("", start + _indent(stop.text(line)), {}, (Edit(start, stopped, "\n" * (end - line)),))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
