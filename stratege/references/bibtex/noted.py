"""What a note alone says of a work: `note = {RFC 7519}` is the number of a Request for Comments."""

from __future__ import annotations

import re

from stratege.references.bibtex.manners import GENRES
from stratege.references.laws import REPORTED
from stratege.references.parts import Item, text_of
from stratege.references.tex.decode import decode

REQUEST = re.compile(
    r"(?:IETF )?(?:RFC|Request for Comments)[ -]?(?:n[o°º]\.? ?)?(?P<number>\d{1,5})\b.*", re.IGNORECASE
)
PLAIN_REPORTS = frozenset(["misc", "online", "report", "techreport", "www"])
PARTIES = re.compile(r".+ vs?\.? .+|(?:In re|Ex parte) .+")
MAKER = re.compile(
    r"[A-ZÀ-Ý]\w*(?:[-&' ]+(?:(?:of|for|and|de|du|des|et) )?[A-ZÀ-Ý]\w*){0,4}(?:,? (?:Inc|LLC|L\.?P|Ltd|S\.?A)\.?)?"
)  # « F5 Networks, Inc. »
CITING = ("note", "howpublished", "journal", "booktitle")
# What a work is that nothing published.
STATES = {
    "manuscrit en préparation": re.compile(r"manuscri(?:pt|t) (?:in preparation|en préparation)", re.IGNORECASE),
    "manuscrit inédit": re.compile(
        r"(?:unpublished|non publié|inédit)(?: (?:manuscript|manuscrit|paper|work))?(?: available online)?|"
        r"manuscrit (?:inédit|non publié)",
        re.IGNORECASE,
    ),
    "manuscrit soumis pour publication": re.compile(
        r"manuscri(?:pt|t) (?:submitted for publication|soumis pour publication)", re.IGNORECASE
    ),
}
WORKING = re.compile(r"(?:discussion|working) paper|document de travail", re.IGNORECASE)
IN_JOURNAL = frozenset(["container-title", "issue", "page", "volume"])
# « IMF Working Paper 13/103 », in a note, in the place of a journal or a publisher.
NUMBERED_PAPER = re.compile(
    r"(?P<series>[^\W\d_].*? (?:working|discussion|occasional|technical) (?:paper|report|note)s?)"
    r"(?: series)?,? (?:n[o°ºᵒ.]+ ?)?(?P<number>(?:[A-Z]{1,3})?\d[\w/.-]*)",
    re.IGNORECASE,
)
# « Communications of the ACM, vol. 9, n° 1, p. 36-45 », of an article that somebody took for a page.
IN_ISSUE = re.compile(
    r"(?P<journal>[^\W\d_][^,;:]{3,}), vol(?:\.|ume)? ?(?P<volume>\d+)(?:,? ?n(?:[°ºᵒ]|o\.?|r\.) ?(?P<issue>\d[\d-]*))?"
    r"(?:, pp?\. ?(?P<page>\d+(?:[-–]+\d+)?))?",
    re.IGNORECASE,
)
OF_ISSUE = frozenset(["booktitle", "howpublished", "institution", "journal", "publisher", "type"])
UNHELD = frozenset(["article", "misc", "unpublished"])
HELD = frozenset(
    ["booktitle", "doi", "eprint", "howpublished", "institution", "journal", "journaltitle", "publisher", "type", "url"]
)


def set_noted(item: Item, kind: str, fields: dict[str, str]) -> None:
    """Change an item in place: a standard of the Internet, a ruling of an American court, a state of a manuscript."""
    note = decode(fields.get("note", "")).strip(" .()[]")
    if kind in PLAIN_REPORTS:
        _set_request(item, note, decode(fields.get("howpublished", "")).strip(" ."))
    if kind in UNHELD and not HELD & set(fields):
        if NUMBERED_PAPER.fullmatch(note):
            item |= {"type": "document", "publisher": note}  # a series, as its list finds
        elif WORKING.fullmatch(note):
            item |= {"type": "document", "genre": "document de travail"}
        else:
            _set_state(item, note)
    elif kind == "article" and _set_state(item, text_of(item, "container-title").strip(" .()")):
        for name in IN_JOURNAL & set(item):
            del item[name]
    if kind == "misc" and "howpublished" in fields and "genre" in item:
        _set_maker(item, decode(fields.get("note", "")).strip())
    if kind == "misc" and not OF_ISSUE & set(fields) and (placed := IN_ISSUE.fullmatch(note)):
        parts = {name: said for name, said in placed.groupdict().items() if said and name != "journal"}
        item |= {"type": "article-journal", "container-title": placed["journal"], **parts}
    if PARTIES.fullmatch(text_of(item, "title")):
        _set_ruling(item, fields)


def _set_state(item: Item, words: str) -> bool:
    """Make an item a manuscript where words say that nothing published it; whether they do."""
    state = next((state for state, said in STATES.items() if said.fullmatch(words)), "")
    item |= {"type": "manuscript", "genre": state} if state else {}
    return bool(state)


def _set_maker(item: Item, note: str) -> None:
    """« White Paper », then a name alone in the note: of who published it, and of its author for want of another."""
    if MAKER.fullmatch(note) and note.lower() not in GENRES and not {"container-title", "publisher"} & set(item):
        is_signed = {"author", "editor"} & set(item)
        item |= {"publisher": note} if is_signed else {"author": [{"literal": note}]}


def _set_request(item: Item, note: str, held: str) -> None:
    if found := REQUEST.fullmatch(note) or REQUEST.fullmatch(held):
        item |= {"type": "report", "collection-title": "Request for Comments", "number": found["number"]}
        item.pop("genre", None)
        if REQUEST.fullmatch(text_of(item, "publisher")):
            del item["publisher"]


def _set_ruling(item: Item, fields: dict[str, str]) -> None:
    """« Roy v. Petit, 31 U.S. 515 (1832) » is named by its parties, and found by what reports it."""
    cited = (REPORTED.fullmatch(decode(fields.get(name, "")).strip(" .")) for name in CITING)
    if found := next(filter(None, cited), None):
        for name in ("container-title", "issue", "page", "publisher", "volume"):
            item.pop(name, None)
        item |= {"type": "legal_case", "number": found[0], "issued": {"date-parts": [[int(found["year"])]]}}
