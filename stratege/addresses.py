"""What a link may open: `is_safe("https://a.fr")` is true, `is_safe("java\\tscript:alert(1)")` is not."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

SCHEMES = frozenset(("http", "https", "mailto", "tel", "ftp"))
SCHEME = re.compile(r"([^:/?#]*):")
OTHER_HOST = re.compile(r"[/\\]{2}")  # `//host`: whose scheme is the page's, a file's included; browsers read \ as /


def is_safe(url: str) -> bool:
    """Whether an address runs nothing: of a scheme of `SCHEMES`, relative to the page, or a place in it (`#`).

    A browser leaves control characters and white space out before it looks for the scheme, and Markdown reads
    entities (`javascript&colon;`): so does this.
    """
    bare = "".join(char for char in unescape(url) if not _is_skipped(char))
    scheme = SCHEME.match(bare)
    return scheme[1].lower() in SCHEMES if scheme else not OTHER_HOST.match(bare)


def _is_skipped(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) == "Cc"
