"""Keys of a chart that its kind or its data do not have: `highlight: [Facebok]` is told, with « Facebook »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stratege.charts.look import QUIETS
from stratege.compose.chart_gaps import check_gaps
from stratege.compose.chart_totals import check_totals
from stratege.compose.chart_twins import check_twins
from stratege.compose.chart_words import filled_name
from stratege.compose.context import VALUE, Context
from stratege.compose.raw_words import PARTED, several, unknown_words
from stratege.compose.wholes import check_bars
from stratege.diagnostics import closest, phrase
from stratege.model import blocks as m
from stratege.model.base import Mapping
from stratege.source import Scalar, Span

BARS = ("bar", "stacked_bar", "waterfall", "bullet", "dumbbell")  # their length is read from zero, or their gap
CUT = ("line", "small_multiples", "slope", "scatter")  # whose axis may start elsewhere than at zero
ONLY = {"target": ("bullet",), "ranges": ("bullet",), "totals": ("waterfall",), "value": ("heatmap",)}
OURS = (  # the keys that describe a drawing, which « spec » describes by itself
    *("kind", "x", "y", "series", "value", "orientation", "height", "labels"),
    *("highlight", "annotations", "target", "ranges", "totals"),
)
UNMARKED = ("heatmap", "stacked_bar", "waterfall", "bullet", "dumbbell")
SHOWN = 8  # names that a remedy lists
MOST_ROWS = 60  # rows of 12.5 px, which fill a page
TOLD_BY_COLOR = ("bar", "stacked_bar", "lollipop", "line", "scatter")  # the kinds whose series have each its own


def check_keys(model: m.Chart, rows: list[Mapping], span: Span | None, context: Context) -> bool:
    """Tell of names that the data have not, and of keys without use in this kind; whether it has all that it needs."""
    if model.spec is not None:
        return _check_raw(model, model.spec, span, context)
    if "kind" in model.refused:  # that is told: nothing else hangs on a kind that its author did not mean
        _unknown_fields(model, rows, context)
        return False
    kind = model.kind or "bar"
    for key in _unused(model, kind):
        reason, remedy = phrase(f"chart_key_{key}"), phrase("chart_other_kind")
        context.diagnostics.add("S073", span, key=key, kind=kind, reason=reason, remedy=remedy)
    unknown = _unknown_fields(model, rows, context)
    lacking = list(_needed(model, kind, [] if unknown else rows))
    for needed in lacking:
        context.diagnostics.add("S074", span, kind=kind, needed=phrase(f"chart_needs_{needed}"))
    for axis in (model.x, model.y):
        if axis and axis.scale == "log" and kind in BARS:
            context.diagnostics.add("S072", axis.field.span)
    if unknown:  # what is said of the names in a field is not sure
        return False
    _check_names(model, rows, context)
    _check_count(model, rows, span, context)
    _check_colors(model, rows, span, context)
    check_totals(model, rows, context)
    check_gaps(model, rows, span, context)
    check_bars(model, rows, context)
    return not lacking


def _check_raw(model: m.Chart, spec: dict[str, object], span: Span | None, context: Context) -> bool:
    """Tell of the keys that a specification makes useless: it says all of the drawing, and its data if it has any.

    So it is told of the words that are none of Vega-Lite's; whether there is none.
    """
    for key in OURS:
        if key in model.model_fields_set and getattr(model, key) is not None:
            reason, remedy = phrase("chart_key_spec"), phrase("chart_in_spec")
            context.diagnostics.add("S073", span, key=key, kind="spec", reason=reason, remedy=remedy)
    if model.data is not None and not _wants_data(spec):
        reason, remedy = phrase("chart_key_data"), phrase("chart_data_twice")
        context.diagnostics.add("S073", span, key="data", kind="spec", reason=reason, remedy=remedy)
    unknown = list(unknown_words(spec))
    for word, kind, place, known in unknown:
        reason, near = phrase(f"chart_no_{kind}", word=word), closest(word, known)
        if kind == "key":
            remedy = near or phrase("chart_take_away")
            context.diagnostics.add("S073", place or span, key=word, kind="spec", reason=reason, remedy=remedy)
        else:
            remedy = near or phrase("choices", names=", ".join(known))
            context.diagnostics.add("S014", place or span, id=model.id, reason=reason, remedy=remedy)
    return all(one.kind == "key" for one in unknown)


def _wants_data(view: object) -> bool:
    """Whether a view of a specification, or one of those that it is made of, draws the data that it is given."""
    if not isinstance(view, dict) or "data" in view:
        return False
    parts = [part for key in PARTED for part in several(view.get(key))]
    return any(map(_wants_data, parts)) if parts else True


def _unknown_fields(model: m.Chart, rows: list[Mapping], context: Context) -> bool:
    """Tell of the fields that no row has; whether there is any."""
    known = list(dict.fromkeys(name for row in rows for name in row))
    parts = [model.x, model.y, model.series, model.value, model.target] if known else []
    unknown = [part.field for part in parts if part and str(part.field) not in known]
    columns = phrase("possible_columns", names=", ".join(known))
    for name in unknown:
        reason = phrase("chart_without_field", field=name)
        remedy = f"{closest(str(name), known)} {columns}".strip()
        context.diagnostics.add("S014", name.span, id=model.id, reason=reason, remedy=remedy)
    return bool(unknown)


def _unused(model: m.Chart, kind: str) -> Iterator[str]:
    """The keys that were given, and that this kind does not read."""
    yield from (key for key, kinds in ONLY.items() if getattr(model, key) and kind not in kinds)
    if model.annotations and kind in UNMARKED:
        yield "annotations"
    if kind not in CUT and any(axis is not None and axis.min is not None for axis in (model.x, model.y)):
        yield "min"
    if model.series and model.series.ordered and kind != "stacked_bar":
        yield "ordered"


def _needed(model: m.Chart, kind: str, rows: list[Mapping]) -> Iterator[str]:
    """What this kind cannot be drawn without."""
    if kind in ("stacked_bar", "slope", "small_multiples", "dumbbell") and model.series is None:
        yield "series"
    elif kind == "dumbbell" and rows and len(_names(rows, model.series)) != 2:
        yield "two_series"
    if kind == "slope" and rows and len(_names(rows, model.x)) != 2:
        yield "two_dates"
    if kind == "bullet" and model.target is None:
        yield "target"
    if kind == "heatmap" and model.value is None:
        yield "value"


def _names(rows: list[Mapping], part: m.Axis | m.Series | None) -> list[Scalar]:
    """The names that the data have in a field, each once."""
    found = (row.get(str(part.field)) for row in rows) if part else ()
    return list(dict.fromkeys(name for name in found if isinstance(name, Scalar)))


def _check_names(model: m.Chart, rows: list[Mapping], context: Context) -> None:
    if not rows:
        return
    series = _names(rows, model.series)
    places = [name for axis in (model.x, model.y) if axis and axis.type != "number" for name in _names(rows, axis)]
    check_twins([*series, *places], context)
    _tell("highlight", model.highlight, [*series, *places], context)
    _tell("totals", model.totals, places, context)
    _tell("at", [note.at for note in model.annotations], places or series, context)
    _tell("series", [note.series for note in model.annotations if note.series], series, context)


def _tell(key: str, given: Iterable[Scalar], known: list[Scalar], context: Context) -> None:
    names = {str(filled_name(name, (), context)) for name in known}
    for name in given:
        if str(name) not in names and not _is_told(name, context):
            near = phrase("chart_names", names=", ".join(sorted(names)[:SHOWN])) if name.isdigit() else ""
            near = near or closest(str(name), names)
            context.diagnostics.add("S071", name.span, name=name, key=key, near=near)


def _is_told(name: Scalar, context: Context) -> bool:
    """Whether a name calls what nothing bears, or what has no value, which is told."""
    return any(called[1] not in context.report.facts for called in VALUE.finditer(name))


def _check_count(model: m.Chart, rows: list[Mapping], span: Span | None, context: Context) -> None:
    """Tell of more rows than a page holds."""
    rowed = (model.kind or "bar") not in CUT
    count = max((len(_names(rows, axis)) for axis in (model.x, model.y) if rowed and _is_list(axis)), default=0)
    if count > MOST_ROWS:
        context.diagnostics.add("S075", span, count=count, most=MOST_ROWS)


def _is_list(axis: m.Axis | None) -> bool:
    return axis is not None and (axis.type or "category") == "category"


def _check_colors(model: m.Chart, rows: list[Mapping], span: Span | None, context: Context) -> None:
    """Tell of more series than there are colours, or greys where some are highlighted; names tell lines apart then."""
    names, kind, high = _names(rows, model.series), model.kind or "bar", set(map(str, model.highlight))
    marked = len(rows) == len(names)  # one point each: it has its name beside it
    if kind not in TOLD_BY_COLOR or (kind == "scatter" and marked):
        return
    spoken = [name for name in names if str(name) in high]
    if spoken and kind == "line":
        return
    theme = context.report.theme
    degrees = model.series is not None and model.series.ordered and kind == "stacked_bar"
    most = len(spoken) + QUIETS if spoken else len(theme.heat if degrees else theme.palette)
    if len(names) > most:
        context.diagnostics.add("S076", span, count=len(names), most=most)
