"""What the tests share: small projects made of texts, files of what is expected (`pytest --accept` rewrites them)."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings

from stratege.garbage import collect_seldom
from stratege.machine import missing_libraries
from stratege.project import Cache, Project

settings.register_profile("no clock", deadline=None)  # a slow machine is no fault of the code
settings.load_profile("no clock")

# A shell has what it puts in the background ignore Ctrl-C, and so would all that is interrupted here.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    with suppress(ValueError):  # a thread, which cannot say so
        signal.signal(signal.SIGINT, signal.default_int_handler)

BASE = {
    "content/reports/r.yaml": "title: Essai\ndate: '2026-01-02'\nsections:\n  - module: a\n"
    "facts: [facts]\nbibliography: [bib]\noptions: {cite_report: false, review: false}\n",
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour.\n",
    "content/facts.yaml": "kind: facts\ntitle: Faits\nfacts:\n"
    "  - {id: F-1, statement: Mille., value: 1234, source: dupont2020, verification: seen}\n",
    "content/bib.yaml": "kind: bibliography\ntitle: Références\nreferences:\n"
    "  - {id: dupont2020, type: book, title: Un livre, author: [{family: Dupont, given: Anne}], issued: '2020', "
    "publisher: PUF}\n",
}
MakeProject = Callable[..., Project]
Golden = Callable[[Path, str], None]
TESTS = Path(__file__).parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept`: what the tests find becomes what they expect."""
    parser.addoption("--accept", action="store_true", help="rewrite the expected files that differ, and name them")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slow tests: one that comes last leaves all cores idle but its own."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the files that were rewritten: their difference is to be read before it is committed."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    for path in sorted(path for report in reports for key, path in report.user_properties if key == "accepted"):
        terminalreporter.write_line(f"accepted, read the difference: {path}", yellow=True)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with the file of what is expected; under `--accept`, write it there instead."""

    def compare(path: Path, text: str) -> None:
        expected = path.read_text(encoding="utf-8") if path.is_file() else ""
        if text != expected and request.config.getoption("accept"):
            path.write_text(text, encoding="utf-8")
            request.node.user_properties.append(("accepted", os.path.relpath(path, TESTS.parent)))
            return
        assert text == expected, f"{path.name} (pytest --accept rewrites it)"

    return compare


@pytest.fixture(autouse=True, scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One cache for the whole run, whatever the number of processes, and never the user's own."""
    folder = tmp_path_factory.getbasetemp()
    folder = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STRATEGE_CACHE", str(folder))
        patch.delenv("GITHUB_ACTIONS", raising=False)
        yield folder


@pytest.fixture(scope="session")
def speedy(cache: Path) -> Cache:
    """For projects whose PDF are made as an author's are: sped up, which is proven once for the whole run."""
    return Cache(cache)


@pytest.fixture(scope="session")
def fresh(speedy: Cache) -> Callable[[Path], Cache]:
    """Caches that hold nothing but the proof of the speed-ups, which would take longer than most of what is sped up."""
    from stratege.write.pdf import swift

    swift.swiftly(bool, speedy, lambda: None)
    key = tuple(swift._versions())

    def make(folder: Path) -> Cache:
        cache = Cache(folder)
        if proven := speedy.find(swift.KIND, key):
            cache.keep(swift.KIND, key, proven)
        return cache

    return make


@pytest.fixture(autouse=True, scope="session")
def imported() -> None:
    """A build forks a process for each format: what is imported here once is imported in none of them.

    Cycles of garbage are looked for as seldom as by the commands: a tenth of the time of the whole.
    """
    collect_seldom()
    writers = ["stratege.write.markdown.writer", "stratege.write.html.writer", "stratege.manifest"]
    for name in writers if missing_libraries() else [*writers, "stratege.write.pdf.writer", "weasyprint"]:
        import_module(name)


@pytest.fixture(scope="session")
def mypy_cache(request: pytest.FixtureRequest) -> Path:
    """What mypy knows of the package as it stands, kept from run to run; copies of the house start from it."""
    folder: Path = request.config.cache.mkdir("mypy")
    command = [sys.executable, "-m", "mypy", "--cache-dir", str(folder), "stratege"]
    with (folder.parent / "mypy.lock").open("w") as lock:  # two processes would write the same files
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run(command, cwd=TESTS.parent, capture_output=True, check=False, timeout=300)
    return folder


@pytest.fixture(autouse=True)
def logs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the traces of a test's crashes go, rather than to the logs of the machine."""
    folder = tmp_path_factory.getbasetemp() / "logs"
    monkeypatch.setattr("stratege.crash.folder", lambda: folder)
    return folder


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """A project of one chapter, with the files given laid over it."""

    def make(files: dict[str, str] | None = None) -> Project:
        for name, text in (BASE | (files or {})).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Project(tmp_path)

    return make


@pytest.fixture
def cafe() -> Project:
    """The small report on another subject."""
    return Project(Path(__file__).parent / "reports" / "cafe")
