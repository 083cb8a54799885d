"""Signs that copies, catalogues and tabs of browsers leave in titles: « << », « What ' s », « *», « Rivers - Eos »."""

from __future__ import annotations

import pytest

from stratege.references.titles.stamps import without_stamps
from stratege.references.titles.title_tails import uninverted
from stratege.references.words.lost_accents import with_capitals
from tests.references.printing import of, printed


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Le paramètre << Faune benthique >> dans les crues", "Le paramètre « Faune benthique » dans les crues"),
        ("Le paramètre <<faune>> dans les crues", "Le paramètre « faune » dans les crues"),
        ("Les crues où x << y dans la ville", "Les crues où x << y dans la ville"),
        ("Les crues de <<1, 2>> dans la ville", "Les crues de <<1, 2>> dans la ville"),
    ],
)
def test_guillemets_in_ascii(typed: str, title: str) -> None:
    assert of("book", f"title={{{typed}}}") == f"{title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("What ' s the matter", "What’s the matter"),
        ("They don ' t flow", "They don’t flow"),
        ("The sign ' of the river", "The sign ' of the river"),
        ("Treatments with {Stayers} *", "Treatments with {Stayers}"),
        ("The search by A *", "The search by A *"),
    ],
)
def test_what_a_copy_leaves(typed: str, title: str) -> None:
    assert without_stamps(typed) == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("River Checker, The: A Primer", "The river Checker: A Primer"),
        ("{Zorban Checker, The}", "{The Zorban Checker}"),
        ("Rivers, the Town: A Primer", "Rivers, the Town: A Primer"),
        ("Rivers, The Town", "Rivers, The Town"),
    ],
)
def test_an_article_after_a_comma(typed: str, title: str) -> None:
    assert uninverted(typed) == title


def test_a_name_that_joins_two_words_gets_no_accent() -> None:
    assert with_capitals("Emergent'Sea et Emergent") == "Emergent'Sea et Émergent"


URL = "url={https://exemple.org/a}"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (f"title={{The rivers - Eos}}, journal={{Eos}}, {URL}", "The rivers. Eos. https://exemple.org/a"),
        (f"title={{The rivers - luc roy - Eos}}, journal={{Eos}}, {URL}", "The rivers. Eos. https://exemple.org/a"),
        (
            f"title={{The rivers - Eos}}, journal={{Eos}}, volume=3, {URL}",
            "The rivers - Eos. Eos, 3. https://exemple.org/a",
        ),
        (f"title={{The rivers - Ios}}, journal={{Eos}}, {URL}", "The rivers - Ios. Eos. https://exemple.org/a"),
    ],
)
def test_the_journal_of_a_page(fields: str, line: str) -> None:
    assert of("article", fields) == line


@pytest.mark.parametrize(("tail", "sign"), [("Antenne Blog", "."), ("Ruisseau Blog", " -")])
def test_the_blog_of_its_group(tail: str, sign: str) -> None:
    text = f"@misc{{a, author={{{{Antenne}}}}, year=2015, title={{Les crues - {tail}}}, {URL}}}"
    assert printed(text).startswith(f"Antenne. (2015). Les crues{sign} {tail}.")
