"""`stratege check --format github`: every diagnostic of the reports, nothing written, no PDF library loaded."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from stratege.commands.arguments import (
    asked_of,
    form_argument,
    form_of,
    project_argument,
    version_arguments,
    voice_arguments,
)
from stratege.commands.codes import CONTENT
from stratege.commands.common import (
    exit_code,
    may_repeat,
    open_project,
    paint_of,
    placed,
    sources,
    tell_laps,
    tell_places,
)

if TYPE_CHECKING:
    from stratege.apps.reports import Checked
    from stratege.project import Speech


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "reports", nargs="*", metavar="RAPPORT", help="rapports à vérifier, comme essay (tous par défaut)"
    )
    project_argument(parser)
    version_arguments(parser)
    form_argument(parser)
    parser.add_argument(
        "--bibliography", action="store_true", help="dit aussi les défauts des références que rien ne cite"
    )
    voice_arguments(parser)
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")


def run(options: argparse.Namespace) -> int:
    """Print what is wrong, each thing once however many reports share it; then, to people, how much it is."""
    from stratege.apps.reports import check_all, concerned
    from stratege.diagnostics.catalogue import CATALOGUE
    from stratege.diagnostics.reporters import show
    from stratege.project import Speech

    begun, form = time.perf_counter(), form_of(options)
    project, speech = open_project(options), Speech()
    asked = asked_of(options)
    names = options.reports or concerned(project, asked)
    orphans = not options.reports
    checked = check_all(project, names, everything=options.bibliography, orphans=orphans, asked=asked)
    found = checked.diagnostics
    causes = {code: entry.cause for code, entry in CATALOGUE.items()}
    if text := show(placed(found, form, project.root), form, causes, sources(project.root), paint_of(sys.stdout)):
        speech.out(text)
    if options.verbose:
        tell_places(project)
        tell_laps(checked.laps)
    if form == "text" and not options.quiet:
        _conclude(checked, bool(names), speech, time.perf_counter() - begun)
    code = exit_code(found, options.strict) if names else CONTENT
    if options.begun and not options.verbose and may_repeat(found):
        options.begun.keep(project, speech.told, code)
    return code


def _conclude(checked: Checked, any_report: bool, speech: Speech, seconds: float) -> None:
    """Say how much was found, so that nothing found is not silence; the time is for whoever waited for it."""
    from stratege.diagnostics import phrase
    from stratege.diagnostics.reporters import tally

    sys.stdout.flush()  # what was found comes before its count, wherever the two go
    said = tally(checked.diagnostics, len(checked.modules)) if any_report else phrase("no_report")
    took = phrase("took", seconds=f"{seconds:.1f}".replace(".", ","))
    speech.err(said, took if sys.stderr.isatty() else "")
