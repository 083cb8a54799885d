"""Papers that nobody published, lengths told for pages, parts of reports, and hosts that hold their own numbers."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, from_json, load_items
from stratege.references.dates import status_in
from tests.references.printing import of, printed

AT_HAL = "url={https://hal.science/hal-01195549}"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (
            f"booktitle={{Lacs 2015}}, address={{Vienne}}, month=aug, pages={{12}}, {AT_HAL}",
            "Les lacs [communication]. Lacs 2015, Vienne. https://hal.science/hal-01195549",
        ),
        ("booktitle={13e congrès des lacs}, pages={20}", "Les lacs [communication]. 13e congrès des lacs."),
        ("booktitle={Lacs 2015}, pages={12}", "Les lacs. Dans Lacs 2015 (p. 12)."),
        ("booktitle={13e congrès des lacs}, pages={220}", "Les lacs. Dans 13e congrès des lacs (p. 220)."),
        ("booktitle={13e congrès des lacs}, pages={20-24}", "Les lacs. Dans 13e congrès des lacs (p. 20-24)."),
        (
            "booktitle={13e congrès des lacs}, pages={20}, publisher={Rive}",
            "Les lacs. Dans 13e congrès des lacs (p. 20). Rive.",
        ),
        (
            "booktitle={Actes du 13e congrès des lacs}, pages={20}",
            "Les lacs. Dans Actes du 13e congrès des lacs (p. 20).",
        ),
    ],
)
def test_one_page_of_a_paper_that_nobody_published_counts_its_pages(fields: str, line: str) -> None:
    told = of("inproceedings", f"title={{Les lacs}}, {fields}").replace("Roy, L. (2015, août). ", "")
    assert told == line


@pytest.mark.parametrize(
    ("publisher", "line"),
    [
        ("Société des lacs", "Les lacs [communication]. Journée d’étude de la Société des lacs, Paris."),
        ("L'Harmattan", "Les lacs. Dans Journée d’étude de la Société des lacs. L’Harmattan."),
    ],
)
def test_who_holds_a_meeting_that_is_named_after_it_publishes_nothing(publisher: str, line: str) -> None:
    fields = f"booktitle={{Journée d'étude de la Société des lacs}}, address={{Paris}}, publisher={{{publisher}}}"
    assert of("inproceedings", f"title={{Les lacs}}, {fields}") == line


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "techreport",
            "institution={Rive}, booktitle={Eaux}, editor={Petit, Anne}, pages={285}",
            "Dans A. Petit (dir.), Eaux. Rive.",
        ),
        ("techreport", "institution={Rive}, type={Note}, number=3", "(note nᵒ 3). Rive."),
        (
            "inproceedings",
            "type={Research Report}, booktitle={Eaux}, pages={3-9}, publisher={Rive}",
            "Dans Eaux (p. 3-9). Rive.",
        ),
        (
            "inproceedings",
            "type={Poster}, booktitle={Eaux}, pages={3-9}, publisher={Rive}",
            "[poster]. Dans Eaux (p. 3-9). Rive.",
        ),
        (
            "inproceedings",
            "booktitle={Eaux}, volume=7155, series={}, pages={3-9}, publisher={Springer}",
            "Dans Eaux (p. 3-9). Springer.",
        ),
        (
            "inproceedings",
            "booktitle={Eaux}, volume=12, pages={3-9}, publisher={Springer}",
            "Eaux, 12, 3-9.",
        ),
        (
            "inproceedings",
            "booktitle={Advances in Lakes -- LAKES '97}, volume=1294, pages={3-9}, publisher={Springer}",
            "Dans Advances in Lakes – LAKES ’97 (p. 3-9). Springer.",
        ),
        (
            "inproceedings",
            "booktitle={Lecture Notes in Lakes}, volume=7155, pages={3-9}, publisher={Springer}",
            "Dans Lecture Notes in Lakes (vol. 7155, p. 3-9). Springer.",
        ),
        ("inbook", "booktitle={Les lacs}, chapter=8, pages={3-9}, publisher={Rive}", "(chapitre 8, p. 3-9). Rive."),
        ("inbook", "booktitle={Les rives}, chapter=8, pages={3-9}, publisher={Rive}", "Dans Les rives (p. 3-9). Rive."),
        (
            "inproceedings",
            "booktitle={Proc. {SPIE}. 4119}, series={Wavelets}, volume={VIII}, pages={3-9}",
            "Proc. SPIE, 4119, 3-9.",
        ),
        (
            "inproceedings",
            "booktitle={Comptes-Rendus de l'Académie des Sciences}, series={292}, pages={3-9}",
            "Comptes-Rendus de l’Académie des Sciences, 292, 3-9.",
        ),
        (
            "misc",
            "booktitle={Journal of Lakes}, volume=11, number=100, publisher={Rive}",
            "Journal of Lakes, 11(100).",
        ),
    ],
)
def test_what_holds_a_part_is_told_once_and_with_its_own_number(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Les lacs}}, {fields}") in (f"Les lacs. {line}", f"Les lacs {line}")


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("journal={Ponds}, volume={July}, month=jul, pages={1--12}", "Lakes. Ponds, 1-12."),
        ("journal={Ponds}, volume={7}, pages={1--12}", "Lakes. Ponds, 7, 1-12."),
        ("journal={Opt. Lett., OL}, volume={7}", "Lakes. Opt. Lett., 7."),
        ("journal={Opt. Lett., PL}, volume={7}", "Lakes. Opt. Lett., PL, 7."),
        ("journal={Ponds}, volume={7}, number={2 SPEC. ISS.}", "Lakes. Ponds, 7(2)."),
        ("journal={Ponds}, volume={7}, number={SPEC. ISS.}", "Lakes. Ponds, 7(numéro spécial)."),
        ("journal={Ponds}, volume={7}, number={4 SUPPL. 1}", "Lakes. Ponds, 7(4 Suppl. 1)."),
        ("journal={Ponds}, volume={7}, number={Suppl 1}", "Lakes. Ponds, 7(Suppl. 1)."),
    ],
)
def test_an_article_has_no_month_for_a_volume_and_no_mark_of_its_exporter(fields: str, line: str) -> None:
    assert of("article", f"title={{Lakes}}, {fields}").replace("Roy, L. (2015, juillet). ", "") == line


def test_a_notice_of_a_printer_and_an_edition_of_a_catalogue_say_no_more_than_they_have_to() -> None:
    assert of("book", "title={Les lacs}, publisher={Imprimé en Belgique}") == "Les lacs."
    assert of("book", "title={Les lacs}, publisher={Imprimerie nationale}") == "Les lacs. Imprimerie nationale."
    edition = "edition={6. ed., Rive internat. ed}, publisher={Rive}"
    assert of("book", f"title={{Les lacs}}, {edition}") == "Les lacs (6ᵉ éd.). Rive."


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2016 [à paraître]", "à paraître"),
        ("à paraître en 2016", "à paraître"),
        ("2016, in press", "in press"),
        ("accepté", "accepté"),
        ("2016 [en préparation]", ""),
        ("2016", ""),
    ],
)
def test_a_work_that_is_to_appear_has_no_year_yet(date: str, status: str) -> None:
    assert status_in(date) == status


def test_a_date_has_no_part_that_no_calendar_has() -> None:
    text = '[{"id": "a", "type": "book", "title": "Les lacs", "issued": {"date-parts": [[2021, 4, 2021]]}}]'
    items, _ = load_items([from_json(text)[0].item])
    assert items[0]["issued"] == {"date-parts": [[2021, 4]]}


def test_fields_that_their_program_makes_are_not_misspelt() -> None:
    text = "@book{{a, title={{Les lacs}}, year=2015, ids={{b}}, {}={{EN}}}}"
    assert from_bibtex(text.format("x-language"))[0].strange == ()
    assert "other-ids" not in from_bibtex(text.format("x-language"))[0].item
    assert from_bibtex(text.format("lamguage"))[0].strange


def test_a_set_of_the_archive_of_irvine_is_data() -> None:
    page = "@misc{a, author={Roy, Luc}, title={Lakes}, url={https://archive.ics.uci.edu/dataset/495/lakes}}"
    assert "Lakes [jeu de données]." in printed(page)
    assert "[jeu de données]" not in printed(page.replace("dataset/495/lakes", "about"))


@pytest.mark.parametrize(
    ("publisher", "line"),
    [
        ("ASF (Association des lacs de France)", "Les lacs. ASF (Association des lacs de France)."),
        ("Gallimard (Paris)", "Les lacs. Gallimard."),
    ],
)
def test_a_publisher_that_spells_its_acronym_has_no_town_there(publisher: str, line: str) -> None:
    assert of("book", f"title={{Les lacs}}, publisher={{{publisher}}}") == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (
            '"DOI": "DOI 10.1093/molbev/msp169", "container-title": "Ponds"',
            "Ponds. https://doi.org/10.1093/molbev/msp169",
        ),
        ('"URL": "http://a.fr/lacs.", "container-title": "Ponds"', "Ponds. http://a.fr/lacs"),
        (
            '"URL": "https://en.wikipedia.org/wiki/Lac_Inc.", "container-title": "Ponds"',
            "Ponds. https://en.wikipedia.org/wiki/Lac_Inc.",
        ),
        (
            '"container-title": "International Conference on Lakes"',
            "Lakes [communication]. International Conference on Lakes.",
        ),
        (
            '"container-title": "International Conference on Lakes", "volume": "3"',
            "Lakes. International Conference on Lakes, 3.",
        ),
    ],
)
def test_an_address_and_a_congress_of_csl_are_read_as_they_are_copied(fields: str, line: str) -> None:
    author = '"author": [{"family": "Roy", "given": "Luc"}]'
    items, _ = load_items(
        [from_json(f'[{{"id": "a", "type": "article-journal", "title": "Lakes", {author}, {fields}}}]')[0].item]
    )
    assert render(items, ["[@a]"], markup="text").bibliography[0][1].endswith(line)
