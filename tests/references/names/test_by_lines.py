"""By-lines that stand in the place of a name: « Par Anne Roy le 9 mai 2017 »."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.names.by_lines import without_by_line


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Par Jean Dupont", "Jean Dupont"),
        ("Publié par Jean Dupont le 12 mai 2010", "Jean Dupont"),
        ("Por Ana B. Nieto 9 enero, 2017", "Ana B. Nieto"),
        ("Posted by John Smith on May 9, 2017", "John Smith"),
        ("Par monts et vaux", "Par monts et vaux"),
        ("Por la Causa", "Por la Causa"),
        ("Jean Dupont", "Jean Dupont"),
        ("Parker Smith", "Parker Smith"),
    ],
)
def test_what_announces_a_person_goes(typed: str, read: str) -> None:
    assert without_by_line(typed) == read


def test_it_goes_from_every_form_of_file() -> None:
    [bib] = from_bibtex("@misc{a, author = {Por Ana B. Nieto 9 enero, 2017}, title = {Mascotas}}")
    assert bib.item["author"] == [{"family": "Nieto", "given": "Ana B."}]
    [csl] = from_json('[{"id": "a", "type": "webpage", "title": "T", "author": [{"literal": "Par Jean Dupont"}]}]')
    assert csl.item["author"] != [{"literal": "Par Jean Dupont"}]
