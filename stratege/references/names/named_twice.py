"""Groups typed with their acronym: `named_twice("OMS, Organisation mondiale de la santé")`.

Only what the first letters of its words spell is a group's acronym: « SNCF, Service du patrimoine » names an office.
"""

from __future__ import annotations

import re

from stratege.references.names.groups import is_group, opens_with

ACRONYM = r"[A-ZÀ-Ý](?:[A-ZÀ-Ý]{1,9}|[a-zà-ÿ]{2,9})"
BETWEEN = r"(?:\s*,\s*|\s+[-–—:]\s+|\s*:\s+)"
FIRST = re.compile(rf"(?P<acronym>{ACRONYM})(?:{BETWEEN}|\s+(?=[^\W\d_]{{3,}}\s))(?P<group>[^()]+)")
AROUND = re.compile(rf"(?P<acronym>{ACRONYM})\s*\((?P<group>[^()]+)\)")
LAST = re.compile(rf"(?P<group>[^()]+?){BETWEEN}(?P<acronym>{ACRONYM})")


def named_twice(name: str) -> tuple[str, str] | None:
    """The name of a group and the acronym before or after it; None where none is spelt."""
    for pattern in (AROUND, FIRST, LAST):
        found = pattern.fullmatch(name.strip())
        if found and is_group(found["group"]) and opens_with(found["acronym"], found["group"]):
            return found["group"].strip(), found["acronym"]
    return None
