"""What a style leaves out of the list is counted, not lost."""

from __future__ import annotations

from stratege.apps.cite import cite
from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping


def _told(count: int, **more: str) -> list[str]:
    found = Diagnostics()
    works = [
        Mapping({"id": f"l{n}", "type": "personal_communication", "title": "Lettre", **more}) for n in range(count)
    ]
    cite(None, [*works, Mapping({"id": "b", "type": "book", "title": "Livre"})], found)
    return [f"{item.code} {item.message}" for item in found]


def test_letters_are_counted_in_one_line() -> None:
    keys = "l0, l1, l2, l3, l4…"
    assert _told(7) == [f"C016 communications personnelles (lettres, entretiens) absentes de la liste : 7 ({keys})"]


def test_a_letter_that_can_be_consulted_is_listed() -> None:
    assert _told(1, archive="Archives nationales") == []
