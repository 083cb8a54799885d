"""Characters that Markdown would take for marks: `escape_text("2 * 3 [x](y)")` is `2 * 3 \\[x](y)`."""

from __future__ import annotations

import re

MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash before a sign that it would hide
    r"|`|\[|~"
    r"|(?<!\s)\*|\*(?!\s)"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#\d+;|#[xX][0-9A-Fa-f]+;|[A-Za-z][A-Za-z0-9]*;)"
)
LINE_END = re.compile(r"\r\n?|\n")
LINE_START = re.compile(
    r"^([ \t]*)(?:(#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|>|=+[ \t]*$|-+[ \t]*$)|(\d{1,9})([.)])(?=[ \t]|$))"
)


def escape_text(text: str) -> str:
    """The text with a backslash before what would be read as a mark anywhere in a line, its lines ended by `\\n`."""
    return MARKS.sub(r"\\\g<0>", LINE_END.sub("\n", text))


def escape_line_starts(text: str) -> str:
    """The lines with a backslash before what would open a heading, a list, a quotation or an underline."""
    return "\n".join(LINE_START.sub(_escape_start, line) for line in text.split("\n"))


def escape_cell(text: str) -> str:
    """A line as a cell: its bars escaped, since they would part it."""
    return text.replace("|", "\\|").strip()


def code_span(text: str) -> str:
    """Code on one line, between as many backticks as it takes to tell them from its own."""
    text = LINE_END.sub(" ", text)
    fence = "`" * (_longest_run(text) + 1)
    edge = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") or not text else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def code_fence(text: str) -> str:
    """The fence of a block of code: longer than any run of backticks in it."""
    return "`" * max(3, _longest_run(text) + 1)


def _escape_start(match: re.Match[str]) -> str:
    indent, mark, number, dot = match.groups()
    return f"{indent}\\{mark}" if mark else f"{indent}{number}\\{dot}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)
