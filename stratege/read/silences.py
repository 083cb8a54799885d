"""Comments that silence a diagnostic where they stand: `# stratege: ignore F005 — la presse du jour le dit`.

One that ends a line is of that line, and of the block that the line opens; one alone on its line, of the block below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import yaml

from stratege.diagnostics import Diagnostic, Diagnostics, closest, phrase
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.policy import is_error
from stratege.read.scalars import BREAKS
from stratege.records import record
from stratege.source import Span
from stratege.yaml_graph import LOADER

KNOWN = 1 << 8  # files: a report that is followed while it is written changes by one at a time
MARK = re.compile(
    r"(?<!\S)#\s*(?:(?P<mark>stratege\s*:)|strat[^\W\d_]{2,4}\s{0,3}:?(?=\s{0,3}ignore\s+[a-z]\d))(?P<order>.*)",
    re.IGNORECASE,
)
OURS = re.compile(rb"#\s*strat", re.IGNORECASE)
ORDER = re.compile(r"\s*ignore\b\s*(?P<code>[\w-]*\w)?\s*(?:[—–:-]+\s*)?(?P<reason>.*)")
OPENS = re.compile(r"(?:^|:|-|[|>][-+0-9]*)\s*$")  # a line whose value stands below it
Place = tuple[int, int]  # a line and a column, from 1


@record
class Silence:
    """A comment, what it says, and the lines that it is of, the last included."""

    span: Span
    code: str
    reason: str
    is_marked: bool  # « stratege: », as it is written
    first: int
    last: int

    @property
    def holds(self) -> bool:
        """Whether it silences anything at all."""
        return bool(self.is_marked and self.code in CATALOGUE and self.reason) and not is_error(self.code)

    def covers(self, item: Diagnostic) -> bool:
        """Whether it silences a diagnostic of its file."""
        at = item.span.line if item.span else 0
        return self.holds and self.code == item.code and self.first <= at <= self.last


@lru_cache(KNOWN)
def silences(file: str, content: bytes) -> tuple[Silence, ...]:
    """The comments of a YAML file that silence something, or would; none in a file that is no YAML."""
    if not OURS.search(content):
        return ()
    text = content.decode("utf-8-sig", errors="replace")
    lines = BREAKS.split(text)
    found = [(number, match) for number, line in enumerate(lines, 1) if (match := MARK.search(line))]
    try:
        texts = list(_texts(text)) if found else []
    except yaml.YAMLError:
        return ()
    return tuple(
        _silence(file, lines, number, match)
        for number, match in found
        if not any(start <= (number, match.start() + 1) < end for start, end in texts)
    )


def _texts(text: str) -> Iterator[tuple[Place, Place]]:
    """From where to where the scalars of a file go: what looks like a comment in one is the author's text."""
    for event in yaml.parse(text, LOADER):
        if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark:
            start, end = event.start_mark, event.end_mark
            is_block = event.style in ("|", ">")  # its first line, where a comment may be, is not yet its text
            begins = (start.line + 2, 0) if is_block else (start.line + 1, start.column + 1)
            yield begins, (end.line + 1, end.column + 1)


def _silence(file: str, lines: list[str], number: int, match: re.Match[str]) -> Silence:
    order = ORDER.match(match["order"])
    code, reason = (order["code"] or "", order["reason"].strip()) if order else ("", "")
    before = lines[number - 1][: match.start()]
    span = Span(file, number, match.start() + 1, number, len(lines[number - 1].rstrip()) + 1)
    if before.strip() and not OPENS.search(before):
        return Silence(span, code, reason, bool(match["mark"]), number, number)
    first = number if before.strip() else _below(lines, number)
    return Silence(span, code, reason, bool(match["mark"]), first, _end(lines, first))


def _below(lines: list[str], number: int) -> int:
    """The first line after that one which is neither empty nor a comment."""
    following = (place for place, line in enumerate(lines[number:], number + 1) if _is_content(line))
    return next(following, number)


def _end(lines: list[str], first: int) -> int:
    """The last line of the block that a line begins: what follows is as far left as it, or further."""
    margin, last = _margin(lines[first - 1]), first
    is_item = lines[first - 1].lstrip().startswith("- ")
    for number, line in enumerate(lines[first:], first + 1):
        if line.strip() and (_margin(line) < margin or (_margin(line) == margin and not _is_list_of(line, is_item))):
            break
        last = number
    return last


def _is_list_of(line: str, is_item: bool) -> bool:
    """Whether a line at the margin of a key is an item of its list, which YAML lets stand there."""
    return not is_item and line.lstrip().startswith("- ")


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def tell_silences(file: str, content: bytes, diagnostics: Diagnostics) -> None:
    """Tell of the comments of a file that cannot silence what they name, or name nothing."""
    for item in silences(file, content):
        if not (item.is_marked and item.code and item.reason):
            lacking = ("silence_reason" if item.code else "silence_code") if item.is_marked else "silence_mark"
            lack = phrase(lacking)
            diagnostics.add("S142", item.span, lack=lack)
        elif item.code not in CATALOGUE:
            diagnostics.add("S143", item.span, rule=item.code, near=closest(item.code, CATALOGUE))
        elif is_error(item.code):
            diagnostics.add("S144", item.span, rule=item.code)
