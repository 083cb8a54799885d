"""The entries of a BibTeX file, exactly: `scan("@book{a, title = {Un}}").entries[0].fields[0].value` is « Un ».

Values come with their macros replaced and their pieces joined; what they hold of TeX is left as it was typed. A fault
costs its own entry at most: what follows is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.numbers import spell_decimal
from stratege.references.bibtex.raw import Field, Lost, RawEntry, Scanned
from stratege.references.bibtex.signs import (
    BARE_SIGNS,
    BARE_START,
    BLANK,
    CLOSING,
    EMPTY,
    KEY,
    LINE_START,
    NAME,
    PLAIN_FIELD,
    SIGNS,
    START,
    field_left_open,
    step,
)
from stratege.references.written_dates import MONTH_WORDS

LONGEST = 100_000  # characters of a value that is joined of pieces; an abstract has two thousand
OF_PLACE = frozenset(["address", "location", "month"])
SWITCHED_OFF = "_"  # how hands name a field that is to be read no more


def scan(text: str) -> Scanned:
    """All the entries of a text; what stands between them is a remark, as BibTeX has it."""
    return _Scanner(text).scan()


class _Stop(Exception):
    """An entry breaks off at an offset; one that never ends has no other problem than that."""

    def __init__(self, at: int, problem: str = "") -> None:
        super().__init__(problem)
        self.at, self.problem = at, problem


class _Scanner:
    """Goes through a text once; no entry may go beyond `end`."""

    def __init__(self, text: str) -> None:
        self.text, self.end, self.signs = text, len(text), SIGNS
        self.macros: dict[str, str] = {}
        self.unknown: list[tuple[int, str]] = []  # the macros of an entry that nothing defines
        self.found = Scanned()
        self.last_line = len(self.text)  # past the last entry that begins a line, once that is known
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
            except _Stop as again:
                stop = stop if stop and stop.problem else again
        assert stop
        problem_at, problem = (stop.at, stop.problem) if stop.problem else self._open_field(start)
        self.found.lost.append(Lost(self._key(start)[0], start.start(), problem_at, problem))
        return max(stop.at, start.end())

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
        self.found.entries.append(entry)
        return end

    def _skipped(self, start: re.Match[str]) -> int:
        """What is no entry: up to its end, or the end of its line where it has none."""
        try:
            return self._braced(start.end()) if start[2] == "{" else self._line(start.end())
        except _Stop:
            return self._line(start.end())

    def _line(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _macros(self, at: int, closing: str) -> int:
        fields, end, _ = self._fields(at, closing)
        self.macros |= {one.name.lower(): one.value for one in fields}
        return end

    def _entry(self, start: re.Match[str]) -> tuple[RawEntry, int]:
        key, key_at, at, mended = self._head(start)
        self.unknown = []
        said, end, more = self._fields(at, CLOSING[start[2]])
        fields = tuple(field for field in said if not field.name.startswith(SWITCHED_OFF))
        told = [(at, phrase("bibtex_macro", name=name)) for at, name in self.unknown]
        return RawEntry(start[1], key, start.start(1), key_at, fields, (*mended, *more, *told)), end

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

    def _fields(self, at: int, closing: str) -> tuple[tuple[Field, ...], int, tuple[tuple[int, str], ...]]:
        """The fields from an offset up to what closes their entry, where that ends, what was mended."""
        fields: list[Field] = []
        mended: list[tuple[int, str]] = []
        comma = True
        while True:
            while comma and (plain := PLAIN_FIELD.match(self.text, at, self.end)):
                fields.append(Field(plain[1], plain[2], plain.start(1)))
                at = plain.end()
            at = self._blank(at)
            sign = self._sign(at)
            if sign == closing:
                return tuple(fields), at + 1, tuple(mended)
            if sign == ",":
                at, comma = at + 1, True
                continue
            if not comma and NAME.match(self.text, at):
                mended.append((len(self.text[:at].rstrip()), phrase("bibtex_comma")))  # where it is to be typed
            one, at = self._field(at)
            fields.append(one)
            comma = False

    def _sign(self, at: int) -> str:
        if at >= self.end:
            raise _Stop(at)
        return self.text[at]

    def _field(self, at: int) -> tuple[Field, int]:
        name = NAME.match(self.text, at, self.end)
        if name is None:
            raise _Stop(at) if START.match(self.text, at) else _Stop(at, phrase("bibtex_sign", sign=self.text[at]))
        equals = self._blank(name.end())
        if self._sign(equals) != "=":
            raise _Stop(at, phrase("bibtex_equals", name=name[0]))
        known = len(self.unknown)
        value, end = self._value(equals + 1)
        if name[0].startswith(SWITCHED_OFF):
            del self.unknown[known:]
        elif self.unknown[known:] and name[0].lower() in OF_PLACE:
            value = ""  # the name of a macro is no town
        return Field(name[0], value, at), end

    def _value(self, at: int) -> tuple[str, int]:
        """Pieces joined by #: between braces, between quotation marks, a number or a macro."""
        pieces: list[str] = []
        size = 0
        while True:
            begun = self._blank(at)
            if not pieces and self._sign(begun) in EMPTY:
                return "", begun
            piece, at = self._piece(begun)
            size += len(piece)
            if pieces and size > LONGEST:  # macros that stand for each other grow as powers do
                raise _Stop(begun, phrase("bibtex_long", longest=spell_decimal(LONGEST)))
            pieces.append(piece)
            after = self._blank(at)
            if self._sign(after) != "#":
                return "".join(pieces), at
            at = after + 1

    def _piece(self, at: int) -> tuple[str, int]:
        match self._sign(at):
            case "{":
                end = self._braced(at + 1)
                return self.text[at + 1 : end - 1], end
            case '"':
                end = self._quoted(at + 1)
                return self.text[at + 1 : end - 1], end
        name = NAME.match(self.text, at, self.end)
        if name is None:
            raise _Stop(at, phrase("bibtex_sign", sign=self.text[at]))
        known = self.macros.get(name[0].lower())
        if known is None and name[0][0].isalpha() and name[0].lower() not in MONTH_WORDS:
            self.unknown.append((at, name[0]))
        return name[0] if known is None else known, name.end()

    def _braced(self, at: int) -> int:
        """Past the brace that closes what stands at an offset."""
        depth = 1
        for brace in self.signs.finditer(self.text, at, self.end):
            depth += step(brace[0])
            if not depth:
                return brace.end()
        raise _Stop(at)

    def _quoted(self, at: int) -> int:
        """Past the quotation mark that closes what stands at an offset; one between braces closes nothing."""
        depth = 0
        for sign in self.signs.finditer(self.text, at, self.end):
            depth += step(sign[0])
            if sign[0] == '"' and not depth:
                return sign.end()
            if depth < 0:
                raise _Stop(sign.start(), phrase("bibtex_sign", sign="}"))
        raise _Stop(at)

    def _blank(self, at: int) -> int:
        """Past spaces and remarks."""
        found = BLANK.match(self.text, at, self.end)
        return found.end() if found else at
