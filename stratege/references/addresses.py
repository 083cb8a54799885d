r"""Addresses among words: `split_address(r"Le Site, \url{https://a.fr}")` is ("Le Site", "https://a.fr")."""

from __future__ import annotations

import re

from stratege.references.decode import address

LINK = re.compile(r"\\(?:url|path|nolinkurl|href)\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
SECOND_LINK = re.compile(rf"(?:\s*[,;]|\s+(?:et|and|ou|or))?\s*{LINK.pattern}")
BARE_LINK = re.compile(r"[\s{]*((?:https?://|www\.)[^\s{}]+)[\s}]*")
# « Published electronically at https://a.fr », « Disponible sur : https://a.fr ».
TOLD_LINK = re.compile(
    r"(?:(?:published )?electronically(?: published)?|available(?: online)?|(?:accessible|disponible)(?: en ligne)?|"
    r"en ligne|online|retrieved)(?: at| from| sur| à l['’]adresse)?\s*:?\s*((?:https?://|www\.)[^\s{}]+?)[.;]?",
    re.IGNORECASE,
)
ONLINE = re.compile(
    r"(?:en ligne|online|site web|url|(?:accessible|available|dispon[ií](?:ble|vel)|verfügbar)(?: en ligne| online)?"
    r"(?: sur| à| at| from| em?n?| unter)?)?",
    re.IGNORECASE,
)
LINE_END = re.compile(r"\s*\n\s*")  # where a hand broke a long address
EMPTY = re.compile(r"(?<!\s)\s*(?:\(\s*\)|\[\s*\]|<\s*>|\{\s*\})")


def split_address(text: str) -> tuple[str, str]:
    r"""What a text says and the address in it: « Le Site, \url{https://a.fr} » is ("Le Site", "https://a.fr")."""
    found = LINK.search(text) or BARE_LINK.fullmatch(text) or TOLD_LINK.fullmatch(text.strip())
    if found is None:
        return text, ""
    after = SECOND_LINK.sub("", text[found.end() :])
    around = "" if found.re is TOLD_LINK else f"{text[: found.start()]} {after}"
    rest = EMPTY.sub("", around).strip(" \n\t.,:;")
    url = address(LINE_END.sub("", found[1]))
    return "" if ONLINE.fullmatch(rest) else rest, f"https://{url}" if url.startswith("www.") else url
