"""English titles whose names are made of common words: languages, places, congresses, bodies of a nation, programs."""

from __future__ import annotations

import pytest

from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Rivers in Old English and Old Norse Poems", "Rivers in Old English and Old Norse poems"),
        ("A Grammar of Middle High German", "A grammar of Middle High German"),
        ("The Verb in Ancient Greek", "The verb in Ancient Greek"),
        ("The Pottery of Rivers in Ancient Greek Towns", "The pottery of rivers in ancient Greek towns"),
        ("The Old Dutch Bridges of the Town", "The Old Dutch bridges of the town"),
        ("The Making of Modern Greek", "The making of Modern Greek"),
        ("Modern Greek and Roman Art", "Modern Greek and Roman art"),
    ],
)
def test_languages_of_an_age(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Waves off the Pacific Coast of the North", "Waves off the Pacific coast of the north"),
        ("Lessons From the Pacific Rim for Towns", "Lessons from the Pacific Rim for towns"),
        ("The Pacific Settlement of Disputes", "The pacific settlement of disputes"),
        ("The People of the Sandwich Islands", "The people of the Sandwich Islands"),
        ("A Report on the Gold Coast and Easter Island", "A report on the Gold Coast and Easter Island"),
        ("Urban Heat Islands in Small Towns", "Urban heat islands in small towns"),
        ("The Small Islands of the Bay", "The small islands of the bay"),
    ],
)
def test_places_that_common_words_name(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Quality of Water: 17th International Conference on the Quality of Water, QUATIC 2024, Proceedings",
            "Quality of water: 17th International Conference on the Quality of Water, QUATIC 2024, proceedings",
        ),
        (
            "Computer Safety: 2021 IEEE International Workshop on Rivers and Lakes",
            "Computer safety: 2021 IEEE International Workshop on Rivers and Lakes",
        ),
        ("The First International Congress of Mathematicians", "The First International Congress of Mathematicians"),
        ("The Third Annual Report of the Workshop", "The third annual report of the workshop"),
        ("The Second International and Its Workshops", "The second international and its workshops"),
        ("An International Conference on Rivers", "An international conference on rivers"),
    ],
)
def test_congresses_that_are_counted(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "National Institute of Standards and Technology. Reference Datasets of the Rivers",
            "National Institute of Standards and Technology. Reference datasets of the rivers",
        ),
        (
            "A Report of the National Library of Medicine on the Rivers",
            "A report of the National Library of Medicine on the rivers",
        ),
        ("A National Center for Rivers in the Making", "A national center for rivers in the making"),
        ("The National Debate on the Rivers", "The national debate on the rivers"),
        ("A Layer for Rivers on GNU Radio", "A layer for rivers on GNU Radio"),
        ("The Use of GNU Tools for the Rivers", "The use of GNU tools for the rivers"),
    ],
)
def test_bodies_of_a_nation_and_programs(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Native Apps Vs. Mobile Web Apps", "Native apps vs. mobile web apps"),
        ("Native Apps Vs Mobile Web Apps", "Native apps vs mobile web apps"),
        ("Whose Middle Ages? teachable moments for all", "Whose Middle Ages? Teachable moments for all"),
        ("A Complete Overhaul of the Database: eelsdb.eu", "A complete overhaul of the database: eelsdb.eu"),
        ("Love in Conrad’s The Secret Agent", "Love in Conrad’s The secret agent"),
        ("Love in Dickens' A Tale of the Days", "Love in Dickens' A tale of the days"),
        ("Love in the Town’s the Oldest Street", "Love in the town’s the oldest street"),
        (
            "A Study of Benzo[a]pyrene Diol Epoxide and Its Forms",
            "A study of benzo[a]pyrene diol epoxide and its forms",
        ),
    ],
)
def test_what_opens_a_part_of_a_title_and_what_does_not(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed
