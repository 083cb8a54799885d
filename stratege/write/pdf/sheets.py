"""Style sheets read once by a process, however many pages say the same: `reading_once(css.CSS)` takes its place.

What all remarks and pages of a report, and all reports of a batch, have alike is their `<style>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

HELD = 8  # sheets
# A sheet with any other rule (a font, a layer, another sheet) is more than its selectors, and is read each time.
OTHERS = re.compile(r"@(?!(?:page|media|supports|footnote|(?:top|bottom|left|right)(?:-[a-z]+)+)\b)", re.IGNORECASE)


class Sheet(Protocol):
    """A style sheet that was read: its rules for pages, besides those that elements match."""

    page_rules: list[object]


def reading_once(usual: Callable[..., Sheet]) -> Callable[..., Sheet]:
    """`CSS`, as a page calls it for what its `<style>` holds; nothing changes a sheet once it is read."""

    def read(*given: object, page_rules: list[object] | None = None, **named: object) -> Sheet:
        text = named.get("string")
        if given or page_rules or not isinstance(text, str) or OTHERS.search(text):
            return usual(*given, page_rules=page_rules, **named)
        key = (text.strip(), str(named.get("base_url")), str(named.get("media_type")))
        if key not in _held:
            if len(_held) >= HELD:
                _held.clear()
            _held[key] = usual(**named, page_rules=[])
        if page_rules is not None:
            page_rules.extend(_held[key].page_rules)
        return _held[key]

    return read


_held: dict[tuple[str, str, str], Sheet] = {}
