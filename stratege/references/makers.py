"""Who publishes: `names_publisher("Gallimard")`, in the field of an edition, is true."""

from __future__ import annotations

import re

TAGS = re.compile(r"</?su[bp]>")
EDITION = r"(?:[eé]d(?:ition|it\.|n)?\b\.?)"
# Words that tell one edition of a work from another.
QUALIFIED = re.compile(
    rf"\d|{EDITION}|\b(?:[eé]dition\b|r[eé]vi?s|revue?\b|augment|corrig|[ré]*impr|reprint|print|tirage|version|ill(?:us|\b)|"
    r"abridged|anniversa|bilingu|complete|compl[eè]te|critique|d[eé]finitive|deluxe|digital|draft|enlarged|expanded|"
    r"extended|facsim|first|global|hard|international|int[eé]gral|kindle|latest|new\b|nouvelle|num[eé]rique|online|"
    r"original|paper|poche|preprint|premi[eè]re|refondue|second|special|standard|student|unabridged|updated)",
    re.IGNORECASE,
)


def names_publisher(edition: str) -> bool:
    """Whether an edition is none: « édition » is what French calls a publisher, « Gallimard »."""
    return edition[:1].isupper() and not QUALIFIED.search(TAGS.sub("", edition)) and len(edition) > 3
