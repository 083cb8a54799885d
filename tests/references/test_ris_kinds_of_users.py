"""RIS as hands and programs write it: ends without a dash, numbers that are none, years in the words of tables."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_ris
from stratege.references.book_numbers import is_book_number, is_long_isbn


def line(kind: str, *lines: str) -> str:
    """What the list prints of « On rivers », by L. Roy, 2020, with some lines more."""
    record = [f"TY  - {kind}", "AU  - Roy, L.", "TI  - On rivers", *lines, "PY  - 2020", "ER  - "]
    return line_of(from_ris("\n".join(record)))


@pytest.mark.parametrize("end", ["ER", "ER   -", "ER-", "ER \t -  ", "ER -"])
def test_a_record_ends_without_its_dash_or_with_other_blanks(end: str) -> None:
    record = f"TY  - JOUR\nTI  - On rivers\nUR  - https://exemple.fr/a\n{end}\n"
    entries = from_ris(f"{record}\n{record}")
    assert [entry.item["URL"] for entry in entries] == ["https://exemple.fr/a"] * 2
    assert not any(entry.problems for entry in entries)


def test_an_abstract_goes_on_after_the_acronym_of_a_line() -> None:
    [entry] = from_ris("TY  - JOUR\nTI  - On cells\nAB  - Of the\nER\nand its stress.\nER  - \n")
    assert entry.item["abstract"] == "Of the ER and its stress."


@pytest.mark.parametrize(
    "number",
    [
        *("92 4 154614 X", "978-92-4-154614-0", "9789241546140", "ISBN 92-4-154614", "0-201-13447-0", "0201134470"),
        *("0032-079X, 1573-5036", "0032079X", "eISSN: 1573-5036", "978-2-07-036822-8 (br.)"),
    ],
)
def test_numbers_of_books_and_periodicals(number: str) -> None:
    assert is_book_number(number)
    assert line("RPRT", f"SN  - {number}") == "Roy, L. (2020). On rivers."


@pytest.mark.parametrize("number", ["RR-9000", "2020-01-0123", "12345", "20200123", "2020-12"])
def test_numbers_of_reports(number: str) -> None:
    assert not is_book_number(number)
    assert line("RPRT", f"SN  - {number}") == f"Roy, L. (2020). On rivers (rapport nᵒ {number})."


def test_the_number_of_a_patent_is_its_own() -> None:
    assert line("PAT", "SN  - 10123452") == "Roy, L. (2020). On rivers (brevet nᵒ 10123452)."


@pytest.mark.parametrize("tag", ["VL", "IS", "M1"])
def test_an_isbn_is_no_volume(tag: str) -> None:
    assert is_long_isbn("9789882205727")
    assert line("BOOK", f"{tag}  - 9789882205727", "PB  - Seuil") == "Roy, L. (2020). On rivers. Seuil."


@pytest.mark.parametrize(
    "number",
    [
        *("M1  - Query date: 2023-02-10 11:34:05", "M1  - 2026/3/5", "M1  - 2023-02-10", "M1  - NA"),
        *("C7  - contrasting_C8", "C7  - none", "C7  - C 8", "IS  - n/a"),
    ],
)
def test_dates_and_names_of_fields_are_no_numbers(number: str) -> None:
    assert line("JOUR", "T2  - River Journal", "VL  - 5", number) == "Roy, L. (2020). On rivers. River Journal, 5."


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (["M1  - 3"], "(3)"),
        (["IS  - 3", "M1  - 3"], "(3)"),
        (["T2  - River Journal", "VL  - 5", "IS  - 3", "M1  - 3"], "River Journal, 5(3)"),
        (["T2  - River Journal", "VL  - 5", "M1  - 3"], "River Journal, 5, article 3"),
        (["T2  - River Journal", "VL  - 5", "C7  - e1089"], "River Journal, 5, article e1089"),
    ],
)
def test_an_issue_is_printed_once(lines: list[str], printed: str) -> None:
    assert line("JOUR", *lines) == f"Roy, L. (2020). On rivers. {printed}."


@pytest.mark.parametrize("year", ["NA", "N/A", "n/a", "None", "null", "NULL", "undefined", "s.d.", "n.d.", "nan"])
def test_words_of_tables_are_no_years(year: str) -> None:
    text = f"TY  - JOUR\nAU  - Roy, L.\nTI  - On rivers\nT2  - River Journal\nPY  - {year}\nER  - "
    assert line_of(from_ris(text)) == "Roy, L. (s. d.). On rivers. River Journal."


def test_names_that_tables_have_for_nothing_stay() -> None:
    text = "TY  - JOUR\nAU  - Null, K.\nAU  - Na, S.\nTI  - None\nT2  - River Journal\nPY  - 2020\nER  - "
    assert line_of(from_ris(text)) == "Null, K. et Na, S. (2020). None. River Journal."


@pytest.mark.parametrize("address", ["DO  - ", "DO  - https://doi.org/", "UR  - https://doi.org/", "UR  - http://"])
def test_an_address_that_leads_nowhere_is_not_printed(address: str) -> None:
    assert line("JOUR", "T2  - River Journal", address) == "Roy, L. (2020). On rivers. River Journal."
