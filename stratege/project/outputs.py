"""Sets of files written whole: `write_together({path: content, …})` writes all of them or none."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path, PurePosixPath

from stratege.diagnostics.catalogue import PHRASES
from stratege.project.below import Folder, OutsideProject, folder_below, steps_to
from stratege.project.state import SOURCES

PICTURES = "figures"  # beside a report: what its Markdown shows


def write_together(files: Mapping[Path, bytes], within: Path | None = None) -> None:
    """Write several files, all or none: nothing is replaced before every content stands on the disk; `OSError`.

    `within` is a folder that no link may lead out of (`OutsideProject`), nor to what is hidden in it.
    """
    with ExitStack() as held:
        folders = {path.parent: held.enter_context(_folder(path.parent, within)) for path in files}
        staged: list[tuple[Folder, str, str]] = []
        try:
            for path, content in files.items():
                folder = folders[path.parent]
                if _content(folder, path.name) != content:
                    staged.append((folder, folder.stage(path.name, content), path.name))
            for folder, file, name in staged:
                folder.rename(file, name)
        finally:
            for folder, file, _name in staged:
                folder.remove(file)


def check_place(folder: Path, within: Path) -> None:
    """Refuse a place for outputs that links take out of a folder, or to what is no place for them; `OutsideProject`."""
    steps_within(folder, within)


def _folder(path: Path, within: Path | None) -> AbstractContextManager[Folder]:
    """The folder of a path, made if it lacks."""
    if within is None:
        path.mkdir(parents=True, exist_ok=True)
        return folder_below(path, ())
    return folder_below(within, steps_within(path, within), make=True)


def steps_within(path: Path, within: Path) -> list[str]:
    """The steps that lead to a place for outputs, links followed; `OutsideProject` for what is no place for them."""
    steps = steps_to(within, os.path.relpath(path, within))
    if steps[:1] and steps[0].casefold() in SOURCES:
        raise OutsideProject(str(path))
    return steps


def _content(folder: Folder, name: str) -> bytes | None:
    with suppress(OSError):
        return folder.read(name)
    return None


def remove_below(root: Path, names: Iterable[str]) -> None:
    """Remove files below `root`, then the folders that this leaves empty; nothing behind a link, nothing elsewhere."""
    paths = [PurePosixPath(name) for name in names]
    for path in paths:
        with suppress(OSError), folder_below(root, path.parent.parts) as folder:
            folder.remove(path.name)
    for parent in sorted({path.parent for path in paths if path.parent.parts}, reverse=True):
        with suppress(OSError), folder_below(root, parent.parent.parts) as folder:
            folder.remove_empty(parent.name)


def write_atomically(path: Path, content: bytes, within: Path | None = None) -> None:
    """Write a file whole or not at all; `OSError`, as `write_together`."""
    write_together({path: content}, within)


def unwritten(error: OSError) -> str:
    """The same as `reason`, of what was to be written: that it is not there yet is no reason."""
    return PHRASES["unwritten_ENOENT"] if error.errno == errno.ENOENT else reason(error)


def reason(error: OSError) -> str:
    """What the system refuses, in French where it is a usual case."""
    return PHRASES.get(f"refused_{errno.errorcode.get(error.errno or 0)}") or error.strerror or str(error)
