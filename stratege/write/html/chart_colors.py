"""The drawings of charts in the dark: each colour of the theme gives way to the page's own, by one rule a colour."""

from __future__ import annotations

from collections.abc import Iterator

from stratege.charts.look import SEEN, faintest, look_of, on, quiets
from stratege.theme import DARK_COLORS, LIGHT_WORDS, Theme, nearest_passing

NAMED = ("ink", "accent", "muted", "rule", "paper", "ground")
FIXED = "fixed"  # the class of a cell of heat and of the words on it


def dark_drawings(theme: Theme, ground: str) -> str:
    """The rules for a page whose ground is dark (`ground`, #rrggbb): a drawing's colours are attributes, which yield.

    Marks are seen on it (WCAG 2.1, 1.4.11); what is named among the theme's colours is that of the page.
    """
    free = (
        f'.drawn svg [{name}="{color}"]:not(.{FIXED}) {{ {name}: {value}; }}'
        for color, value in _dark(theme, ground)
        for name in ("fill", "stroke")
    )
    return "\n".join([*free, *_warm(theme)])


def _warm(theme: Theme) -> Iterator[str]:
    """The rules for cells of heat and words on them.

    None where a theme's drawings write otherwise on heat than its tables: they stay as they are, light and legible.
    """
    look = look_of(theme)
    writes = [on(fill, look) == look.ink for fill in look.heat]
    if writes != [place < LIGHT_WORDS for place in range(len(writes))]:
        return
    heat = {color: f"heat-{place}" for place, color in reversed([*enumerate(look.heat)])}
    for shape, names in (("rect", heat), ("text", {look.ink: "heat-dark", look.ground: "heat-light"})):
        for color, value in names.items():
            yield f'.drawn svg {shape}.{FIXED}[fill="{color}"] {{ fill: var(--{value}); }}'


def _dark(theme: Theme, ground: str) -> Iterator[tuple[str, str]]:
    named = {theme.colors[name]: f"var(--{name})" for name in reversed(NAMED)}
    darks = quiets(DARK_COLORS["ink"], faintest(DARK_COLORS["muted"], ground), ground)
    greys = dict(zip(look_of(theme).quiets, darks, strict=True))
    others = {color: nearest_passing(color, ground, SEEN) for color in theme.palette}
    yield from {**others, **greys, **named}.items()
