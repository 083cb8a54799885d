"""Files of Web of Science: `FN Clarivate …`, `PT J`, names below each other, hosts in capitals."""

from __future__ import annotations

import pytest

from stratege.references import from_ris
from stratege.references.entries import Unreadable
from stratege.references.parts import Item, date_parts

HEAD = "FN Clarivate Analytics Web of Science\nVR 1.0\n"
ARTICLE = """PT J
AU Roy, L
   Petit, Z
AF Roy, Luc
   Petit, Zoe
TI The lakes of the world and the rivers that feed
   them
SO IEEE JOURNAL OF WATER PHYSICS
VL 54
IS 12
BP 44
EP 49
DI 10.1234/lac
PD DEC 2015
PY 2015
SN 0020-7748
ER

"""
PAPER = """PT B
AU Roy, L
BE Petit, Z
   Lac, J
TI Lakes
SO PROCEEDINGS OF THE WATER CONGRESS
CT 3rd Water Congress
BP 1
EP 9
PY 2012
ER

EF
"""


def read(*records: str) -> list[Item]:
    """The items of a file of these records."""
    return [entry.item for entry in from_ris(HEAD + "".join(records))]


def test_an_article() -> None:
    [item] = read(ARTICLE)
    assert item["type"] == "article-journal"
    assert item["author"] == [{"family": "Roy", "given": "Luc"}, {"family": "Petit", "given": "Zoe"}]
    assert item["title"] == "The lakes of the world and the rivers that feed them"
    assert [item[name] for name in ("container-title", "volume", "issue", "page", "DOI")] == [
        "IEEE Journal of Water Physics",
        "54",
        "12",
        "44-49",
        "10.1234/lac",
    ]
    assert date_parts(item, "issued") == [2015, 12]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("AI & SOCIETY", "AI & Society"), ("MIS QUARTERLY", "MIS Quarterly"), ("AIR AND SEA", "Air and Sea")],
)
def test_a_journal_keeps_its_acronym(typed: str, name: str) -> None:
    [item] = read(ARTICLE.replace("IEEE JOURNAL OF WATER PHYSICS", typed))
    assert item["container-title"] == name


def test_a_paper_of_a_congress_and_the_line_of_each_record() -> None:
    entries = from_ris(HEAD + ARTICLE + PAPER)
    item = entries[1].item
    assert (item["type"], item["container-title"]) == ("paper-conference", "Proceedings of the Water Congress")
    assert item["editor"] == [{"family": "Petit", "given": "Z"}, {"family": "Lac", "given": "J"}]
    assert [entry.place[0] for entry in entries] == [3, 21]


def test_chapters_and_books() -> None:
    chapter = PAPER.replace("CT 3rd Water Congress\n", "")
    book = chapter.replace("BP 1\nEP 9\n", "").replace("SO PROCEEDINGS OF THE WATER CONGRESS\n", "")
    assert [item["type"] for item in read(chapter, book)] == ["chapter", "book"]


def test_a_file_without_records() -> None:
    with pytest.raises(Unreadable):
        from_ris(HEAD)
