"""Works of Zotero's exports under the keys that people cite by, where its own are addresses or numbers."""

from __future__ import annotations

import json

import pytest

from stratege.diagnostics import Diagnostics
from stratege.read.library import library
from stratege.references import from_json

ADDRESS = "http://zotero.org/users/4412/items/NEWKEY11"
CITED = {"citation-key": "corbin2005", "type": "book", "title": "Le ciel"}


def keys(work: dict[str, object], cited: tuple[str, ...] = ()) -> list[str]:
    """The keys of a file of one work, where some are cited."""
    found = library("z.json", json.dumps([work]).encode(), Diagnostics(), wanted=cited)
    return [str(item["id"]) for item in found if isinstance(item, dict)]


@pytest.mark.parametrize("key", [ADDRESS, 17, "4412/NEWKEY11", "NEWKEY11"])
def test_the_citation_key_is_the_key(key: object) -> None:
    assert keys(CITED | {"id": key}) == ["corbin2005"]


def test_the_address_still_works_where_it_is_cited() -> None:
    assert keys(CITED | {"id": ADDRESS}, (ADDRESS,)) == [ADDRESS]
    assert keys(CITED | {"id": ADDRESS}, (ADDRESS, "corbin2005")) == ["corbin2005", ADDRESS]


def test_a_key_that_people_wrote_stays_and_the_other_works_too() -> None:
    assert keys(CITED | {"id": "corbin"}) == ["corbin"]
    assert keys(CITED | {"id": "corbin"}, ("corbin2005",)) == ["corbin2005"]


OTHER_NAMES = [{"citationKey": "roy"}, {"note": "p. 3\nCitation Key: roy"}, {"note": "bibtex: roy"}]


@pytest.mark.parametrize("named", OTHER_NAMES)
def test_other_names_of_it(named: dict[str, str]) -> None:
    assert keys({"id": ADDRESS, "title": "Un"} | named) == ["roy"]


def test_zoteros_own_extra_has_it_too() -> None:
    work = {"key": "AB12CD34", "data": {"itemType": "book", "title": "Un", "extra": "Citation Key: roy"}}
    assert [entry.item["id"] for entry in from_json(json.dumps([work]))] == ["roy"]


def test_two_works_keep_the_keys_that_one_citation_key_cannot_name() -> None:
    works = [CITED | {"id": ADDRESS}, CITED | {"id": f"{ADDRESS}2", "title": "La mer"}]
    assert [entry.item["id"] for entry in from_json(json.dumps(works))] == ["corbin2005", f"{ADDRESS}2"]
