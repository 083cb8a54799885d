"""When something is to be done: `read_horizon("Mois 1-6")` goes from 1 to 6 months, « T2 2027 » from April to July."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from stratege.dates import Date, is_impossible, read_date
from stratege.records import record

NUMBER = r"\d{1,3}"
MONTHS_OF = {"jour": 12 / 365, "semaine": 12 / 52, "mois": 1.0, "trimestre": 3.0, "semestre": 6.0, "an": 12.0}
UNIT = r"(jour|semaine|mois|trimestre|semestre|an)(?:née)?s?"
AT_ONCE = re.compile(r"immédiat(?:e|ement)?|tout de suite|dès maintenant|sans délai")
FROM_MONTH = re.compile(
    rf"(?:du |au |de |entre )?(?:mois |m ?\+? ?)({NUMBER})(?: ?(?:-|à|au|et) ?(?:mois |m ?\+? ?)?({NUMBER}))?"
)
LENGTH = re.compile(rf"(?:(?:de|entre|sous|en|dans|d'ici) )?({NUMBER})(?: {UNIT})? ?(?:-|à|et) ?({NUMBER}) {UNIT}")
WITHIN = re.compile(rf"(?:(?:sous|en|dans|d'ici|dans les|en moins de) )?({NUMBER}) {UNIT}")
PART = re.compile(r"(?:(t|s) ?([1-4])|([1-4])(?:er|re|e|ème|nd|nde)? (trimestre|semestre))(?: (?:de |d')?|-)(\d{4})")
THIRD = re.compile(r"(début|mi|milieu|courant|fin)(?: de)?[ -](.+)")
LATEST = re.compile(r"(avant|d'ici|pour|au plus tard en|au plus tard le|au plus tard)(?: le| la| fin)? (.+)")
PREFIX = re.compile(r"(?:en|à|au|de|du|le|dès) ")
JOINT = re.compile(r" ?(?:-| à | au |/) ?")
DAY = re.compile(r"(?:du |le )?(\d{1,2})(?:er)?")
DATED = re.compile(r"(?:1er|\d{1,2})([ /.].+)")
FIRST_YEAR = 1000  # a smaller number is a day, a month or a year cut short: « 31 » of 31/09/2027


@record(slots=False)
class Horizon:
    """From when to when: months from the decision, or days from 1 January 1970; a single point for a term."""

    unit: Literal["months", "days"]
    start: float
    end: float


def read_horizon(text: str) -> Horizon | None:
    """The horizon that an author typed; None for what says no time, as « à terme ».

    Read: « Mois 1-6 », « 3-9 mois », « de 6 mois à 2 ans », « sous 6 mois », « M+3 », « 2 ans », « immédiat »;
    « 2027 », « juin 2027 », `2027-06-30`, « T2 2027 », « 1er semestre 2027 », « fin 2027 », « d'ici juin 2027 »,
    and ranges of them.
    """
    words = " ".join(text.lower().replace("\u2019", "'").replace("–", "-").split())
    return _months(words) or _days(words)


def names_no_day(text: str) -> bool:
    """Whether an horizon says a day or a month that no calendar has: « 31/09/2027 », « d'ici le 30 février 2027 »."""
    words = " ".join(text.lower().split())
    return any(is_impossible(words[figure.start() :]) for figure in re.finditer(r"\b\d+", words))


def _months(words: str) -> Horizon | None:
    if AT_ONCE.fullmatch(words):
        return Horizon("months", 0, 0)
    if match := FROM_MONTH.fullmatch(words):
        return _span("months", float(match[1]), float(match[2] or match[1]))
    if match := LENGTH.fullmatch(words):
        start, first_unit, end, unit = match.groups()
        return _span("months", float(start) * MONTHS_OF[first_unit or unit], float(end) * MONTHS_OF[unit])
    if match := WITHIN.fullmatch(words):
        return _span("months", 0, float(match[1]) * MONTHS_OF[match[2]])
    return None


def _span(unit: Literal["months", "days"], start: float, end: float) -> Horizon | None:
    return Horizon(unit, start, end) if start <= end else None


def _days(words: str) -> Horizon | None:
    return next((found for reader in READERS if (found := reader(words))), None)


def _date(words: str) -> Horizon | None:
    found = read_date(words)
    return _span("days", found.days, found.after) if found and found.year >= FIRST_YEAR else None


def _part(words: str) -> Horizon | None:
    """A quarter or a half of a year."""
    match = PART.fullmatch(words)
    if match is None:
        return None
    months = 3 if (match[1] or match[4]).startswith("t") else 6
    place, year = int(match[2] or match[3]), int(match[5])
    if place * months > 12:
        return None
    return _span("days", Date(year, (place - 1) * months + 1).days, Date(year, place * months).after)


def _third(words: str) -> Horizon | None:
    """The beginning, the middle or the end of a year or of a month: a third of it; all of it when it is under way."""
    match = THIRD.fullmatch(words)
    whole = (_part(match[2]) or _date(match[2])) if match else None
    if match is None or whole is None or match[1] == "courant":
        return whole
    third, place = (whole.end - whole.start) / 3, {"début": 0, "fin": 2}.get(match[1], 1)
    return _span("days", round(whole.start + place * third), round(whole.start + (place + 1) * third))


def _latest(words: str) -> Horizon | None:
    """A term: the point where it ends."""
    match = LATEST.fullmatch(words)
    found = _days(match[2]) if match else None
    if match is None or found is None:
        return None
    point = found.start if match[1] == "avant" else found.end
    return Horizon("days", point, point)


def _plain(words: str) -> Horizon | None:
    """What stands behind « en », « de », « dès »."""
    match = PREFIX.match(words)
    return _days(words[match.end() :]) if match else None


def _between(words: str) -> Horizon | None:
    """From one date to another; the first takes what it lacks from the second: « 3-5 juin 2027 »."""
    return next((span for first, last in _halves(words) if (span := _span("days", first.start, last.end))), None)


def _halves(words: str) -> Iterator[tuple[Horizon, Horizon]]:
    for joint in JOINT.finditer(words):
        before, after = words[: joint.start()], words[joint.end() :]
        last = next((found for reader in SIMPLE if (found := reader(after))), None)
        texts = (before, *_completed(before, after))
        first = next((found for text in texts for reader in SIMPLE if (found := reader(text))), None)
        if first and last:
            yield first, last


def _completed(before: str, after: str) -> Iterator[str]:
    """The first date of two with the year of the second, or its month and its year."""
    if year := re.search(r"\d{4}", after):
        yield f"{before} {year[0]}"
    day, rest = DAY.fullmatch(before), DATED.fullmatch(after)
    if day and rest:
        yield f"{day[1]}{rest[1]}"


Reader = Callable[[str], Horizon | None]
SIMPLE: tuple[Reader, ...] = (_date, _part, _third)
READERS: tuple[Reader, ...] = (*SIMPLE, _latest, _between, _plain)
