"""What is wrong with a reference: `faults({"type": "book", "ISBN": "978-2-07-036002-5"})` sees the check digit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from stratege.dates import whole_year
from stratege.diagnostics import closest, phrase
from stratege.diagnostics.values import why_no_date
from stratege.records import record
from stratege.references.dates import is_open, is_period, parse_date, status_in
from stratege.references.fields import FIELDS, REQUIRED, TYPES, WORDS
from stratege.references.items import AT_HAL, DATES, DOI_ADDRESS, DOI_PREFIX, NAMES, NO_DOI, SHORT_DOI
from stratege.references.laws import REPORTED
from stratege.references.makers import is_publisher, names_publisher
from stratege.references.parts import names_of, text_of
from stratege.references.written_names import written_name

ACRONYM = re.compile(r"[A-Z]{3,8}")  # of a group, that no person is called by alone
PROCEEDINGS = re.compile(r"(?:act(?:es|as)|atti|proceedings|proc\.)\s", re.IGNORECASE)  # which often name no editor
AT_ARXIV = re.compile(r"https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/\S", re.IGNORECASE)  # a preprint, whatever its type
DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
NAMING = ("title", *sorted(NAMES))
LABELLED = re.compile(r"\([A-Za-z][^()]*\)")  # « (hc) », « (Electronic) », « (br.) »
URL = re.compile(r"(?:https?|ftp)://[^\s/?#.]+(?:\.[^\s/?#.]+)*(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)


@record
class Fault:
    """A code of the catalogue, the field that is wrong ("" for the whole reference), and the words of the message."""

    code: str
    name: str
    words: dict[str, object]


def faults(reference: Mapping[str, object], form: str = "") -> Iterator[Fault]:
    """Unknown type or field, missing field, impossible date, malformed DOI, ISBN, ISSN or address.

    What lacks is named as the `form` of the file has it (see `read.forms`); as CSL does without one.
    """
    kind = str(reference.get("type", ""))
    if kind not in TYPES:
        yield Fault("C007", "type", {"type": kind or phrase("no_name"), "near": closest(kind, TYPES)})
    for name in reference:
        if name not in FIELDS:
            yield Fault("C008", name, {"field": name, "near": _nearest(name)})
    yield from _missing(reference, kind, form)
    edition = str(reference.get("edition", ""))
    if (
        reference.get("publisher")
        and names_publisher(edition)
        and not is_publisher(edition, str(reference["publisher"]))
    ):
        told = phrase("edition_of_collection", name=edition)
        yield Fault("C017", "edition", {"told": told, "remedy": phrase("told_other")})
    for name in DATES:
        shown = _shown(reference[name]) if name in reference else ""
        if any(map(str.isalnum, shown)) and not _is_date(reference[name]):  # an empty one, of sites, says nothing wrong
            whole = whole_year(shown)
            remedy = phrase("date_whole", date=whole) if whole else phrase("date_of_work")
            words: dict[str, object] = {"field": name, "value": shown, "reason": why_no_date(shown), "remedy": remedy}
            yield Fault("C010", name, words)
    for name, is_good in IDENTIFIERS.items():
        if (value := reference.get(name)) and not is_good(str(value).strip()):
            yield Fault("C011", name, {"field": name, "value": str(value)})


def _is_signed_by_group(reference: Mapping[str, object]) -> bool:
    """Whether a group alone signs a work, « DEPP »: it has published it too (APA 7, 9.29)."""
    names = names_of(reference, "author")
    if len(names) != 1 or reference.get("type") not in ("book", "report"):
        return False
    is_acronym = "given" not in names[0] and ACRONYM.fullmatch(text_of(names[0], "family")) is not None
    return "literal" in names[0] or is_acronym


def _nearest(name: str) -> str:
    """The field meant: the misspelt French student's `journal` is no CSL field either."""
    aliases = {"journal": "container-title", "year": "issued", "date": "issued", "booktitle": "container-title"}
    aliases |= {"url": "URL", "doi": "DOI", "isbn": "ISBN", "pages": "page", "institution": "publisher"}
    aliases |= {"school": "publisher", "jounal": "container-title", "accessed-date": "accessed"}
    found = aliases.get(name.lower())
    return phrase("did_you_mean", name=found) if found else closest(name, FIELDS)


def _missing(reference: Mapping[str, object], kind: str, form: str) -> Iterator[Fault]:
    """What a reader lacks to find the work; without title or name, nothing says which it is."""
    if not is_nameable(reference):
        yield Fault("C005", "", {})
        return
    for choices in REQUIRED.get(kind, (("title",),)):
        if not any(map(_has(reference), choices)) and not _is_excused(reference, choices):
            yield Fault("C009", "", {"missing": _wanted(choices, kind, form), "type": kind})


