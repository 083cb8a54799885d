"""What a run reads: once, below the project, and each report its own share."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.project import OutsideProject, Project, Used, today


def test_a_file_is_read_once(make_project: MakeProject) -> None:
    project = make_project()
    before = project.read("content/a.yaml")
    (project.root / "content/a.yaml").write_text("changed", "utf-8")
    assert project.read("content/a.yaml") == before
    assert Project(project.root).read("content/a.yaml") == b"changed"


def test_a_report_knows_its_share(make_project: MakeProject) -> None:
    project = make_project()
    one, other = Used(project), Used(project)
    one.read("content/a.yaml")
    other.read("content/bib.yaml")
    assert list(one.files()) == ["content/a.yaml"] and list(other.files()) == ["content/bib.yaml"]
    with pytest.raises(TypeError):
        one.files()["x"] = b""  # type: ignore[index]


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "content/../../x"])
def test_nothing_outside_is_read(name: str, make_project: MakeProject) -> None:
    with pytest.raises(OutsideProject):
        make_project().read(name)


def test_a_missing_file_is_the_systems_word(make_project: MakeProject) -> None:
    with pytest.raises(FileNotFoundError):
        make_project().read("content/none.yaml")


def test_a_project_is_found_from_below(make_project: MakeProject, tmp_path: Path) -> None:
    project = make_project()
    found = Project.find(project.root / "content" / "reports")
    assert found is not None and found.root == project.root
    assert Project.find(Path(tmp_path.anchor)) is None


def test_the_day_may_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert today() == date(1970, 1, 2)
