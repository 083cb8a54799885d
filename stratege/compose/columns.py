"""The columns of a table filled: their styles, their cells, and the shares that are computed from another column."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from stratege import document as d
from stratege.compose.cell_numbers import BRACKETED, Marks, bracket_remedy, is_unsure, marks_of, unsure_remedy
from stratege.compose.cells import Cell, Style, guess, places_in, read_cell, rounded
from stratege.compose.context import Context
from stratege.diagnostics import closest, phrase
from stratege.document import Text, plain
from stratege.model import blocks as m
from stratege.model.tables import Column
from stratege.records import record
from stratege.source import Scalar

HUNDRED = Fraction(100)
FIGURES = re.compile(r"\d+")


@record(slots=False)
class Filled:
    """A column as it was read: what its author wrote of it, how it prints, its cells, what its total says.

    `total` is sum, mean or none; `parts` are the first cells, those that a total adds: a last row that is a total
    already is no part. `whole` is their exact sum, that of all shares being 100. A column that `lacks` the number of a
    cell, which its author typed and which cannot be read, has no total and no shares.
    """

    model: Column
    style: Style
    cells: tuple[Cell, ...]
    total: str
    parts: int
    whole: Fraction
    lacks: bool = False

    @property
    def numbers(self) -> list[Cell]:
        """The parts that have a number."""
        return [cell for cell in self.cells[: self.parts] if cell.value is not None]

    @property
    def places(self) -> int:
        """The decimals of its total: those that are asked for, or all that its parts have."""
        return places_in(self.style, self.numbers)

    def head(self, context: Context) -> d.Column:
        """The column of the page, its title followed by the unit of its numbers."""
        title, unit = context.line(self.model.title), self.style.unit
        if unit and unit not in plain(title):
            title = (*title, Text(text=f" ({unit})"))
        align = self.model.align or ("decimal" if self.style.counts else "left")
        return d.Column(title=title, align=align, width=self.model.width)


@record(slots=False)
class Filler:
    """The table that is filled: its model, its rows as they were typed, how many of them are parts of its totals."""

    model: m.Table
    lines: list[list[Scalar]]
    parts: int
    context: Context

    def columns(self) -> list[Filled]:
        """The columns, in order; what their keys and their cells have wrong is told."""
        given = [column for column in self.model.columns if not column.share_of]
        filled = dict(zip(map(id, given), _alike([self._given(c, rank) for rank, c in enumerate(given)]), strict=True))
        known = list(filled.values())
        return [filled[id(c)] if id(c) in filled else self._shares(c, known) for c in self.model.columns]

    def _given(self, column: Column, rank: int) -> Filled:
        """A column whose cells the rows have."""
        typed = [line[rank] for line in self.lines]
        names_rows = self.model.row_headers and rank == 0
        style = self._style(column, typed, names_rows)
        style = replace(style, marks=marks_of(typed, style.measure)) if style.counts else style
        self._check_keys(column, style, names_rows)
        cells = tuple(read_cell(cell, style, self.context) for cell in typed)
        self._check_cells(column, cells, style)
        whole = sum((Fraction(cell.value) for cell in cells[: self.parts] if cell.value is not None), Fraction(0))
        total = self._total(column, style) if not names_rows else "none"
        lacks = style.counts and any(cell.is_misplaced for cell in cells[: self.parts])
        return Filled(column, style, cells, total, self.parts, whole, lacks)

    def _style(self, column: Column, typed: Iterable[Scalar], names_rows: bool) -> Style:
        """How a column prints: as its author says, or as its other keys imply, or as its data look."""
        if column.format:
            return style_of(column, column.format)
        guessed = guess(typed)
        if self._implies_numbers(column):
            return style_of(column, guessed.format if guessed.counts else "number")
        return guessed if self.model.data is not None and not names_rows else Style()

    def _implies_numbers(self, column: Column) -> bool:
        shared = any(other.share_of and other.share_of.strip() == column.title.strip() for other in self.model.columns)
        return shared or column.decimals is not None or bool(column.unit) or column.total in ("sum", "mean")

    def _total(self, column: Column, style: Style) -> str:
        """What the total of a column says; percentages add up to nothing unless it is asked for."""
        if not style.counts:
            return "none"
        summed = self.model.totals is not None and (style.format != "percentage" or bool(column.share_of))
        return column.total or ("sum" if summed else "none")

    def _shares(self, column: Column, known: list[Filled]) -> Filled:
        """A column of the shares of another one, in percent."""
        style = style_of(column, column.format or "percentage", "%", 1)
        self._check_keys(column, style, names_rows=False)
        if not style.counts:
            style = style_of(column, "percentage", "%", 1)
        base = self._base(column, known)
        if base is None or not base.whole:
            return Filled(column, style, tuple(Cell(column.title, ()) for _ in self.lines), "none", self.parts, HUNDRED)
        if base.lacks:
            cells = tuple(Cell(cell.source, self.context.word("unknown")) for cell in base.cells)
            return Filled(column, style, cells, self._total(column, style), self.parts, HUNDRED, lacks=True)
        places = style.decimals or 0
        cells = tuple(_share(cell, base.whole, places) for cell in base.cells)
        return Filled(column, style, cells, self._total(column, style), self.parts, HUNDRED)

    def _base(self, column: Column, known: list[Filled]) -> Filled | None:
        """The column whose shares are asked for; what is wrong with it is told."""
        name, counting = column.share_of, [found for found in known if found.style.counts]
        base = next((found for found in counting if found.model.title.strip() == name.strip()), None)
        if base is None:
            near = closest(str(name), [str(found.model.title) for found in counting])
            remedy = near or phrase("column_needs_numbers")
            self.context.diagnostics.add("S092", name.span, name=name, near=remedy)
        elif not base.whole and self.lines:
            self.context.diagnostics.add("S096", name.span, column=name)
        return base

    def _check_keys(self, column: Column, style: Style, names_rows: bool) -> None:
        """Tell of the keys that change nothing in a column of its format."""
        reason = phrase("column_first") if names_rows else phrase("column_of_format", format=style.format)
        useless = []
        if column.format in ("text", "date"):
            useless = [key for key in ("decimals", "unit", "total", "share_of") if _is_asked(column, key)]
        elif names_rows and column.total in ("sum", "mean"):
            useless = ["total"]
        elif style.format == "percentage" and column.unit not in ("", "%"):
            useless = ["unit"]
        for key in useless:
            title = column.title
            self.context.diagnostics.add("S091", title.span, key=key, column=title, reason=reason)

    def _check_cells(self, column: Column, cells: Iterable[Cell], style: Style) -> None:
        """Tell of the cells that are not what the format of their column says."""
        if style.format == "text":
            return
        for cell in cells:
            if cell.is_misplaced:
                expected, remedy = _expected(cell, style), _mended(cell, column, style)
                self.context.diagnostics.add(
                    "S090", cell.source.span, column=column.title, value=cell.text, expected=expected, remedy=remedy
                )


def _alike(columns: list[Filled]) -> list[Filled]:
    """The columns, those of one series having as many decimals: the years of a budget, « 2027 » and « 2028 »."""
    places: dict[tuple[str, Style], int] = {}
    for column in columns:
        if series := _series(column):
            places[series] = max(places.get(series, 0), column.places)
    return [
        replace(column, style=replace(column.style, decimals=places[series])) if (series := _series(column)) else column
        for column in columns
    ]


def _series(column: Filled) -> tuple[str, Style] | None:
    """What is the same of the columns of a series: their titles but for figures, their style; None without figures."""
    title = " ".join(column.model.title.split())
    bare = FIGURES.sub("", title)
    is_free = column.style.counts and column.style.alike and column.style.decimals is None
    return (bare, replace(column.style, marks=Marks())) if is_free and bare != title else None


def _expected(cell: Cell, style: Style) -> str:
    """What the cells of a column are, and this one is not."""
    if style.format == "date":
        return phrase("cell_date")
    if cell.unfit and style.measure:
        return phrase("cell_number_in", unit=style.measure)
    return phrase("cell_number_sure" if is_unsure(cell.text, style.measure, style.marks) else "cell_number")


def _mended(cell: Cell, column: Column, style: Style) -> str:
    """What to write in the place of a cell that is no number, or no date."""
    if style.format == "date":
        return phrase("cell_write_date")
    if BRACKETED.fullmatch(cell.text):
        return bracket_remedy(cell.text)
    if is_unsure(cell.text, style.measure, style.marks):
        return unsure_remedy(cell.text, style.measure)
    return phrase("cell_write_number", instead=phrase("cell_no_format" if column.format else "cell_no_number"))


def style_of(column: Column, name: str, unit: str = "", decimals: int | None = None) -> Style:
    """The style of a column in a format; `unit` and `decimals` are for what its author leaves out."""
    places = decimals if column.decimals is None else column.decimals
    unit = str(column.unit) or unit
    match name:
        case "number":
            return Style(name, places, unit=unit)
        case "percentage":
            return Style(name, places, sign="%")
        case "amount":
            return Style(name, places, sign=unit or "€")
        case _:
            return Style(name)


def _is_asked(column: Column, key: str) -> bool:
    return key in column.model_fields_set and getattr(column, key) not in ("", None, "none")


def _share(cell: Cell, whole: Fraction, places: int) -> Cell:
    """The share of a cell in its column; where there is no number, what says so says it of its share too."""
    if cell.value is None:
        return cell
    figure = Text(text="0", span=cell.source.span)
    return Cell(cell.source, (figure,), rounded(HUNDRED * Fraction(cell.value) / whole, places), figure)
