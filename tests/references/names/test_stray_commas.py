"""Commas that part no family name from its first name, and names that are read or told by their neighbours."""

from __future__ import annotations

import pytest

from stratege.references.names.typed_names import typed_names

LONG = "Roy, Anne and Petit, Luc and Vernant, Zoé and Rémond, Paul and {}"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (", Cabinet Office, Government of Japan", "{Cabinet Office, Government of Japan}"),
        (", Ministry of Industry and Trade, France", "{Ministry of Industry and Trade, France}"),
        (", Oxford Insights and , C Minds", "{Oxford Insights} and {C Minds}"),
        ("British Embassy Mexico City,  and Oxford Insights,", "{British Embassy Mexico City} and {Oxford Insights}"),
        ("Secretaría de Hacienda y de Crédito Público, ", "{Secretaría de Hacienda y de Crédito Público}"),
    ],
)
def test_a_group_with_an_empty_part_is_whole_and_told(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read
    assert typed_names(typed)[1]


@pytest.mark.parametrize("typed", ["Vernant,", "Anne Vernant,", "Luc B. Vernant,"])
def test_a_person_with_a_comma_too_many_stays(typed: str) -> None:
    assert typed_names(typed)[0] == typed.rstrip(",")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Enda Howley, Peter Vrancx and Anne Rémond", "Enda Howley and Peter Vrancx and Anne Rémond"),
        ("Anne Rémond and Enda Howley, Peter Vrancx", "Anne Rémond and Enda Howley and Peter Vrancx"),
    ],
)
def test_a_comma_among_names_without_one_parts_two_persons(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read
    assert typed_names(typed)[1]


@pytest.mark.parametrize(
    "typed",
    [
        "García Márquez, Gabriel José and Anne Rémond",
        "García Márquez, Gabriel and Anne Rémond",
        "García Márquez, Peter Vrancx",
        "Vernant Roy, Peter Vrancx and Rémond, Luc",
    ],
)
def test_a_comma_after_two_family_names_parts_none(typed: str) -> None:
    assert typed_names(typed) == (typed, "")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Kap Hwan Kim and Hong Bae Kim", "Kap Hwan Kim and Hong Bae Kim"),
        ("Kap Hwan Kim and Hong Bae Paul", "Kap Hwan Kim and Hong Bae Paul"),
        ("Vernant Luc and Rémond Luc", "Vernant Luc and Rémond Luc"),
        ("Vernant Marie and Rémond Marie", "Vernant, Marie and Rémond, Marie"),
        ("Vernant Luc and Rémond Paul", "Vernant, Luc and Rémond, Paul"),
        ("Tarek Allam au2", "Tarek Allam"),
        ("Tarek Allam Jr. au2", "Allam, Jr., Tarek"),
        ("Tarek Aurelau2", "Tarek Aurelau2"),
    ],
)
def test_family_names_stand_last(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read


def test_a_suffix_that_is_read_is_not_told() -> None:
    assert typed_names("Howard III, Matthew A. and Friston, Karl") == (
        "Howard, III, Matthew A. and Friston, Karl",
        "",
    )


def test_of_a_long_list_the_doubtful_names_alone_are_told() -> None:
    assert typed_names(LONG.format("Cour des comptes"))[1] == (
        "« Cour des comptes » est lu : l'organisme « Cour des comptes »"
    )
    assert typed_names("Roy, Anne and Cour des comptes")[1] == (
        "« Roy, Anne and Cour des comptes » est lu : « Roy, Anne » ; l'organisme « Cour des comptes »"
    )


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Roy, Omar A. and , Viney, Saini and , Luc, Bourdo", "Roy, Omar A. and Saini, Viney and Bourdo, Luc"),
        ("Dubreuil Marie, Durand Paul", "Dubreuil, Marie and Durand, Paul"),
        ("Chollet François, Allaire J. J.", "Chollet, François and Allaire, J. J."),
        ("García Márquez, Gabriel José", "García Márquez, Gabriel José"),
        ("Saint Jean, Dubreuil A. B.", "Saint Jean, Dubreuil A. B."),
    ],
)
def test_two_persons_around_a_comma_and_one_after_an_empty_part(typed: str, read: str) -> None:
    assert typed_names(typed)[0] == read
