"""What a plan of action shows: `Step("1", "Marketing", cost="low", effect="high", start=0, end=1)`."""

from __future__ import annotations

from collections.abc import Mapping

from stratege.charts.look import Look
from stratege.records import record

CLASSES = ("low", "medium", "high")


@record(slots=False)
class Step:
    """A recommendation: its number and its name, its classes, from when to when, in months or in days from 1970."""

    number: str
    name: str
    cost: str
    effect: str = ""
    start: float | None = None
    end: float | None = None


Words = Mapping[str, str]  # of the page: « cost_low » is « faible »


def cost_color(cost: str, look: Look) -> str:
    """The colour of what costs little, more or much: a plan has one scale, in its matrix as in its calendar."""
    return (look.grey, look.ink, look.accent)[CLASSES.index(cost)]
