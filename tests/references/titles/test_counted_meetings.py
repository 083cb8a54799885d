"""Volumes of proceedings whose subject stands before the name of the congress."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.titles.counted_meetings import meeting_apart

MEETING = "5th International Symposium, ANTS-V, Sydney, Australia, July 7-12, 2002, Proceedings"


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        (f"Algorithmic Number Theory, {MEETING}", f"Algorithmic number theory, {MEETING}"),
        (
            f"Algorithmic Number\n Theory - {{ANTS}} 2002, {MEETING}",
            f"Algorithmic number theory - ANTS 2002, {MEETING}",
        ),
        ("Symposium on Number Theory, Sydney, Proceedings", "Symposium on Number Theory, Sydney, Proceedings"),
        (f"Proceedings of Number Theory, {MEETING}", f"Proceedings of Number Theory, {MEETING}"),
    ],
)
def test_the_subject_alone_has_the_case_of_a_title(title: str, printed: str) -> None:
    read = from_bibtex(f"@proceedings{{a, editor={{Roy, Luc}}, title={{{title}}}, year=2002}}")
    assert line_of(read) == f"Roy, L. (dir.). (2002). {printed}."


def test_a_book_keeps_the_name_of_the_congress_too() -> None:
    read = from_bibtex(f"@book{{a, editor={{Roy, Luc}}, title={{Algorithmic Number Theory, {MEETING}}}, year=2002}}")
    assert line_of(read) == f"Roy, L. (dir.). (2002). Algorithmic number theory, {MEETING}."


def test_no_congress_is_told_by_a_number_alone() -> None:
    assert meeting_apart("Rivers, 5th Edition, Proceedings") == ("Rivers, 5th Edition, Proceedings", "")
