"""SARIF is valid against its schema, whatever is found; `--format sarif` prints nothing that a forge would refuse."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path

import pytest
from json_schema import Fault, Schema, faults

from conftest import MakeProject
from stratege import cli
from stratege.diagnostics import Diagnostic, Severity
from stratege.diagnostics.catalogue import CATALOGUE
from stratege.diagnostics.reporters import as_sarif
from stratege.source import Span

SCHEMA: Schema = json.loads(
    (Path(__file__).parents[1] / "schemas" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8")
)
CAUSES = {code: entry.cause for code, entry in CATALOGUE.items()} | {"FR-A1": "Une fine précède le !."}
SPANS = [Span("content/a.yaml", 2, 14, 2, 21), Span("content/été, 1: %[x]?.yaml", 4), Span("-", 1, 1, 1, 1), None]
FOUND = [
    Diagnostic(code, severity, 'Un « mot », un "autre",\n100 %\x07', span, "à la ligne", fix=fix)
    for code in ("R001", "FR-A1")
    for severity in Severity
    for span in SPANS
    for fix in (None, "", "ici\u202f!")
]


def _faults(text: str) -> list[Fault]:
    return faults(SCHEMA, json.loads(text))


@pytest.mark.parametrize("count", [0, 1, len(FOUND)])
def test_what_is_found_is_valid(count: int) -> None:
    assert _faults(as_sarif(FOUND[:count], CAUSES)) == []


def test_every_code_is_a_rule_that_is_valid() -> None:
    assert _faults(as_sarif([Diagnostic(code, Severity.NOTE, "Un.") for code in CATALOGUE], CAUSES)) == []


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("version", "2.0.0", ("/version", "enum")),
        ("runs.0.results.0.level", "severe", ("/runs/0/results/0/level", "enum")),
        ("runs.0.results.0.message", None, ("/runs/0/results/0", "required")),
        ("runs.0.results.0.remedy", "x", ("/runs/0/results/0/remedy", "additionalProperties")),
        ("runs.0.results.0.message.text", 3, ("/runs/0/results/0/message/text", "type")),
        ("runs.0.tool.driver.rules.0.id", None, ("/runs/0/tool/driver/rules/0", "required")),
        ("runs.0.columnKind", "bytes", ("/runs/0/columnKind", "enum")),
    ],
)
def test_what_is_not_valid_is_seen(path: str, value: object, told: Fault) -> None:
    sound = json.loads(as_sarif(FOUND, CAUSES))
    broken = deepcopy(sound)
    *steps, last = path.split(".")
    part = broken
    for step in steps:
        part = part[int(step) if step.isdigit() else step]
    if value is None:
        del part[last]
    else:
        part[last] = value
    assert told in faults(SCHEMA, broken) and faults(SCHEMA, sound) == []


@pytest.mark.parametrize(
    ("place", "word"), [(Span("a b.yaml", 0, 1), "minimum"), (Span("a.yaml", 1, 0), "minimum"), (Span("a.yaml"), "")]
)
def test_a_place_is_judged(place: Span, word: str) -> None:
    told = _faults(as_sarif([Diagnostic("R001", Severity.ERROR, "Un.", place)], CAUSES))
    assert {said for _, said in told} == ({word} if word else set())


def test_an_address_is_judged() -> None:
    text = as_sarif([Diagnostic("R001", Severity.ERROR, "Un.", Span("a.yaml"))], CAUSES)
    assert {word for _, word in _faults(text.replace('"a.yaml"', '"a b.yaml"'))} == {"format"}


def test_the_commands_print_what_is_valid(make_project: MakeProject, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [#rien], 40 % des firmes y sont.\n"
    project = make_project({"content/a.yaml": wrong})
    texte = project.root / "texte.md"
    texte.write_text("Bonjour!\n", encoding="utf-8")
    words = ["--project", str(project.root), "--no-cache", "--format", "sarif"]
    for command in (["check", *words], ["build", "--to", "md", *words], ["typo", str(texte), "--format", "sarif"]):
        cli.main(command)
        told = capsys.readouterr().out
        assert _faults(told) == [] and json.loads(told)["runs"][0]["results"], command
