"""A report's files, switched at once: `switch(output / "essay", {"essay.md": b"…"}, drop=(), within=root)`.

The new set is made in a folder of its own, then takes the place of the former by one exchange of names: whenever the
machine dies, the old set is there, or the new one. Where the system has no such exchange, or where folders of
somebody else's stand among our files, files are renamed one by one, that which lists the others last.
"""

from __future__ import annotations

import ctypes
import errno
import os
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from stratege.project.below import Folder, OutsideProject, beside, folder_below
from stratege.project.outputs import PICTURES, steps_within

EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
STRAY = re.compile(r"\.(?P<name>.+)\.[0-9a-f]{8}")
Files = Mapping[str, bytes]


@contextmanager
def alone(folder: Path, within: Path) -> Iterator[None]:
    """While this lasts, no other build writes beside `folder`; `OSError`."""
    with folder_below(within, steps_within(folder, within)[:-1], make=True) as parent:
        with suppress(OSError):  # a network disk may know no locks
            _lock(parent, wait=True)
        yield


def switch(folder: Path, files: Files, drop: Collection[str], within: Path) -> None:
    """Put `files`, {path below `folder`: bytes}, in place; those of `drop` go, all others stay.

    The last of `files` lists the others. `within` is a folder that no link may lead out of (`OutsideProject`);
    `OSError`: nothing has changed then.
    """
    *above, name = steps_within(folder, within)
    with folder_below(within, above, make=True) as parent:
        _sweep(parent, name)
        staged = beside(name)
        try:
            with _made(parent, staged) as new:
                _lock(new, wait=True)  # as long as we live: what nobody holds is a stray
                _replace(parent, name, staged, new, files, drop)
        finally:
            with _entered(parent, staged) as left:  # the former set, or what was made in vain
                if left:
                    _remove(parent, staged, left)


def _replace(parent: Folder, name: str, staged: str, new: Folder, files: Files, drop: Collection[str]) -> None:
    with _entered(parent, name) as old:
        seen = old.names() if old else []
        whole = _fill(new, old, files, drop)
        _sync(new)
        if whole and _exchange(parent, staged, name, is_there=old is not None):
            _bring_back(old, new, seen)
            _sync(parent)
            return
    with _made(parent, name) as place:
        for path in files:
            _move(new, place, path)
        for path in drop:
            _drop(place, path)
        _sync(place)


def _fill(new: Folder, old: Folder | None, files: Files, drop: Collection[str]) -> bool:
    """Write the files, and link those of others; False where something cannot be linked, a folder of theirs mostly."""
    whole = True
    for name in dict.fromkeys([*(path.partition("/")[0] for path in files), *(old.names() if old else ())]):
        if name in files:
            _write(new, old, name, files[name])
        elif name == PICTURES:
            with _entered(old, name) as former, _made(new, name) as made:
                if old and not former and name in old.names():  # a link, which is not to be followed
                    raise OutsideProject(str(Path(old.path, name)))
                whole &= _fill(made, former, _below(name, files), _below(name, dict.fromkeys(drop, b"")))
                _sync(made)
        elif name not in drop and old:
            whole &= _linked(old, new, name)
    with suppress(OSError):
        new.remove_empty(PICTURES)
    return whole


def _below(name: str, files: Files) -> Files:
    return {path.removeprefix(f"{name}/"): content for path, content in files.items() if path.startswith(f"{name}/")}


def _write(new: Folder, old: Folder | None, name: str, content: bytes) -> None:
    """A file of the set; one that has not changed stays the same, with its time."""
    with suppress(OSError):
        if old and old.is_file(name) and old.read(name) == content:
            old.link(name, new)
            return
    new.write(name, content, sync=True)


def _linked(old: Folder, new: Folder, name: str) -> bool:
    with suppress(OSError):
        if old.is_file(name):
            old.link(name, new)
            return True
    return False


def _exchange(parent: Folder, staged: str, name: str, *, is_there: bool) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    if parent.handle is None:
        return False
    if not is_there:
        with suppress(OSError):
            os.rename(staged, name, src_dir_fd=parent.handle, dst_dir_fd=parent.handle)
            return True
        return False
    try:
        call = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError):  # neither Linux nor its libraries
        return False
    done: int = call(parent.handle, os.fsencode(staged), parent.handle, os.fsencode(name), EXCHANGE)
    return done == 0


def _bring_back(old: Folder | None, new: Folder, seen: Collection[str]) -> None:
    """What somebody put in the former folder since we looked."""
    if old:
        for name in set(old.names()).difference(seen):
            with suppress(OSError):
                old.rename(name, name, new)


def _move(new: Folder, place: Folder, path: str) -> None:
    """Rename one file of the set into its place."""
    name, _, rest = path.partition("/")
    if not rest:
        new.rename(name, name, place)
        return
    with _made(new, name) as inner, _made(place, name) as there:
        _move(inner, there, rest)


def _drop(place: Folder, path: str) -> None:
    name, _, rest = path.partition("/")
    with suppress(OSError):
        if not rest:
            place.remove(name)
            return
        with _entered(place, name) as inner:
            if inner:
                _drop(inner, rest)
        place.remove_empty(name)


def _remove(parent: Folder, name: str, held: Folder) -> None:
    """Remove a folder of ours: its files, then what this leaves empty."""
    for entry in held.names():
        with suppress(OSError), _entered(held, entry) as inner:
            if inner:
                _remove(held, entry, inner)
            else:
                held.remove(entry)
    with suppress(OSError):
        parent.remove_empty(name)


def _sweep(parent: Folder, name: str) -> None:
    """Remove what builds that died have left: nobody holds it."""
    for entry in parent.names():
        if not entry.startswith(f".{name}."):  # a batch puts thousands of folders side by side
            continue
        match = STRAY.fullmatch(entry)
        if match and match["name"] == name and parent.handle is not None:
            with suppress(OSError), _entered(parent, entry) as stray:
                if stray:
                    _lock(stray, wait=False)
                    _remove(parent, entry, stray)


@contextmanager
def _entered(parent: Folder | None, name: str) -> Iterator[Folder | None]:
    """A folder in another; None where there is none."""
    folder = None
    try:
        folder = parent.enter(name) if parent else None
    except OSError as error:
        if error.errno not in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            raise
    try:
        yield folder
    finally:
        if folder:
            folder.close()


@contextmanager
def _made(parent: Folder, name: str) -> Iterator[Folder]:
    """A folder in another, made if it lacks."""
    folder = parent.enter(name, make=True)
    try:
        yield folder
    finally:
        folder.close()


def _lock(folder: Folder, *, wait: bool) -> None:
    if folder.handle is not None:
        import fcntl  # Windows has none, and no handle of a folder either

        fcntl.flock(folder.handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def _sync(folder: Folder) -> None:
    """See that the names are on the disk."""
    if folder.handle is not None:
        with suppress(OSError):
            os.fsync(folder.handle)
