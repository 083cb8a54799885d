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


def test_a_profile_of_a_row_may_give_what_the_table_lacks(project: Project, tmp_path: Path, capsys: Captured) -> None:
    rows = table(tmp_path, "profile,actif", "public,oui", ",non")
    assert batch(project, rows, "-o", str(tmp_path / "o"), "--keep-going") == 1
    told = capsys.readouterr().err
    assert "clients.csv:3:1: erreur S153" in told and told.count("erreur") == 1
    assert (tmp_path / "o/lettre-001/lettre-001.md").exists() and not (tmp_path / "o/lettre-002").exists()


def test_names_keep_the_letters_that_no_accent_makes(project: Project, tmp_path: Path) -> None:
    rows = table(tmp_path, "client", "Lætitia Sørensen", "Œuvres de Łódź", "Straße")
    assert batch(project, rows, "-o", str(tmp_path / "o"), "--name", "{client}") == 0
    found = sorted(path.name for path in (tmp_path / "o").iterdir() if path.is_dir())
    assert found == ["laetitia-sorensen", "oeuvres-de-lodz", "strasse"]


def test_a_boolean_is_told_in_french_first(project: Project, tmp_path: Path, capsys: Captured) -> None:
    assert batch(project, table(tmp_path, "client,actif", "A,vrai"), "-o", str(tmp_path / "o")) == 1
    told = capsys.readouterr().err
    assert "clients.csv:2:3: erreur S121" in told and "oui ou non (true ou false)" in told


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_an_extract_has_the_letters_of_the_table(
    project: Project, tmp_path: Path, capsys: Captured, encoding: str
) -> None:
    rows = tmp_path / "clients.csv"
    rows.write_bytes("client;actif\nÉté;vrai\n".encode(encoding))
    assert batch(project, rows, "-o", str(tmp_path / "o")) == 1
    told = capsys.readouterr().err
    assert "     2 | Été;vrai\n       |     ^^^^" in told
