"""Faults of templates told: `tell_template(failure, root, diagnostics)` names the file, the line and the word."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from stratege.diagnostics import Diagnostics, phrase
from stratege.project import read_below
from stratege.source import Span
from stratege.write.environment import TemplateFailure


def tell_template(failure: TemplateFailure, root: Path, diagnostics: Diagnostics) -> None:
    """Tell of a template that cannot be read or filled, at its place in the project at `root` if it is in it."""
    path, remedy = Path(failure.template), failure.near or phrase("mend_template")
    if path.is_relative_to(root):
        span = _place(path.relative_to(root).as_posix(), failure, root)
        diagnostics.add("G001", span, template="", problem=failure.message, remedy=remedy)
    else:
        line = phrase("template_line", line=failure.line) if failure.line else ""
        told = f" {failure.template}{line}"
        diagnostics.add("G001", None, template=told, problem=failure.message, remedy=remedy)


def _place(name: str, failure: TemplateFailure, root: Path) -> Span:
    """Where the word at fault stands; the beginning of its line where nothing tells, of the file without a line."""
    with suppress(OSError, UnicodeDecodeError, IndexError):
        line = read_below(root, name).decode("utf-8").splitlines()[failure.line - 1] if failure.line else ""
        if failure.word and (found := re.search(rf"(?<!\w){re.escape(failure.word)}(?!\w)", line)):
            return Span(name, failure.line, found.start() + 1)
    return Span(name, failure.line or 1, 1)
