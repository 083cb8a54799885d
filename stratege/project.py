"""The only door to disk, clock and environment: `Project.find(Path.cwd())`, `project.read_text("content/x.yaml")`."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from stratege.diagnostics.catalogue import PHRASES

PICTURES = "figures"  # beside a report: what its Markdown shows


class OutsideProject(Exception):
    """A path that leads out of the project."""


@dataclass
class Project:
    """A folder with `content/`; remembers every file read, writes atomically."""

    root: Path
    read_files: set[Path] = field(default_factory=set)

    @classmethod
    def find(cls, start: Path) -> Project | None:
        """The project of a folder: itself or the nearest parent that has content/reports/; None without one."""
        for folder in (start.resolve(), *start.resolve().parents):
            if (folder / "content" / "reports").is_dir():
                return cls(folder)
        return None

    def path(self, name: str) -> Path:
        """The path of a project file; `OutsideProject` if it leads outside."""
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root.resolve()):
            raise OutsideProject(name)
        return path

    def exists(self, name: str) -> bool:
        """Whether the project has this file."""
        return self.path(name).is_file()

    def read_bytes(self, name: str) -> bytes:
        """The bytes of a file of the project, which is remembered as read."""
        path = self.path(name)
        self.read_files.add(path)
        return path.read_bytes()

    def reports(self) -> list[str]:
        """The names of the reports, in alphabetical order."""
        return sorted(path.stem for path in (self.root / "content" / "reports").glob("*.yaml"))

    def modules(self) -> list[str]:
        """The names of the modules, in alphabetical order."""
        return sorted(path.stem for path in (self.root / "content").glob("*.yaml"))

    def templates(self) -> tuple[Path, ...]:
        """Where templates are looked for, in order: the project's own, then the built-in."""
        own, built_in = self.root / "templates", templates_root()
        return (own, built_in) if own.is_dir() and own.resolve() != built_in.resolve() else (built_in,)

    def cache_folder(self) -> Path:
        """Where what is slow is kept between two runs."""
        return self.root / ".stratege" / "cache"


def templates_root() -> Path:
    """The built-in templates: beside the package in a checkout, within it in a wheel."""
    package = Path(__file__).parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


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


def keep(path: Path | None, content: bytes) -> None:
    """Put something in the cache, if there is one that takes it: what is not kept is made again."""
    if path:
        with suppress(OSError):
            write_atomically(path, content)


def reason(error: OSError) -> str:
    """What the system refuses, in French where it is a usual case."""
    return PHRASES.get(f"refused_{errno.errorcode.get(error.errno or 0)}") or error.strerror or str(error)


def today() -> date:
    """Today, or the day of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now(UTC).date()
