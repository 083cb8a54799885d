"""`stratege build essay --to md,pdf`: make the reports; the paths written go to stdout."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.arguments import (
    asked_of,
    file_name,
    form_argument,
    form_of,
    formats_of,
    making_arguments,
    project_argument,
    version_arguments,
    voice_arguments,
)
from stratege.commands.building import Voice, output_of
from stratege.commands.codes import CONTENT, USAGE, Stop
from stratege.commands.common import (
    complain,
    exit_code,
    may_repeat,
    open_project,
    show_file,
    tell_laps,
    tell_places,
    worst,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from stratege.bounded import Ahead
    from stratege.model.parameters import Version
    from stratege.pipeline import Built, Made
    from stratege.project import Cache, Project, Speech
    from stratege.project.again import Run


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("reports", nargs="*", metavar="RAPPORT", help="rapports à faire, comme essay (tous par défaut)")
    project_argument(parser)
    version_arguments(parser)
    name = "nom du dossier et des fichiers d'un rapport, à la place du sien"
    parser.add_argument("--name", type=file_name, metavar="NOM", help=name)
    making_arguments(parser)
    form_argument(parser)
    parser.add_argument("--open", action="store_true", help="ouvre ce qui est fait : le PDF, sinon la page")
    voice_arguments(parser)
    parser.add_argument("--timings", action="store_true", help="montre la durée de chaque partie")


def run(options: argparse.Namespace) -> int:
    """Make the reports asked; the gravest exit code."""
    from stratege.apps.reports import concerned, possible, versions
    from stratege.apps.stale import tell_stale
    from stratege.diagnostics import Diagnostics, phrase
    from stratege.project import Speech
    from stratege.read import survey

    project, speech = open_project(options), Speech()
    formats = formats_of(options.to, "build")
    lacks = Diagnostics()
    formats = possible(formats, lacks)
    asked = asked_of(options)
    names = options.reports or concerned(project, asked)
    if not names:
        survey(project, lacks)
    voice = Voice(project.root, form_of(options), speech)
    voice.tell(lacks)
    if not names and not options.quiet:
        speech.err(phrase("no_report"))
    output = output_of(project, options.output)
    if options.verbose:
        tell_places(project)
    wanted = _named(list(versions(project, names, asked)), options.name or "")
    made = list(_made(project, wanted, output, formats, voice, options))
    stale = Diagnostics()
    if made and not options.reports and not options.output:  # which other projects may share
        tell_stale(project, output, stale)
        voice.tell(stale)
    told = [lacks, *(built.diagnostics for built in made), stale]
    voice.conclude(told)
    codes = [exit_code(diagnostics, options.strict) for diagnostics in told]
    code = worst(codes if names else [*codes, CONTENT])
    sound = not any(diagnostics.errors for diagnostics in told) and all(map(may_repeat, told))
    if options.begun and sound and not stale.items and not options.verbose:
        _keep(options.begun, project, output, made, speech, code, options.quiet)
    if options.open:
        open_made(path for built in made for path in built.files)
    return code


def open_made(files: Iterable[Path]) -> None:
    """Show the best form of each report: the PDF, else the page, else the Markdown."""
    from stratege.write.registry import WRITERS

    ranks = {f".{name}": rank for rank, name in enumerate(reversed(list(WRITERS)))}  # the PDF is the last of them
    best: dict[Path, Path] = {}
    for path in sorted(files, key=lambda path: ranks.get(path.suffix, len(ranks))):
        if path.suffix in ranks and path.stem == path.parent.name:
            best.setdefault(path.parent, path)
    for path in best.values():
        show_file(path)


def _named(wanted: list[tuple[str, Version]], name: str) -> list[tuple[str, Version]]:
    """The versions under the name that is asked, which one alone can have; `Stop` for several."""
    if name and len(wanted) != 1:
        complain("stratege build : --name ne nomme qu'un rapport")
        raise Stop(USAGE)
    return [(report, replace(version, name=name)) for report, version in wanted]


def _made(
    project: Project,
    wanted: list[tuple[str, Version]],
    output: Path,
    formats: list[str],
    voice: Voice,
    options: argparse.Namespace,
) -> Iterator[Built]:
    """Make versions of reports, and say what came of each, in order."""
    from stratege.machine import cores
    from stratege.pipeline import build_all
    from stratege.terminal import Progress

    progress, jobs = Progress("", sys.stderr, quiet=options.quiet), options.jobs or cores()
    ahead = _ahead(project, jobs) if wanted and "pdf" in formats else None
    for built in build_all(project, wanted, output, formats, progress.of, jobs, ahead):
        progress.clear()
        voice.tell(built.diagnostics, built.name, is_made=bool(built.files))
        voice.name(map(shown, built.files))
        if options.timings or options.verbose:
            tell_laps(built.laps)
        yield built


def _ahead(project: Project, jobs: int) -> Ahead[Made] | None:
    """A child that makes itself ready for the first PDF while its report is read, where it has a core for itself."""
    from stratege.bounded import Ahead
    from stratege.crash import debugging
    from stratege.machine import cores

    return Ahead(partial(_ready, project.cache), project.limits) if min(jobs, cores()) > 1 and not debugging() else None


def _ready(cache: Cache) -> None:
    from stratege.apps.ready import ready

    ready(cache)


def _keep(
    begun: Run, project: Project, output: Path, made: list[Built], speech: Speech, code: int, quiet: bool
) -> None:
    """Leave a record for the next build, if this one made all that it was asked."""
    from stratege.diagnostics import phrase

    manifests = {str(output / built.name): built.manifest for built in made if built.manifest and built.files}
    if made and len(manifests) == len(made):
        note = phrase("unchanged", reports=", ".join(built.name for built in made))
        begun.keep(project, [*([] if quiet else [("stderr", note)]), *speech.told], code, manifests)


def shown(path: Path) -> str:
    """A file that was written, by its path from here."""
    try:
        here = Path.cwd()
    except OSError:  # it was removed: paths are shown whole
        here = Path(os.sep)
    return str(path.relative_to(here) if path.is_relative_to(here) and here != Path(os.sep) else path)
