r"""Dates of BibTeX entries: `set_dates(item, "online", {"year": "2012", "month": "juil.~14"})` says 14 July 2012.

BibTeX says them in four fields, BibLaTeX in one; authors write in all of them what they would write in a list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache

from stratege.dates import MONTHS
from stratege.references.bibtex.addresses import visit_in
from stratege.references.dates import first_published, is_open, parse_date, status_in
from stratege.references.parts import Item, date_of, date_parts, dates_of
from stratege.references.tex.addresses import VISITED as VISITED_WORDS
from stratege.references.tex.decode import decode
from stratege.references.written_dates import years

ISSUED = ("date", "year", "month", "day")
OTHERS = {
    "urldate": "accessed",
    "accessed": "accessed",
    "urlaccessdate": "accessed",
    "lastaccess": "accessed",
    "lastaccessed": "accessed",
    "lastchecked": "accessed",
    "origdate": "original-date",
    "origyear": "original-date",
    "eventdate": "event-date",
}
FIELDS = frozenset((*ISSUED, *OTHERS))
NOTES = ("note", "annotation", "annote", "addendum", "howpublished")
READ = (*sorted(FIELDS), *NOTES, "url")
SORTING = re.compile(r"\{?\\\w*sort\w*\s*\{[^{}]*\}\}?")  # {\noopsort{1}}2001: for BibTeX's order alone
LAST_STOP = re.compile(r"(?<=\d{4})\.$")  # « 1986. »
PLACEHOLDER = re.compile(r"date|year|ann\w{1,2}es?", re.IGNORECASE)  # of a template that nobody filled in
MONTH_NUMBERS = re.compile(r"(\d{1,2})(?:\s*[-–/,]+\s*(\d{1,2}))?")
CONSULTED = re.compile(
    rf"\W*(?:(?:en ligne|online)\W+)?(?:(?:page|site) (?:web )?)?{VISITED_WORDS}"
    r"(?: from \S+)?(?: le| on| en)?\s*:?\s*(.+?)(?:\s+\([^()]*\))?[\W]*",
    re.IGNORECASE,
)
PAGES = frozenset(["electronic", "misc", "online", "webpage", "www"])
# « (publié le : 18/06/2018 ) », « Published on May 12, 2012 », of a page without any other date.
PUBLISHED_ON = re.compile(
    r"\W*(?:publi\w{1,2}|mise? en ligne|published|posted)(?: (?:en|le|on))?\s*:?\s*(\w.*\w)\W*", re.IGNORECASE
)
FEWEST_OF_DAY = 2  # parts of a date, which a day has one more than
SHORTEST_YEAR = 3  # digits of a year of antiquity, of whose works libraries have pages too
SHORT_YEAR = re.compile(r"\d{1,3}")
SHORT_VISIT = re.compile(r"^(0[1-9]|1[0-2])/([0-4]\d)$")  # « 01/14 »: no page was visited before 2000
VISITED = re.compile(rf"\b{VISITED_WORDS}", re.IGNORECASE)
MISSPELT = re.compile(r"(?:\d{1,2}\s+)?[^\W\d_]{3,}\.?,?\s+((?:1[5-9]|20)\d\d)")
QUARTER = re.compile(r"(?:first|second|third|fourth)(?: ?quarter)?", re.IGNORECASE)  # of IEEE, which APA leaves out
FIRST_AND_OWN = re.compile(r"(\d{4})\s?/\s?(\d{4})")  # « 1851/2002 », as APA cites it, in the year of one work
PUBLISHED = re.compile(r"article|(?:in)?book|in(?:collection|proceedings)")
FEWEST_BETWEEN = 10  # years that no issue and no work in volumes would be said to take with a slash
PARTS_OF_WORKS = re.compile(r"article|in\w+|conference|suppperiodical")


@dataclass
class Dates:
    """The dates of an entry by their names in CSL, each with what it says; the fields that say no date."""

    items: dict[str, object] = field(default_factory=dict)
    status: str = ""
    odd: list[str] = field(default_factory=list)

    def for_pandoc(self) -> dict[str, str]:
        """The dates of the calendar in EDTF, under their names in BibLaTeX: an entry that inherits them has them."""
        names = {"issued": "date", "accessed": "urldate", "original-date": "origdate", "event-date": "eventdate"}
        written = {names[name]: edtf(value) for name, value in self.items.items() if isinstance(value, dict)}
        return {name: value for name, value in written.items() if value}


def with_dates(kind: str, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values for pandoc, the dates that are understood in EDTF."""
    written = read_dates(kind, dict(reversed(fields))).for_pandoc()
    visits = {name for name, value in fields if name in ("date", "year") and VISITED.match(_words(value))}
    hidden = (
        FIELDS
        if "date" in written
        else visits | set(written) | ({"year"} if _is_too_old(kind, dict(fields)) else set())
    )
    return [*(one for one in fields if one[0] not in hidden), *written.items()]


