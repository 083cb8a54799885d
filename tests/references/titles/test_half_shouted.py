"""English titles that shout in part: on one side of their colon, after a stop."""

from __future__ import annotations

import pytest

from stratege.references.titles.title_case import in_its_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "TOWARDS AN AI STRATEGY IN MEXICO: Harnessing the AI Wave",
            "Towards an AI strategy in Mexico: Harnessing the AI wave",
        ),
        ("Harnessing the AI Wave: TOWARDS AN AI STRATEGY", "Harnessing the AI wave: Towards an AI strategy"),
        ("NASA ESA JAXA: The Rivers of Space", "NASA ESA JAXA: The rivers of space"),
    ],
)
def test_one_half(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ZORBIQ. GLOBAL INTELLIGENCE of rivers and towns", "ZORBIQ. Global intelligence of rivers and towns"),
        ("The Rivers of the U.S. Towns and Lakes", "The rivers of the U.S. towns and lakes"),
    ],
)
def test_after_a_stop(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed
