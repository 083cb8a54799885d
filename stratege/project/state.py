"""All that a run depends on, in two digests: `State.of("/home/anne/essay")`, before a run and after it.

Every file that a run may read counts, by its content: a file that was absent and is there, or the reverse, shows as
well. Nothing is asked of the times of files but this: whether one was written while the run went on.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from hashlib import sha256

from stratege.project.repository import folder_in_repository

SOURCES = ("content", "templates")  # at the root of a project: all that is read of it, and nothing is written there
SETTINGS = "stratege.yaml"  # beside them: what a project makes of its diagnostics
HEAVIEST = 256 << 20  # bytes of the largest file that a run reads: images, fonts, what is attached
ROOM = 128 << 20  # bytes that are compared in less time than a run takes
PLACES = 20_000  # names of files, likewise
FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_BINARY"))
# What our code and the engines ask of the environment.
PREFIXES = (
    *("STRATEGE_", "LC_", "PYTHON", "XDG_", "FC_", "FONTCONFIG_", "PANGO", "G_", "HB_", "WEASYPRINT_"),
    *("LD_", "DYLD_", "PYPANDOC_", "PYDANTIC_"),
)
NAMES = (
    *("CI", "GITHUB_ACTIONS", "HOME", "LANG", "LANGUAGE", "PATH", "SOURCE_DATE_EPOCH", "TEMP", "TMP", "TMPDIR", "TZ"),
    *("APPDATA", "LOCALAPPDATA", "USERPROFILE"),
)
# Where systems keep the libraries and the fonts that may go into a PDF.
FONTS = (
    *("/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "~/.fonts", "~/.local/share/fonts"),
    *("/Library/Fonts", "/System/Library/Fonts", "~/Library/Fonts", "C:\\Windows\\Fonts"),
)
LIBRARIES = "/etc/ld.so.cache"


class Unsure(Exception):
    """What a run depends on is too much, or too entangled, to be compared."""


class State:
    """Two digests: of all that a run depends on, and of when each file of it was last written."""

    __slots__ = ("content", "times")

    def __init__(self, content: str, times: str) -> None:
        self.content, self.times = content, times

    @classmethod
    def of(cls, root: str, but: str = "") -> State:
        """The state of a project at a real path, of our code and of the machine, now; `OSError`, `Unsure`, `BadDay`.

        The file at the path `but`, if it is in the project, counts by its name alone.
        """
        marks = Marks(but)
        marks.add(root)
        for source in SOURCES:
            _source(marks, root, source)
        _settings(marks, root)
        marks.add("repository", folder_in_repository(root))
        for folder in _ours():
            _tree(marks, folder, None)
        _python(marks)
        _machine(marks)
        return cls(marks.content.hexdigest(), marks.times.hexdigest())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and (self.content, self.times) == (other.content, other.times)

    __hash__ = None  # type: ignore[assignment]  # a moment is no key


class Marks:
    """The two digests as they grow."""

    def __init__(self, but: str = "") -> None:
        self.content, self.times, self.but = sha256(), sha256(), but
        self.room, self.places = ROOM, PLACES

    def add(self, *parts: object) -> None:
        """Add parts that no others can be mistaken for."""
        for part in parts:
            data = part if isinstance(part, bytes) else os.fsencode(str(part))
            self.content.update(b"%d:" % len(data))
            self.content.update(data)

    def stamp(self, state: os.stat_result) -> None:
        """Add what changes whenever something is written, moved or replaced."""
        moment = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
        self.times.update(b"%d.%d.%d.%d.%d;" % moment)

    def name(self, name: str) -> None:
        """Add what stands in a folder; `Unsure` beyond so many."""
        self.places -= 1
        if self.places < 0:
            raise Unsure
        self.add("name", name)

    def file(self, path: str) -> None:
        """Add the content of a file; `Unsure` when all of them together are too heavy."""
        if path == self.but:
            return
        try:
            content = self._content(path)
        except OSError as error:
            self.add("refused", error.errno)
        else:
            self.add(content)

    def _content(self, path: str) -> bytes:
        handle = os.open(path, os.O_RDONLY | FLAGS)
        try:
            state = os.fstat(handle)
            self.stamp(state)
            if not stat.S_ISREG(state.st_mode) or state.st_size > HEAVIEST:
                return b"%d %d" % (state.st_mode, state.st_size)
            self.room -= state.st_size
            if self.room < 0:
                raise Unsure
            return _all(handle, state.st_size)
        finally:
            os.close(handle)


def _all(handle: int, size: int) -> bytes:
    """All that a file holds; one that grows or shrinks meanwhile has another time afterwards."""
    parts = []
    while part := os.read(handle, size + 1):
        parts.append(part)
        if sum(map(len, parts)) > 2 * HEAVIEST:
            raise Unsure
    return b"".join(parts)


def _source(marks: Marks, root: str, name: str) -> None:
    """A folder of the project, which no link takes elsewhere."""
    path = f"{root}{os.sep}{name}"
    if os.path.lexists(path) and os.path.realpath(path) != path:
        raise Unsure
    marks.add(name)
    _tree(marks, path, root)


def _settings(marks: Marks, root: str) -> None:
    """The settings of the project, a file that may be absent."""
    path = f"{root}{os.sep}{SETTINGS}"
    if os.path.lexists(path):
        marks.name(SETTINGS)
        if os.path.islink(path):
            _link(marks, path, root)
        else:
            marks.file(path)


def _tree(marks: Marks, folder: str, root: str | None) -> None:
    """All names below a folder, all contents but what is hidden: of a project at `root`, or of our own."""
    try:
        if root is not None:  # our own is written when Python keeps what it compiles
            marks.stamp(os.stat(folder))
        with os.scandir(folder) as found:
            entries = sorted(found, key=_name)
    except OSError as error:
        marks.add("no folder", error.errno)
        return
    for entry in entries:
        if root is None and entry.name == "__pycache__":
            continue
        marks.name(entry.name)
        _entry(marks, entry, root)
    marks.add("end")


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _entry(marks: Marks, entry: os.DirEntry[str], root: str | None) -> None:
    is_hidden = entry.name.startswith(".")
    if entry.is_symlink():
        _link(marks, entry.path, root)
    elif entry.is_dir():
        marks.add("folder")
        if not is_hidden:
            _tree(marks, entry.path, root)
    elif not entry.is_file():
        marks.add("neither")
    elif not is_hidden:
        marks.file(entry.path)


def _link(marks: Marks, path: str, root: str | None) -> None:
    """Where a link leads; the content of a file, unless it is out of the project, where no run follows.

    A folder, wherever it is, may lead back into the project, to what is not compared: `Unsure`.
    """
    real = os.path.realpath(path)
    marks.stamp(os.lstat(path))
    marks.add("link", real)
    if os.path.isdir(real):
        raise Unsure
    if root is None or real.startswith(root.rstrip(os.sep) + os.sep):
        marks.file(real)


def _ours() -> Iterator[str]:
    """Our package, and the built-in templates where they stand beside it."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    yield package
    if not os.path.isdir(os.path.join(package, "_templates")):
        yield os.path.join(os.path.dirname(package), "templates")


