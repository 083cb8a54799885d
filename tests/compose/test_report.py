"""What a plan and its modules say of themselves, where a reader looks for it."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Document, Section, plain, walk
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.write.html.writer import write_html

MODULE = (
    "kind: prose\ntitle: Un titre bien trop long pour l'en-tête\nshort_title: Un titre\nbody: [{prose: Bonjour.}]\n"
)
PLAN = "title: Essai\nsections: [{module: a}]\noptions: {cite_report: false, review: false}\n"


def _document(make_project: MakeProject, plan: str = PLAN) -> Document:
    document = check(make_project({"content/a.yaml": MODULE, "content/reports/r.yaml": plan}), "r").document
    assert document
    return document


def test_a_short_title_runs_over_the_pages_of_its_chapter(make_project: MakeProject) -> None:
    page = write_html(_document(make_project), templates=[templates_root()], media="paged")
    assert 'data-running="Un titre"' in page
    assert "Un titre bien trop long" in page


def test_a_title_of_the_report_s_own_runs_in_its_place(make_project: MakeProject) -> None:
    plan = PLAN.replace("module: a", "module: a, title: Ici")
    [chapter] = [node for node in walk(_document(make_project, plan)) if isinstance(node, Section)]
    assert (plain(chapter.title), chapter.short_title) == ("Ici", ())
