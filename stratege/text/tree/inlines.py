"""What a line of prose is made of: `*bien*` is an Emphasis that holds a Text."""

from __future__ import annotations

from dataclasses import dataclass

from stratege.text.tree.node import Inline, Inlines, Places


@dataclass(frozen=True, slots=True)
class Text(Inline):
    """Words as they are read: escapes, entities and ends of lines are the characters that they stand for."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Code(Inline):
    """`code`."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Maths(Inline):
    """`$…$` or `$$…$$`, as typed, signs included."""

    text: str
    places: Places


@dataclass(frozen=True, slots=True)
class Emphasis(Inline):
    """`*words*`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strong(Inline):
    """`**words**`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Strikethrough(Inline):
    """`~~words~~`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Subscript(Inline):
    """`H~2~O`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Superscript(Inline):
    """`XXI^e^`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class SmallCaps(Inline):
    """`[xxi]{.small-caps}`."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Known(Inline):
    """`[words]{.known}`, which the author vouches for."""

    children: Inlines


@dataclass(frozen=True, slots=True)
class Foreign(Inline):
    """`[words]{lang=en}`."""

    lang: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Link(Inline):
    """`[words](url "title")`, or by reference to a definition."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Autolink(Inline):
    """`<https://…>` or `<name@host>`."""

    url: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Image(Inline):
    """`![words](url)`."""

    url: str
    title: str
    children: Inlines


@dataclass(frozen=True, slots=True)
class Break(Inline):
    """An end of line that the author asks for."""


@dataclass(frozen=True, slots=True)
class Reference(Inline):
    """`[#id; #other]`."""

    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact(Inline):
    """`[=id]`, or `[=id @]`, which cites its source."""

    fact: str
    cited: bool


@dataclass(frozen=True, slots=True)
class NoteCall(Inline):
    """`[^name]`."""

    name: str


@dataclass(frozen=True, slots=True)
class Citation(Inline):
    """`[@key, p. 3]` or `@key [p. 3]`, in pandoc's syntax."""

    source: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tag(Inline):
    """A tag or a comment of HTML, as typed."""

    text: str
