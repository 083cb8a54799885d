"""What managers put where it does not belong, as the list prints it."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_ris


@pytest.mark.parametrize(
    ("publisher", "label"),
    [
        ("Master’s thesis, Instituto Superior", "mémoire de master, Instituto Superior"),
        ("PhD thesis, Laval", "thèse de doctorat, Laval"),
        ("Mémoire de maîtrise, Laval", "mémoire de maîtrise, Laval"),
        ("Thesis Press", "thèse de doctorat, Thesis Press"),
    ],
)
def test_a_degree_before_a_university(publisher: str, label: str) -> None:
    text = f"TY  - THES\nAU  - Roy, L.\nTI  - Les fleuves\nPY  - 2015\nM3  - PhD Thesis\nPB  - {publisher}\nER  - "
    assert line_of(from_ris(text)) == f"Roy, L. (2015). Les fleuves [{label}]."


@pytest.mark.parametrize("kind", ["misc", "techreport", "online"])
def test_a_request_for_comments_is_a_report_of_its_series(kind: str) -> None:
    text = f"""@{kind}{{a, author={{Roy, Luc}}, title={{The Rivers}}, series={{Request for Comments}}, number={{8628}},
    publisher={{RFC Editor}}, howpublished={{RFC 8628}}, doi={{10.17487/RFC8628}}, year=2019, month=aug}}"""
    line = "The rivers (Request for Comments nᵒ 8628). RFC Editor. https://doi.org/10.17487/RFC8628"
    assert line_of(from_bibtex(text)) == f"Roy, L. (2019). {line}"


@pytest.mark.parametrize(
    ("place", "publisher"),
    [
        ("University of Wisconsin", " University of Wisconsin."),
        ("Stanford University", " Stanford University."),
        ("Université Laval", " Université Laval."),
        ("University Park", ""),
        ("College Station", ""),
    ],
)
def test_an_institution_in_the_place_of_the_town_publishes(place: str, publisher: str) -> None:
    text = f"TY  - RPRT\nAU  - Roy, L.\nTI  - Les fleuves\nPY  - 2017\nCY  - {place}\nER  - "
    assert line_of(from_ris(text)) == f"Roy, L. (2017). Les fleuves.{publisher}"
    housed = text.replace("PY", "PB  - Seuil\nPY")
    assert line_of(from_ris(housed)) == "Roy, L. (2017). Les fleuves. Seuil."


def test_a_number_may_name_its_series() -> None:
    text = "TY  - RPRT\nAU  - Roy, L.\nTI  - Les fleuves\nPY  - 2017\nPB  - Laval\nSN  - Innovation Report 6\nER  - "
    assert line_of(from_ris(text)) == "Roy, L. (2017). Les fleuves (Innovation Report nᵒ 6). Laval."


def test_an_internet_communication_with_an_address_is_a_page() -> None:
    text = "TY  - ICOMM\nAU  - Roy, L.\nTI  - Les fleuves\nPY  - 2017\nUR  - https://a.fr/b\nER  - "
    assert line_of(from_ris(text)) == "Roy, L. (2017). Les fleuves. https://a.fr/b"


@pytest.mark.parametrize(
    ("publisher", "line"),
    [
        ("Plenary session presented at the June meeting of the Office", "[communication]. June meeting of the Office."),
        ("Presented Press", "[diapositives]. Presented Press."),
    ],
)
def test_a_talk_may_be_told_by_its_publisher(publisher: str, line: str) -> None:
    text = f"TY  - SLIDE\nAU  - Roy, L.\nTI  - Les fleuves\nPY  - 2015\nPB  - {publisher}\nER  - "
    assert line_of(from_ris(text)).removeprefix("Roy, L. (2015). Les fleuves").lstrip(" .") == line


@pytest.mark.parametrize(
    ("organization", "line"),
    [
        ("DIN 38402-51:2017-05", "DIN. (2017). Les fleuves (DIN 38402-51:2017-05)."),
        ("NF EN ISO 9001:2015", "NF EN ISO. (2015). Les fleuves (NF EN ISO 9001:2015)."),
        ("ISO", "ISO. (s. d.). Les fleuves."),
        (
            "Ministère des Eaux, des Lacs et des Forêts",
            "Ministère des Eaux, des Lacs et des Forêts. (s. d.). Les fleuves.",
        ),
    ],
)
def test_a_standard_signed_with_its_code(organization: str, line: str) -> None:
    assert line_of(from_bibtex(f"@misc{{a, organization={{{organization}}}, title={{Les fleuves}}}}")) == line
