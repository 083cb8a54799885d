"""Citations that a style words alike wherever they stand: `once(("[@a]", "@b", "[@a]"), style)` is `("[@a]", "@b")`."""

from __future__ import annotations

import re

# What makes the words of a citation depend on those before it: ibid., the first call, notes and their numbers.
POSITION = re.compile(r"""\bposition\s*=|et-al-subsequent-|first-reference-note-number|class\s*=\s*["']note""")


def once(sources: tuple[str, ...], style: str) -> tuple[str, ...]:
    """The citations to ask for, in order, in a style given as the text of its file: all where their place matters."""
    return sources if POSITION.search(style) else tuple(dict.fromkeys(sources))
