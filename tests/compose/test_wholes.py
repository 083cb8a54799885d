"""Parts in percent that make no whole are told; those that claim none are not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from conftest import MakeProject
from stratege.compose.wholes import is_near_whole
from stratege.pipeline import check

HEAD = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: C
      alt: Des barres.
      kind: KIND
      x: {field: part, type: number UNIT}
      y: {field: qui}
      series: {field: avis}
      data:
"""


def _told(make_project: MakeProject, *bars: str, kind: str = "stacked_bar", unit: str = ", unit: '%'") -> list[str]:
    """What is told of the parts of bars: « 60 30 »."""
    rows = [
        f"        - {{qui: Q{place}, avis: A{rank}, part: '{part}'}}\n"
        for place, bar in enumerate(bars)
        for rank, part in enumerate(bar.split())
    ]
    text = HEAD.replace("KIND", kind).replace("UNIT", unit) + "".join(rows)
    found = check(make_project({"content/a.yaml": text}), "r").diagnostics
    return [item.message for item in found if item.code == "S099"]


@pytest.mark.parametrize(
    ("bars", "told"),
    [
        (("60 30",), ["Q0 90"]),
        (("60 60",), ["Q0 120"]),
        (("60 40", "20 30"), ["Q1 50"]),
        (("60,5 30,2", "70 31,5"), ["Q0 90,7", "Q1 101,5"]),
        (("33,3 33,3 33,3",), []),
        (("33 33 33",), []),
        (("50 51",), []),
        (("8 5", "12 9"), []),
        (("60 -30", "40 60"), []),
        (("90", "95"), []),
    ],
)
def test_bars_in_percent_make_a_whole(bars: tuple[str, ...], told: list[str], make_project: MakeProject) -> None:
    expected = [f"les parts de « {name} » font {total} %, non 100 %" for name, _, total in map(_split, told)]
    assert _told(make_project, *bars) == expected


def _split(words: str) -> tuple[str, str, str]:
    return words.partition(" ")


def test_percentages_are_told_by_their_own_sign_too(make_project: MakeProject) -> None:
    assert len(_told(make_project, "60% 30%", unit="")) == 1


def test_other_numbers_and_other_bars_make_no_whole(make_project: MakeProject) -> None:
    assert _told(make_project, "60 30", unit=", unit: colis") == []
    assert _told(make_project, "60 30", kind="bar") == []


@pytest.mark.parametrize(
    ("parts", "near"),
    [
        ("60 30", True),
        ("60 40", False),
        ("12 9", False),
        ("60 60", True),
        ("90", False),
        ("", False),
        ("-5 110", False),
    ],
)
def test_what_comes_near_a_whole_claims_to_be_one(parts: str, near: bool) -> None:
    assert is_near_whole(map(Decimal, parts.split())) is near


@pytest.mark.parametrize(
    ("total", "rows", "told"),
    [("sum", "60 30", True), ("sum", "60 40", False), ("mean", "60 30", False), ("sum", "12 9", False)],
)
def test_percentages_of_a_column_make_the_whole_that_its_total_says(
    total: str, rows: str, told: bool, make_project: MakeProject
) -> None:
    columns = f"[Poste, {{title: Part, format: percentage, total: {total}}}]"
    cells = ", ".join(f"[x, '{part}']" for part in rows.split())
    text = f"kind: prose\ntitle: Un\nbody:\n  - table: {{id: t, caption: T, columns: {columns}, rows: [{cells}]}}\n"
    found = check(make_project({"content/a.yaml": text}), "r").diagnostics
    assert [item.code for item in found] == ["S099"] * told
