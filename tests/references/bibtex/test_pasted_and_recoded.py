"""Values of BibTeX that were pasted whole, or read in an older code than they were written in."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.entries import Entry


def of(title: str, fields: str = "") -> Entry:
    [entry] = from_bibtex(f"@misc{{a, author={{Roy, Luc}}, year=2019, title={{{title}}}{fields}}}")
    return entry


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ContrÃ´le de systÃ¨mes discrets", "Contrôle de systèmes discrets"),
        ("Lâ€™eau des villes", "L’eau des villes"),
        ("Les Ã©tats et la Â«\u00a0villeÂ\u00a0Â»", "Les états et la «\u00a0ville\u00a0»"),
    ],
)
def test_letters_read_twice(typed: str, read: str) -> None:
    entry = of(typed)
    assert entry.item["title"].replace(" :", ":") == read
    assert len(entry.read_as) == 1


@pytest.mark.parametrize("title", ["História de SÃO Paulo", "MANHÃ” e noite", "Contrôle de systèmes", "L’â€ge"])
def test_letters_that_make_no_other_stay(title: str) -> None:
    assert of(title).read_as == ()


def test_a_title_that_ends_with_its_journal() -> None:
    entry = of("The lower bound on rates and rivers,”{{Zorb Papers}} on {{Rivers}}")
    assert line_of([entry]) == "Roy, L. (2019). The lower bound on rates and rivers. Zorb Papers on Rivers."
    assert len(entry.read_as) == 1


@pytest.mark.parametrize(
    ("title", "fields"),
    [
        ("The lower bound of the “big rivers,” Papers on towns", ""),
        ("The lower bound on rates and rivers,” and other towns", ""),
        ("The lower bound on rates and rivers,”Papers on Towns", ", journal={Lakes}"),
    ],
)
def test_other_quotation_marks_end_no_title(title: str, fields: str) -> None:
    assert of(title, fields).read_as == ()
