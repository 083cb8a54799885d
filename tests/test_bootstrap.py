"""First use of a checkout, with a fake installer: what is made, made again, waited for and said."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from stratege import bootstrap, machine

ROOT = Path(__file__).parents[1]
FIRST_WORDS = "Première utilisation"


@dataclass
class FakeInstaller:
    """Takes the place of venv and pip: makes the files that they make, and remembers what it was asked."""

    root: Path
    code: int = 0
    commands: list[str] = field(default_factory=list)

    def __call__(self, command: list[str], packages: int) -> int:
        self.commands.append(command[2])
        if command[2] == "venv" and self.code == 0:
            self.make_environment()
        return self.code

    def make_environment(self) -> None:
        python = bootstrap.interpreter(self.root)
        pip = bootstrap._inside(self.root, "purelib") / "pip" / "__main__.py"
        for file in (python, pip):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        version = "version = {}.{}.{}\n".format(*sys.version_info)
        (self.root / ".venv" / "pyvenv.cfg").write_text(version)


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeInstaller:
    """A checkout with two lock files, on a machine that lacks nothing."""
    for name in bootstrap.LOCKS.values():
        (tmp_path / name).write_text("markdown==3.11\n    --hash=sha256:00\n")
    monkeypatch.setattr(machine, "missing_libraries", lambda: [])
    return FakeInstaller(tmp_path)


def test_first_use_makes_all_and_second_does_nothing(fake: FakeInstaller, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.ready(fake.root, False, fake) == bootstrap.interpreter(fake.root)
    assert fake.commands == ["venv", "pip"]
    assert FIRST_WORDS in capsys.readouterr().err
    bootstrap.ready(fake.root, False, fake)
    assert fake.commands == ["venv", "pip"]
    assert capsys.readouterr().err == ""


def test_test_tools_serve_the_command_but_not_the_reverse(fake: FakeInstaller) -> None:
    bootstrap.ready(fake.root, False, fake)
    assert not bootstrap.is_ready(fake.root, True)
    bootstrap.ready(fake.root, True, fake)
    assert bootstrap.is_ready(fake.root, False)
    assert fake.commands == ["venv", "pip", "pip"]


def test_new_lock_installs_again_in_the_same_environment(fake: FakeInstaller) -> None:
    bootstrap.ready(fake.root, False, fake)
    (fake.root / "requirements.lock").write_text("markdown==3.12\n")
    bootstrap.ready(fake.root, False, fake)
    assert fake.commands == ["venv", "pip", "pip"]


def test_other_python_makes_the_environment_again(fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap.ready(fake.root, False, fake)
    (fake.root / ".venv" / "pyvenv.cfg").write_text("version = 3.2.1\n")
    monkeypatch.setattr(sys, "version", "another one")
    bootstrap.ready(fake.root, False, fake)
    assert fake.commands == ["venv", "pip", "venv", "pip"]


@pytest.mark.parametrize("part", ["bin/python", "pyvenv.cfg", "lib"])
def test_half_made_environment_is_made_again(fake: FakeInstaller, part: str) -> None:
    fake.make_environment()
    path = {"bin/python": bootstrap.interpreter(fake.root), "lib": bootstrap._inside(fake.root, "purelib")}
    broken = path.get(part, fake.root / ".venv" / part)
    shutil.rmtree(broken) if broken.is_dir() else broken.unlink()
    bootstrap.ready(fake.root, False, fake)
    assert fake.commands == ["venv", "pip"]


def test_interrupted_installation_starts_afresh(fake: FakeInstaller) -> None:
    def interrupt(command: list[str], packages: int) -> int:
        if "pip" in command:
            raise KeyboardInterrupt
        return fake(command, packages)

    with pytest.raises(KeyboardInterrupt):
        bootstrap.ready(fake.root, False, interrupt)
    half_installed = bootstrap._inside(fake.root, "purelib") / "half.py"
    half_installed.touch()
    bootstrap.ready(fake.root, False, fake)
    assert fake.commands == ["venv", "venv", "pip"]
    assert not half_installed.exists()
    assert (fake.root / ".venv.lock").read_bytes() == b""


def test_failed_installation_leaves_no_stamp(fake: FakeInstaller) -> None:
    bootstrap.ready(fake.root, False, fake)
    (fake.root / "requirements.lock").write_text("markdown==99\n")
    fake.code = 1
    with pytest.raises(bootstrap.SetupFailed, match="réseau"):
        bootstrap.ready(fake.root, False, fake)
    assert not list((fake.root / ".venv").glob("*.stamp"))


def test_pip_is_asked_for_hashes_and_wheels(fake: FakeInstaller) -> None:
    asked: list[list[str]] = []

    def remember(command: list[str], packages: int) -> int:
        asked.append([*command, str(packages)])
        return fake(command, packages)

    bootstrap.ready(fake.root, True, remember)
    assert "--require-hashes" in asked[1] and "--only-binary" in asked[1]
    assert asked[1][-2:] == [str(fake.root / "requirements-test.lock"), "1"]


def test_folder_that_cannot_be_written(fake: FakeInstaller) -> None:
    (fake.root / ".venv.lock").mkdir()
    with pytest.raises(bootstrap.SetupFailed, match="n'a pas pu être préparé"):
        bootstrap.ready(fake.root, False, fake)


def test_second_caller_waits_for_the_first(fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import sys; from pathlib import Path; from stratege import bootstrap\n"
    hold = code + "with bootstrap._turn(Path(sys.argv[1])): print('held', flush=True); sys.stdin.readline()"
    command, pipe = [sys.executable, "-c", hold, str(fake.root / ".venv.lock")], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, text=True) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == "held"
        told: list[tuple[str, list[str]]] = []

        def let_go(text: str) -> None:
            told.append((text, list(fake.commands)))
            if other.stdin and not other.stdin.closed:
                other.stdin.close()

        monkeypatch.setattr(bootstrap, "say", let_go)
        bootstrap.ready(fake.root, False, fake)
        other.stdin.close()  # type: ignore[union-attr]  # it is a pipe
    assert told[0] == ("Une autre préparation est en cours : attente de sa fin…", [])
    assert fake.commands == ["venv", "pip"]


def test_missing_ensurepip_is_installed_by_root_on_debian(fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(machine, "can_install", lambda: True)
    monkeypatch.setattr(machine, "install_packages", lambda *names: installed.extend(names) is None)
    bootstrap.ready(fake.root, False, fake)
    assert installed == ["python{}.{}-venv".format(*sys.version_info)]
    assert fake.commands == ["venv", "pip"]


@pytest.mark.parametrize(("system", "said"), [("debian", "sudo apt-get install"), ("fedora", "Python complet")])
def test_missing_ensurepip_is_told_to_others(
    fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch, system: str, said: str
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(machine, "is_root", lambda: False)
    monkeypatch.setattr(machine, "system_name", lambda: system)
    with pytest.raises(bootstrap.SetupFailed, match=said):
        bootstrap.ready(fake.root, False, fake)
    assert fake.commands == []


def test_libraries_are_installed_by_root_and_told(
    fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(machine, "missing_libraries", lambda: ["Pango"])
    monkeypatch.setattr(machine, "can_install", lambda: True)
    monkeypatch.setattr(machine, "install_packages", lambda *names: installed.extend(names) is None)
    bootstrap.ready(fake.root, False, fake)
    assert installed == list(machine.DEBIAN_PACKAGES)
    assert "Installation des bibliothèques du PDF (Pango)" in capsys.readouterr().err


def test_missing_libraries_do_not_stop_the_set_up(
    fake: FakeInstaller, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "missing_libraries", lambda: ["Pango"])
    monkeypatch.setattr(machine, "is_root", lambda: False)
    bootstrap.ready(fake.root, True, fake)
    assert f"La commande : {machine.install_command()}" in capsys.readouterr().err
    assert bootstrap.is_ready(fake.root, True)
