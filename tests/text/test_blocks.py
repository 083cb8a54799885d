"""Blocks by the sign of their first line: `signs` of a processor leave out no line that it opens on."""

from __future__ import annotations

from string import printable

from stratege.text.blocks.base import Processor
from stratege.text.context import Context
from stratege.text.lines import split
from stratege.text.reader import _Engine

PARSER = _Engine(Context()).parser
PROCESSORS = [each for each in PARSER.blockprocessors if isinstance(each, Processor)]
LEADS = ["", "   ", "    ", "\t"]
TAILS = ["", " a", "a", ". a", ") a", "^a]: b", "!-- a", "pre>", " [ ] a", "a|b", "\t"]


def test_a_line_is_shown_to_all_that_it_may_be_for() -> None:
    heads = [lead + sign * count for lead in LEADS for sign in f"{printable}é" for count in (1, 2, 3)]
    texts = [head + tail for head in heads for tail in TAILS]
    lines = [line for text in texts for line in split(text)]
    opened = {type(each).__name__ for each in PROCESSORS for line in lines if each.opens(line)}
    assert len(opened) == len(PROCESSORS)
    for line in lines:
        opening = [each for each in PROCESSORS if each.opens(line)]
        assert [each for each in PARSER.processors(line) if each in opening] == opening


def test_a_line_of_words_is_shown_to_tables_and_paragraphs_alone() -> None:
    [line] = split("Des mots.")
    assert [type(each).__name__ for each in PARSER.processors(line)] == ["Tables", "Paragraphs"]
