"""Short titles in Title Case, their dashes and bars, and what a page or a note says of who made it and has it."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.titles.title_case import in_its_case, language_to_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Verbal Art as Performance", "Verbal art as performance"),
        ("Verbal art as Performance", "Verbal art as performance"),
        ("Equirectangular Projection", "Equirectangular projection"),
        ("Le {YouTube} Contestataire", "Le {YouTube} contestataire"),
        ("Le {YouTube} Orléans", "Le {YouTube} Orléans"),
        ("FICHE D'INFO - Le fleuve et la ville en été", "Fiche d'info - Le fleuve et la ville en été"),
        ("Street Life in Downtown Los Angeles and the Towns", "Street life in downtown Los Angeles and the towns"),
        ("Les Rives de Jean Moulin et le Moulin", "Les rives de Jean Moulin et le moulin"),
        ("La Santé en Île-de-France et la Ville", "La santé en Île-de-France et la ville"),
        ("Os Rios e as Cidades", "Os Rios e as Cidades"),
    ],
)
def test_short_titles(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Words: Beyond king - man + woman = queen",
            "Words: Beyond king - man + woman = queen",
        ),
        ("The Rivers of the Town - a Study of Floods", "The rivers of the town - A study of floods"),
        ("The River Box | Maps, Boats, and Data of the Town", "The river box | Maps, boats, and data of the town"),
        ("The River Box | maps, Boats, and Data of the Town", "The river box | maps, boats, and data of the town"),
    ],
)
def test_dashes_and_bars(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


def test_a_bar_of_mathematics() -> None:
    bib = r"@book{a, author={Roy, Luc}, title={Rivers $\mid$ Maps}, year=2019}"
    assert line_of(from_bibtex(bib)) == "Roy, L. (2019). Rivers | Maps."


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("title={Rivers without Banks - by Ann Gray}", "Gray, A. (2019). Rivers without banks. https://exemple.fr/a"),
        (
            "title={Rivers without Banks - by the River}",
            "Rivers without banks - by the river. (2019). https://exemple.fr/a",
        ),
        (
            "author={Roy, Luc}, title={Circle}, note={From MathWorld---A Wolfram Web Resource}",
            "Roy, L. (2019). Circle. MathWorld. https://exemple.fr/a",
        ),
        ("author={Roy, Luc}, title={Circle}, note={From a friend}", "Roy, L. (2019). Circle. https://exemple.fr/a"),
    ],
)
def test_who_signs_and_has_a_page(fields: str, line: str) -> None:
    assert line_of(from_bibtex(f"@online{{a, {fields}, year=2019, url={{https://exemple.fr/a}}}}")) == line


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Relay Engineers, 2007. 60th Annual Conference for", "60th Annual Conference for Relay Engineers"),
        ("Grid Conference Europe (ISGT), 2010 IEEE PES", "2010 IEEE PES Grid Conference Europe (ISGT)"),
        ("River Society, 2001. The 27th Conference of the IEEE", "The 27th Conference of the IEEE River Society"),
        ("River Conference, 2005. Proceedings of the 2005", "Proceedings of the 2005 River Conference"),
        ("IEEE River Conference, Paris, USA", "IEEE River Conference, Paris, USA"),
        ("River Conference, Annual Meeting, 2010", "River Conference, Annual Meeting, 2010"),
    ],
)
def test_inverted_congresses(typed: str, printed: str) -> None:
    bib = f"@inproceedings{{a, author={{Roy, Luc}}, title={{Rivers}}, booktitle={{{typed}}}, year=2010, pages={{1-2}}}}"
    assert line_of(from_bibtex(bib)) == f"Roy, L. (2010). Rivers. Dans {printed} (p. 1-2)."


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Web Services", "Web services"),
        ("Web Page Functions", "Web page functions"),
        ("Acf Function", "Acf function"),
        ("Services Web", "Services Web"),
        ("Web Services Zorban", "Web Services Zorban"),
    ],
)
def test_short_titles_whose_order_or_end_is_english(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Deep Equilibirum Models of the Towns", "The deep equilibirum models of the towns"),
        ("The Violencce and Models of the Towns", "The violencce and models of the towns"),
        ("The Constantinne Models of the Towns", "The Constantinne models of the towns"),
        ("Unimodular Lakes and the Baroreflex Gain of Towns", "Unimodular lakes and the baroreflex gain of towns"),
        ("The Models of Unilever for the Towns", "The models of Unilever for the towns"),
        ("The Deep Equilobirom Models of the Towns", "The deep Equilobirom models of the towns"),
    ],
)
def test_a_word_two_letters_of_which_changed_places(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("site", "printed"),
    [
        ("implicit-layers-tutorial", "Deep implicit layers of the lakes"),
        ("implicit-lang", "Deep Implicit layers of the lakes"),
    ],
)
def test_the_words_of_an_address(site: str, printed: str) -> None:
    bib = f"@misc{{a, title={{Deep Implicit Layers of the Lakes}}, url={{https://{site}.org/}}}}"
    assert from_bibtex(bib)[0].item["title"] == printed
