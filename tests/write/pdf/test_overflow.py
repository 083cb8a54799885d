"""What leaves its page is told: what it is, on which side, by how many mm, and where the author wrote it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege import document as d
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.source import Span
from stratege.write.pdf.overflow import Overflow, overflows, place_of, told

SHEET = """<style>
@page { size: 400px 300px; margin: 50px }
body { margin: 0; font: 10px/12px serif }
.mot { width: 90px; text-align: right }
</style>"""
RED = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"


def found(html: str, page: str = "") -> list[Overflow]:
    weasyprint = pytest.importorskip("weasyprint")
    return overflows(weasyprint.HTML(string=f"{SHEET}<style>{page}</style>{html}").render())


def seen(html: str, page: str = "") -> list[tuple[int, str, str, int]]:
    return [(item.page, item.kind, item.side, round(item.length)) for item in found(html, page)]


@pytest.mark.parametrize(
    ("html", "kind", "side", "length"),
    [
        (
            '<p style="margin-left: 280px; width: 10px"><img style="width: 96px; height: 5px" src="{red}">',
            "image",
            "right",
            20,
        ),
        ('<p style="margin-left: -96px">mot', "text", "left", 25),
        ('<p style="margin-top: -96px">mot', "text", "top", 25),
        ('<p><img style="width: 20px; height: 296px; vertical-align: top" src="{red}">', "image", "bottom", 25),
        (
            '<table style="margin-left: 284px"><td style="padding: 0"><div class="mot">mot',
            "table",
            "right",
            20,
        ),
    ],
)
def test_what_leaves_the_text_area_is_told_by_its_side_and_length(html: str, kind: str, side: str, length: int) -> None:
    [(page, what, where, far)] = seen(html.format(red=RED))
    assert (page, what, where) == (1, kind, side) and abs(far - length) <= 1


def test_what_stays_within_a_pixel_is_not_told() -> None:
    assert seen(f'<p style="margin-left: 290.5px; width: 5px"><img style="width: 10px; height: 5px" src="{RED}">') == []
    assert (
        len(seen(f'<p style="margin-left: 291.5px; width: 5px"><img style="width: 10px; height: 5px" src="{RED}">'))
        == 1
    )


def test_what_is_hidden_is_not_told() -> None:
    assert seen('<p style="margin-left: -96px; visibility: hidden">mot') == []


def test_a_running_title_may_stand_in_the_margin_but_not_off_the_sheet() -> None:
    box = '@page {{ @top-right {{ content: "{}"; white-space: nowrap; width: 20px; text-align: left }} }}'
    assert seen("<p>mot", box.format("un titre")) == []
    [(_, kind, side, _)] = seen("<p>mot", box.format("un titre courant qui ne tient pas"))
    assert (kind, side) == ("text", "right")


def test_a_table_is_told_once_by_the_word_that_goes_farthest_on_its_page() -> None:
    rows = "".join(f"<tr><td>{'long' * number}<td>fin{number}" for number in range(20, 40))
    [overflow] = found(f"<p id=a>mot<p style='break-before: page'>mot<table id=b>{rows}</table>")
    assert (overflow.page, overflow.anchor, overflow.kind, overflow.words[:3]) == (2, "b", "table", "fin")


def test_a_page_on_its_side_is_known() -> None:
    [upright] = found('<p style="margin-left: -96px">mot', "@page { size: 300px 400px }")
    [turned] = found('<p style="margin-left: -96px">mot')
    assert (upright.turned, turned.turned) == (False, True)


def overflow(words: str, anchor: str = "", kind: str = "table", turned: bool = False) -> Overflow:
    return Overflow(3, anchor, kind, words, "right", 12.4, turned)


def text(words: str, line: int) -> d.Paragraph:
    return d.Paragraph(children=(d.Text(text=words, span=Span("a.yaml", line)),), span=Span("a.yaml", line))


REPORT = d.Document(
    meta=d.Meta(name="x", title="X"),
    children=(
        text("Un mot ailleurs.", 2),
        d.Section(
            id="s", level=1, title=(d.Text(text="T"),), span=Span("a.yaml", 5), children=(text("Un mot ici.", 7),)
        ),
    ),
)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (overflow("mot", "s"), 7),  # under its anchor first
        (overflow("mot"), 2),
        (overflow("ailleurs", "s"), 2),  # then anywhere
        (overflow("inconnu", "s"), 5),  # then the anchor itself
        (overflow("", "s", "image"), 5),
    ],
)
def test_the_place_is_that_of_the_smallest_node_with_these_words(found: Overflow, line: int) -> None:
    assert place_of(found, REPORT) == Span("a.yaml", line)


def test_without_words_or_anchor_there_is_no_place() -> None:
    assert place_of(overflow("inconnu"), REPORT) is None


def test_the_words_of_the_message_are_french_and_short() -> None:
    said = told(overflow("x" * 50))
    assert said["what"] == f"le tableau (« {'x' * 39}… »)" and said["length"] == "12" and said["side"] == "à droite"
    assert "landscape" in said["remedy"]
    assert "landscape" not in told(overflow("x", turned=True))["remedy"]
    assert told(overflow("", kind="image"))["what"] == "l'image"


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("plan", ["", "organization: Le cabinet\n"])
def test_a_compact_cover_holds_its_title_with_or_without_an_organization(
    plan: str, make_project: MakeProject, tmp_path: Path
) -> None:
    text = f"title: Livrer à vélo\ndate: '2026-03-02'\nsections: [{{module: a}}]\noptions: {{cover: compact}}\n{plan}"
    built = build(make_project({"content/reports/r.yaml": text}), "r", tmp_path / "output", ["pdf"])
    assert built.files and "P005" not in {item.code for item in built.diagnostics}


@pytest.mark.parametrize(("words", "line"), [("12 €", 4), ("50 %", 2)])
def test_a_computed_cell_has_the_place_of_its_table(words: str, line: int) -> None:
    based = d.TableCell(children=(d.Text(text="12 €"),), span=Span("a.yaml", 4))
    share = d.TableCell(children=(d.Text(text="50 %"),), span=based.span)
    label = d.TableCell(children=(d.Text(text="Nord"),), span=Span("a.yaml", 3))
    row = d.Row(cells=(label, based, share) if words == "50 %" else (label, based), span=Span("a.yaml", 3))
    table = d.Table(id="t", caption=(), columns=(), rows=(row,), span=Span("a.yaml", 2))
    assert place_of(overflow(words, "t"), replace(REPORT, children=(table,))) == Span("a.yaml", line)
