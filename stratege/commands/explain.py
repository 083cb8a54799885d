"""`stratege explain R001`: what a code means, why it is one, what to do."""

from __future__ import annotations

import argparse
import sys

from stratege.commands.common import DONE, USAGE


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("code", metavar="CODE")


def run(options: argparse.Namespace) -> int:
    """Print the entry of the catalogue."""
    from stratege.catalogue import CATALOGUE
    from stratege.diagnostics import closest

    code = options.code.upper()
    if entry := CATALOGUE.get(code):
        print(f"{code} : {entry.message}\n\n{entry.cause}\nRemède : {entry.remedy}")
        return DONE
    print(
        f"stratege explain : code inconnu : {options.code} ; {closest(code, CATALOGUE)}".rstrip(" ;"), file=sys.stderr
    )
    return USAGE
