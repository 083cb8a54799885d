"""The name that a wrong one may stand for: one that is near, else one that it begins."""

from __future__ import annotations

import pytest

from stratege.diagnostics import closest

NAMES = ["interventions", "introduction", "introduction-longue", "Paris", "a"]


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("introductoin", "introduction"),
        ("intro", "introduction"),  # the shortest that it begins
        ("inter", "interventions"),
        ("INTRODUCTION", "introduction"),
        ("par", "Paris"),
        ("in", ""),  # begins too much
        ("", ""),
        ("intrigue", ""),
    ],
)
def test_a_wrong_name_is_near_another(typed: str, near: str) -> None:
    assert closest(typed, NAMES) == (f"vouliez-vous « {near} » ?" if near else "")
