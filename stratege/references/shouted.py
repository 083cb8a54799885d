"""Words in capitals among others: « HANDBOOK of TRIBOLOGY » becomes « Handbook of tribology », by `lower_shouted`.

An acronym is one word, and no common one as long: « HANDBOOK » is a word, « GREEN ROOF » too, « SALT » is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

LONG = 8  # letters of a word that no acronym is
MIDDLING = 4  # letters of each of two words side by side
RUN = re.compile(r"(?<![\w.-])[A-ZÀ-ÖØ-ÝŒ]{2,}(?:(?:\s+|-|['’]|(?<=[LD])['’])[A-ZÀ-ÖØ-ÝŒ]+)*(?![\w.]|-\d)")
WORD = re.compile(r"[^\W\d_]+")


def lower_shouted(title: str, is_common: Callable[[str], bool], kept: Sequence[bool]) -> str:
    """A title with such words in lower case, but for its first letter; what is `kept`, sign by sign, stays."""
    if title.isupper():
        return title  # of which no word tells what it is: each language has its own way
    quiet = RUN.sub(lambda run: run[0] if kept[run.start()] else _lowered(run[0], is_common), title)
    return f"{title[:1]}{quiet[1:]}"


def _lowered(run: str, is_common: Callable[[str], bool]) -> str:
    words = WORD.findall(run)
    known = [word for word in words if len(word) >= MIDDLING and is_common(word.lower())]
    strange = [word for word in words if len(word) >= MIDDLING and word not in known]
    is_spoken = len(known) >= 2 and len(known) > len(strange)
    if not is_spoken and not (known and len(known[0]) >= LONG and len([word for word in words if len(word) >= 3]) == 1):
        return run
    return WORD.sub(lambda word: word[0] if word[0] in strange else word[0].lower(), run)
