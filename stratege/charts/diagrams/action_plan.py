"""The plan of action: `action_plan(steps, "months", words, look, 627)` sets a calendar beside a matrix, or below."""

from __future__ import annotations

from collections.abc import Sequence

from stratege.charts.diagrams.calendar import calendar
from stratege.charts.diagrams.effect_matrix import effect_matrix
from stratege.charts.diagrams.steps import Step, Words
from stratege.charts.look import Look
from stratege.charts.scene import Scene

MATRIX = 224.0  # px: width of a matrix that a calendar stands beside
BETWEEN = 30.0  # px from one to the other
NARROW = 500.0  # px: below, one stands under the other


def action_plan(steps: Sequence[Step], unit: str, words: Words, look: Look, width: float) -> Scene | None:
    """The drawing of a plan; None when no step has an effect and there is no calendar (`unit` is then empty)."""
    has_effects = any(step.effect for step in steps)
    if not has_effects and not unit:
        return None
    scene, left, top, bottom = Scene(width, look), 0.0, 0.0, 0.0
    if has_effects:
        beside = width >= NARROW
        bottom = effect_matrix(scene, steps, words, 0, MATRIX if beside else width)
        left, top = (MATRIX + BETWEEN, 0.0) if beside else (0.0, bottom + BETWEEN / 2)
    scene.height = max(bottom, calendar(scene, steps, unit, words, left, top))
    return scene
