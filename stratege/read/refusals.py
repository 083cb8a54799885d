"""Where YAML cannot be read and nothing mends it, in French: `title: [a` is told at its bracket (Y014)."""

from __future__ import annotations

from yaml.reader import ReaderError

from stratege.diagnostics import Diagnostics, phrase
from stratege.read.mending.stop import Stop, sign
from stratege.source import Span

CLOSING = {"[": "]", "{": "}"}
PROBLEMS = (  # a part of the parser's words, and ours
    ("end of stream", "yaml_open"),
    ("document indicator", "yaml_document"),
    ("escape character", "yaml_escape"),
    ("hexdecimal number", "yaml_escape"),
    ("expected key", "yaml_key"),
    ("'-' indicator", "yaml_item"),
    ("comment or line break", "yaml_header"),
    ("node content", "yaml_value"),
    ("<document start>", "yaml_margin"),
    ("", "yaml_other"),
)


def explain(file: str, stop: Stop, diagnostics: Diagnostics, left_out: int | None = None) -> None:
    """Say what the parser saw, at the sign that opens what it was reading; no remedy is guessed.

    It often stops a line late: `left_out` is where a line begins without which all the rest can be read.
    """
    opened = stop.source.text[stop.begun : stop.begun + 1]
    quoted = stop.reading.endswith("quoted scalar") and "end of stream" in stop.problem
    at = stop.begun if (stop.is_flow and stop.first < stop.line) or quoted else stop.at
    if left_out is not None and stop.within(left_out)[0] < stop.line and not stop.is_flow:
        at = left_out
    span = Span(file, *stop.source.place(at))
    if stop.is_flow and opened in CLOSING:
        diagnostics.add("Y014", span, related=(), sign=opened, closing=CLOSING[opened])
    elif "undefined alias" in stop.problem:
        diagnostics.add("Y003", span, related=(), char="*", fixed='"…"')
    else:
        diagnostics.add("Y001", span, related=(), problem=_words(stop))


def _words(stop: Stop) -> str:
    """What the parser says, in French."""
    if isinstance(stop.error, ReaderError):
        return phrase("yaml_character", sign=f"U+{ord(sign(stop.error)):04X}")
    return phrase(next(name for part, name in PROBLEMS if part in stop.problem))
