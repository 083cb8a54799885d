"""Names of reports and modules that would be paths, devices or nothing that can be seen."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hostile.projects import Hostile, codes, places

from conftest import BASE
from stratege.naming import is_file_name

BAD = [
    "..", ".", "...", ".hidden", "-option", "a b", "a\\b", "a:b", "a\tb", "a\nb", "a\x1bb", "con", "NUL", "Com1",
    "lpt9", "aux.x", "COM²", "point.", "espace ", "\u202ea", "x" * 101,
]  # fmt: skip
GOOD = ["essay", "rapport-2026", "Étude_2", "v1.2", "console", "nul-part", "x" * 100, "報告"]


@pytest.mark.parametrize("name", GOOD)
def test_a_name_may_be_a_file(name: str) -> None:
    assert is_file_name(name)


@pytest.mark.parametrize("name", ["", "a/b", "..", "\0"])
def test_what_no_disk_takes_is_no_name(name: str) -> None:
    assert not is_file_name(name)


@pytest.mark.parametrize("name", BAD)
def test_a_report_has_a_name(name: str, project: Hostile) -> None:
    project.write(f"content/reports/{name}.yaml", BASE["content/reports/r.yaml"])
    before = sorted(project.root.rglob("*"))
    found = project.build(name)
    assert codes(found) == {"S062"}
    assert places(found, "S062").pop().startswith("content/reports/")
    assert all(item.span and item.span.file.isprintable() and item.message.isprintable() for item in found)
    assert sorted(project.root.rglob("*")) == before and project.breaches == []


@pytest.mark.parametrize("name", BAD)
def test_a_module_has_a_name(name: str, project: Hostile) -> None:
    """Even one that nothing uses; the rest is still checked."""
    project.write(f"content/{name}.yaml", BASE["content/a.yaml"])
    project.shows("prose: Voir [#rien].")
    found = project.check()
    assert codes(found) == {"S062", "R001"}
    assert places(found, "S062").pop().startswith("content/") and project.breaches == []


@pytest.mark.parametrize("name", [".#r", "._r"])
def test_what_editors_keep_beside_is_passed_over(name: str, project: Hostile) -> None:
    project.link(f"content/{name}.yaml", "nobody@nowhere.1:2")
    project.link(f"content/reports/{name}.yaml", "nobody@nowhere.1:2")
    assert project.check() == []
    assert project.command("check") == 0


@pytest.mark.parametrize("name", ["..", "."])
def test_a_bad_name_is_never_cleaned(name: str, project: Hostile) -> None:
    project.write(f"content/reports/{name}.yaml", BASE["content/reports/r.yaml"])
    project.write("output/notes/mine.md", "à moi")
    project.command("build", "--to", "md")
    assert project.command("clean") == 0
    assert (project.root / "output/notes/mine.md").is_file() and (project.root / "content/a.yaml").is_file()
    assert project.breaches == []


FOREIGN = ["notes.md", "figures/../r.txt", "figures/.x", "../../content/a.yaml", "figures/a/b", "\0"]


@pytest.mark.parametrize("name", FOREIGN)
def test_only_names_that_we_give_are_removed(name: str, project: Hostile) -> None:
    """A forged manifest lists a file of the author's, with its very digest."""
    for path in ("output/r/notes.md", "output/r/r.txt", "output/r/figures/.x", "output/r/figures/a/b"):
        project.write(path, "à moi")
    mine = sorted(path for path in project.root.rglob("*") if path.is_file())
    content = b"\xc3\xa0 moi" if "content" not in name else (project.root / "content/a.yaml").read_bytes()
    listed = {"outputs": [{"path": name, "sha256": sha256(content).hexdigest()}]}
    project.write("output/r/manifest.json", json.dumps(listed))
    assert project.command("clean") == 0
    assert sorted(path for path in project.root.rglob("*") if path.is_file()) == mine
    assert project.breaches == []
