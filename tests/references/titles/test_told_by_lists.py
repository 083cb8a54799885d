"""What the other titles of a file, the address of a work and the signs of its title tell of capitals."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.titles.evidence import Evidence, site_names
from stratege.references.titles.met_names import met_names
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.stray_capitals import met_pairs
from stratege.references.titles.title_case import in_its_case, language_to_case

QUIET = ("Water and life in the frozen soils of the McZorb Dry Valleys", "The rising waters of the McZorb Dry Valleys")


def test_a_name_that_titles_in_sentence_case_have() -> None:
    evidence = Evidence(names=met_names(QUIET))
    typed = "The Soil Environment of the Mczorb Dry Valleys, Antarctica"
    assert in_its_case(typed, "en", evidence) == "The soil environment of the McZorb Dry Valleys, Antarctica"


@pytest.mark.parametrize(
    "titles",
    [
        QUIET[:1],
        ("The Frozen Soils of the McZorb Dry Valleys", "The Rising Waters of the McZorb Dry Valleys"),
        (*QUIET, "Roads and towns of the McZorb dry valleys"),
        ("Roads and towns seen by Random Dry Valleys", "Water and life seen by Random Dry Valleys"),
    ],
)
def test_what_titles_have_otherwise_is_no_name(titles: tuple[str, ...]) -> None:
    assert met_names(titles) == ()


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Case studies in Discrete control for rivers", "Case studies in discrete control for rivers"),
        ("Case studies in Discrete rivers for control", "Case studies in Discrete rivers for control"),
        ("Case studies in {Discrete} control for rivers", "Case studies in {Discrete} control for rivers"),
    ],
)
def test_a_capital_that_another_title_has_not(typed: str, printed: str) -> None:
    evidence = Evidence(pairs=met_pairs(["Abstract interpretation and discrete control"]))
    assert in_its_case(typed, "en", evidence) == printed


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        ("The Cargo Book", "https://doc.rust-lang.org/cargo/", "The Cargo book"),
        ("The Cargo Book", "https://a.org/cargo/", "The cargo book"),
        ("The Reference Book", "https://doc.rust-lang.org/reference/", "The reference book"),
        ("The Zorb Memory Allocator", "https://github.com/zo/ZorbMemoryAllocator", "The Zorb Memory Allocator"),
        ("The Zorb Memory Allocator", "https://github.com/zo/zorbmemoryallocator", "The Zorb memory allocator"),
        ("The KDE Marble", "https://marble.kde.org", "The KDE Marble"),
        ("The Marble of KDE", "https://marble.kde.org", "The marble of KDE"),
    ],
)
def test_an_address_names_what_it_holds(title: str, url: str, printed: str) -> None:
    assert in_its_case(title, "en", Evidence(sites=site_names("misc", url))) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("I. The Method of Record Linkage Applied to Data", "I. The method of record linkage applied to data"),
        ("A. The Method of Record Linkage Applied to Data", "A. The method of record linkage applied to data"),
        ("E. Coli in the Water of the Rivers and Towns", "E. coli in the water of the rivers and towns"),
        (
            "What moves the strings of your heart?—feature mining",
            "What moves the strings of your heart?—Feature mining",
        ),
        ("What moves the strings of your heart—feature mining", "What moves the strings of your heart—feature mining"),
        ("Deontic Logic > Challenges in Defining Logic", "Deontic logic > Challenges in defining logic"),
        ("When the rivers are > small towns in winter", "When the rivers are > small towns in winter"),
        ("Towns in the Mid-Nineteenth-Century Valleys", "Towns in the mid-nineteenth-century valleys"),
        ("The Towns of the Mid-Wales Valleys", "The towns of the Mid-Wales valleys"),
        ("Random processes in Finance", "Random processes in finance"),
        ("The random papers of several towns in Economics", "The random papers of several towns in economics"),
        (
            "The random papers of several towns by Zorbiers in Economics",
            "The random papers of several towns by Zorbiers in Economics",
        ),
        ("Handbook of the International Zorb Association", "Handbook of the International Zorb Association"),
        ("Handbook of the International Phonetic Association", "Handbook of the International Phonetic Association"),
        ("History of the International Trade Union", "History of the international trade union"),
        ("Grounded Copilot: How Programmers Write", "Grounded Copilot: How programmers write"),
        ("The Pilot and Copilot Communication in Flight", "The pilot and copilot communication in flight"),
    ],
)
def test_capitals_by_what_stands_beside(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Statistique: dictionnaire encyclopédique", "fr"),
        ("Sociologie : manuel", "fr"),
        ("Sociology: manuel", ""),
        ("Lévy processes in finance", "en"),
        ("Zévy processes in finance", ""),
    ],
)
def test_the_language_of_short_titles(title: str, language: str) -> None:
    assert language_to_case(title) == language


def test_a_people_keeps_its_capital_where_an_exporter_braces_the_others() -> None:
    filler = "".join(
        f"@book{{a{at}, title={{The Life of {{{{Rivers}}}}, {{{{Big Towns}}}}, {{{{Lakes}}}}}}}}\n" for at in range(5)
    )
    *_, gipsy = from_bibtex(filler + "@book{b, title={The Origins of Gipsy Life in Towns}}")
    *_, other = from_bibtex(filler + "@book{b, title={The Origins of Zorbish Life in Towns}}")
    assert gipsy.item["title"] == "The origins of Gipsy life in towns"
    assert other.item["title"] == "The origins of zorbish life in towns"
