"""Groups that end in a number, posts, pairs joined by a comma, initials in the wrong place; and what they look like."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.entries import Entry
from stratege.references.names.cut_by_and import rejoined
from stratege.references.names.glued_names import unglued_given
from stratege.references.names.groups import is_group
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name, names_of


def entries(*authors: str) -> list[Entry]:
    written = (f"@book{{a{rank}, author = {{{author}}}, title = {{Crues}}}}" for rank, author in enumerate(authors))
    return from_bibtex("\n".join(written))


def read(*authors: str) -> list[str]:
    """The names of the first of some entries of one file."""
    return [full_name(name) for name in names_of(entries(*authors)[0].item, "author")]


def item(author: dict[str, str], **others: object) -> Entry:
    return from_json(json.dumps([{"id": "a", "type": "book", "title": "Les crues", "author": [author], **others}]))[0]


def of_json(**author: str) -> list[str]:
    return [full_name(name) for name in names_of(item(author).item, "author")]


@pytest.mark.parametrize(
    "name",
    [
        "Unit 42",
        "Bordeaux 1",
        "Les Zéros",
        "Les Amis de la Terre",
        "Economist Podcast",
        "Fisheries and Oceans Canada",
        "Food and Drug Administration",
        "Agriculture and Agri-Food Canada",
    ],
)
def test_a_group_is_whole_and_told(name: str) -> None:
    assert read(name) == [name]
    assert entries(name)[0].read_as


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Electricite de France", "Électricité de France"),
        ("Ecole Normale", "École Normale"),
        ("{Ecole Normale}", "Ecole Normale"),
        ("Economie Roy", "Roy, Economie"),
    ],
)
def test_a_group_of_french_has_the_accent_of_its_first_capital(typed: str, name: str) -> None:
    assert read(typed) == [name]


@pytest.mark.parametrize("name", ["Les Williams", "Les Brown", "Anne Podcast", "Anne Roy 0001", "Benoît XVI"])
def test_a_person_is_no_group(name: str) -> None:
    assert "{" not in typed_names(name)[0]


@pytest.mark.parametrize(
    "names",
    [
        ["Young", "Health Canada"],
        ["Roy, Luc", "Oceans Canada"],
        ["Health", "World Bank"],
        ["Food", "Zoé Vernant"],
        ["Food", "Vernant Canada"],
    ],
)
def test_an_office_after_somebody_is_another(names: list[str]) -> None:
    assert rejoined(names) == names


def test_the_acronym_of_an_office_stands_apart() -> None:
    assert rejoined(["Fisheries", "Oceans Canada (DFO)"]) == ["{Fisheries and Oceans Canada [DFO]}"]


def test_an_acronym_joins_the_halves_of_its_group() -> None:
    assert rejoined(["Milk", "Water Board (MWB)"]) == ["{Milk and Water Board [MWB]}"]
    assert rejoined(["Milk", "Water Board (XYZ)"]) == ["Milk", "Water Board (XYZ)"]


@pytest.mark.parametrize(
    ("typed", "literal"),
    [
        ("{BC Ministry of Environment (MOE)}", "BC Ministry of Environment [MOE]"),
        ("{BC Ministry of Environment (MOE).}", "BC Ministry of Environment [MOE]"),
        ("{BC Ministry of Forests (MF)}", "BC Ministry of Forests [MF]"),
        ("{Ministry of Environment.}", "Ministry of Environment"),
        ("{BC Ministry of Environment (XYZ)}", "BC Ministry of Environment (XYZ)"),
        ("{Vernant Univ.}", "Vernant Univ."),
        ("{Acme Water Co.}", "Acme Water Co."),
    ],
)
def test_a_group_loses_its_stop_and_has_its_acronym_apart(typed: str, literal: str) -> None:
    assert entries(typed)[0].item["author"] == [{"literal": literal}]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Alan Murphy, Technical Marketing Manager, Virtualization", "Alan Murphy"),
        ("Alan Murphy, Technical Manager, Network Virtualization", "Alan Murphy"),
        ("Alan Murphy, Director", "Alan Murphy"),
        ("Jean Dupont, professeur émérite, Lyon", "Jean Dupont"),
        ("Alan Murphy, Editor", "Alan Murphy, Editor"),
        ("Vernant, Director", "Vernant, Director"),
        ("Alan Murphy, Technical Manager, Anne Roy", "Alan Murphy and Technical Manager and Anne Roy"),
        ("Keith w. switzer", "Keith W. Switzer"),
        ("Louis v. beethoven", "Louis v. beethoven"),
        ("Keith w. van", "Keith w. van"),
        ("Michel Batisse, Gerard Bolla", "Michel Batisse and Gerard Bolla"),
        ("Jean Dupont, Marie Durand", "Jean Dupont and Marie Durand"),
        ("Sunil Lyengar, Mark Bauerlein", "Sunil Lyengar and Mark Bauerlein"),
        ("Anna de Vries, Jan van den Berg", "Anna de Vries and Jan van den Berg"),
        ("Anna de Vries, Jan", "Anna de Vries, Jan"),
        ("Martin Garcia, Ana Xiomara", "Martin Garcia, Ana Xiomara"),
        ("Martin Dupont, Anne Sophie", "Martin Dupont, Anne Sophie"),
    ],
)
def test_names_of_persons(typed: str, names: str) -> None:
    assert typed_names(typed)[0] == names


@pytest.mark.parametrize(
    "other", ["Dongwook Lee, Jinsul Kim, Minsoo Hahn", "Lee, Dongwook and Kim, Jinsul", "Dongwook Lee and Jinsul Kim"]
)
def test_others_of_the_file_part_two_persons(other: str) -> None:
    pair = "Dongwook Lee, Minsoo Hahn"
    assert read(pair, other) == ["Lee, Dongwook", "Hahn, Minsoo"]
    assert entries(pair, other)[0].read_as
    assert read(pair, "Jinsul Kim and Zhong Hahn") == [pair]
    assert read(pair) == [pair]


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("WalterHenry", "Walter Henry"),
        ("JuanCarlos", "Juan Carlos"),
        ("Frédéric", "Frédéric"),
        ("MaryBeth", "MaryBeth"),
        ("LeeAnn", "LeeAnn"),
        ("McArthur", "McArthur"),
        ("WalterXong", "WalterXong"),
    ],
)
def test_two_first_names_are_parted(typed: str, given: str) -> None:
    assert unglued_given(typed) == given


@pytest.mark.parametrize(
    ("family", "given", "name"),
    [
        ("Hans W.", "Borchers", "Borchers, Hans W."),
        ("Hans W.", "Luc", "Hans W., Luc"),
        ("Vernant W.", "Borchers", "Vernant W., Borchers"),
        ("L", "Sherly Puspha Annabel", "Sherly Puspha Annabel, L"),
        ("R", "Prakash", "Prakash, R"),
        ("E", "Weinan", "E, Weinan"),
        ("B", "Luc", "B, Luc"),
        ("B", "Plan", "B, Plan"),
        ("X", "Malcolm", "X, Malcolm"),
        ("Marques-silva", "Joao", "Marques-Silva, Joao"),
        ("Al-khatib", "Omar", "Al-khatib, Omar"),
    ],
)
def test_parts_of_persons(family: str, given: str, name: str) -> None:
    assert of_json(family=family, given=given) == [name]


def test_a_number_is_no_family_name() -> None:
    assert of_json(family="42", given="Unit") == ["Unit 42"]
    assert of_json(family="42", given="A.") == ["42, A."]
    assert not is_group("jfla 2000")


def test_the_others_of_a_group_are_others() -> None:
    assert of_json(literal="Water Agency and others") == ["Water Agency", "others"]
    assert of_json(literal="Water and Others") == ["Water and Others"]


@pytest.mark.parametrize("name", ["Collectif", "Ouvrage collectif", "COLLECTIF", "Coll."])
def test_a_collective_leaves_its_place_to_directors(name: str) -> None:
    directors = [{"family": "Roy", "given": "Anne"}]
    directed = item({"family": name}, editor=directors)
    assert "author" not in directed.item
    assert directed.read_as
    assert "author" in item({"family": name}).item
    assert "author" in item({"family": "Collectif du Lac"}, editor=directors).item
