"""A record of pages as those of another HTML: `renumbered(record, now, edit)` names the elements as they are now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from stratege.write.pdf.reuse.boxes import moved
from stratege.write.pdf.reuse.parts import Edit, Part, Places
from stratege.write.pdf.reuse.records import PageRecord, Record

Place = Callable[[int], int | None]


def renumbered(record: Record, now: list[Part], edit: Edit) -> Record:
    """The record, whose boxes name the elements as they are numbered now; a part that is new stands beside another."""
    places, before = Places(record.parts), record.parts

    def place(number: int) -> int | None:
        part = places.part(number)
        new = edit.new[part]
        return None if new is None else number - before[part].start + now[new].start

    is_same = all(old == new for old, new in enumerate(edit.new)) and [part.start for part in before] == [
        part.start for part in now
    ]
    pages = record.pages if is_same else [_page(page, place, edit, now) for page in record.pages]
    return replace(record, parts=now, pages=pages)


def pages_of_gone(record: Record, edit: Edit) -> frozenset[int]:
    """The pages, from 0, on which parts stood that are gone."""
    gone = {part for part, new in enumerate(edit.new) if new is None}
    return frozenset(number for number, page in enumerate(record.pages) if gone.intersection(page["parts"]))


def _page(page: PageRecord, place: Place, edit: Edit, now: list[Part]) -> PageRecord:
    named = [(place(number) if number is not None else None, number is None, tag) for number, tag in page["titles"]]
    titles = [(new, tag) for new, is_anonymous, tag in named if is_anonymous or new is not None]
    notes = [new for number in page["notes"] if (new := place(number)) is not None]
    held = {new for part in page["parts"] if (new := edit.new[part]) is not None}
    parts = sorted({*held, *_beside(held, edit, now)})
    return PageRecord(**{**page, "titles": titles, "notes": notes, "parts": parts, "box": moved(page["box"], place)})


def _beside(held: set[int], edit: Edit, now: list[Part]) -> Iterator[int]:
    """The parts that are new beside those of a page: each after the last before it that is not, or else before."""
    for number in edit.added:
        before = next((n for n in range(number - 1, -1, -1) if n not in edit.added and not now[n].holds), None)
        after = next((n for n in range(number + 1, len(now)) if n not in edit.added and not now[n].holds), None)
        if before in held or after in held:
            yield number