def _is_excused(reference: Mapping[str, object], choices: tuple[str, ...]) -> bool:
    """Whether another field says what a wanted one would: the archive of a preprint, the reporter of a ruling."""
    said = {
        "publisher": names_publisher(str(reference.get("edition", ""))) or _is_signed_by_group(reference),
        "authority": REPORTED.fullmatch(str(reference.get("number", ""))),
        "container-title": AT_ARXIV.match(str(reference.get("URL", ""))),
        "editor": PROCEEDINGS.match(str(reference.get("title", ""))),
    }
    return any(said.get(name) for name in choices)


def _wanted(choices: tuple[str, ...], kind: str, form: str) -> str:
    """The fields of which one is wanted, in French, each with its name in a form that has some of them.

    « titre de la revue, du site ou de l'ouvrage (T2) ou éditeur ou établissement (PB) »
    """
    names = {name: written_name(name, kind, form) for name in choices}
    if any(names.values()):
        return " ou ".join(dict.fromkeys(f"{WORDS[name]} ({written})" for name, written in names.items() if written))
    return " ou ".join(dict.fromkeys(WORDS[name] for name in names))


def is_nameable(reference: Mapping[str, object]) -> bool:
    """Whether a citation and a list can say which work it is."""
    return any(map(_has(reference), NAMING))


def _has(reference: Mapping[str, object]) -> Callable[[str], bool]:
    return lambda name: reference.get(name) not in (None, "", [], {})


def _is_date(value: object) -> bool:
    """A date of the calendar, « s. d. », or words (`literal`, `raw`) that claim to be none."""
    if status_in(value) or is_open(value) or is_period(value):
        return True
    parsed = parse_date(value)
    if isinstance(parts := parsed.get("date-parts"), list) and parts:
        return all(isinstance(part, list) and _is_day(part) for part in parts)
    if isinstance(value, Mapping):
        return "date-parts" not in value and bool(value)
    return not parsed


def _is_day(parts: list[object]) -> bool:
    try:
        numbers = [int(str(part)) for part in parts]
    except ValueError:
        return False
    text = "-".join(f"{number:02}" for number in numbers)
    return 1 <= len(numbers) <= 3 and "date-parts" in parse_date(text)


def _shown(value: object) -> str:
    if not isinstance(value, Mapping):
        return str(value)
    dates = value.get("date-parts")
    if isinstance(dates, list) and len(dates) == 1 and isinstance(dates[0], list):
        return "-".join(f"{part:02}" if isinstance(part, int) else str(part) for part in dates[0])
    return str(dates or dict(value))


def is_doi(text: str) -> bool:
    """`10.1234/abc`, with or without its address (DOI Handbook, 2.2), and not what a template has in its place."""
    bare = DOI_PREFIX.sub("", text)
    return bool(SHORT_DOI.fullmatch(bare) or (DOI.fullmatch(bare) and not NO_DOI.fullmatch(bare)))


def is_isbn(text: str) -> bool:
    """One or more ISBN of 10 or 13 digits with a right check digit (ISO 2108)."""
    if is_issn(text):
        return True  # of its series, in the field that a manager has for both
    text = LABELLED.sub(" ", text)
    whole = re.sub(r"[\s-]", "", text)
    codes = [whole] if len(whole) <= 13 else re.split(r"[,;\s]+", text.replace("-", "").strip(" ,;"))
    return all(_is_isbn(code) for code in codes)


def _is_isbn(code: str) -> bool:
    if re.fullmatch(r"\d{9}[\dXx]", code):
        return sum((10 - place) * _digit(char) for place, char in enumerate(code)) % 11 == 0
    if re.fullmatch(r"97[89]\d{10}", code):
        return sum((1, 3)[place % 2] * int(char) for place, char in enumerate(code)) % 10 == 0
    return False


def is_issn(text: str) -> bool:
    """One or more ISSN with a right check digit (ISO 3297)."""
    codes = [code for code in re.split(r"[\s,;]+", LABELLED.sub(" ", text)) if code]
    return bool(codes) and all(_is_issn(code) for code in codes)


def _is_issn(code: str) -> bool:
    digits = code.replace("-", "")
    right = re.fullmatch(r"\d{7}[\dXx]", digits)
    return bool(right) and sum((8 - place) * _digit(char) for place, char in enumerate(digits)) % 11 == 0


def _digit(char: str) -> int:
    return 10 if char in "Xx" else int(char)


def is_address(text: str) -> bool:
    """An absolute web address without a space, or that of a site, a DOI or HAL, whose beginning goes without saying."""
    return bool(
        AT_HAL.fullmatch(text) or BARE_HOST.fullmatch(text) or URL.fullmatch(DOI_ADDRESS.sub("https://doi.org/", text))
    )


BARE_HOST = re.compile(r"www(?:\.[^\s./?#]+){2,}(?:[/?#]\S*)?", re.IGNORECASE)
IDENTIFIERS = {"DOI": is_doi, "ISBN": is_isbn, "ISSN": is_issn, "URL": is_address}
