"""Whether what a cover says fits its usual drawing: `is_crowded(cover)` asks for smaller letters, in a row down."""

from __future__ import annotations

import math
from collections.abc import Iterable

from stratege.document import Cover, Inlines, plain

ROOM = 168  # mm between the top of the title and the foot of the authors, on the shorter of the two sheets
TITLE, SUBTITLE, AUTHOR, DETAIL = (27, 14.5), (55, 7.4), (36, 5.5), (36, 5.5)  # characters of a line, mm of its height
GAPS = 26  # mm around the subtitle


def is_crowded(cover: Cover) -> bool:
    """Whether title, subtitle and authors would run into one another where they usually stand."""
    foot = max(_height(cover.authors, *AUTHOR), _height(cover.details, *DETAIL))
    return _height([cover.title], *TITLE) + _height([cover.subtitle], *SUBTITLE) + GAPS + foot > ROOM


def _height(lines: Iterable[Inlines], characters: int, height: float) -> float:
    """The height of some lines that wrap, in mm."""
    return height * sum(math.ceil(len(plain(line)) / characters) for line in lines)
