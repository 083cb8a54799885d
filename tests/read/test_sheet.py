"""The CSS of a report: what it shows is in it, what it would load from elsewhere is refused where it is asked."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostics
from stratege.pipeline import build, check
from stratege.project import templates_root
from stratege.read.sheet_faults import Sheet, tell_faults, variables_of
from stratege.theme import SOBER
from stratege.write.html.theming import theme_css

PLAN = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib]\ntheme: consultant\ncss: looks/r.css\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#abcdef"/></svg>'


def sheet(make_project: MakeProject, css: str, **files: str) -> tuple[str, list[tuple[str, str]]]:
    """The rules that come after the theme's, and what is told of them."""
    made = {"content/reports/r.yaml": PLAN, "content/looks/r.css": css, "content/images/x.svg": SVG, **files}
    built = check(make_project(made), "r")
    assert built.document
    whole = built.document.meta.theme.sheet
    told = [(item.code, str(item.span)) for item in built.diagnostics.items]
    return whole.partition("border-bottom: 2px solid var(--accent); }\n}\n")[2], told


def test_a_report_has_rules_of_its_own_after_those_of_its_theme(make_project: MakeProject, tmp_path: Path) -> None:
    files = {"content/reports/r.yaml": PLAN, "content/looks/r.css": "/* à nous */ h2 { color: #123456 }\n"}
    built = build(make_project(files), "r", tmp_path / "o", ["html", "pdf"])
    assert built.diagnostics.items == []
    assert built.report and built.report.files["content/looks/r.css"]
    html = (tmp_path / "o/r/r.html").read_text("utf-8")
    assert html.index("h2 { color: #123456 }") > html.index(".matrix thead th.best { color: var(--accent-on-ink); }")


def test_what_it_names_is_in_it(make_project: MakeProject) -> None:
    text, told = sheet(
        make_project, "p { background: url(../images/x.svg); mask: url('#m') } q { cursor: url(data:,) }"
    )
    assert told == []
    address = text.partition('url("data:image/svg+xml;base64,')[2].partition('"')[0]
    assert b'fill="#abcdef"' in base64.b64decode(address)
    assert 'url("#m")' in text.replace("'", '"') and 'url("data:,")' in text


@pytest.mark.parametrize(
    ("css", "column"),
    [
        ("@import url(../images/x.css);", 1),
        ("@\\69mport 'x.css';", 1),
        ("p { background: url(https://exemple.fr/x.png) }", 17),
        ("p { background: URL('//exemple.fr/x.png') }", 21),
        ("p { background: u\\72l(\\68ttps://exemple.fr/x.png) }", 17),
        ("p { --x: url(file:///etc/passwd) }", 10),
        ("p { background: image-set('https://exemple.fr/x.png' 1x) }", 27),
        ("@media print { p { background: url(/etc/passwd) } }", 32),
        ("@font-face { font-family: x; src: url(https://exemple.fr/x.woff) }", 35),
    ],
)
def test_what_is_elsewhere_is_refused(css: str, column: int, make_project: MakeProject) -> None:
    assert sheet(make_project, css) == ("", [("T011", f"content/looks/r.css:1:{column}")])


@pytest.mark.parametrize(
    ("address", "code"),
    [("../../secret.png", "S009"), ("absent.png", "S006"), ("../a.yaml", "S061"), ("../.cache/x.png", "S009")],
)
def test_what_is_no_image_of_the_content_is_told(address: str, code: str, make_project: MakeProject) -> None:
    text, told = sheet(make_project, f"p {{ background: url({address}) }}")
    assert told == [(code, "content/looks/r.css:1:17")]
    assert 'url("")' in text


SOUND = """
@charset "utf-8";
@page :first { size: A4; marks: crop; @bottom-left { content: counter(page) " / " counter(pages); } }
@font-face { font-family: X; src: local(X); font-display: swap; unicode-range: U+26; }
@keyframes go { from { opacity: 0; } 50% { opacity: 1; } }
@supports (display: grid) { a:hover { color: CanvasText !important; } }
:root { --mine: 1px; }
h2 { --own: { at all }; color: Var(--mine); margin: var(--none, 0); -webkit-hyphens: auto; string-set: x content(); }
h3 { float: footnote; position: running(x); font: italic 700 12px/1.2 Arial, sans-serif; animation: go 2s ease-in; }
p { grid-area: left; transition: color 1s; & em { text-wrap: pretty; } display: -webkit-box; color: inherit; /* } */ }
""".lstrip()


