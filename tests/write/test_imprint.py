"""The foot of the cover gives persons with long qualities a row of their own, the name apart from the quality."""

from __future__ import annotations

import pytest
from small import words

from stratege.document import CoverFact, Emphasis, Text, plain
from stratege.write.html.imprint import has_row, quality, share


def _fact(*lines: str) -> CoverFact:
    return CoverFact(label=words("Direction"), lines=tuple(words(line) for line in lines))


@pytest.mark.parametrize(
    ("lines", "row"),
    [
        (["Jeanne Morel, maîtresse de conférences"], False),
        (["Jeanne Morel", "Paul Blin"], False),
        (["Jeanne Morel, maîtresse de conférences", "Paul Blin, tuteur"], True),
        (["A. Un", "B. Deux", "C. Trois"], False),
        (["A. Un", "B. Deux", "C. Trois", "D. Quatre"], True),
    ],
)
def test_many_persons_or_long_qualities_have_a_row(lines: list[str], row: bool) -> None:
    assert has_row(_fact(*lines)) is row


def test_a_fact_takes_of_its_row_as_much_as_its_longest_line_within_reason() -> None:
    assert (share(_fact("Anne Roy")), share(_fact("x" * 80))) == (len("Direction") + 3, 39)


def test_a_name_stands_apart_from_the_quality() -> None:
    name, rest = quality(words("Jeanne Morel, professeure, présidente"))
    assert (plain(name), plain(rest)) == ("Jeanne Morel", ", professeure, présidente")
    assert quality(words("Jeanne Morel")) == (words("Jeanne Morel"), ())
    marked = (Emphasis(children=words("A, b")), Text(text=" de Lille, juriste"))
    assert [plain(part) for part in quality(marked)] == ["A, b de Lille", ", juriste"]
