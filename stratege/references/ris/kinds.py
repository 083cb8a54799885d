"""Tags of RIS that say another thing in each type: T2 of a book is its series, SV of a ruling its number.

So have EndNote, whose format it is, and Zotero. « TY  - BOOK », « A3  - Roy, Luc »: Luc Roy is the editor.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stratege.references.ris.refer import TYPES

# Types written out: EndNote's names, and what hands type.
NAMED = TYPES | {
    "article": "JOUR",
    "book chapter": "CHAP",
    "chapter": "CHAP",
    "conference": "CONF",
    "data set": "DATA",
    "dissertation": "THES",
    "e-book": "EBOOK",
    "electronic": "ELEC",
    "generic": "GEN",
    "online": "ELEC",
    "preprint": "PRPT",
    "software": "COMP",
    "video": "VIDEO",
    "web site": "WEB",
    "webpage": "WEB",
    "website": "WEB",
}
SCOPUS_KINDS = {"BOOK_CHAPTER": "CHAP"}  # « label.ris.referenceType.BOOK_CHAPTER »
SHORTEST_NAME = 4  # letters of a name that is cut: « Journ »
JOURNALS = frozenset(["J1", "J2", "JA", "JF", "JI", "JO"])
OF_BOOKS = frozenset(["A2", "BT", "ED", "PB"])
FIELDS = {
    "BOOK": {"T2": "collection-title"},
    "CASE": {"A2": "container-title", "SV": "number"},
    "EDBOOK": {"T2": "collection-title"},
    "PAT": {"A2": "authority", "SN": "number"},
    "RPRT": {"SN": "number"},
    "SLIDE": {"T2": "event-title"},
}
PROCEEDINGS = {"C3": "container-title", "T2": "event-title"}  # without C3, T2 may be either
NAMES = {
    "BOOK": {"A3": "editor"},
    "CHAP": {"C2": "container-author"},
    "EDBOOK": {"A3": "editor"},
    "MPCT": {"A3": "producer"},
    "SLIDE": {"A2": "author"},
    "SOUND": {"A2": "performer"},
    "THES": {"A2": "contributor", "A3": "contributor"},  # who directed it
    "VIDEO": {"A3": "producer"},
}


def kind_of(record: Sequence[tuple[str, str]], tags: Collection[str]) -> str:
    """The type that a record says, as a tag where it is known; one that says none and has a journal is an article."""
    typed = next((value for tag, value in record if tag == "TY" and value), "")
    if not typed:
        said = {tag for tag, value in record if value}
        in_journal = JOURNALS & said or ("T2" in said and not OF_BOOKS & said)
        return "JOUR" if in_journal else "GEN"
    typed = SCOPUS_KINDS.get(typed.rpartition(".")[2], typed)
    if typed.upper() in tags:
        return typed.upper()
    name = " ".join(typed.lower().split())
    is_cut = len(name) >= SHORTEST_NAME
    return NAMED.get(name) or next((NAMED[one] for one in NAMED if is_cut and one.startswith(name)), typed)


def fields_of(kind: str, tags: frozenset[str]) -> dict[str, str]:
    """The fields that some tags of a record of a type are; a book with a last page is a part of the one in T2."""
    if kind in ("CONF", "CPAPER") and "C3" in tags:
        return PROCEEDINGS
    return {} if kind == "BOOK" and "EP" in tags else FIELDS.get(kind, {})


def names_of(kind: str, tags: frozenset[str]) -> dict[str, str]:
    """The roles of the people in some tags of a record of a type: A2 of a book is its editor without A3 and ED."""
    found = NAMES.get(kind, {})
    if found.get("A3") == "editor" and {"A3", "ED"} & tags:
        found = found | {"A2": "collection-editor"}
    return found | ({"AU": "editor"} if kind == "EDBOOK" and not {"A3", "ED"} & tags else {})
