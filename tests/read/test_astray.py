"""A module that is not where it is looked for: the file that is near says what to do."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check
from stratege.read.astray import misnamed, module_astray, report_astray


@pytest.mark.parametrize(
    ("file", "remedy"),
    [
        ("content/choix.yml", "renommez content/choix.yml en choix.yaml"),
        ("content/choix.yaml.txt", "renommez content/choix.yaml.txt en choix.yaml"),
        ("content/partie/choix.yaml", "déplacez content/partie/choix.yaml dans content/"),
        ("content/choix.bib", "écrivez « choix.bib »"),
        ("content/choisir.yaml", "vouliez-vous « choisir » ?"),
        ("content/.choix.yml", ""),
    ],
)
def test_a_module_that_is_near_is_named(make_project: MakeProject, file: str, remedy: str) -> None:
    assert module_astray(make_project({file: "kind: prose\n"}), "choix") == remedy


@pytest.mark.parametrize("name", ["content/reports/lettre.yaml", "lettre.yaml", "LETTRE", "reports\\lettre.yaml"])
def test_a_report_by_its_path_is_the_report(make_project: MakeProject, name: str) -> None:
    project = make_project({"content/reports/lettre.yaml": "title: Un\n"})
    assert report_astray(project, name) == "vouliez-vous « lettre » ?"


def test_without_a_report_alike_all_are_named(make_project: MakeProject) -> None:
    project = make_project({"content/reports/lettre.yaml": "title: Un\n"})
    assert report_astray(project, "introduction") == "rapports possibles : lettre, r"


@pytest.mark.parametrize(
    ("name", "stem"),
    [("r.yml", "r"), ("r.yaml.txt", "r"), ("r.YAML", "r"), ("r.yaml", ""), (".r.yml", ""), ("notes.txt", "")],
)
def test_a_report_that_nobody_reads_is_known_by_its_suffix(name: str, stem: str) -> None:
    assert misnamed(name) == stem


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("a", "« a » est un module, dont un rapport est fait ; rapports possibles : r"),
        ("pdf", "« pdf » est un format : plusieurs s'écrivent d'un trait, « --to html,pdf »"),
        ("zzz", "rapports possibles : r"),
    ],
)
def test_a_report_that_is_none_is_told_for_what_it_is(make_project: MakeProject, name: str, remedy: str) -> None:
    [fault] = check(make_project({}), name).diagnostics.errors
    assert (fault.code, fault.remedy) == ("S007", remedy)
