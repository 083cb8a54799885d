"""Entries of BibTeX with their fields named as BibTeX names them: `university = {Laval}` of a thesis is its `school`.

EndNote and the templates of editors have names of their own; hands type a day where a journal has its number.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce

from stratege.dates import WRITTEN
from stratege.references.bibtex.collaborations import with_collaboration
from stratege.references.bibtex.entries import scan
from stratege.references.bibtex.escaped_accents import with_accents
from stratege.references.bibtex.glued_societies import without_society
from stratege.references.bibtex.hosts import THESES
from stratege.references.bibtex.known_persons import with_known_persons
from stratege.references.bibtex.misspelt import as_spelt
from stratege.references.bibtex.mistyped import settled_kind
from stratege.references.bibtex.mojibake import without_mojibake
from stratege.references.bibtex.quoted_hosts import with_pasted_host
from stratege.references.bibtex.raw import Field, RawEntry, Scanned
from stratege.references.bibtex.repeated import without_repeats
from stratege.references.bibtex.slips import without_slips
from stratege.references.bibtex.told_roles import with_told_roles
from stratege.references.bibtex.untitled import with_title
from stratege.references.names.named_roles import DIRECTED, directed
from stratege.references.tex.outside_braces import pieces_of

# Emacs offers « OPTpages » and « ALTauthor »: whoever filled one in meant it; some fill in its name.
OFFERED = re.compile(
    r"(?:OPT|ALT)(?P<name>address|author|booktitle|chapter|doi|edition|editor|institution|journal|month|note|number|"
    r"organization|pages|publisher|school|series|type|url|volume|year)"
)
OTHERS = {"author": "editor", "editor": "author"}  # of which BibTeX wants one: « ALT » beside it is the one set aside
SPACED_INDEX = re.compile(r"(?:(?<=[A-Z])|(?<=[A-Z]\})) +(?=\$_)")  # « {CO} $_{\textrm{2}}$ », as Zotero has « CO₂ »
AND = re.compile(r" and ", re.IGNORECASE)
NUMBERS = frozenset(["issue", "number"])
DAY = re.compile(r"\{?\d{1,2}(?:er)?\s([^\W\d_]{3,9})(?:\s(\d{4}))?\}?")
# The kinds of EndNote that BibTeX has no type for, and those that say no more than it does.
KINDS = {"magazine article": "magazine", "newspaper article": "newspaper"}
EDITED = "edited book"
OF_ONE_DEGREE = frozenset(["mastersthesis", "phdthesis"])
BARE_THESES = frozenset(["these", "thesis", "thèse"])  # which say less than the kind of entry does
IDLE_KINDS = """
    book|book section|conference paper|conference proceedings|electronic article|electronic book|
    electronic book section|generic|journal article|serial|web page
