"""Dates as catalogues, managers and authors write them in bibliographies."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.references import from_bibtex, from_json, from_ris, load_items
from stratege.references.checks import faults
from stratege.references.dates import parse_date
from stratege.references.extra import extra_fields
from stratege.references.written_dates import reprint
from tests.references.printing import printed

READ: dict[str, tuple[list[list[int]], dict[str, Any]]] = {
    "mai 2010": ([[2010, 5]], {}),
    "12 March 2010": ([[2010, 3, 12]], {}),
    "March 12, 2010": ([[2010, 3, 12]], {}),
    "12th March 2010": ([[2010, 3, 12]], {}),
    "2010 Mar 12": ([[2010, 3, 12]], {}),
    "2010, 12 mars": ([[2010, 3, 12]], {}),
    "lundi 12 mars 2010": ([[2010, 3, 12]], {}),
    "version mars 2010": ([[2010, 3]], {}),
    "Revised version-October 2010": ([[2010, 10]], {}),
    "Final draft, 2010": ([[2010]], {}),
    "juil. 2010": ([[2010, 7]], {}),
    "12-mar-2010": ([[2010, 3, 12]], {}),
    "2010/05/03/": ([[2010, 5, 3]], {}),
    "2011/06": ([[2011, 6]], {}),
    "2010///": ([[2010]], {}),
    "20100503": ([[2010, 5, 3]], {}),
    "2010-05-00": ([[2010, 5]], {}),
    "2019-01-02T10:00:00Z": ([[2019, 1, 2]], {}),
    "mars-avril 2010": ([[2010, 3], [2010, 4]], {}),
    "12–15 March 2010": ([[2010, 3, 12], [2010, 3, 15]], {}),
    "March 12–15, 2010": ([[2010, 3, 12], [2010, 3, 15]], {}),
    "du 12 au 15 mars 2010": ([[2010, 3, 12], [2010, 3, 15]], {}),
    "30 décembre 2019-2 janvier 2020": ([[2019, 12, 30], [2020, 1, 2]], {}),
    "2008–2009": ([[2008], [2009]], {}),
    "Hiver 2009-2010": ([[2009], [2010]], {}),
    "Spring 2010": ([[2010]], {"season": 1}),
    "2010-23": ([[2010]], {"season": 3}),
    "[1998]": ([[1998]], {}),
    "DL 2010, cop. 2009": ([[2010]], {}),
    "c1998": ([[1998]], {}),
    "2010a": ([[2010]], {}),
    "[1920?]": ([[1920]], {"circa": True}),
    "ca. 1920": ([[1920]], {"circa": True}),
    "entre 1920 et 1930": ([[1920], [1930]], {"circa": True}),
    "2004 [1904]": ([[2004]], {}),
    "1990, rééd. 2006": ([[2006]], {}),
    "an VII [1799]": ([[1799]], {}),
    "soutenue le 3 mai 2008": ([[2008, 5, 3]], {}),
    "2009, mis en ligne le 3 mai 2010": ([[2009]], {}),
}


@pytest.mark.parametrize("typed", READ)
def test_a_date_is_read_however_it_is_written(typed: str) -> None:
    dates, more = READ[typed]
    assert parse_date(typed) == {"date-parts": dates, **more}


@pytest.mark.parametrize("typed", ["Start date: 20170812", "date: 12/08/2017", "Date 12 août 2017"])
def test_a_date_may_be_said_to_be_one(typed: str) -> None:
    assert parse_date(typed) == {"date-parts": [[2017, 8, 12]]}


NO_DATES = (
    "[s.d.]|S. d.|n.d.|nd|????|sans date|-|--|---|–|{?}|n/a|N.A.|xxxx|XXXX|YYYY|unknown|inconnue|TBD|o. J.|[s. f.]"
)


@pytest.mark.parametrize("typed", NO_DATES.split("|"))
def test_no_date_is_said_in_many_ways(typed: str) -> None:
    assert parse_date(typed) == {}


@pytest.mark.parametrize("sign", ["-", "--", "?", "n/a", "xxxx", "unknown"])
def test_no_dash_is_printed_for_a_year_that_nobody_knows(sign: str) -> None:
    line = printed(f"@book{{a, author={{Roy, Luc}}, title={{Les lacs}}, publisher={{Rive}}, year={{{sign}}}}}")
    assert line == "Roy, L. (s. d.). Les lacs. Rive."


@pytest.mark.parametrize("typed", ["199-", "-52", "2010-", "18xx", "MMXX"])
def test_a_sign_beside_figures_says_a_date(typed: str) -> None:
    assert parse_date(typed) != {}


@pytest.mark.parametrize("typed", ["an VII", "vers le milieu du siècle", "2010-02-30"])
def test_what_is_no_date_is_printed_and_told(typed: str) -> None:
    [item], _ = load_items([{"id": "a", "issued": typed}])
    assert item["issued"] == {"literal": typed}
    assert "C010" in [fault.code for fault in faults({"type": "book", "title": "T", "issued": typed})]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("[192-]", "années 1920"),
        ("années 1920", "années 1920"),
        ("18..", "XIXᵉ siècle"),
        ("[18e siècle]", "XVIIIᵉ siècle"),
        ("XVIIIe siècle", "XVIIIᵉ siècle"),
        ("fin du XIXe s.", "fin du XIXᵉ siècle"),
    ],
)
def test_a_century_and_a_decade_are_said_in_words(typed: str, printed: str) -> None:
    [item], _ = load_items([{"id": "a", "issued": typed}])
    assert item["issued"] == {"literal": printed}
    assert "C010" not in [fault.code for fault in faults({"type": "book", "title": "T", "issued": typed})]


def test_a_year_in_roman_numerals_is_read() -> None:
    assert parse_date("MDCCXC.") == {"date-parts": [[1790]]}


@pytest.mark.parametrize("typed", ["sous presse", "[à paraître]", "In press", "forthcoming"])
def test_a_state_in_place_of_the_date_is_one(typed: str) -> None:
    [item], _ = load_items([{"id": "a", "issued": typed}])
    assert (item["status"], "issued" in item) == (typed.strip("[]"), False)
    assert "C010" not in [fault.code for fault in faults({"type": "book", "title": "T", "issued": typed})]


@pytest.mark.parametrize("typed", ["1998-....", "1998/..", "depuis 1998"])
def test_a_work_that_goes_on_says_so(typed: str) -> None:
    assert parse_date(typed) == {"literal": "1998-présent"}


@pytest.mark.parametrize(
    "typed",
    [
        "1976 (éd. orig. 1962)",
        "1976 (édition originale 1962)",
        "1976 (première édition : 1962)",
        "1976 (or. 1962)",
        "1976 (publié en 1962)",
        "1976, éd. originale 1962",
        "1962 (rééd. 1976)",
        "1962, réédition 1976",
    ],
)
def test_words_tell_which_of_two_years_is_the_first(typed: str) -> None:
    assert reprint(typed) == ("1976", "1962")


@pytest.mark.parametrize("typed", ["2016, 2018", "2016 et 2018", "2016 ou 2017", "2016 (publié en ligne 2015)"])
def test_two_years_without_such_words_are_none(typed: str) -> None:
    assert reprint(typed) == (typed, "")


def test_a_second_year_is_that_of_the_first_publication() -> None:
    [item], _ = load_items([{"id": "a", "issued": "2004 (1re éd. 1904)"}])
    assert item["original-date"] == {"date-parts": [[1904]]}


@pytest.mark.parametrize("name", ["article", "book"])
def test_an_empty_end_is_open_for_whole_works_alone(name: str) -> None:
    [entry] = from_bibtex(f"@{name}{{a, title = {{T}}, date = {{2010/}}}}")
    expected = {"date-parts": [[2010]]} if name == "article" else {"literal": "2010-présent"}
    assert entry.item["issued"] == expected


def test_fields_that_say_no_date_are_told_at_their_place() -> None:
    [entry] = from_bibtex("@book{a, title = {T}, year = 2001,\nmonth = {hors-série}}")
    assert entry.item["issued"] == {"date-parts": [[2001]]}
    assert entry.problems == (((2, 1), "« month = hors-série » ne dit pas de date"),)


def test_a_year_that_bibtex_sorts_by_is_left_out() -> None:
    [entry] = from_bibtex(r"@book{a, title = {T}, year = {{\noopsort{1999}}2001}}")
    assert entry.item["issued"] == {"date-parts": [[2001]]}


def test_an_heir_has_the_date_of_its_parent() -> None:
    part, _ = from_bibtex("@incollection{a, title={T}, crossref={b}}\n@book{b, title={U}, year={cop. 1998}}")
    assert part.item["issued"] == {"date-parts": [[1998]]}


def test_the_fuller_of_two_dates_of_a_record_stays() -> None:
    [entry] = from_ris("TY  - BLOG\nTI  - T\nDA  - 3 mai 2010\nPY  - 2010\nER  - ")
    assert entry.item["issued"] == {"date-parts": [[2010, 5, 3]]}


@pytest.mark.parametrize(
    ("typed", "dates"),
    [
        ("1957/07//Jul. - Sep.", [[1957, 7], [1957, 9]]),
        ("2016/03/01/T10:00:00Z", [[2016, 3, 1]]),
        ("2019 Oct-Dec", [[2019, 10], [2019, 12]]),
        ("2020/03/12/09:12:33", [[2020, 3, 12]]),
    ],
)
def test_ris_has_words_after_the_figures(typed: str, dates: list[list[int]]) -> None:
    [entry] = from_ris(f"TY  - BLOG\nTI  - T\nDA  - {typed}\nER  - ")
    assert entry.item["issued"] == {"date-parts": dates}


def test_a_date_that_another_hides_is_told() -> None:
    [entry] = from_ris("TY  - BLOG\nTI  - T\nPY  - 2010\nDA  - hier\nER  - ")
    assert entry.problems == (((4, 1), "« DA  - hier » ne dit pas de date"),)


def test_extra_names_fields() -> None:
    assert extra_fields("Original Date: 1904 Original Title: Die Ethik\nstatus: in press\ntex.ids: a") == {
        "original-date": "1904",
        "original-title": "Die Ethik",
        "status": "in press",
    }
    assert extra_fields("Ce que dit l’original : rien") == {}


def test_extra_changes_no_field_that_is_there() -> None:
    text = '[{"id": "a", "type": "book", "issued": "2004", "note": "issued: 1900\\noriginal-date: 1904"}]'
    [entry] = from_json(text)
    assert (entry.item["issued"], entry.item["original-date"]) == ("2004", "1904")
