"""What hands and exporters write in CSL-JSON, which is read as they meant it."""

from __future__ import annotations

import json

import pytest

from stratege.citations import render
from stratege.references import load_items
from stratege.references.csl.read import from_json

LAKES = "Proceedings of the Northern Lakes Conference: Papers"


def _read(**fields: object) -> dict[str, object]:
    [entry] = from_json(json.dumps([{"id": "a", "title": "Les crues"} | fields]))
    return entry.item


def _line(**fields: object) -> str:
    items, _ = load_items([_read(**fields)])
    return render(items, ["[@a]"], markup="text").bibliography[0][1].replace("\u00a0", " ").replace("\u202f", " ")


def test_null_is_nothing() -> None:
    item = _read(type="book", publisher=None, author=[{"family": "Roy", "given": None}, None])
    assert "publisher" not in item and item["author"][0] == {"family": "Roy"}


def test_names_and_years_under_names_of_their_own() -> None:
    roy = [{"family": "Roy", "given": "L."}]
    item = _read(type="book", authors=roy, editors=roy, year=2009)
    assert (item["author"], item["editor"], item["issued"]) == (roy, roy, 2009)
    assert _read(type="book", author=roy, authors=[{"family": "Noir"}])["author"] == roy


def test_addresses_without_their_escapes() -> None:
    assert _read(DOI="10.1007/978-3-540\\_13", URL="https://a.fr/b\\_c")["DOI"] == "10.1007/978-3-540_13"


def test_a_standard_has_a_number() -> None:
    author = [{"literal": "European Committee"}]
    line = _line(type="standard", author=author, issued={"date-parts": [[2016]]}, **{"container-title": "EN 13055-1"})
    assert line == "European Committee. (2016). Les crues (EN 13055-1)."


def test_an_article_of_acts_without_number_is_a_paper() -> None:
    host = {"container-title": LAKES, "page": "1-14", "type": "article-journal"}
    assert _line(**host).endswith(f". Dans {LAKES} (p. 1-14).")
    assert _line(**host, volume="3").endswith(f". {LAKES}, 3, 1-14.")


def test_what_keeps_the_case_of_a_whole_title_keeps_none() -> None:
    whole, part = '<span class="nocase">{}</span>', "The Flow of {} Rivers and Towns"
    assert _read(title=whole.format("The Flow of Rivers and Towns"))["title"] == "The flow of rivers and towns"
    assert _read(title=part.format(whole.format("Deep")))["title"] == "The flow of Deep rivers and towns"


def test_a_shouted_title_of_another_language_than_it_says_stays() -> None:
    typed = "SZOFTVERMINŐSÉGGEL KAPCSOLATOS SZABVÁNYOK ÁTTEKINTÉSE"
    assert _read(language="en", title=typed)["title"] == typed
    assert _read(language="en", title="THE FLOW OF RIVERS AND TOWNS")["title"] == "The flow of rivers and towns"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ({"subtitle": ["A rough approach"]}, "Lakes: A rough approach"),
        ({"subtitle": []}, "Lakes"),
        ({"subtitle": "LAKES"}, "Lakes"),
    ],
)
def test_a_subtitle_set_apart_belongs_to_the_title(said: dict[str, object], title: str) -> None:
    assert from_json(json.dumps([{"id": "a", "type": "book", "title": "Lakes", **said}]))[0].item["title"] == title


def test_a_container_without_its_second_word_is_one() -> None:
    typed = [{"id": "a", "type": "article-journal", "title": "Lacs", "container": "Biométrie"}]
    assert from_json(json.dumps(typed))[0].item["container-title"] == "Biométrie"


@pytest.mark.parametrize(("journal", "publisher"), [(None, "UCLA"), ("Revue", None)])
def test_a_publisher_in_the_note_is_that_of_what_no_journal_holds(journal: str | None, publisher: str | None) -> None:
    typed = {"id": "a", "type": "article-journal", "title": "Lacs", "note": "Publisher: UCLA"}
    item = from_json(json.dumps([typed | ({"container-title": journal} if journal else {})]))[0].item
    assert item.get("publisher") == publisher


def test_a_book_that_has_a_version_and_no_publisher_is_a_program() -> None:
    told = {"type": "book", "title": "Mixed River Vehicle with Automatic Floods", "version": "1.8"}
    assert _line(**told).startswith("Mixed River Vehicle with Automatic Floods (version 1.8)")
    assert _read(**told)["type"] == "software"
    assert _read(**told, publisher="Lac")["type"] == "book"
    assert _read(**told, URL="https://CRAN.R-project.org/package=lac")["type"] == "book"
    assert _read(**told | {"title": "The River Handbook"})["type"] == "book"
