"""A CSL item as a BibTeX entry: `@article{dupont2020, author = {Dupont, Anne}, …}`."""

from __future__ import annotations

import re

from stratege.references.parts import (
    Item,
    date_of,
    date_parts,
    dates_of,
    full_name,
    iso,
    names_of,
    one_line,
    text_of,
)

TYPES = {
    "article": "misc",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
}
HOSTS = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
PUBLISHERS = {"techreport": "institution", "phdthesis": "school", "mastersthesis": "school"}
FIELDS = (
    ("volume", "volume"),
    ("edition", "edition"),
    ("collection-title", "series"),
    ("number-of-volumes", "volumes"),
    ("chapter-number", "chapter"),
    ("publisher-place", "address"),
    ("event-title", "eventtitle"),
    ("event-place", "venue"),
    ("genre", "type"),
    ("ISBN", "isbn"),
    ("ISSN", "issn"),
    ("version", "version"),
    ("language", "language"),
    ("keyword", "keywords"),
    ("abstract", "abstract"),
)
STATES = {"sous presse": "inpress", "à paraître": "forthcoming", "soumis": "submitted"}
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
COMMANDS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: f"\\{char}" for char in "{}#$%&_"},
}


def entry(item: Item) -> str:
    """One entry, its fields in a fixed order, with a final line feed."""
    lines = [f"  {name} = {value}," for name, value in fields(item) if value]
    return "\n".join([f"@{_kind(item)}{{{_key(text_of(item, 'id'))},", *lines, "}", ""])


def escape(text: object) -> str:
    """A value whose every character TeX prints."""
    return "".join(COMMANDS.get(char, char) for char in one_line(text))


def _kind(item: Item) -> str:
    kind = TYPES.get(text_of(item, "type"), "misc")
    masters = re.search(r"ma[iî]tr|master", text_of(item, "genre"), re.IGNORECASE)
    return "mastersthesis" if kind == "phdthesis" and masters else kind


def _key(name: str) -> str:
    return re.sub(r"[\s,{}()\\\"#%~'=]", "-", name)


def fields(item: Item) -> list[tuple[str, str]]:
    """The fields of a work and their values, in a fixed order; a value may be empty."""
    kind = _kind(item)
    parts = date_parts(item, "issued")
    month = MONTHS[parts[1] - 1] if len(parts) > 1 and 1 <= parts[1] <= 12 else ""
    number = item.get("issue") or item.get("number") or item.get("collection-number")
    return [
        ("author", _names(names_of(item, "author"))),
        ("editor", _names(names_of(item, "editor"))),
        ("translator", _names(names_of(item, "translator"))),
        # A second pair of braces keeps the capitals of the title.
        ("title", f"{{{{{escape(item['title'])}}}}}" if item.get("title") else ""),
        (_host(item, kind), _listed(item.get("container-title"))),
        ("year", _braced(parts[0] if parts else date_of(item, "issued").get("literal"))),
        ("month", month),
        ("day", _braced(parts[2]) if len(parts) > 2 else ""),
        ("date", _braced(_extent(item))),
        ("origdate", _braced(iso(date_parts(item, "original-date")))),
        ("pubstate", _braced(STATES.get(text_of(item, "status")))),
        ("number", _braced(number)),
        ("eid", _braced(item.get("number") if kind == "article" and "issue" in item else "")),
        ("pages", _braced(re.sub(r"\s*[-–‑]\s*", "--", text_of(item, "page")))),
        (PUBLISHERS.get(kind, "publisher"), _listed(item.get("publisher"))),
        *((name, _braced(item.get(field))) for field, name in FIELDS),
        ("doi", _verbatim(item.get("DOI"))),
        ("url", _verbatim(item.get("URL"))),
        ("urldate", _braced(iso(date_parts(item, "accessed")))),
    ]


def _host(item: Item, kind: str) -> str:
    """Where the container goes: a site is how a work was published, unless it has a publisher too."""
    return HOSTS.get(kind, "booktitle" if item.get("publisher") else "howpublished")


def _extent(item: Item) -> str:
    """What year, month and day cannot hold: « 2019-05-27/2019-05-31 », a season."""
    dates, season = dates_of(item, "issued"), date_of(item, "issued").get("season")
    if len(dates) > 1:
        return "/".join(iso(one) for one in dates[:2])
    return f"{dates[0][0]}-{20 + int(str(season))}" if dates and season else ""


def _names(names: list[Item]) -> str:
    """Names joined by `and`; a group in braces of its own, or BibTeX would take its last word for a family name."""
    words = [f"{{{escape(full_name(name))}}}" if "literal" in name else escape(full_name(name)) for name in names]
    return f"{{{' and '.join(words)}}}" if words else ""


def _braced(value: object) -> str:
    return f"{{{escape(value)}}}" if value not in (None, "") else ""


def _listed(value: object) -> str:
    """A name that BibLaTeX would cut at « and »."""
    return f"{{{_braced(value)}}}" if " and " in str(value) else _braced(value)


def _verbatim(value: object) -> str:
    """An address as it is: only what would end the field is coded."""
    text = one_line(value or "").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")
    return f"{{{text}}}" if text else ""
