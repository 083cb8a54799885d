r"""Addresses as exports type them: `one_address("https://a.fr/1 https://b.fr/2")` is « https://a.fr/1 »."""

from __future__ import annotations

import re

from stratege.references.decode import address

OTHERS = re.compile(r"(?<=\S)\s+(?:https?|ftp|file|papers\d?)://.*", re.DOTALL)  # Mendeley keeps all that it met
LOCAL = re.compile(r"(?:file|papers\d?|zotero):/.*", re.IGNORECASE | re.DOTALL)


def one_address(typed: str) -> str:
    """The first of the addresses in a field; none for a file of its author's."""
    first = OTHERS.sub("", address(typed))
    return "" if LOCAL.match(first) else first
