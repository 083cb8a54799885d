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
    ("software", "Haskell", "logiciel"),
    ("software", "Software", "logiciel"),
    ("software", "Computer program", "logiciel"),
    ("software", "Application mobile", "Application mobile"),
    ("dataset", "Dataset", "jeu de données"),
    ("speech", "Conference paper", "communication"),
    ("speech", "Presentation", "présentation"),
    ("document", "Press Release", "communiqué de presse"),
    ("document", "Master’s thesis", "mémoire de master"),
    ("motion_picture", "Video", "vidéo"),
    ("report", "Policy brief", "note de politique publique"),
    ("report", "Policy Brief Series", "Policy Brief Series"),
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


@pytest.mark.parametrize(
    ("fields", "printed"),
    [
        ({"type": "book", "genre": "Haskell", "version": "2.11.3.2"}, "Outil (version 2.11.3.2) [logiciel]."),
        ({"type": "document", "genre": "Python", "version": "3"}, "Outil (version 3) [logiciel]."),
        ({"type": "book", "genre": "Roman", "version": "3"}, "Outil (version 3) [roman]."),
        ({"type": "book", "genre": "Haskell"}, "Outil [haskell]."),
    ],
)
def test_what_has_a_version_and_a_language_is_a_program(fields: dict[str, str], printed: str) -> None:
    work = {"id": "a", "title": "Outil", "author": [{"family": "Roy", "given": "Luc"}], "issued": "2006", **fields}
    line = dict(render([work], ["[@a]"], markup="text").bibliography)["a"].replace("\u00a0", " ")
    assert line == f"Roy, L. (2006). {printed}"
