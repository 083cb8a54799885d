"""Headings that a text links to: `[Aide](#comment-faire-)` finds `# Comment faire ?` by its spaces and hyphens.

Forges and most sites make the anchor of a heading from its letters, figures, hyphens and ordinary spaces.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import unquote

from stratege.typography.edit import Edit

FRAGMENT = re.compile(r"""(?:\]\(<?|\]:[ \t]*<?|\bhref=["']?)#([^\s)"'>]+)""")
HEADING = re.compile(r"^[ \t>]*#{1,6}[ \t]+(\S.*)$|^(\S.*)\n(?=(?:=+|-+)[ \t]*\r?$)", re.MULTILINE)
LINK = re.compile(r"!?\[([^\[\]\n]*)\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
HIDDEN = re.compile(r"<[^<>\n]*>|\{[:#.][^{}\n]*\}\s*$")
NUMBER = re.compile(r"-\d+\Z")  # tells apart the anchors of equal headings


def keeps_anchors(text: str) -> Callable[[Edit], bool] | None:
    """Whether an edit leaves the anchors that the text links to as they are; None where it links to none."""
    found = list(_aimed(text)) if "#" in text else []
    return partial(_keeps, found) if found else None


def _aimed(text: str) -> Iterator[tuple[int, int]]:
    """The headings that a link of the text leads to, by place."""
    aims = {unquote(match[1]).lower() for match in FRAGMENT.finditer(text)}
    aims |= {NUMBER.sub("", aim) for aim in aims}
    for match in HEADING.finditer(text) if aims else ():
        heading = HIDDEN.sub("", LINK.sub(r"\1", match[match.lastindex or 0]))
        if _anchor(heading.strip(" \t\r#")) in aims:
            yield match.span(match.lastindex or 0)


def _anchor(heading: str) -> str:
    """The anchor of a heading, or what a part of one puts into it."""
    return "".join("-" if sign == " " else sign for sign in heading.lower() if sign in " -_" or sign.isalnum())


def _keeps(found: list[tuple[int, int]], edit: Edit) -> bool:
    index = bisect_right(found, edit.start, key=lambda span: span[0]) - 1
    return index < 0 or edit.start > found[index][1] or _anchor(edit.before) == _anchor(edit.after)
