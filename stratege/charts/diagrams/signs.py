"""The signs of a SWOT, drawn because few faces have all of them: `sign("threats", look)` is an arrow that falls."""

from __future__ import annotations

from stratege.charts.look import Look
from stratege.charts.scene import Point, Scene

SIDE, STROKE = 16.0, 2.2  # px
GOOD = ("strengths", "opportunities")
PATHS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "strengths": (((8, 2), (8, 14)), ((2, 8), (14, 8))),
    "weaknesses": (((2, 8), (14, 8)),),
    "opportunities": (((2.5, 13.5), (13, 3)), ((5.5, 2.5), (13.5, 2.5), (13.5, 10.5))),
    "threats": (((2.5, 2.5), (13, 13)), ((5.5, 13.5), (13.5, 13.5), (13.5, 5.5))),
}


def sign(kind: str, look: Look) -> Scene:
    """+, −, an arrow that rises or one that falls: in ink for what helps, in the accent for what harms."""
    scene = Scene(SIDE, look, height=SIDE)
    for points in PATHS[kind]:
        scene.line(points, look.ink if kind in GOOD else look.accent, STROKE)
    return scene
