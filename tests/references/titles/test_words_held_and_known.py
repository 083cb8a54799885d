"""Words that braces of managers hold, and names of bodies, places and species in English titles."""

from __future__ import annotations

import pytest

from stratege.references.bibtex.titles import braces_words
from stratege.references.titles.evidence import site_names
from stratege.references.titles.title_case import in_its_case
from tests.references.printing import of


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Rivers of New Jersey and the New Jersey Shore", "The rivers of New Jersey and the New Jersey shore"),
        ("Understanding the New Asian Consumer of the Towns", "Understanding the new Asian consumer of the towns"),
        ("The Rivers of New Mexico and the Towns", "The rivers of New Mexico and the towns"),
        (
            "A Statement from the International Committee of Medical Journal Editors",
            "A statement from the International Committee of Medical Journal Editors",
        ),
        ("The Rise of an International Committee of Editors", "The rise of an international committee of editors"),
        ("The Rivers in the National Forest System", "The rivers in the National Forest System"),
        ("The Rivers of a National Water System", "The rivers of a national water system"),
        ("The Rise of Engineers Without Borders", "The rise of Engineers Without Borders"),
        ("The Rise of Towns Without Borders", "The rise of towns without borders"),
        ("The Rivers of the World Meteorological Organization", "The rivers of the World Meteorological Organization"),
        ("The Structure of Ionic Liquids in the Towns", "The structure of ionic liquids in the towns"),
        ("The Temples of Ionic Greece and the Towns", "The temples of Ionic Greece and the towns"),
        ("The Chinese and Western Values of Towns", "The Chinese and Western values of towns"),
        ("The Rivers and Western Values of Towns", "The rivers and western values of towns"),
        ("Maps of Picea Spp. for Use in the Towns", "Maps of Picea spp. for use in the towns"),
        ("Maps of Zorbula Connecticus Sp. Nov. in the Towns", "Maps of Zorbula connecticus sp. nov. in the towns"),
        ("Maps of {{Zorbops}} Vernalis and the Towns", "Maps of {{Zorbops}} vernalis and the towns"),
        ("THE RIVERS OF NORTH AMERICA AND THE NBER", "The rivers of North America and the NBER"),
    ],
)
def test_names_and_no_names(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("{{THE RIVERS OF THE QUIET TOWNS}}", "The rivers of the quiet towns"),
        (
            "{THE RIVERS OF QUIET TOWNS},{{GREEK LAKES}}. {{OLD TOWNS}}",
            "The rivers of quiet towns, Greek lakes. Old towns",
        ),
        ("The quiet rivers of towns: {LIVES} {OF} {THE} {RIVERS}", "The quiet rivers of towns: Lives of the rivers"),
        ("The quiet rivers of towns: {ZORQ} {OF} {RIVERS}", "The quiet rivers of towns: ZORQ OF RIVERS"),
        ("The {Color} of {Towns} in {E}-{Commerce}", "The color of towns in e-commerce"),
        ("The color of the {U}-{Shaped} rivers", "The color of the U-shaped rivers"),
        ("The color of the {U}-{Zorb} rivers", "The color of the U-Zorb rivers"),
        ("The rivers for {{Lab}} on a {{Chip}} in the towns", "The rivers for lab on a chip in the towns"),
        ("The rivers of {Washington} {D}.{C}. area", "The rivers of Washington D.C. area"),
        ("The Rivers of {{Human}}--Robot Collaboration in Towns", "The rivers of Human–robot collaboration in towns"),
    ],
)
def test_words_in_braces(typed: str, printed: str) -> None:
    assert of("book", f"title={{{typed}}}") == f"{printed}."


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("Englisch", "Single page web applications: JavaScript end-to-end"),
        ("und", "Single page web applications: JavaScript end-to-end"),
        ("Zorbisch", "Single Page Web Applications: JavaScript end-to-end"),
    ],
)
def test_languages_named_in_their_own(language: str, printed: str) -> None:
    title = "Single {Page} {Web} {Applications}: {JavaScript} end-to-end"
    assert of("book", f"title={{{title}}}, language={{{language}}}") == f"{printed}."


def test_zotero_is_told_by_most_titles() -> None:
    braced = [f"Rivers of {{Quiet}} {{Old}} {{Towns}} {number}" for number in range(12)]
    assert braces_words([*braced, "Rivers of the Towns"])
    assert not braces_words([*braced, "Rivers of the Towns", "Lakes of the Towns"])


@pytest.mark.parametrize(
    ("own", "book", "printed"),
    [
        (
            "Einsatz von Netzen zur Sicherung",
            "Netze im Wandel : Berichte der Tagung",
            "Netze im Wandel: Berichte der Tagung",
        ),
        ("Das Projekt", "Zukunft: Netze in Zeiten des neuen Wandels", "Zukunft: Netze in Zeiten des neuen Wandels"),
        ("Le projet", "Fleuves: villes des anciens Romains", "Fleuves : villes des anciens Romains"),
    ],
)
def test_the_colon_of_a_german_book(own: str, book: str, printed: str) -> None:
    assert of("incollection", f"title={{{own}}}, booktitle={{{book}}}") == f"{own}. Dans {printed}."


def test_a_product_at_its_firm() -> None:
    assert "zorbinfusion" in site_names("online", "https://zorbin.com/fusion")
    assert "zorbinlakesfusion" not in site_names("online", "https://zorbin.com/lakes/fusion")
    assert "zorbindownloads" not in site_names("online", "https://zorbin.com/downloads")
    assert "riverdataexplorer" in site_names("online", "https://river-data-explorer.cloud.gov/pages")
    assert "riverdata" not in site_names("online", "https://river-data.cloud.gov/pages")
