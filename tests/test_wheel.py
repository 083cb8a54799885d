"""The wheel: installed in a fresh environment, `stratege` makes the README's report far from the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from stratege.machine import missing_libraries

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, made by the build tools of the test environment."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(ROOT)], check=True)
    return next(folder.glob("stratege-*.whl"))


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of a fresh environment that has the wheel, and borrows the dependencies of the running one."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=False)
    places = {"base": str(folder), "platbase": str(folder)}
    packages, bin_folder = (Path(sysconfig.get_path(kind, "venv", places)) for kind in ("purelib", "scripts"))
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*pip, str(wheel)], check=True)
    return bin_folder


def run(command: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command of the fresh environment as a stranger to the checkout would."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    words = [str(command), *arguments]
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, encoding="utf-8")


def tour(folder: Path) -> Path:
    """The project of the README's tour, written file by file."""
    for name, text in re.findall(r"^```yaml\n# (content/\S+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_wheel_holds_package_templates_and_licences_alone(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    templates = {path.relative_to(ROOT).as_posix() for path in (ROOT / "templates").rglob("*") if path.is_file()}
    assert templates <= {name.removeprefix("stratege/_") for name in names}
    assert "stratege/cli.py" in names
    assert all(name.startswith("stratege/") for name in names)
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in zipfile.ZipFile(wheel).namelist()}


def test_command_answers(scripts: Path, tmp_path: Path) -> None:
    version = run(scripts / "stratege", "--version", folder=tmp_path)
    assert (version.returncode, version.stderr) == (0, "")
    assert re.fullmatch(r"stratege \d+\.\d+\.\d+\n", version.stdout)


def test_templates_are_those_of_the_wheel(scripts: Path, tmp_path: Path) -> None:
    code = "from stratege.project import templates_root; print(templates_root())"
    root = Path(run(scripts / "python", "-c", code, folder=tmp_path).stdout.strip())
    assert root.name == "_templates" and ROOT not in root.parents
    assert (root / "styles" / "tokens.css").is_file()


def test_report_is_that_of_the_checkout(scripts: Path, tmp_path: Path) -> None:
    project, formats = tour(tmp_path), "md,html" if missing_libraries() else "md,html,pdf"
    made = run(scripts / "stratege", "build", "--to", formats, "-o", "wheel", folder=project)
    assert (made.returncode, made.stderr) == (0, "")
    assert [(project / f"wheel/market/market.{kind}").is_file() for kind in formats.split(",")].count(False) == 0
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from stratege.cli import main; sys.exit(main())"
    run(scripts / "python", "-c", code, "build", "--to", "md,html", "-o", "checkout", folder=project)
    for kind in ("md", "html"):
        text = (project / f"wheel/market/market.{kind}").read_text(encoding="utf-8")
        assert text == (project / f"checkout/market/market.{kind}").read_text(encoding="utf-8")


def test_new_project_builds_in_an_empty_folder(scripts: Path, tmp_path: Path) -> None:
    made = run(scripts / "stratege", "new", "memoire", "x", folder=tmp_path)
    assert made.returncode == 0, made.stderr
    formats = "md,html" if missing_libraries() else "md,html,pdf"
    built = run(scripts / "stratege", "build", "--strict", "--to", formats, folder=tmp_path / "x")
    assert (built.returncode, built.stderr) == (0, "")
    assert (tmp_path / "x" / ".gitignore").is_file()
    assert all((tmp_path / f"x/output/memoire/memoire.{kind}").is_file() for kind in formats.split(","))


def test_mistake_is_told_as_in_the_readme(scripts: Path, tmp_path: Path) -> None:
    module = tour(tmp_path) / "content" / "context.yaml"
    module.write_text(module.read_text(encoding="utf-8").replace("[#visits]", "[#visit]"), encoding="utf-8")
    checked = run(scripts / "stratege", "check", folder=tmp_path)
    assert checked.returncode == 1
    assert f"```text\n{checked.stdout}```\n" in README
