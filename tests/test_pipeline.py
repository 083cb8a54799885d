"""A build as a story: build, break, build, mend; nothing good is ever lost."""

from __future__ import annotations

from pathlib import Path

from conftest import MakeProject
from stratege.document import Document, verify
from stratege.pipeline import build, check
from stratege.project import Project


def test_small_report_on_another_subject(cafe: Project, tmp_path: Path) -> None:
    built = build(cafe, "cafe", tmp_path, ["md", "html"])
    assert [item.code for item in built.diagnostics.errors] == []
    names = {path.relative_to(tmp_path).as_posix() for path in built.files}
    assert names == {"cafe/cafe.md", "cafe/cafe.html", "cafe/figures/visits_chart.svg"}


def test_resolved_document_keeps_the_rules_of_the_waist(cafe: Project) -> None:
    document = check(cafe, "cafe").document
    assert isinstance(document, Document)
    assert verify(document) == []


def test_an_error_leaves_the_earlier_outputs_alone(make_project: MakeProject, tmp_path: Path) -> None:
    project, output = make_project(), tmp_path / "out"
    assert build(project, "r", output, ["md"]).files
    before = (output / "r" / "r.md").read_bytes()
    (project.root / "content" / "a.yaml").write_text("kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#x].\n", "utf-8")
    built = build(project, "r", output, ["md"])
    assert built.diagnostics.errors and not built.files
    assert (output / "r" / "r.md").read_bytes() == before


def test_same_bytes_twice(cafe: Project, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        build(cafe, "cafe", tmp_path / folder, ["md", "html"])
    for name in ("cafe.md", "cafe.html"):
        one, two = (tmp_path / folder / "cafe" / name for folder in ("one", "two"))
        assert one.read_bytes() == two.read_bytes()


def test_facts_are_filled_and_marked(cafe: Project, tmp_path: Path) -> None:
    build(cafe, "cafe", tmp_path, ["md"])
    text = (tmp_path / "cafe" / "cafe.md").read_text("utf-8").replace("\u202f", " ").replace("\u00a0", " ")
    assert "159 000 (Insee, 2023)" in text
    assert "21,5 [non vérifié]" in text.replace("\\", "")


def test_numbers_and_references(cafe: Project, tmp_path: Path) -> None:
    build(cafe, "cafe", tmp_path, ["md"])
    text = (tmp_path / "cafe" / "cafe.md").read_text("utf-8").replace("\u00a0", " ")
    assert "Le tableau 1.1 donne" in text
    assert "la figure 1.1 les montre" in text
    assert "tableau 2.1" in text
    assert "l’annexe 1" in text
