"""`stratege inspect essay`: the parts of a report as JSON, for other programs."""

from __future__ import annotations

import argparse
import json

from stratege.commands.arguments import project_argument, version_arguments, version_of
from stratege.commands.common import exit_code, open_project, tell


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("report", metavar="RAPPORT")
    project_argument(parser)
    version_arguments(parser, several=False)


def run(options: argparse.Namespace) -> int:
    """Print the parts; what is wrong goes to stderr."""
    from stratege.apps.reports import checked
    from stratege.inspection import inspect

    project = open_project(options)
    built = checked(project, options.report, version=version_of(options))
    tell(built.diagnostics, project.root)
    if built.document is not None:
        print(json.dumps(inspect(built.document), ensure_ascii=False, indent=2))
    return exit_code(built.diagnostics, False)
