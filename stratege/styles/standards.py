"""Standards by what they are called: `CODE.fullmatch("DIN 38402-51:2017-05")["body"]` is « DIN »."""

from __future__ import annotations

import re

from stratege.references.parts import Item, names_of, text_of

STANDARD = re.compile(r"((?:ANSI/)?IEEE Std(?:\.)? [\w.-]+).*")  # of IEEE Xplore, in the place of a journal
# « DIN 38402-51:2017-05 », « NF EN ISO 9001:2015 ».
CODE = re.compile(
    r"(?P<body>(?:AFNOR|ANSI|ASTM|BS|CEN|CSA|DIN|EN|ETSI|IEC|ISO|JIS|NF|NIST|UNE|UNI|VDI)(?:[ /](?:EN|IEC|ISO|TR|TS))*)"
    r"[ -](?:[A-Z]{1,3}[ -]?)?\d[\d./-]*(?::(?P<year>(?:19|20)\d\d)[\d-]*)?"
)
SIGNED = frozenset(["article-journal", "book", "document", "report", "standard"])
# What stands where a journal would, and numbers it.
NUMBERS = frozenset(["container-title", "issue", "number", "page", "volume"])


def set_standard(item: Item) -> None:
    """Change an item in place: « (norme IEEE Std 802.15.4-2015) », whatever its revisions.

    Managers have what a standard is called where a book, a journal or an author stands.
    """
    host = text_of(item, "container-title")
    if item["type"] == "standard" and "number" not in item and CODE.fullmatch(host):
        item["number"] = item.pop("container-title")
    names = names_of(item, "author")
    _signed(item, text_of(names[0], "literal") if len(names) == 1 else "")
    found = STANDARD.fullmatch(text_of(item, "container-title"))
    if item["type"] == "article-journal" and found:
        for name in NUMBERS:
            item.pop(name, None)
        item |= {"type": "standard", "number": found[1]}


def _signed(item: Item, author: str) -> None:
    """« DIN 38402-51:2017-05 », for an author: the standard of DIN of that year."""
    if found := STANDARD.fullmatch(author):
        item |= {"type": "standard", "number": found[1]}
        del item["author"]
    elif (found := CODE.fullmatch(author)) and item["type"] in SIGNED:
        item |= {"type": "standard", "number": found[0], "author": [{"literal": found["body"]}]}
        item |= {"publisher": found["body"]} if text_of(item, "publisher") == found[0] else {}
        if found["year"]:
            item.setdefault("issued", {"date-parts": [[int(found["year"])]]})
