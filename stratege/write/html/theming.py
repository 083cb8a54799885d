"""A theme as style sheets: `theme_css(theme)` sets colours and fonts, `theme_sheet` the page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from stratege.css import css_string, css_url
from stratege.theme import Letters, Theme, dark_colors, dark_heat, nearest_passing
from stratege.write.html.chart_colors import dark_drawings

FALLBACKS = {"serif": 'Georgia, "Times New Roman", serif', "sans": '"Segoe UI", Arial, sans-serif'}
SERIFS = frozenset(["Gentium Book Plus", "XCharter"])


def theme_css(theme: Theme, media: str) -> str:
    """The tokens of a theme, and on the screen those of its dark page; goes after tokens.css, which it overrides."""
    tokens = dict(theme.colors)
    tokens |= {f"heat-{place}": value for place, value in enumerate(theme.heat)}
    tokens |= {"serif": _stack(theme.text.family), "sans": _stack(theme.titles.family)}
    accent, ink, cover = (theme.colors[name] for name in ("accent", "ink", "cover"))
    tokens |= {"cover-accent": nearest_passing(accent, cover), "accent-on-ink": nearest_passing(accent, ink)}
    tokens |= _letters("cover", theme.cover) | _letters("figure", theme.key_figures)
    if media == "paged":
        return _root(tokens)
    dark = dark_colors(theme)
    accents = dict.fromkeys(("cover-accent", "accent-on-ink"), "var(--accent)")
    rules = f"{_root(dark | dark_heat(theme) | accents)}\n{dark_drawings(theme, dark['ground'])}"
    return f"{_root(tokens)}\n@media screen and (prefers-color-scheme: dark) {{ {rules} }}"


def _letters(name: str, letters: Letters) -> dict[str, str]:
    face = "var(--sans)" if letters.face == "titles" else "var(--serif)"
    return {
        f"{name}-face": face,
        f"{name}-weight": "700" if letters.bold else "400",
        f"{name}-size": f"{letters.size:g}pt",
    }


def theme_sheet(theme: Theme, media: str, footing: str = "", draft: str = "Brouillon") -> str:
    """What goes last: the page where there is one, and the theme's own rules.

    `footing` is a line that every page but the cover has at its foot, under the title of the report;
    `draft` is what stands across the pages of a draft.
    """
    page = [_page(theme, draft), *_footing(footing, theme)] if media == "paged" else []
    return "\n".join([*page, theme.sheet]).strip()


def _root(tokens: Mapping[str, str]) -> str:
    return ":root { " + " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in tokens.items()) + " }"


def _stack(family: str) -> str:
    return f"{css_string(family)}, {FALLBACKS['serif' if family in SERIFS else 'sans']}"


def _page(theme: Theme, draft: str) -> str:
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
    rules.append(f"@page draft {{ background: {css_url(_watermark(theme, draft))} center / 150mm auto no-repeat; }}")
    sides = "--left: 26mm; --right: 18mm;" if theme.two_sided else "--left: 22mm; --right: 22mm;"
    rules.append(f":root {{ --line: {12.8 * theme.scale:.2f}pt; --hang: {theme.indent}px; {sides} }}")
    rules += [".cover { height: 279.4mm; }"] if theme.page == "Letter" else []
    return "\n".join([*rules, *(TWO_SIDED if theme.two_sided else ())])


def _footing(line: str, theme: Theme) -> list[str]:
    """A line at the foot of each page but the cover; it wraps rather than be cut."""
    if not line:
        return []
    content, rule = f'"\\A " {css_string(line)}', "white-space: pre-wrap;"
    rules = [
        f"@page {{ @bottom-left {{ content: string(report, first-except) {content}; {rule} }} }}",
        f"@page note {{ @bottom-left {{ content: string(report, start) {content}; {rule} }} }}",
    ]
    if theme.two_sided:
        rules.append(
            f"@page :left {{ @bottom-right {{ content: string(report, first-except) {content}; {rule} }}"
            " @bottom-left { content: counter(page); } }"
        )
    return [*rules, "@page cover { @bottom-left { content: none; } @bottom-right { content: none; } }"]


def _watermark(theme: Theme, draft: str) -> str:
    """« Brouillon » across the page, as pale as a rule: it must not hinder reading."""
    size = round(78 * min(1, len("Brouillon") / len(draft)))
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><text x="28" y="226" font-size="{size}"'
        f' font-family="{escape(css_string(theme.titles.family))}" font-weight="bold" fill="{theme.colors["paper"]}"'
        f' transform="rotate(-45 200 200)">{escape(draft)}</text></svg>'
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
    ".part, .chapter, .cover ~ .abstract { break-before: right; }",
)
