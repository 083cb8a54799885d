"""Cells of a table read and printed by the format of their column: `1234.5` is « 1 234,50 € » in a column of amounts.

What a cell holds besides its number (a citation, emphasis) stays: only the digits are spelt anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from stratege.compose.cell_numbers import Marks, number_in
from stratege.compose.context import Context
from stratege.dates import read_date, spell_date
from stratege.diagnostics import Diagnostics
from stratege.document import CodeSpan, FactValue, Foreign, Inline, Inlines, Node, Text, transform, walk
from stratege.money import is_money, moved, places_between
from stratege.numbers import Number, read_number, round_half_up, spell_typed
from stratege.records import record
from stratege.source import Scalar
from stratege.spaces import NBSP
from stratege.values import Value, named_values, value_of

NUMBERS = ("number", "percentage", "amount")
NOTHING = re.compile(r"[-–—/]?|s\.? ?o\.?|sans objet", re.IGNORECASE)  # nothing to count: it adds nothing
UNKNOWN = re.compile(r"n\.? ?[dc]\.?|n/[ad]|na|nc|\?|…|\.{2,3}|non disponible", re.IGNORECASE)  # a number that lacks
TOTALS = ("total", "totaux", "total général", "ensemble", "somme")  # what a last row that adds the others is called
CURRENCIES, CENTS = ("€", "$", "£", "EUR", "USD", "GBP", "CHF"), 2
YEAR = re.compile(r"1[5-9]\d{2}|20\d{2}")
CODE = re.compile(r"[+-]?0\d")


@record
class Style:
    """How a column prints: its format, its decimals (None: those given), the sign after each number, that of its unit.

    `alike` columns have as many decimals in each cell as in the one that has the most; `marks` say what a point is.
    """

    format: str = "text"
    decimals: int | None = None
    sign: str = ""
    unit: str = ""
    alike: bool = True
    marks: Marks = Marks()

    @property
    def measure(self) -> str:
        """The sign or the unit that a cell may repeat."""
        return self.sign or self.unit

    @property
    def counts(self) -> bool:
        """Whether its cells are numbers."""
        return self.format in NUMBERS


@record
class Cell:
    """A cell as it was read: what it prints, its number if it has one, the text where its number or its date stands.

    A `fact` prints its own number, by the format of its column where it is of the same `measure`; one that is `unfit`
    has none, or has it in a unit that is not that of its column.
    """

    source: Scalar
    children: Inlines
    value: Decimal | None = None
    figure: Text | None = None
    fact: bool = False
    measure: str = ""
    unfit: bool = False

    @property
    def text(self) -> str:
        """What its author typed, on one line."""
        return " ".join(self.source.split())

    @property
    def is_unknown(self) -> bool:
        """Whether it says that its number is not known, as « n. d. »."""
        return bool(UNKNOWN.fullmatch(self.text))

    @property
    def is_misplaced(self) -> bool:
        """Whether it is neither a number (or a date) nor words for the lack of one."""
        found = self.fact or self.figure is not None
        return self.unfit or not (found or self.is_unknown or NOTHING.fullmatch(self.text))


def read_cell(source: Scalar, style: Style, context: Context) -> Cell:
    """A cell of a column of that style."""
    children = context.line(source)
    if style.format == "text":
        return Cell(source, children)
    nodes = [node for child in children for node in walk(child)]
    facts = [node for node in nodes if isinstance(node, FactValue) and node.fact]
    words = [node for node in nodes if isinstance(node, Text) and node.text.strip()]
    if any(isinstance(node, CodeSpan | Foreign) for node in nodes) or len(facts) + len(words) != 1:
        return Cell(source, children)
    if facts:
        cell = Cell(source, children, fact=True)
        return _of_fact(cell, facts[0].fact, style, context) if style.counts else cell
    if style.format == "date":
        return Cell(source, children, figure=words[0] if read_date(words[0].text.strip()) else None)
    value = number_in(words[0].text, style.measure, style.marks)
    return Cell(source, children, value, words[0] if value is not None else None)


def _of_fact(cell: Cell, name: str, style: Style, context: Context) -> Cell:
    """The cell with the number of the fact, or of the parameter, that it prints: in the unit of its column."""
    if given := context.report.values.get(name):
        number = given.plain.digits if isinstance(given.plain, Number) else None
        return replace(cell, value=number, measure=given.unit, unfit=number is None)
    found = _fact_value(name, context)
    if found is None or found.broken:  # it is told elsewhere
        return cell
    places = places_between(found.unit, style.measure) if is_money(style.measure) and found.unit else 0
    if found.number is None or places is None:
        return replace(cell, unfit=True)
    return replace(cell, value=moved(_as_printed(found), places), measure=found.unit)


def _fact_value(name: str, context: Context) -> Value | None:
    """What a fact stands for, computed if it has a formula."""
    fact = context.report.facts.get(name)
    if fact is None or not fact.formula:
        return value_of(fact) if fact else None
    return named_values(context.report.facts, Diagnostics()).get(name)


def _as_printed(value: Value) -> Decimal:
    """The number of a fact with the decimals that it prints."""
    asked = CENTS if value.decimals is None and value.never_ends else value.decimals
    return value.digits if asked is None or value.number is None else round_half_up(value.number, asked)


def guess(cells: Iterable[Scalar]) -> Style:
    """The style of a column of data that its author gave no format: numbers, percentages, or text.

    Years and codes that begin with a zero are text: « 2026 » and « 01230 » print as they are.
    """
    texts = [text for cell in cells if (text := " ".join(cell.split()))]
    given = [text for text in texts if not NOTHING.fullmatch(text) and not UNKNOWN.fullmatch(text)]
    if not given or any(read_number(text) is None or CODE.match(text) for text in given):
        return Style()
    signed = [text.endswith("%") for text in given]
    if all(signed):
        return Style("percentage", sign="%")
    if any(signed) or all(YEAR.fullmatch(text) for text in given):
        return Style()
    return Style("number", alike=False)


def printed(cells: list[Cell], style: Style) -> list[Inlines]:
    """What the cells of a column print."""
    if style.counts and style.alike:
        style = replace(style, decimals=places_in(style, (cell for cell in cells if not cell.fact)))
    return [_printed(cell, style) for cell in cells]


def places_in(style: Style, cells: Iterable[Cell]) -> int:
    """The decimals of a column: those that are asked for, or the most that a number was given, two in a currency."""
    if style.decimals is not None:
        return style.decimals
    places = max((places_of(cell.value) for cell in cells if cell.value is not None), default=0)
    return max(CENTS, places) if places and style.sign in CURRENCIES else places


def places_of(value: Decimal) -> int:
    """How many decimals a number was given."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def rounded(value: Decimal | Fraction, places: int) -> Decimal:
    """A number to so many decimals, halves away from zero; a zero has no sign."""
    exact = Fraction(value) * 10**places
    whole = (abs(exact.numerator) * 2 + exact.denominator) // (2 * exact.denominator)
    return Decimal((int(exact < 0 and whole > 0), Decimal(whole).as_tuple().digits, -places))


