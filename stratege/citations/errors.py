"""What can stop the citations: `UnknownStyle("apa-klingon")`; callers make a diagnostic of each."""

from __future__ import annotations


class CitationError(Exception):
    """Something outside the author's text forbids resolving the citations."""


class PandocMissing(CitationError):
    """No pandoc 3.1 or later, neither in the wheel nor on the PATH."""


class PandocFailed(CitationError):
    """Pandoc stopped: the message is its own, in English."""


class UnknownStyle(CitationError):
    """No style of this name, or no readable file at this path."""


class StyleEditError(CitationError):
    """An edit of the derived style no longer finds its place; the message names it."""


class Unreadable(CitationError):
    """A file of references that breaks its own format, at a line and a column; the message is French."""

    def __init__(self, line: int, column: int, problem: str) -> None:
        super().__init__(problem)
        self.line, self.column, self.problem = line, column, problem
