"""The look of a report: `read_theme(plan.theme, project, diagnostics)` lays the author's choices over a theme."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TypeVar

from stratege.contrasts import Pair, failing, failing_by_night, with_legible_words
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.faces import BUNDLED
from stratege.fonts import STYLES, is_font
from stratege.model.report import Plan
from stratege.model.theme import FontFiles, LogoFiles, ThemeSettings
from stratege.model.theme import Letters as LetterSettings
from stratege.model.theme import Marks as MarkSettings
from stratege.paper import Paper
from stratege.project import Used
from stratege.read.files import FONT, IMAGE, read_named
from stratege.read.labels import laid_labels, read_labels
from stratege.read.lineage import base_of, lineage
from stratege.read.pictures import picture_of
from stratege.read.sheet import read_sheet
from stratege.source import Scalar
from stratege.theme import (
    HEX,
    SOBER,
    Font,
    Letters,
    Marks,
    Theme,
    heat_of,
)

Group = TypeVar("Group", Marks, Letters)


def read_theme(settings: ThemeSettings, used: Used, diagnostics: Diagnostics) -> Theme:
    """The whole theme; what is no colour, no font or no image is reported, and replaced by the theme's own."""
    reader, theme = _Reader(used, diagnostics), SOBER
    for layer in lineage(base_of(settings, diagnostics), used, diagnostics):
        theme = replace(reader.laid(layer.settings, theme), name=layer.name, sheet=theme.sheet + layer.sheet)
    theme = reader.laid(settings, theme)
    reader.check(theme)
    return theme


def themed(plan: Plan, used: Used, diagnostics: Diagnostics) -> Theme:
    """The theme of a plan, with the plan's own style sheet after those of the theme."""
    theme = read_theme(plan.theme, used, diagnostics)
    return replace(theme, sheet=theme.sheet + read_sheet(plan.css, used, diagnostics, theme.sheet))


