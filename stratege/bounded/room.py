"""What a child shares with its parent: `at("content/a.yaml")` is read by the parent once the child is dead."""

from __future__ import annotations

import mmap
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

ROOM = 1024  # bytes
PREFIX = "stratege-child-"
YOUNG = 60  # s: a folder may not be held yet by who has just made it


class Room:
    """What a child shares with its parent: a few words on what it is at, and a folder for its temporary files."""

    def __init__(self) -> None:
        self._words = mmap.mmap(-1, ROOM)
        self._folder, self._held = "", -1
        with suppress(OSError):  # a full disk: the child does as it can
            _sweep(Path(tempfile.gettempdir()))
            self._folder = tempfile.mkdtemp(prefix=PREFIX)
            self._held = _hold(self._folder)

    def enter(self) -> None:
        """From now on, this process is the child."""
        global _here
        _here = self
        tempfile.tempdir = self._folder or None

    def environment(self) -> dict[str, str]:
        """What tells a child that shares nothing where to put its temporary files."""
        return {"TMPDIR": self._folder} if self._folder else {}

    def say(self, place: str) -> None:
        """Say what is being done from now on."""
        self._words[:] = place.encode(errors="replace")[:ROOM].ljust(ROOM, b"\0")

    def last(self) -> str:
        """What was last said, which outlives the child; nothing at first."""
        return self._words[:].rstrip(b"\0").decode(errors="ignore")

    def close(self) -> None:
        """Remove what the child has left."""
        if self._folder:
            rmtree(self._folder, ignore_errors=True)
        if self._held >= 0:
            os.close(self._held)
            self._held = -1


def _sweep(folder: Path) -> None:
    """Remove what is left of parents that were killed: nobody holds it."""
    for stray in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if time.time() - stray.stat().st_mtime > YOUNG:
                os.close(_hold(stray))
                rmtree(stray)


def _hold(folder: str | Path) -> int:
    """Hold a folder as long as this process or its children live; `OSError` if another does, or if it is not ours."""
    import fcntl  # only where there are children

    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if os.fstat(handle).st_uid != os.getuid():
            raise PermissionError(folder)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    return handle


_here: Room | None = None  # of this process, when it is a child


def at(place: str) -> None:
    """Say what this process is at, for a parent that may have to tell it; nothing where there is no parent."""
    if _here:
        _here.say(place)
