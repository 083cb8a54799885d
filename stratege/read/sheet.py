"""The CSS of a report: `read_sheet(plan.css, used, diagnostics)` is the file's text, with all that it shows in it.

What would load anything from elsewhere is refused: a report holds what it shows, and asks for nothing.
"""

from __future__ import annotations

import posixpath
from base64 import b64encode
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from stratege.css import css_string, css_url
from stratege.diagnostics import Diagnostics
from stratege.fonts import is_font
from stratege.project import Used
from stratege.read.files import CSS, FONT, IMAGE, read_named, shown
from stratege.read.nodes import decode
from stratege.read.pictures import picture_of
from stratege.source import Scalar, Span

if TYPE_CHECKING:
    from tinycss2.ast import Node

LOADING = frozenset(["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade"])
INLINE = "data:"


def read_sheet(path: Scalar, used: Used, diagnostics: Diagnostics) -> str:
    """The style sheet of a report, images and fonts of content/ in it as data addresses; nothing without one.

    A sheet that loads what is elsewhere (T011) is left out; so is a rule that cannot be read, which is told (T012).
    """
    content = read_named(used, path, CSS, diagnostics) if path else None
    text = decode(f"content/{path}", content, diagnostics) if content is not None else None
    return _Sheet(path, used, diagnostics).read(text) if text else ""


class _Sheet:
    """Reads one style sheet."""

    def __init__(self, path: Scalar, used: Used, diagnostics: Diagnostics) -> None:
        self.path, self.used, self.diagnostics = path, used, diagnostics
        self.refused = False

    def read(self, text: str) -> str:
        from tinycss2 import parse_component_value_list, parse_stylesheet, serialize

        nodes = parse_component_value_list(text, skip_comments=True)
        rules = parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        broken = dict.fromkeys(self.place(node) for node in (*rules, *_below(nodes)) if node.type == "error")
        for place in broken:
            self.diagnostics.add("T012", place)
        imported = False
        for node in _below(nodes):
            if not imported:  # what an @import names is told with it
                self.look(node)
            if node.type != "whitespace":
                imported = _is_import(node)
        return "" if self.refused else f"{serialize(nodes).strip()}\n"

    def look(self, node: Node) -> None:
        """Refuse what loads, put in what the project has."""
        if _is_import(node):
            self.refuse(node, "@import")
        elif node.type == "url":
            node.representation = css_url(self.address(node))
        elif node.type == "function" and node.lower_name in LOADING:
            for part in node.arguments:
                if part.type == "string":
                    part.representation = css_string(self.address(part))

    def address(self, node: Node) -> str:
        """An address that a page may hold: a place of its own, data, or a file of content/ as data."""
        address = str(node.value)
        if address.startswith("#") or address[: len(INLINE)].lower() == INLINE:
            return address
        if "//" in address or ":" in address or "\\" in address or address.startswith("/"):
            self.refuse(node, shown(address))
            return ""
        name = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), unquote(address)))
        return self.embedded(Scalar(name, self.place(node)))

    def embedded(self, path: Scalar) -> str:
        """A font or an image of content/, by its path from there, as a data address; nothing after a diagnostic."""
        from stratege import images

        content = read_named(self.used, path, (*IMAGE, *FONT), self.diagnostics)
        if content is None:
            return ""
        if path.lower().endswith(FONT):
            if is_font(content):
                return _data("font/" + posixpath.splitext(path)[1][1:].lower(), content)
            self.diagnostics.add("T004", path.span, path=path)
            return ""
        if not picture_of(path, content, self.diagnostics):
            return ""
        image = images.shown(content)
        return _data(image.media_type, image.content)

    def refuse(self, node: Node, what: str) -> None:
        self.refused = True
        self.diagnostics.add("T011", self.place(node), what=what)

    def place(self, node: Node) -> Span:
        return Span(f"content/{self.path}", node.source_line, node.source_column)


def _is_import(node: Node) -> bool:
    return bool(node.type == "at-keyword" and node.lower_value == "import")


def _below(nodes: Iterable[Node]) -> Iterator[Node]:
    """The nodes of a style sheet and all that they hold, in order."""
    todo = [*nodes][::-1]
    while todo:
        node = todo.pop()
        yield node
        inner = getattr(node, "content", None) or getattr(node, "arguments", None) or ()
        todo += [*inner][::-1]


def _data(kind: str, content: bytes) -> str:
    return f"{INLINE}{kind};base64,{b64encode(content).decode()}"
