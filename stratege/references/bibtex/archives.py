"""What archives and libraries hold alone: `note = {Archives municipales, 1 D 46}` is where a register is found.

BibTeX has no field for a shelf mark: hands write it in the note, or as the number of a `library`.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.tex.decode import decode

UNPUBLISHED = frozenset(
    ["archival", "artwork", "document", "image", "letter", "manuscript", "map", "misc", "unpublished"]
)
SHOWN = frozenset(["artwork", "image"])  # what a museum hangs, under no number that a reader needs
# What has a place of its own already.
PLACED = frozenset(["booktitle", "institution", "journal", "journaltitle", "publisher", "school", "series"])
FUNDS, MARKS = ("archive", "library"), ("archivelocation", "archive_location", "shelfmark", "callnumber", "number")
# « Archives nationales », « AD44 », « BnF », « Bibliothèque municipale de Nantes »: who keeps what nobody published.
KEEPER = re.compile(
    r"(?:A\.? ?[DMN]\.? ?(?:\d{1,3}|d(?:es?|u)\b|d\W)|AN\b|ANOM|Arch(?:ives?|ivio|ivo|\.)|BCU|BGE|BL\b|BNUS?|"
    r"B\.?[Nn]\.?F\.?\b|Bibl(?:iot\w+|\.)|British Library|CADN|CARAN|Coll(?:ections?|\.)|DRAC|Fonds|"
    r"Library of Congress|Mediathek|M\wdiath\wque|National Archives|National Library|Papiers|SHD|Service historique|"
    r"Staatsarchiv|Stadtarchiv|The National Archives|TNA)(?![^\W\d_])"
)
MUSEUM = re.compile(r"(?:Ch\wteau|Galerie|Gallery|Mus(?:\we\w*|eo|eum)|The .+ Museum)\b")


MEDIUM = re.compile(r"[^\W\d_A-ZÀ-Ý][^\d:/.]*")  # « aquarelle sur papier »


def set_archive(item: Item, kind: str, fields: dict[str, str]) -> None:
    """Change an item in place: who keeps it, and under which mark, as CSL has them (APA 7, 10.16, « Nom (cote) »).

    `kind` is its type in BibTeX, `fields` what it holds by name in lower case. A work that somebody published stays.
    """
    if kind in SHOWN:
        _set_medium(item, decode(fields.get("howpublished", "")).strip(" ."))
    if kind not in UNPUBLISHED or PLACED & set(fields) or "archive" in item:
        return
    said = {name: decode(value).strip(" .") for name, value in fields.items()}
    fund = next((said[name] for name in FUNDS if name in said), "")
    mark = next((said[name] for name in MARKS if name in said), "") if fund else ""
    if not mark:
        noted = (_noted(said.get(name, ""), kind) for name in (*FUNDS, "howpublished", "note"))
        fund, mark = next((found for found in noted if found[0]), (fund, ""))
    if mark or (fund and "library" not in said):  # a library alone says where a copy was seen
        _keep(item, fund, mark, said.get("howpublished", ""))


def _keep(item: Item, fund: str, mark: str, held: str) -> None:
    item["archive"] = fund
    if mark:
        item["archive_location"] = mark
        item.pop("number", None)
        item.pop("collection-number", None)
    if held.startswith(fund) and text_of(item, "publisher").startswith(fund):
        del item["publisher"]


def _set_medium(item: Item, words: str) -> None:
    """« [aquarelle] » is what a picture is, and nobody's name."""
    if MEDIUM.fullmatch(words) and text_of(item, "publisher") == words:
        item["genre"] = words
        del item["publisher"]


def _noted(note: str, kind: str) -> tuple[str, str]:
    """(« AD44 », « 6 J 12, fol. 3 ») of « AD44, 6 J 12, fol. 3 »; a keeper without a mark has to be a museum."""
    parts = note.split(", ")
    mark = next((rank for rank, part in enumerate(parts) if rank and any(map(str.isdigit, part))), 0)
    if mark and KEEPER.match(note):
        return ", ".join(parts[:mark]), ", ".join(parts[mark:])
    return (note, "") if kind in SHOWN and MUSEUM.match(note) else ("", "")
