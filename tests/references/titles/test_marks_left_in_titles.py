"""What is left in titles and names of journals: the site of a page, « 2Nd », small capitals, « PLoS medicine »."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from stratege.references.titles.french_case import french_sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case, with_ordinals
from stratege.styles.sites import site_apart


@pytest.mark.parametrize(
    ("title", "site", "kept"),
    [
        ("The rivers - The New York Times", "nytimes", "The rivers"),
        ("The rivers - The Lyon Post", "lyonpost", "The rivers"),
        ("Floods of the town | Smart News| Smithsonian Magazine", "smithsonianmag", "Floods of the town"),
        ("The rivers - The Lyon Past", "lyonpost", "The rivers - The Lyon Past"),
        ("The rivers - The New York Times", "york", "The rivers - The New York Times"),
    ],
)
def test_a_site_that_its_address_shortens(title: str, site: str, kept: str) -> None:
    item: dict[str, object] = {"type": "webpage", "title": title, "URL": f"https://www.{site}.com/a"}
    site_apart(item)
    assert item["title"] == kept


@pytest.mark.parametrize(
    ("more", "is_cut"), [({}, True), ({"container-title": "Rivers"}, False), ({"page": "9"}, False)]
)
def test_an_article_that_its_address_alone_places(more: dict[str, object], *, is_cut: bool) -> None:
    page = {"type": "article-journal", "title": "Gold | The New Yorker", "URL": "https://www.newyorker.com/a"}
    item: dict[str, object] = {**page, **more}
    site_apart(item)
    assert item["title"] == ("Gold" if is_cut else "Gold | The New Yorker")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The 2Nd Workshop and the 14Th Meeting", "The 2nd Workshop and the 14th Meeting"),
        ("The 232Th Decay of Sm2Nd Alloys", "The 232Th Decay of Sm2Nd Alloys"),
        ("At 1St. Paul's", "At 1St. Paul's"),
    ],
)
def test_ordinals(typed: str, printed: str) -> None:
    assert with_ordinals(typed) == printed


def test_ordinals_in_both_formats() -> None:
    book = "Proceedings of the 2Nd Workshop"
    item = {"id": "a", "type": "paper-conference", "title": "Rivers", "container-title": book}
    entry = f"@inproceedings{{a, title={{Rivers}}, booktitle={{{book}}}}}"
    assert all("2nd Workshop" in line_of(items) for items in (from_json(json.dumps([item])), from_bibtex(entry)))


@pytest.mark.parametrize("style", ["font-variant:small-caps;", "font-variant: small-caps"])
def test_small_capitals_of_zotero(style: str) -> None:
    title = f"The codon of <span style='{style}'>mRNA</span> in water"
    assert "The codon of mRNA in water" in line_of(from_json(json.dumps([{"id": "a", "type": "book", "title": title}])))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("PLoS medicine", "PLoS Medicine"),
        ("BMC genomics", "BMC Genomics"),
        ("PLoS zorbukal", "PLoS zorbukal"),
    ],
)
def test_journals_whose_brand_is_no_word(typed: str, printed: str) -> None:
    item = {"id": "a", "type": "article-journal", "title": "Zorbu", "container-title": typed}
    assert printed in line_of(from_json(json.dumps([item])))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Formaliser le vivant : Lois, modèles", "Formaliser le vivant : lois, modèles"),
        ("Les fleuves : Pratiques et usages", "Les fleuves : pratiques et usages"),
        ("Les fleuves : Anglais et usages", "Les fleuves : Anglais et usages"),
    ],
)
def test_french_words_that_end_as_peoples_do(typed: str, printed: str) -> None:
    assert french_sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("title", "language"), [("Spatial Resolution", "en"), ("Naive Bayes Classifier", "en"), ("Resolution spatiale", "")]
)
def test_english_words_that_french_spells_so(title: str, language: str) -> None:
    assert language_to_case(title) == language


def test_an_acronym_before_a_hyphen_stays() -> None:
    assert in_its_case("Leakage of CRYSTALS-Kyber in Rivers", "en") == "Leakage of CRYSTALS-Kyber in rivers"
    assert in_its_case("Leakage of CRYSTALS in Rivers", "en") == "Leakage of crystals in Rivers"
