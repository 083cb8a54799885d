"""Habits of French libraries, portals and managers: capitals that exporters put, names cut, titles told twice."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.items import set_article_number
from stratege.references.names.people import mend_people
from stratege.references.tex.addresses import split_address
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import without_echo


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Sociologie Du Fleuve", "Sociologie du fleuve"),
        ("L'emprise Du Journalisme.", "L'emprise du journalisme."),
        ("Les Trésors Du {{Musée}} de l'air", "Les trésors du {{Musée}} de l'air"),
        ("Histoire de la Ligue Du Fleuve sacré", "Histoire de la Ligue Du Fleuve sacré"),
        ("Les fleuves:Une étude", "Les fleuves : une étude"),
        ("Ratio 1:Un fleuve", "Ratio 1:Un fleuve"),
        ("Les Heures de la Vierge : images et prières", "Les heures de la Vierge : images et prières"),
    ],
)
def test_capitals_of_french_titles(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Le Quai {{Borne}} Banalise l’article En Mai", "Le quai {{Borne}} banalise l’article en mai"),
        (
            "{{Carte}} - {{Réseau Collectif}} Indexé Du {{FRANTIQ}}",
            "{{Carte}} - {{Réseau Collectif}} indexé du {{FRANTIQ}}",
        ),
        ("{{Le Havre}} : Un Port. La Rade En Mai", "{{Le Havre}} : un port. La rade en mai"),
        ("Le quai {{Borne}} De la Seine", "Le quai {{Borne}} De la Seine"),
    ],
)
def test_better_bibtex_marks_the_capitals_that_stay(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "fr") == printed


def test_better_bibtex_gives_capitals_to_french_titles_of_its_file() -> None:
    assert in_sentence_case("title", "Applications et Ouvertures", "fr", braced=True) == "Applications et ouvertures"
    assert in_sentence_case("title", "Applications de Ports", "fr", braced=True) == "Applications de ports"
    assert in_sentence_case("title", "Applications de Ports", "fr") == "Applications de Ports"
    assert in_sentence_case("title", "{Digital Critical Editions}", "en", braced=True) == "Digital critical editions"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Monitoring Towns with Sentinel-2A Data", "Monitoring towns with Sentinel-2A data"),
        ("The Care of Type-2 Diabetes", "The care of type-2 diabetes"),
        ("An Explanation of the Bitcoin Market", "An explanation of the Bitcoin market"),
    ],
)
def test_names_of_english_titles(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{{MIXME}}: {{A SYSTEM FOR THE RIVERS}}", "MIXME: A system for the rivers"),
        ("{{MIXME}}: {{ACM SIGKDD}}", "{{MIXME}}: {{ACM SIGKDD}}"),
        ("{THE} {RISE} {OF} {RIVERS}", "The rise of rivers"),
    ],
)
def test_shouts_in_braces(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Moral {Rivers}: {An} Essay: {Moral} {Rivers}", "Moral {Rivers}: {An} Essay"),
        ("River Signals: RIVER SIGNALS", "River Signals"),
        ("Paris: Paris", "Paris: Paris"),
        ("Rivers: A study of rivers", "Rivers: A study of rivers"),
    ],
)
def test_titles_with_their_running_head(typed: str, printed: str) -> None:
    assert without_echo(typed) == printed


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("published electronically at http://a.fr/1/", ("", "http://a.fr/1/")),
        ("Disponible sur : https://a.fr.", ("", "https://a.fr")),
        ("Un avis de https://a.fr", ("Un avis de https://a.fr", "")),
    ],
)
def test_addresses_that_words_announce(typed: str, found: tuple[str, str]) -> None:
    assert split_address(typed) == found


@pytest.mark.parametrize(
    ("item", "number"),
    [
        ({"publisher": "MDPI", "page": "545"}, "545"),
        ({"container-title": "Sensors (Switzerland)", "page": "545"}, "545"),
        ({"container-title": "Sensors", "page": "545-560"}, None),
        ({"container-title": "Rivers", "page": "545"}, None),
        ({"container-title": "Rivers", "page": "090404-+", "DOI": "10.1103/Rivers.95.090404"}, "090404"),
    ],
)
def test_numbers_of_journals_without_pages(item: dict[str, object], number: str | None) -> None:
    found = {"type": "article-journal"} | item
    set_article_number(found)
    assert found.get("number") == number


@pytest.mark.parametrize(
    ("typed", "families"),
    [
        ("Rive, Anne and Gué, Luc and Rive, Anne", ["Rive", "Gué"]),
        ("Rive, A. and Rive, A.", ["Rive", "Rive"]),
        ("{RIVE}, Anne and {GUÉ}, Luc", ["Rive", "Gué"]),
        ("{RIVE}, Anne", ["RIVE"]),
        ("{{RIVE}}, Anne and {{GUÉ}}, Luc", ["RIVE", "GUÉ"]),
        ("Bris, A. Le", ["Le Bris"]),
        ("Bris, Anh Le", ["Bris"]),
    ],
)
def test_names_of_persons(typed: str, families: list[str]) -> None:
    item = from_bibtex(f"@book{{a, title = {{Les rives}}, author = {{{typed}}}}}")[0].item
    list(mend_people(item, typed))
    authors = item["author"]
    assert isinstance(authors, list) and [name["family"] for name in authors] == families


def test_a_group_with_an_ampersand_is_one() -> None:
    item = from_bibtex(r"@misc{a, title = {Pigment}, author = {Conservation \& Art Materials}}")[0].item
    assert item["author"] == [{"literal": "Conservation & Art Materials"}]


@pytest.mark.parametrize(
    ("year", "first"), [("1854/2002", [[1854]]), ("2002/2003", None), ("1854-2002", None)]
)  # a range, where the year of first publication has no hyphen
def test_year_of_first_publication(year: str, first: list[list[int]] | None) -> None:
    item = from_bibtex(f"@book{{a, title = {{Les rives}}, year = {{{year}}}, month = mar}}")[0]
    original = item.item.get("original-date")
    assert (original["date-parts"] if isinstance(original, dict) else None) == first
    assert first is None or not item.problems


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Instruments with Cepstral Coefficients and {{YIN}} Filters",
            "Instruments with cepstral coefficients and {{YIN}} filters",
        ),
        ("The Role of Multi-Trophic Rivers: {{Lavaan}} Trees", "The role of multi-trophic rivers: {{Lavaan}} trees"),
        ("A Study of Rivers: Lavaan Trees", "A study of rivers: Lavaan trees"),
        ("A study of rivers with Lavaan", "A study of rivers with Lavaan"),
    ],
)
def test_better_bibtex_gives_capitals_to_words_that_nobody_knows(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en", braced=True) == printed


def test_a_stray_name_leaves_the_braces_of_better_bibtex_those_of_words() -> None:
    title = "Confirmatory {{Factor Analysis}} ({{CFA}}) of {{Rivers}} with Lavaan"
    assert in_sentence_case("title", title, "en", braced=True).startswith(
        "Confirmatory factor analysis (CFA) of rivers"
    )


def test_a_line_break_parts_no_name() -> None:
    title = "An Exploratory Comparison of Rivers in the United\n\tStates"
    assert in_sentence_case("title", title, "en") == "An exploratory comparison of rivers in the United States"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("La Documentation française", [{"literal": "La Documentation française"}]),
        ("La Rochefoucauld", [{"literal": "La Rochefoucauld"}]),
        ("Rive, Anne and ali", [{"family": "Rive", "given": "Anne"}, {"literal": "others"}]),
        ("Rive, Anne and Ali", [{"family": "Rive", "given": "Anne"}, {"family": "Ali"}]),
    ],
)
def test_groups_with_an_article_and_others(typed: str, names: list[dict[str, str]]) -> None:
    item = from_bibtex(f"@book{{a, title = {{Les rives}}, editor = {{{typed}}}}}")[0].item
    assert item["editor"] == names
