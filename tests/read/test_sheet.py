"""The CSS of a report: what it shows is in it, what it would load from elsewhere is refused where it is asked."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.pipeline import build, check

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
