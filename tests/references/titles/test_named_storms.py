"""Storms keep their first names in English titles; kinds of storms have none. A sign in braces makes no name."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("How to Help the Islands After Hurricane Maria", "How to help the islands after Hurricane Maria"),
        ("Rebuilding the Towns of the Coast Post-Maria", "Rebuilding the towns of the coast post-Maria"),
        (
            "The Hurricane Season of the Typhoon Coast and Its Tropical Storm Warnings",
            "The hurricane season of the typhoon coast and its tropical storm warnings",
        ),
        ("Rivers in the Post-Grant Period of the Towns", "Rivers in the post-grant period of the towns"),
    ],
)
def test_storms(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{What the River Is, and Isn{'}t, Getting in Relief}", "What the river is, and isn't, getting in relief"),
        ("{What the River of {O'Neil} Is Getting in Relief}", "What the river of {O'Neil} is getting in relief"),
    ],
)
def test_a_sign_in_braces(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed
