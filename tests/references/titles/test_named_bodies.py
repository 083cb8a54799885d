"""Names that English titles make of common words: bodies, persons, programs with versions, rivers."""

from __future__ import annotations

import pytest

from stratege.references.titles.title_case import in_its_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Life of Jack Black", "The life of Jack Black"),
        ("The Force and Grief of Judith Butler", "The force and grief of Judith Butler"),
        ("The Manners of the English Butler", "The manners of the English butler"),
        (
            "The Lives of Martha E. Cook and the Town Cook",
            "The lives of Martha E. Cook and the town cook",
        ),
        ("The Rivers of Bill Gates and the Town Gates", "The rivers of Bill Gates and the town gates"),
        ("The Price of Milk in Towns", "The price of milk in towns"),
    ],
)
def test_persons_named_by_words(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Numbers at Statistics Canada", "The numbers at Statistics Canada"),
        ("The Use of Statistics in Canada", "The use of statistics in Canada"),
        ("Sketches of the First American Whist Congress", "Sketches of the First American Whist Congress"),
        ("The First American Congress on Lakes", "The first American congress on lakes"),
        ("The Google Distance Matrix API in Towns", "The Google Distance Matrix API in towns"),
        ("A Distance Matrix API in Towns", "A distance matrix API in towns"),
        ("Work of the International Skin Society (ISS)", "Work of the International Skin Society (ISS)"),
        ("The Work of an International Skin Society", "The work of an international skin society"),
        (
            "Skin Data in a Health Maintenance Organization (HMO)",
            "Skin data in a health maintenance organization (HMO)",
        ),
        ("The Convolutional Neural Network (CNN)", "The convolutional neural network (CNN)"),
        ("Data of the Health Interview Survey (HIS)", "Data of the Health Interview Survey (HIS)"),
        ("Reports of the U. S. National Museum", "Reports of the U. S. National Museum"),
        ("A Plan for a National Museum of the Town", "A plan for a national museum of the town"),
        ("Torture and the American River Association", "Torture and the American River Association"),
        ("Torture and an American River Association", "Torture and an American river association"),
        ("Fever of the Rocky Mountain Spotted Kind", "Fever of the Rocky Mountain spotted kind"),
        ("The Fall of the Third Reich and Third Parties", "The fall of the Third Reich and third parties"),
        ("The Effects of the Affordable Care Act", "The effects of the Affordable Care Act"),
    ],
)
def test_bodies_and_laws(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Fish of the St. Lawrence River and Gulf", "The fish of the St. Lawrence River and Gulf"),
        ("The Fish of a Small River and Gulf", "The fish of a small river and gulf"),
        ("The System Card of Claude Sonnet 4.5", "The system card of Claude Sonnet 4.5"),
        ("The Sonnet of the Town", "The sonnet of the town"),
        ("Introducing Ubuntu Server 22.04 for Towns", "Introducing Ubuntu Server 22.04 for towns"),
        ("Introducing Ubuntu Version 22.04 for Towns", "Introducing Ubuntu version 22.04 for towns"),
        ("Data science from scratch with python", "Data science from scratch with Python"),
        ("The children who live with python eggs", "The children who live with python eggs"),
        ("The rivers: a bayesian approach", "The rivers: A Bayesian approach"),
        ("The rivers of lie groups and of their lie algebras", "The rivers of Lie groups and of their Lie algebras"),
        ("The rivers that lie between groups", "The rivers that lie between groups"),
        ("The Life of Martin King Jr. and the Town", "The life of Martin King Jr. and the town"),
    ],
)
def test_places_and_programs(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed
