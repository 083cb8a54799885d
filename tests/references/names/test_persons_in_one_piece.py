"""Persons whom managers keep in one piece, the towns of Finland, and editors that are « the same »."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.entries import Entry
from stratege.references.parts import full_name, names_of
from tests.references.printing import printed, read

LITERALS = ["Ying Su", "Zihao Wang", "Tianqing Fang", "T. Zhang"]


def record(kind: str, *authors: object) -> Entry:
    """The entry of a record with these authors, in one piece where they are texts."""
    people = [{"literal": author} if isinstance(author, str) else author for author in authors]
    [one] = from_json(json.dumps([{"id": "a", "type": kind, "title": "Les crues", "author": people}]))
    return one


def authors(one: Entry) -> list[str]:
    return [full_name(name) for name in names_of(one.item, "author")]


def test_a_list_of_an_article_is_read_as_a_whole() -> None:
    one = record("article-journal", *LITERALS)
    assert authors(one) == ["Su, Ying", "Wang, Zihao", "Fang, Tianqing", "Zhang, T."]
    assert one.read_as


@pytest.mark.parametrize("names", [["Open Data", "Zihao Wang", "Deep Lake"], ["Tianqing Fang"]])
def test_plain_words_vouch_for_nobody(names: list[str]) -> None:
    assert authors(record("webpage", *names))[-1] == names[-1]
    assert authors(record("article-journal", *names))[0] == names[0]


@pytest.mark.parametrize(
    ("typed", "name"), [("A. B. Roy", "Roy, A. B."), ("J.-P. van den Berg", "van den Berg, J.-P."), ("É. Noël", None)]
)
def test_initials_before_a_name_in_one_piece(typed: str, name: str | None) -> None:
    one = record("article-journal", typed, {"family": "Petit", "given": "Zoé"})
    assert authors(one) == [name or "Noël, É.", "Petit, Zoé"]
    assert one.read_as


@pytest.mark.parametrize("typed", ["U.S. Government", "J. Crew", "A. Research Group", "I. ACME"])
def test_initials_of_groups_stay(typed: str) -> None:
    assert authors(record("article-journal", typed)) == [typed]
    assert authors(record("report", typed)) == [typed]


def test_a_group_cut_short_as_its_own_first_name() -> None:
    group = "1000 Genome Project Data Processing Subgroup"
    given = {"family": group, "given": "1000 Genome Project Data Processing"}
    assert authors(record("article-journal", {"family": "Roy", "given": "A."}, given)) == ["Roy, A.", group]
    twice = {"family": "García Márquez", "given": "García"}
    assert authors(record("article-journal", twice)) == ["García Márquez, García"]


def test_ville_is_a_first_name_of_finland() -> None:
    assert read("Mustonen, Ville and Lässig, Michael") == ["Mustonen, Ville", "Lässig, Michael"]
    assert read("Ville Mustonen and Michael Lässig") == ["Mustonen, Ville", "Lässig, Michael"]
    assert read("Ville de Lyon") == ["Ville de Lyon"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("jean-Pierre Escofier", "Escofier, Jean-Pierre"),
        ("Escofier, jean-Pierre", "Escofier, Jean-Pierre"),
        ("jean Dupont", "Dupont, Jean"),
        ("Burdy Lillian", "Burdy, Lillian"),
        ("della Valle, Anna", "della Valle, Anna"),
        ("de Gaulle, Charles", "de Gaulle, Charles"),
    ],
)
def test_a_first_name_in_small_letters_is_no_particle(typed: str, name: str) -> None:
    assert read(typed) == [name]


def test_an_infrastructure_of_europe_is_a_group() -> None:
    assert read("ESS ERIC") == ["ESS ERIC"]
    assert read("ROY ERIC") != ["ROY ERIC"]


BOOK = "title={Der Beitrag}, booktitle={Ethnizität und Wissenschaften}, year=1990, publisher={VS}"


@pytest.mark.parametrize("same", ["Dies.", "Ders.", "Idem", "{Le même}"])
def test_editors_who_are_the_authors(same: str) -> None:
    typed = f"@incollection{{a, author={{Roy, Luc and Petit, Zoé}}, editor={{{same}}}, {BOOK}}}"
    assert "Dans L. Roy et Z. Petit (dir.)," in printed(typed)


def test_editors_who_bear_such_a_name_stay() -> None:
    typed = f"@incollection{{a, author={{Roy, Luc}}, editor={{Dies, Anne}}, {BOOK}}}"
    assert "Dans A. Dies (dir.)," in printed(typed)
