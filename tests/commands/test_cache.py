"""`--cache` and `--no-cache`: where a build keeps what is slow, or that it keeps nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli


def build(root: Path, *options: str) -> int:
    return cli.main(["build", "--project", str(root), "--to", "html", *options])


def test_the_cache_may_be_elsewhere(make_project: MakeProject, tmp_path: Path) -> None:
    root = make_project().root
    assert build(root, "--cache", str(tmp_path / "elsewhere")) == 0
    assert list((tmp_path / "elsewhere").glob("fonts/*/*"))


def test_a_build_goes_without_a_cache(
    make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRATEGE_CACHE", str(tmp_path / "kept"))
    root = make_project().root
    assert build(root, "--no-cache") == 0
    assert not (tmp_path / "kept").exists()


def test_one_excludes_the_other(make_project: MakeProject, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(make_project().root, "--no-cache", "--cache", str(tmp_path)) == 2
    assert "incompatible" in capsys.readouterr().err


def test_outputs_are_the_same_with_and_without(make_project: MakeProject, tmp_path: Path) -> None:
    root = make_project().root
    for name, option in (("with", ("--cache", str(tmp_path / "c"))), ("again", ("--cache", str(tmp_path / "c")))):
        assert build(root, "-o", str(tmp_path / name), *option) == 0
    assert build(root, "-o", str(tmp_path / "without"), "--no-cache") == 0
    contents = {name: (tmp_path / name / "r/r.html").read_bytes() for name in ("with", "again", "without")}
    assert len(set(contents.values())) == 1
