"""What changes from one French to another: `profile("fr-CA").high` is "" where France has U+202F."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, Unpack

from stratege.records import record
from stratege.spaces import FINE, NBSP
from stratege.typography.edit import Kind


@record
class Profile:
    """The width of the gap at each place, and the choices of the house.

    Gaps: before ; ! ? (`high`), before the colon, inside « » (`guillemet`) and nested marks (`inner`), in thousands,
    before the per cent, and `bound` for all that must merely not break: units, dates, titles, abbreviations.
    House: `dash` is what a spaced hyphen becomes, and `one_dash` turns the author's other dash into it too;
    `ordinals` says whether their letters are raised in HTML; `ranges` is "-" or "–" between two years or pages;
    `thousands_point` says whether `200.000.000` is corrected or only reported.
    Sources: Lexique de l'Imprimerie nationale (fr-FR), OQLF (fr-CA), Guide du typographe (fr-CH), CLDR.
    """

    locale: str = "fr-FR"
    high: str = FINE
    colon: str = NBSP
    guillemet: str = NBSP
    inner: str = ""
    thousands: str = FINE
    percent: str = NBSP
    bound: str = NBSP
    nested: tuple[str, str] = ("“", "”")
    dash: str = "–"
    one_dash: bool = False
    ordinals: bool = True
    ranges: str = "-"
    thousands_point: Kind = "fix"


class House(TypedDict, total=False):
    """The choices of a house, each as `Profile` has it."""

    high: str
    colon: str
    guillemet: str
    inner: str
    thousands: str
    percent: str
    bound: str
    nested: tuple[str, str]
    dash: str
    one_dash: bool
    ordinals: bool
    ranges: str
    thousands_point: Kind


PROFILES = {
    "fr-FR": Profile(),
    "fr-BE": Profile("fr-BE", thousands_point="lint"),
    "fr-CA": Profile("fr-CA", high="", thousands=NBSP),
    "fr-CH": Profile(
        "fr-CH", colon=FINE, guillemet=FINE, inner=FINE, percent="", nested=("‹", "›"), thousands_point="lint"
    ),
}


def profile(locale: str, **house: Unpack[House]) -> Profile:
    """The profile of a locale, with the choices of a house: `profile("fr-FR", dash="—", guillemet=FINE)`.

    `ValueError` for a locale that has none, `TypeError` for a choice that does not exist.
    """
    if locale not in PROFILES:
        raise ValueError(f"no typographic profile for {locale!r}: {', '.join(PROFILES)}")
    return replace(PROFILES[locale], **house)
