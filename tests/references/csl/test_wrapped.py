"""The works that a JSON file holds: what interfaces wrap them in, and what is no bibliography."""

from __future__ import annotations

import json

import pytest

from stratege.references.csl.read import from_json
from stratege.references.csl.wrapped import works_in
from stratege.references.entries import Unreadable

WORK = {"type": "journal-article", "title": ["Un fleuve"], "published": {"date-parts": [[2020, 3]]}}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"status": "ok", "message-type": "work", "message": WORK}),
        json.dumps({"status": "ok", "message": {"facets": {}, "items": [WORK], "query": {"terms": ["items"]}}}),
        json.dumps({"tags": ["un", "deux"], "items": [WORK]}),
        json.dumps([WORK]),
        json.dumps(WORK),
    ],
)
def test_an_answer_of_an_interface_is_read(text: str) -> None:
    starts, works = works_in(text)
    assert works == [WORK] and [text[start:].startswith(json.dumps(WORK)) for start in starts] == [True]
    [entry] = from_json(text)
    assert entry.item["title"] == "Un fleuve" and entry.item["issued"] == {"date-parts": [[2020, 3]]}


@pytest.mark.parametrize(
    "held",
    [
        {
            "name": "projet",
            "version": "1.0.0",
            "type": "module",
            "author": "Anne Roy",
            "dependencies": {"react": "^17"},
        },
        [{"id": 1, "nom": "Anne"}, {"id": 2, "nom": "Paul"}],
        {"items": [{"id": 1}]},
        {"message": "ok"},
    ],
)
def test_what_is_no_work_is_no_bibliography(held: object) -> None:
    with pytest.raises(Unreadable, match="CSL-JSON"):
        from_json(json.dumps(held))


def test_one_work_among_others_makes_a_bibliography() -> None:
    assert len(from_json(json.dumps([{"id": "a"}, {"id": "b", "title": "Un"}]))) == 2
    assert from_json("[]") == []


def test_works_by_their_keys_are_read_where_each_begins() -> None:
    text = json.dumps(
        {"roy": {"type": "book", "title": "Un"}, "b": {"type": "book", "id": "own", "title": "Deux"}}, indent=1
    )
    starts, works = works_in(text)
    assert [work["id"] for work in works] == ["roy", "own"]
    assert [json.JSONDecoder().raw_decode(text, start)[0]["title"] for start in starts] == ["Un", "Deux"]
    assert [entry.place[0] for entry in from_json(text)] == [2, 6]


def test_an_object_that_holds_other_things_is_no_map_of_works() -> None:
    with pytest.raises(Unreadable):
        works_in(json.dumps({"a": {"type": "book"}, "b": {"name": "x"}}))
