"""HTML that is kept as typed: `<pre>` and its like, comments; what `<div>` holds is Markdown, as it is for pandoc."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from stratege.text.blocks.base import Found
from stratege.text.blocks.leaves import CodeLines
from stratege.text.lines import TAB, Line, Lines
from stratege.text.tree import HtmlBlock

OPENING = re.compile(r"<(?:(!--)|(pre|script|style|textarea)(?=[\s>]|\Z))", re.IGNORECASE)
CLOSINGS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("pre", "script", "style", "textarea")}
COMMENT_END = re.compile("-->")


class HtmlBlocks(CodeLines):
    """Lines from an opening to its closing, or to the end where it never closes."""

    signs = frozenset("<")

    def opens(self, line: Line) -> bool:
        """Words after a closing on the same line make it a line of prose."""
        closing = _closing(line) if line.startswith("<") and line.indent < TAB else None
        ends = closing.search(line) if closing else None
        return closing is not None and (ends is None or not line[ends.end() :].strip())

    def read(self, parent: Element, lines: Lines) -> None:
        taken = [lines.next()]
        closing = _closing(taken[0])
        assert closing is not None
        while not closing.search(taken[-1]) and lines:
            taken.append(lines.next())
        while not taken[-1]:
            taken.pop()
        text, _ = self.code(taken, taken[0].indent, "tag")
        found = Found.on("html", taken)
        found.make = lambda block: HtmlBlock(block.start, block.end, text)
        self.context.tell("html", found.start, found.end, text)
        parent.append(found)


def _closing(line: str) -> re.Pattern[str] | None:
    """What ends the block that a line opens, if it opens one."""
    found = OPENING.match(line)
    if found is None:
        return None
    return COMMENT_END if found[1] else CLOSINGS[found[2].lower()]
