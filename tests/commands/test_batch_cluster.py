"""`stratege batch --scheduler`: the bytes of one machine, whoever dies on the way; what differs is refused."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pytest
from distributed import Client, Future

from conftest import MakeProject
from stratege import cli
from stratege.apps.batch.making import Maker, Outcome
from stratege.apps.batch.tasks import Task
from stratege.apps.cluster import fleet as fleets
from stratege.apps.cluster.fleet import Fleet
from stratege.apps.cluster.inputs import Damaged, Inputs, digest
from stratege.apps.cluster.refused import Refused
from stratege.diagnostics import Diagnostics
from stratege.model.parameters import Version
from stratege.project import OutsideProject, Project

ROOT = Path(__file__).parents[2]
Captured = pytest.CaptureFixture[str]
PLAN = """title: "Offre pour [=client]"
date: "2026-01-02"
parameters: {client: {description: Destinataire}}
sections: [{module: a}]
options: {cite_report: false, review: false, claims: false}
"""
FULL = """import errno, os, tempfile
usual = tempfile.mkdtemp
def mkdtemp(*given, prefix=None, **named):
    if prefix and prefix.startswith("stratege-"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return usual(*given, prefix=prefix, **named)
tempfile.mkdtemp = mkdtemp
"""
MODULE = "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour [=client], Été.\n"


class Cluster:
    """A scheduler and workers of Dask on this machine, each a process."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.processes = folder, list[subprocess.Popen[bytes]]()
        self.file = folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--port", "0", "--host", "127.0.0.1", "--scheduler-file", self.file)

    @cached_property
    def address(self) -> str:
        """Where the scheduler listens, once it has written that whole."""
        wait(self._told, self.scheduler)
        return str(self._told()["address"])

    def _told(self) -> dict[str, object]:
        """What the scheduler says of itself: nothing while its file is not there, or not whole."""
        with suppress(FileNotFoundError, json.JSONDecodeError):
            return dict(json.loads(self.file.read_text(encoding="utf-8")))
        return {}

    def worker(self, *paths: Path) -> subprocess.Popen[bytes]:
        """One more worker, of one thread, that looks for packages in some folders first."""
        options = ("--no-nanny", "--nthreads", "1", "--local-directory", self.folder / "work")
        return self._start("worker", self.address, *options, paths=paths)

    def _start(self, role: str, *options: object, paths: tuple[Path, ...] = ()) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{role}", *map(str, options), "--no-dashboard"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*paths, ROOT)))}
        log = (self.folder / f"{role}-{len(self.processes)}.log").open("wb")
        with log:
            process = subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
        self.processes.append(process)
        return process

    def folders(self) -> list[Path]:
        """Those that the batch has on workers: one for each that knows of it."""
        return list((self.folder / "work").rglob("stratege-*"))

    def stop(self) -> None:
        """End all of them."""
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler without workers."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    started = Cluster(folder)
    try:
        assert started.address
        yield started
    finally:
        started.stop()


@pytest.fixture
def project(make_project: MakeProject) -> Project:
    """A project with a report of one parameter."""
    return make_project({"content/reports/offre.yaml": PLAN, "content/a.yaml": MODULE})


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A folder where another version of WeasyPrint is said to be installed."""
    told = tmp_path / "older/weasyprint-69.0.dist-info/METADATA"
    told.parent.mkdir(parents=True)
    told.write_text("Metadata-Version: 2.1\nName: weasyprint\nVersion: 69.0\n", encoding="utf-8")
    return told.parents[1]


def wait(happens: Callable[[], object], *needed: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """Until something happens, which it cannot once any of the processes needed has ended; however slow the machine."""
    while not happens():
        ended = [process.args for process in needed if process.poll() is not None]
        assert not ended or happens(), ended
        time.sleep(0.02)


def table(folder: Path, rows: int) -> str:
    path = folder / "clients.csv"
    path.write_text("\n".join(["client", *(f"Client {row}" for row in range(1, rows + 1)), ""]), encoding="utf-8")
    return str(path)


def words(project: Project, rows: str, output: Path, *options: str) -> list[str]:
    return ["batch", "offre", rows, "--project", str(project.root), "--to", "md", "-o", str(output), *options]


def started(words: list[str]) -> subprocess.Popen[str]:
    """A batch in a process of its own."""
    command = [sys.executable, "-m", "stratege", *words]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def made(folder: Path) -> dict[str, bytes]:
    """All that stands in the folders of reports, by path, but the summary, which has times."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("batch"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def results(folder: Path) -> list[str]:
    return [item["result"] for item in csv.DictReader((folder / "batch.csv").read_text("utf-8").splitlines())]


def fleet(
    project: Project, output: Path, address: str, patience: float = 120, absence: float = 60
) -> tuple[Fleet, list[str]]:
    """Who makes rows in Markdown, and the messages that it tells."""
    told: list[str] = []

    def tell(found: Diagnostics) -> None:
        told.extend(item.message for item in found)

    maker = Maker(project, "offre", output, ("md",), lambda _diagnostics: 0)
    return Fleet(maker, address, tell, patience=patience, absence=absence), told


def tasks(count: int) -> list[Task]:
    return [Task(row, Version("", (("client", f"Client {row}"),), f"offre-{row:03}")) for row in range(1, count + 1)]


def test_without_dask_what_installs_it_is_told(
    project: Project, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = importlib.util.find_spec
    hidden = {"distributed": None}
    find: Callable[..., object] = lambda name, *rest: hidden[name] if name in hidden else usual(name, *rest)  # noqa: E731
    monkeypatch.setattr("stratege.apps.cluster.refused.find_spec", find)
    assert cli.main(words(project, table(tmp_path, 1), tmp_path / "o", "--scheduler", "tcp://127.0.0.1:1")) == 5
    told = capsys.readouterr().err
    assert "erreur S161" in told and f"{sys.executable} -m pip install" in told
    assert not (tmp_path / "o").exists()


def test_a_shared_folder_is_that_of_a_cluster(project: Project, tmp_path: Path, capsys: Captured) -> None:
    rows = table(tmp_path, 1)
    assert cli.main(["batch", "offre", rows, "--project", str(project.root), "--to-shared", str(tmp_path)]) == 2
    assert "--to-shared demande --scheduler" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name",
    ["../a", "content/../../a", "/etc/passwd", "content//a", "content/.git/a", "output/a", "content/..\\a", "a"],
)
def test_inputs_are_written_nowhere_else(tmp_path: Path, name: str) -> None:
    files = {name: b"x"}
    with pytest.raises(OutsideProject):
        Inputs(files, digest(files)).unpack(tmp_path / "w/inputs")
    assert [path.name for path in tmp_path.rglob("*")] == ["w", "inputs", "content"]


def test_inputs_arrive_as_they_were_sent(project: Project, tmp_path: Path) -> None:
    outside = tmp_path.with_name(f"{tmp_path.name}-secret")
    outside.write_text("x", encoding="utf-8")
    (project.root / "content/link.csv").symlink_to(outside)
    (project.root / "content/round").symlink_to(project.root / "content")
    (project.root / "content/.hidden").write_text("x", encoding="utf-8")
    inputs = Inputs.of(project)
    assert set(inputs.files) == {f"content/{name}.yaml" for name in ("a", "bib", "facts", "reports/offre", "reports/r")}
    inputs.unpack(tmp_path / "there")
    assert Inputs.of(Project(tmp_path / "there")) == inputs
    with pytest.raises(Damaged):
        replace(inputs, files={**inputs.files, "content/a.yaml": b""}).unpack(tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.slow
@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "foo", "tls://127.0.0.1:1"])
def test_a_scheduler_that_does_not_answer_is_told_in_time(project: Project, tmp_path: Path, address: str) -> None:
    crew, _ = fleet(project, tmp_path / "o", address, patience=1)
    with pytest.raises(Refused) as refused:
        list(crew.make(tasks(1), 0))
    assert [item.code for item in refused.value.diagnostics] == ["S162"]


