"""Ordinary fields of BibTeX typed in their authors' ways: dates, containers, kinds of work, numbers, editions."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items
from stratege.references.dates import parse_date
from stratege.styles.editions import french_edition
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("13-12-2024", [2024, 12, 13]),
        ("marzo 2010", [2010, 3]),
        ("Oktober 2010", [2010, 10]),
        ("2 dicembre 2010", [2010, 12, 2]),
    ],
)
def test_dates_of_neighbours(typed: str, parts: list[int]) -> None:
    assert parse_date(typed) == {"date-parts": [parts]}


BOOK = "journal={Organizational Lakes and Rivers: What Science Says}, pages={3-9}"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "inbook",
            f"title={{Les lacs}}, isbn={{978-2-07-036822-8}}, {BOOK}",
            "Les lacs. Dans Organizational lakes and rivers: What science says (p. 3-9).",
        ),
        ("inbook", "title={Les lacs}, journal={Rives}, volume=3, pages={3-9}", "Les lacs. Rives, 3, 3-9."),
        (
            "inproceedings",
            "title={Les lacs}, booktitle={Handbook of Lake Technologies}",
            "Les lacs. Dans Handbook of lake technologies.",
        ),
        (
            "inproceedings",
            "title={Les lacs}, booktitle={Conference on Lake Technologies}",
            "Les lacs [communication]. Conference on Lake Technologies.",
        ),
        ("unpublished", "title={Lacs}, note={Lecture notes from the ULB}", "Lacs [notes de cours]. ULB."),
        ("unpublished", "title={Lacs}, note={Lecture notes of a course}", "Lacs [notes de cours]."),
        ("misc", "title={Lacs}, howpublished={Manuscript}", "Lacs [manuscrit inédit]."),
        ("inproceedings", "title={Lacs}, pages={107-114}", "Lacs (p. 107-114)."),
        (
            "misc",
            "title={Lacs}, publisher={OSF Preprints}, month=mar, doi={10.31219/osf.io/7z4ws}",
            "Lacs. OSF Preprints. https://doi.org/10.31219/osf.io/7z4ws",
        ),
        ("online", "title={Lacs}, note={Consulté en avril 2024}, url={http://a.fr/1}", "Lacs. http://a.fr/1"),
        ("misc", "title={Lacs}, howpublished={Discours}", "Lacs [discours]."),
        ("misc", "title={Lacs}, howpublished={Annual report}", "Lacs [rapport annuel]."),
        ("misc", "title={Lacs}, howpublished={Discours et Rives}", "Lacs. Discours et Rives."),
        ("misc", "title={Lacs}, publisher={GitHub}, month=5", "Lacs [logiciel]. GitHub."),
        (
            "misc",
            "title={Lacs}, publisher={GitHub}, url={https://github.com/a/b/issues/4}",
            "Lacs. GitHub. https://github.com/a/b/issues/4",
        ),
        (
            "misc",
            "title={Lacs}, type={évaluations;recherche}, url={http://a.fr/1}",
            "Lacs. http://a.fr/1",
        ),
        ("article", "title={Lacs}, journal={Rives}, volume=3, number={ID 241958}", "Lacs. Rives, 3, article 241958."),
        ("article", "title={Lacs}, journal={Rives}, volume=3, number={7}", "Lacs. Rives, 3(7)."),
        (
            "article",
            "title={Lacs}, journal={Physical Review}, volume={E 74}, pages={36}",
            "Lacs. Physical Review E, 74, 36.",
        ),
        ("article", "title={Lacs}, journal={Rives}, volume={E 74}, pages={36}", "Lacs. Rives, E 74, 36."),
        ("article", "title={Lacs}, journal={Rives}, volume=176, page={379-402}", "Lacs. Rives, 176, 379-402."),
        ("misc", "title={Lacs (Version 3)}, version={3}, doi={10.9/a}", "Lacs (version 3). https://doi.org/10.9/a"),
        (
            "misc",
            "title={Lacs (version 2)}, version={3}, doi={10.9/a}",
            "Lacs (version 2) (version 3). https://doi.org/10.9/a",
        ),
        (
            "article",
            "title={An intense $\\gamma$ -ray source in the lakes}, journal={Rives}",
            "An intense γ-ray source in the lakes. Rives.",
        ),
        ("book", "title={Lacs}, publisher={Lakes and and Rivers Publications}", "Lacs. Lakes and Rivers Publications."),
        ("book", "title={Lacs}, edition={4e tirage, 2014}, publisher={Rives}", "Lacs. Rives."),
        ("book", "title={Lacs}, edition={First U.S. Edition}, publisher={Rives}", "Lacs. Rives."),
        ("book", "title={Lacs}, edition={Reissued}, publisher={Rives}", "Lacs (rééd.). Rives."),
    ],
)
def test_what_is_typed_in_another_way_prints_in_the_usual_one(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


def test_an_edition_loses_the_bracket_that_nothing_closes() -> None:
    assert french_edition("[Nouv. éd. revue") == "nouvelle éd. revue"
    assert french_edition("3e éd. [revue]") == "3ᵉ éd. [revue]"


def test_a_page_that_is_typed_as_an_article_has_its_month() -> None:
    assert of("article", "title={Lacs}, url={http://a.fr/1}, month=jun") == "Roy, L. (2015, juin). Lacs. http://a.fr/1"
    fields = "title={Lacs}, journal={Rives}, volume=3, url={http://a.fr/1}, month=jun"
    assert of("article", fields) == "Lacs. Rives, 3. http://a.fr/1"


def test_a_law_of_a_state_stands_in_its_gazette() -> None:
    entry = (
        "@misc{a, author={{République du Lac}}, title={Decret n°1995-947 portant organisation},"
        " journal={journal officiel de la République}, year=1995}"
    )
    items, _ = load_items([from_bibtex(entry)[0].item])
    line = render(items, ["[@a]"], markup="text").bibliography[0][1].replace("\u00a0", " ")
    assert line == "Décret nᵒ 1995-947 portant organisation, 1995, Journal officiel de la République."


def test_a_film_is_a_film_whatever_its_form_is_called() -> None:
    assert "[film]" in of("movie", "title={Lacs}, type={fiction}")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "{THE} {ENERGY} {OF} {THE} {LAKES} {IN} {BRITAIN}: {DAILY} {LIFE}, 1920s–1970s",
            "The energy of the lakes in Britain: Daily life, 1920s–1970s",
        ),
        ("Algorithmic {{Musical Composition}} of the lakes", "Algorithmic musical composition of the lakes"),
        ("Algorithmic {{Musical LaTeX}} of the lakes", "Algorithmic musical LaTeX of the lakes"),
        ("U-Net: Convolutional Networks for the Lakes", "U-Net: Convolutional networks for the lakes"),
        ("Lakes with OpenID Connect and AWS Lambda", "Lakes with OpenID Connect and AWS Lambda"),
        ("The scent of male mice,{Mus} musculus", "The scent of male mice, Mus musculus"),
        ("X-Ray: Convolutional Networks for the Lakes", "X-ray: Convolutional networks for the lakes"),
    ],
)
def test_capitals_of_exports(typed: str, printed: str) -> None:
    line = of("article", f"title={{{typed}}}, journal={{Rives}}, volume=3, langid={{english}}")
    assert line == f"{printed}. Rives, 3."


def test_abstracts_of_a_congress_are_its_proceedings() -> None:
    book = "booktitle={{CHI}'13 {Extended} {Abstracts} on {Human} {Lakes} in {Computing}}, publisher={ACM}, pages={3-4}"
    line = of("inproceedings", f"title={{Lakes and their rivers}}, {book}")
    assert line == "Lakes and their rivers. Dans CHI’13 Extended Abstracts on Human Lakes in Computing (p. 3-4). ACM."


def test_an_acronym_in_parentheses_stands_apart() -> None:
    report = "title={Lacs}, institution={{Laboratoire de techniques {\\'e}conomiques(LATEC)}}"
    assert of("techreport", report) == "Lacs. Laboratoire de techniques économiques (LATEC)."


def test_a_page_of_medium_is_at_the_site_that_its_title_ends_with() -> None:
    page = "title={The flow of lakes | by Luc Roy | The Flow}, url={http://a.fr/1}"
    assert of("online", page) == "The flow of lakes. The Flow. http://a.fr/1"
    assert of("online", page.replace("Luc Roy", "Zoé Petit")).startswith("The flow of lakes | by Zoé Petit")


def test_a_book_that_a_line_of_ris_made_an_editor_is_the_book() -> None:
    fields = "title={Lacs}, editor={Enzymology, {BT}  - Methods in}, pages={3-9}, publisher={Rives}"
    assert of("incollection", fields) == "Lacs. Dans Methods in Enzymology (p. 3-9). Rives."


def test_two_persons_whose_family_names_shout_are_two() -> None:
    entry = from_bibtex("@book{a, author={Bernard FORTZ, Olivier MARKOWITCH}, title={Lacs}, edition={3éme}}")[0]
    authors = entry.item["author"]
    assert isinstance(authors, list) and [name["family"] for name in authors] == ["Fortz", "Markowitch"]
    assert french_edition("3éme") == "3"


def test_a_congress_that_citeseer_shouts_keeps_its_acronym() -> None:
    book = "title={Lacs}, booktitle={IN PROC. SOSP}, pages={205--220}"
    assert of("inproceedings", book) == "Lacs. Dans Proc. SOSP (p. 205-220)."
