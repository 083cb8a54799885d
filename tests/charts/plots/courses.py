"""Charts of lines for tests: `course(line="1 - 3")` is a chart of one line over three years, with a gap."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from stratege.charts.spec import Annotation, Axis, ChartSpec, Row, Series
from stratege.numbers import Number

YEARS = ("2013", "2015", "2017", "2019", "2021", "2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030")
SERIES = Series("name")


def course(kind: str = "line", at: tuple[str, ...] = YEARS, **lines: str) -> ChartSpec:
    """A chart of the lines named, their values in words, « - » for none."""
    rows: list[Row] = []
    for name, text in lines.items():
        found = [None if value == "-" else Number(value) for value in text.split()]
        rows += [
            {"year": place, "value": value, "name": name.replace("_", " ")}
            for place, value in zip(at, found, strict=False)
        ]
    return ChartSpec(kind, Axis("year"), Axis("value", type="number"), tuple(rows), "alt", series=SERIES)


NAMES = st.one_of(
    st.sampled_from(["Facebook", "Union européenne", "Entreprises de dix salariés ou plus", "X", "Énergie & « eau »"]),
    st.text("abcdefghiW éÀ-", min_size=1, max_size=70).filter(lambda text: bool(text.strip())),
)
PLACES = {
    "category": NAMES,
    "time": st.one_of(
        st.integers(1, 2100).map(str),
        st.dates().map(lambda date: date.isoformat()),
        st.sampled_from(["2024-01", "2024-02", "2024-05-03", "2024-05-04", "52 av. J.-C.", "printemps 2024"]),
    ),
    "number": st.one_of(st.integers(-50, 50).map(Number), st.floats(-1e12, 1e12, allow_nan=False)),
}
VALUES = st.one_of(
    st.integers(-100, 100).map(Number),
    st.decimals(-1000, 1000, places=2).map(Number),
    st.floats(-1e12, 1e12, allow_nan=False),
    st.floats(-1e-6, 1e-6, allow_nan=False),
    st.sampled_from([Number("1e300"), Number("-2e40"), Number("3e-200"), Number(0)]),
)
ABOVE = VALUES.map(lambda value: Number(abs(value)) or Number(1))


@st.composite
def courses(draw: st.DrawFn, kind: str, dates: int = 14) -> ChartSpec:
    """A chart of lines of any data that an author may give, over `dates` places at most."""
    axis = draw(st.sampled_from(["category", "time", "number"]))
    at = draw(st.lists(PLACES[axis], min_size=min(2, dates), max_size=dates, unique=True))
    names = draw(st.lists(NAMES, min_size=1, max_size=9, unique=True))
    log = draw(st.booleans())
    rows: list[Row] = []
    for name in names:
        for place in at:
            if draw(st.integers(0, 4)):
                value = draw(st.one_of(st.none(), ABOVE if log else VALUES))
                rows.append({"year": place, "value": value, "name": name})
    rows.append({"year": at[0], "value": Number(1), "name": "Ensemble"})
    rows.append({"year": at[-1], "value": Number(2), "name": "Ensemble"})
    spec = ChartSpec(
        kind,
        Axis("year", type=axis),
        Axis("value", type="number", unit=draw(st.sampled_from(["", "%"])), scale="log" if log else "linear"),
        tuple(rows),
        "alt",
        series=SERIES,
    )
    return replace(
        spec,
        labels=draw(st.sampled_from([None, True, False])),
        highlight=tuple(draw(st.lists(st.sampled_from([*names, str(at[0])]), max_size=2, unique=True))),
        annotations=(Annotation(str(at[-1]), draw(NAMES)), Annotation(str(at[0]), draw(NAMES), names[0])),
    )
