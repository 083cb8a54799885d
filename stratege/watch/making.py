"""What the helpers make: `make_page(wanted)` is a report's page as its files are now, and what is wrong."""

from __future__ import annotations

import pickle
from collections.abc import Generator, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from stratege.apps.reports import checked, possible
from stratege.bounded import Limits
from stratege.crash import owning_up
from stratege.diagnostics import Diagnostic, Diagnostics
from stratege.diagnostics.reporters import SEVERITY_WORDS, as_text, extract
from stratege.garbage import uncollected
from stratege.model.parameters import BASE, Version
from stratege.pipeline import Built, job_of, made
from stratege.project import Cache, Project
from stratege.read import policy_of
from stratege.read.encoding import shown
from stratege.records import record
from stratege.write.registry import Job

PAGE, PDF = "html", "pdf"


@record
class Wanted:
    """A report to show: the root of its project, its name, the cache and the limits of the command, its version."""

    root: Path
    name: str
    cache: Cache
    limits: Limits | None
    version: Version = BASE

    @property
    def made(self) -> str:
        """The name of the files that would be made."""
        return self.version.named(self.name)


@record
class Problem:
    """A diagnostic in words: where (`file:line:column`, or nothing), how grave, what; `text` is all of it."""

    place: str
    severity: str
    code: str
    message: str
    remedy: str
    extract: tuple[str, ...]
    text: str


@record
class Page:
    """A page in HTML, empty where an error forbids it; what was read for it, the pickle that makes its PDF."""

    html: bytes
    problems: tuple[Problem, ...]
    files: tuple[str, ...] = ()
    job: bytes = b""


@record
class Pdf:
    """The PDF of a page, empty where it failed."""

    content: bytes
    problems: tuple[Problem, ...]


def make_page(wanted: Wanted) -> Page:
    """Read, resolve and write the page, all in memory; whatever fails is a problem, a bug of ours included."""
    steps = page_after_job(wanted)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            page: Page = end.value
            return page


def page_after_job(wanted: Wanted) -> Generator[bytes | Page, None, Page]:
    """What makes the PDF, as soon as that is known, for it to be begun elsewhere; then the page, which has it too."""
    with uncollected():
        project = Project(wanted.root, wanted.cache, limits=wanted.limits)
        built = checked(project, wanted.name, version=wanted.version)
        html, job = b"", b""
        with owning_up(built.diagnostics):
            if built.report and built.document and not built.diagnostics.errors:
                known = job_of(built.report, built.document, project)
                yield (job := pickle.dumps(replace(known, files=dict(known.files)), pickle.HIGHEST_PROTOCOL))
                html = _written(built, known, project)
        files = (*built.report.files, *built.report.consulted) if built.report else ()
        return Page(html, _problems(built.diagnostics, project), files, job if html else b"")


def _written(built: Built, job: Job, project: Project) -> bytes:
    """The page, made here: what Jinja has compiled is kept for the next one. Nothing where that fails."""
    files, told, *_ = made(PAGE, job, project.root)
    for item in told:
        built.diagnostics.include(item)
    return b"" if built.diagnostics.errors else files[f"{built.name}.html"]


def make_pdf(job: bytes, wanted: Wanted) -> Pdf:
    """Lay out the PDF that goes with a page, in this process: what it has read and measured serves the next."""
    project = Project(wanted.root, wanted.cache, limits=wanted.limits)
    built = Built(wanted.made, Diagnostics())
    files: Mapping[str, bytes] = {}
    built.diagnostics.policy = policy_of(project, Diagnostics())  # what is wrong in it is told with the page
    with owning_up(built.diagnostics):
        if possible([PDF], built.diagnostics):
            files, told, *_ = made(PDF, pickle.loads(job), wanted.root)
            for item in told:
                built.diagnostics.include(item)
    return Pdf(files.get(f"{wanted.made}.pdf", b""), _problems(built.diagnostics, project))


def failure(wanted: Wanted, format: str, cause: str) -> tuple[Problem, ...]:
    """What to say of a format whose process was stopped, or died: `cause` is that of `Exceeded`."""
    from stratege.diagnostics import phrase
    from stratege.write.registry import WRITERS

    diagnostics = Diagnostics()
    diagnostics.add("P004", None, format=WRITERS[format].label, reason=phrase(f"exceeded_{cause}"))
    return _problems(diagnostics, Project(wanted.root, wanted.cache))


def _problems(found: Iterable[Diagnostic], project: Project) -> tuple[Problem, ...]:
    def read(file: str) -> str:
        try:
            return shown(project.read(file))
        except OSError:
            return ""

    return tuple(
        Problem(
            str(item.span or ""),
            SEVERITY_WORDS[item.severity],
            item.code,
            item.message,
            item.remedy,
            tuple(extract(item.span, read(item.span.file))) if item.span else (),
            as_text(item, read),
        )
        for item in found
    )
