"""Wars, treaties, tests, universities and squares keep their capitals in English titles; kinds of them have none."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "The Painters of the Napoleonic Wars and of Other Wars",
            "The painters of the Napoleonic Wars and of other wars",
        ),
        ("Nurses in the Crimean War: A History", "Nurses in the Crimean War: A history"),
        ("Peasants and the Hundred Years’ War", "Peasants and the Hundred Years’ War"),
        (
            "Rivers at the Congress of Vienna and at the Congress of Doctors",
            "Rivers at the Congress of Vienna and at the congress of doctors",
        ),
        ("The Geneva Conventions and the Conventions of Towns", "The Geneva Conventions and the conventions of towns"),
        ("A View of Rivers from Threadneedle Street", "A view of rivers from Threadneedle Street"),
        (
            "Cod and Herring on the Grand Banks and on River Banks",
            "Cod and herring on the Grand Banks and on river banks",
        ),
        ("Building the Library at Jagiellonian University", "Building the library at Jagiellonian University"),
        ("Building the Library of an Italian University", "Building the library of an Italian university"),
        ("Paper to the Experimental Psychology Society", "Paper to the Experimental Psychology Society"),
        ("Letters to the Modern Society", "Letters to the modern society"),
        ("On the Omega(n log n) Lower Bound of Trees", "On the Omega(n log n) lower bound of trees"),
        ("Waves in the Gill Model of the Gill Nets", "Waves in the Gill model of the gill nets"),
    ],
)
def test_events(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
    assert sentence_case(printed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Muenster Trust Inventory (MTI) and Its Uses", "The Muenster Trust Inventory (MTI) and its uses"),
        (
            "A Short Form of the Positive and Negative Affect Schedule (PANAS)",
            "A short form of the Positive and Negative Affect Schedule (PANAS)",
        ),
        ("The Long Schedule (XYZ) of the River", "The long schedule (XYZ) of the river"),
        ("The Trust Inventory of Rivers and Its Uses", "The trust inventory of rivers and its uses"),
        ("Validating the Beck Depression Inventory (BDI)", "Validating the Beck Depression Inventory (BDI)"),
        ("Meta Object Facility (MOF) Specification", "Meta Object Facility (MOF) specification"),
        ("Deep Neural Networks (DNN) and Their Uses", "Deep neural networks (DNN) and their uses"),
    ],
)
def test_tests_and_their_acronyms(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_a_law_of_science_after_who_found_it() -> None:
    typed = "Control of the hand and Fitts’ Law in the study of movements"
    assert sentence_case(typed) == "Control of the hand and Fitts’ law in the study of movements"
    assert sentence_case("A review of the Law of rivers") == "A review of the Law of rivers"


def test_a_war_in_capitals() -> None:
    assert sentence_case("THE PAINTERS OF THE CRIMEAN WAR") == "The painters of the Crimean War"
