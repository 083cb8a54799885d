"""The projects that `new` starts from: `starter("essai")` is {"content/faits.yaml": b"…", ".gitignore": b"…"}.

They stand as files below `starters/`: what all kinds share in `common/`, the rest in a folder per kind. A name that is
hidden in a project starts there with `dot_`, or it would rule our own tree.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from stratege.project.outputs import write_together
from stratege.project.state import SOURCES

COMMON, HIDDEN = "common", "dot_"
STARTERS = Path(__file__).parents[1] / "starters"


class InTheWay(Exception):
    """What stands where a project would be written: `paths`, in alphabetical order."""

    def __init__(self, paths: list[Path]) -> None:
        super().__init__(*paths)
        self.paths = paths


def starter(kind: str) -> dict[str, bytes]:
    """The files of a kind of project, by their paths in it."""
    found: dict[str, bytes] = {}
    for folder in (STARTERS / COMMON, STARTERS / kind):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                found[_name(path.relative_to(folder))] = path.read_bytes()
    return found


def _name(path: Path) -> str:
    """The path of a file in a project."""
    steps = (f".{step.removeprefix(HIDDEN)}" if step.startswith(HIDDEN) else step for step in path.parts)
    return "/".join(steps)


def plant(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write files into a folder, made if it lacks, all or none; their paths. `InTheWay`, `OSError`."""
    if obstacles := sorted(_obstacles(folder, files)):
        raise InTheWay(obstacles)
    placed = {folder / name: files[name] for name in sorted(files)}
    write_together(placed)
    return list(placed)


def _obstacles(folder: Path, names: Mapping[str, bytes]) -> set[Path]:
    """What would be replaced, what is no folder where one is needed, and all that a project already reads.

    A link is in the way wherever it leads.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        return {folder}
    found = {path for name in names for path in _along(folder, name)}
    for source in SOURCES:
        found.update(path for path in (folder / source).rglob("*") if path.is_symlink() or not path.is_dir())
    return found


def _along(folder: Path, name: str) -> list[Path]:
    """What is in the way of one file: itself, or the first step to it that is no folder of its own."""
    path = PurePosixPath(name)
    steps = [folder / step for step in reversed(path.parents[:-1])]
    barred = [step for step in steps if os.path.lexists(step) and (step.is_symlink() or not step.is_dir())]
    return barred[:1] or [folder / path for _ in range(os.path.lexists(folder / path))]
