"""What a batch asked amiss may not do: lose its table, make a row that was not asked, give a name that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.project import Project

Captured = pytest.CaptureFixture[str]
PLAN = """title: "Lettre"
date: "2026-01-02"
parameters: {client: {type: text}, actif: {type: boolean, default: "true"}}
profiles: {public: {parameters: {client: tous}}}
sections: [{module: a}]
options: {cite_report: true, review: false, claims: false}
"""
MODULE = "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour [=client].\n"


@pytest.fixture
def project(make_project: MakeProject) -> Project:
    """A project with a report of two parameters, one of them required."""
    return make_project({"content/reports/lettre.yaml": PLAN, "content/a.yaml": MODULE})


def batch(project: Project, rows: Path, *options: str) -> int:
    """The exit code of a batch in Markdown."""
    words = ["batch", "lettre", str(rows), "--project", str(project.root), "--to", "md", *options]
    return cli.main(words)


def table(folder: Path, *lines: str, name: str = "clients.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


@pytest.mark.parametrize(("name", "options"), [("batch.csv", []), ("batch-2-3.csv", ["--rows", "2:"])])
def test_the_summary_never_replaces_the_table(
    project: Project, tmp_path: Path, capsys: Captured, name: str, options: list[str]
) -> None:
    rows = table(tmp_path, "client", "A", "B", "C", name=name)
    before = rows.read_bytes()
    assert batch(project, rows, "-o", str(tmp_path), *options) == 2
    assert "effacerait la table" in capsys.readouterr().err
    assert rows.read_bytes() == before and not list(tmp_path.glob("lettre-*"))


@pytest.mark.parametrize("asked", ["0", "0:2", ":0", "00"])
def test_rows_are_counted_from_one(project: Project, tmp_path: Path, capsys: Captured, asked: str) -> None:
    assert batch(project, table(tmp_path, "client", "A", "B"), "-o", str(tmp_path / "o"), "--rows", asked) == 2
    assert f"« {asked} »" in capsys.readouterr().err and not (tmp_path / "o").exists()
