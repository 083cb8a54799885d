"""`stratege explain R001` or `FR-B3`: what a code or a rule means, why it is one, what to do."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from stratege.commands.common import DONE, USAGE

if TYPE_CHECKING:
    from stratege.diagnostics.catalogue import Entry


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("code", metavar="CODE", help="un code comme R001, ou une règle comme FR-B3")


def run(options: argparse.Namespace) -> int:
    """Print the entry of the catalogue."""
    from stratege.diagnostics import closest
    from stratege.diagnostics.catalogue import CATALOGUE

    code = options.code.upper()
    if entry := CATALOGUE.get(code):
        print(_told(code, entry))
        return DONE
    if code.startswith("FR-"):
        return _rule(code)
    near = closest(code, CATALOGUE)
    print(f"stratege explain : code inconnu : {options.code} ; {near}".rstrip(" ;"), file=sys.stderr)
    return USAGE


def _told(code: str, entry: Entry) -> str:
    """A code's message, cause and remedy; a remedy that is all guess is left to the case."""
    from stratege.diagnostics.catalogue import readable

    remedy = readable(entry.remedy).strip(" …") and readable(entry.remedy)
    lines = [f"{code} : {readable(entry.message)}", "", entry.cause]
    return "\n".join([*lines, f"Remède : {remedy or 'selon le cas ; le diagnostic le dit'}"])


def _rule(name: str) -> int:
    """Print a rule of typography: what it says, its authority, its examples."""
    from stratege.typography import explain

    try:
        print(explain(name))
    except KeyError as error:
        print(f"stratege explain : règle inconnue : {error.args[0]}", file=sys.stderr)
        return USAGE
    return DONE
