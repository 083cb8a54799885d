"""What corrections may call for: after `etc ...` has become `etc.`, its paragraph is read again, and no other.

An edit that only sets the width of a space leaves the rules the same text to read, so nothing can follow from it;
nor from an apostrophe between two letters, which every rule reads as it reads the straight one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from stratege.signs import BREAK
from stratege.typography.edit import Edit, apply
from stratege.typography.spaces import GAPS
from stratege.typography.view import Mark, Shift, Source, paragraphs


def unsettled(text: str, edits: Iterable[Edit]) -> list[int]:
    """The places, in the corrected text, of the edits of a text that may call for others."""
    places, drift = [], 0
    for edit in edits:
        if not _is_settled(text, edit):
            places.append(edit.start + drift)
        drift += len(edit.after) - (edit.end - edit.start)
    return places


def _is_settled(text: str, edit: Edit) -> bool:
    if edit.after == "’":
        return text[edit.start - 1 : edit.start].isalpha() and text[edit.end : edit.end + 1].isalpha()
    return bool(edit.before and edit.after) and GAPS.issuperset(edit.before) and GAPS.issuperset(edit.after)


def corrected(source: Source, edits: list[Edit]) -> Source:
    """The source with its edits made: what its markup hides is where it was, for no edit touches it."""
    moves = Shift((edit.start, edit.end, len(edit.after)) for edit in edits)
    text = apply(source.text, edits)
    marks = tuple(
        Mark(*moves.span(mark.start, mark.end), mark.sign, mark.level) for mark in _outside(source.marks, edits)
    )
    return Source(text, marks, tuple(moves.span(start, end) for start, end in source.flat))


def _outside(marks: Iterable[Mark], edits: list[Edit]) -> Iterator[Mark]:
    """The marks that no edit has replaced, as one does the reference to a space."""
    starts = [edit.start for edit in edits]
    for mark in marks:
        index = bisect_left(starts, mark.end) - 1
        if index < 0 or edits[index].end <= mark.start:
            yield mark


def narrowed(source: Source, places: list[int]) -> Source:
    """The source with all its paragraphs hidden but those that hold one of the sorted places, or touch it."""
    kept: list[Mark] = []
    cursor = 0
    for _, place in paragraphs(source):
        start, end = place()
        index = bisect_left(places, start - 1)
        if index < len(places) and places[index] <= end + 1:
            if cursor < start:
                kept.append(Mark(cursor, start, BREAK))
            kept += source.marks[bisect_left(source.marks, (start,)) : bisect_left(source.marks, (end,))]
            cursor = end
    if cursor < len(source.text):
        kept.append(Mark(cursor, len(source.text), BREAK))
    return replace(source, marks=tuple(kept))
