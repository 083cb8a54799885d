"""Numbers, read once and spelt in French: `read_number("1 234,50")` is 1234.5, which prints « 1 234,50 ».

`spell_number("3070000000")` is « 3,07 milliards », `spell_decimal(2.35)` is « 2,35 », and
`spell_amount(Decimal(38_500_000), "€")` « 38,5 millions d’euros ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import isfinite
from typing import Self

from stratege.elision import UNELIDED, VOWELS
from stratege.plurals import singular
from stratege.spaces import FINE, NBSP

SCALES = ((Decimal(10) ** 9, "milliard"), (Decimal(10) ** 6, "million"))
LOSS = Decimal("0.02")  # of a number, that whole millions may leave out
MINUS = "\N{MINUS SIGN}"
# What the signs of money are called, one and several; after « millions » a name stands, never a sign.
MONEY = {
    "€": ("euro", "euros"),
    "$": ("dollar", "dollars"),
    "£": ("livre sterling", "livres sterling"),
    "¥": ("yen", "yens"),
}
PER_CENT = ("%", "‰")
NAMED_PER_CENT = re.compile(
    r"(?:p(?:our|\.|er)? ?-?|pour)cents?|pourcentages?|percentages?|pct|p\. ?100", re.IGNORECASE
)
UNSCALED = (*PER_CENT, "k€", "M€", "Md€", "k$", "M$", "Md$")  # a scale is in them already
# Words with an aspirated h, before which « de » stays whole: « deux millions de haies », « d’habitants ».
ASPIRATED = (
    "haies?|haltes?|halles?|halls?|hamburgers?|hameaux|handicap\\w*|hangars?|harengs?|haricots?|hausses?|hauts?|hauteurs?|"
    "hérissons?|héros|hêtres?|hiboux|hollandais\\w*|homards?|hongrois\\w*|hors|houblons?|housses?|hublots?|huit\\w*"
)
ELIDED = re.compile(rf"(?!{UNELIDED}|(?:{ASPIRATED})\b)[{VOWELS}h]", re.IGNORECASE)
# What a comma that separates values makes of a number: « 412 000 » and « 50 », « 3 » and « 41 M€ ».
WHOLE = re.compile(rf"[-+−]?(?:\d{{1,3}}(?:[ {NBSP}{FINE}]\d{{3}})+|\d+)")
DECIMALS = re.compile(r"\d+(?:\s?\S{1,3})?")
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


def without_unit(text: str, unit: str) -> str:
    """A number without the unit that its author typed after it too, « 10 000 € » or « 10 000€ »; else as it is."""
    bare = text.rstrip().removesuffix(unit).rstrip() if unit else text
    return bare if bare[-1:].isdigit() else text


def unit_sign(unit: str) -> str:
    """The sign of a percentage, by whatever name: « pour cent », `percent`; any other unit unchanged."""
    return PER_CENT[0] if NAMED_PER_CENT.fullmatch(" ".join(unit.split())) else unit


def spell_number(text: str) -> str:
    """A number as French prose prints it: thousands by U+202F, decimal comma, « − », millions and milliards in words.

    `text` is a number in figures, whose digits are kept; whatever is not one comes back unchanged.
    """
    number = None if "%" in text else read_number(text)
    return text if number is None else spell_amount(number.digits)


def spell_amount(value: Decimal, unit: str = "", *, decimals: int | None = None, scaled: bool = True) -> str:
    """An exact number and its unit: « 4,35 € », « 38,5 millions d’euros », « 12 % », « 1 358 blogs ».

    `decimals` are as many as wanted, half away from zero; without, the digits are those of `value`, and
    « 4,5 € » is « 4,50 € ». A number that two decimals of a million say whole is written so, and any above one if
    `decimals` is given, unless not `scaled`.
    """
    figures, scale = _scaled(value, decimals) if scaled and not unit.startswith(UNSCALED) else (value, "")
    shown = round_half_up(figures, decimals) if decimals is not None else figures
    several = abs(shown) >= 2
    if scale:
        number = f"{_group(shown)}{NBSP}{scale}{'s' * several}"
        return f"{number} {after_scale(unit)}" if unit else number
    figures = _with_cents(shown, unit) if decimals is None else shown
    return f"{_group(figures)}{_after_figures(unit, several)}"


def _with_cents(value: Decimal, unit: str) -> Decimal:
    """An amount of money that has one decimal with the second one: « 4,50 € », « 4,50 €/h »."""
    is_money = unit.startswith((*MONEY, *(noun for names in MONEY.values() for noun in names)))
    return value.quantize(Decimal("0.01")) if is_money and value.as_tuple().exponent == -1 else value


def _scaled(value: Decimal, decimals: int | None) -> tuple[Decimal, str]:
    """A number in millions or milliards and the word for them, or itself and none.

    Whole millions that would be too far from the number, « 1 million » for 1 400 000, are not written.
    """
    for scale, word in SCALES:
        scaled = shift(value, -scale.adjusted())
        if abs(round_half_up(scaled, decimals or 0) if decimals is not None else scaled) < 1:
            continue
        if decimals == 0 and abs(round_half_up(scaled, 0) - scaled) > LOSS * abs(scaled):
            continue
        if decimals is not None or scaled == round_half_up(scaled, 2):
            return plain_decimal(scaled), word
    return value, ""


def after_scale(unit: str) -> str:
    """What follows « millions »: « d’euros », « de salariés »."""
    sign = next((sign for sign in MONEY if unit.startswith(sign)), "")
    noun = f"{MONEY[sign][1]}{unit.removeprefix(sign)}" if sign else unit
    return f"d’{noun}" if ELIDED.match(noun) else f"de {noun}"


def _after_figures(unit: str, several: bool) -> str:
    """What follows figures: a sign after a no-break space, a noun after a space, in the singular below two."""
    if not unit:
        return ""
    if unit.startswith((*UNSCALED, *MONEY)):
        return f"{NBSP}{unit}"
    return f" {unit if several else singular(unit)}"


def round_half_up(value: Decimal | Fraction, decimals: int) -> Decimal:
    """A number with that many decimals (tens if negative), exactly; a half goes away from zero: -2,5 is -3."""
    exact = abs(Fraction(value)) * Fraction(10) ** decimals
    whole = (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    rounded = Decimal((int(value < 0 < whole), tuple(map(int, str(whole))), -decimals))
    return rounded if decimals >= 0 else Decimal(int(rounded))


def shift(value: Decimal, places: int) -> Decimal:
    """A number times a power of ten, with all its digits."""
    sign, digits, exponent = value.as_tuple()
    return Decimal((sign, digits, int(exponent) + places))


def plain_decimal(value: Decimal) -> Decimal:
    """A number without the decimals that say nothing, with all its digits: 38.50 is 38.5, 1E+3 is 1000."""
    text = f"{value:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


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
    """The figures of a number as a page has them, with the sign of a subtraction, never a hyphen."""
    whole, _, decimals = f"{value:f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", FINE) if abs(int(whole)) >= 1000 else whole
    return (f"{grouped},{decimals}" if decimals else grouped).replace("-", MINUS)


# Of the ordinals from the second on: « deux-ième ».
STEMS: tuple[str, ...] = ("deux", "trois", "quatr", "cinqu", "six", "sept", "huit", "neuv", "dix")
STEMS += ("onz", "douz", "treiz", "quatorz", "quinz", "seiz")


def in_roman(number: int) -> str:
    """A whole number, from 1, in capitals: 14 is « XIV »; the thousands are so many M."""
    found = "M" * (number // 1000)
    for place, one, five, ten in ((100, "C", "D", "M"), (10, "X", "L", "C"), (1, "I", "V", "X")):
        figures = ("", one, one * 2, one * 3, one + five, five, five + one, five + one * 2, five + one * 3, one + ten)
        found += figures[number // place % 10]
    return found


def ordinal(rank: int, total: int) -> str:
    """The feminine ordinal of a rank among so many, in words up to sixteen: the second of two is « seconde »."""
    if rank == 1 or rank == total == 2:
        return "première" if rank == 1 else "seconde"
    return f"{STEMS[rank - 2]}ième" if rank < len(STEMS) + 2 else f"{rank}e"
