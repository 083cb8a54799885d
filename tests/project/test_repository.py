"""A project's folder in its repository: what has its mark, else what the forge names; "" where it is all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from stratege.project import folder_in_repository


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder two levels below another, in no repository and on no forge."""
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "depot" / "rapports" / "essai"
    folder.mkdir(parents=True)
    return folder


def test_a_project_without_a_repository_is_its_own(project: Path) -> None:
    assert folder_in_repository(str(project)) == ""


@pytest.mark.parametrize(("above", "told"), [(2, "rapports/essai"), (1, "essai"), (0, "")])
def test_the_nearest_mark_counts(project: Path, above: int, told: str) -> None:
    folders = [project, *project.parents]
    for level in range(above, 3):
        (folders[level] / ".git").mkdir()
    assert folder_in_repository(str(project)) == told


def test_a_worktree_s_mark_is_a_file(project: Path) -> None:
    (project.parents[1] / ".git").write_text("gitdir: ailleurs\n", encoding="utf-8")
    assert folder_in_repository(str(project)) == "rapports/essai"


@pytest.mark.parametrize("name", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_a_forge_names_a_repository_without_history(name: str, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, str(project.parents[1]))
    assert folder_in_repository(str(project)) == "rapports/essai"
    (project.parent / ".git").mkdir()  # checked out below the forge's folder
    assert folder_in_repository(str(project)) == "essai"


@pytest.mark.parametrize("other", ["depot/rapports/ess", "depot/autre", ""])
def test_a_forge_s_folder_that_is_elsewhere_is_none(
    other: str, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / other) if other else "")
    monkeypatch.setenv("CI_PROJECT_DIR", str(project))
    assert folder_in_repository(str(project)) == ""


def test_links_are_followed(project: Path, tmp_path: Path) -> None:
    (project.parents[1] / ".git").mkdir()
    (tmp_path / "lien").symlink_to(project)
    assert folder_in_repository(str(tmp_path / "lien")) == "rapports/essai"
