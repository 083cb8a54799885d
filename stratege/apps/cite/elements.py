"""Elements of HTML as strings: `element("a", "mot", {"href": "/"})` is `<a href="/">mot</a>`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

# What begins with such a tag is no paragraph.
BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer"
    r"|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|ol|p|section|summary|table|tbody|td"
    r"|tfoot|th|thead|title|tr|ul)\b",
    re.IGNORECASE,
)
Attributes = Mapping[str, str | None]


def element(tag: str, inside: str, attributes: Attributes | None = None) -> str:
    """An element on one line."""
    return f"{opened(tag, attributes or {})}>{inside}</{tag}>"


def lines(tag: str, lines: Iterable[str], attributes: Attributes | None = None) -> str:
    """An element whose tags stand on lines of their own."""
    return element(tag, "\n".join(["", *lines, ""]), attributes)


def opened(tag: str, attributes: Attributes) -> str:
    """A tag up to its end; an attribute that is None is not written."""
    said = (f' {name}="{escape(value)}"' for name, value in attributes.items() if value is not None)
    return f"<{tag}{''.join(said)}"


def escaped(text: str) -> str:
    """Characters as an element holds them."""
    return escape(text, quote=False)
