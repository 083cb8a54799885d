"""First use of a checkout: `ready(root, test=False)` gives the Python of `.venv`, made and filled if need be."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from stratege import machine

# Standard library alone: nothing is installed yet.
ENVIRONMENT = 5
LOCKS = {False: "requirements.lock", True: "requirements-test.lock"}
STAMPS = {False: "stratege-run.stamp", True: "stratege-test.stamp"}
Run = Callable[[list[str], int], int]


class SetupFailed(Exception):
    """The set-up cannot go on; the message is French and says what to do."""


def ready(root: Path, test: bool, run: Run | None = None) -> Path:
    """The interpreter of `root/.venv` with the locked packages in it; a second call does no work at all.

    `run` takes a command and the number of packages that it installs, and returns its exit code.
    Raises SetupFailed.
    """
    if is_ready(root, test):
        return interpreter(root)
    try:
        with _turn(root / ".venv.lock") as interrupted:
            if not is_ready(root, test):
                _make(root, test, interrupted, run or run_with_progress)
    except OSError as error:
        raise SetupFailed(f"L'environnement n'a pas pu être préparé dans {root} : {error}.") from error
    return interpreter(root)


def is_ready(root: Path, test: bool) -> bool:
    """Whether `.venv` was filled from today's lock files by this Python; the test tools come on top of the rest."""
    wanted = fingerprint(root)
    stamps = [STAMPS[True]] if test else list(STAMPS.values())
    return interpreter(root).exists() and any(_content(root / ".venv" / name) == wanted for name in stamps)


def interpreter(root: Path) -> Path:
    """The Python of the virtual environment, which may not exist yet."""
    return _inside(root, "scripts") / ("python.exe" if os.name == "nt" else "python")


def fingerprint(root: Path) -> str:
    """What `.venv` depends on: the lock files, the version and the place of Python."""
    locks = b"".join((root / name).read_bytes() for name in LOCKS.values())
    return hashlib.sha256(locks + sys.version.encode() + sys.base_prefix.encode()).hexdigest()


def say(text: str) -> None:
    """Talk to the person, on standard error."""
    print(text, file=sys.stderr, flush=True)


def run_with_progress(command: list[str], packages: int) -> int:
    """Run a command; what it says is shown only if it fails, the packages it names on a terminal as they come."""
    said: list[str] = []
    null, pipe, merged = subprocess.DEVNULL, subprocess.PIPE, subprocess.STDOUT
    with subprocess.Popen(command, stdin=null, stdout=pipe, stderr=merged, text=True, errors="replace") as process:
        for line in process.stdout or ():
            said.append(line)
            _show_progress(said, packages)
    _show("")
    if process.returncode:
        say("".join(said[-20:]).rstrip())
    return process.returncode


