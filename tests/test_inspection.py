"""A report's parts for scripts, counted exactly."""

from __future__ import annotations

from conftest import MakeProject
from stratege.inspection import inspect
from stratege.pipeline import check

FILES = {
    "content/reports/r.yaml": "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}, {module: b}]\nfacts: [facts]\n"
    "bibliography: [bib]\noptions: {cite_report: false, review: false}\n",
    "content/a.yaml": "kind: prose\ntitle: Premier chapitre\nbody:\n  - prose: |\n"
    "      Un mot,\n      deux *mots*.[^n]\n\n"
    "      - un point\n      - deux points\n\n      ## Une section\n\n      Fin.\n\n      [^n]: Rien de ceci.\n",
    "content/b.yaml": "kind: prose\ntitle: Second\nbody:\n  - table:\n      id: t\n      caption: Une légende\n"
    "      columns: [{title: Nom}, {title: Rang}]\n      rows: [[Viadeo, '3'], [Flickr, '4']]\n",
}


def test_words_are_those_of_the_chapters(make_project: MakeProject) -> None:
    document = check(make_project(FILES), "r").document
    assert document
    found = inspect(document)
    # Title 2, paragraph 4, list 2 + 2, section 2, end 1; title 1, caption 2, head 2, cells 4.
    assert [chapter["words"] for chapter in found["chapters"]] == [13, 9]
    assert found["words"] == 22
    assert found["tables"] == ["t"] and found["notes"] == 1
