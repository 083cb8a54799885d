"""`stratege clean`: remove what the manifests of the outputs list, and nothing else."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from stratege.commands.common import DONE, open_project, project_argument


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    project_argument(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="DOSSIER", help="dossier de sortie (output/ par défaut)")


def run(options: argparse.Namespace) -> int:
    """Remove the files that Stratège made, and say which; a file that was changed since stays, and is told."""
    from stratege.manifest import MANIFEST

    project = open_project(options)
    output: Path = options.output or project.root / "output"
    for manifest in sorted(output.glob(f"*/{MANIFEST}")):
        if not any(path.is_symlink() for path in (output, manifest.parent, manifest)):
            _empty(manifest, project.root)
    return DONE


def _empty(manifest: Path, root: Path) -> None:
    """Remove the files of one report, then the folders that this leaves empty."""
    from stratege.manifest import removable

    folder, listed = manifest.parent, list(removable(manifest.parent))
    for path, is_ours in listed:
        if is_ours:
            path.unlink(missing_ok=True)
    manifest.unlink()
    for path in sorted({folder, *(path.parent for path, _ in listed)}, reverse=True):
        with suppress(OSError):  # the author has files there
            path.rmdir()
    print(f"supprimé : ce que Stratège a fait dans {_shown(folder, root)}")
    for path, is_ours in listed:
        if not is_ours:
            print(f"gardé : {_shown(path, root)}, modifié depuis", file=sys.stderr)


def _shown(path: Path, root: Path) -> str:
    return str(path.relative_to(root) if path.is_relative_to(root) else path)
