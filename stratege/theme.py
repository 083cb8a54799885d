"""How a report looks, as data: `SOBER.colors["accent"]`; contrast is that of WCAG 2.1, 1.4.3."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

# Text on its ground; 4.5 to 1 for text of the usual size.
PAIRS = (
    ("ink", "ground"),
    ("accent", "ground"),
    ("muted", "ground"),
    ("ink", "paper"),
    ("accent", "paper"),
    ("cover_ink", "cover"),
    ("cover_muted", "cover"),
)
CONTRAST = 4.5
HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


DEFAULT_COLORS = {
    "ink": "#1d2733",
    "accent": "#a63d2f",
    "muted": "#5f6873",
    "rule": "#d8d3c7",
    "paper": "#f6f3ec",
    "ground": "#ffffff",
    "cover": "#1d2733",
    "cover_ink": "#ffffff",
    "cover_muted": "#d9c9b0",
}


@dataclass(frozen=True)
class Font:
    """A family; `files` are the author's own, by style (regular, italic, bold, bold_italic), none for a bundled one."""

    family: str
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Marks:
    """How charts are drawn, in px: a bar and its row, the radius of a dot, a line; hair lines between rows."""

    bar: float = 13
    band: float = 23
    dot: float = 4.2
    stroke: float = 2.2
    hairlines: bool = True


@dataclass(frozen=True)
class Letters:
    """What large letters are set in: the face of the text or of the titles, bold or not, their size in points."""

    size: float
    face: str = "text"
    bold: bool = False


@dataclass(frozen=True)
class Theme:
    """Colours by name (#rrggbb), chart palettes, fonts, size (1 = 9.8 pt) and indent of the text, page, sides, logo.

    `openers` is how a chapter that opens a page begins: on a band to the edges, under a rule, or centered.
    """

    name: str = "sober"
    colors: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_COLORS))
    palette: tuple[str, ...] = ("#1d2733", "#a63d2f", "#2f7f79", "#b8862b", "#6b6fa8", "#7d8790")
    heat: tuple[str, ...] = ("#f6f3ec", "#e9d9cf", "#d6ab9d", "#b05a4b", "#8f2f23")
    text: Font = Font("Gentium Book Plus")
    titles: Font = Font("Source Sans 3")
    scale: float = 1.0
    charts: Marks = Marks()
    openers: str = "band"  # band, rule, centered
    cover: Letters = Letters(39)  # of its title
    key_figures: Letters = Letters(35)  # of their numbers
    indent: int = 208  # px: what the margin of the text takes of the 627 px of the page
    page: str = "A4"
    two_sided: bool = False
    logo: str = ""
    sheet: str = ""  # CSS of the theme's own


SOBER = Theme()


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (#rgb or #rrggbb), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def nearest_passing(color: str, ground: str, wanted: float = CONTRAST) -> str:
    """The nearest shade of `color`, darker or lighter, that is legible on `ground`; itself if it is."""
    if contrast(color, ground) >= wanted:
        return color
    shades = [mixed(color, end, step / 100) for step in range(1, 101) for end in ("#000000", "#ffffff")]
    return next((shade for shade in shades if contrast(shade, ground) >= wanted), "#000000")


def _luminance(color: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _parts(color: str) -> list[float]:
    digits = color.removeprefix("#")
    whole = digits if len(digits) == 6 else "".join(char * 2 for char in digits)
    return [int(whole[place : place + 2], 16) / 255 for place in (0, 2, 4)]


def mixed(color: str, end: str, share: float) -> str:
    """A colour on its way to another one, from 0 (itself) to 1."""
    pairs = zip(_parts(color), _parts(end), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02x}" for a, b in pairs)
