"""What a link may open: `is_safe("https://a.fr")` is true, `is_safe("java\\tscript:alert(1)")` is not."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from urllib.parse import unquote

SCHEMES = frozenset(("http", "https", "mailto", "tel", "ftp"))
SCHEME = re.compile(r"([^:/?#]*):")
DEEPEST = 5  # entities in entities
OTHER_HOST = re.compile(r"[/\\]{2}")  # `//host`: whose scheme is the page's, a file's included; browsers read \ as /


def is_safe(url: str) -> bool:
    """Whether an address runs nothing: of a scheme of `SCHEMES`, relative to the page, or a place in it (`#`).

    A browser leaves control characters and white space out before it looks for the scheme, Markdown reads entities
    (`javascript&colon;`) and some readers percent signs (`javascript%3A`): so does this, however deep they are hidden.
    """
    for _ in range(DEEPEST):
        bare = "".join(char for char in url if not _is_skipped(char))
        if scheme := SCHEME.match(bare):
            return scheme[1].lower() in SCHEMES
        if OTHER_HOST.match(bare):
            return False
        url, read = unquote(unescape(url)), url
        if url == read:
            return True
    return False


def _is_skipped(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) == "Cc"
