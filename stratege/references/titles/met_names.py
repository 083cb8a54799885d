"""Names that several titles in sentence case of a file spell alike: « the McMurdo Dry Valleys », for those that do not.

A run of words in capitals makes one where a word of it is none of the dictionary, and no title has it in small letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from stratege.references.words.english import is_common

RUN = re.compile(r"(?<=[a-z] )[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)+")
SMALL, CAPITAL = re.compile(r"(?<![\w'’-])[a-z]{4,}"), re.compile(r"(?<![\w'’-])[A-Z][a-z]{3,}")
FEWEST_SMALL = 2  # words of a title in sentence case
OFTEN = 2  # titles that have the name


def met_names(titles: Iterable[str]) -> tuple[str, ...]:
    """The names of several words, a strange one and common ones, that titles in sentence case have more than once."""
    bare = [" ".join(title.replace("{", "").replace("}", "").split()) for title in titles]
    counts = Counter(name for title in bare if _is_quiet(title) for name in dict.fromkeys(RUN.findall(title)))
    names = [name for name, count in counts.items() if count >= OFTEN and _is_name(name)]
    return tuple(name for name in names if not any(_has_it_small(name, title) for title in bare))


def _is_quiet(title: str) -> bool:
    """Whether a title is in sentence case: its common words are small, but for those of its names."""
    rest = RUN.sub("", title.partition(" ")[2])
    return len(SMALL.findall(rest)) >= FEWEST_SMALL and not any(map(is_common, CAPITAL.findall(rest)))


def _is_name(run: str) -> bool:
    """Whether a run has a common word, which may lose its capital, and begins with one that cannot: « McMurdo »."""
    first, *rest = run.split(" ")
    return not is_common(first) and any(map(is_common, rest)) and not run.isupper()


def _has_it_small(name: str, title: str) -> bool:
    """« the Bayesian networks », beside « the Bayesian Networks », in another title in sentence case."""
    first, _, rest = name.partition(" ")
    return f"{first} {rest.lower()}" in title
