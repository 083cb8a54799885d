"""A folder of a report that is no more is told by a build of all reports, and stays."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege import cli
from stratege.project import Project

PLAN = "title: Essai\nsections: [{module: a}]\noptions: {cite_report: false, review: false}\n"
FILES = {
    "content/reports/un.yaml": PLAN,
    "content/reports/deux.yaml": PLAN,
    "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Un mot.\n",
}


def _built(project: Project, *more: str) -> int:
    return cli.main(["build", *more, "--project", str(project.root), "--to", "md"])


def test_a_folder_of_a_report_that_is_no_more_is_told(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project(FILES)
    assert _built(project) == 0 and _built(project, "un", "--name", "autre") == 0
    assert "G004" not in capsys.readouterr().err
    (project.root / "content/reports/deux.yaml").unlink()
    for _ in range(2):
        assert _built(project) == 0
        said = capsys.readouterr().err
        assert "remarque G004" in said and "output/deux" in said and "output/autre" not in said
    assert (project.root / "output/deux/deux.md").exists()
    assert _built(project, "un") == 0
    assert "G004" not in capsys.readouterr().err
