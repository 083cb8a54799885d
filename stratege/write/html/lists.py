"""What pages deal into columns: `columns(contents, document)` are the chapters of the contents in two, or in one."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from stratege.document import (
    Abstract,
    CitationForm,
    CiteReport,
    Contents,
    ContentsEntry,
    Document,
    plain,
    words,
)
from stratege.paper import A4, PT

Entries = tuple[ContentsEntry, ...]
Item = TypeVar("Item")
OUTLINED = 3  # sections from which a chapter's opening lists them
# Points: a title of the front matter, the lines of a list in two columns and in one.
HEAD, CHAPTER, SECTION, AIR, LINE = 46.0, 13.4, 12.0, 6.0, 11.5
SAFE = 0.94  # of a page: heights are estimates
CHARACTERS = {1: 38, 2: 46}  # that a line of one of two columns holds, by level
PER_LINE, MESSAGE = 12.0, 44.0  # words in a line of the abstract; points for a message


def columns(contents: Contents, document: Document) -> tuple[Entries, ...]:
    """The entries in two columns, cut between two chapters, where that saves a page; in one otherwise."""
    chapters = list(_chapters(contents.entries))
    paper = document.meta.theme.page
    if contents.of != "sections" or len(chapters) < 2 or paper.is_narrow:
        return (contents.entries,)
    halves = _dealt(chapters, _height)
    page, before = paper.tall * PT, _before(document)
    tallest = HEAD + max(sum(map(_height, half)) for half in halves)
    single = _single(contents)
    pages = 1 if before + tallest <= page * SAFE else 1 + (before > 0)
    saves = tallest <= page * SAFE and pages < math.ceil((before + single) / (page * SAFE))
    return tuple(tuple(e for chapter in half for e in chapter) for half in halves) if saves else (contents.entries,)


def stands_apart(contents: Contents, document: Document) -> bool:
    """Whether the contents open a page: where the page of what is essential has no room left for them."""
    essential = any(isinstance(block, Abstract) and block.messages for block in document.front)
    tall = _before(document) + _single(contents) > document.meta.theme.page.tall * PT * SAFE
    return contents.of == "sections" and essential and tall


def _single(contents: Contents) -> float:
    """About how tall (pt) the contents stand in one column."""
    return HEAD + sum(LINE + 3 * (entry.level <= 1) for entry in contents.entries)


def outline(target: str, document: Document) -> Entries:
    """The sections that the contents list under a chapter, for its opening; none when there are few."""
    listed = (block for block in document.front if isinstance(block, Contents) and block.of == "sections")
    chapters = (chapter for contents in listed for chapter in _chapters(contents.entries))
    found = (_sections(chapter, target) for chapter in chapters)
    sections = next((sections for sections in found if sections is not None), ())
    return sections if len(sections) >= OUTLINED else ()


def _sections(chapter: Entries, target: str) -> Entries | None:
    """The sections of a chapter if it is the one sought."""
    own = chapter[1:] if chapter[0].level == 0 else chapter  # what opens a part stands before its first chapter
    return tuple(entry for entry in own[1:] if entry.level == 2) if own and own[0].target == target else None


def _chapters(entries: Entries) -> Iterator[Entries]:
    """The entries, a chapter and its sections at a time; the first of a part with the title of the part."""
    levels = [1, *(entry.level for entry in entries)]
    starts = [
        at for at, (before, level) in enumerate(pairwise(levels)) if at == 0 or level == 0 or (level == 1 and before)
    ]
    yield from (entries[start:end] for start, end in pairwise((*starts, len(entries))))


def cite_columns(node: CiteReport) -> tuple[Sequence[CitationForm], ...]:
    """The ways to cite the report in two columns, in order."""
    return _dealt(node.forms, _form_height) if len(node.forms) > 1 else (node.forms,)


def _dealt(items: Sequence[Item], height: Callable[[Item], float]) -> tuple[Sequence[Item], Sequence[Item]]:
    """The items in two columns, the taller as short as it can be."""

    def taller(cut: int) -> float:
        return max(sum(map(height, items[:cut])), sum(map(height, items[cut:])))

    cut = min(range(1, len(items)), key=taller)
    return items[:cut], items[cut:]


def _form_height(form: CitationForm) -> float:
    """About how tall (pt) a way to cite stands: code is small, its long lines wrap."""
    code = sum(math.ceil(len(line) / 66) or 1 for line in form.code.splitlines())
    return 24 + 9 * code + 11.6 * math.ceil(len(plain(form.children)) / 58)


def _height(chapter: Iterable[ContentsEntry]) -> float:
    """About how tall (pt) a chapter and its sections stand in one of two columns."""
    return AIR + sum(_lines(entry) * (CHAPTER if entry.level <= 1 else SECTION) for entry in chapter)


def _lines(entry: ContentsEntry) -> int:
    return math.ceil(len(plain(entry.title)) / CHARACTERS[min(max(entry.level, 1), 2)]) or 1


def _before(document: Document) -> float:
    """About how tall (pt) what stands over the contents on their page is: the abstracts and the messages."""
    per_line = PER_LINE * min(1, document.meta.theme.page.across / A4.across)
    found = (block for block in document.front if isinstance(block, Abstract))
    return sum(_abstract(block, per_line) for block in found)


def _abstract(block: Abstract, per_line: float) -> float:
    return HEAD + 12.8 * (sum(map(words, block.children)) / per_line + 2) + MESSAGE * len(block.messages)
