"""The look of a report: what the author chose over a theme, and what cannot be taken."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.fonts import faces_of
from stratege.model.theme import ThemeSettings
from stratege.paper import A4, Paper
from stratege.project import Used
from stratege.read.nodes import parse
from stratege.read.theme import read_theme
from stratege.read.validate import validate
from stratege.theme import ACCENT_GROUNDS, CONTRAST, SOBER, TEXT, Font, Letters, Theme, contrast, heat_of

MINE = "colors: {accent: '#123456'}\npalette: ['#111111', '#222222']\nscale: 1.1\n"


def _theme(
    make_project: MakeProject, text: str, files: dict[str, str | bytes] | None = None
) -> tuple[Theme, list[Any]]:
    """The theme of these settings, and the faults: code, place, message, remedy."""
    project = make_project()
    for name, content in (files or {}).items():
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    diagnostics = Diagnostics()
    settings = validate(ThemeSettings, parse("r.yaml", text.encode(), diagnostics), diagnostics)
    assert settings is not None
    theme = read_theme(settings, Used(project), diagnostics)
    return theme, [(item.code, str(item.span), item.message, item.remedy) for item in diagnostics.items]


def test_our_own_theme_is_taken_whole(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, "name: sober\n")
    assert told == []
    assert (theme.name, theme.colors, theme.palette, theme.heat) == ("sober", SOBER.colors, SOBER.palette, SOBER.heat)
    assert (theme.text, theme.titles, theme.scale, theme.page, theme.logo) == (
        SOBER.text,
        SOBER.titles,
        SOBER.scale,
        A4,
        "",
    )


def test_choices_are_laid_over_the_theme(make_project: MakeProject) -> None:
    theme, told = _theme(
        make_project,
        "colors: {accent: '#123456'}\npalette: ['#111']\nheat: ['#eeeeee']\nfonts: {text: Noto Sans}\n"
        "scale: 1.2\nindent: 100\ntwo_sided: true\nfront_folios: none\nnumerals: old_style\n",
    )
    assert told == []
    assert theme.colors == {**SOBER.colors, "accent": "#123456"}
    assert (theme.palette, theme.heat) == (("#111",), ("#eeeeee",))
    assert (theme.text, theme.titles) == (Font("Noto Sans"), SOBER.titles)
    assert (theme.scale, theme.indent, theme.two_sided) == (1.2, 100, True)
    assert (theme.front_folios, theme.numerals) == ("none", "old_style")


def test_the_text_has_the_size_the_spacing_and_the_margins_that_a_school_asks_for(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, "scale: 12pt\nline_spacing: '1,5'\nmargins: 2.5cm\n")
    assert told == []
    assert (round(theme.scale * TEXT, 1), theme.spacing, theme.page) == (12.0, 1.5, Paper(210, 297, 25))
    other, _ = _theme(make_project, "page: A5\nmargins: 20mm\n")
    assert other.page == Paper(148, 210, 20)


def test_a_theme_keeps_the_margins_of_the_one_below(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {"templates/themes/firm.yaml": "margins: 3cm\nline_spacing: 1.4\n"}
    theme, _ = _theme(make_project, "extends: firm\npage: Letter\n", files)
    assert (theme.page, theme.spacing) == (Paper(215.9, 279.4, 30), 1.4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("scale: 14pt\n", "1,3"),
        ("scale: 12px\n", "nombre"),
        ("line_spacing: 3\n", "2"),
        ("margins: 5mm\n", "une marge de 1,5 à 4 cm"),
        ("margins: 25\n", "une longueur"),
    ],
)
def test_what_no_page_can_have_is_told(make_project: MakeProject, text: str, expected: str) -> None:
    _, [(_, place, message, _)] = _theme(make_project, text)
    assert place.startswith("r.yaml:1:") and expected in message, message


def test_heat_follows_an_accent_that_is_changed_unless_it_is_given(make_project: MakeProject) -> None:
    consultant, _ = _theme(make_project, "name: consultant\n")
    same, _ = _theme(make_project, "name: consultant\ncolors: {accent: '#0B6E8F'}\n")
    orange, told = _theme(make_project, "name: consultant\ncolors: {accent: '#a65a00'}\n")
    given, _ = _theme(make_project, "colors: {accent: '#a65a00'}\nheat: ['#eeeeee']\n")
    assert told == [] and same.heat == consultant.heat and given.heat == ("#eeeeee",)
    assert orange.heat == ("#f8f2eb", "#eddecc", "#d7b58c", "#a06a28", "#7d4400")
    assert orange.palette == consultant.palette


def test_the_example_of_colours_is_legible_and_its_heat_is_the_one_that_is_reckoned(make_project: MakeProject) -> None:
    page = (Path(__file__).parents[2] / "docs/themes.md").read_text("utf-8")
    [text] = [block for block in re.findall(r"```yaml\ntheme:\n(.*?)```", page, re.DOTALL) if "cover_muted:" in block]
    theme, told = _theme(make_project, dedent(text))
    assert told == [] and theme.heat == heat_of(theme.colors["accent"], theme.colors["ground"])


def test_a_theme_of_the_project_comes_with_its_sheet(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {
        "templates/themes/mien.yaml": MINE,
        "templates/themes/mien.css": "p { color: red }",
    }
    theme, told = _theme(make_project, "name: mien\nscale: 1.3\n", files)
    assert told == []
    assert (theme.name, theme.colors["accent"], theme.palette, theme.scale) == (
        "mien",
        "#123456",
        ("#111111", "#222222"),
        1.3,
    )
    assert theme.sheet == "p { color: red }\n"
    assert theme.colors["ink"] == SOBER.colors["ink"]


def test_themes_extend_each_other_to_any_depth(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {
        "templates/themes/firm.yaml": "extends: consultant\ncolors: {accent: '#123456'}\nscale: 1.1\n",
        "templates/themes/firm.css": ".firm { color: red }",
        "templates/themes/client.yaml": "extends: firm\ncolors: {muted: '#444444'}\nlabels: {reading: À voir}\n",
        "templates/themes/client.css": ".client { color: red }",
    }
    base, _ = _theme(make_project, "name: consultant\n")
    theme, told = _theme(make_project, "name: client\nindent: 180\n", files)
    assert told == []
    assert theme.colors == {**base.colors, "accent": "#123456", "muted": "#444444"}
    assert (theme.name, theme.scale, theme.indent, theme.cover) == ("client", 1.1, 180, base.cover)
    assert theme.sheet == f"{base.sheet}.firm {{ color: red }}\n.client {{ color: red }}\n"
    assert theme.labels == {"": {"reading": "À voir"}}


def test_a_report_extends_a_theme_as_it_names_one(make_project: MakeProject) -> None:
    named, _ = _theme(make_project, "name: consultant\nscale: 1.2\n")
    assert _theme(make_project, "extends: consultant\nscale: 1.2\n") == (named, [])
    _, [(code, span, message, _)] = _theme(make_project, "name: academic\nextends: consultant\n")
    assert (code, span) == ("T009", "r.yaml:1:7")
    assert "« academic » et « consultant »" in message


def test_themes_that_go_round_are_told_where_they_close(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {
        "templates/themes/one.yaml": "extends: two\nscale: 1.1\n",
        "templates/themes/two.yaml": "indent: 100\nextends: three\n",
        "templates/themes/three.yaml": "extends: two\n",
    }
    theme, [(code, span, message, _)] = _theme(make_project, "name: one\n", files)
    assert (code, span) == ("T008", "templates/themes/three.yaml:1:10")
    assert message.endswith("two → three → two")
    assert (theme.scale, theme.indent) == (1.1, 100)


def test_an_unknown_base_is_told_with_the_nearest(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {"templates/themes/firm.yaml": "extends: consultan\nscale: 1.1\n"}
    theme, [(code, span, _, remedy)] = _theme(make_project, "name: firm\n", files)
    assert (code, span, theme.scale) == ("T005", "templates/themes/firm.yaml:1:10", 1.1)
    assert remedy == "vouliez-vous « consultant » ? thèmes connus : academic, consultant, firm, sober"


def test_a_name_that_is_not_that_of_the_file_is_told(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {"templates/themes/firm.yaml": "name: consultant\n"}
    _, [(code, span, _, remedy)] = _theme(make_project, "name: firm\n", files)
    assert (code, span) == ("T010", "templates/themes/firm.yaml:1:7")
    assert remedy.endswith("écrivez extends: consultant")


def test_an_unknown_theme_is_told_with_the_nearest(make_project: MakeProject) -> None:
    theme, [(code, span, message, remedy)] = _theme(make_project, "name: sobre\n")
    assert (code, span) == ("T005", "r.yaml:1:7")
    assert "« sobre »" in message
    assert remedy == "vouliez-vous « sober » ? thèmes connus : academic, consultant, sober"
    assert theme.colors == SOBER.colors


@pytest.mark.parametrize("value", ["rouge", "#12345", "#1234567", "123456"])
def test_what_is_no_colour_is_told_and_left(make_project: MakeProject, value: str) -> None:
    theme, [(code, span, message, _)] = _theme(make_project, f"colors:\n  accent: '{value}'\n")
    assert (code, span, theme.colors["accent"]) == ("T001", "r.yaml:2:11", SOBER.colors["accent"])
    assert f"« {value} »" in message
    shades, told = _theme(make_project, f"palette: ['#111111', '{value}']\nheat: ['{value}']\n")
    assert (shades.palette, shades.heat) == (("#111111",), SOBER.heat)
    assert [row[0] for row in told] == ["T001", "T001"]


def test_a_colour_too_pale_is_told_with_the_nearest_that_is_legible(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, "colors:\n  muted: '#999999'\n")
    [(code, span, message, remedy)] = told
    assert (code, span, theme.colors["muted"]) == ("T002", "r.yaml:2:10", "#999999")
    assert "2,5" in message  # on the boxes, the harder of its two grounds
    assert remedy == "pour « muted », la nuance la plus proche qui convient est #6e6e6e"


@pytest.mark.parametrize("cover", ["#00aa33", "#ffffff", "#808080", "#000000"])
def test_words_that_nobody_chose_can_be_read_on_the_cover_of_the_author(make_project: MakeProject, cover: str) -> None:
    theme, told = _theme(make_project, f"colors:\n  cover: '{cover}'\n")
    assert not told and theme.colors["cover"] == cover
    assert all(contrast(theme.colors[name], cover) >= 4.5 for name in ("cover_ink", "cover_muted"))


@pytest.mark.parametrize(
    ("name", "cover", "letters"),
    [("consultant", "#1b3a6b", "#ffffff"), ("sober", "#f4f7f9", "#1d2733"), ("sober", "#1b3a6b", "#ffffff")],
)
def test_letters_of_the_cover_are_the_tone_of_the_theme_read_best(
    make_project: MakeProject, name: str, cover: str, letters: str
) -> None:
    theme, _ = _theme(make_project, f"name: {name}\ncolors:\n  cover: '{cover}'\n")
    ink, muted = theme.colors["cover_ink"], theme.colors["cover_muted"]
    assert ink == letters and 4.5 <= contrast(muted, cover) < contrast(ink, cover)


def test_words_chosen_for_the_cover_are_kept_and_told(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, "colors:\n  cover: '#00aa33'\n  cover_ink: '#ffffff'\n")
    assert theme.colors["cover_ink"] == "#ffffff" and [code for code, *_ in told] == ["T002"]


def test_a_theme_keeps_its_dark_accent_until_its_accent_is_changed(make_project: MakeProject) -> None:
    for settings, accent in (
        ("name: sober\n", "#e8927f"),
        ("name: consultant\n", "#5bb8d9"),
        ("colors: {accent: '#0a5c8a'}\n", ""),
        ("colors: {accent: '#0a5c8a', accent_dark: '#9ad0f5'}\n", "#9ad0f5"),
        ("name: consultant\ncolors: {accent_dark: '#9ad0f5'}\n", "#9ad0f5"),
    ):
        theme, told = _theme(make_project, settings)
        assert (theme.accent_dark, told) == (accent, []), settings


def test_a_dark_accent_that_cannot_be_read_is_told_with_one_that_can(make_project: MakeProject) -> None:
    theme, [(code, span, message, remedy)] = _theme(make_project, "colors:\n  accent_dark: '#0a5c8a'\n")
    assert (code, span, theme.accent_dark) == ("T002", "r.yaml:2:16", "#0a5c8a")
    assert "entre « accent_dark » et « #232b35 », mode sombre : 1,9 pour 1" in message
    near = remedy.rpartition(" ")[2]
    assert all(contrast(near, ground) >= CONTRAST for ground in ACCENT_GROUNDS)


def test_a_ground_too_dark_is_told_at_the_ground(make_project: MakeProject) -> None:
    _, told = _theme(make_project, "colors:\n  paper: '#777777'\n")
    assert {(row[0], row[1]) for row in told} == {("T002", "r.yaml:2:10")}
    assert len(told) == 3  # what is printed in boxes: ink, accent and muted


@pytest.mark.parametrize(
    ("text", "place", "said", "near"),
    [
        ("heat: ['#f6f3ec', '#555555', '#d6ab9d']\n", "1:19", "et « heat 2 », mots sur un degré", "#8"),
        ("palette: ['#1d2733', '#eeeeee']\n", "1:22", "entre « palette 2 » et « ground », traits des graphiques", "#9"),
        (
            "name: consultant\ncolors: {ink: '#8090a0'}\n",
            "2:15",
            "entre « ground » et « ink », en-têtes de tableau",
            "#",
        ),
    ],
)
def test_all_that_is_printed_is_read(make_project: MakeProject, text: str, place: str, said: str, near: str) -> None:
    _, told = _theme(make_project, text)
    [(message, remedy)] = [(row[2], row[3]) for row in told if said in row[2]]
    assert {(row[0], row[1]) for row in told} == {("T002", f"r.yaml:{place}")}
    assert remedy.rpartition(" ")[2].startswith(near), (message, remedy)


def test_a_font_that_we_do_not_bring_is_told(make_project: MakeProject) -> None:
    theme, [(code, span, message, remedy)] = _theme(make_project, "fonts: {text: Noto Sasn}\n")
    assert (code, span, theme.text) == ("T003", "r.yaml:1:15", SOBER.text)
    assert "« Noto Sasn »" in message
    assert remedy.startswith("vouliez-vous « Noto Sans » ? choisissez parmi ")
    assert "Gentium Book Plus, " in remedy


FILES = "fonts: {titles: {family: Mien, regular: r.ttf, bold: b.ttf}}\n"
ALL = "regular: r.ttf, italic: r.ttf, bold: r.ttf"


def test_fonts_of_the_author_are_taken_where_they_are_fonts(make_project: MakeProject, tmp_path: Any) -> None:
    font = faces_of(SOBER, {})[0].content
    theme, told = _theme(make_project, FILES, {"content/r.ttf": font, "content/b.ttf": font})
    assert theme.titles == Font("Mien", {"regular": "r.ttf", "bold": "b.ttf"})
    assert [row[:2] for row in told] == [("T014", "r.yaml:1:26")]
    theme, told = _theme(make_project, FILES, {"content/r.ttf": font, "content/b.ttf": "texte"})
    assert theme.titles == Font("Mien", {"regular": "r.ttf"})
    assert [row[:2] for row in told] == [("T004", "r.yaml:1:54"), ("T014", "r.yaml:1:26")]
    assert "pour italic, bold_italic" in told[1][2]


@pytest.mark.parametrize(
    ("fonts", "missing"),
    [
        ("text: {family: Mien, regular: r.ttf}", ["1:24 italic, bold, bold_italic"]),
        ("text: {family: Mien, regular: r.ttf, bold: r.ttf}", ["1:24 italic, bold_italic"]),
        ("text: {family: Mien, regular: r.ttf, italic: r.ttf}", ["1:24 bold, bold_italic"]),
        (f"text: {{family: Mien, {ALL}}}", []),
        ("text: XCharter", []),
        (f"text: {{family: Mien, {ALL}}}, titles: {{family: Mien, regular: r.ttf}}", []),
        (
            f"text: {{family: Mien, {ALL}}}, titles: {{family: Tien, regular: r.ttf}}",
            ["1:92 italic, bold, bold_italic"],
        ),
        (
            "text: {family: Mien, regular: r.ttf}, titles: {family: Mien, regular: r.ttf}",
            ["1:64 italic, bold, bold_italic"],
        ),
    ],
)
def test_styles_without_a_file_are_told(make_project: MakeProject, fonts: str, missing: list[str]) -> None:
    font = faces_of(SOBER, {})[0].content
    _, told = _theme(make_project, f"fonts: {{{fonts}}}\n", {"content/r.ttf": font})
    assert [f"{row[1].removeprefix('r.yaml:')} {row[2].partition(' pour ')[2]}" for row in told] == missing
    for remedy in (row[3] for row in told):
        assert remedy.startswith("donnez ") and "XCharter" in remedy


def test_only_the_fonts_of_the_last_layer_are_checked(make_project: MakeProject) -> None:
    font = faces_of(SOBER, {})[0].content
    files: dict[str, str | bytes] = {
        "content/r.ttf": font,
        "templates/themes/firm.yaml": "fonts: {text: {family: Mien, regular: r.ttf}}\n",
    }
    assert [row[:2] for row in _theme(make_project, "name: firm\n", files)[1]] == [
        ("T014", "templates/themes/firm.yaml:1:24")
    ]
    assert _theme(make_project, "name: firm\nfonts: {text: XCharter}\n", files)[1] == []


def test_fonts_without_a_regular_one_are_left(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, FILES, {"content/b.ttf": "texte"})
    assert theme.titles == SOBER.titles
    assert [row[:2] for row in told] == [("S006", "r.yaml:1:41"), ("T004", "r.yaml:1:54")]


@pytest.mark.parametrize("content", [b"<svg/>", b"\n  <svg/>", b"<?xml version='1.0'?><svg/>"])
def test_a_logo_is_an_image(make_project: MakeProject, content: bytes) -> None:
    theme, told = _theme(make_project, "logo: x.svg\n", {"content/x.svg": content})
    assert (theme.logo, told) == ("x.svg", [])


@pytest.mark.parametrize(("logo", "code"), [("x.gif", "T006"), ("absent.png", "S006"), ("../../absent.png", "S009")])
def test_a_logo_that_cannot_be_shown_is_told_and_left_out(make_project: MakeProject, logo: str, code: str) -> None:
    theme, [(told, span, message, _)] = _theme(make_project, f"logo: {logo}\n", {"content/x.gif": "GIF? texte"})
    assert (told, span, theme.logo) == (code, "r.yaml:1:7", "")
    assert logo in message


def test_a_logo_may_have_a_form_for_dark_grounds(make_project: MakeProject) -> None:
    files: dict[str, str | bytes] = {"content/x.svg": "<svg/>", "content/y.svg": "<svg/>"}
    theme, told = _theme(make_project, "logo: {light: x.svg, dark: y.svg}\n", files)
    assert (theme.logo, theme.logo_dark, told) == ("x.svg", "y.svg", [])
    files["templates/themes/firm.yaml"] = "logo: {light: x.svg, dark: y.svg}\n"
    theme, told = _theme(make_project, "name: firm\nscale: 1.1\n", files)
    assert (theme.logo, theme.logo_dark, told) == ("x.svg", "y.svg", [])
    theme, told = _theme(make_project, "name: firm\nlogo: y.svg\n", files)
    assert (theme.logo, theme.logo_dark, told) == ("y.svg", "", [])
    theme, [(code, span, _, _)] = _theme(make_project, "logo: {light: x.svg, dark: z.svg}\n", files)
    assert (theme.logo, theme.logo_dark, code, span) == ("x.svg", "", "S006", "r.yaml:1:28")


def test_openers_and_large_letters_are_laid_over_the_theme(make_project: MakeProject) -> None:
    theme, told = _theme(
        make_project, "name: consultant\nopeners: rule\ncover: {size: 30}\nkey_figures: {bold: false}\n"
    )
    assert (told, theme.motif) == ([], "mosaic")
    assert (theme.openers, theme.cover, theme.key_figures) == (
        "rule",
        Letters(30, "titles", bold=True),
        Letters(38, "titles", bold=False),
    )


def test_a_report_may_do_without_the_motif_of_its_theme(make_project: MakeProject) -> None:
    theme, told = _theme(make_project, "name: academic\nmotif: none\n")
    assert (theme.motif, told) == ("none", [])
