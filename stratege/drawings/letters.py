"""The letters of a drawing: what `font` says in short, and the families that its texts ask for.

`longhands("700 28px Arial, sans-serif")` is `["font-weight:700", "font-size:28px", "font-family:Arial, sans-serif"]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from stratege.drawings.source import SVG

SIZE = r"\d*\.?\d+(?:px|pt|pc|mm|cm|in|em|ex|rem|%)|(?:xx?-)?(?:small|large)|medium|smaller|larger"
# CSS Fonts 4, 2.7: style, variant, weight and stretch in any order, the size, the height of a line, the families.
SHORT = re.compile(
    rf"(?P<before>(?:[\w-]+\s+)*?)(?P<size>{SIZE})(?:\s*/\s*[\w.%]+)?\s+(?P<families>\S.*)", re.IGNORECASE | re.DOTALL
)
BEFORE = {
    "font-style": re.compile(r"italic|oblique", re.IGNORECASE),
    "font-weight": re.compile(r"bold|bolder|lighter|[1-9]\d{0,3}", re.IGNORECASE),
    "font-variant": re.compile(r"small-caps", re.IGNORECASE),
}
FAMILY = re.compile(r"font-family\s*:\s*([^;}]+)", re.IGNORECASE)
FIRST = re.compile(r"\s*[\"']?([^\"',;]+)")
GENERIC = frozenset(["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "inherit", "initial"])


def longhands(short: str) -> list[str]:
    """The declarations that a value of `font` stands for; none of one that says no size and no family."""
    found = SHORT.fullmatch(short.strip())
    if not found:
        return []
    words = found["before"].split()
    told = [f"{name}:{word}" for name, form in BEFORE.items() for word in words if form.fullmatch(word)]
    return [*told, f"font-size:{found['size']}", f"font-family:{found['families'].strip()}"]


def families(root: ET.Element) -> tuple[str, ...]:
    """The first family of each list that a drawing with texts names, "" where it names none; none without texts."""
    texts = [element for element in root.iter(f"{{{SVG}}}text") if "".join(element.itertext()).strip()]
    if not texts:
        return ()
    named = [found[1].strip() for value in _lists(root) if (found := FIRST.match(value))]
    return tuple(dict.fromkeys(name for name in named if name.lower() not in GENERIC)) or ("",)


def _lists(root: ET.Element) -> Iterator[str]:
    for element in root.iter():
        yield element.get("font-family", "")
        sheet = element.text or "" if element.tag == f"{{{SVG}}}style" else ""
        yield from FAMILY.findall(f"{element.get('style', '')};{sheet}")
