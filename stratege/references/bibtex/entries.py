"""The entries of a BibTeX file, exactly: `scan("@book{a, title = {Un}}").entries[0].fields[0].value` is « Un ».

Values come with their macros replaced and their pieces joined; what they hold of TeX is left as it was typed. A fault
costs its own entry at most: what follows is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stratege.diagnostics import phrase
from stratege.references.bibtex.raw import Lost, RawEntry, Scanned
from stratege.references.bibtex.reader import SWITCHED_OFF, Reader, Stop
from stratege.references.bibtex.signs import (
    BARE_SIGNS,
    BARE_START,
    CLOSING,
    KEY,
    LINE_START,
    SIGNS,
    START,
    STRAY_FIELDS,
    field_left_open,
)

OF_FILE = frozenset(["comment", "preamble", "string"])  # what is no work
SWALLOWED = re.compile(r",\s*[A-Za-z]+\s*=")  # a field within the value of another, whose brace is missing
MOST_CLOSED = 50  # fields left open of a file: the text is made anew for each


def scan(text: str) -> Scanned:
    """All the entries of a text; what stands between them is a remark, as BibTeX has it."""
    return _Scanner(text).scan()


class _Scanner(Reader):
    """Goes through a text once; no entry may go beyond `end`."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.found = Scanned()
        self.last_line = len(self.text)  # past the last entry that begins a line, once that is known
        self.closed = 0  # fields that were closed where their lines end
        self.cautious = False  # once an entry was found open, no other goes beyond the next that begins a line

    def scan(self) -> Scanned:
        position = 0
        while start := START.search(self.text, position):
            self._tell_bare(position, start.start())
            self.found.anything = True
            begin = max(position, self.text.rfind("\n", position, start.start()) + 1)
            is_remark = "%" in self.text[begin : start.start()]
            position = start.end() if is_remark else self._item(start)
        self._tell_bare(position, len(self.text))
        return self.found

    def _tell_bare(self, start: int, end: int) -> None:
        """Tell the entries without « @ » among the remarks between two offsets: BibTeX reads none of them."""
        for bare in BARE_START.finditer(self.text, start, end):
            self.found.anything = True
            self.found.lost.append(
                Lost(bare["key"], bare.start(), bare.start(), phrase("bibtex_at", kind=bare["kind"]))
            )

    def _item(self, start: re.Match[str]) -> int:
        """Read what begins there; the offset to go on from."""
        stop = None
        for end, signs in self._ways(start):
            self.end, self.signs = end, signs
            try:
                return self._read(start)
            except Stop as again:
                stop = stop if stop and stop.problem else again
        assert stop
        problem_at, problem = (stop.at, stop.problem) if stop.problem else self._open_field(start)
        if not stop.problem and (end := self._closed(start, problem_at, problem) if problem else self._ended(start)):
            return end
        self.found.lost.append(Lost(self._key(start)[0], start.start(), problem_at, problem))
        return max(stop.at, start.end())

    def _closed(self, start: re.Match[str], field_at: int, problem: str) -> int:
        """Where an entry ends that is read with its open field closed at the end of its line; 0 if it cannot be."""
        line_end = self._line(field_at)
        last = len(self.text[field_at:line_end].rstrip()) - 1 + field_at
        place = last if self.text[last] == "," else line_end
        is_alone = self.text.count("=", field_at, line_end) == 1
        if self.closed >= MOST_CLOSED or place >= self.end or not is_alone:
            return 0
        self.closed += 1
        text, self.text = self.text, f"{self.text[:place]}}}{self.text[place + 1 :]}"  # all offsets stay
        self.end, self.signs = self._next(start), SIGNS
        try:
            end = self._read(start)
        except Stop:
            self.text = text
            return 0
        entry = self.found.entries[-1]
        others = (told for told in entry.mended if told[0] != place + 1)  # its comma was taken for the brace
        self.found.entries[-1] = replace(entry, mended=((field_at, problem), *others))
        return end

    def _ended(self, start: re.Match[str]) -> int:
        """Where an entry ends that is read without its last brace, all of its fields being whole; 0 if it cannot be."""
        if start[1].lower() in OF_FILE:
            return 0
        self.end, self.signs, self.may_lack_end = self._next(start), SIGNS, True
        try:
            entry, end = self._entry(start)
        except Stop:
            return 0
        finally:
            self.may_lack_end = False
        if any(SWALLOWED.search(field.value) for field in entry.fields):
            return 0
        self.found.entries.append(entry)
        return end

    def _open_field(self, start: re.Match[str]) -> tuple[int, str]:
        """The field of an entry without end whose brace is not closed on the lines before the next, and why."""
        found = field_left_open(self.text, start.end(), self.end, self.signs)
        return (found.start(1), phrase("bibtex_open_field", name=found[1])) if found else (start.start(), "")

    def _ways(self, start: re.Match[str]) -> Iterator[tuple[int, re.Pattern[str]]]:
        """How far an entry may go, and which braces count: as it should be, then as it may be meant."""
        if not self.cautious:
            yield len(self.text), SIGNS
            self.cautious = True
        following = self._next(start)
        yield following, SIGNS
        yield following, BARE_SIGNS

    def _next(self, start: re.Match[str]) -> int:
        following = LINE_START.search(self.text, start.end()) if start.end() < self.last_line else None
        if following is None and self.last_line < len(self.text):  # went to the end before: once is enough
            following = START.search(self.text, start.end())
        elif following is None:
            self.last_line = start.end()
        return following.start() if following else len(self.text)

    def _read(self, start: re.Match[str]) -> int:
        kind, opening = start[1].lower(), start[2]
        if kind in ("comment", "preamble"):
            return self._skipped(start)
        if kind == "string":
            return self._macros(start.end(), CLOSING[opening])
        entry, end = self._entry(start)
        if stray := STRAY_FIELDS.match(self.text, end):  # « title = {Un}} », whose brace ended the entry
            entry, end = self._continued(entry, end, stray.end())
        self.found.entries.append(entry)
        return end

    def _continued(self, entry: RawEntry, end: int, last: int) -> tuple[RawEntry, int]:
        """An entry with the fields that stand after its end, up to the brace that was meant to be it."""
        try:
            more, at, mended = self._fields(end, "}")
        except Stop:
            return entry, end
        told = (end - 1, phrase("bibtex_early", name=more[0].name if more else ""))
        is_theirs = bool(more) and at <= last
        return (
            (replace(entry, fields=(*entry.fields, *more), mended=(*entry.mended, told, *mended)), at)
            if is_theirs
            else (entry, end)
        )

    def _skipped(self, start: re.Match[str]) -> int:
        """What is no entry: up to its end, or the end of its line where it has none."""
        try:
            return self._braced(start.end()) if start[2] == "{" else self._line(start.end())
        except Stop:
            return self._line(start.end())

    def _macros(self, at: int, closing: str) -> int:
        fields, end, _ = self._fields(at, closing)
        self.macros |= {one.name.lower(): one.value for one in fields}
        return end

    def _entry(self, start: re.Match[str]) -> tuple[RawEntry, int]:
        key, key_at, at, mended = self._head(start)
        self.unknown, self.slips = [], []
        said, end, more = self._fields(at, CLOSING[start[2]])
        fields = tuple(field for field in said if not field.name.startswith(SWITCHED_OFF))
        told = [(at, phrase("bibtex_macro", name=name)) for at, name in self.unknown]
        return RawEntry(start[1], key, start.start(1), key_at, fields, (*mended, *more, *told, *self.slips)), end

    def _head(self, start: re.Match[str]) -> tuple[str, int, int, tuple[tuple[int, str], ...]]:
        """The key, where it begins, where the fields begin, and what is wrong between."""
        key, key_at, at = self._key(start)
        at = self._blank(at)
        if self.text[at : at + 1] == ",":
            return key, key_at, at + 1, ()
        if self.text[at : at + 1] == CLOSING[start[2]]:
            return key, key_at, at, ()
        return key, key_at, at, ((at, phrase("bibtex_comma")),)

    def _key(self, start: re.Match[str]) -> tuple[str, int, int]:
        """The key, where it begins and ends: up to a comma; without comma, the first word."""
        at = self._blank(start.end())
        match = KEY.match(self.text, at)
        key = match[0] if match else ""
        if self.text[at + len(key) : at + len(key) + 1] == "=":  # the key and the name of the first field
            words = key.split()
            key = words[0] if len(words) > 1 else ""
        elif start[2] == "(" and self.text[at + len(key) : at + len(key) + 1] != ",":
            key = key.partition(")")[0]
        return key.strip(), at, at + len(key)
