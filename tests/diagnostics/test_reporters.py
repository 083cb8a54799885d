"""Each form of the same findings is a file of cases/reporters/: `check.sarif` is what `check --format sarif` prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stratege import __version__
from stratege.diagnostics import Diagnostic, Severity
from stratege.diagnostics.reporters import FORMS, Form, as_github, as_sarif, as_text, show
from stratege.source import Span

CASES = Path(__file__).parents[1] / "cases" / "reporters"
SOURCES = {"content/a.yaml": "kind: prose\ntitle: Voir [#ciblge], 100 %.\n\n\tÉté 😀 ici\n"}
RULES = {"R001": "Un renvoi mène nulle part.", "S003": "Une valeur ne convient pas.", "FR-A1": "Une fine précède le !."}
FOUND = [
    Diagnostic(
        "R001",
        Severity.ERROR,
        "renvoi vers « ciblge », qui n'existe pas",
        Span("content/a.yaml", 2, 14, 2, 21),
        "vouliez-vous « ciblage » ?",
        (Span("content/b.yaml", 3, 1, 3, 4),),
    ),
    Diagnostic("S003", Severity.WARNING, "100 % : trop,\nbeaucoup trop", Span("content/été, 1: %.yaml", 4)),
    Diagnostic("R001", Severity.ERROR, "rien ici\nni là"),
    Diagnostic("FR-A1", Severity.NOTE, "« ici! »", Span("content/a.yaml", 4, 6, 4, 10), "(usage)", fix="ici\u202f!"),
]


def expected(form: str) -> str:
    return (CASES / f"check.{form}").read_text(encoding="utf-8").replace("VERSION", __version__)


@pytest.mark.parametrize("form", FORMS)
def test_forms(form: Form) -> None:
    assert show(FOUND, form, RULES, lambda file: SOURCES.get(file, "")) + "\n" == expected(form)


@pytest.mark.parametrize(("form", "empty"), [("text", ""), ("json", "[]"), ("github", "")])
def test_nothing_found(form: Form, empty: str) -> None:
    assert show([], form, RULES) == empty


def test_sarif_of_nothing_is_a_run_without_results() -> None:
    [run] = json.loads(as_sarif([], RULES))["runs"]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_no_source_is_read_where_none_is_given() -> None:
    assert as_text(FOUND[3]) == "content/a.yaml:4:6: remarque FR-A1 : « ici! »\n        → (usage)"


@pytest.mark.parametrize("line", [0, 9])
def test_line_that_is_not_there_has_no_extract(line: int) -> None:
    item = Diagnostic("R001", Severity.ERROR, "rien", Span("content/a.yaml", line, 1))
    assert as_text(item, lambda _: "un\n") == f"content/a.yaml:{line}:1: erreur R001 : rien"


def test_a_long_line_is_cut_around_the_caret() -> None:
    item = Diagnostic("R001", Severity.ERROR, "rien", Span("a", 1, 201, 1, 205))
    _, extract, caret = as_text(item, lambda _: "x" * 200 + "abcd" + "y" * 200).splitlines()
    assert extract[caret.index("^") : caret.index("^") + caret.count("^")] == "abcd"
    assert len(extract) < 125


def test_nothing_ends_a_command_of_github_early() -> None:
    item = Diagnostic("A:1,b", Severity.NOTE, "a::b\rc", Span("x\r\n::error::y", 1, 1, 1, 2))
    assert as_github([item]) == "::notice file=x%0D%0A%3A%3Aerror%3A%3Ay,line=1,col=1,title=A%3A1%2Cb::a::b%0Dc"
