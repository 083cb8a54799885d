"""The scale that an author words, and the scores that stand over it."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.compose.matrix_scale import said
from stratege.pipeline import check

MATRIX = """kind: matrix
title: Un
caption: Une matrice
scale: "{scale}"
criteria: [{{id: cout, title: Coût, weight: 3}}]
options:
  - {{id: halle, title: Halle, scores: {{cout: 4}}}}
  - {{id: place, title: Place, scores: {{cout: 1}}}}
"""


@pytest.mark.parametrize(
    ("scale", "ends"),
    [
        ("de 0 à 5", (0, 5)),
        ("Notes de 1 à 10", (1, 10)),
        ("de 0, mauvais, à 4, très bon", (0, 4)),
        ("de 0 (mauvais) à 5 (très bon)", (0, 5)),
        ("0-5", (0, 5)),
        ("de -2 à +2", (-2, 2)),
        ("notes sur 20", (0, 20)),
        ("0 : inadapté, 5 : idéal", (0, 5)),
        ("0 = plus de 30 jours ; 2 = 10 à 30 jours ; 4 = moins de 10", (0, 4)),
        ("4 : excellent", None),
        ("du moins bon au meilleur", None),
        ("d'après l'enquête menée auprès de chacun des clients entre 2019 et 2025", None),
    ],
)
def test_the_ends_of_a_scale_are_read_as_authors_word_them(scale: str, ends: tuple[float, float] | None) -> None:
    assert said(scale) == ends


@pytest.mark.parametrize(
    ("scale", "told"),
    [
        ("de 0 à 5", ["l'échelle « de 0 à 5 » n'est pas celle des notes, qui vont de 0 à 4"]),
        ("de 0 à 3", ["l'échelle « de 0 à 3 » n'est pas celle des notes, qui vont de 1 à 4"]),
        ("de 1 à 4", []),
        ("0 : mauvais, 4 : excellent", []),
    ],
)
def test_a_scale_that_is_not_that_of_the_scores_is_told_at_its_place(
    make_project: MakeProject, scale: str, told: list[str]
) -> None:
    found = list(check(make_project({"content/a.yaml": MATRIX.format(scale=scale)}), "r").diagnostics)
    assert [item.message for item in found if item.code == "S174"] == told
    assert all(str(item.span).endswith("a.yaml:4:8") for item in found if item.code == "S174")
