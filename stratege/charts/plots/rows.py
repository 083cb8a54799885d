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
    look, band = scene.look, band or scene.look.band
    widest = max((measure(name, SIZE, look.family, name in bold) for name in names), default=0.0)
    most = COLUMN * scene.width
    room = max(min(side, most) - GAP, min(widest, most - GAP))
    lines = {name: wrap(name, room, SIZE, look.family, name in bold) for name in names}
    narrow = room + GAP + words + LEAST_PLOT > scene.width
    beside = not narrow and all(
        len(found) <= 2 and _fits(found, room, scene, name in bold) for name, found in lines.items()
    )
    middles, tops, y = {}, {}, top
    for name in names:
        tops[name] = y
        if beside:
            height = max(band, LEADING * len(lines[name]) + 3 if len(lines[name]) > 1 else band)
            middles[name] = y + height / 2
            _write(scene, lines[name], y + height / 2, name in bold)
        else:
            above = fold(name, scene.width, SIZE, look.family, name in bold)
            for index, line in enumerate(above):
                scene.write(line, 0, y + 13 + index * LEADING, bold=name in bold)
            offset = ABOVE + LEADING * (len(above) - 1)
            middles[name], height = y + offset + band / 2, offset + band
        y += height
    return Places(room + GAP if beside else 0, middles, tops, y, band)


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
