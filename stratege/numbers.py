"""French numbers: `spell_number("3070000000")` is « 3,07 milliards », `spell_decimal(2.35)` is « 2,35 »."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from stratege.spaces import FINE, NBSP

SCALES = ((Decimal(10) ** 9, "milliard"), (Decimal(10) ** 6, "million"))


def spell_number(text: str) -> str:
    """A number as French prose prints it: thousands by U+202F, decimal comma, millions and milliards in words.

    `text` is a number in figures; whatever is not one comes back unchanged.
    """
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return text
    for scale, word in SCALES:
        scaled = value / scale
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            plural = "s" if abs(scaled) >= 2 else ""
            return f"{_group(scaled)}{NBSP}{word}{plural}"
    return _group(value)


def spell_decimal(value: float, digits: int = 2) -> str:
    """A number with at most `digits` decimals, none in vain."""
    return _group(Decimal(str(round(value, digits))))


def _group(value: Decimal) -> str:
    whole, _, decimals = f"{value.normalize():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", FINE) if abs(int(whole)) >= 1000 else whole
    return f"{grouped},{decimals}" if decimals else grouped
