"""CSV as spreadsheets write it: each cell is its text, and each character of it stands where it is typed."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratege.diagnostics import Diagnostics
from stratege.read.tables import delimiter_of, read_table


def _read(text: str | bytes) -> tuple[list[list[str]], list[str]]:
    diagnostics = Diagnostics()
    content = text.encode() if isinstance(text, str) else text
    rows = read_table("d.csv", content, diagnostics)
    return [[str(cell) for cell in row] for row in rows], [f"{item.code} {item.span}" for item in diagnostics.items]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a\tb\n1,5\t2;3\n", [["a", "b"], ["1,5", "2;3"]]),
        ('"a;b",c\n1,2\n', [["a;b", "c"], ["1", "2"]]),
        ("\ufeffa;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
        ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
        ("\na;b\n\n1;2\n;\n  \n3;4\n\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
        ('a;b\n"un\ndeux";"dit ""non"""\n', [["a", "b"], ["un\ndeux", 'dit "non"']]),
        ('a;b\n5" de haut;2\n', [["a", "b"], ['5" de haut', "2"]]),
        ("a;b\n;2\n1;\n", [["a", "b"], ["", "2"], ["1", ""]]),
        ("a;b\n1;", [["a", "b"], ["1", ""]]),
        ("a\n1\n", [["a"], ["1"]]),
    ],
)
def test_cells(text: str, rows: list[list[str]]) -> None:
    assert _read(text) == (rows, [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["S037 d.csv:1:1"]),
        ("a;b\n", ["S037 d.csv:1:1"]),
        ("a;b\n1\n2;3\n\n4;5;6\n", ["S010 d.csv:2:1", "S010 d.csv:5:1"]),
        ('a;b\n1;"2\n3;4\n', ["S038 d.csv:2:3"]),
        ("a;b\nÉté;2\n".encode("cp1252"), ["S036 d.csv:2:1"]),
        ("a;b\nÀ l’été – 2 €, Žižek;2\n".encode("cp1252"), ["S036 d.csv:2:1"]),
        ("a;b\nUn été;2\n".encode("mac_roman"), ["S172 d.csv:2:6"]),
        ("a;b\nUn été;2\n".encode("cp850"), ["S172 d.csv:2:4"]),
        ("é;b\n日".encode() + b"\xe9;2\n", ["S172 d.csv:1:1"]),
        (b"a;b\n\x81;2\n", ["Y007 d.csv:2:1"]),
        (b"PK\x03\x04a;b\n1;2\n", ["Y007 d.csv:1:1"]),
        ("a;b\n1;2\n".encode("utf-16")[:-1], ["Y007 d.csv:1:1"]),
    ],
)
def test_what_is_wrong_is_told_in_the_file(text: str | bytes, told: list[str]) -> None:
    assert _read(text)[1] == told


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_the_unicode_of_excel_is_read(mark: str) -> None:
    rows, told = _read(("\ufeffville\tpart\nNîmes\t3,5\n").encode(mark))
    assert ([list(map(str, row)) for row in rows], told) == ([["ville", "part"], ["Nîmes", "3,5"]], [])


def test_windows_1252_is_read() -> None:
    assert _read("ville;prix\nÉvian;3 €\n".encode("cp1252"))[0][1] == ["Évian", "3 €"]


def test_lines_are_as_long_as_the_header() -> None:
    assert _read("a;b\n1\n4;5;6\n")[0] == [["a", "b"], ["1", ""], ["4", "5"]]


def test_a_cell_knows_where_each_of_its_characters_stands() -> None:
    text = 'a;b\nun;"deux\ntrois ""x"" fin"\n'
    cell = read_table("d.csv", text.encode(), Diagnostics())[1][1]
    assert str(cell) == 'deux\ntrois "x" fin' and str(cell.span) == "d.csv:2:4"
    lines = text.split("\n")
    for offset, char in enumerate(cell):
        place = cell.at(offset)
        assert char == "\n" or lines[place.line - 1][place.column - 1] == char, (offset, place)


@given(st.lists(st.lists(st.text('ab ;,"\n\té', max_size=6), min_size=3, max_size=3), min_size=2, max_size=5))
def test_what_a_spreadsheet_writes_comes_back(rows: list[list[str]]) -> None:
    rows[0] = ["x", "y", "z"]
    stream = io.StringIO()
    csv.writer(stream, delimiter=";", lineterminator="\n").writerows(rows)
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    read, told = _read(stream.getvalue())
    assert read == kept and told == (["S037 d.csv:1:1"] if len(kept) < 2 else [])


@pytest.mark.parametrize(
    ("header", "sign"),
    [("a,b;c", ";"), ('"x;y"\tb,c', "\t"), ("a", ","), ("a\nbien ; mais cher\nb;c;d", ","), ("a\nb;c\nd", ",")],
)
def test_the_delimiter_is_that_of_the_header(header: str, sign: str) -> None:
    assert delimiter_of(f"{header}\n1;2,3\n") == sign


@pytest.mark.parametrize(
    ("content", "cells"),
    [
        ("A|B\n3,5|b\n", [["A", "B"], ["3,5", "b"]]),
        ("sep=;\nA;B\n3,5;b\n", [["A", "B"], ["3,5", "b"]]),
        ("sep=,\r\nA;1,B\r\na,b\r\n", [["A;1", "B"], ["a", "b"]]),
        ("sep=\t\nA\tB\na\tb\n", [["A", "B"], ["a", "b"]]),
        ("A;B;;\na;b;;\nc;d\n", [["A", "B"], ["a", "b"], ["c", "d"]]),
        (",A,\n,a,\n", [["", "A"], ["", "a"]]),
        ("A;;\na;;c\n", [["A", "", ""], ["a", "", "c"]]),
        ("A;B\na;\n", [["A", "B"], ["a", ""]]),
    ],
)
def test_what_spreadsheets_leave_around_a_table_is_no_part_of_it(content: str, cells: list[list[str]]) -> None:
    diagnostics = Diagnostics()
    table = read_table("t.csv", content.encode(), diagnostics)
    assert [list(map(str, row)) for row in table] == cells and not diagnostics.items


@pytest.mark.parametrize(
    ("content", "cells", "told"),
    [
        ("Ventes;;\n;;\nRayon;An;k€\nA;2022;92\n", [["Rayon", "An", "k€"], ["A", "2022", "92"]], ["S171 t.csv:1:1"]),
        ("Ventes\n\nRayon;2022\nA;92\n", [["Rayon", "2022"], ["A", "92"]], ["S171 t.csv:1:1"]),
        ("Ventes\nen k€\nRayon,An\nA,92\n", [["Rayon", "An"], ["A", "92"]], ["S171 t.csv:1:1"]),
        ("A;;\na;1;2\n", [["A", "", ""], ["a", "1", "2"]], []),  # a number names no column
        ("A;\na;b\n", [["A", ""], ["a", "b"]], []),  # no row would be left
        ("A\na\nb\n", [["A"], ["a"], ["b"]], []),
    ],
)
def test_a_title_above_the_header_is_told_and_left_out(content: str, cells: list[list[str]], told: list[str]) -> None:
    diagnostics = Diagnostics()
    table = read_table("t.csv", content.encode(), diagnostics)
    assert [list(map(str, row)) for row in table] == cells
    assert [f"{item.code} {item.span}" for item in diagnostics.items] == told


def test_a_cell_under_what_excel_says_of_the_separator_has_its_line() -> None:
    table = read_table("t.csv", b"sep=;\nA;B\na;b\n", Diagnostics())
    assert str(table[1][1].span) == "t.csv:3:3"
