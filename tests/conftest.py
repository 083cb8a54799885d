"""What the tests share: small projects made of texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stratege.project import Project

BASE = {
    "content/reports/r.yaml": "title: Essai\ndate: '2026-01-02'\nsections:\n  - module: a\n"
    "facts: [facts]\nbibliography: [bib]\noptions: {cite_report: false, review: false}\n",
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n      Bonjour.\n",
    "content/facts.yaml": "kind: facts\ntitle: Faits\nfacts:\n"
    "  - {id: F-1, statement: Mille., value: 1234, source: dupont2020, verification: seen}\n",
    "content/bib.yaml": "kind: bibliography\ntitle: Références\nreferences:\n"
    "  - {id: dupont2020, type: book, title: Un livre, author: [{family: Dupont, given: Anne}], issued: '2020', "
    "publisher: PUF}\n",
}
MakeProject = Callable[..., Project]


@pytest.fixture(autouse=True)
def logs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the traces of a test's crashes go, rather than to the logs of the machine."""
    folder = tmp_path_factory.getbasetemp() / "logs"
    monkeypatch.setattr("stratege.crash.folder", lambda: folder)
    return folder


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """A project of one chapter, with the files given laid over it."""

    def make(files: dict[str, str] | None = None) -> Project:
        for name, text in (BASE | (files or {})).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Project(tmp_path)

    return make


@pytest.fixture
def cafe() -> Project:
    """The small report on another subject."""
    return Project(Path(__file__).parent / "reports" / "cafe")
