"""What `stratege explain` says of a code: sentences for a reader, away from any case."""

from __future__ import annotations

import re

import pytest

from stratege import cli
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.examples import example


@pytest.mark.parametrize("code", CATALOGUE)
def test_no_code_shows_its_places(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["explain", code]) == 0
    text, shown = capsys.readouterr().out, example(code)
    assert text.startswith(f"{code} : ") and "\nRemède : " in text
    if shown:  # real words, which may have braces
        assert text.startswith(f"{code} : {shown.message}\n") and "\n\nFaux, dans " in text
        return
    assert not re.search(r"\{\w*\}|\{\{|\}\}|…|Remède :\s*$", text, re.MULTILINE), text
    assert text.endswith(f"\nQuand : {CATALOGUE[code].circumstances}\n")


def test_braces_of_the_content_stay_single(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["explain", "F005"])
    assert "[40 %]{.known}" in capsys.readouterr().out


def test_the_list_has_real_words(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["explain"])
    lines = capsys.readouterr().out.splitlines()
    assert [line[:4] for line in lines] == sorted(CATALOGUE)
    assert "S163  tcp://machine:8786 n'a aucun ouvrier" in lines
    assert not [line for line in lines if "…" in line and not example(line[:4])]


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_cause_is_the_same_in_every_case(code: str) -> None:
    assert not re.search(r"\{\w+\}|\{\{|\}\}", CATALOGUE[code].cause)
