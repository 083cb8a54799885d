"""`stratege clean`: what we made goes, what is the author's stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.apps.batch.results import Result, as_csv
from stratege.pipeline import build
from stratege.project import Project

CHART = """kind: prose
title: Premier
body:
  - chart:
      id: fig
      kind: bar
      caption: Ventes
      alt: Les ventes doublent.
      x: {field: an, title: Groupe}
      y: {field: ventes, title: Ventes}
      data:
        - {an: A, ventes: 1}
        - {an: B, ventes: 2}
"""


@pytest.fixture
def built(make_project: MakeProject) -> Project:
    project = make_project({"content/a.yaml": CHART})
    made = build(project, "r", project.root / "output", ["md", "html"])
    assert [str(item) for item in made.diagnostics.errors] == []
    return project


def left(project: Project) -> list[str]:
    output = project.root / "output"
    return sorted(path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file())


def clean(project: Project) -> int:
    return cli.main(["clean", "--project", str(project.root)])


def test_all_that_was_made_goes(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert left(built) == [
        "r/figures/fig.svg", "r/manifest.json", "r/r.html", "r/r.md",
    ]  # fmt: skip
    content = sorted((built.root / "content").rglob("*"))
    assert clean(built) == 0
    assert left(built) == [] and not (built.root / "output" / "r").exists()
    assert sorted((built.root / "content").rglob("*")) == content
    assert capsys.readouterr().out == "supprimé : ce que Stratège a fait dans output/r\n"


def test_what_is_the_authors_stays(built: Project) -> None:
    notes = built.root / "output/r/mes-notes.docx"
    notes.write_bytes(b"x")
    (built.root / "output/r/figures/photo.png").write_bytes(b"x")
    (built.root / "output/autre").mkdir()
    (built.root / "output/autre/a.md").write_bytes(b"x")
    assert clean(built) == 0
    assert left(built) == ["autre/a.md", "r/figures/photo.png", "r/mes-notes.docx"]


def test_a_file_that_its_author_changed_stays(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (built.root / "output/r/r.md").write_text("corrigé à la main", "utf-8")
    assert clean(built) == 0
    assert left(built) == ["r/r.md"]
    assert capsys.readouterr().err == "gardé : output/r/r.md, modifié depuis\n"


def test_what_an_earlier_build_made_goes_too(built: Project) -> None:
    build(Project(built.root), "r", built.root / "output", ["html"])
    assert clean(built) == 0
    assert left(built) == []


@pytest.mark.parametrize("path", ["../../content/a.yaml", "{root}/content/a.yaml", "figures/../../../content/a.yaml"])
def test_a_manifest_leads_nowhere_else(path: str, built: Project) -> None:
    """A manifest may come from a stranger."""
    manifest = built.root / "output/r/manifest.json"
    data = json.loads(manifest.read_bytes())
    content = next(item for item in data["inputs"] if item["path"] == "content/a.yaml")
    data["outputs"] = [{"path": path.format(root=built.root), "sha256": content["sha256"]}]
    manifest.write_text(json.dumps(data), "utf-8")
    assert clean(built) == 0
    assert (built.root / "content/a.yaml").is_file()


def test_no_link_is_followed(built: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (built.root / "output/r/figures").rename(elsewhere)
    (built.root / "output/r/figures").symlink_to(elsewhere)
    assert clean(built) == 0
    assert (elsewhere / "fig.svg").is_file()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"outputs": [1]}', b'{"outputs": {}}'])
def test_a_broken_manifest_removes_nothing_but_itself(content: bytes, built: Project) -> None:
    (built.root / "output/r/manifest.json").write_bytes(content)
    assert clean(built) == 0
    assert left(built) == ["r/figures/fig.svg", "r/r.html", "r/r.md"]


def test_without_output_there_is_nothing_to_do(make_project: MakeProject) -> None:
    assert clean(make_project()) == 0


def test_summaries_of_batches_go(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    ours = as_csv([Result(1, "r-001", "made", 6, 2.4)])
    output = built.root / "output"
    for name in ("batch.csv", "batch-1-20.csv", "batch-notes.csv"):
        (output / name).write_bytes(ours)
    (output / "batch-3-4.csv").write_text("les miennes;1\n", "utf-8")
    (output / "batch-5-6.csv").symlink_to(built.root / "content/a.yaml")
    assert clean(built) == 0
    assert left(built) == ["batch-3-4.csv", "batch-5-6.csv", "batch-notes.csv"]
    assert "supprimé : output/batch-1-20.csv\nsupprimé : output/batch.csv\n" in capsys.readouterr().out
