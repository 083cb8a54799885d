"""Recommendations: `recommendations(module, context)` gives their plan, their cards and their roadmap."""

from __future__ import annotations

from collections.abc import Iterator

from stratege import document as d
from stratege.compose.budgets import Budgets
from stratege.compose.context import Context
from stratege.compose.empty_cells import cell_of
from stratege.compose.horizons import Horizon, names_no_day, read_horizon
from stratege.dates import spell_date
from stratege.diagnostics import phrase
from stratege.model import recommendations as m
from stratege.source import Scalar

FORMS = {"months": "horizon_in_months", "days": "horizon_in_days", None: "horizon_in_any"}  # a phrase by unit


def recommendations(module: m.RecommendationsModule, context: Context) -> d.Blocks:
    """The plan, the recommendations, the roadmap; each indicator stands in the roadmap, or in its card without one."""
    items = tuple(_recommendation(item, not module.roadmap, context) for item in module.recommendations)
    plan = _action_plan(module, module.action_plan, context) if module.action_plan else ()
    roadmap = (_roadmap(module, module.roadmap, context),) if module.roadmap else ()
    return (*plan, d.Recommendations(items=items), *roadmap)


def _action_plan(module: m.RecommendationsModule, plan: m.ActionPlan, context: Context) -> d.Blocks:
    """The plan, unless it has nothing to draw; what can be set neither by its effect nor in time is told."""
    _tell_lacking_effects(module, context)
    times = _times(module, context)
    actions = tuple(
        d.Action(
            of=str(item.id),
            owner=context.line(item.owner),
            horizon=context.line(_spoken(item.horizon)),
            cost=item.cost,
            effect=item.effect or "",
            start=time.start if time else None,
            end=time.end if time else None,
            span=item.id.span,
        )
        for item, time in zip(module.recommendations, times, strict=True)
    )
    unit = times[0].unit if times and times[0] else ""
    if not unit and not any(action.effect for action in actions):
        return ()
    caption, span = context.line(plan.caption), plan.id.span
    return (d.ActionPlan(id=str(plan.id), caption=caption, wide=True, actions=actions, unit=unit, span=span),)


def _tell_lacking_effects(module: m.RecommendationsModule, context: Context) -> None:
    """Tell of each recommendation without effect, if some have one."""
    if any(item.effect for item in module.recommendations):
        for item in module.recommendations:
            if not item.effect:
                context.diagnostics.add("S080", item.id.span, id=item.id)


def _times(module: m.RecommendationsModule, context: Context) -> list[Horizon | None]:
    """When each is to be done, in months or in days as the first that can be read; none at all if one can't be so."""
    found = [read_horizon(str(item.horizon)) for item in module.recommendations]
    unit = next((time.unit for time in found if time), None)
    wrong = [item for item, time in zip(module.recommendations, found, strict=True) if not time or time.unit != unit]
    for item in wrong:
        remedy = phrase("horizon_impossible" if names_no_day(item.horizon) else FORMS[unit])
        context.diagnostics.add("S081", item.horizon.span, horizon=item.horizon, remedy=remedy)
    return [None] * len(found) if wrong else found


def _recommendation(item: m.Recommendation, with_indicator: bool, context: Context) -> d.Recommendation:
    return d.Recommendation(
        id=str(item.id),
        title=context.line(item.title),
        children=context.prose(item.body),
        identity=tuple(_identity(item, with_indicator, context)),
        span=item.id.span,
    )


def _identity(item: m.Recommendation, with_indicator: bool, context: Context) -> Iterator[d.Row]:
    yield context.pair("owner", item.owner)
    yield context.pair("horizon", _spoken(item.horizon))
    yield _class_row("cost", item.cost, context)
    if item.budget:
        yield context.pair("budget", item.budget)
    if item.effect:
        yield _class_row("effect", item.effect, context)
    if with_indicator:
        yield context.pair("indicator", item.indicator)


def _spoken(horizon: Scalar) -> Scalar:
    """An horizon as it is printed: « 2027-09-30 » is « 30 septembre 2027 », what is no date alone as it was typed."""
    spelt = spell_date(str(horizon))
    return horizon if spelt == horizon else Scalar(spelt, horizon.span)


def _class_row(key: str, name: str, context: Context) -> d.Row:
    return d.Row(cells=tuple(d.TableCell(children=context.word(word)) for word in (key, f"{key}_{name}")))


def _roadmap(module: m.RecommendationsModule, roadmap: m.Roadmap, context: Context) -> d.Table:
    """The recommendations as a table, in the order in which their horizons first appear."""
    horizons = list(dict.fromkeys(str(item.horizon) for item in module.recommendations))
    items = sorted(module.recommendations, key=lambda item: horizons.index(str(item.horizon)))
    budgets = Budgets(module.recommendations)
    budgets.tell(context)
    titles = ["horizon", "recommendation_title", "owner", "cost", "indicator", *(["budget"] if budgets.items else [])]
    return d.Table(
        id=str(roadmap.id),
        caption=context.line(roadmap.caption),
        wide=True,
        columns=tuple(
            d.Column(title=context.word(title), align="right" if title == "budget" else "left") for title in titles
        ),
        rows=(*(_step(item, budgets, context) for item in items), *_total(budgets, len(titles), context)),
        span=roadmap.id.span,
    )


def _total(budgets: Budgets, columns: int, context: Context) -> Iterator[d.Row]:
    """The row of the sum, if there is one."""
    if budgets.total:
        cells = [context.word("field_total"), *([()] * (columns - 2)), (d.Text(text=budgets.total),)]
        yield d.Row(cells=tuple(d.TableCell(children=tuple(cell)) for cell in cells), total=True)


def _step(item: m.Recommendation, budgets: Budgets, context: Context) -> d.Row:
    amount = budgets.of(item)
    budget = (d.Text(text=amount),) if amount else context.line(item.budget)
    cells = (
        context.line(_spoken(item.horizon)),
        context.line(item.title),
        context.line(item.owner),
        context.word(f"cost_{item.cost}"),
        context.line(item.indicator),
        *((budget,) if budgets.items else ()),
    )
    return d.Row(cells=tuple(cell_of(cell) for cell in cells), span=item.id.span)
