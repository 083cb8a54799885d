"""Entries whose title stands elsewhere: `note = {Kubernetes Documentation}` of a page that has no other words.

So does the journal of a page, where a title fills it: `journal = {Rivers: How They Flow in Towns}`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from stratege.references.bibtex.dates import VISITED
from stratege.references.bibtex.raw import RawEntry
from stratege.references.tex.decode import decode

WORD = re.compile(r"[^\W\d_]{3,}")
ADDRESS = re.compile(r"https?:|www\.|\\(?:url|href|path)\b", re.IGNORECASE)
LONGEST = 200
NAMED_BY = frozenset(["author", "editor", "title"])
PAGES = frozenset(["electronic", "misc", "online", "www"])
TITLED = frozenset(["booktitle", "maintitle", "note", "number", "pages", "shorttitle", "title", "volume"])
FEWEST = 4  # words of a title, where fewer may be the name of a journal
JOURNAL = re.compile(r"\W*(?:the )?(?:annals|international|journal|proceedings|revue|transactions)\b", re.IGNORECASE)
PARTS = frozenset(["conference", "inbook", "incollection", "inproceedings"])  # which may have no title of their own


def with_title(one: RawEntry) -> RawEntry:
    """An entry with a title, where its book alone has one, or a note of a few words says what an address holds."""
    named = {field.name.lower(): field.value for field in reversed(one.fields) if field.value.strip("{} \n\t")}
    if one.kind.lower() in PAGES and _is_page(named):
        return _titled(one, "journal")
    if NAMED_BY & set(named):
        return one
    if "shorttitle" in named:
        return _titled(one, "shorttitle")
    if "booktitle" in named:
        return one if one.kind.lower() in PARTS else _titled(one, "booktitle")
    is_told = {"howpublished", "url"} & set(named) and _is_title(named.get("note", ""))
    return _titled(one, "note") if is_told else one


def _is_page(named: dict[str, str]) -> bool:
    """Whether the `journal` of a page with an address is its title, as makers of references on the web export it."""
    journal = decode(named.get("journal", ""))
    is_told = "url" in named and TITLED.isdisjoint(named) and not JOURNAL.match(journal)
    return is_told and len(WORD.findall(journal)) >= FEWEST and _is_title(journal)


def _titled(one: RawEntry, name: str) -> RawEntry:
    """An entry whose field of a name is its title."""
    fields = (replace(field, name="title") if field.name.lower() == name else field for field in one.fields)
    return replace(one, fields=tuple(fields))


def _is_title(note: str) -> bool:
    words = decode(note).strip()
    return bool(WORD.search(words)) and len(words) <= LONGEST and not (ADDRESS.search(note) or VISITED.search(words))