def spell_figure(value: Decimal | Fraction, style: Style) -> str:
    """A number in French with the decimals and the sign of its column: « −1 234,50 € »."""
    if style.decimals is not None or isinstance(value, Fraction):
        value = rounded(value, style.decimals or 0)
    text = spell_typed(Number(value))
    return f"{text}{NBSP}{style.sign}" if style.sign else text


def _printed(cell: Cell, style: Style) -> Inlines:
    if cell.fact and cell.value is not None and cell.measure in (style.sign or cell.measure, ""):
        return tuple(transform(child, lambda node: _figures(node, style)) for child in cell.children)
    if cell.figure is None:
        return cell.children
    if cell.value is None:
        return _replaced(cell.children, cell.figure, spell_date(cell.figure.text.strip()))
    plus = "+" * (cell.value > 0 and cell.figure.text.strip().startswith("+"))  # a sign that its author typed says more
    return _replaced(cell.children, cell.figure, f"{plus}{spell_figure(cell.value, style)}")


def _figures(node: Node, style: Style) -> Node:
    """The call of a fact as a number of its column, « 4 200 000 € » and not « 4,2 millions »; other forms are kept."""
    if not isinstance(node, FactValue) or not node.fact or node.forms:
        return node
    decimals = (f"decimals={style.decimals}",) if style.decimals else ()
    return replace(node, forms=("figures", *(() if style.sign else ("number",)), *decimals))


def _replaced(children: Inlines, figure: Text, text: str) -> Inlines:
    """The inlines with the words of one changed, and the spaces around them kept."""
    bare = figure.text.strip()
    new = replace(figure, text=figure.text.replace(bare, text, 1))

    def change(node: Inline) -> Inline:
        return transform(node, lambda found: new if found is figure else found)

    return tuple(change(child) for child in children)
