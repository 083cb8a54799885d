"""Whatever the data, no words of a drawing stand on others or outside of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from charts.plots.laws import keeps_the_laws
from hypothesis import given, settings
from hypothesis import strategies as st

from stratege.charts import Annotation, Axis, ChartSpec, Series
from stratege.numbers import Number

NAME, GROUP = Axis("name"), Series("group")
NAMES = [
    "Un",
    "Développer l’image de l’entreprise",
    "Anticonstitutionnellement-et-autres-très-longs-mots-collés",
    "UNESCO",
    "iii",
    "2013",
    "Réponses données sous vingt-quatre heures aux clients du sud et du nord de la région",
    "Trois",
]
GROUPS = ["Avant", "Après la réforme", "Toutes les entreprises de dix salariés et plus"]
VALUES = st.one_of(
    st.integers(-120, 120).map(float),
    st.sampled_from([0.0, 0.0004, -3.75, 1e9, 12_345_678.0, 99.99]),
    st.sampled_from(["3.70", "0.125", "16"]).map(Number),
)
EXAMPLES = 60
NAMED = st.lists(st.sampled_from(NAMES), min_size=1, max_size=8, unique=True)
UNIT = st.sampled_from(["", "%", "euros"])


@st.composite
def single(draw: st.DrawFn, kind: str) -> ChartSpec:
    """A chart of one series."""
    names, unit = draw(NAMED), draw(UNIT)
    measure = Axis("size", title="Taille", type="number", unit=unit)
    rows: tuple[dict[str, Any], ...] = tuple({"name": name, "size": draw(VALUES)} for name in names)
    x, y = draw(st.sampled_from([(measure, NAME), (NAME, measure)])) if kind == "bar" else (measure, NAME)
    high = draw(st.lists(st.sampled_from(names), max_size=2, unique=True))
    labels, side = draw(st.sampled_from([None, False, True])), draw(st.sampled_from([0, 208]))
    spec = ChartSpec(kind, x, y, rows, "a", highlight=tuple(high), labels=labels, side=side, totals=tuple(names[-1:]))
    notes = tuple(Annotation(name, draw(st.sampled_from(NAMES))) for name in names[:2])
    return replace(spec, annotations=notes) if draw(st.booleans()) and kind != "waterfall" else spec


@st.composite
def grouped(draw: st.DrawFn, kind: str) -> ChartSpec:
    """A chart of two or three series."""
    names, unit = draw(NAMED), draw(UNIT)
    groups = draw(st.permutations(GROUPS))[: 2 if kind == "dumbbell" else draw(st.integers(2, 3))]
    measure = Axis("size", title="Taille", type="number", unit=unit)
    rows: tuple[dict[str, Any], ...] = tuple(
        {"name": name, "group": group, "size": draw(VALUES)} for name in names for group in groups
    )
    turned = kind in ("bar", "stacked_bar") and draw(st.booleans())
    x, y = (NAME, measure) if turned else (measure, NAME)
    high = draw(st.lists(st.sampled_from(groups), max_size=1))
    labels = draw(st.sampled_from([None, False, True]))
    return ChartSpec(kind, x, y, rows, "a", series=GROUP, highlight=tuple(high), labels=labels)


@st.composite
def targeted(draw: st.DrawFn) -> ChartSpec:
    """A bullet graph."""
    rows: tuple[dict[str, Any], ...] = tuple(
        {"name": name, "size": draw(VALUES), "goal": draw(VALUES), "fair": draw(VALUES)} for name in draw(NAMED)
    )
    measure = Axis("size", type="number", unit=draw(UNIT))
    goal = Axis("goal", title=draw(st.sampled_from(["Cible", "Cible fixée par le conseil"])), type="number")
    return ChartSpec("bullet", measure, NAME, rows, "a", target=goal, ranges=("fair",))


@st.composite
def crossed(draw: st.DrawFn) -> ChartSpec:
    """A heat map."""
    rows: tuple[dict[str, Any], ...] = tuple(
        {"name": name, "group": group, "size": draw(st.one_of(VALUES, st.none())) if group != GROUPS[0] else 1.0}
        for name in draw(NAMED)
        for group in GROUPS
    )
    across, down = (draw(st.sampled_from(["", "Rang", "Probabilité d’être atteint avant la fin"])) for _ in "xy")
    x, y = replace(NAME, title=across), Axis("group", title=down)
    return ChartSpec("heatmap", x, y, rows, "a", value=Axis("size", type="number", unit=draw(UNIT)))


@st.composite
def clouds(draw: st.DrawFn) -> ChartSpec:
    """A scatter of named or nameless points."""
    rows: tuple[dict[str, Any], ...] = tuple(
        {"name": name, "group": draw(st.sampled_from(GROUPS)), "x": draw(VALUES), "y": draw(VALUES)}
        for name in draw(NAMED)
    )
    across = Axis("x", title="Coût par contact", type="number", unit=draw(UNIT))
    up = Axis("y", title="Contacts utiles", type="number", unit=draw(UNIT))
    series = draw(st.sampled_from([None, Series("name"), GROUP]))
    notes = (Annotation(str(rows[0]["name"]), "Le moins cher"),) if series and series.field == "name" else ()
    return ChartSpec("scatter", across, up, rows, "a", series=series, annotations=notes)


KINDS = {
    "bar": st.one_of(single("bar"), grouped("bar")),
    "stacked_bar": grouped("stacked_bar"),
    "lollipop": st.one_of(single("lollipop"), grouped("lollipop")),
    "dumbbell": grouped("dumbbell"),
    "waterfall": single("waterfall"),
    "bullet": targeted(),
    "heatmap": crossed(),
    "scatter": clouds(),
}


@pytest.mark.parametrize("kind", KINDS)
def test_words_keep_apart_and_inside(kind: str) -> None:
    @settings(max_examples=EXAMPLES)
    @given(KINDS[kind])
    def law(spec: ChartSpec) -> None:
        keeps_the_laws(spec)

    law()
