"""Every diagnostic at its exact place: the cases are in cases/diagnostics.txt, one or more for each code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostic
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.pipeline import check
from stratege.project import Project

CASES = (Path(__file__).parent / "cases" / "diagnostics.txt").read_text(encoding="utf-8")
ELSEWHERE = {
    "Y007",
    "S007",
    "G001",
    "G002",
    "G003",
    "G004",
    "P001",
    "P002",
    "P003",
    "E001",
    "E002",
    "E003",
    "E004",
    "E005",
    "E006",
    "E007",
    "E008",
    "E009",
    "E010",
    "S017",
    "S036",
    "S044",
    "S063",
    "C015",
    "C016",
    "C017",
    "P004",
    "P005",
    "P006",
    "P007",
    "P008",
    "S126",
    "S145",
    "S172",
    "T014",
    *(f"S{number}" for number in range(150, 168)),
}
# These need more than a text to show: see test_pipeline.py, test_cli.py, test_versions.py, read/test_theme.py,
# diagnostics/test_policy.py, commands/test_batch.py and commands/test_batch_cluster.py.


def _cases() -> list[tuple[str, dict[str, str], str]]:
    found = []
    for case in re.split(r"^=== ", CASES, flags=re.MULTILINE)[1:]:
        name, _, rest = case.partition("\n")
        body, _, expected = rest.partition(">>> ")
        parts = re.split(r"^--- (.+)\n", body, flags=re.MULTILINE)[1:]
        found.append((name, dict(zip(parts[::2], parts[1::2], strict=True)), expected.strip()))
    return found


def _told(item: Diagnostic) -> str:
    names = item.remedy if re.match("vouliez|clés possibles", item.remedy) else ""
    return f"{item.span or '-'} {item.code} {names}".strip()


@pytest.mark.parametrize(("name", "files", "expected"), _cases(), ids=[case[0] for case in _cases()])
def test_fault_is_told_at_its_place(name: str, files: dict[str, str], expected: str, make_project: MakeProject) -> None:
    told = [_told(item) for item in check(make_project(files), "r").diagnostics]
    assert any(line.startswith(expected) for line in told), told


def test_every_code_has_a_case() -> None:
    assert {name.split()[0] for name, _, _ in _cases()} | ELSEWHERE == set(CATALOGUE)


def test_all_faults_in_one_pass(make_project: MakeProject) -> None:
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: |\n      Voir [#rien], [@personne] et [=F-9].\n"
    told = {item.code for item in check(make_project({"content/a.yaml": text}), "r").diagnostics}
    assert {"R001", "C001", "F001"} <= told


def test_latin_1_file(make_project: MakeProject) -> None:
    project = make_project()
    (project.root / "content/a.yaml").write_bytes("kind: prose\ntitle: Été\n".encode("latin-1"))
    found = list(check(project, "r").diagnostics)
    assert [(item.code, str(item.span)) for item in found] == [("Y007", "content/a.yaml:2:8")]


def test_windows_1252_table(make_project: MakeProject) -> None:
    table = "  - table: {id: t, caption: T, columns: [{title: A}, {title: B}], data: d.csv}\n"
    project = make_project({"content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n{table}"})
    (project.root / "content/d.csv").write_bytes("ville;prix\nÀ Évian;3 €\n".encode("cp1252"))
    [told] = check(project, "r").diagnostics
    assert (told.code, str(told.span), told.severity) == ("S036", "content/d.csv:2:1", "note")
    assert "« À »" in told.message
    (project.root / "content/d.csv").write_bytes(b"ville;prix\n\x81\xc9;3\n")
    assert [item.code for item in check(Project(project.root), "r").diagnostics.errors] == ["Y007"]


def test_unknown_report(make_project: MakeProject) -> None:
    assert [item.code for item in check(make_project(), "s").diagnostics] == ["S007"]


def test_sentences_are_french_and_complete() -> None:
    for code, entry in CATALOGUE.items():
        assert re.fullmatch(r"[A-Z]\d{3}", code)
        assert entry.message and entry.cause.endswith("."), code


def test_project_is_found_from_below(make_project: MakeProject) -> None:
    project = make_project()
    found = Project.find(project.root / "content" / "reports")
    assert found and found.root == project.root.resolve()
