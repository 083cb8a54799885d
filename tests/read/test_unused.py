"""References that nothing of the project cites are told where they stand."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostic, Diagnostics
from stratege.read import read

BIB = "@book{{{0}, author={{Roy, Luc}}, title={{Autre}}, publisher={{PUF}}, year=2021}}\n"
PLAN = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib, z.bib]\n"


def _told(make_project: MakeProject, *keys: str, **files: str) -> list[Diagnostic]:
    """What is said of a report with works of these keys in a file of its own, and one in YAML that a fact has."""
    names = {f"content/{name.replace('_', '/')}.yaml": text for name, text in files.items()}
    plan = {"content/reports/r.yaml": PLAN, "content/z.bib": "".join(map(BIB.format, keys))}
    diagnostics = Diagnostics()
    assert read(make_project(plan | names), "r", diagnostics)
    return diagnostics.items


def _prose(text: str) -> str:
    return f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n      {text}\n"


def test_a_work_in_yaml_is_told_at_its_place(make_project: MakeProject) -> None:
    facts = "kind: facts\ntitle: F\nfacts: []\n"
    [found] = _told(make_project, "roy", facts=facts, a=_prose("Après [@roy]."))
    assert (found.code, str(found.span)) == ("C012", "content/bib.yaml:4:10")
    assert "« dupont2020 »" in found.message


def test_works_of_a_manager_are_told_once(make_project: MakeProject) -> None:
    [found] = _told(make_project, "b", "a")
    assert (found.code, str(found.span)) == ("C013", "content/z.bib:1:1")
    assert found.message == "2 références de ce fichier ne sont citées nulle part : a, b"


def test_one_work_is_told_in_the_singular(make_project: MakeProject) -> None:
    [found] = _told(make_project, "roy")
    assert found.message == "1 référence de ce fichier n'est citée nulle part : roy"


def test_a_work_that_a_citation_misspells_is_not_told(make_project: MakeProject) -> None:
    assert _told(make_project, "roy2021", a=_prose("Après [@roy2012].")) == []
    [found] = _told(make_project, "roy2021", "autre", a=_prose("Après [@roy2012]."))
    assert found.message.endswith(" : autre")


@pytest.mark.parametrize(("keys", "shown"), [("edcba", "a, b, c, d, e"), ("fedcba", "a, b, c, d, e…")])
def test_of_many_five_are_named(keys: str, shown: str, make_project: MakeProject) -> None:
    [found] = _told(make_project, *keys)
    assert found.message.endswith(f" : {shown}")


@pytest.mark.parametrize("text", ["[@roy]", "@roy, p. 3", "[voir @{roy}]", "@roy."])
def test_a_work_cited_anywhere_in_the_project_is_used(text: str, make_project: MakeProject) -> None:
    assert _told(make_project, "roy", a=_prose(text)) == []
    assert _told(make_project, "roy", other=_prose(text)) == []
    assert _told(make_project, "roy", reports_other=f"title: E\ndescription: {text!r}\nsections: []\n") == []


@pytest.mark.parametrize("text", ["Rien.", "`@roy`", "x@roy", "Rien.\n\n          @roy"])
def test_what_is_no_citation_uses_nothing(text: str, make_project: MakeProject) -> None:
    module = "kind: prose  # @roy\ntitle: Un\nbody:\n  - prose: |\n      {}\n"
    assert [found.code for found in _told(make_project, "roy", other=module.format(text))]


def test_a_file_that_is_no_yaml_uses_what_it_seems_to_cite(make_project: MakeProject) -> None:
    assert _told(make_project, "roy", other="title: 'Après [@roy]\n") == []


def test_a_longer_key_is_another(make_project: MakeProject) -> None:
    assert len(_told(make_project, "roy", a=_prose("[@roy:2021_lettres]"))) == 1
    assert _told(make_project, "roy:2021_a", a=_prose("[@roy:2021_a]")) == []


def test_a_work_that_the_plan_lists_is_used(make_project: MakeProject) -> None:
    assert _told(make_project, "roy", reports_r=f"{PLAN}nocite: [roy]\n") == []


def test_a_module_that_cannot_be_decoded_hides_no_other(make_project: MakeProject) -> None:
    project = make_project({"content/reports/r.yaml": PLAN, "content/z.bib": BIB.format("roy")})
    (project.root / "content/odd.yaml").write_bytes(b"\xff [@roy]")
    diagnostics = Diagnostics()
    assert read(project, "r", diagnostics)
    assert diagnostics.items == []
