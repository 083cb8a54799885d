"""Tables: what their totals and their shares are, exactly, and what is told of those that are typed wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.compose.context import Captioned, Context
from stratege.compose.tables import table
from stratege.diagnostics import Diagnostics
from stratege.document import Table, plain
from stratege.model import blocks as m
from stratege.model.report import Plan, Report
from stratege.model.stock import Fact
from stratege.numbers import read_number
from stratege.source import Scalar, Span
from stratege.wording import words

PLACE = Span("a.yaml", 1, 1)
BARE: Captioned = {
    "id": "t",
    "caption": (),
    "source": (),
    "note": (),
    "wide": False,
    "landscape": False,
    "placement": "near",
    "span": PLACE,
}
AMOUNTS = st.lists(
    st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=3), min_size=1, max_size=8
)
COST = {"title": "Coût", "format": "number"}


def made(
    columns: list[object], rows: list[list[str]], facts: dict[str, Fact] | None = None, **keys: object
) -> tuple[Table, list[str]]:
    """The node of a table, and the codes of what is told of it."""
    typed = [[Scalar(cell, PLACE) for cell in row] for row in rows]
    heads = [Scalar(column, PLACE) if isinstance(column, str) else column for column in columns]
    model = m.Table.model_validate({"id": "t", "caption": "C", "columns": heads, "rows": typed, **keys})
    node, diagnostics = composed(model, facts=facts)
    return node, [item.code for item in diagnostics.items]


def composed(
    model: m.Table, files: dict[str, list[list[Scalar]]] | None = None, facts: dict[str, Fact] | None = None
) -> tuple[Table, Diagnostics]:
    """The node of a model, with its files of data, and what is told of it."""
    diagnostics = Diagnostics()
    plan = Plan.model_validate({"title": "E", "sections": []})
    report = Report(name="r", plan=plan, modules={}, tables=files or {}, facts=facts or {})
    return table(model, BARE, Context(report, diagnostics)), diagnostics


def column(node: Table, index: int) -> list[str]:
    """What a column prints, its total last."""
    return [plain(row.cells[index].children) for row in node.rows]


def figure(text: str) -> Decimal:
    """The number that a cell prints."""
    number = read_number(text)
    assert number is not None
    return number.digits


@given(AMOUNTS)
def test_the_printed_total_is_the_sum_of_the_printed_numbers(values: list[Decimal]) -> None:
    node, told = made(["Poste", COST], [["x", str(value)] for value in values], totals=True)
    *parts, total = map(figure, column(node, 1))
    assert sum(parts) == total == sum(values)
    assert not told and not node.note


@given(AMOUNTS, st.integers(0, 2))
def test_a_rounded_total_that_its_parts_do_not_make_is_said_to_the_reader(values: list[Decimal], places: int) -> None:
    node, _ = made(["Poste", COST | {"decimals": places}], [["x", str(value)] for value in values], totals=True)
    *parts, total = map(figure, column(node, 1))
    assert abs(total - sum(values)) <= Decimal(1).scaleb(-places) / 2
    assert (plain(node.note) == words("fr")["rounded"]) is (sum(parts) != total)


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=9), st.integers(0, 3))
def test_shares_are_exact_to_their_decimals_and_their_total_is_a_hundred(values: list[int], places: int) -> None:
    share = {"title": "Part", "share_of": "Coût", "decimals": places}
    node, told = made(["Poste", COST, share], [["x", str(value)] for value in values], totals=True)
    *parts, total = map(figure, column(node, 2))
    for value, part in zip(values, parts, strict=True):
        assert abs(part * sum(values) - 100 * value) * 2 * 10**places <= sum(values)
    assert total == 100 and not told
    assert bool(node.note) is (sum(parts) != 100)


def test_columns_are_totalled_by_what_they_are() -> None:
    columns = [
        "Poste",
        COST,
        {"title": "Taux", "format": "percentage"},
        {"title": "Part", "format": "percentage", "total": "sum"},
        {"title": "Prix", "format": "amount", "total": "none"},
        {"title": "Délai", "format": "number", "total": "mean"},
        {"title": "Le", "format": "date"},
        "Libre",
    ]
    rows = [["a", "1", "5", "60", "3", "1", "2026", "7"], ["b", "2,5", "6", "40", "4", "2", "2027", "8"]]
    node, told = made(columns, rows, totals={"label": "Ensemble"})
    sums, means = ([plain(cell.children) for cell in row.cells] for row in node.rows[-2:])
    assert sums == ["Ensemble", "3,5", "", "100\u00a0%", "", "", "", ""]
    assert means == ["Moyenne", "", "", "", "", "1,5", "", ""]
    assert [row.total for row in node.rows] == [False, False, True, True]
    assert not told


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["1", "3"], "2"),
        (["1", "1", "2"], "1,3"),
        (["12,75", "8,4", "6", "15,2"], "10,59"),
        (["1,5", "1,6"], "1,6"),
        (["-1,5", "-1,6"], "\u22121,6"),
        (["1,50", "2,50"], "2,00"),
    ],
)
def test_a_mean_has_the_decimals_of_its_column_or_one_under_whole_numbers(values: list[str], expected: str) -> None:
    mean = {"title": "Délai", "total": "mean"}
    assert column(made(["x", mean], [["", value] for value in values])[0], 1)[-1] == expected


def test_a_mean_has_the_decimals_that_its_author_asks_for() -> None:
    mean = {"title": "Délai", "total": "mean"}
    assert column(made(["x", mean | {"decimals": 0}], [["", "1"], ["", "1"], ["", "2"]])[0], 1)[-1] == "1"


@pytest.mark.parametrize(
    ("total", "told"),
    [("42,5", []), ("42", []), ("43", []), ("42,4", ["S093"]), ("41", ["S093"]), ("n. d.", []), ("", [])],
)
def test_a_total_that_is_typed_is_checked_to_its_own_digits(total: str, told: list[str]) -> None:
    node, found = made(["Poste", COST], [["a", "12"], ["b", "30,5"], ["**Total**", total]])
    assert found == told
    assert [row.total for row in node.rows] == [False, False, True]


def test_a_typed_total_is_not_added_again() -> None:
    share = {"title": "Part", "share_of": "Coût"}
    node, told = made(["Poste", COST, share], [["a", "1"], ["b", "3"], ["En tout", "4"]], totals={"label": "En tout"})
    assert column(node, 1) == ["1", "3", "4"]
    assert column(node, 2) == ["25,0\u00a0%", "75,0\u00a0%", "100,0\u00a0%"]
    assert not told


def test_what_is_nothing_counts_for_nothing_and_what_is_unknown_is_told() -> None:
    rows = [["a", "1"], ["b", "–"], ["c", ""], ["d", "s. o."]]
    assert made(["Poste", COST], rows, totals=True)[1] == []
    assert made(["Poste", COST], [*rows, ["e", "n. d."]], totals=True)[1] == ["S094"]
    assert made(["Poste", COST], [*rows, ["e", "n. d."]])[1] == []


def test_a_column_is_its_title_alone() -> None:
    node, _ = made(["Poste", "Coût"], [["a", "1234.5"], ["Total", "9"]])
    assert [(plain(found.title), found.align) for found in node.columns] == [("Poste", "left"), ("Coût", "left")]
    assert column(node, 1) == ["1234.5", "9"]
    assert not any(row.total for row in node.rows)


def test_an_alignment_that_is_asked_for_is_kept() -> None:
    node, _ = made(["Poste", COST, COST | {"title": "b", "align": "center"}], [["a", "1", "2"]])
    assert [found.align for found in node.columns] == ["left", "decimal", "center"]


SHARE = {"title": "Part", "share_of": "Coût"}


@pytest.mark.parametrize(
    ("columns", "code", "said"),
    [
        (["x", {"title": "Le", "format": "date", "decimals": 2}], "S091", "« decimals »"),
        (["x", {"title": "Le", "format": "text", "unit": "km"}], "S091", "de format « text »"),
        (["x", {"title": "Le", "format": "date", "total": "sum"}], "S091", "« total »"),
        ([COST | {"total": "mean"}, "x"], "S091", "qui porte l'intitulé des lignes"),
        (["x", {"title": "Le", "format": "percentage", "unit": "km"}], "S091", "de format « percentage »"),
        (["x", COST, SHARE | {"format": "date"}], "S091", "« share_of »"),
        (["x", {"title": "Le", "format": "date"}], "S090", "« 2,5 » n'est pas une date"),
        (["x", COST | {"format": "date"}, SHARE], "S092", "« Coût »"),
        (["x", COST, SHARE | {"share_of": "Part"}], "S092", "« Part »"),
    ],
)
def test_a_key_that_changes_nothing_is_told(columns: list[dict[str, object]], code: str, said: str) -> None:
    typed = [Scalar(found, PLACE) if isinstance(found, str) else found for found in columns]
    row = [Scalar(cell, PLACE) for cell in ("1", "2,5")]
    model = m.Table.model_validate({"id": "t", "caption": "C", "columns": typed, "rows": [row]})
    told = [f"{item.code} {item.message}" for item in composed(model)[1].items]
    assert any(line.startswith(code) and said in line for line in told), told


def test_keys_that_ask_for_nothing_are_not_told() -> None:
    columns = [
        "x",
        {"title": "Le", "format": "date", "total": "none"},
        {"title": "p", "format": "percentage", "unit": "%"},
    ]
    assert made(columns, [["a", "2026", "1"]])[1] == []
    assert made([COST | {"total": "none"}, "x"], [["1", "2"]])[1] == []


def test_a_name_of_no_column_is_told_with_the_nearest() -> None:
    row = [Scalar(cell, PLACE) for cell in ("1", "2,5")]
    for name, remedy in (("Cout", "vouliez-vous « Coût »"), ("Zzz", "nommez une colonne")):
        columns = [Scalar("x", PLACE), COST, SHARE | {"share_of": name}]
        model = m.Table.model_validate({"id": "t", "caption": "C", "columns": columns, "rows": [row]})
        [item] = composed(model)[1].items
        assert item.code == "S092" and item.remedy.startswith(remedy)


def test_parts_of_nothing_are_told() -> None:
    assert made(["x", COST, SHARE], [["a", "1"], ["b", "-1"]])[1] == ["S096"]
    assert made(["x", COST, SHARE], [])[1] == []


@pytest.mark.parametrize("key", [{"decimals": 1}, {"unit": "km"}, {"total": "mean"}, {}])
def test_a_key_of_numbers_makes_a_column_of_numbers(key: dict[str, object]) -> None:
    columns = ["x", {"title": "Coût"} | key, *([] if key else [SHARE])]
    node, told = made(columns, [["a", "1234.5"], ["b", "2"]])
    assert column(node, 1)[:2] == ["1\u202f234,5", "2,0"]
    assert node.columns[1].align == "decimal" and not told


def test_shares_print_by_their_format() -> None:
    columns = ["x", COST, SHARE, SHARE | {"title": "b", "format": "number"}, SHARE | {"title": "c", "decimals": 0}]
    node, _ = made(columns, [["a", "1"], ["b", "2"], ["c", "–"]])
    assert [plain(found.title) for found in node.columns][2:] == ["Part", "b (%)", "c"]
    assert [[plain(cell.children) for cell in row.cells[2:]] for row in node.rows] == [
        ["33,3\u00a0%", "33,3", "33\u00a0%"],
        ["66,7\u00a0%", "66,7", "67\u00a0%"],
        ["–", "–", "–"],
    ]


def test_the_numbers_of_a_file_are_french_but_for_what_names_its_rows() -> None:
    lines = [["Lieu", "Prix", "Code"], ["1500", "2500.5", "01500"], ["2500", "12", "2"]]
    files = {"d.csv": [[Scalar(cell, PLACE) for cell in line] for line in lines]}
    for row_headers, first in ((True, "1500"), (False, "1\u202f500")):
        heads = [Scalar(title, PLACE) for title in lines[0]]
        keys = {"id": "t", "caption": "C", "columns": heads, "data": Scalar("d.csv", PLACE), "row_headers": row_headers}
        node, diagnostics = composed(m.Table.model_validate(keys), files)
        assert [plain(cell.children) for cell in node.rows[0].cells] == [first, "2\u202f500,5", "01500"]
        assert not diagnostics.items


def of_file(columns: list[str], file: str) -> tuple[list[list[str]], list[str]]:
    """The cells of a table whose rows are those of a file, and the codes of what is told."""
    lines = [[Scalar(cell, PLACE) for cell in line.split(";")] for line in file.split()]
    heads = [Scalar(column, PLACE) for column in columns]
    model = m.Table.model_validate({"id": "t", "caption": "C", "columns": heads, "data": Scalar("d.csv", PLACE)})
    node, diagnostics = composed(model, {"d.csv": lines})
    return [[plain(cell.children) for cell in row.cells] for row in node.rows], [one.code for one in diagnostics.items]


@pytest.mark.parametrize(
    ("columns", "cells"),
    [
        (["Jour", "Places", "Étals"], ["samedi", "60", "12"]),
        (["Jour", "Étals", "Places"], ["samedi", "12", "60"]),
        (["jour", "etals", "PLACES"], ["samedi", "12", "60"]),
        (["Jour", "Étals"], ["samedi", "12"]),
        (["Jours", "Loués", "Ouverts"], ["samedi", "60", "12"]),
    ],
)
def test_columns_take_the_cells_of_the_file_by_their_titles_else_in_order(columns: list[str], cells: list[str]) -> None:
    assert of_file(columns, "Jour;Places;Étals samedi;60;12") == ([cells], [])


def test_a_column_that_takes_the_cells_of_another_is_told() -> None:
    assert of_file(["Jour", "Étals", "Loués"], "Jour;Places;Étals samedi;60;12") == ([["samedi", "60", "12"]], ["S098"])
    assert of_file(["Jour", "Loués"], "Jour;Places;Étals samedi;60;12") == ([], ["S010"])
    assert of_file(["Jour", "Jour", "Étals"], "Jour;Places;Étals samedi;60;12")[0] == [["samedi", "60", "12"]]


def test_what_is_no_number_has_no_share() -> None:
    columns = ["Poste", COST, {"title": "Part", "share_of": "Coût"}]
    node, codes = made(columns, [["Vélo", "12"], ["Bus", "–"], ["Car", "n. d."]])
    assert codes == ["S094"]
    assert column(node, 2) == ["100,0\N{NO-BREAK SPACE}%", "–", "n. d."]


@pytest.mark.parametrize("typed", ["douze", "(30)", "[=PART]"])
def test_a_cell_that_cannot_be_read_leaves_no_total_and_no_share(typed: str) -> None:
    """A total without a number that the reader sees above it is wrong, and shares of it too."""
    share = {"title": "Part", "share_of": "Coût"}
    amount = {"title": "Coût", "format": "amount"}
    part = {"id": "PART", "statement": "Une part.", "value": "12", "unit": "%"}
    facts = {"PART": Fact.model_validate(part)}
    node, codes = made(
        ["Poste", amount, share, COST | {"title": "Jours"}],
        [["Vélo", "12", "1"], ["Bus", typed, "2"]],
        facts,
        totals=True,
    )
    assert codes == ["S090"]
    assert column(node, 1)[-1] == "n. d.".replace(" ", "\N{NO-BREAK SPACE}")
    assert {*column(node, 2)} == {"n. d.".replace(" ", "\N{NO-BREAK SPACE}")}
    assert column(node, 3)[-1] == "3"


def test_where_no_total_is_known_there_is_no_row_of_totals() -> None:
    mean = COST | {"title": "Jours", "total": "mean"}
    node, codes = made(["Poste", COST, mean], [["Vélo", "douze", "un"], ["Bus", "30", "2"]], totals=True)
    assert codes == ["S090", "S090"] and len(node.rows) == 2
    assert len(made(["Poste", COST], [["Vélo", "–"], ["Bus", ""]], totals=True)[0].rows) == 2


def test_a_percentage_that_cannot_be_read_is_not_said_to_lack_too() -> None:
    rate = {"title": "Part", "format": "percentage", "total": "sum"}
    assert made(["x", rate], [["a", "60"], ["b", "30"], ["c", "dix"]])[1] == ["S090"]


def test_facts_count_in_the_unit_of_their_column_computed_or_not() -> None:
    amount = {"title": "Coût", "format": "amount"}
    typed: list[dict[str, object]] = [
        {"id": "A", "statement": "A.", "value": "86", "unit": "k€"},
        {"id": "B", "statement": "B.", "formula": "A / 2"},
    ]
    facts = {str(fact["id"]): Fact.model_validate(fact) for fact in typed}
    node, codes = made(["Poste", amount], [["a", "[=A]"], ["b", "[=B]"], ["c", "1,5"]], facts, totals=True)
    assert (column(node, 1)[-1], codes) == ("129\N{NARROW NO-BREAK SPACE}001,50\N{NO-BREAK SPACE}€", [])


@pytest.mark.parametrize(
    ("typed", "remedy"),
    [
        ("douze", "écrivez un nombre, comme « 1234,5 »"),
        ("(54 300)", "écrivez « −54 300 » si c'est un nombre négatif"),
    ],
)
def test_what_is_no_number_is_told_with_what_to_write(typed: str, remedy: str) -> None:
    rows = [[Scalar(cell, PLACE) for cell in row] for row in (["Vélo", typed], ["Bus", "30"])]
    model = m.Table.model_validate({"id": "t", "caption": "C", "columns": [Scalar("Poste", PLACE), COST], "rows": rows})
    [told] = composed(model)[1].items
    assert told.code == "S090" and told.remedy.startswith(remedy)


def test_a_hyphen_alone_prints_as_the_dash_of_an_empty_cell() -> None:
    node, codes = made(["Poste", COST, "Qui"], [["a", "-", "-"], ["b", "-2", "x - y"]], totals=True)
    assert [column(node, 1), column(node, 2)] == [["–", "−2", "−2"], ["–", "x - y", ""]]
    assert not codes
