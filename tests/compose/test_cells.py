"""Cells of a table: read by the format of their column, and printed without losing a digit."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stratege.compose.cell_numbers import Marks, marks_of, number_in
from stratege.compose.cells import Style, guess, printed, read_cell, rounded, spell_figure
from stratege.compose.context import Context
from stratege.diagnostics import Diagnostics
from stratege.document import plain
from stratege.model.report import Plan, Report
from stratege.numbers import read_number
from stratege.source import Scalar, Span

PLACE = Span("a.yaml", 1, 1)
AMOUNT, SHARE, COUNT, DATE = Style("amount", sign="€"), Style("percentage", sign="%"), Style("number"), Style("date")
FIGURES = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False, places=6)


def column(texts: list[str], style: Style) -> list[str]:
    """What a column of cells prints."""
    report = Report(name="r", plan=Plan.model_validate({"title": "E", "sections": []}), modules={})
    context = Context(report, Diagnostics())
    return [plain(cell) for cell in printed([read_cell(Scalar(text, PLACE), style, context) for text in texts], style)]


@pytest.mark.parametrize(
    ("texts", "style", "expected"),
    [
        (["1234.5", "-7", "+3"], COUNT, ["1\u202f234,5", "\N{MINUS SIGN}7,0", "+3,0"]),
        (["1234.5", "12 €"], AMOUNT, ["1\u202f234,50\u00a0€", "12,00\u00a0€"]),
        (["1234", "12 €"], AMOUNT, ["1\u202f234\u00a0€", "12\u00a0€"]),
        (["1.125", "12"], AMOUNT, ["1,125\u00a0€", "12,000\u00a0€"]),
        (["1.5 M€", "12"], Style("amount", sign="M€"), ["1,5\u00a0M€", "12,0\u00a0M€"]),
        (["1 245 000,00 €", "86 k€"], Style("amount", sign="M€"), ["1,245\u00a0M€", "0,086\u00a0M€"]),
        (["1 245 000,00 €", "86"], Style("amount", sign="€"), ["1\u202f245\u202f000,00\u00a0€", "86,00\u00a0€"]),
        (["12,25", "7 %"], SHARE, ["12,25\u00a0%", "7,00\u00a0%"]),
        (["2.5", "3.5", "-2.5", "-0.4"], Style("number", 0), ["3", "4", "\N{MINUS SIGN}3", "0"]),
        (["1e6", "1,20"], COUNT, ["1\u202f000\u202f000,00", "1,20"]),
        (["1.50", "12"], Style("number", alike=False), ["1,50", "12"]),
        (["2026-04-01", "12/2025", "bientôt"], DATE, ["1er\u00a0avril 2026", "décembre 2025", "bientôt"]),
        (["12 %", "n. d.", "–", "", "douze"], COUNT, ["12 %", "n. d.", "–", "", "douze"]),
        (["12 km", "7"], Style("number", unit="km"), ["12", "7"]),
        (["01230", "1.5"], Style(), ["01230", "1.5"]),
        (["**1000.5**", "[12000](https://example.org)"], COUNT, ["1\u202f000,5", "12\u202f000,0"]),
        (["`1000`", "1000 [et](https://example.org)"], COUNT, ["1000", "1000 et"]),
    ],
)
def test_a_column_prints_by_its_format(texts: list[str], style: Style, expected: list[str]) -> None:
    assert column(texts, style) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["12500", "3,5", "", "n. d."], Style("number", alike=False)),
        (["12 %", "3.5%"], Style("percentage", sign="%")),
        (["12 %", "3.5"], Style()),
        (["2024", "1999"], Style()),
        (["2500", "1500"], Style("number", alike=False)),
        (["2024", "12"], Style("number", alike=False)),
        (["01230", "12500"], Style()),
        (["0", "0,5"], Style("number", alike=False)),
        (["a", "1"], Style()),
        (["", "–"], Style()),
    ],
)
def test_data_without_a_format_are_numbers_when_they_all_are(texts: list[str], expected: Style) -> None:
    assert guess(Scalar(text, PLACE) for text in texts) == expected


@given(FIGURES)
@example(Decimal("-0.000000"))
def test_what_is_printed_reads_back(value: Decimal) -> None:
    for style in (COUNT, AMOUNT, SHARE):
        assert number_in(spell_figure(value, style), style.measure, style.marks) == value


@given(FIGURES, st.integers(0, 6))
def test_a_rounded_number_is_the_nearest_and_halves_go_away_from_zero(value: Decimal, places: int) -> None:
    near = rounded(value, places)
    gap = abs(Fraction(near) - Fraction(value))
    half = Fraction(1, 2 * 10**places)
    assert gap < half or (gap == half and abs(near) > abs(value))
    assert near.as_tuple().exponent == -places


@given(st.lists(FIGURES, min_size=1, max_size=8))
def test_decimals_stand_one_under_the_other_and_lose_no_digit(values: list[Decimal]) -> None:
    texts = column([str(value.normalize()) for value in values], COUNT)
    assert len({len(text.partition(",")[2]) for text in texts}) == 1
    assert [number.digits for text in texts if (number := read_number(text)) is not None] == values


@pytest.mark.parametrize(
    ("typed", "unit", "number"),
    [
        ("412.500,00 €", "€", "412500"),
        ("-1.190.000", "€", "-1190000"),
        ("412,500.00", "€", "412500"),
        ("54'300", "CHF", "54300"),
        ("1’054’300.50 CHF", "CHF", "1054300.5"),
        ("412500 EUR", "€", "412500"),
        ("1 euro", "€", "1"),
        ("86 k€", "€", "86000"),
        ("1,5 M€", "k€", "1500"),
        ("412 500 €", "k€", "412.5"),
        ("54.300", "€", "54.3"),
        ("0,125", "", "0.125"),
        ("(54 300)", "€", None),
        ("86 m€", "€", None),
        ("86 k$", "€", None),
        ("86 k€", "", None),
        ("1.19.000", "€", None),
        ("5'30", "", None),
    ],
)
def test_what_can_be_one_number_only_is_read(typed: str, unit: str, number: str | None) -> None:
    assert number_in(typed, unit, Marks()) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("cells", "unit", "numbers"),
    [
        (["412.500,00", "54.300", "12.5", "1,789"], "€", ["412500", "54300", "12.5", "1.789"]),
        (["412,500.00", "54,300", "1.789"], "€", ["412500", "54300", "1.789"]),
        (["1.190.000", "1,190,000", "54.300", "54,300"], "", ["1190000", "1190000", None, None]),
        (["128 750,5", "54.300", "54.3"], "€", ["128750.5", None, "54.3"]),
        (["128 750,5", "54.300"], "kg", ["128750.5", "54.3"]),
        (["132990", "8 210", "21.500", "21,500"], "", ["132990", "8210", None, None]),
        (["132990", "21.5", "21.500"], "", ["132990", "21.5", "21.5"]),
        (["3", "12", "1.250"], "t", ["3", "12", "1.25"]),
    ],
)
def test_the_other_cells_say_what_a_point_is(cells: list[str], unit: str, numbers: list[str | None]) -> None:
    marks = marks_of(cells, unit)
    assert [number_in(cell, unit, marks) for cell in cells] == [n if n is None else Decimal(n) for n in numbers]
