"""Citations, references and facts in a text without quotes between braces: `{label: en [=region], from: voir [#b]}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.read.mending.edits import Guess
from stratege.read.mending.signs import put_in_quotes, quoted
from stratege.read.mending.stop import Stop

CALL = r"\[[=@^#][^\]\[\n]*\]"
COLORS = re.compile(r"\[#[\da-fA-F]{3,8}(?:,[^\]]*)?\]")  # « [#fff] » alone is a list
FIRST = r"(?![\s\"'&*!|>%@`?-])"
# To the next key of the object, past the commas of the text; an item of a list ends at its comma.
END = r"(?=\s*(?:\}|,\s*(?:[\w.-]+:\s|$)|$))"
OF_KEY = re.compile(rf"(?:^|[{{,])\s*(?:- +)*[\w.-]+: +(?P<value>{FIRST}(?:{CALL}|[^\[\]{{}}\"\n])*?){END}")
OF_ITEM = re.compile(rf"[\[,]\s*(?P<value>{FIRST}(?:{CALL}|[^\[\]{{}},:\"\n])+?)(?=\s*(?:[,\]]|$))")
CALLED = re.compile(CALL)
MOST = 60  # characters of a text in a remedy


def call_guesses(stop: Stop) -> Iterator[Guess]:
    """All texts of a line that have a call, put between quotes: the first is told for all."""
    for line in stop.near:
        text, start = stop.text(line), stop.source.starts[line]
        found = _texts(text)
        if found:
            edits = tuple(edit for at, value in found for edit in put_in_quotes(start + at, value))
            at, value = found[0]
            fixed = quoted(value if len(value) <= MOST else f"{value[: MOST - 1]}…")
            yield Guess("Y003", start + text.index("[", at), {"char": "[", "fixed": fixed}, edits)


def _texts(line: str) -> list[tuple[int, str]]:
    """The texts of a line that have a call, and where each begins: those of keys, and of items beside them."""
    both = [found for form in (OF_KEY, OF_ITEM) for found in form.finditer(line)]
    texts = [found for found in both if CALLED.search(found["value"]) and not COLORS.fullmatch(found["value"])]
    kept = dict[int, re.Match[str]]()
    for found in texts:
        if not any(other.start("value") <= found.start("value") < other.end("value") for other in kept.values()):
            kept[found.start("value")] = found
    return [(at, kept[at]["value"]) for at in sorted(kept)]
