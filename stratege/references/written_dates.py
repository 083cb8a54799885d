"""Dates as catalogues and managers write them, in the words of `stratege.dates`: « [ca 1920] » is « vers 1920 ».

What is not understood comes back as it is: `standard("vers le milieu du siècle")`.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from stratege.dates import MONTHS, SEASONS
from stratege.numbers import in_roman

# French, English, with the three letters of BibTeX and of PubMed, then Spanish, German, Italian and Portuguese.
SHORT = {
    1: "janv jan january enero januar gennaio janeiro",
    2: "févr fevr fév fev fevrier feb february febrero februar febbraio fevereiro",
    3: "mar march marzo märz março",
    4: "avr apr april abril aprile",
    5: "may mayo maggio maio",
    6: "jun june junio juni giugno junho",
    7: "juil jul july julio juli luglio julho",
    8: "aout aoû aug august agosto",
    9: "sept sep september septiembre settembre setembro",
    10: "oct october octubre oktober ottobre outubro",
    11: "nov november noviembre novembro",
    12: "déc dec decembre december diciembre dezember dicembre dezembro",
}
NAMES = {name: name for name in (*MONTHS, *SEASONS)}
NAMES |= {word: MONTHS[number - 1] for number, words in SHORT.items() for word in words.split()}
NAMES |= {"spring": "printemps", "summer": "été", "autumn": "automne", "fall": "automne", "winter": "hiver"}
MONTH_WORDS = frozenset(word for word, name in NAMES.items() if name in MONTHS)
NAME = "|".join(sorted(NAMES, key=len, reverse=True))
NAMED = re.compile(rf"(?<![^\W\d_])({NAME})(?![^\W_])\.?")
MONTH = f"(?:{'|'.join((*MONTHS, *SEASONS))})"

WEEKDAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?)\b[.,]?\s*"
)
RANK = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b")
TIME = re.compile(
    r"(?<=\d{4}-\d\d-\d\d)-\d{1,2}-\d{1,2}$|"
    r"(?<=\d)t(?:\d\d:?\d\d.*|z$)|(?<=\d)[\s/]+(?:(?:at|à) )?\d{1,2}(?::| ?h ?)\d\d.*"
)
# What a catalogue says of a year: copyright, legal deposit, printing.
LABEL = (
    r"(?:cop(?:yright|\.)?|c(?=\d{4})|©|℗|d\.\s?l\.|dl|dépôt légal|impr\.|achevé d'imprimer|le|année|"
    r"(?:start |publication )?date|"
    r"(?:publié|mis|soutenu|déposé)e?s? (?:en ligne )?(?:le|en))"
)
LABELS = re.compile(rf"(?:{LABEL}:?\s*)+(?=\S*\d)")
# « Revised version-October 2020 », « version mars 2025 »: which state of a work a date is of.
STATE = r"(?:draft|final|last|latest|preliminary|revised|updated?|version|r\wvis\we|finale|provisoire)"
STATED = re.compile(rf"(?:{STATE}(?: (?:of|du|de))?[\s,:-]+)+(?=(?:(?:{NAME})\.?,?\s+)?\d{{4}}$)")
SECOND_LABEL = re.compile(rf"(?<=\d)\s*,\s*(?:{LABEL}\s*\[?\d{{4}}\]?|(?:publié|mis)e? en ligne .*)$")
EXPLAINED = re.compile(r"(?:an\s+)?[ivxlcdm.]+\s*[\[(](?:i\.\s?e\.\s*)?(\d{4}(?:-\d{4})?)[\])]")  # an VII [1799]
ABOUT = r"(?:circa|environ|around|about|approx\.?|env\.?|vers|ca\.?|c\.)"
ABOUT_YEAR = re.compile(rf"{ABOUT}\s*(.+)")
DOUBTED = re.compile(r"(.*\d)\s*(?:\(\?\)|[?%])")
BRACKETS = re.compile(r"\[([^][]*)\](\??)|\(([^()]*)\)|\{([^{}]*)\}")
PARTS = re.compile(r"(\d{4})(?:[/.](\d{1,2})(?:[/.](\d{1,2}))?[/.]*|/{2,3})")
# « Wed, 07/21/1999 - 12:00 », as Drupal has it: the day of the week tells which figure is the month.
OF_DRUPAL = re.compile(
    r"(?P<name>mon|tue|wed|thu|fri|sat|sun), (?P<first>\d\d)/(?P<second>\d\d)/(?P<year>\d{4}) - \d\d:\d\d"
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHORT_YEAR = re.compile(r"(1[3-9]|2\d|3[01])/(0?\d|1[0-2])/([0-2]\d)")  # « 31/07/12 », whose day is no month
HYPHENED = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")  # « 13-12-2024 », in the order of « 13/12/2024 »
FIGURES = re.compile(r"((?:1[4-9]|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
SEASON_NUMBER = re.compile(r"(\d{4})-2([1-4])")  # EDTF
UNKNOWN_PARTS = re.compile(r"(\d{4})((?:-\d\d)?)(?:-(?:00|xx|uu))+")
LETTERED = re.compile(r"((?:1[0-9]|20)\d\d)-?[a-z]")
OTHER_ORDERS = (
    (re.compile(rf"({MONTH})\s+(\d{{1,2}}),?\s+(\d{{4}})"), r"\2 \1 \3"),  # March 12, 2010
    (re.compile(rf"(\d{{4}}),?\s+({MONTH})\s+(\d{{1,2}})"), r"\3 \2 \1"),  # PubMed: 2010 Mar 12
    (re.compile(rf"(\d{{4}}),?\s+(\d{{1,2}}|1er)\s+({MONTH})"), r"\2 \3 \1"),  # APA in French: 2010, 12 mars
    (re.compile(rf"(\d{{4}}),?\s+({MONTH})"), r"\2 \1"),
    (re.compile(rf"({MONTH}),?\s+(?:de\s+)?(\d{{4}})"), r"\1 \2"),
    (re.compile(rf"(\d{{1,2}}|1er)[-.\s]*({MONTH})[-,.\s]+(\d{{4}})"), r"\1 \2 \3"),  # 12-mar-2010
)
AND = r"\s*(?:[-–—/&]|\bau\b|\bà\b|\bet\b|\bto\b|\band\b)+\s*"
DAY = r"(?:\d{1,2}|1er)"
ENDS = re.compile(
    rf"(?:du\s+|from\s+)?(?P<d1>{DAY})?\s*(?P<m1>{MONTH})?\s*(?P<y1>\d{{4}})?{AND}"
    rf"(?P<d2>{DAY})?\s*(?P<m2>{MONTH}),?\s*(?P<y2>\d{{4}})"
)
ENGLISH_DAYS = re.compile(rf"({MONTH})\s+({DAY}){AND}({DAY}),?\s+(\d{{4}})")
YEARS_OF_ENDS = re.compile(rf"(\d{{4}}),?\s+({MONTH}){AND}({MONTH})")
SEASON_ENDS = re.compile(rf"({'|'.join(SEASONS)}){AND}(?:{'|'.join(SEASONS)})\s+(\d{{4}})")
OPEN = re.compile(
    r"(?:depuis|since|à partir de)\s+(\d{4})|(\d{4})\s*(?:(?:--|[-–/])\s*(?:\.{2,}|…|\?|présent|present|open)?)"
)
BETWEEN = re.compile(r"(?:entre|between)\s+(\d{4})\s+(?:et|and)\s+(\d{4})")
PERIOD = re.compile(rf"(?:(?:{'|'.join(SEASONS)})\s+)?(\d{{4}})\s*(?:[-–—‑/]+|à|to)\s*(\d{{4}})")
YEARS = re.compile(r"(\d\d)(\d\d)\s*[-–/]+\s*(\d\d)")
# What says which of two years is the first: « éd. orig. 1962 », « première parution en 1962 », « rééd. 1976 ».
EDITION = (
    r"(?:1(?:re|ère|st)\b|première|first|orig|\bor\.|r[eé][eé]d|r[eé]impr|repr(?:\.|int)|[eé]d(?:\.|ition)|"
    r"(?:publi|par)(?:ée?|ue?) en(?! ligne)|publication|parution)"
)
EXPLAINS = rf"[^\d\[\]()]{{0,40}}{EDITION}[^\d\[\]()]{{0,40}}"
REPRINTS = (
    re.compile(r"(\d{4})\s*[\[(]\s*(\d{4}-\d{4})\s*[\])]"),  # of pieces of several years
    re.compile(rf"(\d{{4}})\s*[\[(]\s*(?:{EXPLAINS}|en\s)?\s*(\d{{4}})\s*[\])]"),
    re.compile(r"[\[(]\s*(\d{4})\s*[\])]\s*(\d{4})"),
    re.compile(rf"(\d{{4}})\s*[,;.–-]\s*{EXPLAINS}(\d{{4}})"),
)
CENTURY = re.compile(r"(?:(fin|début|milieu)(?: du)? )?([ivx]+|\d\d?)\s*(?:ème|eme|e|ᵉ)\s*(?:s\.|siècles?)")
HUNDRED = re.compile(r"(\d\d)(?:\.\.|--|\?\?|xx)(-[\d.?-]+)?")  # « 18.. », as catalogues have it
DECADE = re.compile(r"(?:années\s+)?(\d\d\d)(?:[.?x-]|0(?=$)(?<=années \d\d\d0))")
ROMAN = re.compile(r"(?=[mdclxvi]{4})m{1,2}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})\.?")
ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
NO_DATE = re.compile(
    r"s\.?\s?d\.?(?:-[a-z])?|n\.?\s?d\.?(?:-[a-z])?|sans date|no date|undated|"
    r"non datée?|date inconnue|non publiée?|unpublished|inédite?|"
    r"sine die|(?:date )?unknown|unknown date|(?:date )?inconnue?|no year|tb[ad]|o\.\s?j\.|s\.\s?f\.|"
    r"[?\s–—-]+|x{3,4}|y{4}|0{4}|"  # what stands where nobody knew: « -- », « xxxx »
    r"n\.?/?a\.?|nan|none|null|undefined"  # of tables and programs
)
PENDING = re.compile(
    r"sous presse|à paraître|a paraitre|in[ -]?press|forthcoming|to appear|accept(?:é|ed)(?: pour publication)?|"
    r"soumis|submitted|en préparation|in prep(?:aration)?|under review|en cours d[e’']\s?(?:publication|évaluation)|"
    r"pre-?published|advance online publication",
    re.IGNORECASE,
)
# « 2016 [à paraître] », « à paraître en 2016 »: the year in which a work is hoped for dates nothing yet.
COMING = r"(?:sous presse|à paraître|a paraitre|in[ -]?press|forthcoming|to appear)"
DATED_PENDING = re.compile(
    rf"(?:\d{{4}}[\s,;]*[(\[]?\s*(?P<after>{COMING})|(?P<before>{COMING})(?:[\s,;(\[]|\b(?:en|in)\b)+\d{{4}})",
    re.IGNORECASE,
)


def standard(text: str) -> str:
    """A date as `stratege.dates` reads it; a text that is none as it is."""
    typed = " ".join(text.lower().replace("\xa0", " ").split())
    if match := OF_DRUPAL.fullmatch(typed):
        return _of_drupal(match) or text
    words = _bare(typed)
    if ROMAN.fullmatch(words):
        return str(_of_roman(words))
    if match := EXPLAINED.fullmatch(words):
        return match[1]
    if match := HYPHENED.fullmatch(words):
        return "/".join(match.groups())
    if match := SHORT_YEAR.fullmatch(words):
        return f"{match[1]}/{match[2]}/20{match[3]}"
    if match := BETWEEN.fullmatch(words):
        return f"vers {match[1]}-{match[2]}"
    if about := ABOUT_YEAR.fullmatch(words) or DOUBTED.fullmatch(words):
        return f"vers {_ordered(_bare(about[1]))}"
    return _ordered(words)


def pending(text: str) -> str:
    """The state of a work that is not out yet, when a text says no more but a year: « sous presse »."""
    words = text.strip(" .()[]{}")
    dated = DATED_PENDING.fullmatch(words)
    words = (dated["after"] or dated["before"]) if dated else words
    return words if PENDING.fullmatch(words) else ""


def is_no_date(text: str) -> bool:
    """Whether a text says that there is no date: « [s. d.] », « n.d. »."""
    return bool(NO_DATE.fullmatch(_bare(" ".join(text.lower().replace("\xa0", " ").split()))))


def open_year(text: str) -> str:
    """The year since which a work has been going on: « 1998 » of « 1998-.... » and « depuis 1998 »."""
    match = OPEN.fullmatch(_bare(text.strip().lower()))
    return (match[1] or match[2]) if match else ""


def period(text: str) -> str:
    """A century or a decade in words: « XIXᵉ siècle » for « 18.. », « années 1920 » for « [192-] »; "" for others."""
    words = _bare(" ".join(text.lower().replace("\xa0", " ").split()))
    if match := CENTURY.fullmatch(words):
        part = f"{match[1]} du " if match[1] else ""
        century = in_roman(int(match[2])) if match[2].isdecimal() else match[2].upper()
        return f"{part}{century}{'er' if century == 'I' else 'ᵉ'} siècle"
    if match := HUNDRED.fullmatch(words):
        return f"{in_roman(int(match[1]) + 1)}ᵉ siècle"
    match = DECADE.fullmatch(words)
    return f"années {match[1]}0" if match else ""


def _of_roman(numeral: str) -> int:
    """A year as title pages have it: 1790 for « mdccxc »."""
    digits = [ROMAN_DIGITS[letter] for letter in numeral.rstrip(".")]
    following = [*digits[1:], 0]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True))


def _of_drupal(found: re.Match[str]) -> str:
    """The day that has its name, of the two that its figures may be; none where neither has."""
    year, first, second = (int(found[part]) for part in ("year", "first", "second"))
    for month, day in ((first, second), (second, first)):
        with suppress(ValueError):
            if WEEKDAYS[date(year, month, day).weekday()] == found["name"]:
                return f"{year}-{month:02}-{day:02}"
    return ""


def years(text: str) -> str:
    """« 2008-2009 » for « 2008-09 », as the field of a year has it, where no month can stand."""
    match = YEARS.fullmatch(text.strip())
    return f"{match[1]}{match[2]}-{match[1]}{match[3]}" if match and match[3] > match[2] else text


def reprint(text: str) -> tuple[str, str]:
    """The year of a work and that of its first publication: « 2004 [1904] » is ("2004", "1904")."""
    for pattern in REPRINTS:
        if (match := pattern.fullmatch(text.strip().lower())) and match[1] != match[2]:
            return max(match[1], match[2]), min(match[1], match[2])
    return text, ""


def _bare(words: str) -> str:
    """Words without the brackets around them, what a catalogue says of the year, days of the week and times."""
    while match := BRACKETS.fullmatch(words):
        words = f"{match[1] or match[3] or match[4] or ''}{match[2] or ''}".strip()
    words = SECOND_LABEL.sub("", words.strip(" ,;"))
    words = STATED.sub("", words)
    words = LABELS.sub("", words, count=1) if LABELS.match(words) else words
    return RANK.sub(r"\1", WEEKDAY.sub("", TIME.sub("", words))).strip(" ,;")


def _ordered(words: str) -> str:
    """The words in French, in the order day, month, year."""
    if match := PARTS.fullmatch(words) or FIGURES.fullmatch(words):
        return "-".join(part for part in match.groups() if part and part != "00")
    if match := SEASON_NUMBER.fullmatch(words):
        return f"{SEASONS[int(match[2]) - 1]} {match[1]}"
    if match := LETTERED.fullmatch(words):
        return match[1]
    if match := UNKNOWN_PARTS.fullmatch(words):
        return f"{match[1]}{match[2]}".removesuffix("-00")
    words = NAMED.sub(lambda name: NAMES[name[1]], words)
    return f"{match[1]}/{match[2]}" if (match := PERIOD.fullmatch(words)) else _in_order(words)


def _in_order(words: str) -> str:
    for pattern, order in OTHER_ORDERS:
        if pattern.fullmatch(words):
            return pattern.sub(order, words)
    if match := SEASON_ENDS.fullmatch(words):
        return f"{match[1]} {match[2]}"
    if match := ENGLISH_DAYS.fullmatch(words):
        return f"{match[2]} {match[1]} {match[4]}/{match[3]} {match[1]} {match[4]}"
    if match := YEARS_OF_ENDS.fullmatch(words):
        return f"{match[2]} {match[1]}/{match[3]} {match[1]}"
    return _range(match) if (match := ENDS.fullmatch(words)) else words


def _range(match: re.Match[str]) -> str:
    """« 12-15 mars 2010 » with what the second end says of both."""
    month, year = match["m1"] or match["m2"], match["y1"] or match["y2"]
    if bool(match["d1"]) != bool(match["d2"]) or not (match["d1"] or match["m1"]):
        return match[0]
    first, last = (match["d1"], month, year), (match["d2"], match["m2"], match["y2"])
    return "/".join(" ".join(part for part in end if part) for end in (first, last))
