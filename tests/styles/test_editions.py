"""Editions, in every writing that catalogues and managers have."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.styles.editions import french_edition
from stratege.styles.prepare import prepare

EDITIONS = [
    ("2", "2ᵉ éd."),
    ("2e éd.", "2ᵉ éd."),
    ("2e éd", "2ᵉ éd."),
    ("2e", "2ᵉ éd."),
    ("2nd", "2ᵉ éd."),
    ("2nd ed.", "2ᵉ éd."),
    ("2de édition", "2ᵉ éd."),
    ("2nde éd.", "2ᵉ éd."),
    ("3ème édition", "3ᵉ éd."),
    ("6<sup>e</sup> édition", "6ᵉ éd."),
    ("6ᵉ édition", "6ᵉ éd."),
    ("Second Edition", "2ᵉ éd."),
    ("Third Edit", "3ᵉ éd."),
    ("2nd Editio", "2ᵉ éd."),
    ("10", "10ᵉ éd."),
    ("Rev", "éd. revue"),
    ("Revised edition (January 14, 2016).", "éd. revue"),
    ("Quinta", "5ᵉ éd."),
    ("Segunda edición revisada", "2ᵉ éd."),
    ("Terza edizione", "3ᵉ éd."),
    ("Zweite, überarbeitete Auflage", "2ᵉ éd."),
    ("Orig.-Ausg., 39. Aufl", "39ᵉ éd."),
    ("3. ed., reprinted", "3ᵉ éd."),
    ("3rd ed. (reprint)", "3ᵉ éd."),
    ("Prima donna", "Prima donna"),
    ("Deuxième édition", "2ᵉ éd."),
    ("Troisième édition revue", "3ᵉ éd. revue"),
    ("3e édition revue et augmentée", "3ᵉ éd. revue et augmentée"),
    ("1re éd. poche", "1re éd. poche"),
    ("2e éd., revue", "2ᵉ éd., revue"),
    ("Nouvelle édition", "nouvelle éd."),
    ("Nouv. éd. revue", "nouvelle éd. revue"),
    ("Nouvelle éd. revue et augmentée", "nouvelle éd. revue et augmentée"),
    ("Éd. mise à jour", "éd. mise à jour"),
    ("Édition revue", "éd. revue"),
    ("Revised edition", "éd. revue"),
    ("Été 2022", "éd. été 2022"),
    ("Kindle", "Kindle"),
    ("2022", "éd. 2022"),
    ("2. ed.", "2ᵉ éd."),
    ("15. Auflage", "15ᵉ éd."),
    ("2., überarb. und erw. Aufl.", "2ᵉ éd."),
    ("3ª edición", "3ᵉ éd."),
    ("2a edizione", "2ᵉ éd."),
    ("Version 2.9a", "version 2.9a"),
    ("2.41", "2.41"),
]


def test_an_edition_is_printed_in_one_way() -> None:
    works = [
        {"id": f"e{rank}", "type": "book", "title": f"Titre {rank}", "edition": edition}
        for rank, (edition, _) in enumerate(EDITIONS)
    ]
    rendered = render(works, [f"[@{work['id']}]" for work in works], markup="text")
    printed = dict(rendered.bibliography)
    for rank, (edition, expected) in enumerate(EDITIONS):
        assert f"({expected})" in printed[f"e{rank}"].replace("\u00a0", " "), edition


@pytest.mark.parametrize(
    "edition", ["1", "1.", "1st ed", "1st ed.", "1re éd.", "1ère édition", "First", "Première édition"]
)
def test_a_first_edition_is_not_printed(edition: str) -> None:
    item = prepare({"id": "a", "type": "book", "title": "Les crues", "edition": edition}, french=True)
    assert "edition" not in item


@pytest.mark.parametrize(
    "edition", ["", "Édition", "e", "12 mars", "First Folio edition", "Seconde version", "Premières armes"]
)
def test_what_is_no_edition_stays(edition: str) -> None:
    assert french_edition(edition) == edition


@pytest.mark.parametrize(
    ("edition", "publisher", "printed", "publishes"),
    [
        ("FAYARD.", "Fayard", None, "Fayard"),
        ("Éditions du Seuil", "Seuil", None, "Seuil"),
        ("Seuil", "Éditions du Seuil", None, "Éditions du Seuil"),
        ("Poche", "Fayard", "Poche", "Fayard"),
        ("Société d'édition des fleuves", "", None, "Société d'édition des fleuves"),
        ("Édition des fleuves", "", "éd. des fleuves", None),
        ("Gallimard", "", None, "Gallimard"),
    ],
)
def test_a_publisher_in_the_place_of_an_edition(
    edition: str, publisher: str, printed: str | None, publishes: str | None
) -> None:
    named = {"publisher": publisher} if publisher else {}
    item = prepare({"id": "a", "type": "book", "title": "Les crues", "edition": edition, **named}, french=True)
    assert (item.get("edition"), item.get("publisher")) == (printed, publishes)


@pytest.mark.parametrize("edition", ["0", "00"])
def test_no_number_is_no_edition(edition: str) -> None:
    assert french_edition(edition) == ""
