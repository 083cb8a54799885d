"""Publishers with the towns that authors and Google Scholar add to them."""

from __future__ import annotations

import pytest

from stratege.styles.places import without_place
from stratege.styles.titles import bare_titles


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Seuil, Paris", "Seuil"),
        ("L'Harmattan, Paris, France", "L'Harmattan"),
        ("John Wiley & Sons, New York", "John Wiley & Sons"),
        ("ACM, New York, NY, USA", "ACM"),
        ("Oxford University Press, USA", "Oxford University Press"),
        ("Princeton University Press: Princeton NJ", "Princeton University Press"),
        ("McGraw-Hill New York", "McGraw-Hill"),
        ("Springer Berlin Heidelberg", "Springer"),
        ("London North-Holland", "North-Holland"),
        ("Harper & Row, New York and London", "Harper & Row"),
        ("Universität Hamburg Hamburg", "Universität Hamburg"),
        ("University of California, Berkeley", "University of California, Berkeley"),
        ("Wirtschaftsuniversität, Wien", "Wirtschaftsuniversität, Wien"),
        ("Imperial College London", "Imperial College London"),
        ("Presses universitaires de Lyon", "Presses universitaires de Lyon"),
        ("Éditions de Paris", "Éditions de Paris"),
        ("Cambridge University Press, Inc.", "Cambridge University Press, Inc."),
        ("Paris", "Paris"),
    ],
)
def test_apa_has_no_town(typed: str, printed: str) -> None:
    assert without_place(typed) == printed


@pytest.mark.parametrize(("kind", "printed"), [("book", "Musée des eaux"), ("graphic", "Musée des eaux, Paris")])
def test_a_museum_keeps_its_town(kind: str, printed: str) -> None:
    item: dict[str, object] = {"type": kind, "title": "Titre", "publisher": "Musée des eaux, Paris"}
    bare_titles(item)
    assert item["publisher"] == printed
