"""What a plan and its modules say of themselves, where a reader looks for it."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Document, Review, Section, plain, walk
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


def test_a_row_of_the_committee_is_a_part_that_a_reader_knows(make_project: MakeProject) -> None:
    argument = "[{{id: {}, title: T, claim: C, action: A, indicator: I, {}: {}}}]\n"
    review = "review: {{status: {}, by: Anne, date: '{}', against: {}}}\n"
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: pro, with: contra, title: Ici}]\n"
        "glossary: words\noptions: {review: true}\n",
        "content/pro.yaml": "kind: benefits\ntitle: Pour\nbenefits: "
        + argument.format("a", "limit", "b")
        + review.format("verified", "2026-01-02", "sources"),
        "content/contra.yaml": "kind: limits\ntitle: Contre\nlimits: "
        + argument.format("b", "benefit", "a")
        + review.format("reviewed", "2026-03-01", "conseils"),
        "content/words.yaml": "kind: glossary\ntitle: Mots\nterms: [{term: T, definition: D.}]\n"
        + review.format("verified", "2026-01-02", "usage"),
    }
    built = check(make_project(files), "r")
    assert built.document, built.diagnostics.items
    [found] = [node for node in walk(built.document) if isinstance(node, Review)]
    rows = [[plain(cell) for cell in (row.title, row.label, row.by, row.date, row.against)] for row in found.rows]
    assert rows == [
        ["Ici", "relue", "Anne", "1er\u00a0mars 2026", "sources\u202f; conseils"],
        ["Glossaire", "vérifiée", "Anne", "2\u00a0janvier 2026", "usage"],
    ]
