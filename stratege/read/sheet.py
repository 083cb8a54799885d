"""The CSS of a report: `read_sheet(plan.css, used, diagnostics)` is the file's text, with all that it shows in it.

What would load anything from elsewhere is refused: a report holds what it shows, and asks for nothing.
"""

from __future__ import annotations

import posixpath
from base64 import b64encode
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote

from stratege.css import css_string, css_url
from stratege.diagnostics import Diagnostics
from stratege.fonts import is_font
from stratege.project import TEMPLATES, Used, read_template, templates_root
from stratege.read.files import CSS, FONT, IMAGE, read_named, shown
from stratege.read.nodes import decode
from stratege.read.pictures import picture_of
from stratege.read.sheet_faults import Sheet, below, tell_faults, variables_of
from stratege.source import Scalar, Span

if TYPE_CHECKING:
    from tinycss2.ast import Node

LOADING = frozenset(["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade"])
INLINE = "data:"
STYLES = f"{TEMPLATES}/styles"


def read_sheet(path: Scalar, used: Used, diagnostics: Diagnostics, under: str = "") -> str:
    """The style sheet of a report, images and fonts of content/ in it as data addresses; nothing without one.

    `under` is what comes before it. A sheet that loads what is elsewhere (T011) is left out; so is a rule that cannot
    be read, which is told (T012), as are words that CSS does not have (T015, T016).
    """
    content = read_named(used, path, CSS, diagnostics) if path else None
    text = decode(f"content/{path}", content, diagnostics) if content is not None else None
    if not text:
        return ""
    tell_faults(Sheet(f"content/{path}", text), partial(variables, used, under), diagnostics)
    return _Sheet(path, used, diagnostics).read(text)


def variables(used: Used, under: str = "") -> set[str]:
    """The variables of CSS that a report has: those of the style sheets that it is made with, and of `under`."""
    own: list[str] = []
    with suppress(OSError):
        own = [f"{STYLES}/{name}" for name in used.project.names(STYLES) if name.endswith(CSS)]
    texts = [read_template(templates_root(), f"{folder}/{name}") for folder, name in _ours()]
    texts += [used.project.read(name) for name in own]
    return variables_of([under, *(text.decode("utf-8", "replace") for text in texts)])


class _Sheet:
    """Reads one style sheet."""

    def __init__(self, path: Scalar, used: Used, diagnostics: Diagnostics) -> None:
        self.path, self.used, self.diagnostics = path, used, diagnostics
        self.refused = False

    def read(self, text: str) -> str:
        from tinycss2 import parse_component_value_list, serialize

        nodes = parse_component_value_list(text, skip_comments=True)
        imported = False
        for node in below(nodes):
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


def _ours() -> list[tuple[str, str]]:
    """The folder and the name of each style sheet that we bring."""
    return [(folder, file.name) for folder in ("styles", "themes") for file in templates_root().glob(f"{folder}/*.css")]


def _is_import(node: Node) -> bool:
    return bool(node.type == "at-keyword" and node.lower_value == "import")


def _data(kind: str, content: bytes) -> str:
    return f"{INLINE}{kind};base64,{b64encode(content).decode()}"
