"""The processors of blocks, in the order in which they are tried on a line: `processors(parser, context)`."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.text.blocks.base import Found, Parser, Processor
from stratege.text.blocks.containers import Lists, Notes, Quotations
from stratege.text.blocks.html import HtmlBlocks
from stratege.text.blocks.leaves import Blank, Fences, Headings, Indented, MathsBlocks, Rules
from stratege.text.blocks.paragraphs import Paragraphs
from stratege.text.blocks.tables import Tables
from stratege.text.context import Context

__all__ = ["ORDER", "Found", "Parser", "Processor", "processors"]
ORDER: tuple[type[Processor], ...] = (
    Blank,
    Indented,
    Fences,
    HtmlBlocks,
    Headings,
    Rules,
    MathsBlocks,
    Quotations,
    Notes,
    Lists,
    Tables,
    Paragraphs,
)


def processors(parser: Parser, context: Context, kinds: Sequence[type[Processor]] = ORDER) -> list[Processor]:
    """One processor of each kind."""
    return [kind(parser, context) for kind in kinds]
