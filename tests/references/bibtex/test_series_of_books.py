"""Chapters that managers type as articles or papers: their « journal » is a series of books, or stands beside one."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_ris


def line(kind: str, *lines: str) -> str:
    """What the list prints of « On rivers », by L. Roy, 2020, p. 1-15, with some lines more."""
    record = [
        f"TY  - {kind}",
        "AU  - Roy, L.",
        "TI  - On rivers",
        *lines,
        "SP  - 1",
        "EP  - 15",
        "PY  - 2020",
        "ER  - ",
    ]
    return line_of(from_ris("\n".join(record)))


@pytest.mark.parametrize("kind", ["CPAPER", "CONF", "CHAP"])
def test_the_volume_of_a_book_in_a_series_makes_it_no_journal(kind: str) -> None:
    printed = line(kind, "T2  - Fleuves", "T3  - Lecture Notes in Computer Science", "VL  - 1857")
    assert printed == "Roy, L. (2020). On rivers. Dans Fleuves (vol. 1857, p. 1-15)."


@pytest.mark.parametrize("kind", ["CPAPER", "CONF", "CHAP", "JOUR"])
@pytest.mark.parametrize(
    "series",
    [
        "Lecture Notes in Computer Science",
        "Lecture Notes on Data Engineering and Communications Technologies",
        "Advances in Intelligent Systems and Computing",
        "Communications in Computer and Information Science",
        "Methods in Molecular Biology",
    ],
)
def test_a_series_of_books_is_no_journal(kind: str, series: str) -> None:
    assert line(kind, f"T2  - {series}", "VL  - 57") == f"Roy, L. (2020). On rivers. Dans {series} (vol. 57, p. 1-15)."


@pytest.mark.parametrize("lines", [("T2  - Advances in Physics",), ("T2  - Advances in Lake Computing", "IS  - 2")])
def test_a_journal_stays_one(lines: tuple[str, ...]) -> None:
    assert "Dans" not in line("JOUR", *lines, "VL  - 57")


def test_papers_of_a_numbered_series_stay_articles() -> None:
    printed = line("CONF", "T2  - Advances in Neural Information Processing Systems", "VL  - 18")
    assert printed == "Roy, L. (2020). On rivers. Advances in Neural Information Processing Systems, 18, 1-15."


def test_so_is_a_series_of_bibtex() -> None:
    fields = (
        "author = {Roy, Luc}, title = {On rivers}, booktitle = {Lakes}, series = {LNCS}, volume = 9, pages = {1--15}"
    )
    line = line_of(from_bibtex(f"@inproceedings{{a, {fields}, publisher = {{Springer}}, year = 2020}}"))
    assert line == "Roy, L. (2020). On rivers. Dans Lakes (p. 1-15). Springer."


@pytest.mark.parametrize(
    ("fields", "volume"),
    [
        ("series = {Texts in Lakes}, volume = 6", ""),
        ("series = {Texts in Lakes}, volume = 2", " (vol. 2)"),
        ("series = {Texts in Lakes}, volume = 6, number = 12", " (vol. 6)"),
        ("series = {Texts in Lakes}, volume = 6, volumes = 9", " (vol. 6)"),
        ("series = {A}, volume = 286", " (vol. 286)"),
        ("series = {New Series}, volume = 28", " (vol. 28)"),
        ("volume = 6", " (vol. 6)"),
    ],
)
def test_the_volume_of_a_book_in_a_series_is_its_rank_there(fields: str, volume: str) -> None:
    line = line_of(from_bibtex(f"@book{{a, author = {{Roy, Luc}}, title = {{On rivers}}, year = 2020, {fields}}}"))
    assert line.replace("\u00a0", " ") == f"Roy, L. (2020). On rivers{volume}."
