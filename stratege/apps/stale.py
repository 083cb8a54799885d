"""Outputs of reports that are no more: `tell_stale(project, output, diagnostics)` names their folders."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from stratege.diagnostics import Diagnostics
from stratege.manifest import MANIFEST, sources_of
from stratege.project import REPORTS, Project

MOST = 500  # manifests that are read: those of a large batch would take long
SHOWN = 5


def tell_stale(project: Project, output: Path, diagnostics: Diagnostics) -> None:
    """Tell of the folders whose manifest names a report of this project that is there no more."""
    known = {f"{REPORTS}/{name}.yaml" for name in project.reports()}
    found = sorted(islice(output.glob(f"*/{MANIFEST}"), MOST)) if not output.is_symlink() else []
    folders = [path.parent for path in found if not path.is_symlink() and _is_stale(path.parent, known)]
    if folders:
        names = ", ".join(_shown(folder, project.root) for folder in folders[:SHOWN])
        diagnostics.add("G004", None, folders=f"{names}…" if len(folders) > SHOWN else names)


def _is_stale(folder: Path, known: set[str]) -> bool:
    plans = [name for name in sources_of(folder) if name.startswith(f"{REPORTS}/")]
    return bool(plans) and known.isdisjoint(plans)


def _shown(folder: Path, root: Path) -> str:
    return folder.relative_to(root).as_posix() if folder.is_relative_to(root) else str(folder)
