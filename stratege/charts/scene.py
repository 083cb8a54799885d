"""A drawing as it is made: `Scene(412, look)` takes words, bars, dots, lines; `to_svg(scene, alt)` is its SVG.

Lengths are px (96 per inch), from the top left. Hair lines are laid last and stop short of the words they would cross.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from stratege.charts.boxes import Box
from stratege.charts.letters import SIZE, measure
from stratege.charts.look import Look
from stratege.charts.spec import Annotation
from stratege.records import record

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]
ASCENT, DESCENT = 0.74, 0.24  # of the size of letters: what they take above and below their line
FIXED = ' class="fixed"'
SHORT = 3.0  # px that a hair line leaves around words


@record(slots=False)
class Text:
    """Words on one line; `x` is where they start, `y` the line they stand on."""

    x: float
    y: float
    words: str
    size: float
    fill: str
    bold: bool
    box: Box
    fixed: bool = False


@dataclass
class Scene:
    """A drawing of a width and a look; its height grows with what is set in it, or is set at the end.

    `lost` has the notes that found no place.
    """

    width: float
    look: Look
    height: float = 0
    texts: list[Text] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    rules: list[tuple[Point, Point, str, float]] = field(default_factory=list)
    lost: list[Annotation] = field(default_factory=list)

    def box_of(
        self, words: str, x: float, y: float, anchor: Anchor = "start", bold: bool = False, size: float = SIZE
    ) -> Box:
        """The place that words would take, were they written there."""
        width = measure(words, size, self.look.family, bold)
        start = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        return Box(start, y - ASCENT * size, start + width, y + DESCENT * size)

    def write(
        self,
        words: str,
        x: float,
        y: float,
        anchor: Anchor = "start",
        fill: str = "",
        bold: bool = False,
        size: float = SIZE,
        fixed: bool = False,
    ) -> Box:
        """Set words on the line `y`; the place that they take. What is `fixed` keeps its colour on a dark page."""
        box = self.box_of(words, x, y, anchor, bold, size)
        self.texts.append(Text(box.left, y, words, size, fill or self.look.ink, bold, box, fixed))
        return box

    def rule(self, start: Point, end: Point, stroke: str = "", width: float = 0.6) -> None:
        """A hair line, level or upright, behind all else."""
        self.rules.append((start, end, stroke or self.look.rule, width))

    def rect(self, left: float, top: float, width: float, height: float, fill: str, fixed: bool = False) -> None:
        """A filled rectangle; one without an area is not drawn. What is `fixed` keeps its colour on a dark page."""
        if width > 0 and height > 0:
            place = f'x="{_px(left)}" y="{_px(top)}" width="{_px(width)}" height="{_px(height)}"'
            self.marks.append(f'<rect {place} fill="{fill}"{FIXED if fixed else ""}/>')

    def frame(self, left: float, top: float, width: float, height: float, thick: float = 0.6) -> None:
        """A fine border within a rectangle, for what is as pale as the page."""
        if width > thick and height > thick:
            inset = thick / 2
            right, bottom = left + width - inset, top + height - inset
            start = (left + inset, top + inset)
            self.line([start, (right, start[1]), (right, bottom), (start[0], bottom), start], self.look.rule, thick)

    def line(self, points: Sequence[Point], stroke: str, width: float, dashes: str = "") -> None:
        """A line through points."""
        if len(points) > 1:
            path = "M" + "L".join(f"{_px(x)},{_px(y)}" for x, y in points)
            dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
            stroked = f'fill="none" stroke="{stroke}" stroke-width="{_px(width)}" stroke-linejoin="round"'
            self.marks.append(f'<path d="{path}" {stroked}{dashed}/>')

    def dot(self, x: float, y: float, radius: float, fill: str, stroke: str = "") -> None:
        """A round dot; hollow when its fill is the ground and it has a stroke."""
        stroked = f' stroke="{stroke}" stroke-width="1.6"' if stroke else ""
        self.marks.append(f'<circle cx="{_px(x)}" cy="{_px(y)}" r="{_px(radius)}" fill="{fill}"{stroked}/>')

    def shape(self, points: Iterable[Point], fill: str) -> None:
        """A filled polygon."""
        path = "M" + "L".join(f"{_px(x)},{_px(y)}" for x, y in points) + "Z"
        self.marks.append(f'<path d="{path}" fill="{fill}"/>')

    def free(self, box: Box, gap: float = 1) -> bool:
        """Whether no words stand there, and the place is within the drawing's width."""
        return (
            box.left >= 0
            and box.right <= self.width
            and box.top >= 0
            and not any(box.meets(text.box, gap) for text in self.texts)
        )


def to_svg(scene: Scene, alt: str) -> str:
    """The SVG of a scene, the same bytes for the same scene; it holds no id, so that two drawings never clash."""
    size = f'width="{_px(scene.width)}" height="{_px(scene.height)}"'
    view = f'viewBox="0 0 {_px(scene.width)} {_px(scene.height)}"'
    face = f'''font-family="'{scene.look.family}'" font-size="{SIZE:g}px"'''
    told = escape(alt, quote=False).replace('"', "&quot;")
    name = f'role="img" aria-label="{told}"'
    parts = [*_hair_lines(scene), *scene.marks, *map(_text, scene.texts)]
    body = "\n".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} {face} {name}>\n{body}\n</svg>\n'


def _text(text: Text) -> str:
    size = "" if text.size == SIZE else f' font-size="{text.size:g}px"'
    bold = ' font-weight="bold"' if text.bold else ""
    place = f'x="{_px(text.x)}" y="{_px(text.y)}"'
    fixed = FIXED if text.fixed else ""
    return f'<text {place} fill="{text.fill}"{size}{bold}{fixed}>{escape(text.words, quote=False)}</text>'


def _hair_lines(scene: Scene) -> Iterator[str]:
    for start, end, stroke, width in scene.rules:
        for one, other in _pieces(start, end, [text.box for text in scene.texts]):
            place = f'x1="{_px(one[0])}" y1="{_px(one[1])}" x2="{_px(other[0])}" y2="{_px(other[1])}"'
            yield f'<line {place} stroke="{stroke}" stroke-width="{_px(width)}"/>'


def _pieces(start: Point, end: Point, boxes: Iterable[Box]) -> list[tuple[Point, Point]]:
    """What is left of a level or upright line around boxes."""
    level = start[1] == end[1]
    low, high = (start[0], end[0]) if level else (start[1], end[1])
    crossed = sorted(
        (box.left - SHORT, box.right + SHORT) if level else (box.top - SHORT, box.bottom + SHORT)
        for box in boxes
        if box.crossed(start, end)
    )
    spans, place = [], low
    for near, far in crossed:
        if near > place:
            spans.append((place, min(near, high)))
        place = max(place, far)
    if place < high:
        spans.append((place, high))
    fixed = start[1] if level else start[0]
    return [((a, fixed), (b, fixed)) if level else ((fixed, a), (fixed, b)) for a, b in spans if b - a > 1]


def _px(length: float) -> str:
    """A length to a hundredth of a px."""
    return f"{round(length, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
