"""Names of the points of a cloud on a narrow drawing: whole, in lines, or shortened, but not lost."""

from __future__ import annotations

import pytest
from charts.plots.laws import PLAIN

from stratege.charts import Axis, ChartSpec, Series
from stratege.charts.plots import plot
from stratege.charts.plots.point_names import Name, _shapes
from stratege.charts.scene import Scene

LONG = "Atlantic (Groupe Atlantic, La Roche-sur-Yon)"


def words(names: list[str], width: float = 268) -> list[str]:
    rows = tuple({"name": name, "x": 10.0 + place, "y": 5.0 * place} for place, name in enumerate(names))
    x, y = Axis("x", type="number"), Axis("y", type="number")
    spec = ChartSpec(kind="scatter", x=x, y=y, rows=rows, alt="A", series=Series("name"))
    return [text.words for text in plot(spec, PLAIN, width).texts]


def test_a_long_name_stands_in_lines_where_it_has_no_place_whole() -> None:
    found = words(["Daikin", LONG, "Thermalia"], 230)
    assert LONG not in found and LONG in " ".join(found) and "Daikin" in found


def test_a_name_that_has_its_place_is_whole() -> None:
    assert LONG in words(["Daikin", LONG], 900)


@pytest.mark.parametrize(
    ("other", "short"), [("Daikin", ["Atlantic (Groupe…", "Atlantic…"]), ("Atlantic", ["Atlantic (Groupe…"])]
)
def test_a_name_is_shortened_to_what_no_other_begins_with(other: str, short: list[str]) -> None:
    name = Name("Atlantic (Groupe Atlantic)", (0, 0), "#000000", bold=False)
    shapes = _shapes(name, [other], Scene(268, PLAIN))
    assert [line for lines in shapes for line in lines if line.endswith("…")] == short
