"""Blocks of other tools: the sign of a line shows it to all that open on it, and each kind hides what it is about."""

from __future__ import annotations

from string import printable

import pytest

from stratege.text.blocks import ORDER
from stratege.text.blocks.base import Processor
from stratege.text.context import Context
from stratege.text.lines import split
from stratege.text.reader import _Engine, outline
from stratege.typography.fronts.blocks import OTHERS

PARSER = _Engine(Context(), (*OTHERS, *ORDER)).parser
PROCESSORS = [each for each in PARSER.blockprocessors if isinstance(each, OTHERS)]
TAILS = [
    "",
    " a",
    "a",
    ".  a",
    '" a',
    ' "a"',
    "::",
    "--",
    "-8<-",
    "-8<--",
    "!!",
    "??",
    '== "a"',
    "$ a",
    "[",
    "begin{a}",
]
TAILS += ["div>", "?", "!a", "mport 'a'", "xport default"]
# A text of each kind, and the words that are left of it.
HELD = {
    "Html": ("<div>\n- a\n</div>", ["<div>\n- a\n</div>"]),
    "Admonitions": ('!!! note "a"\n    b\nc', ["a", "b", "c"]),
    "Containers": ("::: note a\nb\n:::", ["a", "b"]),
    "Meanings": ("# a\n\n: b\n\n    c", ["a", "b", "c"]),
    "Letters": ("a.  b\n\n    c", ["b", "c"]),
    "Formulas": ("$$\na\n\nb\n$$\nc", ["c"]),
    "Environments": ("\\begin{a}\nb\n\nc\n\\end{a}\nd", ["d"]),
    "Metadata": ("a\n\n---\nb: c\n---\nd", ["a", "d"]),
    "Snippets": ("--8<--\na\n--8<--\nb", ["b"]),
    "Modules": ("import 'a'\nb\n\nc", ["c"]),
}


def _words(text: str, others: tuple[type[Processor], ...]) -> list[str | None]:
    return [block.text for block in outline(text, others)[0]]


@pytest.mark.parametrize("kind", OTHERS)
def test_a_kind_hides_what_it_is_about(kind: type[Processor]) -> None:
    text, words = HELD[kind.__name__]
    assert _words(text, OTHERS) == words
    assert _words(text, tuple(other for other in OTHERS if other is not kind)) != words


def test_a_line_is_shown_to_all_that_it_may_be_for() -> None:
    lines = [line for sign in printable.strip() for tail in TAILS for line in split(sign + tail)]
    opened = {type(each) for each in PROCESSORS for line in lines if each.opens(line)}
    assert opened == set(OTHERS)
    for line in lines:
        opening = [each for each in PROCESSORS if each.opens(line)]
        assert [each for each in PARSER.processors(line) if each in opening] == opening


def test_the_prose_of_an_author_has_none_of_them() -> None:
    assert [kind for kind in OTHERS if kind in ORDER] == []
    assert _words('!!! note "a"\n    b', ()) == ['!!! note "a"\nb']
