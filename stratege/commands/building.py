"""What `build` says: `Voice(root, "sarif", speech)` prints one document on stdout, and the files made on stderr."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.common import placed, stopped, tell
from stratege.records import record

if TYPE_CHECKING:
    from stratege.diagnostics import Diagnostic, Diagnostics
    from stratege.diagnostics.reporters import Form
    from stratege.project import Project, Speech


def output_of(project: Project, chosen: Path | None) -> Path:
    """The folder that reports are written in; `Stop` for one that is among their sources."""
    from stratege.diagnostics import phrase
    from stratege.project import CONTENT, MADE, TEMPLATES

    output = chosen or project.root / MADE
    sources = [(project.root / name).resolve() for name in (CONTENT, TEMPLATES)]
    if any(output.resolve().is_relative_to(folder) for folder in sources):
        raise stopped("E004", path=output, problem=phrase("refused_sources"))
    return output


@record(slots=False)
class Voice:
    """Says diagnostics in a form: report by report, or as one document where the form is one."""

    root: Path
    form: Form
    speech: Speech
    _told: set[Diagnostic] = field(default_factory=set, init=False)

    @property
    def is_document(self) -> bool:
        """Whether what is told is one document, which then has stdout to itself."""
        from stratege.diagnostics.reporters import DOCUMENTS

        return self.form in DOCUMENTS

    def tell(self, found: Diagnostics, name: str = "", *, is_made: bool = False) -> None:
        """Say what is wrong with a report, unless a document will; what was said of another is not said again.

        A report that is not made, or not in all its formats (`is_made`), for errors that were all said is named.
        """
        from stratege.diagnostics import phrase
        from stratege.diagnostics.reporters import show

        new = [item for item in found if item not in self._told]
        is_silent = bool(found.errors) and self._told.issuperset(found.errors)
        self._told.update(new)
        if self.form == "text":
            tell(new, self.root, self.speech.err)
            if is_silent:
                self.speech.err(phrase("same_errors_partly" if is_made else "same_errors", report=name))
        elif not self.is_document and (text := show(placed(new, self.form, self.root), self.form, {})):
            self.speech.err(text)

    def name(self, files: Iterable[str]) -> None:
        """Name what was made."""
        for file in files:
            (self.speech.err if self.is_document else self.speech.out)(file)

    def conclude(self, found: Iterable[Diagnostics]) -> None:
        """Say all that is wrong, each thing once, where the form is a document."""
        from stratege.diagnostics import Diagnostics
        from stratege.diagnostics.catalogue import CATALOGUE
        from stratege.diagnostics.reporters import show

        if self.is_document:
            whole = Diagnostics()
            for diagnostics in found:
                whole.absorb(diagnostics)
            causes = {code: entry.cause for code, entry in CATALOGUE.items()}
            self.speech.out(show(placed(whole, self.form, self.root), self.form, causes))