class _Reader:
    """Reads one theme."""

    def __init__(self, used: Used, diagnostics: Diagnostics) -> None:
        self.used, self.diagnostics = used, diagnostics
        self.chosen: dict[str, tuple[int, Scalar]] = {}  # by name: in which layer, and where
        self.families: dict[str, Scalar] = {}  # those given by files, where they were named last
        self.unusable: set[tuple[str, str]] = set()  # their styles whose file is told of
        self.layer = 0

    def laid(self, settings: ThemeSettings, under: Theme) -> Theme:
        """A theme with some choices laid over it."""
        self.layer += 1
        colors = self.colors(settings, dict(under.colors))
        logo, logo_dark = self.logos(settings.logo, under)
        return Theme(
            name=under.name,
            colors=colors,
            accent_dark=self.accent_dark(settings, under),
            palette=tuple(self.shades("palette", settings.palette)) or under.palette,
            heat=tuple(self.shades("heat", settings.heat)) or _heat(colors, under),
            text=self.font(settings.fonts.text) or under.text,
            titles=self.font(settings.fonts.titles) or under.titles,
            charts=_laid_over(settings.charts, under.charts),
            openers=settings.openers or under.openers,
            cover=_laid_over(settings.cover, under.cover),
            motif=settings.motif or under.motif,
            key_figures=_laid_over(settings.key_figures, under.key_figures),
            numerals=settings.numerals or under.numerals,
            scale=settings.scale or under.scale,
            spacing=settings.line_spacing or under.spacing,
            indent=settings.indent or under.indent,
            page=_page(settings, under.page),
            two_sided=under.two_sided if settings.two_sided is None else settings.two_sided,
            front_folios=settings.front_folios or under.front_folios,
            logo=logo,
            logo_dark=logo_dark,
            sheet=under.sheet,
            labels=laid_labels(read_labels(settings.labels, self.diagnostics), under.labels),
        )

    def choose(self, names: Mapping[str, Scalar]) -> None:
        """Note where some colours are chosen."""
        self.chosen |= {name: (self.layer, value) for name, value in names.items()}

    def check(self, theme: Theme) -> None:
        """Tell what cannot be read of the theme as it is printed, at the colour that was chosen last."""
        for pair in failing(theme):
            places = [self.chosen[name] for name in (pair.text, pair.ground) if name in self.chosen]
            if places:
                place = max(places, key=lambda found: found[0])[1]
                self.tell(place, pair)
        self.check_fonts(theme)

    def check_fonts(self, theme: Theme) -> None:
        """Tell of the styles that no file of a family draws: a page imitates them, a PDF prints the regular one."""
        drawn: dict[str, set[str]] = {}
        for font in (theme.text, theme.titles):
            if font.files:
                drawn.setdefault(font.family, set()).update(font.files)
        for family, drawn_styles in drawn.items():
            told = {style for name, style in self.unusable if name == family}
            missing = [style for style in STYLES if style not in drawn_styles | told]
            if {"bold", "italic"} & {*missing}:  # bold italic alone keeps its slope
                files = ", ".join(f"{style}: polices/x-{style.replace('_', '-')}.ttf" for style in missing)
                span, styles, known = self.families[family].span, ", ".join(missing), ", ".join(BUNDLED)
                self.diagnostics.add("T014", span, family=family, styles=styles, files=files, known=known)

    def tell(self, place: Scalar, pair: Pair) -> None:
        self.diagnostics.add(
            "T002",
            place.span,
            text=pair.text,
            ground=pair.ground,
            where=phrase(pair.where),
            ratio=_spelled(pair.ratio),
            wanted=_spelled(pair.wanted),
            moves=pair.moves,
            near=pair.near,
        )

    def colors(self, settings: ThemeSettings, colors: dict[str, str]) -> dict[str, str]:
        chosen: dict[str, Scalar] = {name: value for name in colors if (value := getattr(settings.colors, name))}
        good = {name: str(value) for name, value in chosen.items() if self.is_color(value)}
        self.choose(chosen)
        return with_legible_words(colors | good, frozenset(good))

    def accent_dark(self, settings: ThemeSettings, under: Theme) -> str:
        """The accent of the dark page: the author's, else that of the theme below unless its accent is changed."""
        chosen = settings.colors.accent_dark
        if not chosen or not self.is_color(chosen):
            return "" if settings.colors.accent else under.accent_dark
        for pair in failing_by_night(str(chosen)):
            self.tell(chosen, pair)
        return str(chosen)

    def shades(self, name: str, values: list[Scalar]) -> list[str]:
        """The colours of a row of them, called « heat 1 », « heat 2 »…"""
        good = [value for value in values if self.is_color(value)]
        self.choose({f"{name} {place}": value for place, value in enumerate(good, 1)})
        return [str(value) for value in good]

    def is_color(self, value: Scalar) -> bool:
        if HEX.fullmatch(value):
            return True
        self.diagnostics.add("T001", value.span, value=value)
        return False

    def font(self, choice: FontFiles | None) -> Font | None:
        if choice is None:
            return None
        if not choice.regular:
            if str(choice.family) in BUNDLED:
                return Font(str(choice.family))
            near = closest(str(choice.family), BUNDLED)
            self.diagnostics.add("T003", choice.family.span, family=choice.family, near=near, known=", ".join(BUNDLED))
            return None
        files = {style: getattr(choice, style) for style in STYLES}
        good = {style: str(path) for style, path in files.items() if path and self.is_font(path)}
        self.families[str(choice.family)] = choice.family
        self.unusable |= {(str(choice.family), style) for style, path in files.items() if path and style not in good}
        return Font(str(choice.family), good) if "regular" in good else None

    def is_font(self, path: Scalar) -> bool:
        content = read_named(self.used, path, FONT, self.diagnostics)
        if content is not None and not is_font(content):
            self.diagnostics.add("T004", path.span, path=path)
            return False
        return content is not None

    def logos(self, choice: LogoFiles | None, under: Theme) -> tuple[str, str]:
        """The logo and that for dark grounds; those of the theme below where none is chosen, or none can be shown."""
        light, dark = (self.logo(choice.light), self.logo(choice.dark)) if choice else ("", "")
        return (light, dark) if light else (under.logo, under.logo_dark)

    def logo(self, path: Scalar) -> str:
        if not path:
            return ""
        content = read_named(self.used, path, IMAGE, self.diagnostics)
        if content is None:
            return ""
        return str(path) if picture_of(path, content, self.diagnostics, "T006") else ""


def _heat(colors: Mapping[str, str], under: Theme) -> tuple[str, ...]:
    """The heat of the theme below; of the hue of the accent, where that is changed."""
    kept = colors["accent"].lower() == under.colors["accent"].lower()
    return under.heat if kept else heat_of(colors["accent"], colors["ground"])


def _page(settings: ThemeSettings, under: Paper) -> Paper:
    """The sheet and its margins: each the author's, else those of the theme below."""
    size = settings.page
    width, height = (size.width, size.height) if size else (under.width, under.height)
    return Paper(width, height, settings.margins or under.margin)


def _laid_over(chosen: MarkSettings | LetterSettings, under: Group) -> Group:
    """A group of settings of the theme, the author's choices over them."""
    names = [item.name for item in fields(under)]
    return replace(under, **{name: value for name in names if (value := getattr(chosen, name)) is not None})


def _spelled(ratio: float) -> str:
    """One decimal, never more than the ratio is: « 2,9 » for what just fails."""
    return f"{math.floor(ratio * 10) / 10:.1f}".replace(".", ",")
