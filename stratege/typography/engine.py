"""From a text to its edits: see it plainly, change the signs, then give every gap the width of its role."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from stratege.spaces import FINE, NBSP
from stratege.typography.edit import Edit, disjoint
from stratege.typography.gaps import Wish, strongest, width
from stratege.typography.profile import Profile
from stratege.typography.rules.table import TABLE
from stratege.typography.view import Source, View, look


def edits(text: str, use: Profile, *, reports: bool = False) -> list[Edit]:
    """The sorted, disjoint edits of a flat string; with `reports`, also those of kind "lint".

    U+E000 stands for an opaque word, U+E001 for an opaque space, U+E002 for a hard break: they are never changed.
    An ordinal that is already right comes as an edit that changes nothing, for the sake of its `raise_from`.
    """
    return source_edits(Source(text), use, reports=reports)


def source_edits(
    source: Source, use: Profile, *, reports: bool = False, allowed: Callable[[Edit], bool] | None = None
) -> list[Edit]:
    """The edits of a text that a front end has marked; no gap is set for a sign whose change is not `allowed`."""
    view, runs = look(source)
    signs = disjoint(edit for edit in _signs(view, use) if edit.kind == "fix" and _whole(edit, source, view))
    if allowed:
        signs = [edit for edit in signs if allowed(_placed(edit, source, view))]
    changed = view.changed([edit for edit in signs if edit.before != edit.after])
    fixes = [_placed(edit, source, view) for edit in signs]
    gaps = [
        edit
        for wish in strongest(changed.text, _wishes(changed.text, use))
        for edit in _gap(wish, source, changed, use)
    ]
    found = disjoint([*fixes, *_beside(fixes, gaps)])
    found = disjoint([*found, *_beside(found, (edit for at in runs for edit in _run(at, source, view)))])
    if reports:
        found = disjoint([*found, *_beside(found, _reports(source, view, use))])
    return found


def _signs(view: View, use: Profile) -> Iterator[Edit]:
    for rule in TABLE:
        for find in rule.signs:
            yield from find(view.text, use)


def _whole(edit: Edit, source: Source, view: View) -> bool:
    """Whether no tag stands among the characters that an edit changes."""
    return not source.tags or not source.between(*view.within(edit.start, edit.end))


def _placed(edit: Edit, source: Source, view: View) -> Edit:
    start, end = view.within(edit.start, edit.end)
    return edit._replace(start=start, end=end, before=source.text[start:end])


def _wishes(text: str, use: Profile) -> Iterator[Wish]:
    for rule in TABLE:
        for find in rule.gaps:
            for wish in find(text, use):
                yield wish if wish.rule else Wish(wish.start, wish.end, wish.role, rule.id)


def _gap(wish: Wish, source: Source, view: View, use: Profile) -> Iterator[Edit]:
    """The edits that give a gap its width; it stands outside the tags as far as may be, and none is moved."""
    if view.signs and view.signs.wrote(wish.start, wish.end):
        return
    yield from _set(source, *view.around(wish.start, wish.end), width(wish.role, use), wish.rule)


def _run(at: int, source: Source, view: View) -> Iterator[Edit]:
    """A run of spaces becomes one, which does not break if one of them does not (A7)."""
    start, end = view.around(at, at + 1)
    kept = [char for char in _read(source, start, end) if char in (NBSP, FINE)]
    yield from _set(source, start, end, kept[0] if kept else " ", "FR-A7")


def _set(source: Source, start: int, end: int, wanted: str, rule: str) -> Iterator[Edit]:
    """The edits that put `wanted` in a gap, at the place of least depth among those that hold a space."""
    before = source.text[start:end]
    if before == wanted:
        return
    if not source.marks:
        yield Edit(start, end, before, wanted, rule)
        return
    slots = list(_slots(source, start, end))
    not_empty = [slot for slot in slots if slot[0] < slot[1]]
    keep = min(reversed(not_empty or slots), key=lambda slot: slot[2])
    for slot in slots:
        before = source.text[slot[0] : slot[1]]
        after = wanted if slot is keep else ""
        if before != after and _read(source, slot[0], slot[1]) != after:
            yield Edit(slot[0], slot[1], before, after, rule)


def _slots(source: Source, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The places between the tags of a stretch: start, end, how deep in the tags."""
    depth, cursor = 0, start
    for tag in source.between(start, end):
        yield cursor, tag.start, depth
        depth += tag.level
        cursor = tag.end
    yield cursor, end, depth


def _read(source: Source, start: int, end: int) -> str:
    """What stands there once character references are read."""
    if not source.marks:
        return source.text[start:end]
    text, cursor = "", start
    for index in range(bisect_left(source.marks, (start,)), len(source.marks)):
        mark = source.marks[index]
        if mark.start >= end:
            break
        text += source.text[cursor : mark.start] + mark.sign
        cursor = mark.end
    return text + source.text[cursor:end]


def _beside(fixes: list[Edit], others: Iterable[Edit]) -> list[Edit]:
    """The other edits, without those that touch what is corrected already."""
    starts = [edit.start for edit in fixes]
    kept = []
    for edit in others:
        index = bisect_left(starts, edit.end)
        if edit.start == edit.end and index < len(fixes) and fixes[index].start == fixes[index].end == edit.start:
            continue
        if index == 0 or fixes[index - 1].end <= edit.start:
            kept.append(edit)
    return kept


def _reports(source: Source, view: View, use: Profile) -> Iterator[Edit]:
    found = [edit for edit in _signs(view, use) if edit.kind == "lint"]
    found += [edit for rule in TABLE for find in rule.reports for edit in find(view.text, use)]
    for edit in found:
        if _whole(edit, source, view):
            yield _placed(edit._replace(kind="lint"), source, view)
