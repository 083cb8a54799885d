"""One work under two keys: `is_same({"DOI": "10.1/a", …}, {"DOI": "10.1/A", …})` holds, whatever their keys are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stratege.naming import glued
from stratege.references.parts import Name, full_name, names_of, text_of

# What tells two works of one title, author and year apart, where both have it.
SIGNS = ("DOI", "volume", "issue", "number", "edition", "collection-number")
HOSTS = ("type", "container-title", "publisher")  # which two exports have each in its way, where the DOI is one
DOI_SITES = ("https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:")


def named_by(item: Name) -> tuple[object, ...] | None:
    """What two works must share to be one: title, first author and year.

    None without a title, or where another is missing of a work that has no address.
    """
    authors = names_of(item, "author") or names_of(item, "editor")
    found = (glued(text_of(item, "title")), glued(_family(authors)), _year(item))
    return found if all(found) or (found[0] and _address(item)) else None


def is_same(item: Name, other: Name) -> bool:
    """Whether two works that are named by the same words are one: nothing that both have tells them apart."""
    if any(_differ(item, other, sign, _sign) for sign in SIGNS) or _differ_in_pages(item, other):
        return False
    if item.get("DOI") and other.get("DOI"):
        return True
    if not all(named_by(item) or ()) and _address(item) != _address(other):
        return False
    if any(_sign(text_of(item, name)) != _sign(text_of(other, name)) for name in _parts(item)):
        return False
    addresses = () if item.get("DOI") or other.get("DOI") else ("URL",)
    return not any(_differ(item, other, field, glued) for field in (*HOSTS, *addresses))


def _address(item: Name) -> str:
    return _sign(text_of(item, "DOI")) or glued(text_of(item, "URL"))


def _parts(item: Name) -> tuple[str, ...]:
    """What makes another book of a book, even where the other has none: « La ville » and its second volume."""
    return ("edition",) if text_of(item, "type").startswith("article") else ("edition", "volume")


def _differ(item: Name, other: Name, field: str, as_read: Callable[[str], str]) -> bool:
    first, second = (as_read(text_of(one, field)) for one in (item, other))
    return bool(first and second) and first != second


def _differ_in_pages(item: Name, other: Name) -> bool:
    """« 527 » and « 527-547 » are the pages of one article: databases have its first alone."""
    first, second = (_sign(text_of(one, "page")) for one in (item, other))
    starts = {page.partition("-")[0] for page in (first, second)}
    return _differ(item, other, "page", _sign) and not ({first, second} & starts and len(starts) == 1)


def _sign(text: str) -> str:
    """A number as it is, an identifier without its site: « 10.1/a » for « https://doi.org/10.1/A »."""
    lowered = text.strip().lower().replace("–", "-")
    return next((lowered.removeprefix(site) for site in DOI_SITES if lowered.startswith(site)), lowered)


def _family(names: Sequence[Name]) -> str:
    return str(names[0].get("family") or full_name(names[0])) if names else ""


def _year(item: Name) -> str:
    """The year, of a date of CSL or of one that an author typed, « 2020-02-17 »; as it is typed, whatever that is."""
    issued = item.get("issued")
    if not isinstance(issued, dict):
        return str(issued or "")[:4]
    parts = issued.get("date-parts")
    while isinstance(parts, list) and parts:
        parts = parts[0]
    return str(parts or "")
