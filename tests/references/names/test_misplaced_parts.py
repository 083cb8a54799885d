"""Parts of names that stand in the place of another: titles, « Mac », whole names, towns, translators."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_json
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, printed, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Dr. Everette, Gardner", ["Everette, Gardner"]),
        ("Prof. Dr. Tremblay, Anne", ["Tremblay, Anne"]),
        ("Arthur, Robert H. Mac", ["MacArthur, Robert H."]),
        ("Tom Mc Govern", ["McGovern, Tom"]),
        ("Oleg Svetlichny and Chelmsford, Mass.", ["Svetlichny, Oleg"]),
        ("Micheal T. Arts and West Deerfield, Fla.", ["Arts, Micheal T."]),
    ],
)
def test_what_stands_in_another_place(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    assert entry(typed).read_as


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Arthur, Mac", ["Arthur, Mac"]),
        ("O'Neil, Tom Mac", ["O’Neil, Tom Mac"]),
        ("Roy, Oleg and Chelmsford, Conn", ["Roy, Oleg", "Chelmsford, Conn"]),
        ("Massy, Mass", ["Massy, Mass"]),
    ],
)
def test_what_stands_in_its_place(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("given", "name"), [("Jeremy Sells", "Sells, Jeremy"), ("Blue Whales", "Blue Whales"), ("Aristote", "Aristote")]
)
def test_a_whole_name_in_the_place_of_the_first(given: str, name: str) -> None:
    author = [{"family": "Roy", "given": "Luc"}, {"family": "", "given": given}]
    [found] = from_json(json.dumps([{"id": "a", "type": "book", "title": "Les lacs", "author": author}]))
    assert full_name(names_of(found.item, "author")[1]) == name


def test_braces_around_a_list_that_others_end() -> None:
    assert printed("@misc{a, author={{PLASSARD, F. and others}}, title={Les lacs}, year=2012}").startswith(
        "Plassard, F. et al. (2012)."
    )
    assert read("{Eau, rivières and lacs}") == ["Eau, rivières and lacs"]


@pytest.mark.parametrize(
    ("typed", "author", "translator"),
    [
        ("Écrit par Roy, traduit par Petit", "Roy", "Petit"),
        ("Anne Roy, traduit de l'anglais par Luc Petit", "Roy, Anne", "Petit, Luc"),
        ("Written by Anne Roy and translated by Luc Petit", "Roy, Anne", "Petit, Luc"),
    ],
)
def test_who_translated_is_no_author(typed: str, author: str, translator: str) -> None:
    found = entry(typed)
    assert [full_name(name) for name in names_of(found.item, "author")] == [author]
    assert [full_name(name) for name in names_of(found.item, "translator")] == [translator]
    assert any(f"traduction : {translator}" in one for _, one in found.read_as)


def test_a_sentence_in_braces_or_without_author_stays() -> None:
    assert read("{Roy, traduit par Petit}") == ["Roy, traduit par Petit"]
    assert "translator" not in entry("Traduit par Petit").item
    assert "translator" not in entry("Association des textes traduits par ordinateur").item


def test_who_wrote_a_chapter_may_direct_its_book() -> None:
    chapter = "@incollection{a, author={Carroll}, editor={Carroll}, title={Les lacs}, booktitle={Les eaux}, year=2012}"
    assert printed(chapter) == "Carroll. (2012). Les lacs. Dans Carroll (dir.), Les eaux."


def test_the_acronym_of_a_torn_group_is_not_said_to_be_printed() -> None:
    typed = "and Institutions (IFLA), International Federation of Library Associations"
    [told] = [one for _, one in entry(typed).read_as]
    assert "Institutions »" in told
