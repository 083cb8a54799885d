"""What laws are called in the text (APA 7, ch. 11): `short_name("Loi nᵒ 2000-37 du 19…")` is « Loi nᵒ 2000-37 »."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from stratege.references.parts import Item, date_parts, text_of

# A field that none of our styles prints says, for our styles alone, that the name of a law in the text has its year.
NAME_SAYS_YEAR = "jurisdiction"
LAWS = frozenset(("bill", "legislation", "regulation", "treaty"))
SIGN = r"n[o°ºᵒ]s?\.?\s*"
MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
NAMES = re.compile(
    rf"""[^\d,(]{{3,60}}?\b{SIGN}[A-Z]?\d[\w.-]*\d  # « Loi nᵒ 2000-37 », « Loi organique nᵒ 2001-692 »
    | [^\d,(]{{3,60}}?(?:\([A-Z]{{2,4}}\)\s)?(?:{SIGN})?\d{{1,4}}/\d{{1,4}}(?:/[A-Z]{{2,4}})?  # « Directive 95/46/CE »
    | [^\d,(]{{3,60}}?\sdu\s(?:1er|\d{{1,2}})\s(?:{MONTHS})\s\d{{4}}  # « Arrêté du 3 mai 2007 »""",
    re.VERBOSE | re.IGNORECASE,
)
DAY = re.compile(rf".*\sdu\s(?:1er|\d{{1,2}})\s(?:{MONTHS})", re.IGNORECASE)  # « Loi du 5 avril », which lacks its year
OF_CODE = re.compile(r"Article \S.* du [Cc]ode ")
NUMBER = re.compile(r"\d[\d/.-]*\d")
NAMELESS = re.compile(r"(?<!\w)-@\{?([\w:./#-]*\w)")
YEAR = re.compile(rf"\b(?:{MONTHS})\s((?:1[5-9]|20)\d\d)\b", re.IGNORECASE)


def short_name(title: str) -> str:
    """What a law is called by in the text: its nature and its number, or its date; "" where its title has neither."""
    found = NAMES.match(title)
    return found[0] if found and not re.match(r"\w", title[found.end() :]) else ""


def name_laws_shortly(items: Iterable[Item], by_year: Collection[str] = ()) -> list[Item]:
    """The works with the short name and the year of each law that lacks them; two of one name keep their titles.

    Those whose keys are in `by_year` are cited by their year alone somewhere, which they keep.
    """
    found = [_with_short_name(_dated(item)) for item in items]
    names = [(_name(item), tuple(date_parts(item, "issued")[:1])) for item in found]
    alike = Counter(names)
    named = [
        item | {"title-short": name[0]} if name[0] and alike[name] == 1 else item
        for item, name in zip(found, names, strict=True)
    ]
    printed = Counter(map(_printed, named))
    return [item if text_of(item, "id") in by_year or printed[_printed(item)] > 1 else _marked(item) for item in named]


def keys_by_year(citations: Iterable[str]) -> set[str]:
    """The keys that some citations leave the names of out: « la loi municipale [-@loi1884] »."""
    return {key for source in citations for key in NAMELESS.findall(source)}


def _printed(item: Item) -> str:
    return text_of(item, "title-short") or text_of(item, "title")


def _marked(item: Item) -> Item:
    """A law, marked for the style alone if the name that it is cited by says the year: « Loi du 5 avril 1884 ».

    So is an article of a code, which has none: « Article L. 1222-9 du Code du travail ».
    """
    year = "".join(map(str, date_parts(item, "issued")[:1])) if item["type"] in LAWS else ""
    says = year and re.search(rf"(?:{MONTHS}|\bde|\ben)\s{year}\b", _printed(item), re.IGNORECASE)
    is_article = item["type"] in LAWS and not year and OF_CODE.match(_printed(item))
    return item | {NAME_SAYS_YEAR: "yes"} if says or is_article else item


def _name(item: Item) -> str:
    """The name that a law has, else the short one of its title; nothing of what is no law."""
    if item["type"] not in LAWS:
        return ""
    title, short, year = text_of(item, "title"), text_of(item, "title-short"), date_parts(item, "issued")[:1]
    name = short or short_name(title) or (title if DAY.fullmatch(title) else "")
    return f"{name} {year[0]}" if year and DAY.fullmatch(name) else name


def _with_short_name(item: Item) -> Item:
    """A law with the name that the text calls it by: « Règlement (UE) 2016/679 du 27 avril 2016 (RGPD) »."""
    title, short = text_of(item, "title"), text_of(item, "title-short")
    is_said = short.casefold() in title.casefold() or any(number in title for number in NUMBER.findall(short))
    if item["type"] not in LAWS or not short or is_said:
        return item
    name = f"loi{short.removeprefix('Loi')}" if short.startswith("Loi ") else short
    return item | {"title": f"{title} ({name})"}


def _dated(item: Item) -> Item:
    """A law whose title alone says its year: it is cited by it."""
    year: Sequence[str] = YEAR.findall(text_of(item, "title")) if item["type"] in LAWS and "issued" not in item else ()
    return item | {"issued": {"date-parts": [[int(year[0])]]}} if year else item
