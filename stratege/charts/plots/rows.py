"""Charts of rows: names in a column at the left, or over their marks where they need too much of the width.

`lay_rows(scene, ["Recruter", "Innover"], side=208)` gives the rows' places and the plot's left edge.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from stratege.charts.boxes import Box
from stratege.charts.letters import LEADING, SIZE, SMALL, fold, measure, wrap
from stratege.charts.look import Look
from stratege.charts.scene import DESCENT, Anchor, Scene
from stratege.charts.spec import Annotation, ChartSpec, Row
from stratege.records import record

COLUMN = 0.42  # of the drawing that names may take
GAP = 10.0  # px from the names to the plot
ABOVE = 17.0  # px of a name that stands over its marks
LEAST_PLOT = 60.0  # px for the marks themselves
NOTE = 8.0  # px from a value to the note on it
PADDING = 9.0  # px that a row of several marks leaves around them
LEAST_MARK = 5.0  # px of a mark whose value is not written
LEAST_BAND = 12.5  # px: lines of names do not touch
TALLEST = 750.0  # px of all rows, so that a page holds them with letters of their own size


@record(slots=False)
class Places:
    """Where the rows stand: the middle of each row's marks, the top of each row, the bottom of all (px)."""

    left: float
    middles: dict[str, float]
    tops: dict[str, float]
    bottom: float
    band: float


def lay_rows(
    scene: Scene,
    names: Sequence[str],
    bold: Container[str] = (),
    side: float = 0,
    top: float = 0,
    band: float = 0,
    words: float = 0,
) -> Places:
    """Set the names of rows, `band` px of marks each (the look's own if 0), from `top` on.

    `words` are the px that the values written beside the marks need: names stand over their marks rather than leave
    these no length.
    """
    band = band or scene.look.band
    column = _column(scene, names, bold, side, words)
    middles, tops, y = {}, {}, top
    for name in names:
        tops[name] = y
        if column:
            middles[name], y = _beside(scene, column.lines[name], y, band, name in bold)
        else:
            middles[name], y = _above(scene, name, y, band, name in bold)
    return Places(column.room + GAP if column else 0, middles, tops, y, band)


@record
class _Column:
    """The names beside their marks: the px that they may take, and the lines of each."""

    room: float
    lines: dict[str, list[str]]


def _column(scene: Scene, names: Sequence[str], bold: Container[str], side: float, words: float) -> _Column | None:
    """The column of the names; None where they must stand over their marks."""
    family = scene.look.family
    widest = max((measure(name, SIZE, family, name in bold) for name in names), default=0.0)
    most = COLUMN * scene.width
    room = max(min(side, most) - GAP, min(widest, most - GAP))
    if room + GAP + words + LEAST_PLOT > scene.width:
        return None
    lines = {name: wrap(name, room, SIZE, family, name in bold) for name in names}
    fitting = all(len(found) <= 2 and _fits(found, room, scene, name in bold) for name, found in lines.items())
    return _Column(room, lines) if fitting else None


def _beside(scene: Scene, lines: list[str], top: float, band: float, bold: bool) -> tuple[float, float]:
    """Write a name beside its marks; the middle of these and the bottom of the row."""
    height = max(band, LEADING * len(lines) + 3) if len(lines) > 1 else band
    _write(scene, lines, top + height / 2, bold)
    return top + height / 2, top + height


def _above(scene: Scene, name: str, top: float, band: float, bold: bool) -> tuple[float, float]:
    """Write a name over its marks; the middle of these and the bottom of the row."""
    lines = fold(name, scene.width, SIZE, scene.look.family, bold)
    for index, line in enumerate(lines):
        scene.write(line, 0, top + 13 + index * LEADING, bold=bold)
    marks = top + ABOVE + LEADING * (len(lines) - 1)
    return marks + band / 2, marks + band


def _fits(lines: list[str], room: float, scene: Scene, bold: bool) -> bool:
    """Whether no word is wider than the column."""
    return all(measure(line, SIZE, scene.look.family, bold) <= room for line in lines)


def _write(scene: Scene, lines: list[str], middle: float, bold: bool) -> None:
    first = middle + 0.36 * SIZE - LEADING * (len(lines) - 1) / 2
    for index, line in enumerate(lines):
        scene.write(line, 0, first + index * LEADING, bold=bold)


def hair_lines(scene: Scene, places: Places) -> None:
    """A hair line between one row and the next, where the look has them."""
    if scene.look.hairlines:
        for top in [*places.tops.values(), places.bottom]:
            scene.rule((0, top), (scene.width, top), width=0.5)


def band_for(spec_height: float | None, count: int, usual: float) -> float:
    """The height (px) of a row: the usual one, or what the author's height or a page leaves each.

    It is never less than that of its name.
    """
    share = max(LEAST_BAND, (spec_height or TALLEST) / max(1, count))
    return share if spec_height else min(usual, share)


def steps_for(spec: ChartSpec, count: int, many: int, usual: float, band: float) -> tuple[float, float]:
    """The height (px) of one of the `many` marks of a row, and of the whole row, for `count` rows.

    The usual ones, or what the author's height leaves; never less than the values written beside the marks.
    """
    own = band if many == 1 else many * usual + PADDING
    whole = band_for(spec.height, count, own)
    least = LEAST_BAND if spec.labels is not False else LEAST_MARK
    step = max(least, (whole - PADDING) / many) if many > 1 else whole * 0.7
    return min(step, usual), max(whole, many * min(step, usual) + 2)


def number_in(row: Row, field: str) -> float:
    """The number that a row has in a field."""
    value = row[field]
    assert isinstance(value, int | float)
    return value


def note_room(spec: ChartSpec, row: Row, look: Look) -> float:
    """The px that the note on a row's mark takes after its value; 0 without one."""
    note = note_on(spec, row)
    return measure(note.text, SMALL, look.family) + NOTE if note else 0.0


def note_on(spec: ChartSpec, row: Row) -> Annotation | None:
    """The note on a row's mark."""
    place = str(row.get(spec.places().field))
    series = str(row.get(spec.series.field)) if spec.series else ""
    return next((note for note in spec.annotations if note.at == place and note.series in ("", series)), None)


def write_beside(scene: Scene, note: Annotation | None, value: Box, left: bool) -> None:
    """Set a note after the value of its mark, on its other side where the mark goes left; it is lost without room."""
    if note is None:
        return
    x = value.left - NOTE if left else value.right + NOTE
    anchor: Anchor = "end" if left else "start"
    line = value.bottom - DESCENT * SIZE
    box = scene.box_of(note.text, x, line, anchor, size=SMALL)
    if scene.free(box):
        scene.write(note.text, x, line, anchor, scene.look.muted, size=SMALL)
    else:
        scene.lost.append(note)
