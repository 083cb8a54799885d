"""Hostile projects, made by code: `hostile(tmp_path)` is a project beside secrets, `watched()` records every breach.

The hook hears what Python opens, lists, writes, renames and removes, each process and each connection; what stands
neither in the project nor among the program's own files is a breach.
"""

from __future__ import annotations

import gc
import os
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import gettempdir
from unittest.mock import patch

from conftest import BASE
from stratege import cli
from stratege.diagnostics import Diagnostic
from stratege.pipeline import build, check
from stratege.project import Cache, Project

SECRET = "canari-7f3a"
MODULE = "kind: prose\ntitle: Premier\nbody:\n"
CHECKOUT = os.path.realpath(Path(__file__).parents[2])
TEMPORARY = os.path.realpath(Path(gettempdir(), "stratege-x"))[:-1]  # what the citation engine is given
TRUSTED = tuple(
    {
        os.path.realpath(path)
        for path in (
            Path(CHECKOUT, "stratege"),
            Path(CHECKOUT, "templates"),
            sysconfig.get_path("stdlib"),
            sysconfig.get_path("purelib"),
            sys.base_prefix,
            "/proc/self/fd",
            "/etc/localtime",
            "/usr/share/zoneinfo",
            "/etc/mime.types",
            "/etc/apache2",
            "/etc/httpd",
            "/usr/local/etc",
            "/usr/local/lib",
            "/dev/null",
        )
    }
)
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass
class Watch:
    """What was done outside of a project, while it is on."""

    root: str = ""
    breaches: list[str] = field(default_factory=list)
    heard: int = 0

    def hear(self, event: str, details: tuple[object, ...]) -> None:
        """Judge one event of Python's."""
        match event, details:
            case "open", (str() | bytes() | os.PathLike() as path, _, int() as flags):
                self.heard += 1
                step = os.fsdecode(path)
                # A step from a folder that is held open, through no link: its folder was judged when it was opened.
                if os.sep in step or step == ".." or not flags & os.O_NOFOLLOW:
                    self.judge(event, step, bool(flags & WRITES))
            case (("os.remove" | "os.rmdir" | "os.mkdir"), (str() | bytes() as path, *rest)):
                self.judge(event, self.placed(os.fsdecode(path), rest[-1]), True)
            case "os.rename", (str() | bytes() as path, str() | bytes() as new, source, target):
                self.judge(event, self.placed(os.fsdecode(path), source), True)
                self.judge(event, self.placed(os.fsdecode(new), target), True)
            case (("os.listdir" | "os.scandir"), (str() as path,)):
                self.judge(event, path, False)
            case (("socket.connect" | "socket.bind"), (_, address)):
                self.breaches.append(f"{event} {address}")
            case (("subprocess.Popen" | "os.system" | "os.posix_spawn" | "os.exec"), (command, *_)):
                if not str(command).endswith("/pandoc"):
                    self.breaches.append(f"{event} {command}")

    def placed(self, path: str, handle: object) -> str:
        """A path that may be counted from a folder held open."""
        held = isinstance(handle, int) and handle >= 0
        return str(Path(f"/proc/self/fd/{handle}").readlink() / path) if held else path

    def judge(self, event: str, path: str, writes: bool) -> None:
        """Note what leads out, links followed."""
        follows = event in ("open", "os.listdir", "os.scandir")
        real = os.path.realpath(path if follows else Path(path).parent)
        ours = (self.root, *(TRUSTED if not writes or "__pycache__" in real else ()))
        within = any(real == place or real.startswith(place + os.sep) for place in ours)
        temporary = os.path.realpath(path).startswith(TEMPORARY)
        if not within and real != CHECKOUT and not temporary:
            self.breaches.append(f"{event} {path} -> {real}")


_on: list[Watch] = []
_installed: list[bool] = []


def _hook(event: str, details: tuple[object, ...]) -> None:
    if _on:
        watch = _on.pop()  # it is deaf to what it does itself
        try:
            watch.hear(event, details)
        finally:
            _on.append(watch)


