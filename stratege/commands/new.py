"""`stratege new DOSSIER --kind memoire`, or `new memoire DOSSIER`: a project ready to fill; its files go to stdout."""

from __future__ import annotations

import argparse
from pathlib import Path

from stratege.commands.codes import DONE, USAGE, Stop
from stratege.commands.common import complain, stopped

KINDS = {
    "essai": "un essai court",
    "conseil": "une note de conseil, avec matrice, plan d'action et page « L'essentiel »",
    "memoire": "un mémoire universitaire, avec références BibTeX, annexe et glossaire",
    "vide": "le moins qu'il faut",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    kinds = " ; ".join(f"{name}, {text}" for name, text in KINDS.items())
    parser.add_argument(
        "folder", nargs="+", metavar="DOSSIER", help="dossier à écrire, qui peut exister ; sa sorte peut le précéder"
    )
    parser.add_argument("--kind", choices=KINDS, metavar="SORTE", help=f"{kinds} (essai par défaut)")


def run(options: argparse.Namespace) -> int:
    """Write the project, and say what to do next; nothing is written where something stands in the way."""
    from stratege.apps.new import InTheWay, new
    from stratege.diagnostics import phrase
    from stratege.project import BadDay, unwritten

    kind, folder = _asked(options)
    try:
        written = new(kind, folder)
    except InTheWay as found:
        complain("\n".join(f"stratege new : {phrase('new_in_the_way', path=path)}" for path in found.paths))
        complain(f"stratege new : {phrase('new_nothing')}")
        return USAGE
    except BadDay as error:
        raise stopped("E010", value=str(error)) from error
    except OSError as error:
        raise stopped("E004", path=error.filename or folder, problem=unwritten(error)) from error
    print("\n".join(map(str, written)))
    complain(phrase("new_made", kind=kind, folder=folder, count=len(written)))
    complain(_next(folder))
    return DONE


def _asked(options: argparse.Namespace) -> tuple[str, Path]:
    """The kind and the folder: `DOSSIER --kind SORTE`, or `SORTE DOSSIER`; `Stop` for anything else."""
    match options.folder, options.kind:
        case [folder], kind:
            return kind or next(iter(KINDS)), Path(folder)
        case [kind, folder], None if kind in KINDS:
            return kind, Path(folder)
    from stratege.diagnostics import phrase

    complain(f"stratege new : {phrase('new_asked', kinds=', '.join(KINDS))}")
    raise Stop(USAGE)


def _next(folder: Path) -> str:
    """The two commands that come next, ready to be copied."""
    import shlex

    from stratege.diagnostics import phrase

    return phrase("new_next", folder=shlex.quote(str(folder)))
