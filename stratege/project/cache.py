"""What is slow, kept by content: `cache.get("charts", (spec, theme), draw)` draws once, then reads.

The cache is the user's, never the project's: a project that a stranger sends brings none. Losing it, or any part of
it, only costs time.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache as once
from pathlib import Path

from stratege import __version__
from stratege.laps import asked
from stratege.project.entries import Part, digest, place, sealed, unsealed, user_folder
from stratege.project.outputs import write_atomically
from stratege.records import record

DAY = 24 * 3600.0
AGE = 90 * DAY  # since an entry was last of use
SIZE = 300_000_000  # bytes, of all entries together
LASTING = "batch"  # the kind of entries that are worth far more than they weigh
WRITTEN = (".py", ".txt")  # our code and its lists of words
PRUNED = ".pruned"  # its time is that of the last pruning


@record(slots=False)
class Cache:
    """A folder of entries, each with the digest of its content; without folder, nothing is kept.

    `now` is the clock that entries age by (seconds since 1970). Builds that run at once share the folder: an entry
    appears whole or not at all, and one that is missing, cut or altered is computed again.
    """

    folder: Path | None = None
    now: Callable[[], float] = time.time

    @classmethod
    def of_user(cls) -> Cache:
        """The cache of whoever runs us: STRATEGE_CACHE, or the system's folder for caches."""
        return cls(Path(user_folder()))

    def get(self, kind: str, key: Iterable[Part], make: Callable[[], bytes]) -> bytes:
        """What `make` gives, computed once for a `key` that holds all that it depends on, but for our own code."""
        name = digest(kind, code(), *key)
        content = self._read(kind, name)
        asked(content is not None)
        if content is None:
            content = make()
            self.put(kind, name, content)
        return content

    def find(self, kind: str, key: Iterable[Part]) -> bytes | None:
        """What was last kept under a key; None without."""
        content = self._read(kind, digest(kind, code(), *key))
        asked(content is not None)
        return content

    def keep(self, kind: str, key: Iterable[Part], content: bytes) -> None:
        """Keep a content for the next run, in place of what the key had."""
        self.put(kind, digest(kind, code(), *key), content)

    def _path(self, kind: str, name: str) -> Path | None:
        return Path(place(str(self.folder), kind, name)) if self.folder else None

    def _read(self, kind: str, name: str) -> bytes | None:
        """The content of an entry; None when it is not there or is not what was written."""
        path = self._path(kind, name)
        content = unsealed(str(path)) if path else None
        if path and content is not None:
            self._refresh(path)
        return content

    def _refresh(self, path: Path) -> None:
        """An entry that serves stays young; its time is set once a day at most."""
        with suppress(OSError):
            if self.now() - path.stat().st_mtime > DAY:
                os.utime(path, (self.now(), self.now()))

    def put(self, kind: str, name: str, content: bytes) -> None:
        """Keep a content under a name that is a digest already."""
        path = self._path(kind, name)
        if self.folder and path:
            with suppress(OSError):
                self.folder.mkdir(parents=True, exist_ok=True)
                write_atomically(path, sealed(content), self.folder)
                self._prune_daily()

    def _prune_daily(self) -> None:
        assert self.folder is not None
        mark = self.folder / PRUNED
        if not mark.exists() or self.now() - mark.stat().st_mtime > DAY:
            mark.touch()
            os.utime(mark, (self.now(), self.now()))
            self.prune()

    def prune(self) -> None:
        """Remove the entries that served no one for `AGE`, then the oldest beyond `SIZE`; others may do the same.

        Those that say what of a batch is made are the last to go: each is small, and saves a whole report.
        """
        total, found = 0, sorted(self._entries(), reverse=True)
        for modified, size, path in sorted(found, key=lambda entry: entry[2].parents[1].name != LASTING):
            total += size
            if total > SIZE or modified < self.now() - AGE:
                with suppress(OSError):
                    path.unlink()

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        """Time, size and path of each entry, none of them behind a link."""
        for path in self.folder.glob("*/??/*") if self.folder else ():
            with suppress(OSError):
                if any(step.is_symlink() for step in (path, path.parent, path.parent.parent)):
                    continue
                state = path.stat()
                yield state.st_mtime, state.st_size, path


@once
def code() -> str:
    """Our version, and the state of our own files, lists of words too: what others computed is computed again."""
    package = Path(__file__).parents[1]
    names = sorted(f"{folder}/{name}" for folder, _, names in os.walk(package) for name in names)
    files = {name[len(str(package)) :]: Path(name).read_bytes() for name in names if name.endswith(WRITTEN)}
    return digest(__version__, *files, *files.values())
