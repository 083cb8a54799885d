"""Numbers in words, as they are sorted: `in_words(1984)` is « mille neuf cent quatre vingt quatre »."""

from __future__ import annotations

from collections.abc import Callable

UNITS = """
    zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf
"""
TENS = "zéro dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt"
ENGLISH_UNITS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
ENGLISH_DECADES = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
FRENCH, FRENCH_TENS = UNITS.split(), TENS.split()
ENGLISH, ENGLISH_TENS = ENGLISH_UNITS.split(), ENGLISH_DECADES.split()


def in_words(number: int, *, english: bool = False) -> str:
    """A number as it is said, in French or in English, below a thousand millions; else its figures."""
    if number >= 10**9:
        return str(number)
    return _english_year(number) if english else _french(number)


def _french(number: int) -> str:
    if number >= 10**6:
        return _large(number, 10**6, "million", _french)
    if number >= 1000:
        return _large(number, 1000, "mille", _french).removeprefix("un ")
    if number >= 100:
        return _large(number, 100, "cent", _french).removeprefix("un ")
    if number < 20:
        return FRENCH[number]
    tens, units = divmod(number, 10)
    if tens in (7, 9):
        units += 10
    link = "et " if units in (1, 11) and tens < 8 else ""
    return f"{FRENCH_TENS[tens]} {link}{FRENCH[units]}" if units else FRENCH_TENS[tens]


def _english_year(number: int) -> str:
    """« nineteen eighty-four », « two thousand »: years are said by hundreds, but the round ones."""
    hundreds, rest = divmod(number, 100)
    if 1100 <= number < 2000 or 2010 <= number < 2100:
        return f"{_english(hundreds)} {_english(rest) if rest else 'hundred'}"
    return _english(number)


def _english(number: int) -> str:
    for size, word in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            return _large(number, size, word, _english)
    if number < 20:
        return ENGLISH[number]
    tens, units = divmod(number, 10)
    return f"{ENGLISH_TENS[tens]} {ENGLISH[units]}" if units else ENGLISH_TENS[tens]


def _large(number: int, size: int, word: str, spell: Callable[[int], str]) -> str:
    count, rest = divmod(number, size)
    return f"{spell(count)} {word} {spell(rest) if rest else ''}".strip()
