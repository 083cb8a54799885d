"""`stratege explain` shows real faults: each wrong example has its code and words, each right one nothing at all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stratege.diagnostics import Diagnostic
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.examples import FOLDER, base, example, family
from stratege.pipeline import check
from stratege.project import Project

DOCS = Path(__file__).parents[2] / "docs"
sys.path.append(str(DOCS))

import codes  # noqa: E402

FAMILIES = {path.stem for path in FOLDER.glob("?.yaml")}
CODES = [code for letter in sorted(FAMILIES) for code in family(letter)]


def told(folder: Path, files: dict[str, str]) -> list[Diagnostic]:
    """What is said of the project with these files in it."""
    for name, text in (base() | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return list(check(Project(folder), "rapport").diagnostics)


@pytest.mark.parametrize("code", CODES)
def test_an_example_is_wrong_then_right(code: str, tmp_path: Path) -> None:
    shown = example(code)
    assert shown
    found = [(item.code, item.message, item.remedy) for item in told(tmp_path, {shown.file: shown.wrong})]
    assert (code, shown.message, shown.remedy) in found
    assert [str(item.message) for item in told(tmp_path, {shown.file: shown.right})] == []


def test_the_examples_are_of_known_codes_in_their_family() -> None:
    assert set(CODES) <= set(CATALOGUE)
    assert all(code[0] == letter for letter in FAMILIES for code in family(letter))
    assert "".join(sorted(FAMILIES)) == "CFIMRSTY"


def test_the_page_is_that_of_the_catalogue() -> None:
    assert {code[0] for code in CATALOGUE} == set(codes.FAMILIES)
    assert codes.PAGE.read_text("utf-8") == codes.page(), ".venv/bin/python docs/codes.py"
