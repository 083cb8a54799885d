r"""Addresses among words: `split_address(r"Le Site, \url{https://a.fr}")` is ("Le Site", "https://a.fr")."""

from __future__ import annotations

import re

from stratege.references.tex.urls import address

VISITED = (
    r"(?:(?:derni[eè]re? )?(?:accès|consultation|visite)|acc[eé]dée?|consultée?|visitée?|"
    r"(?:last |link )?(?:accessed|checked|consulted|retrieved|visited))\b"
)
VISIT_LAST = re.compile(rf"[\s.,;(\[]*(?<!\w){VISITED}.*\Z", re.IGNORECASE | re.DOTALL)
LINK = re.compile(r"\\(?:url|path|nolinkurl|href)\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
# The words of a link, where they are its address once more: « \\href{https://a.fr}{<URL:https://a.fr>} ».
SAME = re.compile(r"^\s*\{[\s<{]*(?:url\s*:?\s*)?(?:https?://|www\.)[^{}]*(?:\{[^{}]*\}[^{}]*)*\}+", re.IGNORECASE)
SECOND_LINK = re.compile(rf"(?:\s*[,;]|\s+(?:et|and|ou|or))?\s*{LINK.pattern}")
# « jakarta.apache.org/struts/ », whose path says that it is no name.
ENDS = (
    "ai|app|ar|at|au|be|br|ca|ch|cl|cn|co|com|cz|de|dev|dk|edu|es|eu|fi|fr|gov|gr|hu|ie|info|int|io|it|jp|lu|ma|mx|net|nl|"
    "no|nz|org|pl|pt|qc|ro|ru|se|sn|tn|uk|us"
)
DOMAIN = rf"(?:[a-z\d-]+\.)+(?:{ENDS})/"
BARE_LINK = re.compile(rf"[\s{{]*(?:\\(?:emph|text\w\w)\s*\{{)?((?:https?://|www\.|{DOMAIN})[^\s{{}}]+)[\s}}]*")
# « Published electronically at https://a.fr », « Disponible sur : https://a.fr ».
TOLD_LINK = re.compile(
    r"(?:(?:published )?electronically(?: published)?|available(?: online)?|(?:accessible|disponible)(?: en ligne)?|"
    r"en ligne|online|retrieved)(?: at| from| sur| à l['’]adresse)?\s*:?\s*((?:https?://|www\.)[^\s{}]+?)[.;]?"
    rf"(?:[\s.,;(\[]+(?:(?:on|le) \d|{VISITED}).*)?",
    re.IGNORECASE | re.DOTALL,
)
# « https://a.fr/b. Link consulted 2014.11.06. »
VISITED_LINK = re.compile(
    rf"[\s{{]*((?:https?://|www\.)[^\s{{}}]+?)[.,;]?[\s(\[]+{VISITED}[^{{}}]*[\s}}]*", re.IGNORECASE
)
# « [Online]. Available: », as IEEE has it.
ONLINE = re.compile(
    r"(?:(?:en ligne|online|internet)\W+)?"
    r"(?:en ligne|online|site web|url|"
    r"(?:accessible|available|dispon[ií](?:ble|vel)|verfügbar)(?: en ligne| online)?"
    r"(?: sur| à| at| from| em?n?| unter)?)?",
    re.IGNORECASE,
)
LINE_END = re.compile(r"\s*\n\s*")  # where a hand broke a long address
EMPTY = re.compile(r"(?<!\s)\s*(?:\(\s*\)|\[\s*\]|<\s*>|\{\s*\})")


def split_address(text: str) -> tuple[str, str]:
    r"""What a text says and the address in it: « Le Site, \url{https://a.fr} » is ("Le Site", "https://a.fr")."""
    found = LINK.search(text) or BARE_LINK.fullmatch(text) or VISITED_LINK.fullmatch(text)
    found = found or TOLD_LINK.fullmatch(text.strip())
    if found is None:
        return text, ""
    after = SECOND_LINK.sub("", SAME.sub("", text[found.end() :]))
    around = "" if found.re in (TOLD_LINK, VISITED_LINK) else f"{text[: found.start()]} {after}"
    rest = EMPTY.sub("", VISIT_LAST.sub("", around, count=1)).strip(" \n\t.,:;")
    url = address(LINE_END.sub("", found[1]))
    said = "" if ONLINE.fullmatch(rest.strip("[]() .,:;")) else rest
    return said, url if "://" in url or not url.strip("<>") else f"https://{url}"
