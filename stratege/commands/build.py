"""`stratege build essay --to md,pdf`: make the reports; the paths written go to stdout."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT, RENDERING, STRICT, USAGE, Stop
from stratege.commands.common import (
    asked_of,
    complain,
    exit_code,
    may_repeat,
    open_project,
    project_argument,
    show_file,
    tell,
    tell_laps,
    tell_places,
    version_arguments,
    voice_arguments,
)
from stratege.write.registry import WRITERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stratege.model.parameters import Version
    from stratege.pipeline import Built
    from stratege.project import Project, Speech
    from stratege.project.again import Run


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("reports", nargs="*", metavar="RAPPORT", help="rapports à faire, comme essay (tous par défaut)")
    project_argument(parser)
    version_arguments(parser)
    parser.add_argument("--to", default=",".join(WRITERS), metavar="FORMATS", help=f"formats : {','.join(WRITERS)}")
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    parser.add_argument("--open", action="store_true", help="ouvre ce qui est fait : le PDF, sinon la page")
    said = "rapports faits en même temps (autant que de cœurs par défaut)"
    parser.add_argument("-j", "--jobs", type=_jobs, metavar="N", default=0, help=said)
    voice_arguments(parser)
    parser.add_argument("--timings", action="store_true", help="montre la durée de chaque partie")


def run(options: argparse.Namespace) -> int:
    """Make the reports asked; the gravest exit code."""
    from stratege.apps.reports import concerned, possible, versions
    from stratege.diagnostics import Diagnostics
    from stratege.project import Speech
    from stratege.read import survey

    project, speech = open_project(options), Speech()
    formats = _formats(options.to)
    lacks = Diagnostics()
    formats = possible(formats, lacks)
    asked = asked_of(options)
    names = options.reports or concerned(project, asked)
    if not names:
        survey(project, lacks)
    tell(lacks, None, speech.err)
    output = options.output or project.root / "output"
    if options.verbose:
        tell_places(project)
    made = list(_made(project, list(versions(project, names, asked)), output, formats, speech, options))
    told = [lacks, *(built.diagnostics for built in made)]
    codes = [exit_code(diagnostics, options.strict) for diagnostics in told]
    code = next((code for code in (CONTENT, RENDERING, STRICT, ENVIRONMENT) if code in codes), DONE)
    sound = not any(diagnostics.errors for diagnostics in told) and all(map(may_repeat, told))
    if options.begun and sound and not options.verbose:
        _keep(options.begun, project, output, made, speech, code, options.quiet)
    if options.open:
        open_made(path for built in made for path in built.files)
    return code


def open_made(files: Iterable[Path]) -> None:
    """Show the best form of each report: the PDF, else the page, else the Markdown."""
    best: dict[Path, Path] = {}
    for path in sorted(files, key=_rank):
        if path.suffix.lstrip(".") in WRITERS and path.stem == path.parent.name:
            best.setdefault(path.parent, path)
    for path in best.values():
        show_file(path)


def _rank(path: Path) -> int:
    """The PDF first: it is the last of the formats."""
    kinds = [*reversed(list(WRITERS))]
    kind = path.suffix.lstrip(".")
    return kinds.index(kind) if kind in kinds else len(kinds)


def _jobs(typed: str) -> int:
    """A number of reports, at least one."""
    if not typed.isascii() or not typed.isdigit() or int(typed) < 1:
        raise argparse.ArgumentTypeError(f"{typed!r} n'est pas un nombre de rapports")
    return int(typed)


def _formats(named: str) -> list[str]:
    """The formats that `--to` names; `Stop` for one that nothing writes."""
    formats = [name.strip() for name in named.split(",") if name.strip()]
    if not formats or (unknown := [name for name in formats if name not in WRITERS]):
        fault = f"formats inconnus : {', '.join(unknown)}" if formats else "aucun format"
        complain(f"stratege build : {fault} (au choix : {', '.join(WRITERS)})")
        raise Stop(USAGE)
    return formats


def _made(
    project: Project,
    wanted: list[tuple[str, Version]],
    output: Path,
    formats: list[str],
    speech: Speech,
    options: argparse.Namespace,
) -> Iterator[Built]:
    """Make versions of reports, and say what came of each, in order."""
    from stratege.machine import cores
    from stratege.pipeline import build_all
    from stratege.terminal import Progress

    progress = Progress("", sys.stderr, quiet=options.quiet)
    for built in build_all(project, wanted, output, formats, progress.of, options.jobs or cores()):
        progress.clear()
        tell(built.diagnostics, project.root, speech.err)
        _show(built, speech)
        if options.timings or options.verbose:
            tell_laps(built.laps)
        yield built


def _keep(
    begun: Run, project: Project, output: Path, made: list[Built], speech: Speech, code: int, quiet: bool
) -> None:
    """Leave a record for the next build, if this one made all that it was asked."""
    from stratege.diagnostics import phrase

    manifests = {str(output / built.name): built.manifest for built in made if built.manifest and built.files}
    if made and len(manifests) == len(made):
        note = phrase("unchanged", reports=", ".join(built.name for built in made))
        begun.keep(project, [*([] if quiet else [("stderr", note)]), *speech.told], code, manifests)


def _show(built: Built, speech: Speech) -> None:
    """The files written, on stdout."""
    try:
        here = Path.cwd()
    except OSError:  # it was removed: paths are shown whole
        here = Path(os.sep)
    for path in built.files:
        speech.out(str(path.relative_to(here) if path.is_relative_to(here) and here != Path(os.sep) else path))
