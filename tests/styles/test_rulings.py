"""Rulings and laws as Légifrance gives them to Zotero."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references.parts import Item

COURT = "Cour de cassation"


def printed(item: Item) -> str:
    """The line of the list."""
    return render([{"id": "a", **item}], ["[@a]"], markup="text").bibliography[0][1].replace("\xa0", " ")


def ruling(title: str, **fields: object) -> Item:
    """A ruling of 21 December 2012."""
    issued = {"date-parts": [[2012, 12, 21]]}
    return {"type": "legal_case", "title": title, "authority": COURT, "number": "12-15.063", "issued": issued, **fields}


@pytest.mark.parametrize(
    ("title", "line"),
    [
        (f"{COURT}, 21 décembre 2012, 12-15.063", f"{COURT}, 21 décembre 2012, nᵒ 12-15.063."),
        (f"{COURT}, 1ère chambre, 21/12/2012, 12-15.063", f"{COURT}, 1re chambre, 21 décembre 2012, nᵒ 12-15.063."),
        ("Société Eaux", f"{COURT}, 21 décembre 2012, Société Eaux, nᵒ 12-15.063."),
        (
            f"{COURT}, Roy, Petit, 12-15.063",
            f"{COURT}, 21 décembre 2012, {COURT}, Roy, Petit, 12-15.063, nᵒ 12-15.063.",
        ),
    ],
)
def test_a_title_that_says_all_once_more(title: str, line: str) -> None:
    assert printed(ruling(title)) == line


def test_a_state_is_no_collection() -> None:
    title = f"{COURT}, 21 décembre 2012, 11BX01796, Publié au bulletin"
    published = ruling(title, number="11BX01796") | {"container-title": "Publié au bulletin"}
    assert printed(published) == f"{COURT}, 21 décembre 2012, nᵒ 11BX01796, publié au bulletin."


@pytest.mark.parametrize(
    ("title", "fields", "line"),
    [
        ("LOI n° 2000-37 du 3 mai 2000", {"container-title": "2000-37"}, "Loi nᵒ 2000-37 du 3 mai 2000."),
        ("Délibération sur les eaux", {"container-title": "97-008"}, "Délibération sur les eaux, nᵒ 97-008."),
        ("Code civil - Article 16", {"container-title": "Code civil", "volume": "16"}, "Code civil - Article 16."),
        (
            "Règlement (CE) n° 2257/94 du 16 mai (Texte présentant de l'intérêt pour l'EEE)",
            {"container-title": "OJ L", "volume": "245"},
            "Règlement (CE) nᵒ 2257/94 du 16 mai, JO, L245.",
        ),
        ("Loi sur les eaux", {"container-title": "JO"}, "Loi sur les eaux, JO."),
    ],
)
def test_a_law_says_its_number_and_its_code_once(title: str, fields: dict[str, str], line: str) -> None:
    assert printed({"type": "legislation", "title": title, **fields}) == line
