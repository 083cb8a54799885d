"""The page read with each expression of tinyhtml5 compiled once: `inputstream.characters_until_regex = Runs()`.

It keeps them under other keys than those that it looks for, and makes each anew for each tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

Wanted = tuple[Iterable[str], bool]  # some characters, and whether the run is of these rather than of all others


class Runs(dict[Wanted, "re.Pattern[str]"]):
    """What finds a run of characters, by what is asked for."""

    def __missing__(self, wanted: Wanted) -> re.Pattern[str]:
        characters, these = wanted
        held = "".join(map(re.escape, characters))
        self[wanted] = found = re.compile(f"[{held}]+" if these else f"[^{held}]+")
        return found