def set_dates(item: Item, kind: str, fields: Mapping[str, str]) -> list[str]:
    """Give an item that pandoc made the dates that its fields say, as their author meant them; those that say none.

    Of what is not understood, pandoc may still have read a date, in a form of EDTF.
    """
    dates = read_dates(kind, fields)
    for name, value in dates.items.items():
        if isinstance(value, dict) or not any(map(any, dates_of(item, name))):
            item[name] = deepcopy(value)  # which the next steps may change
    issued = date_of(item, "issued")
    if "issued" in item and issued == item["issued"] and not dates_of(item, "issued") and "literal" not in issued:
        del item["issued"]
    if dates.status:
        item.setdefault("status", dates.status)
    return dates.odd


def read_dates(kind: str, fields: Mapping[str, str]) -> Dates:
    """The dates in the fields of an entry, by their names in lower case; they are not the caller's to change."""
    return _read_dates(kind, tuple((name, fields[name]) for name in READ if name in fields))


@lru_cache(maxsize=4096)  # asked twice of each entry: before pandoc reads it, and after
def _read_dates(kind: str, said: tuple[tuple[str, str], ...]) -> Dates:
    fields = dict(said)
    found = Dates()
    words = {name: _words(value) for name, value in fields.items() if name in FIELDS and value.strip()}
    if _is_too_old(kind, fields):
        found.odd.append("year")
        del words["year"]
    visits = _visits(words)
    if PUBLISHED.fullmatch(kind) and "date" not in words:
        words["year"] = _own_first(words.get("year", ""))
    issued = _issued(kind, words, found.odd)
    _set(found, "issued", _noted_day(issued, _words(fields.get("note", ""))) or issued)
    for name, target in OTHERS.items():
        if name in words and (target != "accessed" or _is_read(words[name])):
            _set(found, target, words[name])
        elif name in words:
            found.odd.append(name)  # a visit of no day says nothing
    for day in visits:  # « consulté le 2021 » says none
        if (match := CONSULTED.fullmatch(day)) and len(date_parts({"accessed": parse_date(match[1])}, "accessed")) > 2:
            _set(found, "accessed", match[1])
    notes = [fields[name] for name in NOTES if name in fields] + [visit_in(fields.get("url", ""))]
    if "issued" not in found.items:
        _set(found, "issued", _told_day(fields))
    if not found.items and _is_of_web(kind, fields):
        _set(found, "accessed", _day(_words(fields.get("note", ""))))
    for note in map(_words, notes):
        match = CONSULTED.fullmatch(note) or _visit_last(note)
        if match and "date-parts" in parse_date(day := SHORT_VISIT.sub(r"20\2-\1", match[1])):
            _set(found, "accessed", day)
    return found


def _is_of_web(kind: str, fields: Mapping[str, str]) -> bool:
    """Whether an entry is a page with its address."""
    return kind in PAGES and "://" in f"{fields.get('url', '')}{fields.get('howpublished', '')}"


def _day(note: str) -> str:
    """A note that is nothing but a day, « 15/2/2025 »: when a page without any date was visited; else nothing."""
    return note if len(date_parts({"accessed": parse_date(note)}, "accessed")) > FEWEST_OF_DAY else ""


def _told_day(fields: Mapping[str, str]) -> str:
    """« 18/06/2018 » of « (publié le : 18/06/2018) », where a note says when a work came out; else nothing."""
    said = (PUBLISHED_ON.fullmatch(_words(fields.get(name, ""))) for name in ("addendum", "note"))
    found = next(filter(None, said), None)
    return _day(found[1]) if found else ""


def _is_too_old(kind: str, fields: Mapping[str, str]) -> bool:
    """« year = {191} » of an article: no journal came out then; « year = {20} » of a page, cut short."""
    year = fields.get("year", "").strip("{} ")
    is_of_page = len(year) < SHORTEST_YEAR and "://" in f"{fields.get('url', '')}{fields.get('howpublished', '')}"
    return (kind == "article" or is_of_page) and SHORT_YEAR.fullmatch(year) is not None


def _noted_day(issued: str, note: str) -> str:
    """The day that a note gives, « 17 March 2002 », of a work whose year and month stand beside."""
    if not note:
        return ""
    known, noted = (dates_of({"issued": parse_date(words)}, "issued") for words in (issued, note))
    is_day = len(known) == len(noted) == 1 and len(known[0]) == 2 and len(noted[0]) == 3
    return note if is_day and noted[0][:2] == known[0] else ""


