"""What opens a part of the report: `opening(part, 1, 3, context)` is « Première partie » and its title."""

from __future__ import annotations

from stratege import document as d
from stratege.compose.context import Context
from stratege.model.report import Part
from stratege.numbers import ordinal


def opening(part: Part, rank: int, total: int, context: Context) -> d.Section:
    """The page that opens the part of that rank, of so many; its chapters follow it."""
    words = {"ordinal": ordinal(rank, total), "number": str(rank)}
    title = context.words["part_title"].format(**words)
    return d.Section(
        id=str(part.id or f"part-{rank}"),
        level=1,
        kind="part",
        number=title[:1].upper() + title[1:],
        called=context.words["part"].format(**words),
        title=context.line(part.part),
        lead=context.line(part.lead),
        span=part.part.span,
    )
