"""Money as authors type it: `parted("86 k€", "€")` is « 86 », whose number moves three places to be in euros."""

from __future__ import annotations

import re
from decimal import Decimal

from stratege.numbers import plain_decimal, read_number, shift

MONEY = re.compile(r"(k|M|Mds?)?\s?(€|EUR|euros?|\$|USD|£|GBP|CHF)", re.IGNORECASE)
ENDING = re.compile(rf"(.*\d)\s?({MONEY.pattern})", re.IGNORECASE)
SCALES = {"": 0, "k": 3, "K": 3, "M": 6, "Md": 9, "Mds": 9}  # a small « m » may be of thousands, or of thousandths
EUROS = ("€", "eur", "euro", "euros")


def is_money(unit: str) -> bool:
    """Whether a unit is a currency, or thousands or millions of one."""
    return MONEY.fullmatch(unit) is not None


def places_between(given: str, asked: str) -> int | None:
    """How many places a number in a unit of money moves to be in another: 3 of « k€ » to « € »; None if they differ."""
    one, other = MONEY.fullmatch(given), MONEY.fullmatch(asked)
    if one is None or other is None or _currency(one[2]) != _currency(other[2]):
        return None
    scales = [SCALES.get(found[1] or "") for found in (one, other)]
    return scales[0] - scales[1] if scales[0] is not None and scales[1] is not None else None


def _currency(sign: str) -> str:
    return "€" if sign.lower() in EUROS else sign.upper()


def unit_typed(text: str) -> str:
    """The unit of money after a number: « M€ » of « 13,8 M€ »; "" for none, and for words, « de 3 à 5 € »."""
    found = ENDING.fullmatch(" ".join(text.split()))
    return found[2] if found and read_number(found[1]) is not None else ""


def parted(text: str, unit: str) -> tuple[str, int]:
    """An amount without its unit, and how many places its number moves to be in the unit that is asked."""
    bare = " ".join(text.split())
    ending = ENDING.fullmatch(bare)
    places = places_between(ending[2], unit) if ending else None
    if ending and places is not None:
        return ending[1], places
    return bare.removesuffix(unit).rstrip() if unit else bare, 0


def moved(value: Decimal, places: int) -> Decimal:
    """An amount in another unit: « 1 245 000,00 € » are « 1,245 » M€, whose cents would be eight decimals."""
    return plain_decimal(shift(value, places)) if places else value
