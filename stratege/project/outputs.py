"""Sets of files written whole: `write_together({path: content, …})` writes all of them or none."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from stratege.diagnostics.catalogue import PHRASES

PICTURES = "figures"  # beside a report: what its Markdown shows


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write several files, all or none: nothing is replaced before every content stands on the disk; `OSError`."""
    staged: dict[Path, Path] = {}
    try:
        for path, content in files.items():
            if not (path.is_file() and path.read_bytes() == content):
                staged[path] = _stage(path, content)
        for path, file in staged.items():
            file.replace(path)
    finally:
        for file in staged.values():
            file.unlink(missing_ok=True)


def _stage(path: Path, content: bytes) -> Path:
    """The content in a file beside its place, which only a renaming separates from it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; `OSError`."""
    write_together({path: content})


def reason(error: OSError) -> str:
    """What the system refuses, in French where it is a usual case."""
    return PHRASES.get(f"refused_{errno.errorcode.get(error.errno or 0)}") or error.strerror or str(error)
