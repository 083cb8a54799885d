"""What charts take of a theme: `look_of(SOBER).accent` is « #a63d2f »."""

from __future__ import annotations

from functools import lru_cache

from stratege.charts.theme import font_of
from stratege.records import record
from stratege.theme import Theme, contrast, mixed

SEEN = 3.0  # the contrast of what is not text with its ground: WCAG 2.1, 1.4.11
KNOWN = 1 << 6  # colours whose shades are looked for once: each of many drawings asks for them
QUIETS = 6  # greys that an eye still tells apart between the ink and the faintest


@record(slots=False)
class Look:
    """Colours (#rrggbb), the family of the letters and the measures of marks (px).

    `grey` paints the marks that the finding does not speak of, `quiets` those of several series.
    `bar` is thick, in a row of `band`.
    """

    ink: str
    accent: str
    grey: str
    muted: str
    rule: str
    paper: str
    ground: str
    palette: tuple[str, ...]
    heat: tuple[str, ...]
    family: str
    quiets: tuple[str, ...] = ()
    bar: float = 13
    band: float = 23
    dot: float = 4.2
    stroke: float = 2.2
    hairlines: bool = True


def look_of(theme: Theme) -> Look:
    """The look of a theme's charts."""
    colors = theme.colors
    grey = faintest(colors["muted"], colors["ground"])
    named = {name: colors[name] for name in ("ink", "accent", "muted", "rule", "paper", "ground")}
    marks = theme.charts
    return Look(
        **named,
        grey=grey,
        palette=theme.palette,
        heat=theme.heat,
        family=font_of(theme),
        quiets=quiets(colors["ink"], grey, colors["ground"]),
        bar=marks.bar,
        band=marks.band,
        dot=marks.dot,
        stroke=marks.stroke,
        hairlines=marks.hairlines,
    )


@lru_cache(KNOWN)
def faintest(color: str, ground: str) -> str:
    """The shade of a colour (#rrggbb) nearest to its ground that is still seen on it."""
    shades = (mixed(color, ground, step / 100) for step in range(100, 0, -1))
    return next((shade for shade in shades if contrast(shade, ground) >= SEEN), color)


@lru_cache(KNOWN)
def quiets(ink: str, grey: str, ground: str) -> tuple[str, ...]:
    """The greys from the ink to the faintest (#rrggbb), each as far from the next in contrast with their ground."""
    most, least = contrast(ink, ground), contrast(grey, ground)
    wanted = [most * (least / most) ** (step / (QUIETS - 1)) for step in range(1, QUIETS - 1)]
    shades = [mixed(ink, grey, step / 200) for step in range(201)]
    between = (min(shades, key=lambda shade: abs(contrast(shade, ground) - aim)) for aim in wanted)
    return (ink, *between, grey)


def on(fill: str, look: Look) -> str:
    """The colour of words printed on a fill: ink or ground, whichever is read better."""
    return max((look.ink, look.ground), key=lambda color: contrast(color, fill))
