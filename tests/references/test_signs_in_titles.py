"""Signs that programs and hands leave in titles: braces escaped twice, German quotation marks, a comma before all."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex


def printed(title: str, fields: str = "") -> str:
    return line_of(from_bibtex(f"@book{{a, author={{Roy, Luc}}, year=2019, title={{{title}}}{fields}}}"))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (r"{Rivers in {\{}Mendelian{\}} populations}", "Rivers in Mendelian populations"),
        (r"Rivers in \{GNU\} tools for everyone", "Rivers in GNU tools for everyone"),
        (r"Strings over \{0,1\} and \{A, B\} and {\{}n{\}}", "Strings over {0,1} and {A, B} and {n}"),
        (r"Strings of the set $\{AB\}$ and \{CD\}", "Strings of the set {AB} and {CD}"),
    ],
)
def test_braces_escaped_twice(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (',,Eine Gefahr f\\"ur die Demokratie``', "„Eine Gefahr für die Demokratie“"),
        (",,Eine Gefahr, die w\\\"achst'' und andere", "„Eine Gefahr, die wächst“ und andere"),
        ("Die Freiheit,, die niemand hat", "Die Freiheit,, die niemand hat"),
    ],
)
def test_german_quotation_marks(typed: str, title: str) -> None:
    assert printed(typed, ", langid={german}") == f"Roy, L. (2019). {title}."


def test_a_comma_before_a_title_does_not_take_the_stop() -> None:
    assert printed(", Les fleuves et leur histoire") == "Roy, L. (2019). Les fleuves et leur histoire."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("The filtering of rivers—\nby source", "The filtering of rivers—by source"),
        ("The filtering of rivers---\n  by source", "The filtering of rivers—by source"),
        ("Les fleuves —\nune histoire", "Les fleuves — une histoire"),
        ("The filtering of\nrivers", "The filtering of rivers"),
    ],
)
def test_a_line_that_ends_with_a_dash(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."
