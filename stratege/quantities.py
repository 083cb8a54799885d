"""Exact numbers with their units, and what can be made of two: `OPERATIONS["+"](Quantity(3, "euros"), …)`.

A percentage of what has a unit is a part of it; two percentages are some points apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Literal, TypeAlias

from stratege.money import MONEY as AMOUNT
from stratege.money import places_between
from stratege.numbers import MONEY
from stratege.records import record

PRECISION = 60  # digits of a root, which never ends
LONGEST_TIME = 10_000  # years
UNKNOWN = "?"  # the unit of what no rule gives one: an hour times a price
PER_CENT = "%"
RATES = {PER_CENT: 100, "‰": 1000}  # by the sign that a unit begins with

Fault: TypeAlias = Literal[
    "syntax", "function", "arguments", "long", "zero", "units", "percent", "large", "root", "power"
]


class FormulaError(Exception):
    """A formula that cannot be read or computed: why, and the words to tell it with."""

    def __init__(self, fault: Fault, **words: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.words = words


@record
class Quantity:
    """An exact number with its unit: a noun, a sign, "" for none, `UNKNOWN` where none can be deduced."""

    value: Fraction
    unit: str = ""
    typed: bool = False  # a number of the formula itself: it takes the unit of what it is added to, if that is no « % »
    # Of a percentage: a rest is what is left of a typed one, a gap is in points.
    kind: Literal["share", "rest", "gap"] = "share"


def same_unit(first: str, second: str) -> bool:
    """Whether two units are one, whether written as a sign or as a noun, one or several: « € », « euro », « euros »."""
    return _canonical(first) == _canonical(second)


def currency(unit: str) -> str:
    """The name of the money that a unit begins with; "" for one that is none."""
    first = re.split("[ /]", _canonical(unit), maxsplit=1)[0]
    return first if first in {names[1].partition(" ")[0] for names in MONEY.values()} else ""


def _canonical(unit: str) -> str:
    words = " ".join(unit.lower().split())
    for sign, (one, more) in MONEY.items():
        for name in (sign, one):
            if words == name or words.startswith((f"{name} ", f"{name}/")):
                return f"{more}{words.removeprefix(name)}"
    return words


def _met(first: Quantity, second: Quantity) -> tuple[Quantity, Quantity]:
    """Two amounts of one money in its own unit where they have not the same: « 2 M€ » and « 86 k€ » in euros."""
    return (_in_money(first), _in_money(second)) if places_between(first.unit, second.unit) else (first, second)


def _in_money(quantity: Quantity) -> Quantity:
    found = AMOUNT.fullmatch(quantity.unit)
    places = places_between(quantity.unit, found[2]) if found else None
    return replace(quantity, value=quantity.value * 10**places, unit=found[2]) if found and places else quantity


def _add(first: Quantity, second: Quantity) -> Quantity:
    first, second = _met(first, second)
    still = first.kind == "gap" and (second.kind == "gap" or second.typed)
    return Quantity(first.value + second.value, _common(first, second), kind="gap" if still else "share")


def _subtract(first: Quantity, second: Quantity) -> Quantity:
    first, second = _met(first, second)
    unit = _common(first, second)
    return Quantity(first.value - second.value, unit, kind=_left(first, second) if unit == PER_CENT else "share")


def _left(first: Quantity, second: Quantity) -> Literal["share", "rest", "gap"]:
    """What a percentage less another is: 18 % less 6 % are 12 points, 100 % less 6 % a rest of 94 %.

    So is 18 % less 2 %, both typed or the second: its author takes points away from a percentage.
    """
    if first.kind == "gap":
        return "gap" if second.kind == "gap" or second.typed else "share"
    if second.kind == "gap" or second.typed:
        return "rest" if first.typed else first.kind
    return "rest" if first.typed or (first.kind, second.kind) == ("rest", "share") else "gap"


def _common(first: Quantity, second: Quantity) -> str:
    """The unit of two quantities that are added or compared.

    A typed number has none of a percentage: 1 - 35 % would be 65 % for one reader, and -34 % for another.
    """
    if any(one.typed and not one.unit and _rate(other.unit) for one, other in ((first, second), (second, first))):
        raise FormulaError("percent")
    if UNKNOWN in (first.unit, second.unit):
        return UNKNOWN
    if same_unit(first.unit, second.unit) or (second.typed and not second.unit):
        return first.unit
    if first.typed and not first.unit:
        return second.unit
    raise FormulaError("units", first=first.unit, second=second.unit)


def _rate(unit: str) -> int:
    """What divides a number of that unit, « % », « % des ménages » or « ‰ »; 0 for one that is no part of a whole."""
    return RATES.get(unit[:1], 0)


def _worth(quantity: Quantity) -> Fraction:
    """What a factor is worth: 12 % is 0.12."""
    return quantity.value / (_rate(quantity.unit) or 1)


def _multiply(first: Quantity, second: Quantity) -> Quantity:
    for one, other in ((first, second), (second, first)):
        # twice 12 % is 24 %, and 50 % of 12 % is 6 %
        if _rate(one.unit) and (other.unit == PER_CENT or (other.typed and not other.unit)):
            return Quantity(one.value * _worth(other), one.unit, kind=one.kind if other.typed else "share")
    units = [quantity.unit for quantity in (first, second) if quantity.unit and not _rate(quantity.unit)]
    return Quantity(_worth(first) * _worth(second), UNKNOWN if len(units) == 2 else next(iter(units), ""))


def _divide(first: Quantity, second: Quantity) -> Quantity:
    if not second.value:
        raise FormulaError("zero")
    first, second = _met(first, second)
    if same_unit(first.unit, second.unit) and first.unit != UNKNOWN:
        return Quantity(first.value / second.value)
    if _rate(second.unit) or not second.unit:  # half of 12 % is 6 %
        return Quantity(first.value / _worth(second), first.unit, kind=first.kind if second.typed else "share")
    return Quantity(_worth(first) / _worth(second), UNKNOWN)


def _share(first: Quantity, second: Quantity) -> Quantity:
    """A part of a whole: two counts may have two names, two monies may not."""
    first, second = _met(first, second)
    if currency(first.unit) != currency(second.unit) or _rate(first.unit) or _rate(second.unit):
        _common(first, second)
    if not second.value:
        raise FormulaError("zero")
    return Quantity(100 * first.value / second.value, PER_CENT)


def _growth(first: Quantity, second: Quantity) -> Quantity:
    first, second = _met(first, second)
    _common(first, second)
    if not first.value:
        raise FormulaError("zero")
    return Quantity(100 * (second.value - first.value) / abs(first.value), PER_CENT)


def _cagr(first: Quantity, last: Quantity, years: Quantity) -> Quantity:
    """The compound annual growth rate from a value to another, in percent: 100 × ((last / first)^(1 / years) − 1)."""
    first, last = _met(first, last)
    _common(first, last)
    if min(first.value, last.value, years.value) <= 0 or years.value > LONGEST_TIME:
        raise FormulaError("root")
    return Quantity(100 * (_root(last.value / first.value, years.value) - 1), PER_CENT)


def _root(number: Fraction, degree: Fraction) -> Fraction:
    """A root as it is where it is a plain fraction, else to so many digits, whose thirds say that it goes on."""
    with localcontext() as context:
        context.prec = PRECISION
        exponent = Decimal(degree.denominator) / Decimal(degree.numerator)
        near = (Decimal(number.numerator) / Decimal(number.denominator)) ** exponent
    plain = Fraction(near).limit_denominator(10**6)
    if plain**degree.numerator == number**degree.denominator:
        return plain
    thirds = round(Fraction(near) * 3 * 10 ** (PRECISION - 10))
    return Fraction(thirds + (thirds % 3 == 0), 3 * 10 ** (PRECISION - 10))


OPERATIONS: dict[str, Callable[..., Quantity]] = {
    "+": _add,
    "-": _subtract,
    "*": _multiply,
    "/": _divide,
    "share": _share,
    "growth": _growth,
    "cagr": _cagr,
}
