"""Fields of BibTeX, sign by sign: `Reader("a = {Un}}").fields(0, "}")` are those before the brace, and where it is."""

from __future__ import annotations

from stratege.diagnostics import phrase
from stratege.numbers import spell_decimal
from stratege.references.bibtex.raw import Field
from stratege.references.bibtex.signs import BLANK, EMPTY, MACRO, NAME, PLAIN_FIELD, SIGNS, START, step
from stratege.references.written_dates import MONTH_WORDS

LONGEST = 100_000  # characters of a value that is joined of pieces; an abstract has two thousand
OF_PLACE = frozenset(["address", "location", "month"])
SWITCHED_OFF = "_"  # how hands name a field that is to be read no more


class Stop(Exception):
    """An entry breaks off at an offset; one that never ends has no other problem than that."""

    def __init__(self, at: int, problem: str = "") -> None:
        super().__init__(problem)
        self.at, self.problem = at, problem


class Reader:
    """Reads the fields of a text up to `end`, braces being as `signs` has them."""

    def __init__(self, text: str) -> None:
        self.text, self.end, self.signs = text, len(text), SIGNS
        self.macros: dict[str, str] = {}
        self.unknown: list[tuple[int, str]] = []  # the macros of an entry that nothing defines
        self.slips: list[tuple[int, str]] = []  # what of an entry is read though BibTeX would not
        self.may_lack_end = False  # whether fields that are whole may end where the text does

    def _line(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

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
            if at >= self.end and self.may_lack_end and fields:
                mended.append((fields[-1].at, phrase("bibtex_open")))
                return tuple(fields), self.end, tuple(mended)
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
            raise Stop(at)
        return self.text[at]

    def _field(self, at: int) -> tuple[Field, int]:
        name = NAME.match(self.text, at, self.end)
        if name is None:
            raise Stop(at) if START.match(self.text, at) else Stop(at, phrase("bibtex_sign", sign=self.text[at]))
        equals = self._blank(name.end())
        if self._sign(equals) != "=":
            raise Stop(at, phrase("bibtex_equals", name=name[0]))
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
                raise Stop(begun, phrase("bibtex_long", longest=spell_decimal(LONGEST)))
            pieces.append(piece)
            after = self._blank(at)
            if after >= self.end or self.text[after] != "#":
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
        if macro := MACRO.match(self.text, at, self.end):  # « howpublished = \url{https://a.fr} »
            end = self._braced(macro.end())
            self.slips.append((at, phrase("bibtex_unbraced", macro=macro[1])))
            return self.text[at:end], end
        name = NAME.match(self.text, at, self.end)
        if name is None:
            raise Stop(at, phrase("bibtex_sign", sign=self.text[at]))
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
        raise Stop(at)

    def _quoted(self, at: int) -> int:
        """Past the quotation mark that closes what stands at an offset; one between braces closes nothing."""
        depth = 0
        for sign in self.signs.finditer(self.text, at, self.end):
            depth += step(sign[0])
            if sign[0] == '"' and not depth:
                return sign.end()
            if depth < 0:
                raise Stop(sign.start(), phrase("bibtex_sign", sign="}"))
        raise Stop(at)

    def _blank(self, at: int) -> int:
        """Past spaces and remarks."""
        found = BLANK.match(self.text, at, self.end)
        return found.end() if found else at
