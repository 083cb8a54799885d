"""Lines that stand too far left or right, and keys that have a value before their list: `key_figures: 3`, `- a: b`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from stratege.read.mending.edits import Edit, Guess
from stratege.read.mending.keys import holds, is_key
from stratege.read.mending.stop import Stop

VALUED = re.compile(r"(?P<head>(?P<margin> *)(?:- +)*(?P<key>[\w.-]+) *:)(?P<gap> +)(?P<value>[^\s|>#\[{].*?)\s*$")
OPENS = re.compile(r" *(?:- |[\w.-]+ *:(?: |$)|-$)")
WORDS = re.compile(r"\s*\w[\w.'’-]*,?(?: +[\w.'’-]+,?)+ *:(?: |$)")  # a text that has a colon: no key has two words
WINDOW = 200  # lines that show how far others stand


def margin_guesses(stop: Stop) -> Iterator[Guess]:
    """What may be wrong with where a line stands, the likeliest first."""
    yield from _valued(stop, certain=True)
    moved = [guess for line in dict.fromkeys([*stop.near[:3], *_items(stop)]) for guess in _moved(stop, line)]
    yield from (guess for _, guess in sorted(moved, key=lambda item: item[0]))
    yield from _valued(stop, certain=False)


def _valued(stop: Stop, certain: bool) -> Iterator[Guess]:
    """A key that has a value, though a list or an object follows it."""
    for line in stop.near:
        found = VALUED.match(stop.text(line))
        below = stop.text(line + 1) if line + 1 < len(stop.source.starts) else ""
        column = found.start("key") if found else 0
        is_list = below.lstrip().startswith("-")
        if found is None or not OPENS.match(below) or _indent(below) < column + (not is_list):
            continue
        hangs = is_list or _indent(below) == column + 2
        sure = hangs and (holds(found["key"]) or not is_key(found["key"]))
        if sure == certain:
            start = stop.source.starts[line]
            edit = Edit(start + found.end("head"), start + found.end("value"), "")
            words: dict[str, object] = {"key": found["key"], "value": found["value"][:40]}
            yield Guess("Y027", start + found.start("value"), words, (edit,))


def _moved(stop: Stop, line: int) -> Iterator[tuple[tuple[bool, int, bool], Guess]]:
    """A line, with those that hang below it, at the margin of each that is before it or after; how unlikely it is."""
    text = stop.text(line)
    own = _indent(text)
    if not text.strip() or (line == 0 and not own) or WORDS.match(text):
        return
    margins = _margins(stop)
    for wanted in sorted(margins, key=lambda margin: abs(margin - own)):
        if wanted != own:
            start = stop.source.starts[line]
            words: dict[str, object] = {"found": own, "wanted": wanted}
            for alone, end in enumerate(dict.fromkeys([_end(stop, line, own), line + 1])):
                edits = tuple(_shifted(stop, number, wanted - own) for number in range(line, end))
                unlikely = (margins[own] > 1 + margins[wanted] // 4, abs(wanted - own) + alone, line != stop.line)
                yield unlikely, Guess("Y028", start + own, words, edits)


def _items(stop: Stop) -> list[int]:
    """The item before that where the parser stopped that stands a column further right or left than it."""
    own = _indent(stop.text(stop.line))
    if not stop.text(stop.line).lstrip().startswith("- "):
        return []
    for line in range(stop.line - 1, max(stop.line - WINDOW, 0) - 1, -1):
        text = stop.text(line)
        if text.lstrip().startswith("- ") and abs(_indent(text) - own) == 1:
            return [line]
    return []


def _margins(stop: Stop) -> Counter[int]:
    """How many lines around stand at each margin; the texts of items stand two columns further."""
    around = range(max(0, stop.line - WINDOW), min(len(stop.source.starts), stop.line + WINDOW))
    found: Counter[int] = Counter()
    for line in around:
        text = stop.text(line)
        if text.strip():
            found[_indent(text)] += 1
            if text.lstrip().startswith("- "):
                found[_indent(text) + 2] += 0
    return found


def _end(stop: Stop, line: int, own: int) -> int:
    """The line after those that hang below one."""
    end = line + 1
    while end < len(stop.source.starts) and stop.text(end).strip() and _indent(stop.text(end)) > own:
        end += 1
    return end


def _shifted(stop: Stop, line: int, columns: int) -> Edit:
    start, own = stop.source.starts[line], _indent(stop.text(line))
    if columns > 0:
        return Edit(start, start, " " * columns)
    return Edit(start, start + min(-columns, own), "")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