@pytest.mark.slow
def test_a_scheduler_without_workers_is_told(project: Project, tmp_path: Path, cluster: Cluster) -> None:
    crew, _ = fleet(project, tmp_path / "o", cluster.address, patience=1)
    with pytest.raises(Refused) as refused:
        list(crew.make(tasks(1), 0))
    assert [item.code for item in refused.value.diagnostics] == ["S163"]


@pytest.mark.slow
def test_a_killed_worker_costs_no_row_and_no_byte(project: Project, tmp_path: Path, cluster: Cluster) -> None:
    workers = [cluster.worker(), cluster.worker()]
    rows, output = table(tmp_path, 8), tmp_path / "o"
    options = ["--to", "md,pdf", "--scheduler", cluster.address]
    with started(words(project, rows, output, *options)) as command:
        wait(lambda: len(list(output.glob("offre-*/manifest.json"))) >= 2, command)
        workers[0].send_signal(signal.SIGKILL)
        told = command.communicate()
    assert (command.returncode, told[1]) == (0, "")
    assert results(output) == ["made"] * 8
    assert cli.main(words(project, rows, tmp_path / "one", "--to", "md,pdf")) == 0
    assert made(output) == made(tmp_path / "one")
    assert len([name for name in made(output) if name.endswith(".pdf")]) == 8


