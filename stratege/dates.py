"""Dates, read once and spelt in French: `read_date("03/04/2026")` is 3 April 2026, `spell_date` « 3 avril 2026 »."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from stratege.records import record
from stratege.spaces import NBSP

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
SEASONS = ("printemps", "été", "automne", "hiver")
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
WRITTEN = {name: place for place, name in enumerate(MONTHS, 1)} | {"fevrier": 2, "aout": 8, "decembre": 12}
BEFORE_CHRIST = "av. J.-C."

ABOUT = re.compile(r"(?:vers|env\.|environ|circa|ca\.?|c\.)\s*(.+)|([^~]+)~")
BEFORE = re.compile(r"(.+?)\s*av\.\s*j\.\s*-\s*c\.")
# A year of two figures stands alone or before Christ: « août 81 », « 22-06 » leave the century out.
ISO = re.compile(r"(-\d{1,4}|\d{3,4}|\d{1,2}(?!-))(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
CENTURY = re.compile(r"(?<=\D)['’]?(?=\d\d$)|^(?=\d\d-)")  # where it lacks
NEXT_YEARS = "40"  # a date of two figures up to it is of this century
SHORT_YEAR = re.compile(r"(?<![-\d])\d{1,2}$")
# Day, month, year: never the month first.
NUMBERS = re.compile(r"(?:(\d{1,2}) ?([/.]) ?)?(\d{1,2}) ?(?(2)\2|/) ?(\d{4})")
WORDS = re.compile(r"(?:(\d{1,2}|1er)\s+)?([^\W\d]+)\s+(\d{3,4})")
SHORT = re.compile(r"\d{1,2} ?/ ?\d{1,2}")  # a day and a month, a month and a year: never two years of Augustus
# « T3 2026 », « 3e trimestre 2026 », « S1 2026 »: parts of a year, which a horizon has and a date has not.
PART = re.compile(r"(?:([tqs])([1-4])|([1-4])[^\W\d]* (trimestre|semestre)) (\d{4})")
RANGE = re.compile(r"(.+?)\s*/\s*(.+)|(\d{4})\s*[-–]\s*(\d{4})")


@record
class Date:
    """A year, with its month and its day as far as they were written (0: they were not); -52 is 52 before Christ.

    `season` counts from spring, 1; `about` says that the author was not sure; `end` is the last date of a range.
    """

    year: int
    month: int = 0
    day: int = 0
    season: int = 0
    about: bool = False
    end: Date | None = None

    @property
    def key(self) -> tuple[int, ...]:
        """What sorts dates: a year stands before its months, a month before its days, a short range before a long."""
        own = (self.year, self.month or 3 * self.season, self.day)
        return (*own, *(self.end.key if self.end else own))

    @property
    def parts(self) -> list[int]:
        """[2026, 4, 3], as far as it was written."""
        return [part for part in (self.year, self.month, self.day) if part]

    @property
    def iso(self) -> str:
        """2026-04-03, as far as it was written; a range as `first/last`."""
        sign, (year, *rest) = "-" * (self.year < 0), self.parts
        own = sign + "-".join((f"{abs(year):04d}", *(f"{part:02d}" for part in rest)))
        return f"{own}/{self.end.iso}" if self.end else own

    @property
    def days(self) -> int:
        """Days from 1 January 1970 to its first day, in the calendar of today."""
        year = self.year + (self.year < 0)  # there is no year 0: the one before 1 is -1
        month, day = self.month or max(1, 3 * self.season), self.day or 1
        shifted = year - (month < 3)  # years that begin in March end with the day that comes and goes
        since_march = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
        return 365 * shifted + shifted // 4 - shifted // 100 + shifted // 400 + since_march - 719468

    @property
    def after(self) -> int:
        """Days from 1 January 1970 to the day after its last: that of a month, of a season, of a year or of a range."""
        if self.end:
            return self.end.after
        if self.day:
            return self.days + 1
        months = 1 if self.month else 3 if self.season else 12
        year, month = divmod((self.month or max(1, 3 * self.season)) - 1 + months, 12)
        astronomical = self.year + (self.year < 0) + year
        return Date(astronomical if astronomical > 0 else astronomical - 1, month + 1).days


def date_of(days: int) -> Date:
    """The day that many days from 1 January 1970: what `Date.days` counts, back again."""
    shifted = days + 719468  # from 1 March of the year before 1
    era, day_of_era = divmod(shifted, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153  # 0 is March
    day = day_of_year - (153 * month + 2) // 5 + 1
    year = year_of_era + 400 * era + (month > 9)
    return Date(year if year > 0 else year - 1, (month + 2) % 12 + 1, day)


def read_date(text: str) -> Date | None:
    """The date that an author typed; None for what is no date, or none of the calendar.

    Read: `2026`, `2026-04`, `2026-04-03`, `03/04/2026`, `04/2026`, « 3 avril 2026 », « avril 2026 », « printemps
    2026 », `980`, « 52 av. J.-C. » or `-52`, « vers 1990 » or `1990~`, ranges `1990-1995` and `2026-04/2026-05`.
    """
    found = _read(text)
    return found if found and _exists(found) else None


def is_impossible(text: str) -> bool:
    """Whether a text has the form of a date that no calendar has, as `2024-02-30`."""
    found = _read(text)
    return found is not None and not _exists(found)


def whole_year(text: str) -> str:
    """What a date whose year has two figures may be: « juin 2025 » of « juin 25 »; "" for any other text."""
    words = " ".join(text.split())
    found = None if read_date(words) else CENTURY.search(words)
    if found is None:
        return ""
    years = words[found.end() :]
    likely = f"{words[: found.start()]}{'20' if years[:2] <= NEXT_YEARS else '19'}{years}"
    return likely if read_date(likely) else ""


def months_of(text: str) -> str:
    """The months of a quarter or a half of a year, as a range: « 2026-07/2026-09 » of « T3 2026 »; "" for the rest."""
    found = PART.fullmatch(" ".join(text.lower().split()))
    if found is None:
        return ""
    rank, months = int(found[2] or found[3]), 6 if (found[1] or found[4])[0] == "s" else 3
    last = rank * months
    return f"{found[5]}-{last - months + 1:02d}/{found[5]}-{last:02d}" if last <= len(MONTHS) else ""


def spell_date(text: str) -> str:
    """A date in French words, as precisely as it was typed; whatever is not one comes back unchanged."""
    found = read_date(text)
    return _spell(found) if found else text


def iso_date(text: str) -> str:
    """A date in ISO form, for machines; whatever is not one comes back unchanged."""
    found = read_date(text)
    return found.iso if found else text


def _spell(date: Date) -> str:
    if date.end is None:
        return f"{'vers ' * date.about}{_words(date)}"
    years = len(date.parts) == len(date.end.parts) == 1 and date.year > 0
    first, is_short = _first_words(date, date.end)
    between = "-" if is_short or (years and not date.season) else f"{NBSP}– "
    return f"{'vers ' * date.about}{first}{between}{_words(date.end)}"


def _first_words(date: Date, end: Date) -> tuple[str, bool]:
    """What the first date of a range says before the last, and whether that is a day alone: « 3-5 avril 2026 »."""
    is_alike = date.year == end.year > 0 and not end.about
    if is_alike and date.month == end.month and date.day and end.day:
        return _words(date).partition(NBSP)[0], True
    if is_alike and (date.month or date.season) and (end.month or end.season):  # « juillet – septembre 2026 »
        return _words(date).removesuffix(f" {date.year}"), False
    return _words(date), False


def _words(date: Date) -> str:
    year = str(date.year) if date.year > 0 else f"{-date.year}{NBSP}{BEFORE_CHRIST}"
    if date.season:
        return f"{SEASONS[date.season - 1]} {year}"
    month = f"{MONTHS[date.month - 1]} " if date.month else ""
    day = f"{'1er' if date.day == 1 else date.day}{NBSP}" if date.day else ""
    return f"{day}{month}{year}"


def _read(text: str) -> Date | None:
    """The date of a text, whether the calendar has it or not."""
    words = " ".join(text.lower().split())
    if match := ABOUT.fullmatch(words):
        found = _read(match[1] or match[2])
        return replace(found, about=True) if found else None
    return next((found for reader in READERS if (found := reader(words))), None)


def _iso(text: str) -> Date | None:
    match = ISO.fullmatch(text)
    return Date(int(match[1]), _part(match[2]), _part(match[3])) if match else None


def _numbers(text: str) -> Date | None:
    match = NUMBERS.fullmatch(text)
    return Date(int(match[4]), _part(match[3]), _part(match[1])) if match else None


def _part(figures: str | None) -> int:
    """The number of a month or a day; 0 if it isn't written, -1, which no calendar has, if it is written 0."""
    return (int(figures) or -1) if figures else 0


