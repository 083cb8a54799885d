"""Who stands twice in a list: `name_once(item, "author")` leaves each once of « Roy, A. and Noir, B. » typed twice.

Managers that merge two records put one list after the other; records of libraries name a person in two places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.names.told_names import quoted
from stratege.references.parts import Item, full_name, names_of, text_of

WHOLE_GIVEN = re.compile(r"[^\W\d_]{2}|[^\W\d_]\.[ -]?[^\W\d_]\.")
FEWEST_REPEATED = 2  # names of a list that is no chance when it comes again: « Roy, A. and Roy, A. » may be two


def name_once(item: Item, role: str) -> Iterator[str]:
    """Change the names of a role in place: of a list that comes again, the first; what is left out, in French."""
    names = names_of(item, role)
    kept = _first_half(names) or [
        name for rank, name in enumerate(names) if name not in names[:rank] or not _is_whole_name(name)
    ]
    if len(kept) < len(names):
        item[role] = kept
        again = [name for name in kept if names.count(name) > kept.count(name)]
        yield phrase("named_again", names=quoted(list(map(full_name, again))))


def _first_half(names: list[Item]) -> list[Item]:
    """The first half of a list whose second half is the same, be its names « Roy, A. » alone; else nobody."""
    half, is_odd = divmod(len(names), 2)
    is_twice = not is_odd and half >= FEWEST_REPEATED and names[:half] == names[half:]
    return names[:half] if is_twice else []


def _is_whole_name(name: Item) -> bool:
    """« Roy, Anne », « Roy, A. B. », « Beda » without first name: of « Roy, A. », there may be two."""
    given = text_of(name, "given")
    return bool(text_of(name, "family")) and (not given or WHOLE_GIVEN.match(given) is not None)
