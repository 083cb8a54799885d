"""What is kept of a layout: `Record.read(record.written({}), base)` gives it back, from JSON and literals of Python.

No part of it runs when it is read: whoever may write into a cache makes no code of it.
"""

from __future__ import annotations

import json
import struct
import zlib
from ast import literal_eval
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import TypedDict, cast

from stratege.records import record
from stratege.write.pdf.holes import Hole
from stratege.write.pdf.reuse.parts import Part
from stratege.write.pdf.reuse.streams import Streams, packed, unpacked

FORMAT = 4
Number = int | float
Point = list[float]
Item = str | dict[str, int]  # an operator of PDF, or the number of a mark: {MCID: number}


class Unsure(Exception):
    """It is not certain that pages come out as in a layout of all of them."""


class BoxRecord(TypedDict, total=False):
    """A box of a page: its class, its element by number, and what tags and drawings ask of it."""

    kind: str
    element: int | None
    tag: str | None
    text: str
    wrapper: bool
    spans: list[int]  # columns, rows
    list: list[str]  # how it is displayed, the type of its marker
    area: list[float]  # left, top, width, height of its content (px)
    inner: list[BoxRecord]


class FontRecord(TypedDict):
    """A font that a page draws with: its name in PDFs, its description, its size (Pango's units), its glyphs."""

    name: str
    family: str
    style: int
    weight: int
    variations: str
    size: int
    glyphs: list[tuple[int, str, Number | None]]  # number, text, width


class GroupRecord(TypedDict):
    """What is drawn apart, to be shown as a whole: its name where it stands, its area, operators, groups in it."""

    name: str  # « x0 »: how many came before
    box: list[Number]
    items: list[Item]
    opacities: list[str]
    groups: list[GroupRecord]


class DrawingRecord(TypedDict):
    """What a page draws: operators, and what it draws apart."""

    items: list[Item]
    fonts: list[FontRecord]
    opacities: list[str]  # « a0.5 » of what is filled, « A1.0 » of what is drawn
    groups: list[GroupRecord]
    marks: list[tuple[int, str, int]]  # number of the box on its page, tag, number of the mark


class PageRecord(TypedDict):
    """A page: how it begins, what stands on it, what it draws (None where this cannot be told again)."""

    start: str  # of WeasyPrint's states: where the text goes on, the next page, its side, counters
    clean: bool  # whether nothing but the text goes on from the page before
    strings: dict[str, list[str]]
    titles: list[tuple[int | None, str]]  # element and tag of the boxes that make bookmarks
    notes: list[int]  # elements of the notes that are called
    size: list[float]
    bleed: dict[str, float]
    box: BoxRecord
    links: list[tuple[str, str, list[float], int]]
    bookmarks: list[tuple[int, str, Point, str]]
    anchors: dict[str, list[float]]
    parts: list[int]
    room: float  # what is left blank below, of the height of the text
    opens: bool  # whether an exhibit that does not go on opens it
    drawing: DrawingRecord | None


class RoundRecord(TypedDict):
    """What was tried of holes: the tables cut so far, the holes, the exhibits whose tables are cut next."""

    cut: list[str]
    holes: list[Hole]
    steps: list[str]


@record
class Record:
    """A layout: what it depends on besides its HTML, its parts, its pages, the state after the last.

    `rounds` are those of its holes (tables cut, holes, steps); `tried` the first and the last page, from 0, that they
    changed.
    """

    base: str
    parts: list[Part]
    pages: list[PageRecord]
    end: str
    first: list[list[float]]  # the sizes of the first page: of its sheet, of its text (px)
    rounds: list[RoundRecord]
    tried: list[tuple[int, int]]

    def written(self, streams: Mapping[bytes, bytes]) -> bytes:
        """The record, to be kept, and the streams of its PDF."""
        told = zlib.compress(json.dumps({"format": FORMAT, **_fields(self)}).encode(), 1)
        return struct.pack("<I", len(told)) + told + packed(streams)

    @classmethod
    def read(cls, content: bytes, base: str) -> tuple[Record, Streams] | None:
        """A record that was kept, of a layout that depends on the same, and its streams; None of another."""
        try:
            end = 4 + struct.unpack_from("<I", content)[0]
            held = json.loads(zlib.decompress(content[4:end]))
            if held.pop("format") != FORMAT or held["base"] != base:
                return None
            held["parts"] = [Part(*part) for part in held["parts"]]
            for tried in held["rounds"]:
                tried["holes"] = [Hole(**{**hole, "following": tuple(hole["following"])}) for hole in tried["holes"]]
            return cls(**held), unpacked(content[end:])
        except (ValueError, TypeError, KeyError, struct.error, zlib.error):
            return None


def _fields(record: Record) -> dict[str, object]:
    """The fields of a record, as JSON takes them."""
    held = {one.name: getattr(record, one.name) for one in fields(Record)}
    return {**held, "rounds": [{**tried, "holes": list(map(asdict, tried["holes"]))} for tried in record.rounds]}


State = tuple[object, dict[str, str | None], bool, tuple[object, ...]]


def state(written: str) -> State:
    """How a page begins, as WeasyPrint says it."""
    return cast("State", literal_eval(written))


def is_forced(record: Record, number: int) -> bool:
    """Whether a page is opened by force, whatever stands on the one before."""
    return state(record.pages[number]["start"])[1]["break"] != "any"