"""
SAID = frozenset([*(kind.strip() for kind in IDLE_KINDS.split("|")), *KINDS, EDITED])


def read_entries(text: str) -> Scanned:
    """What a text holds, its entries as they are typed but for persons whom others of them tell."""
    found = scan(text)
    found.entries = with_known_persons(found.entries)
    return found


def settled(one: RawEntry) -> RawEntry:
    """An entry of the type that it is, each of its fields under its own name in BibTeX."""
    return reduce(lambda read, step: step(read), STEPS, one)


def _named(one: RawEntry) -> dict[str, str]:
    return {field.name.lower(): bare for field in reversed(one.fields) if (bare := _bare(field.value))}


def _bare(value: str) -> str:
    return value.strip("{} \n\t")


def _renamed(one: RawEntry, names: dict[str, str]) -> RawEntry:
    """An entry with other names for some of its fields, by their names in lower case."""
    fields = tuple(replace(field, name=names.get(field.name.lower(), field.name)) for field in one.fields)
    return replace(one, fields=fields)


def _filled_in(one: RawEntry) -> RawEntry:
    """« OPTvolume = {93} » is the volume, unless the entry has one or the value is a name of the template."""
    if not any(" $_" in field.value or field.name.startswith(("OPT", "ALT")) for field in one.fields):
        return one
    named = _named(one)
    kept = (
        field for field in one.fields if not (OFFERED.fullmatch(field.name) and _bare(field.value).strip("?") == "")
    )
    fields = (replace(field, value=SPACED_INDEX.sub("", field.value)) for field in kept)
    return replace(one, fields=tuple(_offered(field, named) for field in fields))


def _offered(field: Field, named: dict[str, str]) -> Field:
    found = OFFERED.fullmatch(field.name)
    if not found or found["name"] in named or _bare(field.value) == found["name"]:
        return field
    if field.name.startswith("ALT") and OTHERS.get(found["name"]) in named:
        return field
    return replace(field, name=found["name"])


def _part(one: RawEntry) -> RawEntry:
    """A contribution that its author took for the proceedings: those have no author and no host of their own."""
    if one.kind.lower() != "proceedings":
        return one
    named = _named(one)
    is_host = "booktitle" in named or ("eventtitle" in named and named.keys().isdisjoint(("isbn", "publisher")))
    is_part = {"author", "title"} <= named.keys() and is_host
    return replace(one, kind="inproceedings") if is_part else one


def _directed(one: RawEntry) -> RawEntry:
    """« author = {Roy, Anne (dir.)} » of a book is its director."""
    named = {field.name.lower(): " ".join(field.value.split()) for field in one.fields}
    names = directed(pieces_of(AND, named.get("author", ""))) if one.kind.lower() in DIRECTED else []
    if not names or "editor" in named:
        return one
    fields = (
        replace(field, name="editor", value=" and ".join(names)) if field.name.lower() == "author" else field
        for field in one.fields
    )
    return replace(one, fields=tuple(fields))


def _schooled(one: RawEntry) -> RawEntry:
    if one.kind.lower() not in THESES:
        return one
    if one.kind.lower() in OF_ONE_DEGREE and _named(one).get("type", "").lower() in BARE_THESES:
        one = replace(one, fields=tuple(field for field in one.fields if field.name.lower() != "type"))
    return one if "school" in _named(one) else _renamed(one, {"university": "school"})


def _dated(one: RawEntry) -> RawEntry:
    """« number = {23 janvier} » of a newspaper is its day, which stands beside the month."""
    if one.kind.lower() != "article":
        return one
    named = _named(one)
    days = {name: DAY.fullmatch(named.get(name, "")) for name in NUMBERS}
    dated = (name for name, day in days.items() if day and day[2] in (None, named.get("year")))
    name = next((name for name in dated if (day := days[name]) and day[1].lower() in WRITTEN), "")
    if not name or "date" in named:
        return one
    kept = tuple(field for field in one.fields if field.name.lower() != "month")
    return _renamed(replace(one, fields=kept), {name: "month"})


def _of_endnote(one: RawEntry) -> RawEntry:
    """An entry of the type that EndNote says; who signs an edited book edits it."""
    if all(field.name.lower() != "type" for field in one.fields):
        return one
    named = _named(one)
    said = named.get("type", "").lower().partition(",")[0]
    if said not in SAID:
        return one
    kept = replace(one, fields=tuple(field for field in one.fields if field.name.lower() != "type"))
    if said == EDITED and "editor" not in named:
        return _renamed(kept, {"author": "editor"})
    return replace(kept, kind=KINDS[said]) if said in KINDS and one.kind.lower() == "article" else kept


STEPS = (
    with_accents,
    without_mojibake,
    without_society,
    as_spelt,
    without_repeats,
    with_collaboration,
    with_pasted_host,
    with_told_roles,
    settled_kind,
    without_slips,
    with_title,
    _filled_in,
    _part,
    _directed,
    _schooled,
    _dated,
    _of_endnote,
)
