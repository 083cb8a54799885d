"""A style of the author's own is judged before the engine sees it: its first fault is told at its line."""

from __future__ import annotations

import pytest
from growth import operations

from conftest import MakeProject
from stratege.pipeline import check
from stratege.styles import style_text
from stratege.styles.soundness import DEPTH, fault_of

OPENING = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
TITLE = '<text variable="title"/>'


def style(*lines: str) -> str:
    """A style whose first line is its opening tag, and each of these the next."""
    return "\n".join([OPENING, *lines, "</style>"])


def printing(inside: str, *macros: str) -> str:
    """A style whose citation, on line 2, holds that."""
    return style(f"<citation><layout>{inside}</layout></citation>", *macros)


def bomb(levels: int, times: int = 2) -> str:
    calls = [f'<macro name="m{n}">' + f'<text macro="m{n + 1}"/>' * times + "</macro>" for n in range(levels)]
    return printing('<text macro="m0"/>', *calls, f'<macro name="m{levels}">{TITLE}</macro>')


def nested(depth: int) -> str:
    return printing("<group>" * depth + TITLE + "</group>" * depth)


FAULTY = {
    "a macro that is nowhere": (printing('<text macro="x"/>'), 2, "« x »"),
    "a macro that calls itself": (
        printing('<text macro="x"/>', '<macro name="x">\n<text macro="x"/></macro>'),
        4,
        "« x »",
    ),
    "two macros that call each other": (
        printing(
            '<text macro="x"/>', '<macro name="x"><text macro="y"/></macro>\n<macro name="y"><text macro="x"/></macro>'
        ),
        4,
        "elle-même",
    ),
    "a macro that sorts by itself": (
        style(
            '<citation><sort><key macro="x"/></sort><layout>',
            TITLE,
            '</layout></citation><macro name="x"><text macro="x"/></macro>',
        ),
        4,
        "« x »",
    ),
    "macros that double forty times": (bomb(40), 29, "50000"),
    "macros one within the other": (bomb(1000, 1), 903, "200 niveaux"),
    "a thousand groups": (nested(1000), 2, "200 niveaux"),
    "a hundred thousand groups": (nested(100_000), 2, "200 niveaux"),
    "nothing": (style(), 1, "citation"),
    "a list alone": (style("<bibliography/>"), 1, "citation"),
    "a citation that prints nothing": (printing("<group/>"), 2, "n'imprime rien"),
    "a list that prints nothing": (printing(TITLE, "<bibliography><layout/></bibliography>"), 3, "n'imprime rien"),
    "an element of another language": (printing("<b>" + TITLE + "</b>"), 2, "« b »"),
    "a number of nothing": (printing("\n<number/>"), 3, "(variable)"),
    "a text of nothing": (printing(f"{TITLE}\n<text/>"), 3, "(variable ou macro ou term ou value)"),
    "a macro without a name": (printing(TITLE, f"<macro>{TITLE}</macro>"), 3, "(name)"),
    "a term without a name": (printing(TITLE, "<locale><terms>\n<term/></terms></locale>"), 4, "« term »"),
    "two citations": (printing(TITLE, f"<citation><layout>{TITLE}</layout></citation>"), 3, "deux"),
    "no layout": (style(f"<citation>{TITLE}</citation>"), 2, "« layout »"),
    "an open element": (style("<citation>"), 3, "XML"),
    "entities": ('<!DOCTYPE style [\n<!ENTITY a "aaaaaaaaaa">]>' + printing("&a;"), 2, "« a »"),
}


@pytest.mark.parametrize(("text", "line", "words"), FAULTY.values(), ids=FAULTY)
def test_a_style_of_the_author_is_told_at_its_line(make_project: MakeProject, text: str, line: int, words: str) -> None:
    [fault] = told(make_project, text)
    assert fault[0] == "C018" and fault[1].startswith(f"content/x.csl:{line}:") and words in fault[2], fault


@pytest.mark.parametrize("name", ["hostile", "nested", "deep"])
def test_a_style_is_judged_at_little_cost(name: str) -> None:
    texts = {"hostile": bomb(40), "nested": nested(100_000), "deep": bomb(1000, 1)}
    assert operations(lambda: fault_of(texts[name].encode())) < 100_000


def test_what_is_bounded_may_reach_its_bound() -> None:
    assert fault_of(nested(DEPTH - 4).encode()) is None and fault_of(nested(DEPTH).encode()) is not None
    assert fault_of(bomb(13).encode()) is None


@pytest.mark.parametrize("name", ["apa-fr", "iso690-author-date-fr", "ieee", "chicago-notes-bibliography-17th-edition"])
def test_published_styles_are_sound(name: str) -> None:
    assert fault_of(style_text(name).encode()) is None


def test_a_macro_that_nothing_calls_may_be_wrong() -> None:
    assert fault_of(printing(TITLE, '<macro name="x"><text macro="x"/></macro>').encode()) is None


def test_what_a_work_lacks_is_told_where_it_is_cited(make_project: MakeProject) -> None:
    [fault] = told(make_project, printing('<text variable="DOI"/>'))
    assert fault[:2] == ("C019", "content/a.yaml:5:10")


def test_a_style_for_notes_is_told_where_it_is_named(make_project: MakeProject) -> None:
    [fault] = told(make_project, printing(TITLE).replace("in-text", "note"))
    assert fault[:2] == ("C020", "content/reports/r.yaml:8:17")


def test_a_style_without_a_list_leaves_the_report_to_be_cited_otherwise(make_project: MakeProject) -> None:
    assert told(make_project, printing(TITLE), "true") == []


def told(make_project: MakeProject, text: str, cited: str = "false") -> list[tuple[str, str, str]]:
    """What is said of a report in that style, that cites a work twice: codes, places and messages."""
    project = make_project(
        {
            "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: |\n      Un [@dupont2020], [@dupont2020].\n",
            "content/x.csl": text,
        }
    )
    plan = project.root / "content/reports/r.yaml"
    with_style = plan.read_text("utf-8").replace("cite_report: false", f"cite_report: {cited}")
    plan.write_text(f"{with_style}citation_style: x.csl\n", encoding="utf-8")
    return [(item.code, str(item.span), item.message) for item in check(project, "r").diagnostics]