@pytest.mark.slow
def test_another_version_is_refused(
    project: Project, tmp_path: Path, cluster: Cluster, older: Path, capsys: Captured
) -> None:
    cluster.worker(older)
    assert cli.main(words(project, table(tmp_path, 2), tmp_path / "o", "--scheduler", cluster.address)) == 5
    told = capsys.readouterr().err
    assert told.count("erreur S164") == 1 and "tcp://127.0.0.1:" in told and "weasyprint 69.0, ici " in told
    assert not (tmp_path / "o").exists()


@pytest.mark.slow
def test_a_worker_that_comes_late_with_another_version_makes_nothing(
    project: Project, tmp_path: Path, cluster: Cluster, older: Path
) -> None:
    cluster.worker()
    crew, told = fleet(project, tmp_path / "o", cluster.address)
    outcomes = list[Outcome]()
    for outcome in crew.make(tasks(24), 0):
        outcomes.append(outcome)
        if len(outcomes) == 1:
            late = cluster.worker(older)
            wait(lambda: len(cluster.folders()) == 2, late)
    assert len(told) == 1 and "weasyprint 69.0" in told[0]
    assert len([outcome for outcome in outcomes if not outcome.failed]) == 24


@pytest.mark.slow
def test_workers_that_go_and_do_not_come_back_end_the_batch(project: Project, tmp_path: Path, cluster: Cluster) -> None:
    worker = cluster.worker()
    crew, told = fleet(project, tmp_path / "o", cluster.address, absence=0.5)
    assert ended_by(crew, worker.kill) == ["S163"] and not told


@pytest.mark.slow
def test_a_worker_with_another_version_does_not_take_the_place_of_one_that_goes(
    project: Project, tmp_path: Path, cluster: Cluster, older: Path
) -> None:
    worker = cluster.worker()
    crew, told = fleet(project, tmp_path / "o", cluster.address)

    def replaced() -> None:
        late = cluster.worker(older)
        wait(lambda: len(cluster.folders()) == 2, worker, late)
        worker.kill()

    assert ended_by(crew, replaced) == ["S163"]
    assert len(told) == 1 and "weasyprint 69.0" in told[0]


def ended_by(crew: Fleet, happens: Callable[[], object]) -> list[str]:
    """Why a batch ends by what happens once its first row is made: some rows are made then, the others skipped."""
    outcomes = list[Outcome]()
    with pytest.raises(Refused) as refused:
        for outcome in crew.make(tasks(24), 0):
            outcomes.append(outcome)
            if len(outcomes) == 1:
                happens()
    assert {outcome.task.number for outcome in outcomes} == set(range(1, 25))
    kinds = [outcome.skipped for outcome in outcomes if not outcome.failed]
    assert len(kinds) == 24 and set(kinds) == {False, True}
    return [item.code for item in refused.value.diagnostics]


@pytest.mark.slow
def test_a_worker_where_nothing_can_run_is_told(
    project: Project, tmp_path: Path, cluster: Cluster, capsys: Captured
) -> None:
    broken = tmp_path / "broken/sitecustomize.py"
    broken.parent.mkdir()
    broken.write_text("import os, sys\nif '-P' in sys.orig_argv: os._exit(1)\n", encoding="utf-8")
    cluster.worker(broken.parent)
    assert cli.main(words(project, table(tmp_path, 2), tmp_path / "o", "--scheduler", cluster.address)) == 5
    told = capsys.readouterr().err
    assert told.count("erreur S165") == 1 and "EOFError" in told and "tcp://127.0.0.1:" in told
    assert not (tmp_path / "o").exists()


@pytest.mark.slow
def test_a_worker_that_has_no_room_for_the_inputs_is_told(
    project: Project, tmp_path: Path, cluster: Cluster, capsys: Captured
) -> None:
    full = tmp_path / "full/sitecustomize.py"
    full.parent.mkdir()
    full.write_text(FULL, encoding="utf-8")
    cluster.worker(full.parent)
    assert cli.main(words(project, table(tmp_path, 2), tmp_path / "o", "--scheduler", cluster.address)) == 5
    told = capsys.readouterr().err
    assert told.count("erreur S165") == 1 and "No space left on device" in told


