"""Signs that catalogues leave around words, and days of two years."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.styles.ranges import RANGE, long_range
from stratege.styles.strays import no_stray_signs

WORDS = [
    ("publisher", "PUF,", "PUF"),
    ("publisher", "PUF,.", "PUF"),
    ("publisher", "[PUF]", "PUF"),
    ("publisher", "[s.n.]", None),
    ("publisher", "s. n.", None),
    ("publisher", "[éditeur inconnu]", None),
    ("publisher-place", "[S.l.] :", None),
    ("publisher", "John Wiley & Sons, Inc.", "John Wiley & Sons, Inc."),
    ("title", "Un titre /", "Un titre"),
    ("title", "Un titre. -", "Un titre"),
    ("title", "Un titre.", "Un titre"),
    ("title", "Les eaux de l'IGN.", "Les eaux de l'IGN"),
    ("title", "Livres, revues, etc.", "Livres, revues, etc."),
    ("title", "Le siècle av. J.-C.", "Le siècle av. J.-C."),
    ("title", "La suite…", "La suite…"),
    ("title", "[Titre restitué]", "[Titre restitué]"),
    ("title", ":", ":"),
    ("container-title", "Revue,", "Revue"),
    ("container-title", "Nature Biotechnol.", "Nature Biotechnol."),
    ("edition", "2e éd.,", "2e éd."),
]


@pytest.mark.parametrize(("field", "typed", "expected"), WORDS)
def test_signs_of_a_catalogue_are_no_words(field: str, typed: str, expected: str | None) -> None:
    item: dict[str, object] = {"type": "book", field: typed}
    no_stray_signs(item)
    assert item.get(field) == expected


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([[2019, 12, 30], [2020, 1, 1]], "2019, 30 décembre-2020, 1er janvier"),
        ([[2019, 12], [2020, 1]], "2019, décembre-2020, janvier"),
        ([[2019, 5, 30], [2019, 6, 2]], None),
        ([[2019], [2020]], None),
        ([[2019, 12, 30]], None),
    ],
)
def test_the_words_of_a_range_over_years(dates: list[list[int]], words: str | None) -> None:
    item: dict[str, object] = {"type": "speech", "issued": {"date-parts": dates}, RANGE: "cote 12"}
    long_range(item)
    assert item.get(RANGE) == words


@pytest.mark.parametrize(
    ("kind", "printed"),
    [("speech", "(2019, 30 décembre-2020, 2 janvier)"), ("article-journal", "(2019-2020)"), ("book", "(2019-2020)")],
)
def test_years_alone_stay_where_no_day_is_printed(kind: str, printed: str) -> None:
    work = {"id": "a", "type": kind, "title": "T", "author": "Roy, Luc", "issued": "2019-12-30/2020-01-02"}
    rendered = render([work], ["[@a]"], markup="text")
    assert printed in rendered.bibliography[0][1]
    assert rendered.citations == ["(Roy, 2019-2020)"]
