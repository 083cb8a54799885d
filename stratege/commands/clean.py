"""`stratege clean`: remove what the manifests of the outputs list, the summaries of batches, and nothing else."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from stratege.commands.arguments import project_argument
from stratege.commands.codes import DONE
from stratege.commands.common import open_project


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    project_argument(parser)
    parser.epilog = (
        "Le cache reste : il n'a rien de vos rapports qui ne se refasse ; « --verbose » de build dit où il est."
    )
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")


def run(options: argparse.Namespace) -> int:
    """Remove the files that Stratège made, and say which; a file that was changed since stays, and is told."""
    from stratege.manifest import MANIFEST
    from stratege.naming import is_file_name
    from stratege.project import MADE

    project = open_project(options)
    output: Path = options.output or project.root / MADE
    folders = [output] if output.is_symlink() else sorted(path.parent for path in output.glob(f"*/{MANIFEST}"))
    for folder in folders:
        if any(path.is_symlink() for path in (folder, folder / MANIFEST)) or not is_file_name(folder.name):
            print(f"gardé : {_shown(folder, project.root)}, où mène un lien ou un nom refusé", file=sys.stderr)
        else:
            _empty(folder, project.root)
    if not output.is_symlink():
        _forget_batches(output, project.root)
    return DONE


def _forget_batches(output: Path, root: Path) -> None:
    """Remove the summaries of batches, which begin as we write them; a file of the same name that does not stays."""
    from stratege.apps.batch.results import is_summary
    from stratege.project import read_below, remove_below

    for path in sorted(output.glob("batch*.csv")):
        with suppress(OSError):
            if is_summary(path.name, read_below(output, path.name)):
                remove_below(output, [path.name])
                print(f"supprimé : {_shown(path, root)}")


def _empty(folder: Path, root: Path) -> None:
    """Remove the files of one report, then the folders that this leaves empty."""
    from stratege.manifest import MANIFEST, removable
    from stratege.project import remove_below

    listed = list(removable(folder))
    ours = [path for path, is_ours in listed if is_ours]
    gone = (*ours, folder / MANIFEST)
    remove_below(folder.parent, [path.relative_to(folder.parent).as_posix() for path in gone])
    print(f"supprimé : ce que Stratège a fait dans {_shown(folder, root)}")
    for path, is_ours in listed:
        if not is_ours:
            print(f"gardé : {_shown(path, root)}, modifié depuis", file=sys.stderr)


def _shown(path: Path, root: Path) -> str:
    return str(path.relative_to(root) if path.is_relative_to(root) else path)
