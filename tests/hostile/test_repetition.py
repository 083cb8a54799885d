"""What is repeated in a text, as `[#t1] [#t1]`, costs no more each time, through all that `check` does."""

from __future__ import annotations

import json

import pytest
from growth import is_linear

from conftest import MakeProject
from stratege.compose.context import nest
from stratege.document import Section, Text
from stratege.pipeline import check

MARKS = ["[@dupont2020, p. 3] ", "[@dupont2020; @b] ", "[@a ", "[#t1] ", "[=A] ", "p. 12 "]


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_costs_no_more_when_there_are_many(make_project: MakeProject, mark: str) -> None:
    def checked(text: str) -> None:
        check(make_project({"content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: {json.dumps(text)}\n"}), "r")

    assert is_linear(checked, lambda count: mark * count, 6000)


def test_a_title_costs_no_more_when_there_are_many() -> None:
    section = Section(id="", level=2, title=(Text(text="a"),))
    assert is_linear(lambda text: nest([section] * len(text), (), {}), lambda count: "x" * count, 3000)
