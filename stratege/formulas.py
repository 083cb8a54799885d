"""Exact arithmetic over named quantities: `compute(read_formula("A / B"), look_up)` is a fraction with its unit.

Operators `+ - * /` and parentheses (`×`, `÷`, `−` too); `share(A, B)` is A as a percentage of B, `growth(A, B)` the
change from A to B in percent, `cagr(A, B, N)` the mean one of each of N years. A percentage of what has a unit is a
part of it: 200 euros times 12 % are 24 euros. Two percentages are some points apart; what is left of 100 % is a
percentage.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import islice

from stratege.quantities import OPERATIONS, PER_CENT, FormulaError, Quantity
from stratege.records import record

FUNCTIONS = {"share": 2, "growth": 2, "cagr": 3}  # and how many terms each has
DEEPEST = 20  # parentheses in parentheses
DIGITS = 40  # of a typed number
LONGEST = 200  # names, numbers and signs of one formula
LARGEST = 2000  # bits of a result's terms
# A name may hold dots and hyphens: an operator `-` has a space before it.
TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?(?![\w.:-]))|(\w[\w.:-]*)|([-+*/×÷−(),%]))")
SIGNS = {"×": "*", "÷": "/", "−": "-"}


@record
class Formula:
    """A formula read: a name, a number, or an operation over others; `op` is "" for a name or a number."""

    op: str = ""
    parts: tuple[Formula, ...] = ()
    name: str = ""
    number: Fraction = Fraction(0)
    unit: str = ""

    @property
    def names(self) -> Iterator[str]:
        """The names that it draws upon, in order, as often as they occur."""
        if self.name:
            yield self.name
        for part in self.parts:
            yield from part.names


def read_formula(text: str) -> Formula:
    """The formula of a text; a name alone is one. FormulaError for what is none."""
    return _Reader(text).formula()


def compute(formula: Formula, look_up: Callable[[str], Quantity]) -> Quantity:
    """The value of a formula, exact; FormulaError for a division by zero, for units that do not go together."""
    if formula.name:
        return look_up(formula.name)
    if not formula.op:
        return Quantity(formula.number, formula.unit, typed=True)
    result = OPERATIONS[formula.op](*(compute(part, look_up) for part in formula.parts))
    if max(result.value.numerator.bit_length(), result.value.denominator.bit_length()) > LARGEST:
        raise FormulaError("large")
    return result


class _Reader:
    """A formula read from left to right."""

    def __init__(self, text: str) -> None:
        self.tokens = list(islice(_tokens(text), LONGEST + 1))
        if len(self.tokens) > LONGEST:
            raise FormulaError("long", longest=str(LONGEST))
        self.at = 0
        self.depth = 0

    def formula(self) -> Formula:
        found = self.sum()
        if self.at < len(self.tokens):
            raise FormulaError("syntax", token=self.tokens[self.at])
        return found

    def sum(self) -> Formula:
        self.depth += 1
        if self.depth > DEEPEST:
            raise FormulaError("syntax", token="(")
        found = self.product()
        while sign := self.take("+", "-"):
            found = Formula(sign, (found, self.product()))
        self.depth -= 1
        return found

    def product(self) -> Formula:
        found = self.term()
        while sign := self.take("*", "/"):
            found = Formula(sign, (found, self.term()))
        return found

    def term(self) -> Formula:
        if self.take("("):
            found = self.sum()
            self.expect(")")
            return found
        token = self.tokens[self.at] if self.at < len(self.tokens) else "]"
        self.at += 1
        if re.fullmatch(r"\d+(\.\d+)?", token) and len(self.tokens) > 1:
            if len(token) > DIGITS:
                raise FormulaError("large")
            return Formula(number=Fraction(token), unit=PER_CENT if self.take("%") else "")
        if not re.match(r"\w", token):
            raise FormulaError("syntax", token=token)
        return self.call(token) if self.take("(") else Formula(name=token)

    def call(self, function: str) -> Formula:
        if function not in FUNCTIONS:
            raise FormulaError("function", name=function)
        parts = [self.sum()]
        while self.take(","):
            parts.append(self.sum())
        self.expect(")")
        if len(parts) != FUNCTIONS[function]:
            raise FormulaError("arguments", name=function, count=str(FUNCTIONS[function]))
        return Formula(function, tuple(parts))

    def take(self, *signs: str) -> str:
        """The next token if it is one of those, and go on."""
        if self.at < len(self.tokens) and self.tokens[self.at] in signs:
            self.at += 1
            return self.tokens[self.at - 1]
        return ""

    def expect(self, sign: str) -> None:
        if not self.take(sign):
            raise FormulaError("syntax", token=self.tokens[self.at] if self.at < len(self.tokens) else "]")


def _tokens(text: str) -> Iterator[str]:
    position, end = 0, len(text.rstrip())
    while position < end:
        found = TOKEN.match(text, position)
        if found is None:
            token = text[position:end].split()[0]
            raise FormulaError("power" if token.startswith("^") else "syntax", token=token)
        yield SIGNS.get(found[0].strip(), found[0].strip())
        position = found.end()
