"""Who publishes: `names_publisher("Gallimard")`, in the field of an edition, is true."""

from __future__ import annotations

import re

TAGS = re.compile(r"</?su[bp]>")
EDITION = r"(?:[eé]d(?:ition|it\.|n)?\b\.?)"
# Words that tell one edition of a work from another.
QUALIFIED = re.compile(
    rf"\d|(?<!\bd['’]){EDITION}|\b(?:(?<!\bd['’])[eé]dition\b|r[eé]vi?s|revue?\b|augment|corrig|[ré]*impr|reprint|print|tirage|version|ill(?:us|\b)|"
    r"abridged|anniversa|annot|bilingu|centen|classroom|collector|instructor|jubil|library|teacher|trade|broch|reli[eé]|complete|compl[eè]te|critique|d[eé]finitive|deluxe|digital|draft|enlarged|expanded|"
    r"extended|facsim|first|global|hard|international|int[eé]gral|kindle|latest|new\b|nouvelle|num[eé]rique|online|"
    r"original|paper|poche|preprint|premi[eè]re|refondue|second|special|standard|student|unabridged|updated|"
    r"(?:prim|segund|tercer|cuart|quart|quint|sext|s[eé]p?tim|octav|oitav|noven|d[eé]cim)(?:eir|er)?a\b|"
    r"(?:erste|zweite|dritte|vierte|fünfte|sechste)\b|aufl|ausgabe|nachdr|ristampa|edici|edizione|druk|[ivx]+\b|\w+i[eè]me\b|seconde?\b|third|"
    r"(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen)th\b)",
    re.IGNORECASE,
)
HOUSE = re.compile(r"^(?:les )?[eé]d(?:itions|s) (?:d[eu] |d )?| [eé]ditions?$")


def names_publisher(edition: str) -> bool:
    """Whether an edition is none: « édition » is what French calls a publisher, « Gallimard »."""
    return edition[:1].isupper() and not QUALIFIED.search(TAGS.sub("", edition)) and len(edition) > 3


def is_publisher(edition: str, publisher: str) -> bool:
    """Whether an edition repeats the publisher, with or without « Éditions », whatever its capitals and signs."""
    repeated = _words(edition)
    return bool(repeated) and repeated == _words(publisher)


def _words(name: str) -> list[str]:
    return HOUSE.sub("", re.sub(r"[\W_]+", " ", name.casefold()).strip()).split()
