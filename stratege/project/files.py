"""What a run reads: `project.read("content/a.yaml")` gives the same bytes to whoever asks, until the run ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

from stratege.bounded import Limits
from stratege.project.cache import Cache
from stratege.project.clock import today


class OutsideProject(Exception):
    """A path that leads out of the project."""


@dataclass(frozen=True)
class Project:
    """A folder with `content/`, as it is for one run: each file is read once, the day and the cache are fixed.

    A file that changes while a run goes on changes nothing in it: what was typeset is what is attached and listed.
    `limits` are what drawing a chart or making a format may take, so that a stranger's project ends in any case.
    """

    root: Path
    cache: Cache = field(default_factory=Cache.of_user)
    day: date = field(default_factory=today)
    limits: Limits | None = field(default_factory=Limits)
    _held: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def find(cls, start: Path, cache: Cache | None = None, limits: Limits | None = None) -> Project | None:
        """The project of a folder: itself or the nearest parent that has content/reports/; None without one."""
        for folder in (start.resolve(), *start.resolve().parents):
            if (folder / "content" / "reports").is_dir():
                return cls(folder, cache or Cache.of_user(), limits=limits or Limits())
        return None

    def read(self, name: str) -> bytes:
        """The bytes of a file (its path below the root); `OutsideProject` if it leads outside, `OSError`."""
        if name not in self._held:
            self._held[name] = self._path(name).read_bytes()
        return self._held[name]

    def _path(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root.resolve()):
            raise OutsideProject(name)
        return path

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


@dataclass(frozen=True)
class Used:
    """The project as one report reads it, which knows what that report is made of."""

    project: Project
    _read: dict[str, bytes] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> bytes:
        """As `Project.read`; the file belongs to the report from now on."""
        content = self.project.read(name)
        self._read[name] = content
        return content

    def files(self) -> Mapping[str, bytes]:
        """All that was read so far: an immutable map {path below the root: bytes}."""
        return MappingProxyType(dict(sorted(self._read.items())))


def templates_root() -> Path:
    """The built-in templates: beside the package in a checkout, within it in a wheel."""
    package = Path(__file__).parents[1]
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"
