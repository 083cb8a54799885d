"""Where the numbers of a report come from: told on screen and to reviewers, whatever prints them."""

from __future__ import annotations

from conftest import MakeProject
from stratege.document import Document, plain
from stratege.inspection import inspect
from stratege.pipeline import check
from stratege.project import templates_root
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown

FACTS = """kind: facts
title: Faits
facts:
  - {id: F-1, statement: "L'essai l'a mesuré.", value: 1234, unit: personnes, scope: à Paris, as_of: "2012-05",
     source: dupont2020, verification: seen, confidence: forte, note: Une seule mesure.}
  - {id: F-2, statement: Charté., value: 5, as_of: "2013", source: dupont2020, verification: recalled}
  - {id: F-3, statement: Inemployé., value: 6, source: dupont2020, verification: seen}
"""
TEXT = """kind: prose
title: Premier
body:
  - prose: Ils sont [=F-1 @], oui [=F-1].
  - chart:
      id: c
      caption: Une barre
      alt: Une barre.
      kind: bar
      x: {field: n, type: number}
      y: {field: name}
      data: [{name: Un, n: "[=F-2]"}]
"""


def _document(make_project: MakeProject) -> Document:
    document = check(make_project({"content/facts.yaml": FACTS, "content/a.yaml": TEXT}), "r").document
    assert document
    return document


def test_a_reviewer_reads_the_provenance_of_each_number_once(make_project: MakeProject) -> None:
    first, second = inspect(_document(make_project))["facts"]
    assert first == {
        "id": "F-1",
        "statement": "L’essai l’a mesuré.",
        "value": "1\u202f234",
        "unit": "personnes",
        "scope": "à Paris",
        "as_of": "2012-05",
        "source": "dupont2020",
        "verified": True,
        "confidence": "forte",
        "note": "Une seule mesure.",
    }
    assert (second["id"], second["verified"]) == ("F-2", False)


def test_the_page_dates_each_number_and_leads_to_its_source(make_project: MakeProject) -> None:
    document = _document(make_project)
    assert [plain(record.when) for record in document.facts] == ["mai 2012", "2013"]
    page = write_html(document, templates=[templates_root()], media="screen")
    listed = page.partition('<details class="data facts">')[2].partition("</details>")[0]
    assert 'L’essai l’a mesuré.</th><td class="right">1\u202f234</td><td class="left">mai 2012</td>' in listed
    assert 'href="#ref-dupont2020"' in listed and 'id="ref-dupont2020"' in page
    assert "[non vérifié]" in listed and "Inemployé" not in page


def test_other_formats_print_no_list_of_facts(make_project: MakeProject) -> None:
    document = _document(make_project)
    paged = write_html(document, templates=[templates_root()], media="paged")
    assert "a mesuré" not in paged + write_markdown(document, templates=[templates_root()])
