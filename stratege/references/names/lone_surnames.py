"""Lists of bare family names: of ["Ait Mohamed", "Munoz", "Tahar"], `with_whole_surnames(names)` keeps the first whole.

BibTeX takes « Ait », whose capital is no particle's, for a first name; nobody has one in such a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# What opens a family name of two words, and is no first name where the others of the list have none.
OPENED = re.compile(
    r"(?:Abou|Abu|A\wt|Al|Ben|Bou|D[aeiu]|De L[ao]s?|Del|Della|Des|Dos|El|L[ae]|Ould|San|Santa|V[ao]n(?: De[nr]?)?) "
    r"[^\W\d_a-z][^\W\d_]{2,}"
)
LONE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:['-][^\W\d_]+)*")
FEWEST_LONE = 2


def with_whole_surnames(names: Sequence[str]) -> list[str]:
    """The names of a list, with the comma that ends a family name of two words where all others have one word."""
    persons = [name for name in names if name != "others"]
    lone = [name for name in persons if LONE.fullmatch(name)]
    opened = [name for name in persons if OPENED.fullmatch(name)]
    is_list = len(lone) >= FEWEST_LONE and len(lone) + len(opened) == len(persons)
    return [f"{name}," if is_list and name in opened else name for name in names]
