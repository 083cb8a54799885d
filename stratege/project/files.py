"""What a run reads: `project.read("content/a.yaml")` gives the same bytes to whoever asks, until the run ends."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeVar, cast

from stratege.bounded import Limits
from stratege.project.below import OutsideProject, list_below, read_below
from stratege.project.cache import Cache
from stratege.project.clock import today
from stratege.project.state import SETTINGS, SOURCES
from stratege.records import record

CONTENT, TEMPLATES = SOURCES
REPORTS = f"{CONTENT}/reports"
SUFFIX = ".yaml"
Made = TypeVar("Made")
BESIDE = (".#", "._")  # an editor's lock, which is a link that leads nowhere; what macOS notes of a file


@record(slots=False)
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
    _known: dict[str, object] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def find(cls, start: Path, cache: Cache | None = None, limits: Limits | None = None) -> Project | None:
        """The project of a folder: itself or the nearest parent that has content/reports/; None without one."""
        for folder in (start.resolve(), *start.resolve().parents):
            if (folder / "content" / "reports").is_dir():
                return cls(folder, cache or Cache.of_user(), limits=limits or Limits())
        return None

    def read(self, name: str) -> bytes:
        """The bytes of a file of content/ or templates/, or of the settings, by its path below the root.

        `OutsideProject` where it leads elsewhere, hidden folders and output/ included; `OSError` for what is missing
        or no file.
        """
        if name not in self._held:
            if name != SETTINGS and posixpath.normpath(name).partition("/")[0] not in SOURCES:
                raise OutsideProject(name)
            self._held[name] = read_below(self.root, name)
        return self._held[name]

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What `make` gives, the first time that something of that name is asked: it hangs on this run's files alone.

        Nobody changes what is given.
        """
        if name not in self._known:
            self._known[name] = make()
        return cast("Made", self._known[name])

    def reports(self) -> list[str]:
        """The names of the reports, in alphabetical order: those of their files, that may be bad (`is_file_name`)."""
        return self._named(REPORTS)

    def modules(self) -> list[str]:
        """The names of the modules, as those of reports."""
        return self._named(CONTENT)

    def _named(self, folder: str) -> list[str]:
        """The names of the YAML files of a folder, but those that editors and the Finder keep beside them."""
        try:
            names = self.names(folder)
        except OSError:  # told by whoever surveys the folder
            return []
        return [name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX) and not name.startswith(BESIDE)]

    def names(self, folder: str) -> list[str]:
        """What is in a folder; `OutsideProject`, `OSError`."""
        return list_below(self.root, folder)

    def may_hold(self, folder: Path) -> bool:
        """Whether a folder may be written: one elsewhere is the user's own affair, one in the project stays there."""
        path = Path(os.path.abspath(folder))  # noqa: PTH100, a link is not to be resolved yet
        if not path.is_relative_to(self.root):
            return True
        return path.resolve().is_relative_to(self.root)

    def templates(self) -> tuple[Path, ...]:
        """Where templates are looked for, in order: the project's own, then the built-in."""
        own, built_in = self.root / TEMPLATES, templates_root()
        try:
            self.names(TEMPLATES)
        except OSError:
            return (built_in,)
        return (own, built_in) if own.resolve() != built_in.resolve() else (built_in,)


@record(slots=False)
class Used:
    """The project as one report reads it, which knows what that report is made of."""

    project: Project
    _read: dict[str, bytes] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> bytes:
        """As `Project.read`; the file belongs to the report from now on."""
        content = self.project.read(name)
        self._read[name] = content
        return content

    @property
    def order(self) -> tuple[str, ...]:
        """The paths of what was read so far, as it was."""
        return tuple(self._read)

    def files(self) -> Mapping[str, bytes]:
        """All that was read so far: an immutable map {path below the root: bytes}."""
        return MappingProxyType(dict(sorted(self._read.items())))


def read_template(folder: Path, name: str) -> bytes:
    """A file of a look-up folder of templates, which is a project's or ours; `OutsideProject`, `OSError`."""
    content = read_below(folder.parent, f"{folder.name}/{name}")
    if (taken := TAKEN.get()) is not None and folder.parent == taken.root:
        taken.files[f"{folder.name}/{name}"] = content
    return content


class _Taken(NamedTuple):
    """The templates of the project at `root` that were read."""

    root: Path
    files: dict[str, bytes]


TAKEN: ContextVar[_Taken | None] = ContextVar("TAKEN", default=None)


@contextmanager
def taking(root: Path) -> Iterator[dict[str, bytes]]:
    """Note the templates of the project at `root` that are read meanwhile: {path below the root: bytes}."""
    taken = _Taken(root, {})
    token = TAKEN.set(taken)
    try:
        yield taken.files
    finally:
        TAKEN.reset(token)


def templates_root() -> Path:
    """The built-in templates: beside the package in a checkout, within it in a wheel."""
    package = Path(__file__).parents[1]
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"
