"""`stratege explain` shows real faults: each wrong example has its code and words, each right one nothing at all."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from string import Formatter

import pytest
from _pytest.mark.structures import ParameterSet
from shown import said

from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.examples import TERMINAL, example, family, parts
from stratege.machine import missing_libraries

DOCS = Path(__file__).parents[2] / "docs"
sys.path.append(str(DOCS))

import codes  # noqa: E402

CODES = [code for letter in sorted({path.stem[0] for path in parts()}) for code in family(letter)]
LONG = {"P004"}  # a format is let work ten seconds before it is given up


def _marked(code: str) -> ParameterSet:
    needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="WeasyPrint's libraries are missing")
    shown = example(code)
    of_pdf = [needs_pango] if shown and "--to pdf" in shown.command else []
    return pytest.param(code, marks=[*of_pdf, *([pytest.mark.slow] if code in LONG else [])])


@pytest.mark.parametrize("code", [_marked(code) for code in CODES])
def test_an_example_is_wrong_then_right(code: str, tmp_path: Path) -> None:
    shown = example(code)
    assert shown
    assert (code, shown.message, shown.remedy) in said(tmp_path / "wrong", shown, wrong=True)
    assert said(tmp_path / "right", shown, wrong=False) == []


def test_each_code_has_an_example_or_says_when_it_comes() -> None:
    assert set(CODES) <= set(CATALOGUE)
    without = {code for code, entry in CATALOGUE.items() if entry.circumstances}
    assert without & set(CODES) == set()
    assert sorted(without | set(CODES)) == sorted(CATALOGUE), "add an example, or circumstances if no small project can"


def test_what_was_met_fills_the_places_of_a_fault_without_example() -> None:
    for code, entry in CATALOGUE.items():
        places = {name for text in (entry.message, entry.remedy) for _, name, _, _ in Formatter().parse(text) if name}
        assert set(entry.met) == (places if entry.circumstances else set()), code


def test_circumstances_go_on_from_when() -> None:
    for code, entry in CATALOGUE.items():
        assert not entry.circumstances or re.fullmatch(r"(?!quand )\S.*[^ ]\.", entry.circumstances), code


def test_an_example_stands_in_the_file_of_its_family_once() -> None:
    found = [(path.stem, code) for path in parts() for code in re.findall(r"^(\w+):", path.read_text("utf-8"), re.M)]
    assert all(code.startswith(stem) for stem, code in found)
    assert sorted(code for _, code in found) == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_wrong_and_right_are_two(code: str) -> None:
    shown = example(code)
    assert shown and (shown.wrong != shown.right or shown.renamed or shown.encoding)
    assert shown.file != TERMINAL or not shown.command


def test_the_page_is_that_of_the_catalogue() -> None:
    assert {code[0] for code in CATALOGUE} == set(codes.FAMILIES)
    assert codes.PAGE.read_text("utf-8") == codes.page(), ".venv/bin/python docs/codes.py"
