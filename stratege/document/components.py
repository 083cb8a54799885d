"""Components: blocks with a template of their own, such as `Table(caption=…, columns=…, rows=…)`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from stratege.document.node import Node
from stratege.records import record

if TYPE_CHECKING:
    from stratege.document.unions import Blocks, Inlines


@record(kw_only=True)
class Section(Node):
    """A part of the text; level 1 is a chapter or an appendix, which opens a page."""

    id: str
    level: int
    title: Inlines
    short_title: Inlines = ()  # for the running header, which a long title does not fit
    kind: str = "section"  # part, chapter, run_on, appendix, section, front, back
    number: str = ""  # of a part: « Première partie »
    called: str = ""  # how a reference names it, where that is not a noun and the number
    in_part: bool = False  # of a chapter: whether a part holds it
    numbered: bool = True  # of a chapter: whether it and its sections take numbers
    lead: Inlines = ()
    status: str = "verified"  # verified, reviewed, changed since, draft
    marked: bool = False  # whether it says that it is a draft
    alone: bool = False  # of a chapter: nothing else stands on its pages
    children: Blocks = ()


@record(kw_only=True)
class Passage(Node):
    """A stretch of a section without a heading of its own; who refers to it reads the number of the section."""

    id: str
    children: Blocks = ()


@record(kw_only=True)
class Captioned(Node):
    """A numbered thing with a caption, a source and a note under it."""

    id: str
    caption: Inlines
    number: str = ""
    source: Inlines = ()
    note: Inlines = ()
    wide: bool = False
    landscape: bool = False
    placement: str = "near"  # here: what follows it never comes before it on the pages; page: it is alone on its own


@record(kw_only=True)
class Column(Node):
    """A column of a table; `align` is left, right, center or decimal; `width` is a share of 100, 0 for free."""

    title: Inlines
    align: str = "left"
    width: int = 0


@record(kw_only=True)
class TableCell(Node):
    """A cell."""

    children: Inlines


@record(kw_only=True)
class Row(Node):
    """A row; `total` rows stand out."""

    cells: tuple[TableCell, ...]
    total: bool = False


@record(kw_only=True)
class Table(Captioned):
    """A table; the first column heads its rows when `row_headers`."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row_headers: bool = True
    anchors: tuple[str, ...] = ()  # other names that lead to it: those of the sheets that its rows are made from


class Plotted(Protocol):
    """What a chart shows: rows of values, some of which may name a fact until the facts are filled."""

    @property
    def rows(self) -> tuple[Mapping[str, object], ...]:
        """The values, one mapping a row."""
        ...


@record(kw_only=True)
class Chart(Captioned):
    """A chart; `spec` is its typed description, `data` its values as a table.

    Once it is drawn, `svg` is its drawing, `narrow` another one for phones, `turned` one for a sheet on its side where
    it has one, `unit` what its values are. A `raw` one is drawn as its author says, in colours of his own.
    """

    alt: str
    spec: Plotted | None
    raw: bool = False
    data: Table | None = None
    svg: str = ""
    narrow: str = ""
    turned: str = ""
    unit: Inlines = ()


@record(kw_only=True)
class Figure(Captioned):
    """An image of the author's; `image` is its path within the project."""

    alt: str
    image: str
    width: str = ""  # as CSS has it: 60%, 8cm; empty for its own
    credit: Inlines = ()


@record(kw_only=True)
class Callout(Node):
    """A box: key_point, definition, example, method or warning."""

    kind: str
    title: Inlines
    children: Blocks
    id: str = ""


@record(kw_only=True)
class PullQuote(Node):
    """A sentence set large beside the text; once it is known that the chapter says it too, it is `silent` for readers.

    `repeat` is whether its author says so.
    """

    children: Inlines
    source: Inlines = ()
    repeat: bool = True
    silent: bool = False


@record(kw_only=True)
class SideNote(Node):
    """A remark beside the paragraph that it follows."""

    title: Inlines = ()
    children: Blocks


@record(kw_only=True)
class KeyFigure(Node):
    """A large number and what it counts."""

    value: Inlines
    label: Inlines
    context: Inlines = ()  # what it compares with


@record(kw_only=True)
class KeyFigures(Node):
    """A row of large numbers."""

    items: tuple[KeyFigure, ...]


@record(kw_only=True)
class ProfileSheet(Node):
    """A sheet: identity as (label, value) rows, prose, strengths and cautions, under our titles or these.

    `image` is a path below content/; without `alt`, it only adorns.
    """

    id: str
    name: Inlines
    tagline: Inlines = ()
    image: str = ""
    alt: str = ""
    identity: tuple[Row, ...] = ()
    children: Blocks = ()
    strengths_title: Inlines = ()
    strengths: tuple[Inlines, ...] = ()
    cautions_title: Inlines = ()
    cautions: tuple[Inlines, ...] = ()
    number: str = ""
    level: int = 2


@record(kw_only=True)
class Argument(Node):
    """A benefit or a limit, with what weighs against it and how to act."""

    id: str
    kind: str  # benefit, limit
    title: Inlines
    claim: Inlines = ()
    children: Blocks = ()
    counterweight: Inlines = ()
    action: Inlines = ()
    number: str = ""
    level: int = 2


@record(kw_only=True)
class CaseStudy(Node):
    """The case of one organisation: identity rows, its story, its lessons."""

    id: str
    organization: Inlines
    identity: tuple[Row, ...] = ()
    children: Blocks = ()
    lessons: tuple[Inlines, ...] = ()


@record(kw_only=True)
class Criterion(Node):
    """An objective of a matrix; `weight` as printed (« 20 % »), `share` its part (1 to 100) of the heaviest."""

    title: Inlines
    weight: Inlines
    share: int = 0


@record(kw_only=True)
class MatrixCell(Node):
    """A score; `heat` from 0 to 4 is its step on the scale of colours."""

    children: Inlines
    heat: int


@record(kw_only=True)
class MatrixOption(Node):
    """A column of a matrix: one option, its scores in the order of the criteria, its total, its rank; is it `best`?"""

    title: Inlines
    cells: tuple[MatrixCell, ...]
    score: Inlines
    rank: Inlines
    best: bool = False


@record(kw_only=True)
class Matrix(Captioned):
    """Objectives x options with weights; `reading` says the ranking and what would change the first choice."""

    criteria: tuple[Criterion, ...]
    options: tuple[MatrixOption, ...]
    reading: Inlines = ()


@record(kw_only=True)
class SwotQuadrant(Node):
    """One quarter of a SWOT: strengths, weaknesses, opportunities or threats."""

    kind: str
    title: Inlines
    items: tuple[Inlines, ...]


@record(kw_only=True)
class Swot(Captioned):
    """Strengths, weaknesses, opportunities, threats."""

    quadrants: tuple[SwotQuadrant, ...]


@record(kw_only=True)
class Event(Node):
    """A landmark: its date as printed and what happened.

    `start` and `after` are its first day and the day after its last, counted from 1 January 1970, when it has a date;
    it `lasts` when its date is a range, and is `about` then when its author was not sure.
    """

    date: Inlines
    children: Inlines
    start: int | None = None
    after: int | None = None
    lasts: bool = False
    about: bool = False


@record(kw_only=True)
class Timeline(Captioned):
    """Landmarks in order."""

    events: tuple[Event, ...]
