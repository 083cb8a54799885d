"""Figures and what goes with them: `12 345 €` keeps its groups together and its symbol on the same line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stratege.dates import MONTHS
from stratege.typography.edit import Edit
from stratege.typography.gaps import Finder, Wish, between
from stratege.typography.profile import Profile
from stratege.typography.spaces import UPPER

MONTH = "|".join((*MONTHS, "fevrier", "aout", "decembre"))  # with and without their accents
SHORT_MONTHS = r"(?:janv|févr|avr|juil|sept|oct|nov|déc)\."

# Symbols of two signs or more: nothing else in French looks like them after a figure, so a missing space is put.
MONEY = r"[kKMG]€|Mds?€|Mrds?€|€|[kKM]\$|Mds?\$|\$|\$(?:CA|US)|US\$|[£¥¢฿₽₹₺₩₪₿]|[kM]?CHF|EUR|USD|CAD|GBP|FCFA|[kM]?£"
LONG = (
    r"‰|[°º][CF]|nm|[µμ]m|mm|cm|dm|km|hm|[kcdm]m[²³23]|m[²³23]|ha|[µμ]g|mg|kg|[kMG]t|m[lL]|c[lL]|d[lL]|hl|min|ms|[µμ]s|"
    r"[kKMGTP]o|[kMGT]B|[kMGT]?bit|[kMG]bps|[mkMGT]?W[hc]|[mkMGT]W|[mkM]V|mA|m?Ah|[kMG]?Hz|[hkM]?Pa|m?bar|k?cal|[kMG]J|"
    r"dB|lm|lx|M?tep|[kgtM]{0,2}CO[2₂]e?|dpi|ppp|k?Ω|rad"
)
SHORT = "[mgh]"  # glued or spaced
CAPITAL = "[WV]"  # so is this one, but it may be an initial
# Bound only when the author put the space: « les années 80s », « 12px ».
SPACED = "[lLstjAJN]|€\\d\\d|px|pt|FF?|Bq|Sv|mol|cd|Go"
AFTER_UNIT = r"(?:[/·][^\W\d][\w²³]*)*(?![\w²³])"
CSS_COLOURS = ("rgb", "gba", "hsl", "sla", "hwb", "lab", "lch")  # the last letters of their names
OPERATORS = frozenset("+−×÷=≈≠≤≥±<>")


def _is_number(text: str, match: re.Match[str]) -> bool:
    """Whether the figure at the match belongs to a number: not to « A4 », « H2 » or a version."""
    at, least = match.start(), match.start() - 40
    while at > least and at > 0 and text[at - 1] in "0123456789.,":
        at -= 1
    before = text[at - 1 : at] if at else ""
    if before == "x" and text[at - 2 : at - 1].isdigit():  # « 4x4 m »
        return True
    return not (before.isalnum() or before == "_" or text[max(0, at - 2) : at].lower() == "f/")


def _is_percentage(text: str, match: re.Match[str]) -> bool:
    """Whether the figure is no argument of a function of CSS: `hsl(52 48% 48%)`."""
    opening = text.rfind("(", max(0, match.start() - 40), match.start())
    return opening < 0 or ")" in text[opening : match.start()] or text[max(0, opening - 3) : opening] not in CSS_COLOURS


percent = between(r"\d(?P<percent> ?)%(?!\w)", _is_percentage)
units = between(
    rf"\d(?:(?P<bound1> ?)(?:(?:{MONEY})(?:/\w+)?(?![\w])|(?:{LONG}){AFTER_UNIT}|{SHORT}{AFTER_UNIT}"
    rf"|{CAPITAL}{AFTER_UNIT}(?!\. ?{UPPER}))"
    rf"|(?P<bound2> )(?:{SPACED}){AFTER_UNIT}(?![.'’] ?\w))",
    _is_number,
)
degrees = between(r"\d(?P<bound> ?)[°º](?P<tight> )[CF](?![\w.’'])")
currencies = between(r"\$(?P<bound> )(?:US|CA|CAD|USD)(?!\w)")
times = between(
    r"\d(?<![\w.,:]\d)\d?(?P<bound1> ?)h(?P<bound2> ?)[0-5]\d"
    r"(?=(?P<bound3> ?)min(?:\b|(?P<bound4> ?)[0-5]\d(?P<bound5> ?)s(?!\w))|(?!\w))"
)
dates = between(rf"\d(?<![\w.,/]\d)(?:\d| ?er)?(?P<bound> )(?:(?i:{MONTH})(?!\w)|{SHORT_MONTHS})")
large_nouns = between(r"\d(?P<bound> )(?:million|milliard|billion|trillion)s?(?!\w)")
GROUPS = r"[1-9](?<![\w.,]\d)(?<!\bh \d)(?<!\b\d \d)(?<!\b\d\d \d)(?<!\b\d\d\d \d)\d{0,2}(?: \d{3}){1,12}+(?! ?\d)"
# A bare run of five figures may be a postal code: it is a quantity only before a symbol.
UNGROUPED = (
    r"[1-9](?<![\w.,/-]\d)\d{4,20}+"
    rf"(?=(?:,\d+)? ?(?:(?:{MONEY}|{LONG}){AFTER_UNIT}|%|(?:million|milliard|euro|dollar)s?\b))"
)


@cache
def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


def _inner_gaps(role: str, *patterns: str) -> Finder:
    """A finder that gives every gap within a match one role."""

    def find(text: str, _use: Profile) -> Iterator[Wish]:
        for match in _compiled(*patterns).finditer(text):
            for at, char in enumerate(match[0], match.start()):
                if char == " ":
                    yield Wish(at, at + 1, role)

    return find


groups = _inner_gaps("thousands", GROUPS)
phone_pairs = _inner_gaps(
    "bound", r"[0+](?<![\w.,].)(?:(?<=0)|(?<=\+)\d{2,3}\)? (?:\(0\) ?)?)[1-9](?: \d\d){4}(?! ?\d)"
)
free_phones = _inner_gaps("bound", r"0(?<![\w.,]0)(?<!\w 0) 8\d\d(?: \d{3}){2}(?! ?\d)")


def ungrouped(text: str, _use: Profile) -> Iterator[Wish]:
    """Five figures and more before a symbol are parted by three (C1)."""
    for match in _compiled(UNGROUPED).finditer(text):
        for at in range(match.end() - 3, match.start(), -3):
            yield Wish(at, at, "thousands")


@cache
def _points() -> re.Pattern[str]:
    start = r"\d(?<![\w.,]\d)(?<![vV] \d)(?<!version \d)\d{0,2}"
    return re.compile(
        rf"{start}(?:(?:\.\d{{3}}){{2,8}}+(?!\.?\w|,\d{{3}})|(?:\.\d{{3}}){{1,8}}+(?=,\d{{1,2}}(?![\w,])))"
    )


def thousands_points(text: str, use: Profile) -> Iterator[Edit]:
    """`200.000.000` and `10.000,00` are written with spaces in French (C2)."""
    for match in _points().finditer(text):
        for point in re.finditer(r"\.", match[0]):
            at = match.start() + point.start()
            yield Edit(at, at + 1, ".", use.thousands, "FR-C2", use.thousands_point)


def lone_points(text: str, use: Profile) -> Iterator[Edit]:
    """`10.000 €` has its thousands parted by a point, `3.5 kg` its decimals: both are reported (C2, C3)."""
    unit = rf"(?= ?(?:%|(?:{MONEY})(?!\w)|(?:{LONG}){AFTER_UNIT}))"
    pattern = rf"\.(?:(?<=(?<![\w.,])\d\.)|(?<=(?<![\w.,])\d\d\.)|(?<=(?<![\w.,])\d\d\d\.))(\d{{1,3}}){unit}"
    for match in _compiled(pattern).finditer(text):
        grouped = len(match[1]) == 3
        after, rule = (use.thousands, "FR-C2") if grouped else (",", "FR-C3")
        yield Edit(match.start(), match.start() + 1, ".", after, rule, "lint")


def times_signs(text: str, _use: Profile) -> Iterator[Edit]:
    """The x between two spaced figures is a multiplication sign (C9); `4x4` and `0x1F` are words."""
    unit = r"(?:mm|cm|km|m|px|po)"
    for match in _compiled(rf"[xX](?: \d[\d.,]*+(?: ?{unit}(?!\w))?)").finditer(text):
        at = match.start()
        if re.search(rf"(?:^|[^\w.,])\d[\d.,]*(?: ?{unit})? $", text[max(0, at - 24) : at]):
            yield Edit(at, at + 1, text[at], "×", "FR-C9")


# A statistic that was typed close: « n=87 », « p<0,05 », no argument of an address or of a program.
STATISTIC = r"(?<![^\s(\[;,])(?:[NnprRtFdzkUHα-ωχ]|R²|[χη]²)(?P<sign>[=<>≤≥])(?=[-−]?(?:\d|[.,]\d))"


def statistics(text: str, _use: Profile) -> Iterator[Wish]:
    """The sign between a statistic and its value has a space on either side, both bound (C11)."""
    for match in _compiled(STATISTIC).finditer(text):
        for at in match.span("sign"):
            yield Wish(at, at, "bound")


def operators(text: str, _use: Profile) -> Iterator[Wish]:
    """An operator stays with the figures beside it; a space that is not there is not put (C11)."""
    for match in _compiled(f"[{''.join(sorted(OPERATORS))}](?= )").finditer(text):
        at, sign = match.start(), match[0]
        rule = "FR-C9" if sign == "×" else "FR-C11"
        before, after = text[max(at - 3, 0) : at], text[at + 2 : at + 3]
        if before[-1:] != " " or before[-2:-1] in OPERATORS or after in OPERATORS or not before[:-1].strip():
            continue
        if before[-2].isdigit() or (sign == "×" and before[-2].isalpha()):
            yield Wish(at - 1, at, "bound", rule)
        if after.isdigit() or (after in "-−" and text[at + 3 : at + 4].isdigit()):
            yield Wish(at + 1, at + 2, "bound", rule)
