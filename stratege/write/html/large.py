"""What is set large: `cover_title(title, theme)` is the title in lines that balance, `figure_row` fits numbers.

`opener_title` balances the titles that are centered on their page.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import count
from typing import Any

from stratege.charts.letters import measure, wrap
from stratege.document import Inline, Inlines, KeyFigures, Node, Section, Text, plain, transform, walk
from stratege.faces import BUNDLED
from stratege.paper import PT
from stratege.records import record
from stratege.spaces import NBSP
from stratege.theme import TEXT, Letters, Theme

BREAK = "\u2028"  # Unicode's own line separator: where a line of a title ends
COVER_EDGE = 7.5  # points that a title keeps free of its room on the cover
COVER_LINES = 4  # a title of more lines is set smaller
COVER_SHARE, LEADING = 0.26, 1.13  # what a title may take of the height of its sheet; a line, of its size
SMALLER = (1.0, 0.85, 0.72, 0.6)
# A line that ends on one of these leaves its reader in the air.
TOOL = "à au aux avec ce ces cet cette chez contre dans de des du en entre et la le les leur leurs ne ni ou où par pour"
TOOL_WORDS = frozenset(f"{TOOL} que qui sa sans se ses son sous sur un une vers".split())
TOOL_COST = 60_000.0  # as much as a line 245 points off the mean
TOO_WIDE = 1e9
# What openers.css, and `theming` on a narrow page, set centered titles in.
PART, CHAPTER = Letters(30, "text"), Letters(25, "titles", bold=True)
NARROW_CHAPTER = 20.0
LEAD = 1.15  # of the size of the text, as base.css sets it
# What a theme's own sheet sets larger, or in capitals: of a title, by its selector.
RESIZED = re.compile(
    r"(?:\bh[12]\b|\.opener|\.title|\.part\b|\.lead)[^{}]*\{[^}]*\b(?:font|font-size|text-transform)\s*:"
)
GAP, PADDING = 22.0, 12.0  # px between two numbers, on each side of one
MOST = 4  # numbers in a row; one less on a narrow page
PX = 96 / 72  # of a point
APART, UNIT = 0.72, 0.5  # a value set smaller than this share gives its unit a line; the size of a unit, of its number
LEAST_UNIT = 9.0  # points of a unit that is set smaller to stand on one line: about those of the words below it
NUMBER = re.compile(r"\d\S*(?:\s\d{3}(?!\d))*(?:\s\S*[%‰€$£¥°](?=\s))?(?=\s)")  # with its sign, before other words
NOUN = re.compile(r"[^\W\d]{2,}.*")


@record
class Title:
    """A title whose lines end at `BREAK`, and the size (pt) at which they fit."""

    children: Inlines
    size: float


@record
class Row:
    """How many numbers stand in a row, the size (pt) at which the widest fits, and each as its number and its unit.

    The unit is empty where the whole value stands on its line; `unit` is the size of those that have their own, as a
    share of their numbers. `doubts` are the « [non vérifié] » of each value, empty for most: they are set small, below.
    """

    columns: int
    size: float
    values: tuple[tuple[Inlines, Inlines], ...]
    unit: float = UNIT
    doubts: tuple[Inlines, ...] = ()
    across: float = 0.0  # px that the row was reckoned for

    @property
    def fit(self) -> float:
        """The size of the numbers in hundredths of the width of their row, for a row of any width."""
        return round(100 * self.size * PX / self.across, 2)


def cover_title(title: Inlines, theme: Theme) -> Title:
    """The title of the cover in the fewest lines, the least ragged, none ending on « de » or its like."""
    text, size, paper = plain(title), theme.cover.size, theme.page
    across = (paper.width - sum(paper.cover)) * PT - COVER_EDGE
    for share in SMALLER:
        size = theme.cover.size * share
        lines = balanced(text, across, size, *_face(theme.cover, theme))
        if _stands(lines, size, across, theme):
            break
    return Title(title if _is_fixed(title) else _broken(title, lines), round(size, 1))


def opener_title(section: Section, theme: Theme) -> Inlines:
    """The title of a part or a chapter; where openers are centered, in its fewest lines, the least ragged.

    It is left to the engine where the theme's own sheet may set it otherwise.
    """
    if section.kind == "part":
        return _centered(section.title, PART, theme)
    size = NARROW_CHAPTER if theme.page.is_narrow else CHAPTER.size
    return _centered(section.title, replace(CHAPTER, size=size), theme) if section.kind == "chapter" else section.title


def opener_lead(section: Section, theme: Theme) -> Inlines:
    """What stands below the title of a part or a chapter, in lines as those of the title."""
    letters = Letters(LEAD * TEXT * theme.scale * theme.page.letters)
    return _centered(section.lead, letters, theme) if section.kind in ("part", "chapter") else section.lead


def _centered(text: Inlines, letters: Letters, theme: Theme) -> Inlines:
    if theme.openers != "centered" or RESIZED.search(theme.sheet) or _is_fixed(text):
        return text
    return _broken(text, balanced(plain(text), theme.page.across / PX, letters.size, *_face(letters, theme)))


def _stands(lines: Sequence[str], size: float, across: float, theme: Theme) -> bool:
    """Whether the lines of a title are few, low enough for the sheet, and none too wide."""
    low = len(lines) * size * LEADING <= COVER_SHARE * theme.page.height * PT
    return (
        len(lines) <= COVER_LINES
        and low
        and max(measure(line, size, *_face(theme.cover, theme)) for line in lines) <= across
    )


def balanced(text: str, room: float, size: float, family: str, bold: bool) -> list[str]:
    """The lines of a text, as few as `room` allows, then of the most even widths; sizes and widths in one unit."""
    words = text.split(" ")
    fewest = len(wrap(text, room, size, family, bold))
    mean = measure(text, size, family, bold) / fewest

    @cache
    def best(start: int, lines: int) -> tuple[float, tuple[int, ...]]:
        """The cost of the words from `start` in so many lines, and where each of these ends."""
        if lines == 1:
            return cost(start, len(words)), (len(words),)
        ends = range(start + 1, len(words) - lines + 2)
        return min((cost(start, end) + best(end, lines - 1)[0], (end, *best(end, lines - 1)[1])) for end in ends)

    def cost(start: int, end: int) -> float:
        width = measure(" ".join(words[start:end]), size, family, bold)
        dangling = end < len(words) and words[end - 1].lower() in TOOL_WORDS
        return (width - mean) ** 2 + TOOL_COST * dangling + TOO_WIDE * (width > room and end - start > 1)

    ends = best(0, fewest)[1]
    return [" ".join(words[start:end]) for start, end in zip((0, *ends), ends, strict=False)]


def _is_fixed(title: Inlines) -> bool:
    """Whether a title has lines of its own, or words that are no plain text."""
    return plain(title) != "".join(found.text for node in title for found in walk(node) if isinstance(found, Text))


def _broken(title: Inlines, lines: Sequence[str]) -> Inlines:
    """The title with a `BREAK` for the space at the end of each line but the last."""
    ends = {sum(line.count(" ") + 1 for line in lines[:index]) for index in range(1, len(lines))}
    spaces = count(1)

    def with_breaks(node: Node) -> Node:
        if not isinstance(node, Text):
            return node
        first, *rest = node.text.split(" ")
        return replace(node, text=first + "".join((BREAK if next(spaces) in ends else " ") + word for word in rest))

    return tuple(transform(node, with_breaks) for node in title)


def figure_row(node: KeyFigures, theme: Theme, doubt: str = "") -> Row:
    """The numbers of a row that fit, four at most and rows about even; `doubt` ends those that nobody has verified.

    Where one is wide, all are set smaller; where that is too small, the units go below their numbers, then fewer stand
    in a row.
    """
    told, doubts = zip(*(_doubted(item.value, doubt) for item in node.items), strict=True)
    letters, items, page = theme.key_figures, len(node.items), theme.page.across
    columns = _even(items, MOST - theme.page.is_narrow)
    values: tuple[tuple[Inlines, Inlines], ...] = tuple((value, ()) for value in told)
    if _widest(values, theme) * APART > _room(columns, page):
        values = tuple(_measured(value) for value in told)
    widest = _widest(values, theme)
    while columns > 1 and widest * SMALLER[-1] > _room(columns, page):
        columns = _even(items, columns - 1)
    share = min(1.0, _room(columns, page) / max(widest, 1))
    size = math.floor(letters.size * share * 10) / 10
    return Row(columns, size, values, _unit_share(values, size, _room(columns, page), theme), doubts, page)


def _doubted(value: Inlines, doubt: str) -> tuple[Inlines, Inlines]:
    """A value, and the words of doubt that end it: « 3,85\u00a0€ [non vérifié] » is cut at its last space."""
    text, end = plain(value), f"{NBSP}{doubt}"
    if not doubt or not text.endswith(end):
        return value, ()
    return _cut(value, 0, len(text) - len(end)), _cut(value, len(text) - len(doubt), len(text))


def _unit_share(values: Sequence[tuple[Inlines, Inlines]], size: float, room: float, theme: Theme) -> float:
    """The size of units, as a share of their numbers (pt), at which the widest stands on one line of its room (px).

    It is the usual one where they would be too small: they then take several lines.
    """
    widest = max(measure(plain(unit), size * PX, *_face(theme.key_figures, theme)) for _number, unit in values)
    share = math.floor(min(UNIT, room / max(widest, 1)) * 100) / 100
    return share if share * size >= LEAST_UNIT else UNIT


def _even(items: int, most: int) -> int:
    """The columns, `most` at most, of rows about even."""
    return math.ceil(items / math.ceil(items / most))


def _widest(values: Sequence[tuple[Inlines, Inlines]], theme: Theme) -> float:
    """The px of the widest number, or of the widest word of a unit."""
    size, face = theme.key_figures.size * PX, _face(theme.key_figures, theme)
    numbers = [measure(plain(number), size, *face) for number, _unit in values]
    units = [measure(word, size * UNIT, *face) for _number, unit in values for word in plain(unit).split()]
    return max([*numbers, *units], default=1)


def _measured(value: Inlines) -> tuple[Inlines, Inlines]:
    """A value as its number and its unit, empty where a number is followed by no noun: « 3 sur 5 », « 12 % »."""
    text = plain(value)
    for found in NUMBER.finditer(text):
        unit = text[found.end() + 1 :]
        joined = unit.split(" ")[0].lower() in TOOL_WORDS and any(map(str.isdigit, unit))  # « 120 à 145 milliards »
        if NOUN.match(unit) and not joined:
            return _cut(value, 0, found.end()), _cut(value, found.end() + 1, len(text))
    return value, ()


def _cut(nodes: Inlines, start: int, end: int) -> Inlines:
    """The part of some inlines between two places of their words."""
    kept: list[Inline] = []
    for node in nodes:
        length = len(plain(node))
        if start <= 0 and length <= end:
            kept.append(node)
        elif start < length and end > 0:
            kept.append(_cut_within(node, max(start, 0), end))
        start, end = start - length, end - length
    return tuple(kept)


def _cut_within(node: Inline, start: int, end: int) -> Inline:
    if isinstance(node, Text):
        return replace(node, text=node.text[start:end])
    children = getattr(node, "children", ())
    changes: dict[str, Any] = {"children": _cut(children, start, end)} if children else {}
    return replace(node, **changes)


def _room(columns: int, page: int) -> float:
    return (page - GAP * (columns - 1)) / columns - 2 * PADDING


def _face(letters: Letters, theme: Theme) -> tuple[str, bool]:
    """The family that measures the letters, and whether they are bold: the widest of ours for one of the author's."""
    family = (theme.titles if letters.face == "titles" else theme.text).family
    return (family, letters.bold) if family in BUNDLED else ("Noto Sans", True)
