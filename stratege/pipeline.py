"""The journey of a report, one line per stage. Read this file first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from stratege import bounded
from stratege.bounded import Exceeded
from stratege.compose import compose
from stratege.crash import debugging, owning_up
from stratege.diagnostics import Diagnostic, Diagnostics, phrase
from stratege.document import Document, verify
from stratege.laps import Laps, lap, recording
from stratege.linked import tell_lost_files
from stratege.model.parameters import BASE, Version
from stratege.model.report import Report
from stratege.project import Project, taking, unwritten
from stratege.read import check_silences, policy_of, read
from stratege.resolve import (
    bare_citations,
    check_glyphs,
    check_integrity,
    cite,
    draw_charts,
    expand_acronyms,
    fill_facts,
    fill_parameters,
    find_repeats,
    flag_claims,
    link_references,
    list_contents,
    list_index,
    material,
    number,
    place_appendices,
    set_typography,
    tell_bare_names,
    tell_hand_citations,
)
from stratege.write.registry import WRITERS, Files, Job, LayoutFailed, write_references

# In this order: references quote numbers, a bibliography adds text, and typography needs every word in place.
PASSES = (
    tell_bare_names,
    tell_hand_citations,
    flag_claims,
    fill_parameters,
    fill_facts,
    find_repeats,
    number,
    draw_charts,
    link_references,
    cite,
    bare_citations,
    expand_acronyms,
    check_integrity,
    place_appendices,
    list_index,
    list_contents,
    set_typography,
    check_glyphs,
)


BUG = "E005"  # the code of what is our own fault: nothing is written then


class Made(NamedTuple):
    """A format: its files, what is wrong, where the time went, the templates of the project that it took."""

    files: Files
    told: list[Diagnostic]
    laps: Laps
    templates: Files


class BrokenDocument(Exception):
    """A resolved document breaks a rule of the waist: a bug of ours, never the author's."""


@dataclass
class Built:
    """What a build made: the files written, the manifest that lists them, what was wrong, where the time went."""

    name: str
    diagnostics: Diagnostics
    files: list[Path] = field(default_factory=list)
    laps: Laps = field(default_factory=dict)
    report: Report | None = None
    document: Document | None = None
    manifest: bytes | None = None
    templates: dict[str, bytes] = field(default_factory=dict)


def check(
    project: Project, name: str, built: Built | None = None, *, everything: bool = False, version: Version = BASE
) -> Built:
    """Everything but the writing: `built.document` is resolved, None when the plan itself cannot be read.

    `everything` tells of the references that nothing cites as well; `version` is what is made of the report.
    """
    built = built or Built(version.named(name), Diagnostics())
    with recording(built.laps):
        with lap("read"):
            built.diagnostics.policy = policy_of(project, built.diagnostics)
            built.report = read(project, name, built.diagnostics, everything=everything, version=version)
        if built.report is not None:
            check_silences(project, built.report.files, built.diagnostics)
            built.document = _resolved(built.report, project, built.diagnostics)
    return built


def _resolved(report: Report, project: Project, diagnostics: Diagnostics) -> Document:
    """A report composed, then all that is computed in it."""
    with lap("compose"):
        document = compose(report, diagnostics)
        tell_lost_files(document, project, diagnostics)
    with lap("resolve"):
        stock = material(report, project.cache, project.limits)
        for step in PASSES:
            with lap(step.__name__):
                document = step(document, stock, diagnostics)
    if not diagnostics.errors and (faults := verify(document)):
        raise BrokenDocument("; ".join(faults))
    return document


def build(
    project: Project,
    name: str,
    output: Path,
    formats: Iterable[str] = tuple(WRITERS),
    progress: Callable[[str], None] = lambda _stage: None,
    version: Version = BASE,
    *,
    apart: bool = True,
) -> Built:
    """Make one version of a report in the formats asked; nothing is written on an error of the content or a bug.

    Each format is made within the project's limits, in a child; or here, by who has a child for all, if not `apart`.
    """
    begun = _begin(project, name, version, formats, progress, apart=apart)
    return _end(begun, project, output)


def build_all(
    project: Project,
    wanted: Iterable[tuple[str, Version]],
    output: Path,
    formats: Iterable[str] = tuple(WRITERS),
    progress: Callable[[str, str], None] = lambda _name, _stage: None,
    jobs: int = 1,
    ahead: bounded.Ahead[Made] | None = None,
) -> Iterator[Built]:
    """Make versions of reports as `build` does, in order, at most `jobs` of them at the same time.

    `ahead` is a child that is ready for the first PDF, under the limits of the project; it is ended if there is none.
    """
    begun = deque[_Begun]()
    try:
        for name, version in wanted:
            begun.append(_begin(project, name, version, formats, partial(progress, version.named(name)), ahead=ahead))
            if len(begun) >= jobs:
                yield _end(begun.popleft(), project, output)
        while begun:
            yield _end(begun.popleft(), project, output)
    finally:
        for left in begun:
            left.stop()
        if ahead:
            ahead.stop()


