"""`stratege schema report`: the JSON Schema of a report's or a module's file, for editors."""

from __future__ import annotations

import argparse
from pathlib import Path

from stratege.commands.codes import DONE

KINDS = ("module", "report", "theme", "project")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("kind", nargs="?", choices=KINDS, default="module", metavar="SORTE")
    parser.add_argument("--write", type=Path, metavar="DOSSIER", help="écrit un fichier par sorte")


def run(options: argparse.Namespace) -> int:
    """Print one schema, or write both."""
    from stratege.project import write_together

    if not options.write:
        print(_text(options.kind), end="")
        return DONE
    files = {options.write / f"{kind}.json": _text(kind).encode() for kind in KINDS}
    write_together(files)
    print("\n".join(map(str, files)))
    return DONE


def _text(kind: str) -> str:
    from stratege.model.schema import schema_text

    return schema_text(kind)
