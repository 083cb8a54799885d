"""The words for theses and reports, whatever the manager calls them."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.styles.genres import french_genre

GENRES = [
    ("thesis", "PhD thesis", "thèse de doctorat"),
    ("thesis", "Ph.D. Thesis", "thèse de doctorat"),
    ("thesis", "phdthesis", "thèse de doctorat"),
    ("thesis", "Theses", "thèse de doctorat"),
    ("thesis", "Master’s thesis", "mémoire de master"),
    ("thesis", "mathesis", "mémoire de master"),
    ("thesis", "These de doctorat", "thèse de doctorat"),
    ("thesis", "Memoire de master", "mémoire de master"),
    ("thesis", "These", "thèse"),
    ("thesis", "Mémoire d'HDR", "Mémoire d'HDR"),
    ("report", "Technical Report", "rapport technique"),
    ("report", "resreport", "rapport de recherche"),
    ("report", "Thesis", "Thesis"),
    ("report", "AIAA Paper 90--3068", "AIAA Paper 90-3068"),
    ("thesis", "Bachelorarbeit", "mémoire de licence"),
    ("thesis", "Master's project", "mémoire de master"),
    ("thesis", "Habilitationsschrift", "habilitation à diriger des recherches"),
    ("report", "Insee Première", "Insee Première"),
    ("software", "Python", "logiciel"),
    ("software", "Application mobile", "Application mobile"),
]


@pytest.mark.parametrize(("kind", "genre", "expected"), GENRES)
def test_a_genre_is_said_in_french(kind: str, genre: str, expected: str) -> None:
    assert french_genre(kind, genre) == expected


def test_the_national_number_of_a_thesis_is_no_publication() -> None:
    work = {"id": "t", "type": "thesis", "title": "Titre", "genre": "Theses", "publisher": "Université de Lyon"}
    works = [work | {"number": "2015LYO12345"}, work | {"id": "u", "title": "Autre", "number": "12345"}]
    entries = dict(render(works, ["[@t; @u]"], markup="text").bibliography)
    assert "2015LYO12345" not in entries["t"]
    assert "12345" in entries["u"]