def _in_words(text: str) -> Date | None:
    match = WORDS.fullmatch(text)
    if match is None:
        return None
    day, year = _part(match[1] and match[1].removesuffix("er")), int(match[3])
    if match[2] in SEASONS and not day:
        return Date(year, season=SEASONS.index(match[2]) + 1)
    return Date(year, WRITTEN[match[2]], day) if match[2] in WRITTEN else None


def _before(text: str) -> Date | None:
    match = BEFORE.fullmatch(text)
    found = _read(SHORT_YEAR.sub(lambda year: year[0].zfill(4), match[1])) if match else None
    return replace(found, year=-found.year) if found and not found.end else None


def _range(text: str) -> Date | None:
    match = RANGE.fullmatch(text)
    if match is None or SHORT.fullmatch(text):
        return None
    first, last = _read(match[1] or match[3]), _read(match[2] or match[4])
    return replace(first, end=last) if first and last and not first.end and not last.end else None


READERS: tuple[Callable[[str], Date | None], ...] = (_iso, _numbers, _in_words, _before, _range)


def _exists(date: Date) -> bool:
    """Whether the calendar has the date, and a range goes forward."""
    if date.year == 0 or not 0 <= date.month <= 12 or not 0 <= date.day <= DAYS[date.month - 1]:
        return False
    year = date.year + (date.year < 0)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (date.month, date.day) == (2, 29) and not leap:
        return False
    return date.end is None or (_exists(date.end) and replace(date, end=None).key <= date.end.key)
