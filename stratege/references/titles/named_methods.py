"""Manners of leading projects that English titles name by a common word: « Scrum », where a scrum is of rugby.

« Agile Scrum teams », « Scrum for software projects »; the manner itself, « agile », has no capital.
"""

from __future__ import annotations

import re

SCRUM = re.compile(r"\bScrum(?:ban)?(?![- ]?[Hh]al(?:f|ves))(?!\w)")
# What tells of projects, and of the game.
PROJECTS = re.compile(
    r"\b(?:agile|backlogs?|devops|extreme programming|information systems?|kanban|product owners?|projects?|"
    r"retrospectives?|scrum ?masters?|scrum (?:alliance|framework|method(?:ology|s)?|process|teams?)|software|sprints?|"
    r"user stor(?:ies|y)|waterfall)\b",
    re.IGNORECASE,
)
RUGBY = re.compile(
    r"\b(?:biomechanic\w*|football|injur(?:ies|y)|players?|referees?|rugby|scrum ?machine|scrummag\w+)\b", re.IGNORECASE
)


def methods_in(title: str) -> list[tuple[int, int]]:
    """Where a title that tells of projects names Scrum."""
    is_told = PROJECTS.search(title) is not None and RUGBY.search(title) is None
    return [found.span() for found in SCRUM.finditer(title)] if is_told else []
