r"""Forms of Pandoc and CriticMarkup within a line, and what to write for each: `{++ajout++}` is to be settled."""

from __future__ import annotations

import re
from collections.abc import Callable

from stratege.diagnostics import phrase

Found = re.Match[str]
FORMATS = r"html[45]?|latex|tex|context|typst|docx|openxml|opendocument|icml|ms|rtf|asciidoc|markdown"
FENCE = re.compile(r":{3,}[^\n]*")
COLUMNS = re.compile(r"\.columns?\b|\.layout|layout-ncol")


def fenced(found: Found) -> str:
    """What to do for the line that opens a fence of Pandoc: `::: {.note}`."""
    return phrase("no_columns" if COLUMNS.search(found[0]) else "write_callout")


PANDOC: tuple[tuple[str, Callable[[Found], str]], ...] = (
    (rf"\{{=(?P<words>{FORMATS})\}}", lambda found: phrase("raw_block", name=found["words"])),
    (r"\{(?:\+\+[^{}\n]*\+\+|--[^{}\n]*--|>>[^{}\n]*<<|==[^{}\n]*==)\}", lambda _: phrase("settle_mark")),
    (r"\{~~[^{}\n]*", lambda _: phrase("settle_mark")),
    (r"(?<=\s)\{-\}", lambda _: phrase("unnumbered")),
    (r"(?<![+\w])\+\+(?=[^\s+])[^+\n]+(?<=\S)\+\+(?![+\w])", lambda _: phrase("remove_underline")),
    (r"(?<![\w\]])\[(?=[^\W\d_])[^\]\[\n]+\]\[(?:[^\W\d_][^\]\[\n]*)?\](?![(\[{:])", lambda _: phrase("define_link")),
    (r"(?<![\w:])::?[a-z][a-z0-9_+-]+:(?![\w:])", lambda _: phrase("type_sign")),
    (r"(?m:^):{3,}[^\n]*", fenced),
)
