"""Preprints of arXiv by where they are: `number_by_address(item)` gives `arXiv:2301.01234` from its DOI or address."""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

NUMBER = r"(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?"
AT_ARXIV = re.compile(rf"https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/({NUMBER})(?:\.pdf)?", re.IGNORECASE)
ARXIV_DOI = re.compile(rf"(?:https?://(?:dx\.)?doi\.org/)?10\.48550/arxiv\.({NUMBER})", re.IGNORECASE)


def number_by_address(item: Item) -> None:
    """Change an item in place: the number of a preprint of arXiv, which its DOI has too."""
    addresses = ((ARXIV_DOI, text_of(item, "DOI")), (AT_ARXIV, text_of(item, "URL")))
    if found := next(filter(None, (known.fullmatch(address) for known, address in addresses)), None):
        item["number"] = f"arXiv:{found[1]}"
