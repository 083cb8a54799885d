"""Slips in titles: signs, quotation marks, articles of catalogues, capitals that no rule of a language has."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.evidence import is_spelt_out
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_tails import uninverted, unquoted
from stratege.references.words.languages import is_english


def line(title: str, fields: str = "year = 2000", kind: str = "misc") -> str:
    """The line of an entry by its title alone."""
    return line_of(from_bibtex(f"@{kind}{{x, author = {{Roy, Luc}}, title = {{{title}}}, {fields}}}"))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Sentiment de soi (Le): Corps et conscience", "Le sentiment de soi: Corps et conscience"),
        ("Étrange défaite (L’)", "L’étrange défaite"),
        ("Rise of the West (The)", "The rise of the West"),
        ("Loire (La) : une étude", "La Loire : une étude"),
        ("Les fleuves (La Loire) : une étude", "Les fleuves (La Loire) : une étude"),
        ("Les crues (le cas de Blois)", "Les crues (le cas de Blois)"),
    ],
)
def test_an_article_at_the_end(typed: str, read: str) -> None:
    assert uninverted(typed) == read


def test_quotation_marks_around_a_whole_title() -> None:
    assert unquoted('"Definition - What does it mean?"') == "Definition - What does it mean?"
    assert unquoted('"We are all rivers"') == '"We are all rivers"'  # a quotation
    assert unquoted('"A river": the "source" - and more') == '"A river": the "source" - and more'
    assert line('"Rivers: What they mean"').endswith("(2000). Rivers: What they mean.")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Les crues de la Loire; les villes", "Les crues de la Loire\u202f; les villes."),
        ("The rivers of the land; the towns", "The rivers of the land; the towns."),
        ("La vie foetale et le mouvement oecuménique", "La vie fœtale et le mouvement œcuménique."),
        ("La moelle et le coefficient de la poésie", "La moelle et le coefficient de la poésie."),
        ('M. Roy " Les crues sont fortes ", dit le maire', "M. Roy « Les crues sont fortes », dit le maire."),
        ("The network of rivers . A toolkit", "The network of rivers. A toolkit."),
        ("The network of .NET and rivers", "The network of .NET and rivers."),
        ("A study of dairy cattle:A review", "A study of dairy cattle: A review."),
        ("Étude du contact du RACLEUR/\n CHEMISE", "Étude du contact du RACLEUR/CHEMISE."),
    ],
)
def test_signs(typed: str, printed: str) -> None:
    assert line(typed).endswith(f"(2000). {printed}")


def test_the_number_of_a_chapter_before_a_dash() -> None:
    chapter = line(
        "Rivers and Towns", "chapter = {20 -- RIVERWORLD: Building Planets}, publisher = {Elsevier}", "inbook"
    )
    assert "(s. d.). RIVERWORLD: Building planets. Dans Rivers and towns." in chapter
    assert "1984 -- Rivers" in line("Rivers of towns", "chapter = {1984 -- Rivers}, publisher = {Elsevier}", "inbook")


def test_the_stop_of_a_book() -> None:
    fields = "booktitle = {Models in Ecology with R.}, pages = {1-3}, publisher = {Springer}"
    assert "Dans Models in ecology with R (p. 1-3)." in line("Rivers and Towns", fields, "incollection")
    fields = "booktitle = {Rivers of Washington D.C.}, pages = {1-3}, publisher = {Springer}"
    assert "D.C. (p. 1-3)." in line("Rivers and Towns", fields, "incollection")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Dynamique Socio-Politique Du Changement Planifié", "Dynamique socio-politique du changement planifié"),
        ("Une Performance Pour évoquer la nuit", "Une performance pour évoquer la nuit"),
        ("Une lecture de Althusser Pour penser", "Une lecture de Althusser Pour penser"),
        ("Les Comptes Rendus de l'Académie des Sciences", "Les comptes rendus de l'Académie des sciences"),
        ("Molière au Palais-Royal et le Projet de Salle", "Molière au Palais-Royal et le projet de salle"),
        ("La guerre de crimée et le congrès de vienne", "La guerre de Crimée et le congrès de Vienne"),
        ("La guerre de mouvement et les tours de la ville", "La guerre de mouvement et les tours de la ville"),
        ("La guerre de trente ans et la conférence de nice", "La guerre de trente ans et la conférence de Nice"),
    ],
)
def test_french_capitals(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed


def test_the_place_of_an_event_in_capitals() -> None:
    assert line("L'EUROPE DU CONGRÈS DE VIENNE").endswith("L’Europe du congrès de Vienne.")


def test_an_acronym_spelt_out_by_the_title() -> None:
    assert is_spelt_out("Shuttle Radar Topography Mission", ["SRTM"])
    assert not is_spelt_out("Shuttle Radar Topography Mission", ["NASA"])
    assert not is_spelt_out("shuttle radar topography mission", ["SRTM"])


def test_small_words_that_braces_hold() -> None:
    assert in_sentence_case("title", "{{SUDOC}}, {{A}} key to the rivers", "en") == "{{SUDOC}}, a key to the rivers"
    assert "{{A}}" in in_sentence_case("title", "Vitamin {{A}} in the rivers", "en")


def test_a_beginning_in_parentheses() -> None:
    assert is_english("The (un)sustainability of public debt: an intuitive concept")
    assert not is_english("The (un) fleuve of public debt in une ville")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Has Phytophagy Promoted Insect Diversification?", "Has phytophagy promoted insect diversification?"),
        ("Analysis of Hashrate-Based Double Spending", "Analysis of hashrate-based double spending"),
        ("Analysis of Wikipedia-Based Double Spending", "Analysis of Wikipedia-based double spending"),
        ("The Silvics of the Ansatz and Their Uses", "The silvics of the ansatz and their uses"),
    ],
)
def test_learned_words(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_what_a_work_is_after_the_name_of_a_program() -> None:
    typed = "CentPack: A Package of many high schemes for all"
    assert sentence_case(typed) == "CentPack: A package of many high schemes for all"
    assert sentence_case("The Seine: A River flows in many towns") == "The Seine: A River flows in many towns"


def test_regions_that_other_titles_have_in_small() -> None:
    items = from_bibtex(
        "@book{a, title = {Softwoods of Eastern Canada and Their Uses}, publisher = {A}, year = 2000}\n"
        "@book{b, title = {The eastern slopes of the land}, publisher = {A}, year = 2000}"
    )
    assert "Softwoods of Eastern Canada and their uses" in line_of(items[:1])


def test_a_bar_after_the_name_of_the_site() -> None:
    page = "@misc{x, title = {%s}, url = {https://www.zalando.de/x}}"
    kept = line_of(from_bibtex(page % "Damenmode bei ZALANDO | Frauenmode online"))
    assert kept.startswith("Damenmode bei ZALANDO | Frauenmode online.")
    cut = line_of(from_bibtex(page % "Damenmode und Schuhe | Mode Paris"))
    assert cut.startswith("Damenmode und Schuhe.")
