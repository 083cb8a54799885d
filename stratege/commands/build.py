"""`stratege build essay --to md,pdf`: make the reports; the paths written go to stdout."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.codes import CONTENT, DONE, ENVIRONMENT, RENDERING, STRICT, USAGE, Stop
from stratege.commands.common import complain, exit_code, may_repeat, open_project, project_argument, tell
from stratege.write.registry import WRITERS

if TYPE_CHECKING:
    from stratege.pipeline import Built
    from stratege.project import Project, Speech
    from stratege.project.again import Run


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("reports", nargs="*", metavar="RAPPORT")
    project_argument(parser)
    parser.add_argument("--to", default=",".join(WRITERS), metavar="WRITERS", help=f"formats : {','.join(WRITERS)}")
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    parser.add_argument("--timings", action="store_true", help="montre la durée de chaque partie")


def run(options: argparse.Namespace) -> int:
    """Make the reports asked; the gravest exit code."""
    from stratege.apps.reports import possible
    from stratege.diagnostics import Diagnostics
    from stratege.project import Speech
    from stratege.read import survey

    project, speech = open_project(options), Speech()
    formats = _formats(options.to)
    lacks = Diagnostics()
    formats = possible(formats, lacks)
    names = options.reports or project.reports()
    if not names:
        survey(project, lacks)
    tell(lacks, None, speech.err)
    output = options.output or project.root / "output"
    made = [_build(project, name, output, formats, speech, options.timings) for name in names]
    told = [lacks, *(built.diagnostics for built in made)]
    codes = [exit_code(diagnostics, options.strict) for diagnostics in told]
    code = next((code for code in (CONTENT, RENDERING, STRICT, ENVIRONMENT) if code in codes), DONE)
    if options.begun and not any(diagnostics.errors for diagnostics in told) and all(map(may_repeat, told)):
        _keep(options.begun, project, output, made, speech, code)
    return code


def _formats(named: str) -> list[str]:
    """The formats that `--to` names; `Stop` for one that nothing writes."""
    formats = [name.strip() for name in named.split(",") if name.strip()]
    if not formats or (unknown := [name for name in formats if name not in WRITERS]):
        fault = f"formats inconnus : {', '.join(unknown)}" if formats else "aucun format"
        complain(f"stratege build : {fault} (au choix : {', '.join(WRITERS)})")
        raise Stop(USAGE)
    return formats


def _build(project: Project, name: str, output: Path, formats: list[str], speech: Speech, timings: bool) -> Built:
    """Make one report, and say what came of it."""
    from stratege.pipeline import build
    from stratege.terminal import Progress, timetable

    progress = Progress()
    progress.report = name
    built = build(project, name, output, formats, progress)
    progress.clear()
    tell(built.diagnostics, project.root, speech.err)
    _show(built, speech)
    if timings:
        complain(timetable(built.laps))
    return built


def _keep(begun: Run, project: Project, output: Path, made: list[Built], speech: Speech, code: int) -> None:
    """Leave a record for the next build, if this one made all that it was asked."""
    from stratege.diagnostics import phrase

    manifests = {str(output / built.name): built.manifest for built in made if built.manifest and built.files}
    if made and len(manifests) == len(made):
        note = phrase("unchanged", reports=", ".join(built.name for built in made))
        begun.keep(project, [("stderr", note), *speech.told], code, manifests)


def _show(built: Built, speech: Speech) -> None:
    """The files written, on stdout."""
    try:
        here = Path.cwd()
    except OSError:  # it was removed: paths are shown whole
        here = Path(os.sep)
    for path in built.files:
        speech.out(str(path.relative_to(here) if path.is_relative_to(here) and here != Path(os.sep) else path))
