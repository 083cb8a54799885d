"""What is printed only when a report asks for it, and the warning to reports that counted on it."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check
from stratege.project import Project, templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

PLAN = "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\n"
OURS = ("Citer ce rapport", "Comité de lecture", "Brouillon")
MODULE = "kind: prose\ntitle: Un\nbody: [{prose: Bonjour.}]\n"


def _formats(project: Project) -> list[str]:
    document = check(project, "r").document
    assert document
    templates = [templates_root()]
    pages = [
        write_html(document, templates=templates, media=media).partition("<body")[2] for media in ("screen", "paged")
    ]
    return [write_markdown(document, templates=templates), *pages]


@pytest.mark.parametrize(
    ("key", "printed"),
    [("", ""), ("cite_report", OURS[0]), ("review", OURS[1]), ("draft_mark", OURS[2])],
    ids=lambda x: x or "-",
)
def test_each_is_printed_when_asked_for_and_alone(make_project: MakeProject, key: str, printed: str) -> None:
    options = f"options: {{{key}: true}}\n" if key else ""
    for text in _formats(make_project({"content/reports/r.yaml": PLAN + options, "content/a.yaml": MODULE})):
        assert [words for words in OURS if words in text] == ([printed] if printed else [])


@pytest.mark.parametrize(
    ("options", "review", "keys"),
    [
        ("", "", ""),
        ("{cover: none}", "{status: draft}", "cite_report, review, draft_mark"),
        ("{cover: none}", "{status: verified}", "cite_report, review"),
        ("{cite_report: false}", "{status: verified}", "review"),
        ("{review: true}", "{status: verified}", ""),
        ("{review: true}", "{status: draft}", "draft_mark"),
        ("{review: false}", "", "cite_report"),
        ("{cite_report: true}", "", ""),
        ("{draft_mark: true}", "", ""),
        ("{cite_report: false, review: false, draft_mark: false}", "{status: draft}", ""),
    ],
)
def test_one_warning_names_the_keys_that_a_report_counted_on(
    make_project: MakeProject, options: str, review: str, keys: str
) -> None:
    plan = PLAN + (f"options: {options}\n" if options else "")
    module = MODULE + (f"review: {review}\n" if review else "")
    told = list(check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": module}), "r").diagnostics)
    assert [item.code for item in told] == (["S132"] if keys else [])
    typed = [", ".join(f"{key}: {value}" for key in keys.split(", ")) for value in ("true", "false")]
    assert all(f"« {yaml} »" in item.remedy for item in told for yaml in typed)


def test_an_option_whose_value_is_wrong_is_not_said_to_be_forgotten(make_project: MakeProject) -> None:
    plan = PLAN + "options: {review: false, cite_report: non}\n"
    told = list(check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": MODULE}), "r").diagnostics)
    assert [item.code for item in told] == ["S003"]
