"""Reports and papers whose fields say too much: a series in a book, a publisher beside an institution, counts."""

from __future__ import annotations

import pytest

from tests.references.printing import of, read


@pytest.mark.parametrize(
    "book",
    [
        "Logics for Rivers. Lecture Notes in Computer Science.",
        "{Logics for Rivers. {L}ecture {N}otes in {C}omputer {S}cience}",
        "Logics for Rivers, Lecture Notes in {C}omputer {S}cience",
    ],
)
def test_a_series_after_its_book_is_none_of_it(book: str) -> None:
    fields = f"title={{On rivers}}, booktitle={{{book}}}, volume=354, pages={{1--9}}, publisher={{Springer}}"
    printed = of("inproceedings", fields)
    assert printed == "On rivers. Dans Logics for Rivers (p. 1-9). Springer."


def test_notes_that_a_book_has_stay() -> None:
    fields = "title={On rivers}, booktitle={Rivers. Lecture notes of the summer school}, pages={1--9}"
    assert of("inproceedings", fields) == "On rivers. Dans Rivers. Lecture notes of the summer school (p. 1-9)."


def test_the_institution_of_a_report_goes_first() -> None:
    fields = "title={On rivers}, institution={Lake Laboratory}, publisher={Project Lake}"
    assert of("techreport", fields) == "On rivers. Lake Laboratory."
    assert of("techreport", "title={On rivers}, publisher={Project Lake}") == "On rivers. Project Lake."
    assert of("book", fields).endswith("Project Lake.")


@pytest.mark.parametrize(
    ("pages", "printed"),
    [
        ("023819--11", "article 023819"),
        ("023106--6", "article 023106"),
        ("153106--3", "article 153106"),
        ("153106--9", "153106-153109"),
        ("53106--6", "53106-53106"),
    ],
)
def test_the_number_of_an_article_before_the_count_of_its_pages(pages: str, printed: str) -> None:
    fields = f"title={{On rivers}}, journal={{Phys. Rev. A}}, volume=63, pages={{{pages}}}"
    assert of("article", fields) == f"On rivers. Phys. Rev. A, 63, {printed}."


@pytest.mark.parametrize(
    ("doi", "is_one"), [("10.1007/DOI", False), ("10.1000/placeholder", False), ("10.1007/doi1", True)]
)
def test_the_doi_of_a_template_is_none(doi: str, is_one: bool) -> None:
    assert of("book", f"title={{On rivers}}, doi={{{doi}}}").endswith(doi) == is_one


def test_an_accent_whose_backslash_is_doubled() -> None:
    assert read('van Die{\\\\"e}n, J. H.') == ["van Dieën, J. H."]
    assert of("book", r"title={On the rivers\\of the town}") == "On the rivers of the town."


@pytest.mark.parametrize("mark", ["(En ligne]", "[En ligne]", "(Online)"])
def test_the_mark_of_a_medium_is_no_part_of_a_journal(mark: str) -> None:
    assert of("article", f"title={{Les lacs}}, journal={{Fleuves {mark}}}, volume=3") == "Les lacs. Fleuves, 3."


def test_another_mark_stays() -> None:
    assert of("article", "title={Les lacs}, journal={Fleuves (Lyon)}, volume=3") == "Les lacs. Fleuves (Lyon), 3."


@pytest.mark.parametrize(
    ("book", "printed"),
    [("Proceedings of the Lake Days, 2005. ConLAKE 2005.", "ConLAKE 2005 "), ("Proc. of the Lake Symp.", "Symp. ")],
)
def test_the_stop_after_the_year_of_a_congress(book: str, printed: str) -> None:
    assert f"{printed}(p. 1-9)" in of("inproceedings", f"title={{On rivers}}, booktitle={{{book}}}, pages={{1--9}}")
