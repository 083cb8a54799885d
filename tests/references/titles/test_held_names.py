"""What an entry or its file shows of its titles: a name spelled twice, what braces hold, the marks of a quotation."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from stratege.references.bibtex.titles import braces_words
from stratege.references.titles.evidence import names_repeated


def printed(title: str, fields: str = "", kind: str = "misc") -> str:
    bib = f"@{kind}{{a, author={{Roy, Luc}}, year=2019, title={{{title}}}{fields}}}"
    return line_of(from_bibtex(bib)).removeprefix("Roy, L. (2019). ")


@pytest.mark.parametrize(
    ("title", "said", "names"),
    [
        ("Semantic ranking in Azure AI Search", "Documentation of Azure AI Search", "Azure AI Search"),
        ("Semantic ranking in Azure AI Search", "Azure AI", "Azure AI"),
        ("Semantic ranking in Azure AI Search", "AZURE AI SEARCH", ""),
        ("Semantic ranking in Azure AI Search", "Azure", ""),
        ("Semantic Ranking in Azure AI Search", "Azure AI Search", ""),
        ("Semantic ranking with Machine Learning", "Machine Learning in Towns", ""),
    ],
)
def test_a_name_that_stands_elsewhere(title: str, said: str, names: str) -> None:
    assert names in (*names_repeated(title, [said]), "")
    assert bool(names_repeated(title, [said])) == bool(names)


def test_a_name_that_stands_elsewhere_keeps_its_capitals() -> None:
    said = ", howpublished={Microsoft Learn, documentation Azure AI Search}"
    assert printed("{Semantic ranking in Azure AI Search}", said).startswith("Semantic ranking in Azure AI Search.")
    assert printed("{Semantic ranking in Azure AI Search}").startswith("Semantic ranking in azure AI search.")
    item = {
        "id": "a",
        "type": "document",
        "title": "Semantic ranking in Azure Search",
        "publisher": "Azure Search Docs",
    }
    assert "ranking in Azure Search" in line_of(from_json(json.dumps([item])))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("{deepagents} --- Supervisor of {LangChain}", "deepagents — Supervisor of LangChain."),
        ("{agents} for the rivers", "agents for the rivers."),
        ("agents for the rivers", "Agents for the rivers."),
        ("{agents for the rivers}", "Agents for the rivers."),
    ],
)
def test_a_first_word_that_braces_hold(typed: str, title: str) -> None:
    assert printed(typed) == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("An Interface to the 'IGN' Services", "An interface to the ‘IGN’ services."),
        ("An Interface to the `IGN' Services", "An interface to the ‘IGN’ services."),
        ("An Interface to the `{IGN}' Services", "An interface to the ‘IGN’ services."),
        ("An Interface to the ``IGN'' Services", "An interface to the “IGN” services."),
        ("The Dogs' and the Cats' Rivers", "The dogs’ and the cats’ rivers."),
        ("The Rock 'n' Roll of the Rivers", "The rock ’n’ roll of the rivers."),
        ("The Rivers of the '90s and the Dogs' Tails", "The rivers of the ’90s and the dogs’ tails."),
    ],
)
def test_single_quotation_marks_of_english(typed: str, title: str) -> None:
    assert printed(typed) == title


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ('Voss.Lat.O.41 - Eutyches "de uerbo" glossed', "Voss.Lat.O.41 - Eutyches “de uerbo” glossed."),
        ('Fleuves "sauvages"', "Fleuves « sauvages »."),
        ('Mon blog "fleuves"', "Mon blog « fleuves »."),
        ('Voss.Lat.O.41 - Eutyches "de uerbo"', "Voss.Lat.O.41 - Eutyches « de uerbo »."),
    ],
)
def test_straight_quotation_marks(typed: str, title: str) -> None:
    assert printed(typed) == title


ZOTERO = ["A {Sequential} {Algorithm} for {Training} {Text} {Books}", "Multi-class {Active} {Learning}"]


@pytest.mark.parametrize(
    ("others", "is_zotero"),
    [
        (ZOTERO, True),
        ([*ZOTERO, "The Life of Rivers"], False),
        (ZOTERO[:1], False),
        (["The {Loire} and the {Saône} and the {Rhône}", "The {Loire}"], False),
    ],
)
def test_braces_around_each_word(others: list[str], is_zotero: bool) -> None:
    assert braces_words(["Sintering of {Ceramics}", *others]) == is_zotero


def test_one_word_in_the_braces_of_zotero() -> None:
    titles = ["Sintering of {Ceramics}", "Sintering of {Zürich}", *ZOTERO]
    bib = "\n".join(f"@misc{{a{rank}, title={{{title}}}}}" for rank, title in enumerate(titles))
    entries = from_bibtex(bib)
    assert [entry.item["title"] for entry in entries[:2]] == ["Sintering of ceramics", "Sintering of Zürich"]
