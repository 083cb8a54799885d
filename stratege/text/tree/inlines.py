"""What a line of prose is made of: `*bien*` is an Emphasis that holds a Text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stratege.text.tree.node import Node, Places

if TYPE_CHECKING:
    from stratege.text.tree.unions import Inlines


@dataclass(frozen=True, slots=True)
class Text(Node):
    """Words as they are read: escapes, entities and ends of lines are the characters that they stand for."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Code(Node):
    """`code`."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Maths(Node):
    """`$…$` or `$$…$$`, as typed, signs included."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Emphasis(Node):
    """`*words*`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strong(Node):
    """`**words**`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strikethrough(Node):
    """`~~words~~`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Subscript(Node):
    """`H~2~O`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Superscript(Node):
    """`XXI^e^`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class SmallCaps(Node):
    """`[xxi]{.small-caps}`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Known(Node):
    """`[words]{.known}`, which the author vouches for."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Foreign(Node):
    """`[words]{lang=en}`."""

    lang: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Link(Node):
    """`[words](url "title")`, or by reference to a definition."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Autolink(Node):
    """`<https://…>` or `<name@host>`."""

    url: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Image(Node):
    """`![words](url)`."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Break(Node):
    """An end of line that the author asks for."""


@dataclass(frozen=True, slots=True)
class Reference(Node):
    """`[#id; #other]`, or `[words][#id]`."""

    targets: tuple[str, ...]
    children: Inlines = ()


@dataclass(frozen=True, slots=True)
class Fact(Node):
    """`[=id]`, or `[=id @]`, which cites its source."""

    fact: str
    cited: bool


@dataclass(frozen=True, slots=True)
class NoteCall(Node):
    """`[^name]`."""

    name: str


@dataclass(frozen=True, slots=True)
class Citation(Node):
    """`[@key, p. 3]` or `@key [p. 3]`, in pandoc's syntax."""

    source: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tag(Node):
    """A tag or a comment of HTML, as typed."""

    text: str
