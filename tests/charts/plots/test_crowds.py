"""Charts with more of everything than their kind likes, and those that are silent about their values."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from charts.plots.laws import PLAIN, drawn, keeps_the_laws

from stratege.charts import Annotation, Axis, ChartSpec, Series
from stratege.charts.plots.rows import lay_rows
from stratege.charts.scene import Scene
from stratege.charts.spec import Row
from stratege.numbers import Number

NAME, GROUP = Axis("name"), Series("group")
MONTHS = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
REGIONS = [
    "Île-de-France",
    "Auvergne-Rhône-Alpes",
    "Nouvelle-Aquitaine",
    "Occitanie",
    "Hauts-de-France",
    "Grand Est",
    "Provence-Alpes-Côte d’Azur",
    "Pays de la Loire",
    "Bretagne",
    "Normandie",
    "Bourgogne-Franche-Comté",
    "Centre-Val de Loire",
]
SILENT = ("bar", "stacked_bar", "lollipop", "dumbbell", "bullet", "waterfall", "line", "slope", "small_multiples")
PAGE = 756.0  # px of the tallest drawing of a page


def size(unit: str = "%") -> Axis:
    return Axis("size", title="Part", type="number", unit=unit)


def grid(names: list[str], groups: list[str], value: float = 1.37) -> tuple[Row, ...]:
    places = [(name, group) for name in names for group in groups]
    return tuple(
        {"name": name, "group": group, "size": value + 3.1 * index, "goal": 9.9}
        for index, (name, group) in enumerate(places)
    )


def words(scene: Scene) -> list[str]:
    return [text.words for text in scene.texts]


def chart(kind: str, groups: int = 2, **keys: object) -> ChartSpec:
    """A chart of two names and of some groups."""
    names = ["2015", "2025"] if kind in ("line", "slope", "small_multiples") else ["Nord", "Sud"]
    lying = kind in ("lollipop", "dumbbell", "bullet", "waterfall")
    x, y = (size(), NAME) if lying else (NAME, size())
    rows = grid(names, REGIONS[:groups])
    series = None if kind in ("bullet", "waterfall") else GROUP
    rows = rows if series else tuple(row for row in rows if row["group"] == REGIONS[0])
    spec = ChartSpec(kind, x, y, rows, "a", series=series, target=Axis("goal") if kind == "bullet" else None)
    return replace(spec, **keys)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", SILENT)
def test_a_chart_that_is_silent_writes_no_value_but_those_of_an_axis(kind: str) -> None:
    spoken, silent = (words(drawn(chart(kind, labels=labels))) for labels in (None, False))
    values = {text for text in spoken if re.search(r",\d\d(?!\d)", text)}
    assert values
    assert not values & set(silent)


def test_a_silent_heat_map_has_a_key_to_its_shades() -> None:
    spec = ChartSpec(
        "heatmap", NAME, Axis("group"), grid(MONTHS[:3], ["Matin", "Soir"]), "a", value=size(), labels=False
    )
    assert words(drawn(spec))[-2:] == ["0\u00a0%", "16,87\u00a0%"]
    keeps_the_laws(spec)


def test_a_heat_map_writes_all_its_numbers_or_none() -> None:
    rows = list(grid(MONTHS, ["Agence 1", "Agence 2"], 0))
    rows[3] = {**rows[3], "size": Number(100)}
    rows = [{**row, "size": Number(int(float(str(row["size"]))))} for row in rows]
    spec = ChartSpec("heatmap", NAME, Axis("group"), tuple(rows), "a", value=size())
    wide, narrow = (words(drawn(spec, width)) for width in (412, 268))
    assert "100" in wide and not any("%" in text for text in wide)
    assert narrow[-1] == "100\u00a0%" and narrow.count("0\u00a0%") == 1


def test_the_columns_of_a_heat_map_keep_their_names_whole() -> None:
    spec = ChartSpec("heatmap", NAME, Axis("group"), grid(MONTHS, ["Agence 1", "Agence 2"]), "a", value=size())
    assert set(MONTHS) <= set(words(drawn(spec, 268)))
    keeps_the_laws(spec)


@pytest.mark.parametrize("kind", ["bar", "lollipop", "waterfall", "bullet", "dumbbell", "stacked_bar", "heatmap"])
@pytest.mark.parametrize("count", [40, 60])
def test_a_page_holds_many_rows_with_letters_of_their_own_size(kind: str, count: int) -> None:
    names = [f"Poste {index}" for index in range(count)]
    groups = ["Avant", "Après"] if kind in ("dumbbell", "stacked_bar") else ["Avant"]
    spec = ChartSpec(kind, size(), NAME, grid(names, groups), "a", series=GROUP if len(groups) > 1 else None)
    spec = replace(spec, target=Axis("goal") if kind == "bullet" else None)
    if kind == "heatmap":
        spec = replace(spec, x=Axis("group"), value=size())
    assert drawn(spec).height <= PAGE + 22  # with the names of the columns or of the series
    keeps_the_laws(spec)


@pytest.mark.parametrize("name", ["Recrutement", "Formation", "Achats", "Ventes", "Énergie", "Conseil", "Études"])
def test_names_stand_beside_their_rows_whatever_their_widths(name: str) -> None:
    assert lay_rows(Scene(412, PLAIN), [name, "DRH"]).left > 0


def strokes(scene: Scene) -> list[tuple[str, ...]]:
    """The colour and the dashes of each line of a plot, in order."""
    paths = [mark for mark in scene.marks if re.search('stroke-width="(1.4|2.2)"', mark)]  # no axis, no hair
    return [tuple(re.findall(' (?:stroke|stroke-dasharray)="([^"]*)"', path)) for path in paths]


def test_lines_beyond_the_palette_are_grey_and_told_by_their_names() -> None:
    many, few = (strokes(drawn(chart("line", groups))) for groups in (len(PLAIN.palette) + 1, len(PLAIN.palette)))
    assert {color for color, *_ in many} <= {PLAIN.muted, *PLAIN.quiets}
    assert len(set(few)) == len(PLAIN.palette) == len({color for color, *_ in few})


@pytest.mark.parametrize("kind", ["line", "slope"])
def test_no_two_quiet_lines_are_alike_nor_like_an_estimate(kind: str) -> None:
    spec = chart(kind, 10, highlight=(REGIONS[9],))
    quiet = [found for found in strokes(drawn(spec)) if found[0] != PLAIN.accent]
    assert len(set(quiet)) == len(quiet) == 9
    estimate = strokes(drawn(replace(spec, series=replace(GROUP, dashed=(REGIONS[7],)))))
    assert [found[1] for found in estimate if found not in quiet and found[1:]] == ["5 3"]


@pytest.mark.parametrize("kind", ["bar", "stacked_bar", "lollipop"])
@pytest.mark.parametrize("groups", [2, 3, 4, 7])
def test_no_two_quiet_series_are_of_the_same_grey(kind: str, groups: int) -> None:
    marks = " ".join(drawn(chart(kind, groups, highlight=(REGIONS[0],))).marks)
    fills = set(re.findall('fill="(#[^"]*)"', marks))
    assert len(fills & set(PLAIN.quiets)) == groups - 1 and PLAIN.accent in fills
    keeps_the_laws(chart(kind, groups, highlight=(REGIONS[0],)))


def test_a_hair_leads_from_words_moved_aside_to_the_end_of_their_slope() -> None:
    sizes = [120.0, *(30 + index / 10 for index in range(1, len(REGIONS)))]
    rows = tuple(
        {"name": at, "group": group, "size": value} for group, value in zip(REGIONS, sizes, strict=True) for at in "12"
    )
    spec = ChartSpec("slope", NAME, size(), rows, "a", series=GROUP)
    assert sum('stroke-dasharray="1 2"' in mark for mark in drawn(spec).marks) >= len(REGIONS)
    keeps_the_laws(spec)


def cloud(count: int, **keys: object) -> ChartSpec:
    rows: tuple[Row, ...] = tuple(
        {"x": index * 7 % 83, "size": index * 13 % 97, "group": "ETI" if index % 2 == 0 else "PME"}
        for index in range(count)
    )
    spec = ChartSpec("scatter", Axis("x", title="Chiffre", type="number"), size(), rows, "a", series=GROUP)
    return replace(spec, **keys)  # type: ignore[arg-type]


def test_the_points_of_a_cloud_are_smaller_and_the_highlighted_ones_on_top() -> None:
    few, many = (drawn(cloud(count, highlight=("ETI",))) for count in (20, 300))
    dots = [[mark for mark in scene.marks if mark.startswith("<circle")] for scene in (few, many)]
    radii = [float(re.findall(' r="([^"]*)"', found[0])[0]) for found in dots]
    assert radii[1] < 0.6 * radii[0]
    fills = [PLAIN.accent in mark for mark in dots[1]]
    assert fills == sorted(fills) and fills[-1] and not fills[0]
    keeps_the_laws(cloud(300))


def test_points_have_no_names_when_the_chart_is_silent() -> None:
    rows = tuple({"x": index, "size": index, "group": name} for index, name in enumerate(REGIONS[:5]))
    spec = replace(cloud(1), rows=rows)
    assert REGIONS[0] in words(drawn(spec))
    assert REGIONS[0] not in words(drawn(replace(spec, labels=False)))


def test_a_note_stands_over_its_column_and_lays_the_columns_down_for_want_of_room() -> None:
    rows = tuple({"name": str(2015 + index), "size": Number(20 + 3 * index)} for index in range(8))
    spec = ChartSpec("bar", NAME, size(), rows, "a", annotations=(Annotation("2018", "Confinement"),))
    upright, lying = drawn(spec), drawn(replace(spec, annotations=(Annotation("2022", "Un mot " * 40),)))
    [note] = [text for text in upright.texts if text.words == "Confinement"]
    [value] = [text for text in upright.texts if text.words == "29\u00a0%"]
    assert note.y < value.y and not upright.lost
    assert [text.x for text in lying.texts if text.words in ("2015", "2016")] == [0, 0]
    keeps_the_laws(spec)


def test_columns_of_zeros_leave_no_hole() -> None:
    spec = ChartSpec("bar", NAME, size(), tuple({"name": name, "size": 0.0} for name in "ab"), "a")
    assert drawn(spec).height < 60


@pytest.mark.parametrize("kind", ["lollipop", "scatter", "line"])
def test_a_logarithmic_axis_counts_in_its_own_unit(kind: str) -> None:
    measure = Axis("size", type="number", scale="log", per=1_000_000)
    rows: tuple[Row, ...] = tuple(
        {"name": name, "size": Number(value), "x": index}
        for index, (name, value) in enumerate((("A", 3_070_000_000), ("B", 28_000_000), ("C", 1_800_000)))
    )
    x, y = {"lollipop": (measure, NAME), "scatter": (Axis("x", type="number"), measure), "line": (NAME, measure)}[kind]
    spec = ChartSpec(kind, x, y, rows, "a")
    assert "1" in " ".join(words(drawn(spec))).replace("\u202f", "").split()
    keeps_the_laws(spec)


def test_named_points_that_are_not_spoken_of_are_all_grey() -> None:
    rows: tuple[Row, ...] = tuple({"x": index, "size": index, "group": name} for index, name in enumerate(REGIONS[:4]))
    marks = drawn(replace(cloud(1), rows=rows, highlight=(REGIONS[0],))).marks
    fills = [re.findall('fill="([^"]*)"', mark)[0] for mark in marks if mark.startswith("<circle")]
    assert fills == [PLAIN.grey] * 3 + [PLAIN.accent]
