"""What holds indented lines: under `- un`, two columns make a line the item's, six its code."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from stratege.typography.fronts import lines


class Level(NamedTuple):
    """The column of its text; a lazy one may go on without indent, a quoted one ends with its quotation."""

    column: int
    lazy: bool = True
    quoted: bool = False


@dataclass
class Levels:
    """Those that are open, one within another: list items, notes, definitions, admonitions."""

    opened: list[Level] = field(default_factory=list)
    base: int = 0  # the column of the one that the line is in

    @property
    def column(self) -> int:
        """The column of the innermost one's text, 0 where none is open."""
        return self.opened[-1].column if self.opened else 0

    def enter_line(self, line: str, after_blank: bool) -> int:
        """Leave what a line is not indented enough for; where its text begins within what is still open."""
        if not self.opened:
            self.base = 0
            return 0
        width = lines.width(line)
        if not lines.QUOTED.match(line):
            self.opened = [level for level in self.opened if not level.quoted]
        if after_blank:
            self._dedent(width)
        for index, level in enumerate(self.opened):
            if not level.lazy and width < level.column:
                del self.opened[index:]
                break
        base = self.column
        self.base = base if width >= base and line[:base].isspace() else 0
        return self.base

    def leave(self, width: int) -> None:
        """Leave all that a line so much indented is not in, which no paragraph goes on with."""
        self.opened = [level for level in self.opened if level.column <= width]

    def _dedent(self, width: int) -> None:
        """After an empty line, what is not indented has left the list."""
        while self.opened and width < min(self.column, 4 * len(self.opened)):
            self.opened.pop()

    def open(self, column: int, inner: int, quoted: bool) -> None:
        """Open a level: its mark stands at `column` of the level around it, its text `inner` columns further."""
        column += self.base
        while self.column > column:
            self.opened.pop()
        self.opened.append(Level(column + inner, quoted=quoted))

    def open_strict(self, column: int, inner: int) -> None:
        """Open one that a line without indent ends."""
        self.opened.append(Level(self.base + column + inner, lazy=False))
