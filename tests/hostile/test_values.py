"""What an author chooses for the look is a value of its grammar, or is told: it never leaves its place in a style."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
import tinycss2
from hostile.values_projects import ADDRESS, PLAN, Attempt, harms_of_page
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from conftest import MakeProject
from stratege.css import css_string, css_url
from stratege.faces import face_file
from stratege.fonts import Face, font_faces
from stratege.model.base import Mapping
from stratege.model.theme import FontFiles
from stratege.source import Scalar, Span
from stratege.theme import SOBER, Font, Theme
from stratege.write.html.theming import theme_css, theme_sheet

FONT = face_file("Source Sans 3", "Regular").read_bytes()
FAMILIES = [
    "x</style><script>alert(1)</script>",
    f'x"}} @font-face{{font-family:"y";src:url({ADDRESS})}} a{{b:"',
    f'x"}} @import url({ADDRESS}); a{{b:"',
    "x\\",
    'x"',
    "x\n}",
    "x\x00",
    "x;background:url(//h/a)",
    "x/*",
    "<!--",
    "",
    "-" * 101,
    "é" * 101,
]


def _quoted(text: str) -> str:
    """A text as YAML has it between quotation marks."""
    return '"' + "".join(f"\\U{ord(char):08x}" for char in text) + '"'


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_that_is_no_name_is_told_at_its_place(make_project: MakeProject, tmp_path: Path, family: str) -> None:
    theme = f"theme:\n  fonts:\n    text:\n      family: {_quoted(family)}\n      regular: f.ttf\n"
    attempt = Attempt.of(make_project, tmp_path, {"content/reports/r.yaml": PLAN.format(theme), "content/f.ttf": FONT})
    attempt.assert_harmless()
    assert attempt.told == [("S003", "content/reports/r.yaml:8:15")]
    assert attempt.files == {}


@pytest.mark.parametrize("family", ["Source Sans 3", "Bell MT (Rom.)", "L'Été & Cie", "Noto_Sans-Bold+, 2"])
def test_a_family_is_named_as_families_are(family: str) -> None:
    span = Span("r.yaml", 1, 1)
    tree = Mapping({"family": Scalar(family, span), "regular": Scalar("f.ttf", span)})
    assert FontFiles.model_validate(tree).family == family
    with pytest.raises(ValidationError):
        FontFiles.model_validate(Mapping({**tree, "family": Scalar(f"{family}<", span)}))


@pytest.mark.parametrize(
    ("theme", "code"),
    [
        ("colors: {accent: '#fff;}</style><script>'}", "T001"),
        ("colors: {ink: 'url(//h/a)'}", "T001"),
        ('colors: {ink: "#123456\\n"}', "T001"),
        ("palette: ['#fff\"/><script>']", "T001"),
        ("heat: ['red;background:url(//h/a)']", "T001"),
        ("page: 'A4;} @import \"x\"'", "S003"),
        ("scale: '1;}'", "S003"),
        ("scale: .nan", "S003"),
        ("indent: '208px;}'", "S003"),
        ("name: 'sober</style>'", "S003"),
        ("fonts: {text: 'x</style><script>'}", "S003"),
    ],
)
def test_a_key_of_a_theme_holds_what_its_grammar_has(
    make_project: MakeProject, tmp_path: Path, theme: str, code: str
) -> None:
    attempt = Attempt.of(make_project, tmp_path, {"content/reports/r.yaml": PLAN.format(f"theme:\n  {theme}\n")})
    attempt.assert_harmless()
    assert [told for told, _ in attempt.told] == [code]
    assert attempt.told[0][1].startswith("content/reports/r.yaml:6:")
    assert attempt.files == {}


@given(st.text())
def test_any_text_stays_in_its_string(text: str) -> None:
    [token] = tinycss2.parse_component_value_list(css_string(text))
    assert token.type == "string"
    assert token.value == text.replace("\x00", "\ufffd")
    assert "<" not in token.serialize() or "<" not in css_string(text)
    [address] = tinycss2.parse_component_value_list(css_url(text))
    named = address if address.type == "url" else address.arguments[0]
    assert named.value == text.replace("\x00", "\ufffd")


def test_what_no_css_can_say_is_replaced() -> None:
    assert css_string("a\x00\ud800b") == '"a\ufffd\ufffdb"'


@given(st.text(min_size=1))
def test_any_family_stays_in_its_style(family: str) -> None:
    theme = Theme(text=Font(family), titles=Font(family))
    sheets = [theme_css(theme, "paged"), theme_sheet(theme, "paged")]
    sheets.append(font_faces([Face(family, "400", "normal", "f.ttf", b"")], lambda face: f"data:{face.family}"))
    rules = [_outline(sheet) for sheet in sheets]
    plain = Theme(text=Font("x"), titles=Font("x"))
    face = font_faces([Face("x", "400", "normal", "f.ttf", b"")], lambda _face: "data:x")
    assert rules == [_outline(sheet) for sheet in (theme_css(plain, "paged"), theme_sheet(plain, "paged"), face)]
    assert harms_of_page(f"<style>{''.join(sheets)}</style>") == []


def _outline(sheet: str) -> list[object]:
    """The rules of a sheet and the kinds of the words in them, whatever a string says."""
    return [_kinds(rule) for rule in tinycss2.parse_stylesheet(sheet, skip_whitespace=True)]


def _kinds(node: tinycss2.ast.Node) -> object:
    content = getattr(node, "content", None)
    return (node.type, getattr(node, "at_keyword", ""), [_kinds(item) for item in content] if content else [])


def test_a_sheet_that_is_not_in_utf_8_is_told_at_its_byte(make_project: MakeProject, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format("theme: mien\n"),
        "templates/themes/mien.yaml": "name: mien\n",
        "templates/themes/mien.css": b"a {\n  content: '\xe9' }\n",
    }
    attempt = Attempt.of(make_project, tmp_path, files)
    assert attempt.told == [("Y007", "templates/themes/mien.css:2:13")]


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"
POSTSCRIPT = f"data:image/png;base64,{base64.b64encode(EPS).decode()}"
DRAWING = f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{ADDRESS}"/></svg>'
SHEETS = [
    f"@import url({ADDRESS});",
    f"@import 'data:text/css,@import%20url({ADDRESS})';",
    f"@font-face {{ font-family: y; src: url({ADDRESS}) }} p {{ font-family: y }}",
    "@font-face { font-family: y; src: url(file:///etc/passwd) } p { font-family: y }",
    f"p {{ background: url({ADDRESS}) }}",
    f"p {{ background: url({POSTSCRIPT}) }}",
    f"p::before {{ content: url('data:image/svg+xml,{DRAWING}') }}",
    f"p {{ list-style-image: url({ADDRESS}) }} @page {{ @top-left {{ content: url({ADDRESS}) }} }}",
]


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_engine_loads_nothing_whatever_a_sheet_says(make_project: MakeProject, tmp_path: Path, sheet: str) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format("theme: mien\n"),
        "templates/themes/mien.yaml": "name: mien\n",
        "templates/themes/mien.css": sheet,
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("pdf",))
    attempt.assert_harmless()
    assert attempt.told == []
    assert "r/r.pdf" in attempt.files


def test_a_sheet_cannot_close_its_element(make_project: MakeProject, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format("theme: mien\n"),
        "templates/themes/mien.yaml": "name: mien\n",
        "templates/themes/mien.css": "p::after { content: '</style><script>alert(1)</script>' }",
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("html",))
    attempt.assert_harmless()
    assert "<\\/style>" in attempt.text("r/r.html")


def test_our_own_theme_is_what_it_was() -> None:
    assert '--serif: "Gentium Book Plus", Georgia' in theme_css(SOBER, "paged")
