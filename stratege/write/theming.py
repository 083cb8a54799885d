"""A theme as style sheets: `theme_css(theme, "paged")` sets the colours, the fonts and the page."""

from __future__ import annotations

from stratege.theme import Theme, nearest_passing

FALLBACKS = {"serif": 'Georgia, "Times New Roman", serif', "sans": '"Segoe UI", Arial, sans-serif'}
SERIFS = frozenset(["Gentium Book Plus", "XCharter"])
DARK_GROUND = "#171d25"  # the ground of screen.css in the dark


def theme_css(theme: Theme, media: str) -> str:
    """The tokens of a theme and, for paged media, its page; goes after tokens.css."""
    tokens = {name.replace("_", "-"): value for name, value in theme.colors.items()}
    tokens |= {f"heat-{place}": value for place, value in enumerate(theme.heat)}
    tokens |= {"serif": _stack(theme.text.family), "sans": _stack(theme.titles.family)}
    root = ":root { " + " ".join(f"--{name}: {value};" for name, value in tokens.items()) + " }"
    return "\n".join([root, _page(theme)]) if media == "paged" else root


def theme_sheet(theme: Theme, media: str) -> str:
    """What goes last: the theme's own rules, then the accent that is legible in the dark."""
    if media == "paged":
        return theme.sheet
    accent = nearest_passing(theme.colors["accent"], DARK_GROUND)
    dark = f"@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {accent}; }} }}"
    return "\n".join([theme.sheet, dark]).strip()


def _stack(family: str) -> str:
    return f'"{family}", {FALLBACKS["serif" if family in SERIFS else "sans"]}'


def _page(theme: Theme) -> str:
    """Margin boxes take no custom property, so that their fonts and colours are written out."""
    sans, muted, ink = f'"{theme.titles.family}"', theme.colors["muted"], theme.colors["ink"]
    boxes = [
        f"@top-left {{ font-family: {sans}; color: {muted}; }}",
        f"@top-right {{ font-family: {sans}; color: {muted}; }}",
        f"@bottom-right {{ font-family: {sans}; color: {ink}; }}",
        f"@footnote {{ border-top-color: {muted}; }}",
    ]
    size = "letter" if theme.page == "Letter" else "A4"
    rules = [f"@page {{ size: {size}; {' '.join(boxes)} }}", f"html {{ font-size: {9.8 * theme.scale:.2f}pt; }}"]
    rules.append(f":root {{ --line: {12.8 * theme.scale:.2f}pt; }}")
    return "\n".join([*rules, *(TWO_SIDED if theme.two_sided else ())])


# The binding takes 4 mm; the folio stands outside, and a chapter opens on the right.
TWO_SIDED = (
    "@page :right { margin-left: 26mm; margin-right: 18mm; }",
    "@page :left { margin-left: 18mm; margin-right: 26mm; @bottom-right { content: none; }"
    " @bottom-left { content: counter(page); font: 700 9pt 'Source Sans 3'; padding-top: 6mm; vertical-align: top; } }",
    "@page cover { margin: 0; @bottom-left { content: none; } }",
    ".chapter, .cover ~ .abstract { break-before: right; }",
)
