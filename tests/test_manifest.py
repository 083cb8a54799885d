"""What a manifest says of files that former builds left: as made of these inputs only where they were."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratege.pipeline import Built, build
from stratege.project import Cache, Project
from tests.conftest import MakeProject

HTML = "templates/html/callout.html.j2"
CALLOUT = "kind: prose\ntitle: Premier\nbody:\n  - callout: {kind: key_point, title: Un encadré, body: Ici.}\n"


def _again(project: Project, output: Path, *formats: str) -> Built:
    """Build as another run would: files are read anew."""
    return build(Project(project.root, Cache()), "r", output, formats)


def _listed(output: Path, key: str) -> set[str]:
    data = json.loads(output.joinpath("r/manifest.json").read_text("utf-8"))
    return {item["path"] for item in data.get(key, [])}


def _codes(built: Built) -> list[str]:
    return [item.code for item in built.diagnostics]


@pytest.fixture
def project(make_project: MakeProject) -> Project:
    """A report with a callout, whose template is its own."""
    return make_project({"content/a.yaml": CALLOUT, HTML: "<aside>{{ node.children | blocks }}</aside>\n"})


def test_a_format_that_fails_leaves_its_older_file_as_earlier(project: Project, tmp_path: Path) -> None:
    assert "G003" not in _codes(_again(project, tmp_path, "md", "html"))
    project.root.joinpath(HTML).write_text("{{ node.titre }}\n", "utf-8")
    project.root.joinpath("content/a.yaml").write_text(CALLOUT.replace("Ici", "Là"), "utf-8")
    built = _again(project, tmp_path, "md", "html")
    told = next(item for item in built.diagnostics if item.code == "G003")
    assert "r.html" in told.message
    assert tmp_path.joinpath("r/r.html").exists()
    assert ("r.html" in _listed(tmp_path, "outputs"), _listed(tmp_path, "earlier")) == (False, {"r.html"})
    _again(project, tmp_path, "md")
    assert _listed(tmp_path, "earlier") == {"r.html"}  # it does not become of today by being left again


def test_a_format_that_was_not_asked_is_of_the_same_inputs_or_earlier(project: Project, tmp_path: Path) -> None:
    project.root.joinpath(HTML).unlink()
    for formats in (["html"], ["md"]):
        built = _again(project, tmp_path, *formats)
    assert (_listed(tmp_path, "outputs") >= {"r.md", "r.html"}, _listed(tmp_path, "earlier")) == (True, set())
    project.root.joinpath("content/a.yaml").write_text(CALLOUT.replace("Ici", "Là"), "utf-8")
    built = _again(project, tmp_path, "md")
    assert (_listed(tmp_path, "earlier"), "G003" in _codes(built)) == ({"r.html"}, False)
    _again(project, tmp_path, "md", "html")
    assert (_listed(tmp_path, "outputs") >= {"r.md", "r.html"}, _listed(tmp_path, "earlier")) == (True, set())


def test_a_template_that_was_used_is_among_the_inputs(project: Project, tmp_path: Path) -> None:
    unused = project.root / "templates/html/table.html.j2"
    unused.write_text("", "utf-8")
    _again(project, tmp_path, "html")
    assert {name for name in _listed(tmp_path, "inputs") if name.startswith("templates/")} == {HTML}
    _again(project, tmp_path / "other", "md")
    assert HTML not in _listed(tmp_path / "other", "inputs")
