"""The pieces that a stretch of inlines is read into, before emphasis is found: text, nodes, runs, brackets, braces."""

from __future__ import annotations

from dataclasses import dataclass

from stratege.text.forms import Attributes
from stratege.text.tree import Inline


@dataclass(slots=True)
class Token:
    """A piece of a stretch, from one index to another: characters (`text`), or a `node` of some depth."""

    start: int
    end: int
    text: str = ""
    kind: str = "text"
    node: Inline | None = None
    depth: int = 0


@dataclass(slots=True)
class Delimiter(Token):
    """A run of signs of emphasis, as much of it as is not used yet; `length` is that of the whole run."""

    length: int = 0
    opens: bool = False
    closes: bool = False


@dataclass(slots=True)
class Bracket(Token):
    """A bracket that opens, `![` or `[`, at some place among the tokens; `inner` when another one opened after it."""

    index: int = 0
    inner: bool = False

    @property
    def image(self) -> bool:
        return self.end - self.start == 2


@dataclass(slots=True)
class Braces(Token):
    """A list of attributes: text, unless what stands before it turns out to take them."""

    found: Attributes | None = None
