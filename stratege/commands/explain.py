"""`stratege explain R001` or `FR-B3`: what a code or a rule means, why it is one, what to do."""

from __future__ import annotations

import argparse
import sys

from stratege.commands.codes import DONE, USAGE


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "code", nargs="?", metavar="CODE", help="un code comme R001 ou une règle comme FR-B3 ; sans lui, tous les codes"
    )


def run(options: argparse.Namespace) -> int:
    """Print the entry of the catalogue with its example, the rule, or the list of all codes."""
    from stratege.apps.explain import UnknownCode, explain, listed

    try:
        print(explain(options.code) if options.code else "\n".join(listed()))
    except UnknownCode as error:
        print(f"stratege explain : {error}", file=sys.stderr)
        return USAGE
    return DONE