@pytest.mark.slow
def test_few_rows_are_sent_and_not_written(
    project: Project, tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        cluster.worker()
    usual, held, most = Client.submit, set[str](), list[int]()

    def submit(client: Client, *arguments: object, **options: object) -> Future:
        held.add(str(options["key"]))
        most.append(len(held))
        return usual(client, *arguments, **options)

    monkeypatch.setattr(Client, "submit", submit)
    crew, _ = fleet(project, tmp_path / "o", cluster.address)
    for jobs, bound in ((0, 8), (3, 3)):
        most.clear()
        for outcome in crew.make(tasks(20), jobs):
            held.discard(next(key for key in held if f"-{outcome.task.number}-" in key))
            assert (tmp_path / "o" / outcome.task.version.name / "manifest.json").is_file()
        assert 1 < max(most) <= bound and len(most) == 20


@pytest.mark.slow
def test_a_shared_folder_is_written_by_workers_and_resumed(project: Project, tmp_path: Path, cluster: Cluster) -> None:
    cluster.worker()
    rows, shared = table(tmp_path, 4), tmp_path / "shared"
    asked = ["batch", "offre", rows, "--project", str(project.root), "--to", "md", "--scheduler", cluster.address]
    assert cli.main([*asked, "--to-shared", str(shared)]) == 0
    assert cli.main(words(project, rows, tmp_path / "one")) == 0
    assert made(shared) == made(tmp_path / "one")
    (shared / "offre-003/offre-003.md").unlink()
    assert cli.main([*asked, "--to-shared", str(shared), "--resume"]) == 0
    assert results(shared) == ["unchanged", "unchanged", "made", "unchanged"]
    assert made(shared) == made(tmp_path / "one")


@pytest.mark.slow
def test_a_folder_that_workers_do_not_see_is_refused(
    project: Project, tmp_path: Path, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    cluster.worker()
    monkeypatch.setattr(fleets.secrets, "token_hex", lambda size: "0" * size)
    usual = Path.touch
    monkeypatch.setattr(Path, "touch", lambda path: usual(path.with_name("elsewhere")))
    asked = ["batch", "offre", table(tmp_path, 1), "--project", str(project.root), "--to", "md"]
    assert cli.main([*asked, "--scheduler", cluster.address, "--to-shared", str(tmp_path / "shared")]) == 5
    assert "erreur S166" in capsys.readouterr().err


@pytest.mark.slow
def test_a_failure_stops_the_rest_or_not_as_on_one_machine(
    project: Project, tmp_path: Path, cluster: Cluster, capsys: Captured
) -> None:
    cluster.worker()
    broken = PLAN.replace("{module: a}", "{module: a}, {module: b, when: {parameter: client, is: Client 2}}")
    (project.root / "content/reports/offre.yaml").write_text(broken, encoding="utf-8")
    (project.root / "content/b.yaml").write_text(MODULE.replace("Été", "[#rien]"), encoding="utf-8")
    rows = table(tmp_path, 9)
    for output, options in (("a", ["--scheduler", cluster.address]), ("b", [])):
        assert cli.main(words(project, rows, tmp_path / output, "--keep-going", *options)) == 1
    assert results(tmp_path / "a") == results(tmp_path / "b") == ["made", "failed", *["made"] * 7]
    assert made(tmp_path / "a") == made(tmp_path / "b")
    assert cli.main(words(project, rows, tmp_path / "c", "-j", "1", "--scheduler", cluster.address)) == 1
    assert results(tmp_path / "c") == ["made", "failed", *["skipped"] * 7]
    assert capsys.readouterr().err.count("erreur R001") == 3


@pytest.mark.slow
def test_a_lost_scheduler_ends_the_batch_which_is_resumed_here(
    project: Project, tmp_path: Path, cluster: Cluster
) -> None:
    cluster.worker()
    rows, output = table(tmp_path, 40), tmp_path / "o"
    with started(words(project, rows, output, "--scheduler", cluster.address)) as command:
        wait(lambda: len(list(output.glob("offre-*/manifest.json"))) >= 3, command)
        cluster.scheduler.kill()
        told = command.communicate(timeout=60)[1]
    assert command.returncode == 5 and "erreur S167" in told and "Traceback" not in told
    assert set(results(output)) == {"made", "skipped"}
    with started(words(project, rows, output, "--resume")) as again:  # in a process like the first one
        again.communicate()
    assert again.returncode == 0
    assert set(results(output)) == {"made", "unchanged"}


@pytest.mark.slow
def test_an_interrupted_batch_leaves_nothing_on_the_workers(project: Project, tmp_path: Path, cluster: Cluster) -> None:
    worker = cluster.worker()
    rows, output = table(tmp_path, 200), tmp_path / "o"
    with started(words(project, rows, output, "--scheduler", cluster.address)) as command:
        wait(lambda: len(list(output.glob("offre-*/manifest.json"))) >= 3, command)
        command.send_signal(signal.SIGINT)
        command.communicate(timeout=60)
    assert command.returncode == 130
    wait(lambda: not cluster.folders(), worker)
