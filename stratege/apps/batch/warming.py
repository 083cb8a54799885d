"""What the reports of a batch share, done once before any is made: `warm(project, "offre", task, ("md", "pdf"))`.

The processes that make them are forked from this one: what is imported, compiled and read here is theirs. Nothing of an
author is run here, only read: a template without end would never let the batch begin.
"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress

from stratege.apps.batch.tasks import Task
from stratege.apps.ready import lay_out_blank
from stratege.apps.reports import checked
from stratege.document import Document
from stratege.project import Project

DRAWING = "<img src='data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22/>'>"


def warm(project: Project, report: str, task: Task, formats: Sequence[str]) -> None:
    """Do once in this process what each report would do in its own: imports, files read, words and rules compiled."""
    import stratege.manifest
    import stratege.project.sets  # noqa: F401, each row asks for them

    document = checked(project, report, version=task.version).document
    with suppress(Exception):  # whatever it is, each report tells it of itself
        if document:
            _prepare(project, document, formats)
    gc.collect()
    gc.freeze()


def _prepare(project: Project, document: Document, formats: Sequence[str]) -> None:
    from stratege.write.html.writer import prepare_html
    from stratege.write.markdown.writer import prepare_markdown

    if "html" in formats or "pdf" in formats:
        prepare_html(document)
    if "md" in formats:
        import stratege.write.markdown.drawings  # noqa: F401

        prepare_markdown(document)
    if "pdf" in formats:
        _lay_out_a_sample(project, document)


def _lay_out_a_sample(project: Project, document: Document) -> None:
    """Have the engine of the PDF, its fonts, its dictionaries and the style sheet loaded, by pages of our own."""
    from stratege.fonts import faces_of
    from stratege.write.pdf.sample import SAMPLE
    from stratege.write.pdf.swift import applied
    from stratege.write.pdf.writer import write_pdf

    with applied():
        write_pdf(lambda _placing: SAMPLE, faces_of(document.meta.theme, {}), "sample")
    lay_out_blank(document, project.templates(), DRAWING)
