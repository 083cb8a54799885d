"""Works whose export names no host, or names it amiss: papers, blogs, sites, editions, publishers and addresses."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_json, from_ris


def ris(kind: str, *lines: str, title: str = "The Flow of Rivers") -> str:
    record = [f"TY  - {kind}", "AU  - Roy, L.", f"TI  - {title}", *lines, "PY  - 2020", "ER  - "]
    return line_of(from_ris("\n".join(record)))


def csl(**fields: object) -> str:
    item = {"id": "a", "type": "webpage", "title": "The Flow of Rivers", "issued": {"date-parts": [[2020]]}}
    return line_of(from_json(json.dumps([item | {"author": [{"family": "Roy", "given": "Luc"}], **fields}])))


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["PB  - IEEE", "SP  - 1", "EP  - 6"], "The flow of rivers. IEEE."),
        (["PB  - IEEE"], "The flow of rivers. IEEE."),
        (["JO  - Anais do Simpósio dos Rios"], "The flow of rivers. Dans Anais do Simpósio dos Rios."),
        (["JO  - Atti del Convegno dei Fiumi"], "The flow of rivers. Dans Atti del Convegno dei Fiumi."),
        (["JO  - Congress of Rivers"], "The flow of rivers [communication]. Congress of Rivers."),
    ],
)
def test_papers(lines: list[str], end: str) -> None:
    assert ris("CONF", *lines) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("lines", "end"),
    [
        (["T2  - River Blog", "PB  - River"], "The flow of rivers. River Blog."),
        (["T2  - River Weblog"], "The flow of rivers. River Weblog."),
        (["T2  - Blogging River"], "The flow of rivers. Blogging River."),
    ],
)
def test_blogs(lines: list[str], end: str) -> None:
    assert ris("GEN", *lines) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("title", "url", "end"),
    [
        (
            "How the Rivers Flow | The Lakes | Lakes Nature Link",
            "https://link.lakes.com/a",
            "How the rivers flow. Lakes Nature Link",
        ),
        ("How the Rivers Flow | Lakes Support", "https://support.lakes.com/a", "How the rivers flow. Lakes Support"),
        ("How the Rivers Flow | The Lakes in Maps", "https://lakes.com/a", "How the rivers flow | The Lakes in Maps"),
    ],
)
def test_sites_after_titles(title: str, url: str, end: str) -> None:
    assert csl(title=title, URL=url) == f"Roy, L. (2020). {end}. {url}"


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"title": "The Flow of Rivers (Second Edition)"}, "The flow of rivers (2ᵉ éd.)."),
        (
            {"title": "The Flow of Rivers (Sixth Edition)", "container-title": "W3C"},
            "The flow of rivers (6ᵉ éd.). W3C.",
        ),
        ({"title": "The Flow of Rivers, 2nd Edition", "type": "article-journal"}, "The flow of rivers (2ᵉ éd.)."),
        (
            {"title": "The Flow of Rivers, 2nd Edition", "type": "article-journal", "container-title": "River Journal"},
            "The flow of rivers, 2nd edition. River Journal.",
        ),
        ({"type": "book", "edition": "1.0.0"}, "The flow of rivers (version 1.0.0)."),
        ({"type": "book", "edition": "v2.1"}, "The flow of rivers (version 2.1)."),
        ({"type": "book", "edition": "2"}, "The flow of rivers (2ᵉ éd.)."),
    ],
)
def test_editions(fields: dict[str, str], end: str) -> None:
    assert csl(**fields) == f"Roy, L. (2020). {end}"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Self-published via GitHub Pages", "GitHub Pages"),
        ("Oxford University Press USA - OSO", "Oxford University Press"),
        ("Boydell and Brewer Limited", "Boydell and Brewer"),
        ("BRILL", "Brill"),
        ("SAGE", "SAGE"),
    ],
)
def test_publishers(typed: str, printed: str) -> None:
    assert csl(type="book", publisher=typed) == f"Roy, L. (2020). The flow of rivers. {printed}."


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        ({"URL": "/a/b.html", "container-title": "rivers.site"}, "rivers.site. https://rivers.site/a/b.html"),
        ({"URL": "/a/b.html", "container-title": "Rivers"}, "Rivers."),
        ({"URL": "[https://exemple.fr/a]"}, "https://exemple.fr/a"),
        ({"URL": "<https://exemple.fr/a>"}, "https://exemple.fr/a"),
        ({"URL": "[Les crues](https://exemple.fr/a)"}, "https://exemple.fr/a"),
        ({"URL": "https://exemple.fr/a_(b)"}, "https://exemple.fr/a_(b)"),
    ],
)
def test_addresses(fields: dict[str, str], end: str) -> None:
    assert csl(**fields) == f"Roy, L. (2020). The flow of rivers. {end}"


def test_an_address_in_the_place_of_a_host_is_as_typed() -> None:
    assert ris("GEN", "T2  - https://exemple.fr/a/") == "Roy, L. (2020). The flow of rivers. https://exemple.fr/a/"


@pytest.mark.parametrize(
    ("doi", "page", "end"),
    [
        ("10.12688/f1000research.7563.2", "1521-1521", "article 1521"),
        ("10.1038/s41377-018-0060-7", "60", "article 60"),
        ("10.1038/s41377-018-0060-7", "61", "61"),
    ],
)
def test_numbers_of_articles(doi: str, page: str, end: str) -> None:
    fields = {"type": "article-journal", "container-title": "River Journal", "volume": "7", "page": page, "DOI": doi}
    assert csl(**fields) == f"Roy, L. (2020). The flow of rivers. River Journal, 7, {end}. https://doi.org/{doi}"
