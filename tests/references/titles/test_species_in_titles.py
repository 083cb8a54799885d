"""Latin names of species in English titles, whose genus alone is held or in italics, and those of families."""

from __future__ import annotations

import pytest

from stratege.references.titles.title_case import in_its_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("A Map of {{Picea}} Abies and the Towns", "A map of {{Picea}} abies and the towns"),
        ("A Map of {{Zorbula}} Albicollis and the Towns", "A map of {{Zorbula}} albicollis and the towns"),
        ("A Map of {{Zorbula}} Aurelius and the Towns", "A map of {{Zorbula}} Aurelius and the towns"),
        ("A Map of {{Titus}} Livius and the Towns", "A map of {{Titus}} Livius and the towns"),
        ("A Map of <i>Picea</i> Abies and the Towns", "A map of <i>Picea</i> abies and the towns"),
    ],
)
def test_the_epithet_after_a_genus_that_is_held(typed: str, printed: str) -> None:
    marked = typed.replace("<i>", "{<i>").replace("</i>", "</i>}")
    assert in_its_case(marked, "en").replace("{<i>", "<i>").replace("</i>}", "</i>") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (r"Maps of \emph{Picea Abies} and the Towns", r"Maps of \emph{Picea abies} and the towns"),
        (
            r"Maps of {{{\emph{Populus}}}}{\emph{ Trichocarpa}} and the Towns",
            r"Maps of {{{\emph{Populus}}}}{\emph{ trichocarpa}} and the towns",
        ),
        (r"Maps of \emph{Zorbula Aurelia} and the Towns", r"Maps of \emph{Zorbula Aurelia} and the towns"),
    ],
)
def test_species_in_italics(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Relevance of Lakes to Hominin Evolution", "The relevance of lakes to hominin evolution"),
        ("The Lives of Canids and Felids", "The lives of canids and felids"),
        ("The Lives of Zorbins and Felids", "The lives of Zorbins and felids"),
    ],
)
def test_families_of_animals(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Mackerel ({{Trachurus}} Trachurus) in Lakes", "The mackerel ({{Trachurus}} trachurus) in lakes"),
        ("The Sardine ( {{Sardina}} Pilchardus) in Lakes", "The sardine ( {{Sardina}} pilchardus) in lakes"),
        ("The Writer ({{Titus}} Livius of Rome) in Lakes", "The writer ({{Titus}} Livius of Rome) in lakes"),
    ],
)
def test_a_species_called_as_its_genus_or_alone_in_brackets(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed
