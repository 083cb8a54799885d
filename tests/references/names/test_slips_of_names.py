"""Names as hands and managers mistype them, in every form: initials, hyphens, titles, signs, nobody."""

from __future__ import annotations

import json

import pytest

from stratege.references.csl.read import from_json
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name, names_of
from tests.references.printing import printed, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Doucou, Chris and Stanley, T.d.", ["Doucou, Chris", "Stanley, T.D."]),
        ("{Chazan - Pantzal}, Victor", ["Chazan-Pantzal, Victor"]),
        ("West, Professor Richard", ["West, Richard"]),
        ("Choudhury, $ M A Shoukat", ["Choudhury, M A Shoukat"]),
        ("Australian Interstate Quarantine", ["Australian Interstate Quarantine"]),
        ("French, Daniel Interstate", ["French, Daniel Interstate"]),
        ("JanusGraph Authors", ["JanusGraph Authors"]),
        ("Elinor Ostrom, Vincent Ostrom", ["Ostrom, Elinor", "Ostrom, Vincent"]),
        ("Garcia Lopez, Vincent Lopez Roy", ["Garcia Lopez, Vincent Lopez Roy"]),
    ],
)
def test_slips(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_stops_part_persons_of_a_list() -> None:
    typed = "Odga, Anders. Emmel, Claus. Kappel, Andreas. Peders, Alma B. Graver, Hans Peter."
    assert typed_names(typed)[0] == (
        "Odga, Anders and Emmel, Claus and Kappel, Andreas and Peders, Alma B and Graver, Hans Peter"
    )
    assert typed_names("Roy, Anne B. Petit")[0] == "Roy, Anne B. Petit"


def test_nobody_signs() -> None:
    report = "@techreport{a, author={{Anon.}}, institution={Natural England}, title={Les lacs}, year=2012}"
    assert printed(report) == "Natural England. (2012). Les lacs."
    assert read("{Anonymous}") == ["Anonymous"]


def test_a_publisher_is_no_editor() -> None:
    book = "@book{a, author={Roy, Luc}, editor={{Chapman {\\&} Hall}}, title={Les lacs}, year=2012}"
    assert printed(book) == "Roy, L. (2012). Les lacs. Chapman & Hall."


@pytest.mark.parametrize(
    ("family", "name"),
    [("Alexandra Samuel", "Samuel, Alexandra"), ("Agile Coffee", "Agile Coffee"), ("Agilest", "Agilest")],
)
def test_a_person_in_one_piece_of_csl(family: str, name: str) -> None:
    author = [{"family": family, "given": ""}]
    [entry] = from_json(json.dumps([{"id": "a", "type": "webpage", "title": "Les lacs", "author": author}]))
    assert [full_name(one) for one in names_of(entry.item, "author")] == [name]
