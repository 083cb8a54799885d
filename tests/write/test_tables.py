"""Cells placed in their columns: decimal commas stand one under the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stratege.document import Citation, Column, Document, Meta, Review, ReviewRow, Row, Table, TableCell, Text, plain
from stratege.project import templates_root
from stratege.write import tables
from stratege.write.html.writer import write_html
from stratege.write.markdown.writer import write_markdown
from stratege.write.tables import placed, review_columns


def _cell(text: str) -> TableCell:
    return TableCell(children=(Text(text=text),))


def table(numbers: list[str]) -> Table:
    columns = (Column(title=(Text(text="Poste"),)), Column(title=(Text(text="Montant"),), align="decimal"))
    rows = [Row(cells=(_cell("a"), _cell(number))) for number in numbers]
    return Table(id="t", caption=(), columns=columns, rows=tuple(rows))


def test_a_number_is_given_the_decimals_it_lacks() -> None:
    pads = [row.cells[1].pad for row in placed(table(["2,35", "12", "7,5", "s. o.", ""]))]
    assert pads == ["", ",35", "5", "", ""]


def test_a_citation_after_a_number_leaves_it_in_line() -> None:
    """It goes below the number, whose decimals stand under those of the other cells."""
    cited = Citation(source="[@juge]", keys=("juge",), children=(Text(text="(Juge, 2019)"),))
    node = table(["2,35", "12"])
    rows = tuple(
        replace(row, cells=(row.cells[0], TableCell(children=(Text(text=f"{text} "), cited))))
        for row, text in zip(node.rows, ("3", "voir"), strict=True)
    )
    cells = [row.cells[1] for row in placed(replace(node, rows=(*node.rows, *rows)))]
    assert [plain(cell.number) for cell in cells] == ["2,35", "12", "3", "voir (Juge, 2019)"]
    assert [plain(cell.after).strip() for cell in cells] == ["", "", "(Juge, 2019)", ""]
    assert [cell.pad for cell in cells] == ["", ",35", ",35", ""]
    left = replace(node, columns=(node.columns[0], replace(node.columns[1], align="right")), rows=rows)
    assert [cell.cells[1].after for cell in placed(left)] == [(), ()]


def test_a_total_is_headed_by_its_name_even_where_rows_are_not() -> None:
    node = table(["1", "2"])
    total = Row(cells=(_cell("Total"), _cell("3")), total=True)
    for row_headers in (True, False):
        found = replace(node, rows=(*node.rows, total), row_headers=row_headers)
        heads = [[cell.header for cell in line.cells] for line in placed(found)]
        assert heads == [[row_headers, False], [row_headers, False], [True, False]]


def test_a_column_is_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    measure = tables._decimals

    def counted(text: str) -> str:
        calls.append(text)
        return measure(text)

    monkeypatch.setattr(tables, "_decimals", counted)
    assert len(list(placed(table(["1,5"] * 500)))) == 500
    assert len(calls) <= 1000


@pytest.mark.parametrize(("against", "brief"), [("notes d’atelier", True), ("a" * 32, True), ("a" * 33, False)])
def test_a_review_is_brief_where_all_that_it_was_read_against_is(against: str, brief: bool) -> None:
    words = {name: (Text(text=name),) for name in ("title", "label", "by", "date")}
    rows = [ReviewRow(status="verified", **words, against=(Text(text=text),)) for text in ("", against)]
    assert tables.is_brief(Review(children=(), rows=tuple(rows))) is brief


def _review(**told: str) -> Review:
    fields: dict[str, tuple[Text, ...]] = dict.fromkeys(("by", "date", "against"), ())
    fields |= {name: (Text(text=word),) for name, word in told.items()}
    row = ReviewRow(title=(Text(text="Un chapitre"),), status="reviewed", label=(Text(text="relue"),), **fields)
    bare = replace(row, by=(), date=(), against=())
    return Review(children=(), rows=(bare, row))


@pytest.mark.parametrize(
    ("told", "columns"),
    [
        ({}, ["title", "label"]),
        ({"date": "2 mai 2026"}, ["title", "label", "date"]),
        ({"by": "Anne", "date": "2 mai 2026", "against": "les comptes"}, ["title", "label", "by", "date", "against"]),
    ],
)
def test_what_no_row_of_a_review_tells_has_no_column(told: dict[str, str], columns: list[str]) -> None:
    widths = review_columns(_review(**told))
    assert list(widths) == columns and abs(sum(widths.values()) - 100) <= 2
    document = Document(meta=Meta(name="x", title="X"), back=(_review(**told),))
    html = write_html(document, templates=[templates_root()], media="screen")
    assert html.count('<th scope="col">') == len(columns) and html.count("<col ") == len(columns)
    assert f"\n|{' :--- |' * len(columns)}\n" in write_markdown(document, templates=[templates_root()])
