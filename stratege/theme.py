"""How a report looks, as data: `SOBER.colors["accent"]`; contrast is that of WCAG 2.1, 1.4.3."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from stratege.paper import A4, Paper, hang
from stratege.records import record

# Text on its ground; 4.5 to 1 for text of the usual size.
PAIRS = (
    ("ink", "ground"),
    ("accent", "ground"),
    ("muted", "ground"),
    ("ink", "paper"),
    ("accent", "paper"),
    ("muted", "paper"),
    ("cover_ink", "cover"),
    ("cover_muted", "cover"),
)
CONTRAST = 4.5
COMFORT = 6.0  # for an accent that is reckoned: on a dark ground, thin letters look thinner than they are
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

# What the screen shows where the reader asks for a dark page, whatever the theme; its accent is the theme's own.
DARK_COLORS = {
    "ink": "#e6e1d6",
    "muted": "#a9b0b8",
    "rule": "#3c4550",
    "paper": "#232b35",
    "ground": "#171d25",
    "cover": "#10151b",
    "cover_ink": "#f2ede2",
    "cover_muted": "#d9c9b0",
}
ACCENT_GROUNDS = (DARK_COLORS["ground"], DARK_COLORS["paper"])  # where the accent is printed
# By day, heat that is reckoned goes from the ground to the accent by these parts, then beyond it, to black.
PALE_PARTS, STRONG_PART, BLACK_PART = (0.08, 0.2, 0.45), 0.82, 0.25
HEAT_WORDS = "#1d2733", "#ffffff"  # those of tokens.css on pale and on strong heat
# On a dark page, heat goes from the paper to the accent by these parts; light words stand on the first, dark on others.
HEAT_PARTS, LIGHT_WORDS = (0, 0.18, 0.36, 0.76, 1), 3
TEXT = 9.8  # pt: the text, where `scale` is 1
SPACING = 12.8 / TEXT


@record(slots=False)
class Font:
    """A family; `files` are the author's own, by style (regular, italic, bold, bold_italic), none for a bundled one."""

    family: str
    files: Mapping[str, str] = field(default_factory=dict)


@record(slots=False)
class Marks:
    """How charts are drawn, in px: a bar and its row, the radius of a dot, a line; hair lines between rows."""

    bar: float = 13
    band: float = 23
    dot: float = 4.2
    stroke: float = 2.2
    hairlines: bool = True


@record(slots=False)
class Letters:
    """What large letters are set in: the face of the text or of the titles, bold or not, their size in points."""

    size: float
    face: str = "text"
    bold: bool = False


@record(slots=False)
class Theme:
    """Colours by name (#rrggbb), chart palettes, fonts, size (1 = 9.8 pt) and indent of the text, page, sides, logo.

    `spacing` is the height of a line of text, in times its size.

    `openers` is how a chapter that opens a page begins: on a band to the edges, under a rule, or centered.
    """

    name: str = "sober"
    colors: Mapping[str, str] = field(default_factory=lambda: dict(DEFAULT_COLORS))
    accent_dark: str = ""  # the accent on a dark page; reckoned when there is none
    palette: tuple[str, ...] = ("#1d2733", "#a63d2f", "#2f7f79", "#b8862b", "#6b6fa8", "#7d8790")
    heat: tuple[str, ...] = ("#f6f3ec", "#e9d9cf", "#d6ab9d", "#b05a4b", "#8f2f23")
    text: Font = Font("Gentium Book Plus")
    titles: Font = Font("Source Sans 3")
    numerals: str = "lining"  # of the text: lining, old_style
    scale: float = 1.0
    spacing: float = SPACING
    charts: Marks = Marks()
    openers: str = "band"  # band, rule, centered
    cover: Letters = Letters(39)  # of its title
    motif: str = "strata"  # what is drawn on the cover: strata, mosaic, rosette, none
    key_figures: Letters = Letters(35)  # of their numbers
    indent: int = 208  # px: what the margin of the text takes of the 627 px of A4
    page: Paper = A4
    two_sided: bool = False
    front_folios: str = "arabic"  # of the pages before the first chapter: arabic, hidden, roman, none
    logo: str = ""
    logo_dark: str = ""  # for dark grounds, where it is another
    sheet: str = ""  # CSS of the theme's own
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # words in the place of ours, by locale

    @property
    def hang(self) -> int:
        """The px that the margin of the text takes of its page."""
        return hang(self.indent, self.page)


SOBER = Theme(accent_dark="#e8927f")


def dark_colors(theme: Theme) -> dict[str, str]:
    """The colours of the dark page of a theme, by name."""
    return {**DARK_COLORS, "accent": theme.accent_dark or lightened(theme.colors["accent"], ACCENT_GROUNDS)}


def heat_of(accent: str, ground: str) -> tuple[str, ...]:
    """Five grounds of heat on a page of this ground, pale to strong, of the hue of an accent; all carry their words."""
    dark, light = HEAT_WORDS
    strong = nearest_passing(accent, light)
    pale = [nearest_passing(mixed(ground, strong, part), dark) for part in PALE_PARTS]
    last = mixed(strong, "#000000", BLACK_PART)
    return (*pale, nearest_passing(mixed(ground, strong, STRONG_PART), light), last)


def dark_heat(theme: Theme) -> dict[str, str]:
    """The five grounds of heat of the dark page of a theme and what is written on them, by name (« heat-0 »)."""
    dark = dark_colors(theme)
    words = {"heat-dark": dark["cover_ink"], "heat-light": dark["ground"]}
    shades = [mixed(dark["paper"], dark["accent"], part) for part in HEAT_PARTS]
    names = ["heat-dark" if place < LIGHT_WORDS else "heat-light" for place in range(len(shades))]
    grounds = {
        f"heat-{place}": nearest_passing(shade, words[name])
        for place, (shade, name) in enumerate(zip(shades, names, strict=True))
    }
    return grounds | words


def lightened(color: str, grounds: Sequence[str], wanted: float = COMFORT) -> str:
    """A colour made as light as dark grounds need to show it, its hue and saturation kept; white where none will do."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(color))
    steps = (lightness + (1 - lightness) * step / 100 for step in range(101))
    shades = (_spelled(colorsys.hls_to_rgb(hue, step, saturation)) for step in steps)
    return next((one for one in shades if min(contrast(one, ground) for ground in grounds) >= wanted), "#ffffff")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (#rgb or #rrggbb), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_dark(color: str) -> bool:
    """Whether white is read better than black on a colour (#rgb or #rrggbb)."""
    return contrast("#ffffff", color) > contrast("#000000", color)


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
    return _spelled(a + (b - a) * share for a, b in pairs)


def _spelled(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts)
