"""A theme as style sheets: `theme_css(theme)` sets colours and fonts, `theme_sheet` the page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from stratege.css import css_string, css_url
from stratege.theme import Theme, dark_colors
from stratege.write.html.chart_colors import dark_drawings

FALLBACKS = {"serif": 'Georgia, "Times New Roman", serif', "sans": '"Segoe UI", Arial, sans-serif'}
SERIFS = frozenset(["Gentium Book Plus", "XCharter"])


def theme_css(theme: Theme, media: str) -> str:
    """The tokens of a theme, and on the screen those of its dark page; goes after tokens.css, which it overrides."""
    tokens = dict(theme.colors)
    tokens |= {f"heat-{place}": value for place, value in enumerate(theme.heat)}
    tokens |= {"serif": _stack(theme.text.family), "sans": _stack(theme.titles.family)}
    if media == "paged":
        return _root(tokens)
    dark = dark_colors(theme)
    rules = f"{_root(dark)}\n{dark_drawings(theme, dark['ground'])}"
    return f"{_root(tokens)}\n@media screen and (prefers-color-scheme: dark) {{ {rules} }}"


def theme_sheet(theme: Theme, media: str) -> str:
    """What goes last: the page where there is one, and the theme's own rules."""
    return "\n".join([_page(theme), theme.sheet] if media == "paged" else [theme.sheet]).strip()


def _root(tokens: Mapping[str, str]) -> str:
    return ":root { " + " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in tokens.items()) + " }"


def _stack(family: str) -> str:
    return f"{css_string(family)}, {FALLBACKS['serif' if family in SERIFS else 'sans']}"


def _page(theme: Theme) -> str:
    """Margin boxes take no custom property, so that their fonts and colours are written out."""
    sans, muted, ink = css_string(theme.titles.family), theme.colors["muted"], theme.colors["ink"]
    boxes = [
        f"@top-left {{ font-family: {sans}; color: {muted}; }}",
        f"@top-right {{ font-family: {sans}; color: {muted}; }}",
        f"@bottom-left {{ font-family: {sans}; color: {muted}; }}",
        f"@bottom-right {{ font-family: {sans}; color: {ink}; }}",
        f"@footnote {{ border-top-color: {muted}; margin-left: {theme.indent}px; }}",
    ]
    size = "letter" if theme.page == "Letter" else "A4"
    rules = [f"@page {{ size: {size}; {' '.join(boxes)} }}", f"html {{ font-size: {9.8 * theme.scale:.2f}pt; }}"]
    rules.append(f"@page landscape {{ size: {size} landscape; }}")
    rules.append(f"@page draft {{ background: {css_url(_watermark(theme))} center / 150mm auto no-repeat; }}")
    rules.append(f":root {{ --line: {12.8 * theme.scale:.2f}pt; --hang: {theme.indent}px; }}")
    rules += [".cover { height: 279.4mm; }"] if theme.page == "Letter" else []
    return "\n".join([*rules, *(TWO_SIDED if theme.two_sided else ())])


def _watermark(theme: Theme) -> str:
    """« Brouillon » across the page, as pale as a rule: it must not hinder reading."""
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><text x="28" y="226" font-size="78"'
        f' font-family="{escape(css_string(theme.titles.family))}" font-weight="bold" fill="{theme.colors["paper"]}"'
        f' transform="rotate(-45 200 200)">Brouillon</text></svg>'
    )
    return f"data:image/svg+xml,{quote(text)}"


# The binding takes 4 mm; the folio stands outside, and a chapter opens on the right.
TWO_SIDED = (
    "@page :right { margin-left: 26mm; margin-right: 18mm; }",
    "@page :left { margin-left: 18mm; margin-right: 26mm; @top-right { content: none; }"
    " @top-left { content: string(chapter, first-except); padding-bottom: 5mm; vertical-align: bottom;"
    " font-size: 8.2pt; }"
    " @bottom-left { content: counter(page); font-weight: 700; font-size: 9pt; }"
    " @bottom-right { content: string(report, first-except); font-weight: 400; font-size: 8.2pt; } }",
    "@page cover { margin: 0; @top-left { content: none; } @bottom-left { content: none; } }",
    "@page :blank { @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; }"
    " @bottom-right { content: none; } }",
    ".chapter, .cover ~ .abstract { break-before: right; }",
)
