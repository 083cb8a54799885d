"""The cases of a plain file: `Quoi ! → Quoi~!`, one a line, under headings such as `[fr-CA html]`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[1] / "cases" / "typography"
ESCAPES = {"\\n": "\n", "\\t": "\t", "\\\\": "\\", "\\_": "_", "\\~": "~", "_": "\u00a0", "~": "\u202f"}


class Case(NamedTuple):
    """A text, what it becomes, in which French and form; `place` names it in a failure."""

    place: str
    before: str
    after: str
    locale: str
    markup: str


def cases() -> Iterator[Case]:
    """Every case of every file."""
    for file in sorted(FOLDER.glob("*.txt")):
        locale, markup = "fr-FR", "text"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith("[fr-"):
                locale, _, markup = line.strip("[]").partition(" ")
            elif line.strip() and not line.startswith("# "):
                before, _, after = line.partition(" → ")
                texts = (read(before), read(after or before))
                yield Case(f"{file.name}:{number}", *texts, locale, markup or "text")


def read(text: str) -> str:
    """A text as the file writes it, with its escapes read."""
    parts, at = [], 0
    while at < len(text):
        sign = text[at : at + 2] if text[at] == "\\" and text[at : at + 2] in ESCAPES else text[at]
        parts.append(ESCAPES.get(sign, sign))
        at += len(sign)
    return "".join(parts)


def spaced(text: str) -> str:
    """A text with its no-break spaces, and nothing else to be read."""
    return text.replace("_", "\u00a0").replace("~", "\u202f")


def shown(text: str) -> str:
    """A text with its no-break spaces as the files write them."""
    return text.replace("_", "\\_").replace("~", "\\~").replace("\u00a0", "_").replace("\u202f", "~")
