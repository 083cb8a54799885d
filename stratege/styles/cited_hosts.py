"""Where a work stands, written after what holds it: « Revue des eaux 5:12-20 », « Actes du congrès, p. 25-27 ».

Hands and reading lists cite so in one field; `set_cited_place(item)` gives each part its own.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of
from stratege.references.titles.typed_case import PROCEEDINGS
from stratege.styles.reports import PAPERS

PAGES = r"(?P<page>[A-Za-z]?\d+\s?[-–—]{1,2}\s?[A-Za-z]?\d+)"
VOLUME = r"(?P<volume>\d{1,4})"
ISSUE = r"(?P<issue>\d{1,4}(?:[-–/]\d{1,4})?)"
NUMBER = r"(?:n(?:o|r|um)?\.|n[°ºᵒo]|iss(?:ue|\.)?|num(?:éro|ber)|\#)\s?"
NAME = r"(?P<name>[^\W\d_].*[^\W\d_]\)?|\d+(?:st|nd|rd|th|e|er|ᵉ) .*[^\W\d_])"
PLACES = (
    rf"[,.]?\s+vol(?:\.|ume)?\s?{VOLUME}(?:,?\s(?:{NUMBER}){ISSUE})?(?:,?\s(?:pp?\.\s?|pages\s){PAGES})?",
    rf"(?:,\s*|\s+){VOLUME}\s?(?:\({ISSUE}\))?\s?[,:]\s?(?:pp?\.\s?)?{PAGES}",
    rf"[,.]\s+(?:pp?\.\s?|pages\s){PAGES}",
)
CITED = tuple(re.compile(rf"{NAME}{place}\s?(?:\((?:1[89]|20)\d\d\))?\.?", re.IGNORECASE) for place in PLACES)
DASH = re.compile(r"\s?[-–—]{1,2}\s?")
UNTYPED = frozenset(["article", "document", "webpage"])
HELD = UNTYPED | {"article-journal", "article-magazine", "chapter", "paper-conference"}
OWN = frozenset(["issue", "number", "page", "volume"])
# « Actes - Volume 1 - Volume 01 », as ACM has it.
TWICE = re.compile(r"(?P<volume> - Volume (?P<number>\d+)) - Volume 0*(?P=number)$", re.IGNORECASE)
# « Visualisation, VOL 9 », « Actes - Volume 3 », « Roman coins volume 5 », « August 4-8, 1996, Volume 1. » of DBLP.
VOLUME_LAST = re.compile(
    r"(?P<name>.*[^\W_]\)?)(?:\s*,|:|\s[-–—]|(?=\svolume\s))\s*(?:vol(?:\.|ume)?|band|bd\.?)\s?(?P<volume>\d{1,3}|[IVXL]{1,6})\.?",
    re.IGNORECASE,
)


# « Advances in Systems 14, Vols 1 and 2 », beside its volume.
VOLUMES_LAST = re.compile(r"(?P<name>.*\w), Vols?\.? \d+(?: (?:and|et|&) \d+)?", re.IGNORECASE)


def set_cited_place(item: Item) -> None:
    """Change an item in place: the volume, the issue and the pages after the name of its host, if it has none itself.

    An untyped one is then an article, or a paper where the host is of a congress.
    """
    if item["type"] not in HELD:
        return
    _volume_of_book(item)
    if text_of(item, "volume") and (several := VOLUMES_LAST.fullmatch(text_of(item, "container-title"))):
        item["container-title"] = several["name"]
    host = text_of(item, "container-title")
    found = next(filter(None, (cited.fullmatch(host) for cited in CITED)), None)
    if not found or OWN & set(item) or PAPERS.match(host):
        return
    said = {name: value for name, value in found.groupdict().items() if value and name != "name"}
    item |= {"container-title": found["name"].rstrip(" ,."), **said}
    if "page" in said:
        item["page"] = DASH.sub("-", said["page"])
    if item["type"] in UNTYPED and "page" in said:
        is_paper = PROCEEDINGS.match(found["name"]) is not None
        if is_paper or "volume" in said:
            item["type"] = "paper-conference" if is_paper else "article-journal"


def _volume_of_book(item: Item) -> None:
    """« Biomedical visualisation, VOL 9 »: the volume in its title is that of a book, the other its series'."""
    host = text_of(item, "container-title")
    once = TWICE.sub(r"\g<volume>", host)
    found = VOLUME_LAST.fullmatch(once)
    if item["type"] in ("chapter", "paper-conference") and found and "issue" not in item:
        item |= {"container-title": found["name"], "volume": found["volume"]}
        is_told = once != host or host.endswith(".")
        item["type"] = "chapter" if is_told else item["type"]  # of a book in several volumes
