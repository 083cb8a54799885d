"""Reports written: `deliver(folder, files, listed, root)` puts all that was made there, and its manifest, at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from stratege.manifest import MANIFEST, Former, earlier, left_over
from stratege.project import MADE, alone, check_place, switch
from stratege.write.registry import Files


def deliver(folder: Path, made: Files, listed: Callable[[Former], bytes], root: Path) -> bytes:
    """Write the files of a report, all at once, without those that are stale; the manifest written with them.

    `listed` gives it, for the files of earlier builds that stay. No link leads the writing out of the
    project at `root`, or out of the folder that the user named instead of output/; `OSError`.
    """
    within = root if folder.parent == root / MADE else folder.parent
    if not within.exists():
        within.mkdir(parents=True, exist_ok=True)  # another build may make it meanwhile
    check_place(folder, within)
    with alone(folder, within):
        stale = left_over(folder, made)
        manifest = listed(earlier(folder, made, stale))
        switch(folder, {**made, MANIFEST: manifest}, [path.relative_to(folder).as_posix() for path in stale], within)
    return manifest
