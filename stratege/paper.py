"""The sheet of the pages and what a layout has of it: `A4.across` is 627 px, `hang(208, A5)` is 96."""

from __future__ import annotations

import math
from collections.abc import Mapping

from stratege.records import record

PX, PT = 96 / 25.4, 72 / 25.4  # of one mm
BEFORE, BELOW, SIDE = 21.0, 20.0, 22.0  # mm: the margins of A4, that are narrower on a smaller sheet
LEAST_BEFORE, LEAST_BELOW = 15.0, 16.0  # mm that running titles and folios need
USUAL = 205.0, 220.0  # mm: sheets about as wide as A4 have its margins
COVER = 32.0, 30.0  # mm on the left and on the right of a cover
BINDING = 4.0  # mm that a binding takes of one side, and the other gives
TEXT, LEAST_HANG = 400, 96  # px: a measure worth having on a small sheet, the least margin that holds a number
SMALL, NARROW = 480, 560  # px across, under which letters are smaller, and what stands side by side goes below


@record
class Paper:
    """A sheet, width and height in mm as it stands; its four margins where an author sets them, 0 for those it has."""

    width: float
    height: float
    margin: float = 0

    @property
    def side(self) -> float:
        """The mm of a margin on the left or on the right."""
        if self.margin:
            return self.margin
        return SIDE if USUAL[0] <= self.width <= USUAL[1] else round(SIDE * self.width / 210, 1)

    @property
    def before(self) -> float:
        """The mm over the text."""
        return self.margin or max(LEAST_BEFORE, round(BEFORE * min(1, self.height / 270), 1))

    @property
    def below(self) -> float:
        """The mm under the text."""
        return self.margin or max(LEAST_BELOW, round(BELOW * min(1, self.height / 270), 1))

    @property
    def cover(self) -> tuple[float, float]:
        """The mm on the left and on the right of a cover."""
        left, right = (round(mm * min(1, self.width / 210), 1) for mm in COVER)
        return left, right

    @property
    def across(self) -> int:
        """The px of a line of text with its hang."""
        return math.floor((self.width - 2 * self.side) * PX)

    @property
    def turned(self) -> int:
        """The px across a sheet that lies on its side."""
        return math.floor((self.height - 2 * self.side) * PX)

    @property
    def tall(self) -> float:
        """The mm of a page of text."""
        return round(self.height - self.before - self.below, 1)

    @property
    def tall_turned(self) -> float:
        """The mm of a page that lies on its side."""
        return round(self.width - self.before - self.below, 1)

    @property
    def is_narrow(self) -> bool:
        """Whether what stands side by side elsewhere has no room to."""
        return self.across < NARROW

    @property
    def letters(self) -> float:
        """How large letters are, 1 on A4."""
        return 0.94 if self.across < SMALL else 1.0


A4, A5, LETTER = Paper(210, 297), Paper(148, 210), Paper(215.9, 279.4)
PAPERS: Mapping[str, Paper] = {"A4": A4, "A5": A5, "Letter": LETTER}


def hang(indent: int, paper: Paper) -> int:
    """The px that stand before the text, for an `indent` (px) of A4: a small sheet gives less, a large one the rest."""
    if paper.across > NARROW + 100:
        return max(indent, paper.across - (A4.across - indent))
    return min(indent, max(LEAST_HANG, paper.across - TEXT)) if paper.across < 600 else indent


def room(across: int) -> int:
    """The px that a chart or a table takes of those across a page: whole twenties, a few px from the edge."""
    return (across - 6) // 20 * 20
