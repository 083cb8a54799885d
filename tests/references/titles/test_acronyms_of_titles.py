"""Acronyms in titles that were typed in capitals, or with one: what is none by itself, and what the file tells."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json, from_ris
from stratege.references.bibtex.titles import in_sentence_case
from stratege.references.titles.acronyms import met_acronyms
from stratege.references.titles.inner_openings import inner_openings
from stratege.references.titles.sentence_case import sentence_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("THE IEEE MODEL OF RIVERS IN THE USSR", "The IEEE model of rivers in the USSR"),
        ("HTTP AND THE TOWNS OF LOUIS XVIII", "HTTP and the towns of Louis XVIII"),
        ("THE RIVERS OF BRNO AND ZORBAN", "The rivers of Brno and Zorban"),
        ("THE NICE TOWNS OF THE RIVER", "The nice towns of the river"),
    ],
)
def test_acronyms_that_are_no_words(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_what_a_file_has_in_capitals() -> None:
    titles = [
        "NICE rivers are ours",
        "The towns of NICE and the AMI",
        "A ZORQ for the GREEN rivers",
        "HANDBOOK of ZORB",
    ]
    assert met_acronyms(titles) == {"AMI", "NICE", "ZORQ"}
    assert met_acronyms(["THE RIVERS OF ZORQ", "The ZORQ@home of ZORQ-19 and zorq"]) == frozenset()


TITLES = (
    "VALUING ZORQ GAINS: IS NICE FAILING?",
    "The zorq of the towns: a ZORQ for NICE rivers",
    "Is NICE a river of ours?",
)


@pytest.mark.parametrize("form", ["bib", "json", "ris"])
def test_a_file_tells_the_acronyms_of_a_title_in_capitals(form: str) -> None:
    if form == "bib":
        items = from_bibtex("".join(f"@book{{k{rank}, title={{{title}}}}}\n" for rank, title in enumerate(TITLES)))
    elif form == "json":
        items = from_json(json.dumps([{"id": title, "type": "book", "title": title} for title in TITLES]))
    else:
        items = from_ris("".join(f"TY  - BOOK\nTI  - {title}\nER  - \n" for title in TITLES))
    assert items[0].item["title"] == "Valuing ZORQ gains: Is NICE failing?"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Zrb of Rivers and Towns", "The ZRB of rivers and towns"),  # no name is spelt so
        ("The Ann of Rivers and Towns", "The Ann of rivers and towns"),
        ("The Zrb1 of Rivers and Towns", "The Zrb1 of rivers and towns"),
    ],
)
def test_a_file_tells_an_odd_word(typed: str, printed: str) -> None:
    titles = (typed, "A river for the ZRB and its towns", "A river for the ANN and its towns")
    items = from_bibtex("".join(f"@book{{k{rank}, title={{{title}}}}}\n" for rank, title in enumerate(titles)))
    assert items[0].item["title"] == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("THE RIVERS OF THE KINGDOM OF {M}AJAPAHIT", "The rivers of the kingdom of {Majapahit}"),
        ("{T}HE {R}IVERS OF {F}RANCE", "The rivers of France"),
        ("The rivers of {M}AJAPAHIT", "The rivers of {M}AJAPAHIT"),
    ],
)
def test_the_first_letter_of_a_name_in_braces(typed: str, printed: str) -> None:
    assert in_sentence_case("title", typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "Review of ‘Social Inquiry after Rivers: What We Know’",
            "Review of ‘Social inquiry after rivers: What we know’",
        ),
        ("A Reply to “Social Rivers”", "A reply to “Social rivers”"),
        ("A Study of ‘Social Rivers’ and Towns", "A study of ‘social rivers’ and towns"),
    ],
)
def test_a_title_under_review_opens_with_a_capital(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


def test_titles_inside_others() -> None:
    assert inner_openings("Conrad’s The Secret Agent") == {len("Conrad’s ")}
    assert inner_openings("The secret agent") == set()


@pytest.mark.parametrize(
    ("kind", "title", "address", "printed"),
    [
        (
            "software",
            "Readr: {{Read Rectangular Text}}",
            "CRAN.R-project.org/package=readr",
            "readr: Read rectangular text",
        ),
        ("software", "Readr: {{Read Zorb Text}}", "CRAN.R-project.org/package=readr", "readr: Read Zorb Text"),
        ("software", "Readr: {{Read Rectangular Text}}", "exemple.org/readr", "Readr: Read Rectangular Text"),
        (
            "manual",
            "Ggplot2: {{Create Elegant Rivers}} Using Towns",
            "cran.r-project.org/web/packages/ggplot2/",
            "ggplot2: Create elegant rivers using towns",
        ),
    ],
)
def test_a_package_has_its_own_name(kind: str, title: str, address: str, printed: str) -> None:
    text = f"@{kind}{{a, author={{Roy, Anne}}, title={{{title}}}, year=2015, url={{https://{address}}}}}"
    assert line_of(from_bibtex(text)).startswith(f"Roy, A. (2015). {printed}")


@pytest.mark.parametrize(
    ("booktitle", "printed"),
    [("{Joint Rivers: New Developments}", "Joint rivers: New developments"), ("{Zorb Rivers}", "Zorb Rivers")],
)
def test_braces_around_the_book_of_a_chapter(booktitle: str, printed: str) -> None:
    text = f"@incollection{{a, author={{Roy, Anne}}, title={{On towns}}, year=2015, booktitle={{{booktitle}}}}}"
    assert line_of(from_bibtex(text)) == f"Roy, A. (2015). On towns. Dans {printed}."


@pytest.mark.parametrize(
    ("title", "address", "printed"),
    [
        (
            "Rivers (Stanford Encyclopedia of Philosophy)",
            "https://plato.stanford.edu/a",
            "Rivers. Stanford Encyclopedia of Philosophy.",
        ),
        ("Les eaux (La rive)", "https://exemple.org/a", "Les eaux (La rive)."),
    ],
)
def test_the_site_in_brackets_after_a_title(title: str, address: str, printed: str) -> None:
    item = {"id": "a", "type": "webpage", "title": title, "URL": address, "author": [{"family": "Roy"}]}
    assert line_of(from_json(json.dumps([item]))).startswith(f"Roy. (s. d.). {printed}")


def test_the_site_in_brackets_that_has_its_field() -> None:
    fields = {"URL": "https://exemple.org/a", "container-title": "Zorb Times"}
    item = {"id": "a", "type": "webpage", "title": "Rivers (The Zorb Times)", "author": [{"family": "Roy"}], **fields}
    assert line_of(from_json(json.dumps([item]))).startswith("Roy. (s. d.). Rivers. Zorb Times.")
