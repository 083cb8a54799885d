"""Tags of RIS that say another thing in each type: T2 of a book is its series, SV of a ruling its number.

So have EndNote, whose format it is, and Zotero. « TY  - BOOK », « A3  - Roy, Luc »: Luc Roy is the editor.
"""

from __future__ import annotations

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
