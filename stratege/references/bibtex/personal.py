"""Interviews and letters that nobody can read: `note = {Communication personnelle}`, or Zotero's interviews.

APA 7 (8.9) cites them in the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from stratege.references.parts import Item
from stratege.references.tex.decode import decode

SAID = ("note", "type", "howpublished")
PERSONAL = re.compile(
    r"(?:communications? personnelles?|personal communications?|courriels?|e-?mails?|échanges? de (?:courriels?|mails)|"
    r"conversation(?: téléphonique)?|appel téléphonique)(?:[ ,;:(].*)?",
    re.IGNORECASE,
)
INTERVIEW = re.compile(
    r"(?:entretien|interview)(?: (?:à|avec|de|directif|du|enregistré|individuel|le|mené|n[°o]|personnel|réalisé|"
    r"semi[- ]directif|téléphonique)\b.*|[,;:(].*)?",
    re.IGNORECASE,
)
# What says where others find it, or hear it.
PLACES = """
    archive booktitle doi eprint institution isbn journal journaltitle library organization publisher school series url
"""
FOUND = frozenset(PLACES.split())
UNTYPED = frozenset(["misc", "unpublished"])
ASKED_BY = "collaborator"  # as Zotero exports who leads an interview


def set_personal(item: Item, kind: str, fields: Mapping[str, str]) -> None:
    """Change an item in place: a communication that its note, or its type, says personal, and no reader can find."""
    if kind not in UNTYPED or FOUND & set(fields) or not {"author", "editor"} & set(item) or "archive" in item:
        return
    said = [decode(fields.get(name, "")).strip(" .()[]") for name in SAID]
    title = decode(fields.get("title", "")).strip(" {}")
    is_interview = any(map(INTERVIEW.fullmatch, said)) or (ASKED_BY in fields and INTERVIEW.fullmatch(title))
    if any(map(PERSONAL.fullmatch, said)) or is_interview:
        item["type"] = "personal_communication"
        for name in ("genre", "medium", "publisher"):
            item.pop(name, None)
