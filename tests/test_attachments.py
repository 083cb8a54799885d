"""What leaves with a report: what it is made of, as far as its author wants, and nothing of another report's."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pypdf
import pytest

from conftest import BASE, MakeProject
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.project import Project

needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
OTHER = {
    "content/reports/secret.yaml": "title: Secret\ndate: '2026-01-02'\nsections: [{module: confidential}]\n"
    "options: {cite_report: false, review: false}\n",
    "content/confidential.yaml": "kind: prose\ntitle: Confidentiel\nbody:\n  - prose: Rien ne sort.\n",
    "content/unused.yaml": "kind: prose\ntitle: Brouillon\nbody:\n  - prose: Après [@dupont2020].\n",
}
REFERENCES = ["references.bib", "references.json", "references.ris"]


def attached(pdf: Path) -> dict[str, bytes]:
    """The files that a PDF carries."""
    found = pypdf.PdfReader(io.BytesIO(pdf.read_bytes())).attachments
    return {name: contents[0] for name, contents in found.items()}


def listed(folder: Path, part: str) -> list[str]:
    """The names of a part of a manifest."""
    data: dict[str, Any] = json.loads((folder / "manifest.json").read_bytes())
    return [item["path"] for item in data[part]]


@pytest.fixture
def two(make_project: MakeProject) -> MakeProject:
    def make(choice: str) -> Project:
        plan = BASE["content/reports/r.yaml"] + choice
        cited = {"content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Après [@dupont2020].\n"}
        return make_project({"content/reports/r.yaml": plan, **cited, **OTHER})

    return make


@needs_pango
@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ("", []),
        ("attachments: none\n", []),
        ("attachments: references\n", REFERENCES),
        (
            "attachments: sources\n",
            ["content/a.yaml", "content/bib.yaml", "content/facts.yaml", "content/reports/r.yaml", *REFERENCES],
        ),
    ],
)
def test_a_pdf_carries_what_its_author_chose(choice: str, names: list[str], two: MakeProject, tmp_path: Path) -> None:
    project = two(choice)
    assert build(project, "r", tmp_path / "o", ["pdf"]).files
    found = attached(tmp_path / "o/r/r.pdf")
    assert sorted(found) == names
    assert all(content == project.read(name) for name, content in found.items() if name.startswith("content"))


@needs_pango
@pytest.mark.parametrize(
    ("date", "first"),
    [
        ("juin 2026", "20260601"),
        ("2026", "20260101"),
        ("printemps 2026", "20260101"),
        ("juin 2026/août 2026", "20260601"),
        ("52 av. J.-C.", "19700101"),
    ],
)
def test_what_is_attached_is_of_the_first_day_of_the_date(
    date: str, first: str, make_project: MakeProject, tmp_path: Path
) -> None:
    plan = f"title: Essai\ndate: '{date}'\nattachments: sources\nsections: [{{module: a}}]\n"
    project = make_project({"content/reports/r.yaml": plan})
    assert build(project, "r", tmp_path / "o", ["pdf"]).files
    [*dates] = {
        file.get_object()["/EF"]["/F"]["/Params"]["/ModDate"]
        for file in pypdf.PdfReader(tmp_path / "o/r/r.pdf").trailer["/Root"]["/AF"]
    }
    assert [day[2:10] for day in dates] == [first]


@needs_pango
def test_neither_report_carries_or_lists_what_the_other_alone_uses(two: MakeProject, tmp_path: Path) -> None:
    project = two("attachments: sources\n")
    (project.root / "content/reports/secret.yaml").write_text(
        OTHER["content/reports/secret.yaml"] + "attachments: sources\n", "utf-8"
    )
    for name in ("r", "secret"):  # one after the other in one run
        build(project, name, tmp_path / "o", ["pdf"])
    theirs = {"content/confidential.yaml", "content/reports/secret.yaml"}
    ours = {"content/a.yaml", "content/bib.yaml", "content/facts.yaml", "content/reports/r.yaml"}
    assert set(listed(tmp_path / "o/secret", "inputs")) == set(attached(tmp_path / "o/secret/secret.pdf")) == theirs
    assert set(listed(tmp_path / "o/r", "inputs")) == ours
    assert set(attached(tmp_path / "o/r/r.pdf")) == ours | set(REFERENCES)


def test_another_module_changes_no_byte(two: MakeProject, tmp_path: Path) -> None:
    first = two("")
    build(first, "r", tmp_path / "a", ["md", "html"])
    (first.root / "content/unused.yaml").write_text(OTHER["content/unused.yaml"] + "lead: Autre.\n", "utf-8")
    build(Project(first.root), "r", tmp_path / "b", ["md", "html"])
    for file in (path for path in (tmp_path / "a").rglob("*") if path.is_file()):
        assert file.read_bytes() == (tmp_path / "b" / file.relative_to(tmp_path / "a")).read_bytes(), file.name


def test_the_theme_of_the_project_is_an_input(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project(
        {
            "content/reports/r.yaml": BASE["content/reports/r.yaml"] + "theme: mine\n",
            "templates/themes/mine.yaml": "name: mine\ncolors: {accent: '#203040'}\n",
            "templates/themes/mine.css": ".chapter { color: black; }\n",
        }
    )
    built = build(project, "r", tmp_path / "o", ["html"])
    assert not built.diagnostics.errors
    assert {"templates/themes/mine.css", "templates/themes/mine.yaml"} < set(listed(tmp_path / "o/r", "inputs"))


def test_what_was_typeset_is_what_is_listed(make_project: MakeProject, tmp_path: Path) -> None:
    """A file saved while the build goes on changes neither what is printed nor what is listed."""
    project = make_project()
    text = project.read("content/a.yaml")
    (project.root / "content/a.yaml").write_text("kind: prose\ntitle: Autre\nbody: []\n", "utf-8")
    build(project, "r", tmp_path / "o", ["md"])
    assert "Bonjour" in (tmp_path / "o/r/r.md").read_text("utf-8")
    data = json.loads((tmp_path / "o/r/manifest.json").read_bytes())
    listed = {item["path"]: item["sha256"] for item in data["inputs"]}
    assert listed["content/a.yaml"] == hashlib.sha256(text).hexdigest()
