"""What changes from one French to another: `profile("fr-CA").high` is "" where France has U+202F."""

from __future__ import annotations

from dataclasses import dataclass

NBSP, FINE = "\u00a0", "\u202f"


@dataclass(frozen=True, slots=True)
class Profile:
    """Spaces by place: before ; ! ? (`high`), before the colon, inside guillemets, in thousands, before the per cent.

    Sources: Lexique de l'Imprimerie nationale (fr-FR), OQLF (fr-CA), Guide du typographe romand (fr-CH).
    """

    locale: str = "fr-FR"
    high: str = FINE
    colon: str = NBSP
    guillemet: str = NBSP
    thousands: str = FINE
    percent: str = NBSP
    dash: str = "–"


PROFILES = {
    "fr-FR": Profile(),
    "fr-BE": Profile("fr-BE"),
    "fr-CA": Profile("fr-CA", high="", thousands=NBSP),
    "fr-CH": Profile("fr-CH", colon=FINE, guillemet=FINE),
}


def profile(locale: str) -> Profile:
    """The profile of a locale; `ValueError` for one that has none."""
    if locale not in PROFILES:
        raise ValueError(f"no typographic profile for {locale!r}")
    return PROFILES[locale]
