"""The drawings of charts in the dark: each colour of the theme gives way to the page's own, by one rule a colour."""

from __future__ import annotations

from collections.abc import Iterator

from stratege.charts.look import SEEN, faintest, look_of
from stratege.theme import Theme, nearest_passing

NAMED = ("ink", "accent", "muted", "rule", "paper", "ground")
FIXED = "fixed"  # the class of what keeps its colour: a cell of heat and the words on it


def dark_drawings(theme: Theme, ground: str) -> str:
    """The rules for a page whose ground is dark (`ground`, #rrggbb): a drawing's colours are attributes, which yield.

    Marks are seen on it (WCAG 2.1, 1.4.11); what is named among the theme's colours is that of the page.
    """
    return "\n".join(
        f'.drawn svg [{name}="{color}"]:not(.{FIXED}) {{ {name}: {value}; }}'
        for color, value in _dark(theme, ground)
        for name in ("fill", "stroke")
    )


def _dark(theme: Theme, ground: str) -> Iterator[tuple[str, str]]:
    named = {theme.colors[name]: f"var(--{name})" for name in reversed(NAMED)}
    grey = {look_of(theme).grey: faintest(theme.colors["muted"], ground)}
    others = {color: nearest_passing(color, ground, SEEN) for color in theme.palette}
    yield from {**others, **grey, **named}.items()
