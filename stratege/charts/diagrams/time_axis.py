"""An axis of days: `time_axis(scene, low, high, 100, 0, 600)` draws it, with the years or the months that it runs over.

There is a tick a year as long as they fit, and a label at every year, or every second, fifth, tenth…
"""

from __future__ import annotations

from math import ceil, floor

from stratege.charts.letters import SMALL, measure
from stratege.charts.scales import Scale
from stratege.charts.scene import Scene
from stratege.charts.times import DAY, time_ticks

SAMPLES = 50  # of a span of days, for `time_ticks` to see how fine it is
MONTHS, YEARS = 62, 1100  # days: what is shorter is marked by the day, what is longer by the year
TICK, LONG = 3.0, 6.0  # px
APART, NEAREST = 24.0, 5.0  # px from a label to the next, and from a tick to the next
WIDEST = {"day": "29 sept. 2000", "month": "sept. 2000", "year": "2000"}
FOOT = LONG + 3 + SMALL * 1.2  # px that an axis takes under its line


def time_axis(scene: Scene, scale: Scale, y: float) -> list[float]:
    """Draw the line at `y` for a scale of days, its ticks and labels below; where the labelled ticks stand (px)."""
    look = scene.look
    scene.line([(scale.start, y), (scale.end, y)], look.ink, 1)
    for day, _ in marks(scale, fine=True):
        scene.line([(scale.at(day), y), (scale.at(day), y + TICK)], look.ink, 0.8)
    places, last = [], -APART
    for day, words in marks(scale, fine=False):
        x, half = scale.at(day), measure(words, SMALL, look.family) / 2
        middle = min(max(x, half), scene.width - half)
        if middle - half < last + 4:
            continue
        scene.line([(x, y), (x, y + LONG)], look.ink, 1)
        last = scene.write(words, middle, y + LONG + SMALL, "middle", look.muted, size=SMALL).right
        places.append(x)
    return places


def marks(scale: Scale, fine: bool) -> list[tuple[int, str]]:
    """The days to mark on a scale of days and their words: all that can be told apart if `fine`, else all with room."""
    span, room = scale.high - scale.low, scale.end - scale.start
    units = ["day", "month", "year"]
    allowed = units if span <= MONTHS else units[1:] if span <= YEARS else units[2:]
    most = {
        unit: max(1, int(room / (NEAREST if fine else 5.6 * len(WIDEST[unit]) + APART))) if unit in allowed else 1
        for unit in units
    }
    first, last = ceil(scale.low), floor(scale.high)
    samples = [(first + (last - first) * step // SAMPLES) * DAY for step in range(SAMPLES + 1)]
    found = [(moment // DAY, words) for moment, words in time_ticks(samples, most)]
    return [(day, words) for day, words in found if first <= day <= last]
