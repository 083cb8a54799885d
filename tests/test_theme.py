"""Contrast as WCAG computes it, and the shades that are offered."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import MakeProject
from stratege.charts.look import look_of
from stratege.paper import LETTER
from stratege.pipeline import build, check
from stratege.theme import (
    ACCENT_GROUNDS,
    COMFORT,
    CONTRAST,
    DARK_COLORS,
    HEAT_WORDS,
    LIGHT_WORDS,
    PAIRS,
    SOBER,
    Theme,
    contrast,
    dark_colors,
    dark_heat,
    heat_of,
    lightened,
    nearest_passing,
)
from stratege.write.html.chart_colors import dark_drawings
from stratege.write.html.writer import write_html

COLOR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def test_contrast_of_known_pairs() -> None:
    assert contrast("#000000", "#fff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(COLOR, COLOR)
def test_nearest_passing_passes_and_leaves_what_passes(color: str, ground: str) -> None:
    found = nearest_passing(color, ground)
    best = max(contrast("#000000", ground), contrast("#ffffff", ground))
    assert contrast(found, ground) >= min(CONTRAST, best) - 1e-9
    assert nearest_passing(found, ground) == found


@given(COLOR)
def test_any_theme_is_legible_in_the_dark(accent: str) -> None:
    colors = dark_colors(Theme(colors={**SOBER.colors, "accent": accent}))
    assert all(contrast(colors[text], colors[ground]) >= CONTRAST for text, ground in PAIRS)
    assert all(contrast(colors["accent"], ground) >= COMFORT for ground in ACCENT_GROUNDS)


@given(COLOR)
def test_a_colour_is_lightened_no_more_than_it_must_be(color: str) -> None:
    light = lightened(color, ACCENT_GROUNDS)
    assert lightened(light, ACCENT_GROUNDS) == light
    if min(contrast(color, ground) for ground in ACCENT_GROUNDS) >= COMFORT:
        assert light == color
    else:
        assert min(contrast(light, ground) for ground in ACCENT_GROUNDS) < COMFORT + 0.4


def test_a_colour_keeps_its_hue_when_it_is_lightened() -> None:
    assert lightened("#0000ff", ACCENT_GROUNDS) == "#a1a1ff"
    assert lightened("#ffffff", ["#ffffff"]) == "#ffffff"


@given(COLOR, COLOR)
def test_what_stands_on_heat_that_is_reckoned_is_legible(accent: str, ground: str) -> None:
    words = [HEAT_WORDS[place >= LIGHT_WORDS] for place in range(5)]
    assert all(contrast(*pair) >= CONTRAST for pair in zip(heat_of(accent, ground), words, strict=True))


@given(COLOR)
def test_heat_that_is_reckoned_grows_step_by_step(accent: str) -> None:
    lights = [contrast(step, "#000000") for step in heat_of(accent, "#ffffff")]
    assert lights == sorted(lights, reverse=True) and len(set(lights)) == 5


@given(COLOR)
def test_what_stands_on_heat_is_legible_in_the_dark(accent: str) -> None:
    colors = dark_heat(Theme(colors={**SOBER.colors, "accent": accent}))
    light, dark = colors["heat-dark"], colors["heat-light"]
    words = [light, light, light, dark, dark]
    assert all(contrast(colors[f"heat-{place}"], word) >= CONTRAST for place, word in enumerate(words))
    assert colors["heat-0"] == DARK_COLORS["paper"]


def test_cells_of_heat_are_dark_with_the_page_unless_their_words_would_not_be_read() -> None:
    rule = '.drawn svg rect.fixed[fill="#8f2f23"] { fill: var(--heat-4); }'
    assert rule in dark_drawings(SOBER, DARK_COLORS["ground"])
    pale = Theme(heat=("#ffffff", "#f6f3ec", "#f0e8e0", "#e9d9cf", "#e0c8bc"))
    assert ".fixed[fill" not in dark_drawings(pale, DARK_COLORS["ground"])


@pytest.mark.parametrize("name", ["sober", "consultant", "academic"])
def test_quiet_series_are_seen_and_told_apart_by_day_and_by_night(name: str, make_project: MakeProject) -> None:
    plan = f"title: E\nsections: [{{module: a}}]\ntheme: {name}\n"
    document = check(make_project({"content/reports/r.yaml": plan}), "r").document
    assert document
    theme = document.meta.theme
    look, ground = look_of(theme), DARK_COLORS["ground"]
    rules = dict(re.findall(r'\[fill="(#\w+)"\]:not\(.fixed\) { fill: ([^;]+);', dark_drawings(theme, ground)))
    named = {f"var(--{key})": color for key, color in dark_colors(theme).items()}
    night = [named.get(rules[color], rules[color]) for color in look.quiets]
    for shades, on in ((look.quiets, look.ground), (night, ground)):
        contrasts = [contrast(shade, on) for shade in shades]
        assert contrasts[-1] >= 3
        assert all(one / other > 1.25 for one, other in pairwise(contrasts))


def test_the_dark_accent_of_a_theme_is_that_which_it_names() -> None:
    assert dark_colors(Theme(accent_dark="#123456"))["accent"] == "#123456"
    assert dark_colors(SOBER)["accent"] == "#e8927f"


@pytest.mark.parametrize("name", ["sober", "consultant", "academic"])
def test_each_theme_is_legible_and_marks_the_pages(name: str, make_project: MakeProject, tmp_path: Path) -> None:
    plan = f"title: E\nsections: [{{module: a}}]\nfacts: [facts]\nbibliography: [bib]\ntheme: {name}\n"
    project = make_project({"content/reports/r.yaml": plan})
    built = build(project, "r", tmp_path / "o", ["html"])
    assert not built.diagnostics.items
    assert built.document
    colors = built.document.meta.theme.colors
    assert all(contrast(colors[text], colors[ground]) >= CONTRAST for text, ground in PAIRS)
    html = (tmp_path / "o/r/r.html").read_text("utf-8")
    assert f"--accent: {colors['accent']}" in html
    dark = dark_colors(built.document.meta.theme)
    assert all(contrast(dark[text], dark[ground]) >= CONTRAST for text, ground in PAIRS)
    assert built.document.meta.theme.accent_dark == dark["accent"]
    block = html.partition("@media screen and (prefers-color-scheme: dark) { :root {")[2].partition("}")[0]
    assert f"--accent: {dark['accent']};" in block and f"--cover-muted: {DARK_COLORS['cover_muted']};" in block
    assert not re.search(r"--(accent|ink|muted|paper|ground|cover[\w-]*):", html.partition(block)[2])


def test_a_report_changes_what_it_names(make_project: MakeProject) -> None:
    plan = (
        "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        "theme: {name: consultant, colors: {accent: '#123456'}, page: Letter, two_sided: true, "
        "fonts: {text: XCharter}}\n"
    )
    document = check(make_project({"content/reports/r.yaml": plan}), "r").document
    assert document
    theme = document.meta.theme
    assert (theme.colors["accent"], theme.page, theme.two_sided, theme.text.family) == (
        "#123456",
        LETTER,
        True,
        "XCharter",
    )
    assert theme.colors["ink"] != SOBER.colors["ink"]


def test_a_project_brings_its_own_theme(make_project: MakeProject) -> None:
    files = {
        "content/reports/r.yaml": "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        "theme: ours\n",
        "templates/themes/ours.yaml": "name: ours\ncolors: {accent: '#224400'}\n",
        "templates/themes/ours.css": ".opener { border: 0; }\n",
    }
    document = check(make_project(files), "r").document
    assert document
    assert document.meta.theme.colors["accent"] == "#224400"
    assert "border: 0" in document.meta.theme.sheet


def test_page_scale_and_sides_reach_the_sheet_after_the_built_in_ones(make_project: MakeProject) -> None:
    plan = (
        "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\n"
        "theme: {name: sober, page: Letter, two_sided: true, scale: 1.2}\n"
    )
    project = make_project({"content/reports/r.yaml": plan})
    document = check(project, "r").document
    assert document
    html = write_html(document, templates=project.templates(), media="paged")
    assert html.rindex("size: 215.9mm 279.4mm;") > html.rindex("size: A4;")
    assert html.rindex("font-size: 11.76pt") > html.rindex("html { font-size: 9.8pt")
    assert "break-before: right" in html


@pytest.mark.parametrize(("second", "marked"), [("draft", True), ("reviewed", False)])
def test_drafts_that_share_pages_with_reviewed_chapters_open_none(
    make_project: MakeProject, second: str, marked: bool
) -> None:
    text = "kind: prose\ntitle: Un\nreview: {{status: {}}}\nbody: [{{prose: Fin.}}]\n"
    options = "{draft_mark: true, chapters_open_pages: false, cover: none, contents: false}"
    plan = f"title: Essai\nsections: [{{module: a}}, {{module: b}}]\nappendices: [{{module: c}}]\noptions: {options}\n"
    files = {
        f"content/{name}.yaml": text.format(status)
        for name, status in zip("abc", ("draft", second, "draft"), strict=True)
    }
    project = make_project({**files, "content/reports/r.yaml": plan})
    document = check(project, "r").document
    assert document
    html = write_html(document, templates=project.templates(), media="paged")
    pages = pytest.importorskip("weasyprint").HTML(string=html).render().pages
    assert len(pages) == 1
    assert (pages[0]._page_box.style["background_image"] != (("none", None),)) == marked
    assert html.count('<p class="draft">') == (3 if marked else 2)


def test_draft_and_landscape_have_pages_of_their_own(make_project: MakeProject, tmp_path: Path) -> None:
    module = (
        "kind: prose\ntitle: Un\nreview: {status: draft}\nbody:\n  - prose: Voir [#t].\n"
        "  - table: {id: t, caption: Large, landscape: true, columns: [{title: A}], rows: [[un]]}\n  - prose: Fin.\n"
    )
    plan = "title: Essai\nsections: [{module: a}]\noptions: {draft_mark: true}\n"
    project = make_project({"content/a.yaml": module, "content/reports/r.yaml": plan})
    document = check(project, "r").document
    assert document
    html = write_html(document, templates=project.templates(), media="paged")
    pages = pytest.importorskip("weasyprint").HTML(string=html).render().pages
    widths = [round(page.width) for page in pages]
    assert max(widths) == 1123 and min(widths) == 794 and widths.count(1123) == 1
    assert "Brouillon" in html and "is-draft" in html


def test_numerals_and_notes_are_those_of_the_theme(make_project: MakeProject) -> None:
    def sheet(theme: str) -> str:
        plan = f"title: E\nsections: [{{module: a}}]\nfacts: [facts]\nbibliography: [bib]\ntheme: {{{theme}}}\n"
        project = make_project({"content/reports/r.yaml": plan})
        document = check(project, "r").document
        assert document
        return write_html(document, templates=project.templates(), media="paged")

    assert "oldstyle-nums" in sheet("name: academic") and "oldstyle-nums" in sheet("name: sober, numerals: old_style")
    assert "oldstyle-nums" not in sheet("name: academic, numerals: lining")
    assert "--note: 10.53pt; --note-line: 14.20pt" in sheet("name: sober, scale: 12pt")
    assert sheet("name: academic").count("--note:") == 1  # a smaller text has the notes of ours
