"""`stratege build essay --to md,pdf`: make the reports; the paths written go to stdout."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from stratege.commands.common import (
    CONTENT,
    DONE,
    ENVIRONMENT,
    RENDERING,
    STRICT,
    USAGE,
    exit_code,
    open_project,
    project_argument,
    tell,
)
from stratege.write.registry import WRITERS

if TYPE_CHECKING:
    from stratege.pipeline import Built


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("reports", nargs="*", metavar="RAPPORT")
    project_argument(parser)
    parser.add_argument("--to", default=",".join(WRITERS), metavar="WRITERS", help=f"formats : {','.join(WRITERS)}")
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")
    parser.add_argument("--timings", action="store_true", help="montre la durée de chaque étape")


def run(options: argparse.Namespace) -> int:
    """Make the reports asked; the gravest exit code."""
    from stratege.apps.reports import possible
    from stratege.diagnostics import Diagnostics
    from stratege.pipeline import build
    from stratege.read import survey
    from stratege.terminal import Progress

    project = open_project(options)
    formats = [name.strip() for name in options.to.split(",") if name.strip()]
    if not formats or (unknown := [name for name in formats if name not in WRITERS]):
        named = f"formats inconnus : {', '.join(unknown)}" if formats else "aucun format"
        print(f"stratege build : {named} (au choix : {', '.join(WRITERS)})", file=sys.stderr)
        return USAGE
    lacks = Diagnostics()
    formats = possible(formats, lacks)
    names = options.reports or project.reports()
    if not names:
        survey(project, lacks)
    tell(lacks, None)
    progress, codes = Progress(), [exit_code(lacks, options.strict)]
    for name in names:
        progress.report = name
        built = build(project, name, options.output or project.root / "output", formats, progress)
        progress.clear()
        tell(built.diagnostics, project.root)
        _show(built, options.timings)
        codes.append(exit_code(built.diagnostics, options.strict))
    return next((code for code in (CONTENT, RENDERING, STRICT, ENVIRONMENT) if code in codes), DONE)


def _show(built: Built, timings: bool) -> None:
    """The files written on stdout, the durations on stderr."""
    try:
        here = Path.cwd()
    except OSError:  # it was removed: paths are shown whole
        here = Path(os.sep)
    for path in built.files:
        print(path.relative_to(here) if path.is_relative_to(here) and here != Path(os.sep) else path)
    if timings:
        print("  ".join(f"{stage} {took:.2f} s" for stage, took in built.seconds.items()), file=sys.stderr)
