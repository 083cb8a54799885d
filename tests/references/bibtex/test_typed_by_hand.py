"""What whoever types an entry by hand puts into the fields of dates, names and journals."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.parts import date_parts
from stratege.references.ris.read import from_ris


@pytest.mark.parametrize(
    ("year", "issued", "accessed"),
    [
        ("11 May, 2021 (visité le:05 juin 2021)", [2021, 5, 11], [2021, 6, 5]),
        ("9 novembre 2020(visité le: 2021)", [2020, 11, 9], []),
        ("12/11/2013, consulté le 5 juin 2021", [2013, 11, 12], [2021, 6, 5]),
        ("2020 [accessed on June 5, 2021]", [2020], [2021, 6, 5]),
        ("2020; retrieved 5 June 2021", [2020], [2021, 6, 5]),
        ("consulté le 5 juin 2021", [], [2021, 6, 5]),
    ],
)
@pytest.mark.parametrize("field", ["year", "date"])
def test_a_date_may_say_when_its_page_was_visited(
    field: str, year: str, issued: list[int], accessed: list[int]
) -> None:
    item = from_bibtex(f"@misc{{a, title = {{Les crues}}, {field} = {{{year}}}}}")[0].item
    assert (date_parts(item, "issued"), date_parts(item, "accessed")) == (issued, accessed)
    assert issued or "issued" not in item


@pytest.mark.parametrize(
    ("authors", "families"),
    [
        ("S. Hoya White, A. Mart\u0131\u0301n del Rey, G. Ruiz Paz", ["Hoya White", "Martín del Rey", "Ruiz Paz"]),
        ("S. Hoya White and A. Gil Rey and G. B. Ruiz y Paz", ["Hoya White", "Gil Rey", "Ruiz y Paz"]),
        ("F. Scott Roy and W. Brian Arthur", ["Roy", "Arthur"]),
        ("F. Scott Roy and W. Brian Arthur and L. Petit", ["Roy", "Arthur", "Petit"]),
    ],
)
def test_a_list_of_names_with_two_family_names(authors: str, families: list[str]) -> None:
    author = from_bibtex(f"@book{{a, title = {{Les crues}}, author = {{{authors}}}}}")[0].item["author"]
    assert isinstance(author, list)
    assert [one["family"] for one in author] == families


@pytest.mark.parametrize(
    ("journal", "name", "numbers"),
    [
        ("Applied Sciences, Vol. 3", "Applied Sciences", ("3", None)),
        ("Applied Sciences, vol. 3, no. 2", "Applied Sciences", ("3", "2")),
        ("Applied Sciences, Third Volume", "Applied Sciences, Third Volume", (None, None)),
    ],
)
def test_a_journal_may_hold_its_volume(journal: str, name: str, numbers: tuple[str | None, str | None]) -> None:
    item = from_bibtex(f"@article{{a, title = {{Les crues}}, journal = {{{journal}}}}}")[0].item
    assert (item["container-title"], (item.get("volume"), item.get("issue"))) == (name, numbers)


@pytest.mark.parametrize(("issue", "kind"), [("IS  - 2\n", "article-journal"), ("", "report")])
def test_a_report_with_a_journal_and_its_numbers_is_an_article(issue: str, kind: str) -> None:
    [entry] = from_ris(f"TY  - RPRT\nTI  - Les crues\nT2  - Fleuves\nVL  - 1\n{issue}ER  - \n")
    assert entry.item["type"] == kind


@pytest.mark.parametrize("name", ["Chapman and Hall/CRC", "Chapman and Hall", "Taylor and Francis/Routledge"])
def test_a_firm_of_two_partners_may_have_another_after_a_slash(name: str) -> None:
    item = from_bibtex(f"@book{{a, author = {{Roy, A.}}, title = {{Les crues}}, publisher = {{{name}}}}}")[0].item
    assert item["publisher"] == name


def test_letters_of_greek_stand_outside_formulas() -> None:
    item = from_bibtex(r"@misc{a, title = {La {\textbeta}-globine et l'\textalpha{}-amylase}}")[0].item
    assert item["title"] == "La β-globine et l’α-amylase"
