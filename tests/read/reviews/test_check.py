"""A signed text that moved is told (I008), and no page claims for it what was read of another."""

from __future__ import annotations

import pytest
from signing import CHAPTER, project_of

from conftest import MakeProject
from stratege.document import Cover, Review, Section, plain, walk
from stratege.pipeline import Built, check
from stratege.project import Project

PLAN = (
    "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
    "options: {cite_report: false, review: true, claims: false}\n"
)
MOVED = {"content/a.yaml": CHAPTER.replace("monte", "baisse"), "content/reports/r.yaml": PLAN}
STILL = {"content/reports/r.yaml": PLAN}


def told(built: Built) -> list[tuple[str, str]]:
    """What is said of reviews, and where."""
    return [(str(item.span), item.message) for item in built.diagnostics if item.code == "I008"]


def test_a_text_that_moved_since_is_told_at_its_review(make_project: MakeProject) -> None:
    built = check(project_of(make_project, MOVED), "r")
    place, said = "content/a.yaml:13:3", "le contenu n'est plus celui de la relecture du 1er\u00a0janvier 2026"
    assert told(built) == [(place, f"{said} (changé : prices)")]
    [item] = [item for item in built.diagnostics if item.code == "I008"]
    assert item.severity == "warning" and "stratege review a" in item.remedy
    assert [str(span) for span in item.related] == ["content/a.yaml:7:7"]


def test_a_text_that_is_what_was_read_is_not(make_project: MakeProject) -> None:
    assert told(check(project_of(make_project, STILL), "r")) == []


def test_a_draft_and_a_review_without_a_signature_promise_nothing(make_project: MakeProject) -> None:
    assert told(check(project_of(make_project, MOVED, "draft"), "r")) == []
    bare = {**MOVED, "content/a.yaml": f"{CHAPTER}review: {{status: verified, by: Anne Roy}}\n"}
    assert told(check(Project(make_project(bare).root), "r")) == []


def test_who_only_read_it_is_told_too(make_project: MakeProject) -> None:
    assert len(told(check(project_of(make_project, MOVED, "reviewed"), "r"))) == 1


@pytest.mark.parametrize("file", ["content/a.yaml", "content/facts.yaml"])
def test_a_file_in_fault_is_not_compared(file: str, make_project: MakeProject) -> None:
    project = project_of(make_project, MOVED)
    path = project.root / file
    path.write_text(f"{path.read_text('utf-8')}unknown: 1\n", "utf-8")
    built = check(Project(project.root), "r")
    assert built.diagnostics.errors and told(built) == []


def test_it_is_silenced_and_set_like_any_other(make_project: MakeProject) -> None:
    project = project_of(make_project, MOVED)
    path = project.root / "content/a.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("review:", "# stratege: ignore I008 — relecture en cours\nreview:"), "utf-8")
    assert told(check(Project(project.root), "r")) == []
    path.write_text(text, "utf-8")
    (project.root / "stratege.yaml").write_text("severity: {I008: error}\n", "utf-8")
    assert [item.code for item in check(Project(project.root), "r").diagnostics.errors] == ["I008"]


def pages(built: Built) -> tuple[str, str, list[tuple[str, str]], str]:
    """What the cover, the state of the chapter, the rows of the committee and its statement say."""
    assert built.document
    nodes = list(walk(built.document))
    [cover] = [node for node in nodes if isinstance(node, Cover)]
    [chapter] = [node for node in nodes if isinstance(node, Section) and node.kind == "chapter"]
    [committee] = [node for node in nodes if isinstance(node, Review)]
    rows = [(row.status, plain(row.label)) for row in committee.rows]
    return plain(cover.note), chapter.status, rows, " ".join(map(plain, committee.children))


def test_no_page_vouches_for_what_was_not_read(make_project: MakeProject) -> None:
    cover, state, rows, statement = pages(check(project_of(make_project, STILL), "r"))
    assert cover and (state, rows) == ("verified", [("verified", "vérifiée")])
    assert "modifiée depuis" not in statement
    cover, state, rows, statement = pages(check(project_of(make_project, MOVED), "r"))
    assert (cover, state, rows) == ("", "changed", [("changed", "relue, modifiée depuis")])
    assert "modifiée depuis" in statement


def test_a_silenced_warning_makes_no_text_reviewed(make_project: MakeProject) -> None:
    project = project_of(make_project, MOVED)
    (project.root / "stratege.yaml").write_text('severity: {I008: "off"}\n', "utf-8")
    built = check(Project(project.root), "r")
    assert told(built) == [] and pages(built)[1] == "changed"
