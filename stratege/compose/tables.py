"""A table whose columns have formats, totals and shares: `totals: true` adds « Total | 1 234,5 | 100,0 % »."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from stratege import document as d
from stratege.compose.cells import TOTALS, places_of, printed, rounded, spell_figure
from stratege.compose.columns import Filled, Filler
from stratege.compose.context import Captioned, Context
from stratege.compose.data_columns import rows_of_file
from stratege.compose.empty_cells import cell_of
from stratege.compose.wholes import LEAST, MOST, is_near_whole, tell
from stratege.diagnostics import phrase
from stratege.document import Inlines, Text, plain
from stratege.model import blocks as m
from stratege.naming import folded
from stratege.numbers import DECIMALS, WHOLE
from stratege.source import Scalar

PER_CENT = "%"
RATE = re.compile(r"\b(?:taux|croissance|tcam|tcma|evol|evolution|progression|variation|densite|moyenne|indice)\b")


def table(model: m.Table, captioned: Captioned, context: Context) -> d.Table:
    """The node of a table, its cells printed by the formats of their columns, its totals and its shares computed.

    Rows that have not one cell a column are told, and the table is left as it was typed.
    """
    if model.data is not None and model.rows:
        context.diagnostics.add("S169", model.data.span, id=model.id)
    lines = model.rows if model.data is None else rows_of_file(model, context)
    width = sum(not column.share_of for column in model.columns)
    if _tell_widths(lines, width, context) or not width:
        columns = Filler(model, [], 0, context).columns()
        rows = [_row(tuple(context.line(cell) for cell in line)) for line in lines]
        return _node(model, captioned, columns, rows, context)
    ends = _ends_with_total(model, lines, context)
    columns = Filler(model, lines, len(lines) - ends, context).columns()
    has_total = ends and any(column.style.counts for column in columns)
    _check(model, columns, has_total, context)
    rows = [_row(cells) for cells in zip(*(printed(list(c.cells), c.style) for c in columns), strict=True)]
    if has_total:
        rows[-1] = replace(rows[-1], total=True)
    rows += _total_rows(model, columns, has_total, context)
    return _node(model, _told(captioned, columns, has_total, context), columns, rows, context)


def _node(model: m.Table, captioned: Captioned, columns: list[Filled], rows: list[d.Row], context: Context) -> d.Table:
    heads = tuple(column.head(context) for column in columns)
    return d.Table(**captioned, columns=heads, rows=tuple(rows), row_headers=model.row_headers)


def _tell_widths(lines: list[list[Scalar]], width: int, context: Context) -> bool:
    """Tell of each row that has not one cell a column; whether there is one."""
    wrong = [line for line in lines if len(line) != width and width]  # a table without columns is told already
    for line in wrong:
        span = line[0].span if line else None
        what, remedy = phrase("this_row"), _fitting(line, width)
        context.diagnostics.add("S010", span, what=what, columns=width, cells=len(line), remedy=remedy)
    return bool(wrong)


def _fitting(line: list[Scalar], width: int) -> str:
    """What to do about a row: between brackets too, a comma makes two cells of a French number."""
    for whole, rest in pairwise(line) if len(line) > width else ():
        if _is_close(whole, rest) and WHOLE.fullmatch(whole) and DECIMALS.fullmatch(rest):
            return phrase("quote_cell", number=f"{whole},{rest}")
    return phrase("fit_row")


def _is_close(cell: Scalar, other: Scalar) -> bool:
    """Whether a comma alone stands between two cells, neither of which has quotes."""
    if cell.style or other.style or not cell.span or not other.span:
        return False
    return (cell.span.end_line, cell.span.end_column + 1) == (other.span.line, other.span.column)


def _row(cells: tuple[Inlines, ...], total: bool = False) -> d.Row:
    return d.Row(cells=tuple(cell_of(cell) for cell in cells), total=total)


def _ends_with_total(model: m.Table, lines: list[list[Scalar]], context: Context) -> bool:
    """Whether the last row is a total that the author wrote, by what it is called."""
    if len(lines) < 2:
        return False
    label = plain(context.line(lines[-1][0])).strip().casefold()
    own = plain(context.line(model.totals.label)).strip().casefold() if model.totals else ""
    return bool(label) and label in (*TOTALS, own)


def _total_rows(model: m.Table, columns: list[Filled], has_total: bool, context: Context) -> list[d.Row]:
    """The rows that the totals make: that of the sums, unless the author wrote it, then that of the means.

    A row where no column has its number is none.
    """
    rows = []
    for kind, key in (("sum", "field_total"), ("mean", "mean")):
        totals = [column for column in columns if column.total == kind]
        if any(column.numbers and not column.lacks for column in totals) and not (kind == "sum" and has_total):
            given = model.totals and (model.totals.label if kind == "sum" else model.totals.mean_label)
            label = context.line(given) if given else context.word(key)
            cells = tuple(_total(column, kind, context) for column in columns[1:])
            rows.append(_row((label, *cells), total=True))
    return rows


def _total(column: Filled, kind: str, context: Context) -> Inlines:
    """The sum or the mean of a column; nothing where it has none, a word for one that a cell leaves unknown."""
    if column.total == kind and column.lacks:
        return context.word("unknown")
    if column.total != kind or not column.numbers:
        return ()
    places, value = column.places, column.whole
    if kind == "mean":
        value = column.whole / len(column.numbers)
        # Of whole numbers, a mean that is not whole has a decimal: « 1,3 enfant ».
        places += not places and value != int(value) and column.style.decimals is None
    return (Text(text=spell_figure(value, replace(column.style, decimals=places))),)


def _check(model: m.Table, columns: list[Filled], has_total: bool, context: Context) -> None:
    """Tell of totals that are wrong, of those that leave something out, and of those that no column can have."""
    for column in columns:
        based = any(other.model.share_of.strip() == column.model.title.strip() for other in columns)
        if column.total != "none" or (based and not column.model.share_of):
            _tell_unknown(column, context)
        if has_total and not column.model.share_of:
            _check_given(column, context)
        _check_whole(column, context)
    if model.totals and not has_total and all(column.total == "none" for column in columns):
        context.diagnostics.add("S095", model.id.span)


def _check_whole(column: Filled, context: Context) -> None:
    """Tell of percentages whose total is asked for, and is not 100 %."""
    parts = [cell.value for cell in column.numbers if cell.value is not None]
    asked = column.total == "sum" and column.style.format == "percentage" and not column.model.share_of
    if asked and not column.lacks and is_near_whole(parts):
        tell(str(column.model.title), sum(parts, Decimal(0)), column.model.title.span, "parts_of_table", context)


def _tell_unknown(column: Filled, context: Context) -> None:
    """Tell of the first cell whose number is not known."""
    unknown = (cell for cell in column.cells[: column.parts] if cell.is_unknown)
    if cell := next(unknown, None):
        context.diagnostics.add("S094", cell.source.span, column=column.model.title, value=cell.text)


def _check_given(column: Filled, context: Context) -> None:
    """Tell of a total that is not the sum of its column, to the digits that it has."""
    asked = column.model.total or ("sum" if column.style.format in ("number", "amount") else "none")
    cell = column.cells[-1]
    parts = column.cells[: column.parts]
    if asked != "sum" or cell.value is None or any(part.is_unknown or part.is_misplaced for part in parts):
        return
    if not column.numbers or abs(Fraction(cell.value) - column.whole) <= _half_unit(cell.value):
        return
    if _is_rate(column, cell.value):
        return
    bare = replace(column.style, decimals=None)
    total = rounded(column.whole, max(places_of(part.value) for part in column.numbers if part.value is not None))
    context.diagnostics.add(
        "S093",
        cell.source.span,
        column=column.model.title,
        given=spell_figure(cell.value, bare),
        total=spell_figure(total, bare),
    )


def _is_rate(column: Filled, given: Decimal) -> bool:
    """Whether the last row has the rate of the whole, which no rates add up to, as the heading says; parts make 100."""
    heading = folded(str(column.model.title))
    is_said = not column.model.total and (RATE.search(heading) or PER_CENT in heading)
    return bool(is_said) and not LEAST <= given <= MOST


def _half_unit(value: Decimal) -> Fraction:
    """By how much a rounded number may differ from what it rounds; one that has all its digits is exact."""
    return Fraction(1, 2 * 10 ** places_of(value))


def _told(captioned: Captioned, columns: list[Filled], has_total: bool, context: Context) -> Captioned:
    """The caption, its note opened by a word on rounding where the numbers as printed do not make their total."""
    shown = [column for column in columns if column.total == "sum" or (has_total and column.model.share_of)]
    if not any(_is_rounded(column) for column in shown if not column.lacks):
        return captioned
    note = (*context.word("rounded"), *((Text(text=" "), *captioned["note"]) if captioned["note"] else ()))
    told = captioned.copy()
    told["note"] = note
    return told


def _is_rounded(column: Filled) -> bool:
    """Whether the numbers of a column, as they are printed, make another sum than the one under them."""
    values = [cell.value for cell in column.numbers if cell.value is not None and not cell.fact]
    parts = sum((Fraction(rounded(value, column.places)) for value in values), Fraction(0))
    return len(values) == len(column.numbers) and parts != Fraction(rounded(column.whole, column.places))