def _python(marks: Marks) -> None:
    """The interpreter, and what is installed: packages by their versions, and by when they were installed."""
    marks.add(sys.version, sys.executable, sys.flags, *sys.path)
    library = os.path.dirname(os.__file__)
    for folder in sys.path:
        if folder.endswith(".zip") or folder in (library, os.path.join(library, "lib-dynload")):
            continue
        for name in sorted(_names(folder or os.curdir)):
            if name.endswith((".dist-info", ".egg-info", ".pth", ".py")):
                _seen(marks, os.path.join(folder, name))


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _machine(marks: Marks) -> None:
    """The environment, the day, the libraries and the fonts of the system, a pandoc that is not ours."""
    from stratege.project.clock import today

    marks.add(today().isoformat(), os.getcwd())
    for name, value in sorted(os.environ.items()):
        if name in NAMES or name.startswith(PREFIXES):
            marks.add(name, value)
    _seen(marks, LIBRARIES)
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        _seen(marks, os.path.join(folder, "pandoc"))
    for folder in FONTS:
        for inner, _, _ in os.walk(os.path.expanduser(folder)):
            _seen(marks, inner)


def _seen(marks: Marks, path: str) -> None:
    """What is not compared by its content: its size, and when it was last written."""
    try:
        state = os.stat(path)
    except OSError:
        return
    marks.add(path, state.st_size, state.st_mtime_ns, state.st_ino)
