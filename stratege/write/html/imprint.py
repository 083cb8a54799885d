"""The foot of the cover: `has_row(fact)` where a fact takes the width, `quality("Anne Roy, juriste")` parts a name."""

from __future__ import annotations

from dataclasses import replace

from stratege import document as d

WIDEST = 36  # characters of a line that a column may be as wide as
MANY = 3  # lines of a fact from which it is too tall for a column
LONG = 26  # characters of a line that a column would break, of a fact of several lines
AFTER_NAME = ", "


def share(fact: d.CoverFact) -> int:
    """What a fact of the cover takes of its row: as much as its longest line, within reason."""
    return min(max(len(d.plain(line)) for line in (fact.label, *fact.lines)), WIDEST) + 3


def has_row(fact: d.CoverFact) -> bool:
    """Whether a fact has a row of its own: many persons, or some whose qualities are long."""
    several = len(fact.lines) > 1 and any(len(d.plain(line)) > LONG for line in fact.lines)
    return len(fact.lines) > MANY or several


def quality(line: d.Inlines) -> tuple[d.Inlines, d.Inlines]:
    """The name of a person and what follows it, from the comma on: « Anne Roy » and « , juriste »; nothing if none."""
    for at, part in enumerate(line):
        if isinstance(part, d.Text) and AFTER_NAME in part.text:
            name, sign, rest = part.text.partition(AFTER_NAME)
            return (*line[:at], replace(part, text=name)), (replace(part, text=sign + rest), *line[at + 1 :])
    return line, ()
