"""What one reading gathers besides its tree: `Piece("marker", 0, 1)` for `- un`, `Problem("undefined", 4, 8, "n")`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from stratege.text.lines import Stretch

DEEPEST = 40  # blocks within blocks, and inlines within inlines
# The pieces that a leaf of the tree shows, and those of syntax that hold letters which no leaf shows.
SHOWN = frozenset(["text", "code", "maths"])
LETTERED = SHOWN | frozenset(["marker", "fence", "link", "tag", "definition", "entity", "image", "citation", "note"])
LETTERED |= frozenset(["fact", "reference", "attributes", "task", "excess", "front matter"])


class Piece(NamedTuple):
    """A stretch of one line that is all of one kind."""

    kind: str
    start: int
    end: int


class Problem(NamedTuple):
    """What an author is to be told, by its kind; `words` are what it is about, as typed.

    The kinds: « undefined » (a note called), « spaced » (a note whose colon is apart), « uncalled » (a note),
    « repeated » (a note defined again), « unused » (a link's definition), « cells » (too many in a row), « html »,
    « image », « nesting », « unclosed » (a form of ours), « attributes » (braces that say nothing here); and what is
    surely not what was meant: « heading » (`##mot`), « table » (rows without their line of hyphens), « flanking »
    (`**Note :**suite`), « apart » (`** Note **`), « unmatched » (`**Note`, or a fence of code, that nothing closes),
    « glued » (a paragraph just under a table or a note, which takes it), « printed » (braces that are printed, with the
    brackets before them), « front » (the keys of a YAML front matter), « underlined » (lines that the one below makes a
    heading), « columns » (a rule that other tools read as the head of a table), « thin » (a space of LaTeX).
    """

    kind: str
    start: int
    end: int
    words: str


# What characters are: their kind, the stretch that their indices are of, None where those are offsets in the text.
Mark = tuple[str, Stretch | None, int, int]


def partition(marks: list[Mark]) -> tuple[Piece, ...]:
    """The pieces that marks are of, in the order of the text; said twice, it is the same."""
    pieces: dict[int, Piece] = {}
    for kind, stretch, start, end in marks:
        for first, last in stretch.pieces(start, end) if stretch is not None else ((start, end),):
            pieces[first] = Piece(kind, first, last)
    return tuple(pieces[start] for start in sorted(pieces))


@dataclass(slots=True)
class Target:
    """The address and the title that a definition gives a link; `used` once a link has asked for it."""

    label: str
    url: str
    title: str
    start: int
    end: int
    used: bool = False


@dataclass(slots=True)
class Context:
    """What one text holds, as far as it is read."""

    marks: list[Mark] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    targets: dict[str, Target] = field(default_factory=dict)
    calls: list[Problem] = field(default_factory=list)
    is_line: bool = False  # the text is one line whatever it begins with, where no note is defined
    spaced: list[Problem] = field(default_factory=list)  # the calls that a colon follows, as that of a definition does
    misplaced: list[Problem] = field(default_factory=list)  # the definitions of notes that a line has all the same

    def piece(self, kind: str, start: int, end: int) -> None:
        """Say what a stretch of one line is."""
        if start < end:
            self.marks.append((kind, None, start, end))

    def mark(self, kind: str, stretch: Stretch, start: int, end: int) -> None:
        """Say what characters of a stretch are; the places of their lines are looked for when they are asked for."""
        self.marks.append((kind, stretch, start, end))

    def tell(self, kind: str, start: int, end: int, words: str) -> None:
        self.problems.append(Problem(kind, start, end, words))
