"""Titles with an edition at their end, words before numbers, systems that braces hold, TeX escaped by managers."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Foundations of Machine Learning (second edition)", "Foundations of machine learning (second edition)"),
        ("Foundations of Machine Learning, 2nd ed.", "Foundations of machine learning, 2nd ed."),
        ("The Second River Edition", "The second river edition"),
    ],
)
def test_an_edition_says_nothing_of_the_case(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Adding Virtualization Capabilities to Grid'5000", "Adding virtualization capabilities to Grid'5000"),
        (
            "Adding Virtualization Capabilities to the Grid's Rivers",
            "Adding virtualization capabilities to the grid's rivers",
        ),
        ("The Emergence of Software in Maven Central", "The emergence of software in Maven Central"),
        ("A Study of the Maven Ecosystem", "A study of the Maven ecosystem"),
        ("The Market Maven and the River", "The market maven and the river"),
        ("Trophic Status in Lakes of the Greater Paris", "Trophic status in lakes of the Greater Paris"),
        ("Trophic Status in the Greater River", "Trophic status in the greater river"),
        ("Bypass Wall St. : a guide to the rat race", "Bypass Wall St.: A guide to the rat race"),
        ("Surgery in Minimally Invasive medicine of the town", "Surgery in minimally invasive medicine of the town"),
        ("Surgery in Italy Invaded by the river of the town", "Surgery in Italy Invaded by the river of the town"),
        ("Surgery in Family Planning of the river of the town", "Surgery in Family Planning of the river of the town"),
    ],
)
def test_words_that_are_names_here(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Kalman Filters", "en"),
        ("Markov Processes", "en"),
        ("Publicis Sapient", ""),
        ("Zorb Networks", ""),
        ("Euro-Par 2011: Parallel Processing Workshops", "en"),
        ("Les lacs, euro par euro", "fr"),
    ],
)
def test_the_language_of_short_titles(typed: str, language: str) -> None:
    assert language_to_case(typed) == language


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Use of {{Intrusion Detection Systems}} on Rivers", "The use of intrusion detection systems on rivers"),
        ("The Use of {{Amazon Web Services}} on Rivers", "The use of {{Amazon Web Services}} on rivers"),
        ("The Use of {{Zorban Systems}} on Rivers", "The use of {{Zorban Systems}} on rivers"),
        (
            "The Use of {{Neural Information Processing Systems}} on Rivers",
            "The use of {{Neural Information Processing Systems}} on rivers",
        ),
        (
            "Commentary: {{In U}}.{{S}}. and {{EU}}, Rivers in Full Bloom",
            "Commentary: {{In U.S.}} and {{EU}}, rivers in full bloom",
        ),
    ],
)
def test_what_braces_of_managers_hold(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en").replace("’", "'") == printed


CONDITIONAL = (
    r"\textbackslash{}ifmmode\textbackslash{}times\textbackslash{}else\textbackslash{}texttimes\textbackslash{}fi\{\}"
)


@pytest.mark.parametrize("typed", [CONDITIONAL, CONDITIONAL.replace(r"\textbackslash{}", r"{\textbackslash}")])
def test_a_condition_of_tex_that_a_manager_escaped(typed: str) -> None:
    assert of("article", f"title={{Core levels of (2{typed}1) rivers}}, journal={{Lakes}}").startswith(
        "Core levels of (2×1) rivers."
    )
    assert of("article", r"title={The \textbackslash{}fi of TeX in rivers}, journal={Lakes}").startswith(r"The \fi of")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"Les lacs de Nystr\"om", "Les lacs de Nyström"),
        (r"Les lacs de Poincar{\'e}", "Les lacs de Poincaré"),
        (r"Les lacs de Poincar\'{e}", "Les lacs de Poincaré"),
        (r"Les lacs de dir\~nom", r"Les lacs de dir\~nom"),
        (r"Les lacs dits \"ouverts", r"Les lacs dits \"ouverts"),
    ],
)
def test_accents_of_tex_in_csl(typed: str, read: str) -> None:
    [one] = from_json(json.dumps([{"id": "a", "type": "book", "title": typed}]))
    assert one.item["title"] == read
