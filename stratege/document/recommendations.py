"""Recommendations and their plan: `Recommendation(id="r", title=…, identity=…)`, `ActionPlan(actions=…)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stratege.document.components import Captioned, Row
from stratege.document.node import Node
from stratege.records import record

if TYPE_CHECKING:
    from stratege.document.unions import Blocks, Inlines


@record(kw_only=True)
class Action(Node):
    """A recommendation as its plan shows it: `of` is its id, `number` that of its card.

    `start` and `end` are months from the decision or days from 1 January 1970, as the plan counts; none without a
    calendar.
    """

    of: str
    number: str = ""
    owner: Inlines
    horizon: Inlines
    cost: str  # low, medium, high
    effect: str = ""  # the same, or not said
    start: float | None = None
    end: float | None = None


@record(kw_only=True)
class ActionPlan(Captioned):
    """The recommendations by effect and cost, and their calendar, in `unit` (months, days; none without a calendar)."""

    actions: tuple[Action, ...]
    unit: str = ""


@record(kw_only=True)
class Recommendation(Node):
    """What to do, with owner, horizon, cost and effect classes and indicator as (label, value) rows."""

    id: str
    title: Inlines
    children: Blocks = ()
    identity: tuple[Row, ...] = ()
    number: str = ""


@record(kw_only=True)
class Recommendations(Node):
    """The recommendations, in order."""

    items: tuple[Recommendation, ...]