@contextmanager
def watched(root: Path) -> Iterator[Watch]:
    """Listen to all that is done outside of a folder; a hook can never be taken off, so that it is switched."""
    if not _installed:
        sys.addaudithook(_hook)
        _installed.append(True)
    gc.collect()  # what earlier tests left, such as the temporary folders of fonts, is removed unheard
    watch = Watch(os.path.realpath(root))
    _on.append(watch)
    try:
        yield watch
    finally:
        _on.clear()


@dataclass
class Hostile:
    """A project, a folder outside of it with secrets, and what came of it."""

    root: Path
    outside: Path
    breaches: list[str] = field(default_factory=list)
    heard: int = 0

    def write(self, name: str, content: str | bytes) -> Path:
        """A file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def link(self, name: str, target: str | Path) -> Path:
        """A link of the project, in the place of whatever stands there."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.symlink_to(target)
        return path

    def shows(self, block: str) -> None:
        """Make the only chapter show a block."""
        self.write("content/a.yaml", f"{MODULE}  - {block}\n")

    def plan(self, line: str) -> None:
        """Add a line to the plan of the report."""
        self.write("content/reports/r.yaml", BASE["content/reports/r.yaml"] + line + "\n")

    def check(self, name: str = "r") -> list[Diagnostic]:
        """What is wrong with a report, observed."""
        with self._watched():
            return list(check(Project(self.root, Cache()), name).diagnostics)

    def build(self, name: str = "r", formats: tuple[str, ...] = ("md", "html")) -> list[Diagnostic]:
        """Make a report, observed."""
        with self._watched():
            return list(build(Project(self.root, Cache()), name, self.root / "output", formats).diagnostics)

    def command(self, *arguments: str) -> int:
        """Run a command on the project, observed."""
        with self._watched():
            return cli.main([*arguments, "--project", str(self.root), "--no-cache"])

    @contextmanager
    def _watched(self) -> Iterator[None]:
        here = patch("stratege.bounded.work.can_bound", lambda: False)  # what a child does is not heard
        with here, watched(self.root) as watch:
            yield
        self.breaches += watch.breaches
        self.heard += watch.heard

    def outside_is_whole(self) -> bool:
        """Whether nothing was added, changed or removed outside."""
        return {path.name: path.read_bytes() for path in self.outside.rglob("*") if path.is_file()} == SECRETS

    def told(self) -> str:
        """All that the outputs say."""
        return "".join(
            path.read_text("utf-8", errors="replace")
            for path in (self.root / "output").rglob("*")
            if path.is_file() and not path.is_symlink()
        )


SECRETS = {
    "secret.csv": f"A,B\n{SECRET},2\n".encode(),
    "secret.yaml": f"kind: prose\ntitle: {SECRET}\nbody:\n  - prose: {SECRET}\n".encode(),
    "secret.css": f"/* {SECRET} */".encode(),
    "secret.j2": SECRET.encode(),
    "secret.svg": f"<svg xmlns='http://www.w3.org/2000/svg'><title>{SECRET}</title></svg>".encode(),
    "secret.csl": SECRET.encode(),
    "secret.bib": f"@book{{x, title={{{SECRET}}}}}".encode(),
    "r.md": b"of the author's own",
    "manifest.json": b'{"outputs": []}',
}


def hostile(folder: Path) -> Hostile:
    """A sound project, ready to be made hostile, and a folder outside of it."""
    made = Hostile(folder / "project", folder / "outside")
    for name, text in BASE.items():
        made.write(name, text)
    made.outside.mkdir()
    for name, content in SECRETS.items():
        (made.outside / name).write_bytes(content)
    return made


def codes(found: list[Diagnostic]) -> set[str]:
    """The codes of some diagnostics."""
    return {item.code for item in found}


def places(found: list[Diagnostic], code: str) -> set[str]:
    """The files that the diagnostics of one code are about."""
    return {item.span.file for item in found if item.code == code and item.span}
