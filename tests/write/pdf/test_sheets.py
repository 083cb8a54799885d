"""Nothing leaves the sheet, nothing is printed over anything: every block at its worst, in each theme."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from pages import lines_of
from sheets import CONTENTS, collisions, escaped, laid_out, report

from conftest import BASE, MakeProject
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.theme import Theme
from stratege.write.pdf.lonely import lonely
from stratege.write.pdf.overflow import overflows

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
THEMES = ("sober", "academic", "consultant")


def faults(content: str, theme: Theme, **counts: int) -> list[str]:
    laid = laid_out(report(content, theme, **counts))
    told = [f"page {found.page} : {found.kind} {found.side} {found.words[:30]}" for found in overflows(laid)]
    boxes = [f"page {page} : hors de sa boîte" for page in escaped(laid)]
    return [*told, *collisions(laid), *boxes, *(f"page {title.page} : seule" for title in lonely(laid))]


@pytest.mark.parametrize(
    ("theme", "content"), [("sober", "word"), ("academic", "number"), ("consultant", "short")], indirect=["theme"]
)
def test_every_block_stays_on_its_sheet(theme: Theme, content: str) -> None:
    assert faults(content, theme) == []


@pytest.mark.parametrize(
    ("theme", "content"),
    [
        ("sober:page: A5", "short"),
        ("consultant:page: A5", "number"),
        ("academic:page: {width: 17cm, height: 24cm}, two_sided: true", "number"),
        ("sober:page: {width: 30cm, height: 42cm}", "word"),
    ],
    indirect=["theme"],
)
def test_every_block_stays_on_a_sheet_of_any_size(theme: Theme, content: str) -> None:
    assert faults(content, theme) == []


LOOKS = cycle([*THEMES, "sober:page: Letter", "consultant:two_sided: true", "academic:page: A5"])
COUNTS = cycle([{"few": 3, "many": 13}, {"few": 1, "many": 6}, {"few": 5, "many": 16}])
SWEPT = [pytest.param(next(LOOKS), name, next(COUNTS), id=name) for name in CONTENTS]
# Titles of three sentences, of code or of addresses leave their page no room for a table: P007 tells of them.
CROWDED = ("long", "code", "address")


@pytest.mark.slow
@pytest.mark.parametrize(("theme", "content", "counts"), SWEPT, indirect=["theme"])
def test_every_block_stays_on_its_sheet_whatever_it_holds(theme: Theme, content: str, counts: dict[str, int]) -> None:
    found = faults(content, theme, **counts)
    assert [fault for fault in found if content not in CROWDED or not fault.endswith("seule")] == []


@pytest.mark.parametrize("width", [10, 17, 19, 20, 21])
def test_a_short_word_of_an_identity_is_never_cut(width: int, make_project: MakeProject, tmp_path: Path) -> None:
    plan = "content/reports/r.yaml"
    item = "{id: shop, title: Ouvrir, owner: Boutiques, horizon: Mois 0-1, cost: low, effect: high, indicator: Relevés}"
    files = {
        plan: f"{BASE[plan]}theme: {{page: {{width: {width}cm, height: {width * 1.4:.0f}cm}}}}\n",
        "content/a.yaml": f"kind: recommendations\ntitle: Agir\nrecommendations:\n  - {item}\n",
    }
    built = build(make_project(files), "r", tmp_path / "output", ["pdf"])
    assert not built.diagnostics.errors
    lines = [line.text.split() for page in lines_of(tmp_path / "output/r/r.pdf") for line in page]
    assert any("Boutiques" in words for words in lines)
