"""Letters that braces hold: `with_held_names("THE KINGS OF {M}AJAPAHIT")` has « {Majapahit} ».

`with_joined_letters("on {E}-{Commerce}")` has « e-commerce ».
"""

from __future__ import annotations

import re

from stratege.references.titles.typed_case import is_shouted
from stratege.references.words.english import is_common

HELD = re.compile(r"(?<![\w{])\{([A-Z])\}([A-Z]{2,})(?![\w}-])")
# « {E}-{Commerce} », « {U}-{Shaped} », « {{Lab}} on a {{Chip}} », whose words have no capital.
ELECTRONIC = re.compile(
    r"(?<=[\w},] )\{+([EM])\}+([-‐‑])\{*"
    r"(Book|Business|Commerce|Government|Health|Learning|Mail|Marketing|Service)(s?)\}*(?![\w}])"
)
SHAPED = re.compile(r"(?<![\w{-])(\{?[A-Z]\}?[-‐‑])\{+(Linked|Shaped|Type)\}+")
ON_A_CHIP = re.compile(r"(?<=[\w}] )\{*(Labs?|Organs?)\}*([- ])on\2a\2\{*(Chips?)\}*(?![\w}-])")

APOSTROPHE = re.compile(r"(?<=[a-z])\{(['’])\}(?=[a-z])")  # « Isn{'}t », whose braces hold no name


def with_free_apostrophes(title: str) -> str:
    """« What the River Is, and Isn{'}t »: one word, without the braces of its sign."""
    return APOSTROPHE.sub(r"\1", title)


def with_held_names(title: str) -> str:
    """« THE KINGS OF {Majapahit} », whose author keeps the capital of a name; as it is if common words are held so."""
    held = list(HELD.finditer(title))
    if not held or not is_shouted(title) or any(is_common(found[1] + found[2]) for found in held):
        return title
    return HELD.sub(lambda found: f"{{{found[1]}{found[2].lower()}}}", title)


def with_joined_letters(title: str) -> str:
    """A title without the braces of « lab on a chip », and of what a letter joins: « U-shaped », « e-commerce »."""
    if "{" not in title:
        return title
    title = ELECTRONIC.sub(lambda found: "".join(found.groups()).lower(), title)
    title = SHAPED.sub(lambda found: f"{found[1]}{found[2].lower()}", title)
    return ON_A_CHIP.sub(lambda found: found[0].replace("{", "").replace("}", "").lower(), title)
