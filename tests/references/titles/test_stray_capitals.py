"""Capitals left in English titles: of plain words, of matters, of what describes a program, of species that shout."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.evidence import Evidence, own_names
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Treatise on Electricity and magnetism", "Treatise on electricity and magnetism"),
        ("A treatise on magnetism and Electricity", "A treatise on magnetism and electricity"),
        ("A treatise on Lumière and magnetism", "A treatise on Lumière and magnetism"),
        ("A treatise on Windows and magnetism", "A treatise on Windows and magnetism"),
        ("An Architecture for IPv6 over the mode of IEEE", "An architecture for IPv6 over the mode of IEEE"),
        ("A Python for everyone in the town", "A Python for everyone in the town"),
        ("A Star Is born in the town", "A Star Is born in the town"),
        ("The Fall of the Roman denarius", "The fall of the Roman denarius"),
        ("The Guardian of the Roman river", "The Guardian of the Roman river"),
        ("The Fall to the Roman denarius", "The Fall to the Roman denarius"),
    ],
)
def test_one_word(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Accelerating the transition to full and immediate Open Access to scientific texts",
            "Accelerating the transition to full and immediate open access to scientific texts",
        ),
        (
            "Accelerating the transition of the Open Access to full and immediate scientific texts",
            "Accelerating the transition of the Open Access to full and immediate scientific texts",
        ),
        (
            "What the town and the Institute for Open Science have done together for texts",
            "What the town and the Institute for Open Science have done together for texts",
        ),
        (
            "What the town has done together for full Open Access Week and for some texts",
            "What the town has done together for full Open Access Week and for some texts",
        ),
        (
            "What the town has done together for {Open Access} and for some full texts",
            "What the town has done together for {Open Access} and for some full texts",
        ),
        (
            "Self-Organizing Maps for the clustering of mixed data in the town",
            "Self-organizing maps for the clustering of mixed data in the town",
        ),
        (
            "Machine Learning for the study of rivers in the town",
            "Machine learning for the study of rivers in the town",
        ),
        (
            "Machine Learning in Science of the rivers in the town",
            "Machine Learning in Science of the rivers in the town",
        ),
        ("{Machine Learning} for the study of rivers in town", "{Machine Learning} for the study of rivers in town"),
    ],
)
def test_matters(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("FreeBSD Geli (8) Manual", "FreeBSD Geli (8) manual"),
        ("Stanford CoreNLP Project page", "Stanford CoreNLP project page"),
        ("Merck Manual", "Merck Manual"),  # the name of a book
        ("CoreNLP Project Zürich", "CoreNLP Project Zürich"),
        ("OpenStreetMap Guide Michelin", "OpenStreetMap Guide Michelin"),
    ],
)
def test_what_describes_a_program(typed: str, printed: str) -> None:
    assert in_its_case(typed, language_to_case(typed)) == printed


@pytest.mark.parametrize(
    ("group", "names"),
    [
        ("Raspberry Pi Foundation", {"Pi"}),
        ("Spotify AB", {"Spotify"}),
        ("Apple, Inc.", {"Apple"}),
        ("Health Foundation", set()),
        ("World Health Organization", set()),
        ("River Water Ltd", set()),
    ],
)
def test_the_name_of_a_firm(group: str, names: set[str]) -> None:
    assert own_names([group]) == names


def test_what_a_firm_is_named_keeps_its_capital() -> None:
    group = Evidence(groups=("Raspberry Pi Foundation",))
    assert in_its_case("The Making of Pi", "en", group) == "The making of Pi"
    assert in_its_case("The Making of Pi", "en") == "The making of pi"
    bib = "@online{a, author={{Raspberry Pi Foundation}}, title={The Making of Pi}, year=2012}"
    assert line_of(from_bibtex(bib)) == "Raspberry Pi Foundation. (2012). The making of Pi."


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Life of {ZORBUS} {LATIPES} in the Rivers", "The life of Zorbus latipes in the rivers"),
        ("The Life of ESCHERICHIA COLI in the Rivers", "The life of Escherichia coli in the rivers"),
        ("The Life of MARCUS AURELIUS in the Town", "The life of MARCUS AURELIUS in the town"),
        ("The Life of UNESCO ZORBUS in the Town", "The life of UNESCO ZORBUS in the town"),
    ],
)
def test_a_species_that_shouts(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{{POLICY BRIEF}}: Data Ethics and the Rivers", "Policy brief: Data ethics and the rivers"),
        ("{{POLICY ZORB}}: Data Ethics and the Rivers", "{{POLICY ZORB}}: Data ethics and the rivers"),
        ("{{POLICY}}: Data Ethics and the Rivers", "{{POLICY}}: Data ethics and the rivers"),
    ],
)
def test_a_label_that_shouts(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The water circle (River Circle) and its parts", "The water circle (river circle) and its parts"),
        ("The water circle (River Wheel) and its parts", "The water circle (River Wheel) and its parts"),
    ],
)
def test_what_brackets_repeat(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
