"""What Markdown hides from the rules: `read_markdown("**mot** !")` is read as « mot ! », its asterisks zero wide.

The reading of the house tells the blocks, those of other tools added; what no block shows as words is a break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from stratege.signs import BREAK
from stratege.text.blocks import Found
from stratege.text.lines import Stretch
from stratege.text.links import definition, label_key
from stratege.text.reader import FRONT_MATTER, outline
from stratege.typography.fronts.blocks import OTHERS, HtmlFound
from stratege.typography.fronts.inline import inline, outside, shifted
from stratege.typography.view import Mark, Source

WHITE = " \t\r\n"
HEAD = re.compile(
    rf"\ufeff?(?:{FRONT_MATTER.pattern}|\+\+\+[ \t]*\r?\n(?:.*\n)*?\+\+\+[ \t]*(?:\r?\n|\Z)"
    r"|\{[ \t]*\r?\n(?=[ \t]*\")(?:.*\n)*?\}[ \t]*(?:\r?\n|\Z))"
)
# What other tools write on a line within a paragraph: the line is no words, or only after what it begins with.
LINE = re.compile(
    r"""
    ^(?:\[(?P<label>[^\[\]\n]+)\]:[ \t]*\S[^\n]*      # a definition where none may stand
    | \{[:#.%][^\n]*\}[ \t]*$                       # attributes, a statement of a template
    | \[TOC\][^\n]* | /{3,}(?!\S)[^\n]* | ;*-+8<-[^\n]* | \\\w*\{?$
    | \*\[[^\]\n]+\]:[ \t]* | (?:[Tt]able|[Ff]igure|[Ll]isting):[ \t]+)
    """,
    re.MULTILINE | re.VERBOSE,
)
BEGINS = frozenset("[{/;-\\*TtFfLl")


def read_markdown(text: str) -> Source:
    """The marks of a Markdown text."""
    head = HEAD.match(text)
    return Source(text, tuple(_marks(text, head.end() if head else 0, 0)))


def markdown_marks(text: str, start: int, end: int, indent: int = 0) -> list[Mark]:
    """The marks of a stretch of Markdown whose lines are all indented by `indent` spaces."""
    return shifted(_marks(text[start:end], 0, indent), start)


def _marks(text: str, skip: int, indent: int) -> list[Mark]:
    blocks, context = outline(text, OTHERS, skip, indent)
    labels = frozenset(context.targets) | _labels(blocks)
    marks: list[Mark] = []
    done = 0
    for block in blocks:
        for words in _words(block):
            marks += _gap(text, done, words.at(0))
            marks += _inside(text, words, block, labels)
            done = words.after(len(words))
    return [*marks, *_gap(text, done, len(text))]


def _labels(blocks: list[Found]) -> set[str]:
    """The keys of the definitions that stand where none may: their links are meant all the same."""
    texts = [block.text for block in blocks if block.text and "]:" in block.text]
    found = [definition(text, line.start()) for text in texts for line in LINE.finditer(text) if line["label"]]
    return {label_key(one[0]) for one in found if one}


def _words(block: Found) -> Iterator[Stretch]:
    """The words of a block, without the lines of other tools."""
    text, done = block.text, 0
    assert isinstance(text, Stretch)
    if block.tag == "p" and (text[0] in BEGINS or "\n" in text):
        for line in LINE.finditer(text):
            if words := text.part(done, line.start()).stripped():
                yield words
            done = line.end()
    if words := text.part(done, len(text)).stripped() if done else text:
        yield words


def _gap(text: str, start: int, end: int) -> Iterator[Mark]:
    """What stands between the words of two blocks is a break; white space is its own after the mark of an item."""
    gap = text[start:end]
    if hidden := gap.strip(WHITE):
        first = end - len(gap.lstrip(WHITE))
        last = first + len(hidden)
        is_mark = hidden[-1] != "|" and "\n" not in text[last:end]
        yield Mark(first, end if is_mark and end < len(text) else last, BREAK)
    elif 0 < start < end < len(text) and gap.count("\n") < 2:
        yield Mark(start, end, BREAK)


def _inside(text: str, words: Stretch, block: Found, labels: frozenset[str]) -> list[Mark]:
    """The marks within the words of a block, at their places in the text."""
    marks = inline(words, labels)
    if isinstance(block, HtmlFound):
        marks = sorted([*block.marks, *outside(marks, block.marks)])
    base = words.base
    if base is not None:
        return shifted(marks, base)
    return sorted([*_prefixes(text, words), *(part for mark in marks for part in _placed(text, words, mark))])


def _prefixes(text: str, words: Stretch) -> Iterator[Mark]:
    """What the lines of a quotation begin with, and the escapes of a cell."""
    for (before, offset), (index, start) in pairwise(words.places):
        end = offset + index - before
        if text[end:start].strip(WHITE):
            yield Mark(end, start, "")


def _placed(text: str, words: Stretch, mark: Mark) -> Iterator[Mark]:
    """A mark where its characters stand, without the prefixes of the lines that it goes over."""
    first, last, level = words.at(mark.start), 0, mark.level
    for _, start, length in words.runs(mark.start, mark.end):
        if start > first and text[last:start].strip(WHITE):
            yield Mark(first, last, mark.sign, level)
            first, level = start, 0
        last = start + length
    yield Mark(first, last, mark.sign, level)
