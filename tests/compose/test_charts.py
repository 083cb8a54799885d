"""From a chart of the author's to its description: what is typed plainly is a number, a boolean or nothing."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Chart, walk
from stratege.pipeline import check

RAW = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Deux points.
      spec: {mark: {type: point, filled: true, size: 30, tooltip: ~}, title: '2010', data: {values: [{a: 1}]}}
"""
ROWS = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Deux points.
      kind: bar
      x: {field: name}
      y: {field: size, type: number}
      data: [{name: a, size: 3}, {name: b, size: ~}]
"""


def _chart(text: str, make_project: MakeProject) -> Chart:
    document = check(make_project({"content/a.yaml": text}), "r").document
    assert document
    return next(node for node in walk(document) if isinstance(node, Chart))


def test_a_raw_specification_keeps_its_kinds_of_values(make_project: MakeProject) -> None:
    raw = _chart(RAW, make_project).spec.raw  # type: ignore[attr-defined]
    assert raw["mark"] == {"type": "point", "filled": True, "size": 30, "tooltip": None}
    assert raw["title"] == "2010"


def test_a_value_that_is_missing_leaves_a_hole(make_project: MakeProject) -> None:
    rows = _chart(ROWS, make_project).spec.rows  # type: ignore[attr-defined]
    assert [row["size"] for row in rows] == [3, None]


CASCADE = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Une cascade.
      kind: waterfall
      x: {{field: n}}
      y: {{field: nom}}
      totals: [Avant, Milieu, Après]
      data: [{steps}]
"""


def _steps(*values: str) -> str:
    return ", ".join(f"{{nom: {name}, n: {value}}}" for name, value in (one.split() for one in values))


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (_steps("Avant 24", "Ventes -18", "Achats 7", "Après 13"), []),
        (_steps("Avant 24", "Ventes -18", "Achats 7", "Après 15"), [("15", "13", "2")]),
        (_steps("Avant 0.1", "Ventes 0.2", "Après 0.3"), []),  # in binary, 0.1 + 0.2 is not 0.3
        (_steps("Ventes 3", "Milieu 3", "Achats -4.5", "Après -1.6"), [("−1,6", "−1,5", "0,1")]),
        (_steps("Ventes 3", "Milieu 4", "Achats 1", "Après 5"), [("4", "3", "1")]),  # a total is where the next begins
        (_steps("Avant 24", "Ventes ~", "Après 24"), []),
    ],
)
def test_a_total_that_its_steps_do_not_make_is_told(
    steps: str, told: list[tuple[str, str, str]], make_project: MakeProject
) -> None:
    found = check(make_project({"content/a.yaml": CASCADE.format(steps=steps)}), "r").diagnostics
    said = [item for item in found if item.code == "S077"]
    assert len(said) == len(told)
    for item, (given, made, gap) in zip(said, told, strict=True):
        assert f"de {given}, mais" in item.message and f"font {made}, soit {gap} d'écart" in item.message
        assert item.span and item.span.line == 12 and item.severity == "warning"


def test_a_total_is_checked_against_the_facts_that_its_steps_are(make_project: MakeProject) -> None:
    facts = "kind: facts\ntitle: Faits\nfacts:\n"
    facts += "  - {id: F-1, statement: Un, value: 7, source: dupont2020, verification: seen}\n"
    for total, count in (("31", 0), ("32", 1)):
        steps = _steps("Avant 24", 'Ventes "[=F-1]"', f"Après {total}")
        files = {"content/a.yaml": CASCADE.format(steps=steps), "content/f.yaml": facts}
        plan = "title: Essai\nsections: [{module: a}]\nfacts: [f]\n"
        found = check(make_project({**files, "content/reports/r.yaml": plan}), "r").diagnostics
        assert sum(item.code == "S077" for item in found) == count, [str(item) for item in found]


VIEW = "{mark: rule, encoding: {y: {field: n, type: quantitative}}}"
FULL = VIEW.replace("{mark", "{data: {values: [{n: 1}]}, mark")


