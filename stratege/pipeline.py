"""The journey of a report, one line per stage. Read this file first."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from stratege.compose import compose
from stratege.crash import owning_up
from stratege.diagnostics import Diagnostics
from stratege.document import Document, verify
from stratege.formats import WRITERS, Files, LayoutFailed, write_references
from stratege.manifest import left_over, manifest
from stratege.project import Project, reason, write_together
from stratege.read import read
from stratege.resolve import (
    check_glyphs,
    cite,
    draw_charts,
    expand_acronyms,
    fill_facts,
    flag_claims,
    link_references,
    list_contents,
    material,
    number,
    set_typography,
)

# In this order: references quote numbers, a bibliography adds text, and typography needs every word in place.
PASSES = (
    flag_claims,
    fill_facts,
    number,
    draw_charts,
    link_references,
    cite,
    expand_acronyms,
    list_contents,
    set_typography,
    check_glyphs,
)
FORMATS = ("md", "html", "pdf")


class BrokenDocument(Exception):
    """A resolved document breaks a rule of the waist: a bug of ours, never the author's."""


@dataclass
class Built:
    """What a build made: the files written, what was wrong, the seconds that each stage took."""

    name: str
    diagnostics: Diagnostics
    files: list[Path] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    document: Document | None = None

    def timed(self, stage: str, start: float) -> None:
        """Add the time since `start` to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start


def check(project: Project, name: str, built: Built | None = None) -> Built:
    """Everything but the writing: `built.document` is resolved, None when the plan itself cannot be read."""
    built = built or Built(name, Diagnostics())
    start = time.perf_counter()
    project.read_files.clear()
    report = read(project, name, built.diagnostics)
    built.timed("lecture", start)
    if report is None:
        return built
    start = time.perf_counter()
    document = compose(report, built.diagnostics)
    built.timed("composition", start)
    start = time.perf_counter()
    stock = material(report, project.cache_folder(), project.root / "content")
    for step in PASSES:
        document = step(document, stock, built.diagnostics)
    built.timed("résolution", start)
    if not built.diagnostics.errors and (faults := verify(document)):
        raise BrokenDocument("; ".join(faults))
    built.document = document
    return built


def build(
    project: Project,
    name: str,
    output: Path,
    formats: Iterable[str] = FORMATS,
    progress: Callable[[str], None] = lambda _stage: None,
) -> Built:
    """Make one report in the formats asked; nothing is written when the content has an error, or Stratège a bug."""
    built = Built(name, Diagnostics())
    with owning_up(built.diagnostics):
        _build(built, project, output, formats, progress)
    return built


def _build(
    built: Built, project: Project, output: Path, formats: Iterable[str], progress: Callable[[str], None]
) -> None:
    name = built.name
    progress("lecture")
    check(project, name, built)
    if built.document is None or built.diagnostics.errors:
        return
    wanted = [item for item in FORMATS if item in set(formats)]
    made: dict[Path, bytes] = {}
    for item in wanted:
        progress(item)
        start = time.perf_counter()
        made |= _made(item, built, project, output / name)
        built.timed(item, start)
    if made:
        made |= write_references(built.document, output / name)
        made[output / name / "manifest.json"] = manifest(built.document, project, made, output / name)
    _deliver(made, left_over(made, output / name), built)


def _made(item: str, built: Built, project: Project, folder: Path) -> Files:
    """The files of one format, in memory; a template or a page that fails is a diagnostic."""
    from stratege.write.environment import TemplateFailure
    from stratege.write.pdf import NotConverged

    assert built.document is not None
    try:
        return WRITERS[item](built.document, project, folder, built.diagnostics)
    except TemplateFailure as failure:
        place = {"template": _shown(failure.template, project), "line": str(failure.line)}
        built.diagnostics.add("G001", None, related=(), **place, problem=failure.message)
    except NotConverged as failure:
        built.diagnostics.add("P001", None, rounds=failure.args[0])
    except LayoutFailed as failure:
        built.diagnostics.add("P002", None, problem=failure)
    return {}


def _shown(template: str, project: Project) -> str:
    """A template's path as its author knows it."""
    path = Path(template)
    return str(path.relative_to(project.root)) if path.is_relative_to(project.root) else template


def _deliver(made: Files, stale: Iterable[Path], built: Built) -> None:
    """Write the files, all or none, then remove the stale; a folder that refuses one is a diagnostic."""
    try:
        write_together(made)
    except OSError as error:
        built.diagnostics.add("E004", None, path=error.filename or built.name, problem=reason(error))
    else:
        built.files.extend(made)
        with suppress(OSError):
            for path in stale:
                path.unlink(missing_ok=True)
