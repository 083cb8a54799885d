"""What is drawn on a cover: `motif("strata", seed="Réseaux", theme=SOBER)` is its SVG, the same for the same words.

A motif tells nothing: it is drawn by a rule from the title and the colours of the theme, and looks like no chart.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from random import Random
from urllib.parse import quote

from stratege.css import css_url
from stratege.theme import Theme, mixed, nearest_passing

TALL = 0.42  # of the height of a sheet
LINES = 15  # of the strata
STEP = 1 / 24  # of the width, between two points of a line
CELLS = 9  # squares of a mosaic across a sheet
TURNS = 36  # rings of a rosette
POINTS = 72  # of a ring


def motif_style(title: str, theme: Theme) -> str:
    """The style of the box of a cover's motif; nothing where the theme has none.

    A background is no content: readers of the screen pass over it, and a tagged PDF holds it as an artifact.
    """
    return f"background-image: {css_url(motif_address(title, theme))}" if theme.motif in MOTIFS else ""


def motif_address(title: str, theme: Theme) -> str:
    """The drawing of a theme, for a title, as an address that holds it all."""
    return f"data:image/svg+xml,{quote(motif(theme.motif, title, theme))}"


def motif(name: str, seed: str, theme: Theme) -> str:
    """The SVG of a motif, in mm, as wide as the sheet; `seed` is any text, from which the drawing follows."""
    paper = theme.page
    width, height = paper.width, round(paper.height * TALL, 1)
    random = Random(int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8]))
    parts = "".join(MOTIFS[name](width, height, random, theme))
    fitted = "none" if name == "strata" else "xMidYMid"  # layers may be stretched to their room, shapes may not
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" height="{height:g}mm"'
        f' viewBox="0 0 {width:g} {height:g}" preserveAspectRatio="{fitted}">{parts}</svg>'
    )


def _strata(width: float, height: float, random: Random, theme: Theme) -> Iterator[str]:
    """Lines that lie one over the other like the layers of a hill, one of them in the accent."""
    waves = [(random.uniform(*span), random.uniform(0, math.tau)) for span in ((0.7, 1.1), (1.5, 2.2), (2.6, 3.6))]
    shift, marked = random.uniform(0.07, 0.12), random.randrange(LINES // 3, LINES // 2)
    for line in range(LINES):
        part = line / (LINES - 1)  # from the top to the foot, where the lines come closer and lie flat
        level = height * (0.16 + 0.82 * part**0.8)
        swing = height * 0.085 * (1 - 0.75 * part)
        path = _curve(
            [
                (
                    width * place * STEP,
                    level
                    + swing
                    * sum(
                        math.sin(math.tau * often * place * STEP + start + shift * line * order) / order
                        for order, (often, start) in enumerate(waves, 1)
                    ),
                )
                for place in range(-1, round(1 / STEP) + 2)
            ]
        )
        color, stroke = (_accent(theme), 1.1) if line == marked else (_faint(theme, 0.2 + 0.35 * (1 - part)), 0.3)
        yield f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{stroke}"/>'


def _mosaic(width: float, height: float, random: Random, theme: Theme) -> Iterator[str]:
    """Squares, quarters of discs and halves of squares on a grid that is fuller at the right and at the foot."""
    side = width / CELLS
    rows = int(height / side)
    shades = [_faint(theme, share) for share in (0.12, 0.2, 0.32)]
    cells = [
        (column, row)
        for row in range(rows)
        for column in range(CELLS)
        if random.random() < 1.35 * (column + 1) / CELLS * (0.35 + 0.65 * (row + 1) / rows)
    ]
    marked = set(random.sample(cells, min(len(cells), 4)))
    for column, row in cells:
        color = _accent(theme) if (column, row) in marked else random.choice(shades)
        x, y = column * side, height - (rows - row) * side
        shape = _cell(random.randrange(6), side)
        turn = f"rotate({90 * random.randrange(4)} {side / 2:.2f} {side / 2:.2f})"
        yield f'<path d="{shape}" transform="translate({x:.2f} {y:.2f}) {turn}" fill="{color}"/>'


def _cell(kind: int, side: float) -> str:
    """A square, a half of one, or a quarter of a disc, which comes up most."""
    if kind == 0:
        return f"M0 0H{side:.2f}V{side:.2f}H0Z"
    if kind == 1:
        return f"M0 0H{side:.2f}L0 {side:.2f}Z"
    return f"M0 0H{side:.2f}A{side:.2f} {side:.2f} 0 0 1 0 {side:.2f}Z"


def _rosette(width: float, height: float, random: Random, theme: Theme) -> Iterator[str]:
    """An engraver's rosette: one wavy ring, turned on itself in hair lines."""
    petals, depth, ripple = random.randint(5, 9), random.uniform(0.2, 0.34), random.randint(2, 3)
    most = min(width, height) * 0.44 / (1 + depth)
    ring = []
    for point in range(POINTS + 3):
        angle = math.tau * point / POINTS
        radius = most * (0.72 + depth * math.cos(petals * angle) + 0.1 * math.cos(ripple * petals * angle))
        ring.append((radius * math.cos(angle), radius * math.sin(angle)))
    path, color = _curve(ring), mixed(theme.colors["cover"], _accent(theme), 0.55)
    yield f'<g transform="translate({width / 2:g} {height / 2:g})" fill="none" stroke="{color}" stroke-width="0.14">'
    for turn in range(TURNS):
        share = 1 - 0.62 * turn / TURNS
        yield f'<path d="{path}" transform="rotate({turn * 360 / petals / TURNS * 2:.2f}) scale({share:.3f})"/>'
    yield "</g>"


def _curve(points: list[tuple[float, float]]) -> str:
    """A smooth path through all points but the first and the last, which say how it begins and ends (Catmull-Rom)."""
    parts = [f"M{points[1][0]:.1f} {points[1][1]:.1f}"]
    for before, start, end, after in zip(points, points[1:], points[2:], points[3:], strict=False):
        one, two = (
            [start[axis] + (end[axis] - before[axis]) / 6 for axis in (0, 1)],
            [end[axis] - (after[axis] - start[axis]) / 6 for axis in (0, 1)],
        )
        parts.append(f"C{one[0]:.1f} {one[1]:.1f} {two[0]:.1f} {two[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    return "".join(parts)


def _accent(theme: Theme) -> str:
    return nearest_passing(theme.colors["accent"], theme.colors["cover"])


def _faint(theme: Theme, share: float) -> str:
    """A shade between the ground of the cover and its words."""
    return mixed(theme.colors["cover"], theme.colors["cover_muted"], share)


MOTIFS: dict[str, Callable[[float, float, Random, Theme], Iterator[str]]] = {
    "strata": _strata,
    "mosaic": _mosaic,
    "rosette": _rosette,
}
