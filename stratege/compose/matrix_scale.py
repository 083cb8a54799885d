"""What the author says of the scale of a matrix, held against its scores: `scale: de 0 à 5` is told, they go to 4."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.compose.context import Context
from stratege.model.modules import MatrixModule
from stratege.numbers import read_number, spell_decimal

LEAST, MOST = 0, 4  # the ends of the scale of every matrix
FIGURE = r"[-+−]?\d+(?:[.,]\d+)?"
OPENING = r"^\W*?(?:[^\W\d]+[^\w+−-]+){0,5}?"  # « Notes », « chaque note va de »
MARK = re.compile(rf"(?:^|[,;.(]\s*)({FIGURE})\s*[:=]")  # « 0 : mauvais, 5 : excellent »
RANGE = re.compile(  # « de 0, mauvais, à 5, très bon », « 0-5 »
    rf"{OPENING}({FIGURE})\s*(?:\([^)]*\)|,[^,\d]*,)?\s*(?:à|et|[-–→])\s*({FIGURE})"
)
OUT_OF = re.compile(rf"{OPENING}sur\s+({FIGURE})")  # « notes sur 5 »


def check_scale(module: MatrixModule, context: Context) -> None:
    """Tell of a scale that is not that of the scores: it goes beyond 0 or 4, or one of them goes beyond it."""
    ends, scores = said(str(module.scale)), sorted(_scores(module))
    if ends is None or not scores:
        return
    low, high = ends
    if low < LEAST or high > MOST:
        told = float(LEAST), float(MOST)
    elif scores[0] < low or scores[-1] > high:
        told = scores[0], scores[-1]
    else:
        return
    least, most = map(spell_decimal, told)
    context.diagnostics.add("S174", module.scale.span, scale=module.scale, least=least, most=most)


def said(scale: str) -> tuple[float, float] | None:
    """The ends of a scale as its author words it; None where no end is read.

    « 0 : mauvais, 4 : excellent » and « de 0 à 4 » go from 0 to 4, as « sur 4 ».
    """
    marks = MARK.findall(scale)
    if len(marks) < 2:
        found = RANGE.match(scale) or OUT_OF.match(scale)
        marks = list(found.groups()) if found else []
    numbers = [float(number) for mark in marks if (number := read_number(mark)) is not None]
    if len(numbers) == 1:
        numbers.append(LEAST)
    return (min(numbers), max(numbers)) if numbers else None


def _scores(module: MatrixModule) -> Iterator[float]:
    """The scores that can be read and that a matrix has; the others are told at their places."""
    for option in module.options:
        for raw in option.scores.values():
            score = read_number(str(raw))
            if score is not None and LEAST <= score <= MOST:
                yield score
