"""A theme as style sheets: `theme_css(theme)` sets colours and fonts, `theme_sheet` the page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from stratege.css import css_string, css_url
from stratege.paper import A4, BINDING, Paper
from stratege.theme import TEXT, Letters, Theme, dark_colors, dark_heat, nearest_passing
from stratege.write.html.chart_colors import dark_drawings
from stratege.write.html.folios import TURNED, folio_rules

FALLBACKS = {"serif": 'Georgia, "Times New Roman", serif', "sans": '"Segoe UI", Arial, sans-serif'}
NOTE, NOTE_LINE = 8.6, 11.6  # pt, of footnotes beside a text of 9.8 pt
# Old-style figures in the text, lining ones in titles, tables and captions, which base.css sets.
OLD_STYLE = (
    ".body > p, .body section > p, .quote p, .callout p, .footnote, li"
    " { font-variant-numeric: oldstyle-nums proportional-nums; }"
)
SERIFS = frozenset(["Gentium Book Plus", "XCharter"])
# What heads a page, by its name in print.css: nothing where a chapter opens it, the first where chapters run on (note).
HEADED = {"": "first-except", "note": "start", "draft-note": "start", "landscape-note": "start"}


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


# The labels of an action, whose column is as wide as Source Sans needs: an author's face may be a quarter wider.
BROAD_LABELS = ".paged .recommendation .identity dt { flex-basis: 82px; }"


def theme_sheet(theme: Theme, media: str, footing: str = "", draft: str = "Brouillon") -> str:
    """What goes last: the page where there is one, and the theme's own rules.

    `footing` is a line that every page but the cover has at its foot, under the title of the report;
    `draft` is what stands across the pages of a draft.
    """
    numerals = [OLD_STYLE] if theme.numerals == "old_style" else []
    printed = f"@media print {{ @page {{ size: {_size(theme.page)}; }} }}" if theme.page != A4 else ""
    broad = [BROAD_LABELS] if theme.titles.files else []
    folios = folio_rules(theme.front_folios, theme.two_sided)
    page = [_page(theme, draft), *_footing(footing, theme), *folios, *broad] if media == "paged" else [printed]
    return "\n".join([*page, *numerals, theme.sheet]).strip()


def _root(tokens: Mapping[str, str]) -> str:
    return ":root { " + " ".join(f"--{name.replace('_', '-')}: {value};" for name, value in tokens.items()) + " }"


def _stack(family: str) -> str:
    return f"{css_string(family)}, {FALLBACKS['serif' if family in SERIFS else 'sans']}"


def _page(theme: Theme, draft: str) -> str:
    """Margin boxes take no custom property, so that their fonts and colours are written out."""
    sans, muted, ink = css_string(theme.titles.family), theme.colors["muted"], theme.colors["ink"]
    paper = theme.page
    boxes = [
        f"@top-left {{ font-family: {sans}; color: {muted}; }}",
        f"@top-right {{ font-family: {sans}; color: {muted}; }}",
        f"@bottom-left {{ font-family: {sans}; color: {muted}; }}",
        f"@bottom-right {{ font-family: {sans}; color: {ink}; }}",
        f"@footnote {{ border-top-color: {muted}; margin-left: {theme.hang}px; }}",
    ]
    margins = f"margin: {paper.before:g}mm {paper.side:g}mm {paper.below:g}mm;"
    scale = theme.scale * paper.letters
    watermark = f"{css_url(_watermark(theme, draft))} center / {_watermark_size(paper)}mm auto no-repeat"
    line = f"{theme.spacing * TEXT * scale:.2f}pt"
    turned = f", {TURNED}" if theme.front_folios != "arabic" else ""
    rules = [
        f"@page {{ size: {_size(paper)}; {margins} {' '.join(boxes)} }}",
        f"@page cover {{ size: {_size(paper)}; margin: 0; }}",
        f"@page landscape, landscape-note{turned} {{ size: {_size(Paper(paper.height, paper.width))}; }}",
        f"@page draft, draft-note {{ background: {watermark}; }}",
        f"html {{ font-size: {TEXT * scale:.2f}pt; }}",
        _root({"line": line, "hang": f"{theme.hang}px"} | sheet_tokens(paper, theme.two_sided) | _notes(scale)),
    ]
    rules += [NARROW] if paper.is_narrow else []
    rules += [_front(theme.hang)] if paper.is_narrow or theme.hang < FRONT_HANG else []
    return "\n".join([*rules, *(_two_sided(paper) if theme.two_sided else ())])


def _notes(scale: float) -> dict[str, str]:
    """The letters and the lines of footnotes, which grow with those of the text, and are never smaller than ours."""
    if scale <= 1:
        return {}
    return {"note": f"{NOTE * scale:.2f}pt", "note-line": f"{NOTE_LINE * scale:.2f}pt"}


def sheet_tokens(paper: Paper, two_sided: bool) -> dict[str, str]:
    """What style sheets know of the sheet: its margins, its height, what an image may take of it."""
    binding = BINDING if two_sided else 0
    left, right = paper.cover
    lengths = {
        "left": paper.side + binding,
        "right": paper.side - binding,
        "before": paper.before,
        "sheet": paper.height,
        "cover-left": left,
        "cover-right": right,
        "image": paper.tall - 51,
        "image-turned": paper.tall_turned - 47,
        "drawing": paper.tall - 56,
        "drawing-turned": paper.tall_turned - 34,
    }
    return {name: f"{length:g}mm" for name, length in lengths.items()}


def _size(paper: Paper) -> str:
    return f"{paper.width:g}mm {paper.height:g}mm"


def _watermark_size(paper: Paper) -> int:
    return min(150, round(0.71 * paper.width))


def _footing(line: str, theme: Theme) -> list[str]:
    """A line at the foot of each page but the cover; it wraps rather than be cut."""
    if not line:
        return []
    content, rule = f'"\\A " {css_string(line)}', "white-space: pre-wrap;"
    rules = []
    for page, which in HEADED.items():
        told = f"content: string(report, {which}) {content}; {rule}"
        rules.append(f"@page {page} {{ @bottom-left {{ {told} }} }}")
        if theme.two_sided:
            folio = "@bottom-left { content: counter(page); }"
            rules.append(f"@page {page}:left {{ @bottom-right {{ {told} }} {folio} }}")
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


FRONT_HANG = 120  # px of what comes before the first chapter, by front.css
NUMBER_HANG = 76  # px that the widest number of the contents needs, « Annexe 1 »


def _front(hang: int) -> str:
    """What comes before the first chapter, on a small page or where the text has little margin: one hang, no more."""
    front = ".abstract, .contents, .front"
    needed = NUMBER_HANG if hang >= FRONT_HANG else max(hang, NUMBER_HANG)
    wide = ".abstract .body, .front .body, .front .body > .exhibit { margin-right: 0; }"
    return f"{front} {{ --hang: {needed}px; }}\n{wide}"


# Where columns have no room side by side, they go one below the other; the front matter keeps less margin.
NARROW = """.messages .message { flex-basis: 130px; }
.glossary, .bibliography, .recommendation .identity { columns: auto; }
.cite-forms, .cite-report { display: block; }
.cite-report + .cite-report { padding-left: 0; }
.outline { grid-template-columns: 1fr; margin-left: 0; }
.opener h2 .number { font-size: 28pt; line-height: 26pt; }
.openers-band .chapter > .opener h2 .number { font-size: 38pt; line-height: 32pt; }
.openers-band .chapter > .opener h2, .openers-centered .chapter > .opener h2 { font-size: 20pt; line-height: 24pt; }
.cover .subtitle { margin-right: 0; }"""


def _two_sided(paper: Paper) -> tuple[str, ...]:
    """The binding takes some of a margin; the folio stands outside, and a chapter opens on the right."""
    inner, outer = f"{paper.side + BINDING:g}mm", f"{paper.side - BINDING:g}mm"
    return (
        f"@page :right {{ margin-left: {inner}; margin-right: {outer}; }}",
        f"@page :left {{ margin-left: {outer}; margin-right: {inner}; }}",
        *(f"@page {page}:left {{ {_left(which)} }}" for page, which in HEADED.items()),
        "@page cover { margin: 0; @top-left { content: none; } @bottom-left { content: none; } }",
        "@page :blank, note:blank, landscape-note:blank { @top-left { content: none; } @top-right { content: none; }"
        " @bottom-left { content: none; } @bottom-right { content: none; } }",
        ".part, .chapter, .cover ~ .abstract { break-before: right; }",
        ".cover ~ .abstract:not(.essential) + .abstract { break-before: auto; }",
    )


def _left(which: str) -> str:
    """The boxes of a left page: those of a right one, the other way round."""
    return (
        "@top-right { content: none; }"
        f" @top-left {{ content: string(chapter, {which}); padding-bottom: 5mm; vertical-align: bottom;"
        " font-size: 8.2pt; }"
        " @bottom-left { content: counter(page); font-weight: 700; font-size: 9pt; }"
        f" @bottom-right {{ content: string(report, {which}); font-weight: 400; font-size: 8.2pt; }}"
    )
