"""Items as Zotero's web interface gives them, which sites of laboratories keep."""

from __future__ import annotations

import json

import pytest

from stratege.citations import render
from stratege.references import from_json, load_items

ROY = {"creatorType": "author", "firstName": "Luc", "lastName": "Roy"}
PETIT = {"creatorType": "editor", "firstName": "Zoé", "lastName": "Petit"}


def printed(*works: dict[str, object]) -> list[str]:
    """The lines of works by what Zotero says of each."""
    answered = [{"key": data["key"], "library": {"id": 1}, "data": data} for data in works]
    items, _ = load_items([entry.item for entry in from_json(json.dumps(answered))])
    lines = render(items, [f"[@{item['id']}]" for item in items], markup="text").bibliography
    return [line.replace("\xa0", " ").replace("\u202f", " ") for _, line in lines]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (
            {
                "itemType": "journalArticle",
                "publicationTitle": "Revue des eaux",
                "volume": "3",
                "issue": "2",
                "pages": "4-9",
            },
            "Roy, L. (2015). Les rives du lac. Revue des eaux, 3(2), 4-9.",
        ),
        (
            {"itemType": "bookSection", "bookTitle": "Les eaux", "publisher": "PUF", "creators": [ROY, PETIT]},
            "Roy, L. (2015). Les rives du lac. Dans Z. Petit (dir.), Les eaux. PUF.",
        ),
        (
            {"itemType": "thesis", "thesisType": "PhD thesis", "university": "Université du Lac"},
            "Roy, L. (2015). Les rives du lac [thèse de doctorat, Université du Lac].",
        ),
        (
            {"itemType": "report", "creators": [{"creatorType": "author", "name": "Ville du Lac"}], "place": "Lac"},
            "Ville du Lac. (2015). Les rives du lac.",
        ),
        (
            {
                "itemType": "preprint",
                "repository": "arXiv",
                "archiveID": "arXiv:2509.22625",
                "title": "Les $A_2$ du lac",
            },
            "Roy, L. (2015). Les A₂ du lac (arXiv:2509.22625). arXiv.",
        ),
    ],
)
def test_work(fields: dict[str, object], line: str) -> None:
    work = {"key": "ABCD", "title": "Les rives du lac", "date": "2015", "creators": [ROY]} | fields
    assert printed(work) == [line]


def test_files_and_notes_are_no_works() -> None:
    book = {"key": "A", "itemType": "book", "title": "Les rives du lac", "date": "2015", "creators": [ROY]}
    hung = [{"key": "B", "itemType": kind, "title": "PDF"} for kind in ("attachment", "note", "annotation")]
    assert printed(book, *hung) == ["Roy, L. (2015). Les rives du lac."]
