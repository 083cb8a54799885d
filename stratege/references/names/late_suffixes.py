"""Suffixes that end a family name: `split_suffix("King Jr.")` is ("King", "Jr.")."""

from __future__ import annotations

import re

LATE_SUFFIX = re.compile(r"(.*[^,]),? ((?:Jr|Sr)\.?|III|IV)")


def split_suffix(family: str) -> tuple[str, str]:
    """(« King », « Jr. ») for « King Jr. »; the second part is empty without a suffix."""
    found = LATE_SUFFIX.fullmatch(family)
    return (found[1], found[2]) if found else (family, "")
