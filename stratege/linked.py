"""Links to files that are nowhere in a project: `tell_lost_files(document, project, diagnostics)` (M018)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from stratege.addresses import is_safe
from stratege.compose.links import dead_link
from stratege.diagnostics import Diagnostics, phrase
from stratege.document import Document, Link, walk
from stratege.project import CONTENT, MADE, PICTURES, Project

RELATIVE = re.compile(r"(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?![/\\\\#?])(?P<path>[^#?]+)(?:[#?].*)?", re.DOTALL)
WRITTEN = (".md", ".html", ".pdf")
TEXTS = (".md", ".qmd", ".rmd", ".html", ".pdf", ".docx", ".tex", ".ipynb")  # what a chapter is elsewhere


def tell_lost_files(document: Document, project: Project, diagnostics: Diagnostics) -> None:
    """Tell of each link to a file that is neither in the project nor among what its reports are written as."""
    for link in (node for node in walk(document) if isinstance(node, Link)):
        found = RELATIVE.fullmatch(link.url)
        if link.span and found and is_safe(link.url) and not dead_link(link.url):
            path = unquote(found["path"])
            if not _is_made(path, project, document.meta.name) and not _stands(path, project, document.meta.name):
                remedy = _remedy(path, project, document.meta.name)
                diagnostics.add("M018", link.span, text=link.url, remedy=remedy)


def _is_made(path: str, project: Project, report: str) -> bool:
    """Whether a path is that of what a report of the project is written as, or goes beside it."""
    steps = PurePosixPath(path)
    names = (*project.reports(), report)
    if steps.suffix in WRITTEN and any(steps.stem == name or steps.stem.startswith(f"{name}-") for name in names):
        return True
    return steps.parts[:1] == (PICTURES,) or steps.stem == "references"


def _stands(path: str, project: Project, report: str) -> bool:
    """Whether a file is there: beside the report, as a reader would open it, or beside its sources."""
    try:
        return any((project.root / folder / path).exists() for folder in _folders(report))
    except (OSError, ValueError):  # a name too long for the disk, or with a nought, is that of no file
        return False


def _folders(report: str) -> Iterator[str]:
    yield from (f"{MADE}/{report}", MADE, "", CONTENT, f"{CONTENT}/reports")


def _remedy(path: str, project: Project, report: str) -> str:
    """The chapter that the file is the source of elsewhere, else where to put the file."""
    steps = PurePosixPath(path)
    if steps.suffix.lower() in TEXTS and steps.stem in project.modules():
        return phrase("write_form", form=f"[mots][#{steps.stem}]")
    return phrase("put_linked_file", folder=f"{MADE}/{report}/")
