"""What the typography shows of Markdown as prose is what the reading of the house calls text, a few forms aside.

Both have the same blocks; of the signs within them the typography makes no tree, and keeps what an author meant as one.
They are held to one another here, letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from common_mark import SIGNS, specification
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import is_foreign

from stratege.text import tree
from stratege.text.reader import read
from stratege.typography.fronts.markdown import read_markdown

ROOT = Path(__file__).parents[2]
REAL = sorted(
    path for folder in ("", "docs", "benchmarks", "tests/cases/write") for path in (ROOT / folder).glob("*.md")
)
# What the typography keeps as it is although the reading shows it: an author meant an address, a tag, a definition.
MEANT = re.compile(
    r"""\]\([^()\n]*\)|\]\[[^\]\n]*\]|</?[A-Za-z][^<>]*>|<[^<>\s]*[:@][^<>\s]*>|^[ >]*\[[^\n]+\]:.*$|\[\[[^\n]*\]\]""",
    re.MULTILINE,
)
ELSEWHERE = frozenset(["citation", "fact", "reference"])  # kinds that the view of the rules hides, whatever the markup
OTHERWISE = {
    "Foo\n[bar]: /baz\n\n[bar]\n": "a line that looks like a definition gives a key to keep, in a paragraph",
}


def _shown(text: str) -> set[int]:
    """Where the characters stand that the rules of typography see, white space aside."""
    seen = {place for place, char in enumerate(text) if not char.isspace()}
    for mark in read_markdown(text).marks:
        seen.difference_update(range(mark.start, mark.end))
    return seen


def _text(text: str) -> tuple[set[int], set[int]]:
    """Where those of the reading's text stand, and those that the typography may show or not."""
    reading = read(text, front_matter=True)
    pieces = [(kind, place) for kind, start, end in reading.partition for place in range(start, end)]
    free = {place for kind, place in pieces if kind in ELSEWHERE}
    free |= {place for found in MEANT.finditer(text) for place in range(*found.span())}
    for node in (node for root in (*reading.blocks, *reading.notes.values()) for node in _nodes(root)):
        if isinstance(node, tree.Autolink | tree.Image) or (isinstance(node, tree.Link) and _shows_key(text, node)):
            free.update(range(node.start, node.end))
    return {place for kind, place in pieces if kind == "text"}, free


def _shows_key(text: str, link: tree.Link) -> bool:
    """Whether a link shows the key of its definition, which is kept for it to lead there."""
    return re.search(r"\]\([^()]*\)\Z|\]\[[^\]]+\]\Z", text[link.start : link.end]) is None


def _nodes(node: tree.Node) -> Iterator[tree.Node]:
    yield node
    for child in tree.children(node):
        yield from _nodes(child)


def differences(text: str) -> list[str]:
    """What only one of the two shows, each character with its place; a sign that only the reading shows is escaped."""
    shown, (told, free) = _shown(text), _text(text)
    told = {place for place in told if text[place].isalnum() or place in shown}
    return [
        f"{text[place]} at {place} is {'shown' if place in shown else 'hidden'}"
        for place in sorted((shown ^ told) - free)
    ]


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_texts_are_read_alike(path: Path) -> None:
    assert differences(path.read_text(encoding="utf-8")) == []


def test_there_are_real_texts() -> None:
    assert len(REAL) > 20


@pytest.mark.slow
def test_examples_of_common_mark_are_read_alike(tmp_path: Path) -> None:
    texts = [text for text in specification(tmp_path) if not is_foreign(text)]
    assert {text for text in texts if differences(text)} == set(OTHERWISE)


@settings(max_examples=800, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(SIGNS), max_size=9).map("".join))
def test_what_is_shown_is_text(text: str) -> None:
    shown, (told, _) = _shown(text), _text(text)
    assert [text[place] for place in sorted(shown - told)] == []
