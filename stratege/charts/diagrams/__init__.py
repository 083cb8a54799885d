"""Drawings of what is no chart: the axis of a timeline, the plan of the recommendations, the signs of a SWOT.

`time_band(marks, look, 627)` is a scene of that width (px), or None when there is nothing to draw.
"""

from stratege.charts.diagrams.action_plan import action_plan
from stratege.charts.diagrams.signs import sign
from stratege.charts.diagrams.steps import Step
from stratege.charts.diagrams.time_band import Moment, time_band

__all__ = ["Moment", "Step", "action_plan", "sign", "time_band"]
