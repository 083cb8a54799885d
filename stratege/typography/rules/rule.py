"""One line of the table of rules: its id, what it says in French, who says so, examples that are also tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from stratege.records import record
from stratege.typography.edit import Edit, Kind
from stratege.typography.gaps import Finder
from stratege.typography.profile import Profile

SignFinder = Callable[[str, Profile], Iterator[Edit]]


class Example(NamedTuple):
    """A text and what the rule makes of it; `_` is U+00A0 and `~` is U+202F; a rule of class lint only proposes."""

    before: str
    after: str
    locale: str = "fr-FR"
    markup: str = "text"


@record
class Rule:
    """A rule; a finder may serve several: it then names the rule itself. Without one it says what is left alone.

    `gaps` wish for widths, `signs` change characters, `reports` propose what only an author can decide.
    """

    id: str
    title: str
    authority: str
    examples: tuple[Example, ...]
    gaps: tuple[Finder, ...] = ()
    signs: tuple[SignFinder, ...] = ()
    reports: tuple[SignFinder, ...] = ()
    kind: Kind = "fix"


def ex(*texts: str, locale: str = "fr-FR", markup: str = "text") -> tuple[Example, ...]:
    """Examples written `before → after`, or a single text that stays as it is."""
    pairs = (text.split(" → ") for text in texts)
    return tuple(Example(pair[0], pair[-1], locale, markup) for pair in pairs)
