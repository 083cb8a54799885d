"""The structure that we read is CommonMark's: its specification's examples, and texts made at random."""

from __future__ import annotations

import pytest
from common_mark import SIGNS, specification
from hypothesis import given, settings
from hypothesis import strategies as st
from law import faults
from oracle import is_foreign, ours, theirs, words

from stratege.text.reader import read


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return specification(tmp_path_factory.mktemp("commonmark"))


@pytest.mark.slow
def test_structure_is_that_of_common_mark(examples: list[str]) -> None:
    ours_to_read = [text for text in examples if not is_foreign(text)]
    assert len(ours_to_read) > 523
    other = [text for text in ours_to_read if ours(text) != theirs(text)]
    assert other == ["<foo\\+@bar.example.com>\n"]  # a citation of ours


@pytest.mark.slow
def test_no_example_of_common_mark_loses_words(examples: list[str]) -> None:
    texts = [text for text in examples if not is_foreign(text) and "@" not in text]
    assert [text for text in texts if words(ours(text)) != words(theirs(text))] == []
    assert [fault for text in examples for fault in faults(text, read(text))] == []


@settings(max_examples=800)
@given(st.lists(st.sampled_from(SIGNS), max_size=24).map("".join))
def test_words_are_those_of_common_mark(text: str) -> None:
    assert words(ours(text)) == words(theirs(text))
