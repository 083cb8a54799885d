"""Where lines are broken: between words, not before units, at hyphens when a word is too wide."""

from __future__ import annotations

import pytest

from stratege.charts.letters import fold, measure, wrap

FACE = "Source Sans 3"


@pytest.mark.parametrize("text", ["10 h", "5 ans", "12 %", "3 M€"])
def test_a_number_stays_with_its_unit(text: str) -> None:
    assert wrap(text, 5, 11, FACE) == [text]


def test_words_of_more_than_three_letters_are_parted_from_numbers() -> None:
    assert wrap("10 salariés", 5, 11, FACE) == ["10", "salariés"]


def test_a_word_too_wide_is_cut_at_its_hyphens() -> None:
    assert fold("Bourgogne-Franche-Comté", 100, 11, FACE) == ["Bourgogne-Franche-", "Comté"]


def test_a_piece_too_wide_is_cut_where_it_must() -> None:
    pieces = fold("Anticonstitutionnellement-dit", 60, 11, FACE)
    assert "".join(pieces) == "Anticonstitutionnellement-dit"
    assert all(measure(piece, 11, FACE) <= 60 for piece in pieces)
