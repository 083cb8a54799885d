"""Systems that an acronym at the beginning of an English title names: `systems_in` finds « Scaled Agile Framework ».

« SAFe 4.5: Scaled Agile Framework », « GLPK - GNU Linear Programming Kit »: the words whose initials are the acronym,
and whose last tells that it is a piece of software or a body of rules, are a name.
"""

from __future__ import annotations

import re

ACRONYM = re.compile(r"\{*(?P<letters>[A-Z][A-Za-z]*[A-Z][a-z]?)\}*(?![\w-])")
RUN = re.compile(
    r"(?:GNU|[A-Z][a-z]+)(?: (?:[A-Z][a-z]+|and|for|of))* "
    r"(?:Framework|Kit|Library|Suite|Toolbox|Toolkit)\b"
)
SPOKEN = re.compile(r"GNU|[A-Z][a-z]+")
FEWEST = 3


def systems_in(title: str) -> list[tuple[int, int]]:
    """Where a title spells out the acronym that opens it, if it has three letters or more."""
    opening = ACRONYM.match(title)
    letters = "".join(filter(str.isupper, opening["letters"])) if opening else ""
    if len(letters) < FEWEST:
        return []
    return [span for run in RUN.finditer(title) if (span := _spelt(run, letters))]


def _spelt(run: re.Match[str], letters: str) -> tuple[int, int] | None:
    """The last words of a run that spell an acronym."""
    words = list(SPOKEN.finditer(run[0]))[-len(letters) :]
    is_spelt = "".join(word[0][0] for word in words) == letters
    return (run.start() + words[0].start(), run.end()) if is_spelt else None
