"""What the end of a title says of its book or report: « Clean Code (A. Roy Series) », « …, Technical Report 12 ».

Shops name the series of a book, which APA leaves out; hands put the number of a report after its title.
"""

from __future__ import annotations

import re

from stratege.references.parts import Item, text_of

# « (Robert C. Martin Series) », « (The Lake Press Series in Rivers) »; « (World Series) » may be the book's matter.
SERIES_LAST = re.compile(
    r"(?P<title>.*[\w.?!])\s+\((?!an? )(?:[^\s()]+ ){2,9}(?<!fourier )(?<!infinite )(?<!power )(?<!time )"
    r"series(?: (?:for|in|of|on) [^()]+)?\)",
    re.IGNORECASE,
)
REPORT_LAST = re.compile(
    r"(?P<title>.*\w)(?:[,.]| \()\s?"
    r"(?P<genre>(?:technical|research) report|rapport (?:technique|de recherche)|working paper)"
    r"(?:,? (?:n(?:o|r)\.?|n[°ºᵒ]|number|\#))? ?(?P<number>(?!(?:19|20)\d\d\)?$)[A-Z\d][\w./-]*\d[\w./-]*)\)?",
    re.IGNORECASE,
)
VAGUE = frozenset(["", "report", "techreport", "technical report"])  # of pandoc, whatever the report


def cut_told_series(item: Item) -> None:
    """Change an item in place: the title of a published book ends before the series that a shop names in brackets."""
    if text_of(item, "type") == "book" and "publisher" in item:
        found = SERIES_LAST.fullmatch(text_of(item, "title"))
        item |= {"title": found["title"]} if found else {}


def cut_report_number(item: Item) -> None:
    """Change an item in place: the number after the title of a report, « (rapport technique nᵒ 12) », is its own."""
    found = REPORT_LAST.fullmatch(text_of(item, "title")) if text_of(item, "type") == "report" else None
    if found is None or "number" in item:
        return
    item |= {"title": found["title"], "number": found["number"]}
    if text_of(item, "genre").lower() in VAGUE:
        item["genre"] = found["genre"]
