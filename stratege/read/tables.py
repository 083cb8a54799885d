"""CSV with places: in `data/prix.csv`, « 3,41 » of the second line is a Scalar that stands at data/prix.csv:2:7."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import dropwhile, islice, pairwise

from stratege.diagnostics import Diagnostics, phrase
from stratege.numbers import DECIMALS, WHOLE
from stratege.read.conflicts import is_torn
from stratege.read.encoding import ARCHIVE, tell_encoding, utf_16
from stratege.source import Scalar, Span

DELIMITERS = (";", "\t", "|", ",")  # a French number has a comma: the other signs are looked for first
SAID = re.compile(rf"sep=([{''.join(DELIMITERS)}])\n")  # as Excel reads and writes it, above the header
TITLES = 3  # lines that may stand above the header of a table
LOOKED = 50  # lines that tell what sets cells apart, below a title
YEAR = re.compile(r"(?:1[5-9]|2[01])\d\d")
# What a table in French never has in Windows-1252; « é » of an old Macintosh is « Ž » there, of MS-DOS « ‚ ».
STRANGE = re.compile("(?<=[a-z])[ŠŽ]|[‚ƒ„ˆ˜‹›¤¦¨¬¯´¸Ã]")
Place = tuple[int, int, int]  # offset in the value, line, column, as a Scalar has them


def read_table(file: str, content: bytes, diagnostics: Diagnostics) -> list[list[Scalar]]:
    """The header of a CSV file, then its lines, each as long as the header; what is wrong is told in the file.

    UTF-8, UTF-16 with its mark, else Windows-1252; cells apart by `;`, a tab, `|`, `,` or what `sep=` says above;
    quotes as spreadsheets write them; blank lines skipped, and columns at the end that have neither name nor cell.
    """
    lines = read_lines(file, content, diagnostics)
    if lines is None:
        return []
    rows = below_title([row for row in lines if any(cell.strip() for cell in row)], file, diagnostics)
    if len(rows) < 2:
        diagnostics.add("S037", Span(file, 1, 1), path=file)
    return [rows[0], *(fitted(row, len(rows[0]), diagnostics) for row in rows[1:])] if rows else []


def below_title(rows: list[list[Scalar]], file: str, diagnostics: Diagnostics) -> list[list[Scalar]]:
    """The rows from the header on: what a spreadsheet has above it in one cell is told (S171) and left out."""
    above = next((number for number, row in enumerate(rows[: TITLES + 1]) if _filled(row) > 1), 0)
    if not above or len(rows) < above + 2 or not all(map(_is_name, rows[above])):
        return rows
    title, header = rows[0][0], rows[above]
    diagnostics.add("S171", title.span, path=file, title=title.strip(), line=header[0].span.line)
    return rows[above:]


def _filled(row: list[Scalar]) -> int:
    return sum(1 for cell in row if cell.strip())


def _is_name(cell: Scalar) -> bool:
    """Whether a cell may name a column: words, or a year."""
    return bool(cell.strip()) and (not WHOLE.match(cell.strip()) or bool(YEAR.fullmatch(cell.strip())))


def read_lines(file: str, content: bytes, diagnostics: Diagnostics) -> list[list[Scalar]] | None:
    """The cells of each line that is not blank, however many; None after a diagnostic if the file is no text."""
    text = _decoded(file, content, diagnostics)
    if text is None or is_torn(file, text, diagnostics):
        return None
    scanner = _Scanner(file, text)
    lines = [row for row in scanner.rows() if len(row) > 1 or any(cell.strip() for cell in row)]
    if scanner.opened:
        diagnostics.add("S038", scanner.opened)
    _drop_blank_end(lines)
    return lines


def _drop_blank_end(lines: list[list[Scalar]]) -> None:
    """Take away the columns at the end that have neither name nor cell, as spreadsheets leave after the last one."""
    filled = max((place for row in lines for place, cell in enumerate(row, 1) if cell.strip()), default=0)
    if lines and 0 < filled < len(lines[0]):
        for row in lines:
            del row[filled:]


def _decoded(file: str, content: bytes, diagnostics: Diagnostics) -> str | None:
    """The text of a file in UTF-8, in the UTF-16 that Excel calls « Unicode », else in Windows-1252."""
    if content.startswith(ARCHIVE):
        tell_encoding(file, content, 0, diagnostics)
        return None
    form = utf_16(content)
    try:
        return content.decode(form or "utf-8-sig").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        start, offset = content.rfind(b"\n", 0, error.start) + 1, error.start
    column = len(content[start:offset].decode("utf-8", errors="replace")) + 1
    span = Span(file, content.count(b"\n", 0, offset) + 1, column)
    try:
        text = "" if form else content.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    if not text:
        tell_encoding(file, content, offset, diagnostics, span)
        return None
    if strange := STRANGE.search(text):
        diagnostics.add("S172", _place(file, text, strange.start()), path=file, char=strange[0])
    else:
        diagnostics.add("S036", span, path=file, char=text[offset])
    return text


def _place(file: str, text: str, offset: int) -> Span:
    return Span(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def fitted(row: list[Scalar], width: int, diagnostics: Diagnostics) -> list[Scalar]:
    """A row as long as the header: one that is shorter or longer is told at its line."""
    if len(row) == width:
        return row
    what, remedy = phrase("this_row"), _fitting(row, width)
    diagnostics.add("S010", row[0].span, what=what, columns=width, cells=len(row), remedy=remedy)
    return [*row[:width], *(Scalar("", row[-1].span) for _ in range(width - len(row)))]


def _fitting(row: list[Scalar], width: int) -> str:
    """What to do about a row: where the cells are apart by commas, a French number makes two of one."""
    pairs = list(pairwise(row)) if isinstance(row, Row) and row.comma and len(row) > width else []
    torn = [(whole, rest) for whole, rest in pairs if WHOLE.fullmatch(whole) and DECIMALS.fullmatch(rest)]
    if not torn:
        return phrase("fit_row")
    whole, rest = min(reversed(torn), key=lambda pair: len(pair[1]))  # « 124,5 » rather than « 2025,124 »
    return phrase("quote_comma", number=f"{whole},{rest}")


class Row(list[Scalar]):
    """The cells of a line of a file, and whether commas set them apart."""

    comma: bool = False


@dataclass
class _Cell:
    """A cell as it fills: its text, where it begins, where its characters stand, whether it is within quotes."""

    line: int
    column: int
    chars: list[str] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    quoted: bool = False

    def add(self, char: str, line: int, column: int) -> None:
        """One more character; its place is kept where it does not follow from that of the one before."""
        offset = len(self.chars)
        last = self.places[-1] if self.places else None
        if last is None or (line, column) != (last[1], last[2] + offset - last[0]):
            self.places.append((offset, line, column))
        self.chars.append(char)


class _Scanner:
    """Reads a text once, character by character; `opened` is where a quote stands that nothing closes."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text.replace("\r\n", "\n").replace("\r", "\n")
        self.delimiter = delimiter_of(self.text)
        self.at, self.line, self.column = 0, 1, 1
        if said := SAID.match(self.text):
            self.delimiter, self.at, self.line = said[1], said.end(), 2
        self.opened: Span | None = None

    def rows(self) -> list[list[Scalar]]:
        """The cells of each line; those of a blank line are one, which is empty."""
        rows: list[list[Scalar]] = [self._row()]
        while self.at < len(self.text):
            rows[-1].append(self._cell())
            ended = self._take() if self.at < len(self.text) else ""
            if ended == "\n":
                rows.append(self._row())
            elif ended == self.delimiter and self.at == len(self.text):
                rows[-1].append(Scalar("", Span(self.file, self.line, self.column)))
        return rows

    def _row(self) -> Row:
        """A line that has no cell yet."""
        row = Row()
        row.comma = self.delimiter == ","
        return row

    def _cell(self) -> Scalar:
        """The cell that begins here, up to the sign that ends it."""
        cell = _Cell(self.line, self.column)
        if self._next() == '"':
            self._quoted(cell)
        while self._next() not in ("", self.delimiter, "\n"):
            line, column = self.line, self.column
            cell.add(self._take(), line, column)
        span = Span(self.file, cell.line, cell.column, self.line, self.column)
        return Scalar("".join(cell.chars), span, tuple(cell.places), '"' if cell.quoted else None)

    def _quoted(self, cell: _Cell) -> None:
        """What stands within quotes, where a doubled one is the sign itself."""
        cell.quoted = True
        opened = Span(self.file, self.line, self.column)
        self._take()
        while self.at < len(self.text):
            line, column = self.line, self.column
            char = self._take()
            if char == '"':
                if self._next() != '"':
                    return
                self._take()
            cell.add(char, line, column)
        self.opened = opened

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _take(self) -> str:
        char = self.text[self.at]
        self.at += 1
        self.line, self.column = (self.line + 1, 1) if char == "\n" else (self.line, self.column + 1)
        return char


def delimiter_of(text: str) -> str:
    """What sets the cells of a CSV apart: the first sign of `DELIMITERS` that its header has outside of quotes.

    Lines without any may be a title above it, if all that follow have as many of one sign.
    """
    lines = _signs(text.lstrip())
    header = next(lines, Counter[str]())
    if header:
        return _first_of(header)
    below = [*dropwhile(lambda line: not line, islice(lines, LOOKED))]
    sign = _first_of(below[0]) if len(below) > 1 else ","
    return sign if len({line[sign] for line in below}) == 1 else ","


def _first_of(line: Counter[str]) -> str:
    return next(sign for sign in DELIMITERS if line[sign])


def _signs(text: str) -> Iterator[Counter[str]]:
    """How many of each sign of `DELIMITERS` a line has outside of quotes, for each that is not blank."""
    quoted, blank, found = False, True, Counter[str]()
    for char in f"{text.rstrip()}\n":
        quoted ^= char == '"'
        if char == "\n" and not quoted:
            if not blank:
                yield found
            blank, found = True, Counter[str]()
        elif char in DELIMITERS and not quoted:
            found[char] += 1
        blank = blank and char.isspace()
    if found:  # of a quote that nothing closes
        yield found
