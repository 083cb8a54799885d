"""The one door to files of a project: `read_below(root, "content/a.csv")` follows no link out of it, opens no pipe.

Links are resolved first, then every step is opened from the one before without following any: what is swapped for a
link in between is refused, not followed.
"""

from __future__ import annotations

import errno
import math
import os
import secrets
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from stratege.project.state import FLAGS, HEAVIEST

STEPWISE = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
FOLDER = FLAGS | getattr(os, "O_DIRECTORY", 0)
MIB = 1 << 20
WEIGHTS = {  # texts, of which the largest that authors have are exports: 50 000 references, a million rows
    **dict.fromkeys((".yaml", ".yml"), 8 * MIB),
    **dict.fromkeys(
        (".bib", ".ciw", ".enw", ".nbib", ".ris", ".json", ".csl", ".csv", ".tsv", ".txt", ".css", ".j2"), 32 * MIB
    ),
}
MADE = "output"  # at the root of a project: what it reads never comes from there


class OutsideProject(OSError):
    """A path that leads out of the project, or to a part of it that is no content: hidden folders, what was made."""

    def __init__(self, name: str) -> None:
        super().__init__(errno.EXDEV, "leads out of the project", name)


def read_below(root: Path, name: str) -> bytes:
    """The bytes of a file below `root`; `OutsideProject`, `OSError` for what is missing, no file or too large."""
    *above, last = steps_to(root, name) or [""]
    if above[:1] and above[0].casefold() == MADE:
        raise OutsideProject(name)
    with folder_below(root, above) as folder:
        return folder.read(last, most=WEIGHTS.get(Path(last).suffix.lower(), HEAVIEST))


def list_below(root: Path, name: str) -> list[str]:
    """The names in a folder below `root`, in alphabetical order; `OutsideProject`, `OSError`."""
    with folder_below(root, steps_to(root, name)) as folder:
        return folder.names()


def steps_to(root: Path, name: str) -> list[str]:
    """The steps from `root` to where a path really leads, links followed; `OutsideProject`, `OSError` for no path."""
    try:
        base = os.path.realpath(root)
        path = Path(os.path.realpath(Path(base, name)))
    except ValueError as error:  # NUL, half a surrogate pair
        raise OSError(errno.EINVAL, str(error), name) from error
    if not path.is_relative_to(base):
        raise OutsideProject(name)
    steps = list(path.relative_to(base).parts)
    if any(step.startswith(".") for step in steps):
        raise OutsideProject(name)
    return steps


class Folder:
    """A folder held open: what its path is replaced with meanwhile changes nothing."""

    def __init__(self, path: str, handle: int | None) -> None:
        self.path, self.handle = path, handle

    @classmethod
    def at(cls, path: Path) -> Folder:
        """A folder that is trusted, links included."""
        real = os.path.realpath(path)
        return cls(real, os.open(real, FOLDER) if STEPWISE else None)

    def _named(self, name: str) -> str:
        """What the system is to be asked: a step from the open folder, or the path where it knows no such thing."""
        return name if self.handle is not None else str(Path(self.path, name))

    @contextmanager
    def _telling(self, name: str) -> Iterator[None]:
        """Errors that name the whole path; those of paths that are none."""
        try:
            yield
        except ValueError as error:
            raise OSError(errno.EINVAL, str(error), name) from error
        except OSError as error:
            error.filename = str(Path(self.path, name))
            raise

    def enter(self, name: str, *, make: bool = False) -> Folder:
        """A folder in this one, made if it is asked; never through a link."""
        path = str(Path(self.path, name))
        with self._telling(name):
            if make:
                with suppress(FileExistsError):
                    os.mkdir(self._named(name), dir_fd=self.handle)
            if self.handle is not None:
                return Folder(path, os.open(name, FOLDER, dir_fd=self.handle))
            if os.path.realpath(path) != path:
                raise OutsideProject(path)
            return Folder(path, None)

    def names(self) -> list[str]:
        """What is in it, in alphabetical order."""
        with self._telling(""):
            return sorted(os.listdir(self.path if self.handle is None else self.handle))  # noqa: PTH208, a handle is no path

    def read(self, name: str, most: float = math.inf) -> bytes:
        """The bytes of a file, `most` of them, which is neither a link, a folder, a pipe nor a device."""
        with self._telling(name):
            handle = os.open(self._named(name or "."), os.O_RDONLY | FLAGS, dir_fd=self.handle)
            try:
                _check_is_file(handle, most)
            except OSError:
                os.close(handle)
                raise
            with os.fdopen(handle, "rb") as file:
                return file.read()

    def stage(self, name: str, content: bytes) -> str:
        """A new file with a content, beside the place of `name`; its own name."""
        staged = beside(name)
        self.write(staged, content)
        return staged

    def write(self, name: str, content: bytes, *, sync: bool = False) -> None:
        """A new file; with `sync`, its content is on the disk when this returns."""
        with self._telling(name):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | FLAGS
            handle = os.open(self._named(name), flags, 0o644, dir_fd=self.handle)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                    if hasattr(os, "fchmod"):
                        os.fchmod(file.fileno(), 0o644)
                    if sync:
                        file.flush()
                        os.fsync(file.fileno())
            except BaseException:
                self.remove(name)
                raise

    def link(self, name: str, folder: Folder) -> None:
        """The same file under the same name in another folder; `OSError` where the system knows no such thing."""
        with self._telling(name):
            src, dst = self._named(name), folder._named(name)
            os.link(src, dst, src_dir_fd=self.handle, dst_dir_fd=folder.handle, follow_symlinks=False)

    def is_file(self, name: str) -> bool:
        """Whether it holds a file of that name, which is no link."""
        try:
            return stat.S_ISREG(os.stat(self._named(name), dir_fd=self.handle, follow_symlinks=False).st_mode)
        except (OSError, ValueError):
            return False

    def rename(self, name: str, new: str, folder: Folder | None = None) -> None:
        """Put a file in the place of another, here or in another folder."""
        there = folder or self
        with self._telling(new):
            os.replace(self._named(name), there._named(new), src_dir_fd=self.handle, dst_dir_fd=there.handle)

    def remove(self, name: str) -> None:
        """Remove a file, if it is there; of a link, the link."""
        with self._telling(name), suppress(FileNotFoundError):
            os.unlink(self._named(name), dir_fd=self.handle)

    def remove_empty(self, name: str) -> None:
        """Remove a folder in this one; `OSError` if anything is in it."""
        with self._telling(name):
            os.rmdir(self._named(name), dir_fd=self.handle)

    def close(self) -> None:
        """Let it go."""
        if self.handle is not None:
            os.close(self.handle)
            self.handle = None


def beside(name: str) -> str:
    """A hidden name that nothing has, for what will take the place of `name`."""
    return f".{name}.{secrets.token_hex(4)}"


def _check_is_file(handle: int, most: float) -> None:
    """Refuse a handle on a folder, a pipe, a device, too large a file: reading it could last for ever."""
    state = os.fstat(handle)
    mode = state.st_mode
    if state.st_size > most:
        raise OSError(errno.EFBIG, f"more than {most} bytes")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EISDIR if stat.S_ISDIR(mode) else errno.ENXIO, "no file")


@contextmanager
def folder_below(root: Path, steps: Sequence[str], *, make: bool = False) -> Iterator[Folder]:
    """The folder that some steps from `root` lead to, no link followed; those that lack are made if it is asked."""
    folder = Folder.at(root)
    try:
        for step in steps:
            inner = folder.enter(step, make=make)
            folder.close()
            folder = inner
        yield folder
    finally:
        folder.close()