@dataclass
class _Begun:
    """A report that was read: what is known of it, its formats, each being made in a child of its own."""

    built: Built
    progress: Callable[[str], None]
    job: Job | None = None
    works: dict[str, bounded.Work[Made]] = field(default_factory=dict)

    def stop(self) -> None:
        """End all that is still being made."""
        for work in self.works.values():
            work.stop()


def _begin(
    project: Project,
    name: str,
    version: Version,
    formats: Iterable[str],
    progress: Callable[[str], None],
    *,
    apart: bool = True,
    ahead: bounded.Ahead[Made] | None = None,
) -> _Begun:
    """Read a report and start its formats; none when the content has an error."""
    begun, wanted = _Begun(Built(version.named(name), Diagnostics()), progress), set(formats)
    with owning_up(begun.built.diagnostics):
        progress("lecture")
        built = check(project, name, begun.built, version=version)
        if built.report is None or built.document is None or built.diagnostics.errors:
            return begun
        job = begun.job = replace(job_of(built.report, built.document, project), kin=name, alone=apart)
        limits = project.limits if apart and not debugging() else None
        for item in (item for item in WRITERS if item in wanted):
            work = partial(made, item, job, project.root)
            begun.works[item] = ahead.start(work) if ahead and item == "pdf" else bounded.start(work, limits)
    return begun


def _end(begun: _Begun, project: Project, output: Path) -> Built:
    """Wait for the formats of a report, and write them."""
    built, files = begun.built, dict[str, bytes]()
    with owning_up(built.diagnostics):
        try:
            for item, work in begun.works.items():
                begun.progress(item)
                files |= outcome(item, work, built)
        finally:
            begun.stop()
        if begun.job and files and not any(item.code == BUG for item in built.diagnostics):
            files |= write_references(begun.job.document)
            _deliver(output / built.name, files, built, project.root)
        if begun.job:
            tell_left(output / built.name, begun.works, files, built.diagnostics)
    return built


def tell_left(folder: Path, formats: Iterable[str], made: Files, diagnostics: Diagnostics) -> None:
    """Tell of the files of former builds that stand where a format that fails leaves none of its own."""
    from stratege.manifest import left_behind

    if left := left_behind(folder, formats, made):
        diagnostics.add("G003", None, files=", ".join(left))


def job_of(report: Report, document: Document, project: Project) -> Job:
    """What all formats of a report are made from."""
    return Job(document, report.files, project.templates(), report.plan.attachments, project.cache, report.withheld)


def outcome(item: str, work: bounded.Work[Made], built: Built) -> Files:
    """The files of one format; nothing where the child had to be stopped, which is a diagnostic."""
    try:
        files, told, laps, templates = work.result()
    except Exceeded as fault:
        reason = phrase(f"exceeded_{fault.cause}")
        said = phrase("exceeded_at", reason=reason, place=fault.place) if fault.place else reason
        built.diagnostics.add("P004", None, format=WRITERS[item].label, reason=said)
        return {}
    for diagnostic in told:
        built.diagnostics.include(diagnostic)
    built.laps |= laps
    built.templates |= templates
    return files


def made(item: str, job: Job, root: Path) -> Made:
    """One format, in memory and in this process; what fails, a bug of ours included, is a diagnostic."""
    diagnostics, laps = Diagnostics(), Laps()
    files: Files = {}
    with owning_up(diagnostics), recording(laps), lap(item), taking(root) as templates:
        files = _files(item, job, root, diagnostics)
    return Made(files, diagnostics.items, laps, templates if files else {})


def _files(item: str, job: Job, root: Path, diagnostics: Diagnostics) -> Files:
    from stratege.write.environment import TemplateFailure, keep_compiled
    from stratege.write.pdf.settle import NotConverged
    from stratege.write.template_faults import tell_template

    keep_compiled(job.cache)
    try:
        return WRITERS[item].write(job, diagnostics)
    except TemplateFailure as failure:
        tell_template(failure, root, diagnostics)
    except NotConverged as failure:
        diagnostics.add("P001", None, printed=failure.printed or phrase("no_number"), page=failure.page)
    except LayoutFailed as failure:
        diagnostics.add("P002", None, problem=failure)
    return {}


def _deliver(folder: Path, made: Files, built: Built, root: Path) -> None:
    """Write the files and their manifest; a folder may refuse: a diagnostic."""
    from stratege.delivery import deliver  # a check delivers nothing
    from stratege.manifest import MANIFEST, manifest

    assert built.report is not None and built.document is not None
    try:
        inputs = {**built.report.files, **built.templates}
        listed = deliver(folder, made, partial(manifest, built.document, inputs, made), root)
    except OSError as error:
        built.diagnostics.add("E004", None, path=error.filename or built.name, problem=unwritten(error))
    else:
        built.files.extend(folder / name for name in (*made, MANIFEST))
        built.manifest = listed
