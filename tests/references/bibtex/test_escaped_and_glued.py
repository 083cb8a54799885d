"""What managers escape twice or glue together, and numbers whose place other fields tell."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from tests.references.printing import of, read


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (r"Pregui{\textbackslash}cca, Nuno", "Preguiça, Nuno"),
        (r"Pregui{\textbackslash}c ca, Nuno", "Preguiça, Nuno"),
        (r"Vernant, Ren{\textbackslash}'e", "Vernant, René"),
        (r"Vernant, Ren{\textbackslash}'{\{}e{\}}", "Vernant, René"),
        (r'M{\$}\backslash{\$}"uller, Luc', "Müller, Luc"),
        (r"K\&ouml;lbel, Julian", "Kölbel, Julian"),
        (r"K{\&}ouml;lbel, Julian", "Kölbel, Julian"),
    ],
)
def test_an_accent_that_was_escaped_is_one(typed: str, name: str) -> None:
    assert read(f"{typed} and Petit, Zoé") == [name, "Petit, Zoé"]


@pytest.mark.parametrize("typed", [r"Les lacs {\textbackslash}cite", r"Les lacs {\textbackslash}vector", r"R\&D; lacs"])
def test_another_macro_stays(typed: str) -> None:
    [entry] = from_bibtex(f"@book{{a, title={{{typed}}}}}")
    assert str(entry.item["title"]).endswith((r"\cite", r"\vector", "R&D; lacs"))


@pytest.mark.parametrize(
    ("typed", "journal"),
    [
        ("Lake Research and Methods The European Lake Science Association", "Lake Research and Methods"),
        ("Journal of The Royal Society", "Journal of the Royal Society"),
        ("Lakes: The Journal", "Lakes: The Journal"),
    ],
)
def test_a_society_after_its_journal_is_no_part_of_it(typed: str, journal: str) -> None:
    [entry] = from_bibtex(f"@article{{a, title={{Lakes}}, journal={{{typed}}}, volume=3}}")
    assert entry.item["container-title"] == journal
    assert bool(entry.read_as) == (typed.endswith("Association"))


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ("series={NBER Working Paper}, number=21899", " (NBER Working Paper nᵒ 21899). Lake Bureau."),
        ("series={Lake Studies}, number=21899", " (nᵒ 21899). Lake Bureau."),
    ],
)
def test_a_numbered_paper_of_a_house_names_its_series(fields: str, end: str) -> None:
    line = of("unpublished", f"title={{Winners}}, institution={{Lake Bureau}}, booktitle={{Lake Series}}, {fields}")
    assert line == f"Winners{end}"


@pytest.mark.parametrize(
    ("pages", "doi", "end"),
    [
        ("76", "10.1186/1477-7525-3-76", "3(1), article 76."),
        ("5", "10.1186/1477-7525-3-76", "3(1), 5."),
        ("76", "10.1016/1477-7525-3-76", "3(1), 76."),
    ],
)
def test_bmc_has_the_number_of_an_article_in_its_doi(pages: str, doi: str, end: str) -> None:
    fields = f"title={{Les lacs}}, journal={{Lake Outcomes}}, volume=3, number=1, pages={pages}, doi={{{doi}}}"
    assert of("article", fields) == f"Les lacs. Lake Outcomes, {end} https://doi.org/{doi}"
