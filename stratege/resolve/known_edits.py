"""The edits that typography makes, found once for each text: `of_profile(use).edits("oui !")` is [Edit(3, 4, …)]."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from stratege.project import Cache
from stratege.typography import Edit, Profile, edits

KIND = "typography"
KNOWN = 1 << 13  # texts: those of a report of 300 pages
SHARE = 1 / 4  # of the texts: what is worth writing all of them again
PROFILES = 8


class KnownEdits:
    """What a profile makes of texts: those of this process, and of the last builds while a report is typeset."""

    def __init__(self, use: Profile) -> None:
        self._use = use
        self._found: dict[str, list[Edit]] = {}
        self._kept: dict[str, list[list[object]]] = {}
        self._new = 0

    def edits(self, text: str) -> list[Edit]:
        """The edits of a text; nobody changes the list."""
        if text not in self._found:
            if len(self._found) >= KNOWN:
                self._found.clear()
            self._found[text] = self._edits(text)
        return self._found[text]

    def _edits(self, text: str) -> list[Edit]:
        if (kept := self._kept.get(text)) is not None:
            return [Edit(*edit) for edit in kept]  # type: ignore[arg-type]  # as they were written
        self._new += 1
        return edits(text, self._use)

    @contextmanager
    def kept(self, cache: Cache, *key: str) -> Iterator[None]:
        """Typeset what stands under that key with what was found the last time, and keep what was not."""
        self._new = 0
        content = cache.find(KIND, (repr(self._use), *key))
        self._kept = json.loads(content) if content is not None else {}
        yield
        if cache.folder and self._new > SHARE * len(self._kept):
            found = {**self._kept, **self._found} if len(self._kept) < KNOWN else self._found
            cache.keep(KIND, (repr(self._use), *key), json.dumps(found).encode())
        self._kept = {}


@lru_cache(PROFILES)
def of_profile(use: Profile) -> KnownEdits:
    """The edits of a profile."""
    return KnownEdits(use)
