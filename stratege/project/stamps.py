"""Files as they are now, unread: `stamps_of([root / "content"], [root / "a.csv"])` is another once one is saved."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

Stamp = tuple[int, int, int]  # ns of the last change, bytes, number of the file: a save in place, or by a rename
Stamps = Mapping[str, Stamp]


def stamps_of(folders: Iterable[Path], files: Iterable[Path]) -> Stamps:
    """The stamp of every file in some folders and below, and of some others, {path: stamp}.

    What is missing is not there; no link to a folder is followed, and hidden files are nobody's content.
    """
    found = dict(_below([str(folder) for folder in folders]))
    for path in files:
        with suppress(OSError):
            found[str(path)] = _stamp(path.stat())
    return found


def _below(folders: list[str]) -> Iterator[tuple[str, Stamp]]:
    while folders:
        with suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    with suppress(OSError):  # it has gone since the folder was listed
                        yield entry.path, _stamp(entry.stat())


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_mtime_ns, status.st_size, status.st_ino
