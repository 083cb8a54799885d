"""What a line of prose is made of: `*bien*` is an Emphasis that holds a Text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stratege.records import record
from stratege.text.tree.node import Node, Places

if TYPE_CHECKING:
    from stratege.text.tree.unions import Inlines


@record
class Text(Node):
    """Words as they are read: escapes, entities and ends of lines are the characters that they stand for."""

    text: str
    places: Places


@record
class Code(Node):
    """`code`."""

    text: str
    places: Places


@record
class Maths(Node):
    """`$…$` or `$$…$$`, as typed, signs included."""

    text: str
    places: Places


@record
class Emphasis(Node):
    """`*words*`."""

    children: Inlines


@record
class Strong(Node):
    """`**words**`."""

    children: Inlines


@record
class Strikethrough(Node):
    """`~~words~~`."""

    children: Inlines


@record
class Subscript(Node):
    """`H~2~O`."""

    children: Inlines


@record
class Superscript(Node):
    """`XXI^e^`."""

    children: Inlines


@record
class SmallCaps(Node):
    """`[xxi]{.small-caps}`."""

    children: Inlines


@record
class Indexed(Node):
    """`[words]{.index}`, or `[words]{index="entry"}`: a place that the index names."""

    entry: str
    children: Inlines


@record
class Known(Node):
    """`[words]{.known}`, which the author vouches for."""

    children: Inlines


@record
class Foreign(Node):
    """`[words]{lang=en}`."""

    lang: str
    children: Inlines


@record
class Link(Node):
    """`[words](url "title")`, or by reference to a definition."""

    url: str
    title: str
    children: Inlines


@record
class Autolink(Node):
    """`<https://…>` or `<name@host>`."""

    url: str
    children: Inlines


@record
class Image(Node):
    """`![words](url)`."""

    url: str
    title: str
    children: Inlines


@record
class Break(Node):
    """An end of line that the author asks for."""


@record
class Reference(Node):
    """`[#id; #other]`, or `[words][#id]`; `otherwise` is what `{else="…"}` says, for what a version leaves out."""

    targets: tuple[str, ...]
    children: Inlines = ()
    otherwise: str | None = None


@record
class Fact(Node):
    """`[=id]`, `[=id @]`, which cites its source, `[=id, form]`, or a calculation over facts, `[= a / b ]`.

    `otherwise` is as that of a reference.
    """

    fact: str
    cited: bool
    forms: tuple[str, ...] = ()
    otherwise: str | None = None


@record
class NoteCall(Node):
    """`[^name]`."""

    name: str


@record
class Citation(Node):
    """`[@key, p. 3]` or `@key [p. 3]`, in pandoc's syntax."""

    source: str
    keys: tuple[str, ...]


@record
class Tag(Node):
    """A tag or a comment of HTML, as typed."""

    text: str
