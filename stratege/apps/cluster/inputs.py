"""The files of a project, to be sent: `Inputs.of(project).unpack(folder)` puts the same ones in another place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from stratege.project import CONTENT, OutsideProject, Project, folder_below
from stratege.project.state import SOURCES
from stratege.records import record


class Damaged(Exception):
    """What arrived is not what was sent."""


@record(slots=False)
class Inputs:
    """Files by their paths below the root of a project, and the digest of all of them."""

    files: Mapping[str, bytes]
    digest: str

    @classmethod
    def of(cls, project: Project) -> Inputs:
        """All that a run may read of a project; what it may not (hidden, a link that leads out) stays here."""
        files = {name: content for source in SOURCES for name, content in _below(project, source)}
        return cls(files, digest(files))

    def unpack(self, root: Path) -> None:
        """Write the files below `root`, an empty folder; `Damaged`, `OutsideProject`, `OSError`."""
        if digest(self.files) != self.digest:
            raise Damaged(self.digest)
        root.joinpath(CONTENT).mkdir(parents=True)
        for name, content in self.files.items():
            *above, last = _steps(name)
            with folder_below(root, above, make=True) as folder:
                folder.write(last, content)


def digest(files: Mapping[str, bytes]) -> str:
    """The SHA-256 of names and contents, in hexadecimal."""
    whole = sha256()
    for name, content in sorted(files.items()):
        whole.update(sha256(name.encode()).digest() + sha256(content).digest())
    return whole.hexdigest()


def _below(project: Project, name: str, above: tuple[Path, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """The files below a folder of a project; of links, what they lead to, unless it is a folder `above` them."""
    real = (project.root / name).resolve()
    if real.is_dir() and real not in above:
        with suppress(OSError):  # what no run reads either
            for entry in project.names(name):
                if not entry.startswith("."):
                    yield from _below(project, f"{name}/{entry}", (*above, real))
    elif not real.is_dir():
        with suppress(OSError):
            yield name, project.read(name)


def _steps(name: str) -> list[str]:
    """The steps of a path below a project; `OutsideProject` for one that leads elsewhere, whatever the system."""
    steps = name.split("/")
    bad = any(step in ("", ".", "..") or step.startswith(".") or set(step) & set("\\:\0") for step in steps)
    if bad or len(steps) < 2 or steps[0] not in SOURCES:
        raise OutsideProject(name)
    return steps
