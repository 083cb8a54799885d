"""Numbers, read once and spelt in French: `read_number("1 234,50")` is 1234.5, which prints « 1 234,50 ».

`spell_number("3070000000")` is « 3,07 milliards », `spell_decimal(2.35)` is « 2,35 ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from math import isfinite
from typing import Self

from stratege.spaces import FINE, NBSP

SCALES = ((Decimal(10) ** 9, "milliard"), (Decimal(10) ** 6, "million"))
MINUS = "\N{MINUS SIGN}"
TYPED = re.compile(r"([+-]?) ?(\d{1,3}(?: \d{3})+|\d+)?(?:[.,](\d+))?(?:[eE]([+-]?\d{1,3}))?")


class Number(float):
    """A number that knows the digits it was typed with: `Number("3.70")` is 3.7 and shows 3.70."""

    digits: Decimal

    def __new__(cls, digits: object) -> Self:
        number = super().__new__(cls, str(digits))
        number.digits = Decimal(str(digits))
        return number

    def __repr__(self) -> str:
        return f"{self.digits:f}"


def read_number(text: str) -> Number | None:
    """The number that an author typed; None for what is none, as `nan`, `inf` or `1,234,567`.

    Read: a decimal comma or point, thousands apart by any space, a minus sign of either kind, a power of ten `1e6`.
    A percent sign may follow: « 12,5 % » is 12.5.
    """
    plain = " ".join(text.replace(MINUS, "-").removesuffix("%").split())
    match = TYPED.fullmatch(plain)
    if match is None or not (match[2] or match[3]):
        return None
    sign, whole, decimals, power = (part or "" for part in match.groups())
    figures = f"{sign}{whole.replace(' ', '') or 0}{'.' * bool(decimals)}{decimals}"
    number = Number(f"{figures}e{power}" if power else figures)
    return number if isfinite(number) else None


def spell_number(text: str) -> str:
    """A number as French prose prints it: thousands by U+202F, decimal comma, millions and milliards in words.

    `text` is a number in figures, whose digits are kept; whatever is not one comes back unchanged.
    """
    number = None if "%" in text else read_number(text)
    if number is None:
        return text
    value = number.digits
    for scale, word in SCALES:
        scaled = value / scale
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            plural = "s" if abs(scaled) >= 2 else ""
            return f"{_group(scaled.normalize())}{NBSP}{word}{plural}"
    return _group(value)


def spell_decimal(value: float, digits: int = 2) -> str:
    """A number with at most `digits` decimals, none in vain."""
    return _group(Decimal(str(round(value, digits))).normalize())


def spell_alike(values: Iterable[float], digits: int = 2) -> list[str]:
    """Numbers with the same decimals, as many as one of them needs, at most `digits`: « 2,00 » beside « 1,85 »."""
    rounded = [Decimal(str(round(value, digits))).normalize() for value in values]
    places = max((-int(number.as_tuple().exponent) for number in rounded), default=0)
    return [_group(number.quantize(Decimal(1).scaleb(-max(0, places)))) for number in rounded]


def spell_typed(value: Number) -> str:
    """A number with the digits it was typed with: « 3,70 »."""
    return _group(value.digits)


def _group(value: Decimal) -> str:
    whole, _, decimals = f"{value:f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", FINE) if abs(int(whole)) >= 1000 else whole
    return f"{grouped},{decimals}" if decimals else grouped