@pytest.mark.parametrize(
    ("spec", "unread"),
    [
        (VIEW, []),
        (FULL, ["data"]),
        (f"{{layer: [{FULL}, {VIEW}]}}", []),
        (f"{{layer: [{FULL}, {FULL}]}}", ["data"]),
        (f"{{data: {{values: [{{n: 1}}]}}, layer: [{VIEW}]}}", ["data"]),
        (f"{{facet: {{field: n}}, spec: {VIEW}}}", []),
        (f"{{facet: {{field: n}}, spec: {FULL}}}", ["data"]),
        (f"{{hconcat: [{FULL}, {{layer: [{FULL}]}}]}}", ["data"]),
    ],
)
def test_data_that_no_view_of_a_specification_shows_are_told(
    spec: str, unread: list[str], make_project: MakeProject
) -> None:
    assert _unused(f"data: [{{n: 2}}]\n      spec: {spec}", make_project) == unread


@pytest.mark.parametrize("key", ["kind: bar", "x: {field: n}", "orientation: vertical", "labels: false", "height: 90"])
def test_a_key_that_a_specification_replaces_is_told(key: str, make_project: MakeProject) -> None:
    assert _unused(f"{key}\n      spec: {FULL}", make_project) == [key.partition(":")[0]]


def _unused(lines: str, make_project: MakeProject) -> list[str]:
    """The keys that a chart with these lines is told to have in vain."""
    head = "kind: prose\ntitle: Un\nbody:\n  - chart:\n      id: c\n      caption: C\n      alt: Un trait.\n      "
    found = check(make_project({"content/a.yaml": f"{head}{lines}\n"}), "r").diagnostics
    return [item.message.split("»")[0].strip("«\xa0\u202f ") for item in found if item.code == "S073"]


LIKE_A_TABLE = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Une courbe.
      kind: line
      x: {field: an, type: time}
      y: {field: v}
      data: [{an: "2020", v: A}, {an: "2021", v: B}, {an: "2022", v: "3,5 k€"}, {an: "2023", v: "7,25"}]
"""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (("1.234,50 €", "12 k€"), [1234.5, 12000, 3500, 7.25]),
        (("n.d.", "NC"), [None, None, 3500, 7.25]),
        (("-   €", "–"), [0, None, 3500, 7.25]),
        (("1'234.50", "12"), [1234.5, 12, 3500, 7.25]),
    ],
)
def test_a_chart_reads_the_numbers_of_a_table(
    typed: tuple[str, str], read: list[float | None], make_project: MakeProject
) -> None:
    spec = _chart(LIKE_A_TABLE.replace("A}", f'"{typed[0]}"}}').replace("B}", f'"{typed[1]}"}}'), make_project).spec
    assert [row["v"] for row in spec.rows] == read  # type: ignore[union-attr]
    assert spec.y.unit == "€"  # type: ignore[union-attr]


def test_a_unit_in_the_cells_is_that_of_the_axis(make_project: MakeProject) -> None:
    axis = "y: {field: v, unit: M€, per: 1000000}"
    text = LIKE_A_TABLE.replace("y: {field: v}", axis).replace("v: A", 'v: "1200000"').replace("v: B", 'v: "2 M€"')
    rows = _chart(text, make_project).spec.rows  # type: ignore[attr-defined]
    assert [row["v"] for row in rows] == [1200000, 2000000, 3500, 7.25]


@pytest.mark.parametrize(("typed", "remedy"), [("(300,00) €", "« −300,00 € »"), ("#DIV/0!", "en chiffres")])
def test_a_number_that_cannot_be_read_is_told_alone(typed: str, remedy: str, make_project: MakeProject) -> None:
    text = LIKE_A_TABLE.replace("v: A", f'v: "{typed}"').replace("v: B", 'v: "5"')
    told = list(check(make_project({"content/a.yaml": text}), "r").diagnostics)
    assert [item.code for item in told] == ["S031"]
    assert remedy in told[0].remedy.replace("\u00a0", " ")


def test_a_chart_none_of_whose_numbers_is_read_is_told_by_them_alone(make_project: MakeProject) -> None:
    rows = 'data: [{an: "2020", v: aucun}, {an: "2021", v: rien}]'
    text = f"{LIKE_A_TABLE.partition('data:')[0]}{rows}".replace("{field: v}", "{field: v, type: number}")
    told = check(make_project({"content/a.yaml": text}), "r").diagnostics
    assert [item.code for item in told] == ["S031", "S031"]