def _visit_last(note: str) -> re.Match[str] | None:
    """The visit that a note ends with: « Available at: https://a.fr (accessed: 12 May 2012) »."""
    found = VISITED.search(note)
    return CONSULTED.fullmatch(note[found.start() :]) if found else None


def _own_first(year: str) -> str:
    """« 2002 [1851] » for « 1851/2002 »."""
    found = FIRST_AND_OWN.fullmatch(year)
    return f"{found[2]} [{found[1]}]" if found and int(found[2]) - int(found[1]) >= FEWEST_BETWEEN else year


def _visits(words: dict[str, str]) -> list[str]:
    """Take out of dates when their page was visited: « 11 May, 2021 (visité le : 05 juin 2021) »."""
    found = {name: match for name in ("date", "year") if (match := VISITED.search(words.get(name, "")))}
    visits = [words[name][match.start() :] for name, match in found.items()]
    words |= {name: words[name][: match.start()].rstrip(" ,;([") for name, match in found.items()}
    return visits


def _set(found: Dates, name: str, text: str) -> None:
    """A date of the calendar, or the words in its place; the first field that has one counts."""
    if not text or name in found.items or PLACEHOLDER.fullmatch(text):
        return
    parsed = parse_date(text)
    if text.startswith("-"):  # a year before Christ, which EDTF counts from the year 0
        found.items[name] = text
    elif status := status_in(text):
        found.status = found.status or status
    elif "date-parts" in parsed or parsed.get("literal", text) != text:
        found.items[name] = parsed
    else:
        found.items[name] = text
    if first := first_published(text):
        _set(found, "original-date", first)


def _issued(kind: str, words: dict[str, str], odd: list[str]) -> str:
    date, year = (_year_alone(name, words, odd) for name in ("date", "year"))
    if date and (_is_read(date) or not year):
        part = is_open(date) and date.endswith(("/", "-")) and PARTS_OF_WORKS.fullmatch(kind)
        return date.rstrip("/-") if part else date
    if date:
        odd.append("date")
    if "date-parts" not in parse_date(year):
        return year
    return _with_month(year, words.get("month", ""), words.get("day", ""), odd)


def _year_alone(name: str, words: dict[str, str], odd: list[str]) -> str:
    """A date in words; of one with a month that is none, « 20 Aoute 2019 », the year that it is sure of."""
    typed = words.get(name, "")
    found = MISSPELT.fullmatch(typed)
    if found and not _is_read(typed):
        odd.append(name)
        return found[1]
    return years(typed) if name == "year" else typed


def _with_month(year: str, month: str, day: str, odd: list[str]) -> str:
    """As precise a date as the fields give; those that give nothing are odd."""
    named = _named(month.removesuffix(year).rstrip())  # « 20 décembre 2017 »
    if first_published(year):
        return year
    if not month:
        odd += ["day"] if day else []
        return year
    if day and _is_read(full := f"{day} {named} {year}"):
        return full
    if _is_read(with_month := f"{named} {year}"):
        odd += ["day"] if day else []
        return with_month
    if not QUARTER.fullmatch(month):
        odd.append("month")
    return year


def _named(month: str) -> str:
    """« mars » for 03, « mars-avril » for 3-4; other words as they are."""
    match = MONTH_NUMBERS.fullmatch(month)
    numbers = [int(part) for part in match.groups() if part] if match else []
    return "-".join(MONTHS[number - 1] for number in numbers if 1 <= number <= 12) or month


def _is_read(text: str) -> bool:
    return "date-parts" in (parsed := parse_date(text)) or not parsed or bool(status_in(text)) or is_open(text)


def _words(value: str) -> str:
    """A field in words; the « ~ » of « 1920~ » says « vers », any other is a space."""
    typed = LAST_STOP.sub("", SORTING.sub("", value).strip())
    about = "~" if typed.endswith("~") else ""
    return " ".join(decode(typed.removesuffix("~")).split()) + about


def edtf(value: Item) -> str:
    """A date of CSL in EDTF, « 2019-09-04/2019-09-06 »; empty for what is none of the calendar."""
    dates = dates_of({"issued": value}, "issued")
    if not dates or dates[0][0] < 0:
        return ""
    season = f"-{20 + int(str(value['season']))}" if "season" in value else ""
    written = ("-".join((f"{year:04}", *(f"{part:02}" for part in rest))) for year, *rest in dates)
    return "/".join(f"{one}{season}{'~' if value.get('circa') else ''}" for one in written)
