"""Projects that ask for all the time or all the memory: each is told, and the formats that can be made are made."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.bounded import Limits
from stratege.bounded.limits import can_bound
from stratege.machine import missing_libraries
from stratege.pipeline import Built, build, check

LIMITS = Limits(seconds=1.5, memory=400 << 20)
pytestmark = pytest.mark.skipif(not can_bound(), reason="no limits here")
needs_pango = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
LOOPS = (
    "{% for i in range(9999) %}{% for j in range(9999) %}{% for k in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"
)


def made(make_project: MakeProject, files: dict[str, str], output: Path, formats: str) -> Built:
    project = dataclasses.replace(make_project(files), limits=LIMITS)
    return build(project, "r", output, formats.split(","))


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        (LOOPS, "le calcul n'en finit pas"),
        ("{{ 9 ** (9 ** 9) }}", "le calcul n'en finit pas"),
        ("{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}", "s'appelle lui-même sans fin"),
        ("{{ 'a' * 10 ** 10 }}", "mémoire"),
        ("{% set l = ['a' * 1000000] %}{% for i in range(60) %}{% set _ = 0 %}{{ l * 10000 }}{% endfor %}", "mémoire"),
        ("{{ '%10000000000d' % 1 }}", "mémoire"),
        ("{{ 'a' | center(10000000000) }}", "mémoire"),
    ],
    ids=["loops", "power", "recursion", "repetition", "list", "format", "centre"],
)
def test_a_template_that_is_too_much_is_told_with_its_name(
    make_project: MakeProject, tmp_path: Path, template: str, reason: str
) -> None:
    built = made(make_project, {"templates/markdown/section.md.j2": template}, tmp_path / "o", "md,html")
    [fault] = built.diagnostics.errors
    assert fault.code in ("P004", "G001") and reason in fault.message, fault.message
    assert "section.md.j2" in f"{fault.span}{fault.message}"
    assert (tmp_path / "o/r/r.html").is_file() and not (tmp_path / "o/r/r.md").exists()


@needs_pango
@pytest.mark.parametrize(
    "style",
    [
        "@page { size: 1px 1px; margin: 0 }",
        ":root { --a: aaaaaaaaaa; "
        + "".join(f"--{chr(98 + n)}: {('var(--' + chr(97 + n) + ')') * 10};" for n in range(12))
        + "}"
        "body { font-family: var(--m) }",
        "body { display: grid; grid-template-columns: repeat(100000, 1px) }",
    ],
    ids=["page of one pixel", "variables", "grid"],
)
def test_a_layout_that_is_too_much_is_told(make_project: MakeProject, tmp_path: Path, style: str) -> None:
    files = {"templates/styles/print.css": style, "content/a.yaml": LONG}
    built = made(make_project, files, tmp_path / "o", "html,pdf")
    told = [(fault.code, fault.message) for fault in built.diagnostics.errors]
    assert all(code in ("P002", "P004") for code, _ in told), told
    assert (tmp_path / "o/r/r.html").is_file()


LONG = "kind: prose\ntitle: Premier\nbody:\n  - prose: |\n" + "      Bonjour à tous les lecteurs.\n" * 400


CHART = """kind: prose
title: Premier
body:
  - chart: {{id: fig_a, caption: Un, alt: Un, source: "Nous.", spec: {vega}}}
  - chart: {{id: fig_b, caption: Deux, alt: Deux, source: "Nous.", spec: {{mark: bar, data: {{values: [{{a: 1}}]}},
      encoding: {{x: {{field: a, type: quantitative}}}}}}}}
"""


@pytest.mark.parametrize(
    "vega",
    [
        "{mark: point, data: {sequence: {start: 0, stop: 1000000000}}}",
        "{mark: geoshape, data: {graticule: {step: [0.0001, 0.0001]}}}",
        "{mark: point, data: {values: [{a: 1}, {a: 1000000000}]}, transform: [{impute: a, key: a, "
        "keyvals: {start: 0, stop: 1000000000}}]}",
        "{mark: point, data: {values: [{a: " + "a" * 40 + 'b}]}, transform: [{filter: "test(/^(a+)+$/, datum.a)"}]}',
    ],
    ids=["sequence", "graticule", "imputation", "regular expression"],
)
def test_a_chart_that_is_too_much_is_told_and_the_others_are_drawn(make_project: MakeProject, vega: str) -> None:
    limits = Limits(seconds=10, memory=1 << 30)
    project = dataclasses.replace(make_project({"content/a.yaml": CHART.format(vega=vega)}), limits=limits)
    built = check(project, "r")
    [fault] = built.diagnostics.errors
    assert fault.code == "S014" and fault.span and fault.span.line == 4, fault
    assert "fig_a" in fault.message


def test_more_is_given_on_request(make_project: MakeProject, tmp_path: Path) -> None:
    template = "{% for i in range(900) %}{% for j in range(900) %}{% endfor %}{% endfor %}fait"
    assert made(make_project, {"templates/markdown/section.md.j2": template}, tmp_path / "o", "md").files
