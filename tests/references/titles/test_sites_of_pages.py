"""The sites that pages add to their titles, told by the address, or where it is lost; the call of a footnote."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from tests.references.printing import of


def page(title: str, url: str, **fields: object) -> str:
    item = {"id": "a", "type": "webpage", "title": title, "URL": url, "issued": {"date-parts": [[2015]]}, **fields}
    return line_of(from_json(json.dumps([item])))


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        ("Rivers of the Town on JSTOR", "https://www.jstor.org/stable/1", "Rivers of the town. (2015). JSTOR"),
        ("A Study on JSTOR", "https://zorb.org/stable/1", "A study on JSTOR. (2015)"),
        ("Rivers - Google Scholar", "https://scholar.google.com/s?q=1", "Rivers. (2015). "),
        ("Rivers - Scholar Google Zorb", "https://scholar.google.com/s", "Rivers - Scholar Google Zorb. (2015)"),
        ("Setting up [Zotero Documentation]", "https://www.zotero.org/s", "Setting up. (2015). Zotero Documentation"),
        ("Setting up [Lake Documentation]", "https://www.zotero.org/s", "Setting up [lake documentation]. (2015)"),
    ],
)
def test_the_site_that_ends_a_title(title: str, url: str, printed: str) -> None:
    assert page(title, url).startswith(printed)


def test_the_site_of_a_page_whose_title_its_container_repeats() -> None:
    url = "https://spacy.io/usage"
    told = page("River Features - spaCy Usage Documentation", url, **{"container-title": "River Features"})
    assert told.startswith("River features. (2015). spaCy Usage Documentation.")
    held = page("River Features - spaCy Usage Documentation", url, **{"container-title": "Lakes"})
    assert held.startswith("River features. (2015). Lakes.")


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Court and {{FEC}} Part -- {{Zorbpedia News}}", "Court and FEC part. (2024). Zorbpedia News."),
        ("Towns of Rivers -- {{The Washington Post}}", "Towns of rivers. (2024). The Washington Post."),
        ("Towns of Rivers -- {{Fake News}}", "Towns of rivers – Fake News. (2024)."),
        ("Towns of Rivers -- {{Lake Zorb}}", "Towns of rivers – Lake Zorb. (2024)."),
    ],
)
def test_the_site_of_a_page_without_address(title: str, printed: str) -> None:
    visited = f"@misc{{a, title={{{title}}}, year=2024, urldate={{2025-08-05}}}}"
    assert line_of(from_bibtex(visited)) == printed


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Intention to Vote and Vote           1", "Intention to vote and vote."),
        ("Intention to Vote and Vote 1", "Intention to vote and vote 1."),
        ("Intention to Vote and Vote\n           1", "Intention to vote and vote 1."),
    ],
)
def test_the_call_of_a_footnote_after_a_run_of_blanks(title: str, printed: str) -> None:
    assert of("book", f"title={{{title}}}") == printed
