"""Chapters without author: the editor of their book is no author of theirs."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references.parts import Item

CHAPTER: Item = {
    "id": "a",
    "type": "chapter",
    "title": "Les crues",
    "container-title": "Les fleuves",
    "editor": [{"family": "Roy", "given": "Anne"}],
    "issued": {"date-parts": [[2009]]},
    "page": "59-95",
    "publisher": "Amont",
}
AUTHOR = [{"family": "Petit", "given": "Luc"}]


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ({}, "Les crues. (2009). Dans A. Roy (dir.), Les fleuves (p. 59-95). Amont."),
        ({"author": AUTHOR}, "Petit, L. (2009). Les crues. Dans A. Roy (dir.), Les fleuves (p. 59-95). Amont."),
        ({"type": "book", "page": ""}, "Les crues. (2009). Dans A. Roy (dir.), Les fleuves. Amont."),
    ],
)
def test_the_title_of_a_chapter_stands_first(said: Item, printed: str) -> None:
    item = {field: value for field, value in (CHAPTER | said).items() if value}
    rendered = render([item], ["[@a]"], markup="text")
    assert rendered.bibliography[0][1].replace("\u00a0", " ") == printed
