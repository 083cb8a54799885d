"""What the tests of places and of conservation share: every text of a report that is read as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

from stratege.compose import compose, prose
from stratege.diagnostics import Diagnostics
from stratege.document import Node
from stratege.project import Project
from stratege.read import read
from stratege.source import Scalar, Span
from stratege.text.reader import Reading, read_line
from stratege.text.reader import read as read_text

Compose = Callable[[Scalar, Diagnostics, Mapping[str, Span]], tuple[Node, ...]]


@dataclass(frozen=True)
class Prose:
    """A text as its author typed it, and whether it is one line."""

    source: Scalar
    line: bool

    def composed(self, diagnostics: Diagnostics) -> tuple[Node, ...]:
        """The nodes that it becomes."""
        return (prose.inlines if self.line else prose.blocks)(self.source, diagnostics)

    def reading(self) -> Reading:
        """What stands where in it."""
        return (read_line if self.line else read_text)(str(self.source))


def proses(project: Project, name: str, monkeypatch: pytest.MonkeyPatch) -> list[Prose]:
    """The texts of a report, each once, as its composition asks for them."""
    report = read(project, name, Diagnostics())
    found: dict[tuple[object, str], Prose] = {}

    def heard(make: Compose, line: bool) -> Compose:
        def listen(source: Scalar, diagnostics: Diagnostics, left_out: Mapping[str, Span]) -> tuple[Node, ...]:
            if source and source.span.file:
                found[source.span, str(source)] = Prose(source, line)
            return make(source, diagnostics, left_out)

        return listen

    with monkeypatch.context() as patch:
        patch.setattr(prose, "blocks", heard(prose.blocks, False))
        patch.setattr(prose, "inlines", heard(prose.inlines, True))
        if report:
            compose(report, Diagnostics())
    return list(found.values())
