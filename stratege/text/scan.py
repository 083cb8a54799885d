"""What a stretch is read into, from left to right: tokens, some of them nodes already."""

from __future__ import annotations

from collections.abc import Callable

from stratege.text.context import Context
from stratege.text.lines import Stretch
from stratege.text.tokens import Bracket, Token
from stratege.text.tree import Inline


class Scan:
    """One reading: the tokens met so far, and the brackets that are open among them.

    What reads one kind of inline takes the index that it begins at, and gives the one to read on from.
    """

    def __init__(self, stretch: Stretch, context: Context) -> None:
        self.stretch = stretch
        self.context = context
        self.tokens: list[Token] = []
        self.opened: list[Bracket] = []
        self.linked = 0  # how many of them hold a link already, hence are none

    def words(self, start: int, end: int) -> int:
        if start < end:
            self.tokens.append(Token(start, end))
        return end

    def node(self, start: int, end: int, node: Inline, depth: int = 1) -> int:
        self.tokens.append(Token(start, end, node=node, depth=depth))
        return end

    def places(self, start: int, end: int) -> tuple[int, int]:
        return self.stretch.at(start), self.stretch.after(end)

    def syntax(self, kind: str, start: int, end: int, make: Callable[[int, int], Inline]) -> int:
        """A node that is all syntax, from its first to its last character."""
        self.context.mark(kind, self.stretch, start, end)
        return self.node(start, end, make(*self.places(start, end)))
