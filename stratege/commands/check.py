"""`stratege check --format github`: every diagnostic of the reports, nothing written, no PDF library loaded."""

from __future__ import annotations

import argparse

from stratege.commands.common import (
    asked_of,
    exit_code,
    may_repeat,
    open_project,
    project_argument,
    sources,
    version_arguments,
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    from stratege.diagnostics.reporters import FORMS

    parser.add_argument("reports", nargs="*", metavar="RAPPORT")
    project_argument(parser)
    version_arguments(parser)
    parser.add_argument("--format", choices=FORMS, default="text", help="forme des diagnostics")
    parser.add_argument(
        "--bibliography", action="store_true", help="dit aussi les défauts des références que rien ne cite"
    )
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer (code 3)")


def run(options: argparse.Namespace) -> int:
    """Print what is wrong, each thing once however many reports share it."""
    from stratege.apps.reports import check_all, concerned
    from stratege.diagnostics.catalogue import CATALOGUE
    from stratege.diagnostics.reporters import show
    from stratege.project import Speech

    project, speech = open_project(options), Speech()
    asked = asked_of(options)
    names = options.reports or concerned(project, asked)
    found = check_all(project, names, everything=options.bibliography, asked=asked)
    causes = {code: entry.cause for code, entry in CATALOGUE.items()}
    if text := show(found, options.format, causes, sources(project.root)):
        speech.out(text)
    code = exit_code(found, options.strict)
    if options.begun and may_repeat(found):
        options.begun.keep(project, speech.told, code)
    return code
