"""What no rule may touch: addresses, identifiers, code, smileys; `islands("Voir a@b.fr !")` is [(5, 11)]."""

from __future__ import annotations

import re
from bisect import bisect_right

ISLAND = re.compile(
    r"""
      https?://[^\s\ue000-\ue002<>«»]+ | \bwww\.[^\s\ue000-\ue002<>«»]+     # addresses
    | \b[\w.+-]+@[\w-]+\.[\w.-]+\b                            # e-mail
    | \b10\.\d{4,9}/[^\s\ue000-\ue002]+                        # DOI
    | \b[\w-]+(?:\.[\w-]+)*\.(?:com|fr|org|net|io|ca|ch|be|eu)\b(?:/[^\s\ue000-\ue002]*)?
    | \b(?:\d{1,3}\.){3}\d{1,3}\b                              # IPv4
    | \b(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])    # IPv6, MAC
    | \w*::\w*                                                  # scopes
    | \b[A-Za-z]:\\\S+ | (?<![\w.])\.{0,2}/[\w.-]+(?:/[\w.-]+)+ # paths
    | (?<!\w)[:;]['-]?[()DPp](?!\w)                            # smileys
    | (?<!\w)[@\#][\w-]+                                        # mentions, tags
    | \$?\{\{?[^{}]*\}?\}                                      # templates
    | \b\d{1,2}:\d{1,2}(?::\d{2})?\b                           # times, ratios
    | \bISBN[\s\u00a0]?(?:97[89][- ]?)?[\d -]{9,16}[\dX]
    | '''+
    """,
    re.VERBOSE,
)


def islands(text: str) -> list[tuple[int, int]]:
    """The protected stretches of a text, sorted and disjoint; a full stop that ends a sentence is not of them."""
    found = []
    for match in ISLAND.finditer(text):
        end = (
            match.start() + len(match[0].rstrip(".,;:!?…»)]\"'")) if "/" in match[0] or "@" in match[0] else match.end()
        )
        if end > match.start():
            found.append((match.start(), end))
    return found


def touches(start: int, end: int, protected: list[tuple[int, int]]) -> bool:
    """Whether a stretch runs into a protected one (an insertion: whether it stands strictly within)."""
    index = bisect_right(protected, (start, 1 << 60)) - 1
    near = protected[max(index, 0) : index + 2]
    return any(start < b and end > a for a, b in near) or any(a < start < b for a, b in near)