def test_what_pages_or_pdfs_know_is_no_fault(make_project: MakeProject) -> None:
    assert sheet(make_project, SOUND)[1] == []


def test_the_sheets_that_we_bring_have_no_fault() -> None:
    sheets = [file for folder in ("styles", "themes", "watch") for file in templates_root().glob(f"{folder}/*.css")]
    texts = {file.name: file.read_text("utf-8") for file in sheets}
    told = Diagnostics()
    for name, text in texts.items():
        tell_faults(Sheet(name, text), lambda: variables_of([*texts.values(), theme_css(SOBER, "screen")]), told)
    assert len(texts) > 9
    assert [(str(item.span), item.message) for item in told] == []


def test_the_sheet_of_a_theme_is_read_too(make_project: MakeProject) -> None:
    plan = PLAN.replace("theme: consultant\ncss: looks/r.css", "theme: firm")
    css = ":root { --firm: #123456 }\nh2 { colr: var(--firm); margin: var(--frm) }"
    files = {
        "content/reports/r.yaml": plan,
        "templates/themes/firm.yaml": "extends: sober\n",
        "templates/themes/firm.css": css,
    }
    told = [(item.code, str(item.span), item.remedy) for item in check(make_project(files), "r").diagnostics]
    assert told == [
        ("T015", "templates/themes/firm.css:2:6", "vouliez-vous « color » ?"),
        ("T015", "templates/themes/firm.css:2:37", "vouliez-vous « --firm » ?"),
    ]


def test_a_report_may_call_the_variables_of_its_theme(make_project: MakeProject) -> None:
    theme = {"templates/themes/firm.yaml": "extends: sober\n", "templates/themes/firm.css": ":root { --firm: red }\n"}
    plan = {"content/reports/r.yaml": PLAN.replace("consultant", "firm")}
    css = {"content/looks/r.css": "p { color: var(--firm) }"}
    assert check(make_project({**theme, **plan, **css}), "r").diagnostics.items == []


@pytest.mark.parametrize(
    ("css", "meant"),
    [
        ("p { color: rouge }", "red"),
        ("p { font-weight: gras }", "bold"),
        ("p { text-align: justifié }", "justify"),
        ("p { couleur: red }", "color"),
        ("p { Police: serif }", "font-family"),
    ],
)
def test_french_words_have_those_of_css(css: str, meant: str, make_project: MakeProject) -> None:
    found = check(make_project({"content/reports/r.yaml": PLAN, "content/looks/r.css": css}), "r").diagnostics
    assert [item.remedy for item in found] == [f"vouliez-vous « {meant} » ?"]


def test_french_words_stand_only_for_what_their_property_takes(make_project: MakeProject) -> None:
    css = "p { text-align: rouge }"
    found = check(make_project({"content/reports/r.yaml": PLAN, "content/looks/r.css": css}), "r").diagnostics
    assert [item.code for item in found] == ["T016"] and "red" not in found.items[0].remedy


@pytest.mark.parametrize(
    ("css", "places"),
    [
        (".chapter { counter-reset: page 1 }", ["content/looks/r.css:1:12"]),
        ("@page front { counter-increment: page 0 }", ["content/looks/r.css:1:15"]),
        ("@page { @bottom-right { content: 'p. ' counter(page, lower-roman) } }", ["content/looks/r.css:1:25"]),
        ("@page { @bottom-right { content: counter(page) ' / ' counter(pages) } }", []),
        ("@page { @bottom-right { content: counter(page, decimal) } }", []),
        ("p { counter-reset: verse; counter-increment: verse }", []),
    ],
)
def test_no_sheet_numbers_the_pages_anew(css: str, places: list[str], make_project: MakeProject) -> None:
    found = check(make_project({"content/reports/r.yaml": PLAN, "content/looks/r.css": css}), "r").diagnostics
    assert [(item.code, str(item.span)) for item in found] == [("T017", place) for place in places]
