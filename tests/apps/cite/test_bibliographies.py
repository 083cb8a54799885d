"""Bibliographies as programs and people write them: what each becomes, and what is told of it.

The cases stand in `cases/bibliographies`, each with the list and the diagnostics that `stratege cite -b` gives.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Golden
from stratege.apps.cite import cite, read_references, write
from stratege.diagnostics import Diagnostics

CASES = Path(__file__).parents[2] / "cases" / "bibliographies"
FILES = sorted(path.name for path in CASES.iterdir() if path.suffix != ".txt")


def _list(file: str, text: str | None = None) -> tuple[str, list[str]]:
    """The list of a file, and each diagnostic as « line:column code severity: message »."""
    found = Diagnostics()
    cited = cite(text, read_references([str(CASES / file)], found, text), found)
    told = [f"{item.span and f'{item.span.line}:{item.span.column}'} {item.code} {item.message}" for item in found]
    assert not found.errors
    return write(cited, "text") if cited else "", [line.replace(f"{CASES}/", "") for line in told]


@pytest.mark.parametrize("file", FILES)
def test_each_gives_its_list(file: str, golden: Golden) -> None:
    shown, told = _list(file)
    assert len(told) <= 10
    golden(CASES / f"{file}.txt", "\n".join([shown.strip(), "", *told]).rstrip() + "\n")


def test_nothing_is_told_of_works_that_a_text_does_not_cite() -> None:
    shown, told = _list("uncited-errors.bib", "Selon [@bon].")
    assert told == []
    assert "Roy, L. (2006)" in shown and "2007" not in shown


def test_what_a_text_cites_and_cannot_have_is_an_error() -> None:
    found = Diagnostics()
    read_references([str(CASES / "uncited-errors.bib")], found, "[@noauthor_notitle_nodate]")
    assert [(item.code, item.span and item.span.line) for item in found.errors] == [("C014", 4)]


@pytest.mark.parametrize("file", [name for name in FILES if name.startswith("clean_")])
def test_of_a_clean_export_nothing_is_told(file: str) -> None:
    shown, told = _list(file)
    assert told == []
    assert len(shown.splitlines()) == 12
