"""Titles with an address, tags, a number or a rank in them, and what stands beside them in catalogues."""

from __future__ import annotations

import pytest

from stratege.references.parts import Item
from stratege.references.titles.title_case import mend_title
from stratege.styles.prepare import prepare


def mended(title: str, **fields: object) -> Item:
    """An article of this title, as it is read."""
    item: Item = {"id": "a", "type": "article-journal", "title": title, **fields}
    mend_title(item)
    return item


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Let Us See The Lakes https://exemple.org/lakes", "Let us see the lakes"),
        ("The Lakes of the World, URL: https://exemple.org/lakes", "The lakes of the world"),
        ("The Lakes of the World. Available at: https://exemple.org/lakes", "The lakes of the world"),
    ],
)
def test_an_address_has_its_own_field(typed: str, title: str) -> None:
    item = mended(typed)
    assert (item["title"], item["URL"]) == (title, "https://exemple.org/lakes")
    assert mended(typed, URL="https://exemple.org")["URL"] == "https://exemple.org"


def test_an_address_alone_is_a_title() -> None:
    assert mended("https://exemple.org/lakes")["title"] == "https://exemple.org/lakes"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Three <i>Great Lakes</i> of the Old World", "Three <i>Great Lakes</i> of the old world"),
        ("The <cite>Great Lakes</cite> of the Winter", "The <i>Great Lakes</i> of the winter"),
        ("Films of CO <sub>2</sub> on the Lakes", "Films of CO₂ on the lakes"),
        ("Films on In <sub>0.18</sub> Ga <sub>0.82</sub> As structures", "Films on In₀.₁₈Ga₀.₈₂As structures"),
        ("The CO <sub>2</sub> In Lakes of Ice", "The CO₂ in lakes of ice"),
        ("Films of M<sub>x</sub> on the Lakes", "Films of M<sub>x</sub> on the lakes"),
        ("5 Myths About the Lakes", "5 myths about the lakes"),
        ("3D Printing in the Lakes", "3D printing in the lakes"),
        ("A Tablet of the Second Century A.D.", "A tablet of the second century A.D."),
        ("A Letter From King George III About the Lakes", "A letter from King George III about the lakes"),
        ("The King of the Lakes and the Prince of Rivers", "The king of the lakes and the prince of rivers"),
        ("A Voyage to the Pacific Ocean and Its Islands", "A voyage to the Pacific Ocean and its islands"),
        ("The Karolinska Institute and the Study of Water", "The Karolinska Institute and the study of water"),
        (
            "Bringing 'the lakes to the city': water in the suburbs",
            "Bringing 'the lakes to the city': Water in the suburbs",
        ),
        ("The Lakes of the Stone Age and Their Water", "The lakes of the Stone Age and their water"),
        ("Phylogeny of strains From the lakes of the world", "Phylogeny of strains from the lakes of the world"),
        ("The Lakes of <i>Zorbus maximus<i> Fish", "The lakes of <i>Zorbus maximus</i> fish"),
        ("Wikipedia:Be bold on the lakes", "Wikipedia:Be bold on the lakes"),
        ("LAKEX:Fine-Grained Study of the Water", "LAKEX: Fine-grained study of the water"),
        ("The Protocol of Lakes -- Header Field Definitions", "The protocol of lakes – Header field definitions"),
    ],
)
def test_titles_in_sentence_case(typed: str, printed: str) -> None:
    assert mended(typed)["title"] == printed


@pytest.mark.parametrize(
    ("title", "language", "printed"),
    [
        ("En pos del río : ensayos", "es", "En pos del río: ensayos"),
        ("El valor del río :ensayos", "es", "El valor del río: ensayos"),
        ("Les fleuves : une étude", "", "Les fleuves\u00a0: une étude"),
    ],
)
def test_colons_of_catalogues(title: str, language: str, printed: str) -> None:
    item = prepare({"id": "a", "type": "book", "title": title}, french=True, language=language)
    assert item["title"] == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("Cambridge, MA: MIT Press", "MIT Press"), ("Github", "GitHub"), ("S. E. V. P. E. N.", "S. E. V. P. E. N.")],
)
def test_makers(typed: str, printed: str) -> None:
    item = prepare({"id": "a", "type": "book", "title": "Les fleuves", "publisher": typed}, french=True)
    assert item["publisher"] == printed
