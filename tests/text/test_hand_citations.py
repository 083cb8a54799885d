"""What looks like a citation that a hand typed, and the entries of a library that it may mean."""

from __future__ import annotations

import pytest

from stratege.text.hand_citations import families, hand_citations, hinted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Voir (Guiot et Roux, 2010).", [(["guiot", "roux"], "2010")]),
        ("Voir (Guiot & Roux, 2010, p. 3).", [(["guiot", "roux"], "2010")]),
        ("Selon Le Petit (2020a), rien.", [(["petit"], "2020")]),
        ("(Roy et al., 2021 ; Aï, Bé et Cé, 2022)", [(["roy"], "2021"), (["ai", "be", "ce"], "2022")]),
        ("En France, 2019 fut faste.", [(["france"], "2019")]),
        ("Paris 2024, rien en 2010 (roy, 2020).", []),
    ],
)
def test_names_and_a_year(text: str, found: list[tuple[list[str], str]]) -> None:
    assert [(families(one), one["year"]) for one in hand_citations(text)] == found


def test_the_entries_that_have_a_name_and_its_year() -> None:
    library = "@book{a, author={Guiot, D.}, year=2010}\n@book{b, author={Guiot, D.}, year=2011}\n@misc{c, year=2010}"
    assert hinted(library, frozenset({("guiot", "2010")})) == {"a"}
    assert hinted(library, frozenset()) == set()
