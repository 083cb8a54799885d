"""What a child shares with its parent: `at("content/a.yaml")` is read by the parent once the child is dead."""

from __future__ import annotations

import mmap
import tempfile
from contextlib import suppress
from shutil import rmtree

ROOM = 1024  # bytes


class Room:
    """What a child shares with its parent: a few words on what it is at, and a folder for its temporary files."""

    def __init__(self) -> None:
        self._words = mmap.mmap(-1, ROOM)
        self._folder = ""
        with suppress(OSError):  # a full disk: the child does as it can
            self._folder = tempfile.mkdtemp(prefix="stratege-")

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


_here: Room | None = None  # of this process, when it is a child


def at(place: str) -> None:
    """Say what this process is at, for a parent that may have to tell it; nothing where there is no parent."""
    if _here:
        _here.say(place)
