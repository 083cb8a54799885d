"""Laws that managers have no type for: « Loi nᵒ 2016-1321 du 7 octobre 2016… » of a page, « Décret nᵒ… » of a bill."""

from __future__ import annotations

import re

from stratege.references.laws import LAW, LAW_ITSELF
from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.styles.counts import numbered

DATED = re.compile(r"\bdu (?:\d{1,2}|1er) \w+ (\d{4})\b")
GAZETTE = re.compile(r"(?:journal|bulletin|moniteur) officiel\b|moniteur belge\b", re.IGNORECASE)


def titled_law(item: Item) -> None:
    """« Loi n° 2016-1321 du 7 octobre 2016… », which managers have no type for, has its date in its title."""
    title = text_of(item, "title")
    if item["type"] not in ("document", "webpage") or not LAW.match(title):
        return
    is_of_state = all("literal" in name for name in names_of(item, "author"))
    if is_of_state or LAW_ITSELF.fullmatch(title):
        item["type"] = "legislation"
        item["title"] = title.replace("Decret", "Décret", 1).replace("Arrete", "Arrêté", 1)
        item.pop("author", None)  # those who signed it
        _set_gazette(item)
        item.pop("accessed", None)
        if str(next(iter(date_parts(item, "issued")), "")) in DATED.findall(title):
            item.pop("issued", None)  # else that of a text which it changes


def _set_gazette(item: Item) -> None:
    """« *Journal officiel de la République* », which stands for the site or the publisher of a law, has it in it."""
    gazette = text_of(item, "container-title") or text_of(item, "publisher")
    if GAZETTE.match(gazette):
        item["container-title"] = f"{gazette[0].upper()}{gazette[1:]}"


def decree(item: Item) -> None:
    """« Décret nᵒ 2020-1310… », *JORF*, nᵒ 0263: when the title has its number, the other is the journal's."""
    said = re.search(r"\bn[o°ºᵒ]\.?\s*(\d[\w-]*)", text_of(item, "title"))
    if said and item["type"] == "bill" and text_of(item, "number") in ("", said[1]):
        item["type"] = "legislation"  # which says itself what it is
    if not said or item["type"] not in ("legislation", "regulation"):
        return
    if text_of(item, "number") == said[1]:
        del item["number"]
    elif {"number", "container-title"} <= set(item):
        item.setdefault("issue", numbered(str(item.pop("number"))))
