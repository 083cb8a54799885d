"""Folders as files: `in_folders(["docs"])` is docs/a.md, docs/b/c.html…, without what git ignores."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from stratege.apps.typo.texts import STDIN, SUFFIXES


def in_folders(names: Iterable[str]) -> Iterator[str]:
    """The names, each folder replaced by the files in it whose form is known, by name."""
    for name in names:
        if name != STDIN and _is_folder(name):
            yield from (str(path) for path in sorted(_texts(Path(name))))
        else:
            yield name


def _is_folder(name: str) -> bool:
    try:
        return bool(name) and Path(name).is_dir()
    except ValueError:  # a name that no file can have
        return False


def _texts(folder: Path) -> Iterator[Path]:
    """What git knows or would add; where it knows nothing, all but what is hidden."""
    for path in _known_to_git(folder) or _walked(folder):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            yield path


def _known_to_git(folder: Path) -> list[Path]:
    command = ("git", "-c", "core.fsmonitor=false", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    try:
        listed = subprocess.run(command, cwd=folder, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):  # no git here, or no checkout
        return []
    return [folder / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]


def _walked(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent) / name for name in files if not name.startswith("."))
