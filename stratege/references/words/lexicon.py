"""The words of a language: `Lexicon(…).is_formed("entreprises")` is true where an ending makes it of another."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from stratege.records import record


@record(slots=False)
class Lexicon:
    """What is known of the words of a language: their list, which lies beside this file, and how others are formed.

    `endings` says which ending stands for which in a word of the list, `learned` and `prefixes` which endings and
    beginnings make no name; `names` are words that are names more often than not, in titles.
    """

    file: str
    endings: tuple[tuple[str, str], ...]
    learned: re.Pattern[str]
    prefixes: re.Pattern[str]
    names: frozenset[str]

    @cached_property
    def words(self) -> Collection[str]:
        """Common words without those that the endings form; with a capital, the names that endings would form too."""
        return frozenset(Path(__file__).with_name(self.file).read_text(encoding="utf-8").split())

    def is_common(self, word: str) -> bool:
        """Whether a word in lower case needs no capital, as it is or as it is formed."""
        if word in self.names or word.capitalize() in self.words:
            return False
        return word in self.words or self.is_formed(word)

    def is_formed(self, word: str) -> bool:
        """Whether an ending, a prefix or both make a word from one of the list, or can make no name."""
        rest = self.prefixes.sub("", word)
        return (rest != word and (rest in self.words or self._has_ending(rest))) or self._has_ending(word)

    def _has_ending(self, word: str) -> bool:
        formed = self.learned.search(word)
        if formed and formed.start() > 2:
            return True
        ends = ((end, rest) for end, rest in self.endings if word.endswith(end) and len(word) - len(end) > 2)
        return any(word.removesuffix(end) + rest in self.words for end, rest in ends)
