"""A table that is too wide takes smaller letters, then a sheet on its side; then its words may be cut."""

from __future__ import annotations

import pytest
from sample.words import t

from stratege import document as d
from stratege.write.fitting import fitting, inset_of, is_slight


def table(columns: int, word: str, *, landscape: bool = False) -> d.Table:
    titles = tuple(d.Column(title=t("A")) for _ in range(columns))
    row = d.Row(cells=tuple(d.TableCell(children=t(word)) for _ in range(columns)))
    return d.Table(id="t", caption=t("T"), columns=titles, rows=(row,), landscape=landscape)


@pytest.mark.parametrize(
    ("columns", "classes"), [(5, ""), (12, ""), (14, "tight"), (17, "landscape"), (20, "landscape tight")]
)
def test_the_more_columns_the_smaller_the_letters_then_the_wider_the_sheet(columns: int, classes: str) -> None:
    assert fitting(table(columns, "1\u00a0000\u00a0000"), 620, 940) == classes


def test_what_fits_no_sheet_is_cut() -> None:
    assert fitting(table(30, "1\u00a0000\u00a0000"), 620, 940) == "landscape tight broken"
    assert fitting(table(30, "1\u00a0000\u00a0000"), 620) == "tight broken"


def test_a_table_that_lies_on_its_side_already_is_not_turned_again() -> None:
    assert fitting(table(17, "1\u00a0000\u00a0000", landscape=True), 620, 940) == ""


def test_what_a_theme_leaves_beside_words_takes_room() -> None:
    """A table that letters of 7 points would keep upright is turned where each cell has a margin of its own."""
    words = "12\u00a0000\u00a0€"
    assert fitting(table(15, words), 620, 940) == "tight"
    assert fitting(table(15, words), 620, 940, inset=0.6) == "landscape"


def test_the_margin_of_a_cell_is_read_in_the_sheet_of_the_theme() -> None:
    assert inset_of("thead th { padding: 1em; }\ntbody th, tbody td { border: 0; padding-left: 0.6em; }") == 0.6
    assert inset_of("tbody td { padding: 0; }") == inset_of("") == 0


def test_words_that_a_line_may_part_take_no_more_room() -> None:
    assert fitting(table(14, "1 000 000"), 620, 940) == ""


@pytest.mark.parametrize(
    ("columns", "words", "slight"),
    [
        (3, "212\u00a0000\u00a0€", True),
        (8, "212\u00a0000\u00a0€", False),
        (3, "Une phrase que trois colonnes étrangleraient", False),
    ],
)
def test_short_cells_need_no_scrolling(columns: int, words: str, slight: bool) -> None:
    assert is_slight(table(columns, words)) is slight
