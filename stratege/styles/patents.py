"""Patents as APA names them, in French: « U.S. patent », number 6177575, is « brevet nᵒ US 6177575 »."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

# What pandoc prints for biblatex's « patentus » and « patreqfr », or leaves as it is, « patentjp ».
OFFICES = {"": "", "british": "GB", "european": "EP", "french": "FR", "german": "DE", "japanese": "JP", "us": "US"}
GENRE = re.compile(
    r"(?P<office>british|european|french|german|japanese|u\.?s\.?|) ?patent(?P<code>cn|jp|kr)?(?P<asked> request)?",
    re.IGNORECASE,
)


def patent(item: Item) -> None:
    """Change an item in place: « (brevet nᵒ US 123 445). Office » (APA 7, 11.8), its country before its number."""
    if item["type"] != "patent":
        return
    if found := GENRE.fullmatch(text_of(item, "genre")):
        office = found["office"].lower().replace(".", "").strip()
        country = (found["code"] or "").upper() or OFFICES[office]
        number = text_of(item, "number").replace(",", " ")
        item["genre"] = "demande de brevet" if found["asked"] else "brevet"
        if number:
            item["number"] = number if number[:1].isalpha() else f"{country} {number}".strip()
    item.setdefault("genre", "brevet")
    if "authority" in item:
        item.setdefault("publisher", item.pop("authority"))