def _content(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""


def _inside(root: Path, kind: str) -> Path:
    """Where a virtual environment keeps its scripts or its packages on this system."""
    folder = str(root / ".venv")
    return Path(sysconfig.get_path(kind, "venv", {"base": folder, "platbase": folder}))


@contextmanager
def _turn(path: Path) -> Iterator[bool]:
    """One set-up at a time; tells whether the last one was cut short, for its mark is still in the file."""
    with path.open("a+b") as file:
        _wait_for(file)
        file.seek(0)
        yield bool(_mark(file))
        file.truncate(0)


def _wait_for(file: IO[bytes]) -> None:
    """Hold the file; the system lets it go when the process ends, however it ends."""
    told = False
    while not _holds(file):
        if not told:
            say("Une autre préparation est en cours : attente de sa fin…")
            told = True
        time.sleep(0.2)


def _holds(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1 << 20)  # far from the mark, which must stay readable
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _mark(file: IO[bytes]) -> bytes:
    """Set the mark of a set-up under way; what the file held before."""
    before = file.read()
    file.write(b"under way\n")
    file.flush()
    return before


def _make(root: Path, test: bool, interrupted: bool, run: Run) -> None:
    say("Première utilisation : préparation de l'environnement (une à trois minutes)…")
    for stamp in STAMPS.values():
        (root / ".venv" / stamp).unlink(missing_ok=True)
    if interrupted or not _is_sound(root):
        shutil.rmtree(root / ".venv", ignore_errors=True)
        _create(root / ".venv", run)
    _install(root, test, run)
    _complete_system(test)
    (root / ".venv" / STAMPS[test]).write_text(fingerprint(root), encoding="utf-8")
    say("Environnement prêt.")


def _is_sound(root: Path) -> bool:
    """Whether `.venv` is whole and of this Python."""
    version = r"^version(_info)? *= *{}\.{}\.".format(*sys.version_info)
    made_by = re.search(version, _content(root / ".venv" / "pyvenv.cfg"), re.MULTILINE)
    return bool(made_by) and interpreter(root).exists() and (_inside(root, "purelib") / "pip/__main__.py").exists()


def _create(folder: Path, run: Run) -> None:
    """Make the virtual environment, from the system's Python even when called from within another one."""
    spec = importlib.util.find_spec("ensurepip")
    if spec is None or spec.origin is None:  # the bare folder that a removed package leaves has no origin
        _install_ensurepip()
    python = getattr(sys, "_base_executable", None) or sys.executable
    if run([python, "-m", "venv", str(folder)], 0) != 0:
        raise SetupFailed(f"L'environnement virtuel n'a pas pu être créé dans {folder}.")


def _install_ensurepip() -> None:
    """Debian keeps `ensurepip`, without which there is no virtual environment, in a package of its own."""
    package = "python{}.{}-venv".format(*sys.version_info)
    if machine.can_install():
        say(f"Installation de {package} par apt-get…")
        if machine.install_packages(package):
            return
    if machine.system_name() != "debian":
        raise SetupFailed("Il manque à ce Python le module « ensurepip » : installez un Python complet.")
    command = f"{'' if machine.is_root() else 'sudo '}apt-get install -y {package}"
    raise SetupFailed(f"Il manque à ce Python de quoi créer un environnement virtuel. La commande : {command}")


def _install(root: Path, test: bool, run: Run) -> None:
    lock = root / LOCKS[test]
    pip = [str(interpreter(root)), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    # Wheels alone: a source package would run code and fetch build tools that no hash covers.
    options = ["--require-hashes", "--only-binary", ":all:", "--progress-bar", "off", "-r", str(lock)]
    if run([*pip, *options], len(re.findall(r"^\w", _content(lock), re.MULTILINE))) != 0:
        raise SetupFailed("Les paquets n'ont pas pu être installés : vérifiez le réseau, puis relancez la commande.")


def _complete_system(test: bool) -> None:
    """Install the system libraries of the PDF where that is allowed; else tests need to hear which are missing."""
    missing = ", ".join(machine.missing_libraries())
    if missing and machine.can_install():
        say(f"Installation des bibliothèques du PDF ({missing}) par apt-get…")
        if not machine.install_packages(*machine.DEBIAN_PACKAGES):
            say(f"Elles n'ont pas pu être installées. La commande : {machine.install_command()}")
    elif missing and test:
        say(f"Il manque des bibliothèques du PDF ({missing}). La commande : {machine.install_command()}")


def _show_progress(said: list[str], packages: int) -> None:
    """Say which package pip is at; it names each once, wanted or not on this system."""
    seen = [line.split() for line in said if line.startswith(("Collecting", "Ignoring", "Requirement already"))]
    name = re.split("[=:;]", seen[-1][1])[0] if seen and seen[-1][0] == "Collecting" else ""
    if packages:
        _show("mise en place…" if said[-1].startswith("Installing") else f"{len(seen)}/{packages} {name}")


def _show(text: str) -> None:
    """Write over the progress line, on a terminal only."""
    if sys.stderr.isatty():
        print(f"\r  {text:<60}\r", end="", file=sys.stderr, flush=True)
