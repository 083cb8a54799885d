"""Suppression comments: from `<!-- typo:off FR-A1 -->` to `<!-- typo:on -->` the rules named do nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from stratege.typography.edit import Edit

SWITCH = re.compile(r"(?:<!--|#)[ \t]*typo[ \t]*:[ \t]*(?P<way>on|off)(?P<rules>(?:[ \t,]+FR-[A-Z]\d+)*)")
NAME = re.compile(r"FR-[A-Z]\d+")


class Suppression(NamedTuple):
    """A stretch of a text where some rules are suppressed; all of them if none is named."""

    start: int
    end: int
    rules: frozenset[str]


def suppressions(text: str) -> list[Suppression]:
    """The stretches that the comments of a text open; one that is not closed goes to the end."""
    found: list[Suppression] = []
    opened: tuple[int, frozenset[str]] | None = None
    for match in SWITCH.finditer(text):
        if opened:
            found.append(Suppression(opened[0], match.start(), opened[1]))
        off = match["way"] == "off"
        opened = (match.end(), frozenset(NAME.findall(match["rules"]))) if off else None
    return [*found, Suppression(opened[0], len(text), opened[1])] if opened else found


def unsuppressed(text: str) -> Callable[[Edit], bool] | None:
    """Whether no comment suppresses an edit; None where there is none that could."""
    found = suppressions(text) if "typo" in text else []
    return partial(_is_unsuppressed, found) if found else None


def _is_unsuppressed(found: list[Suppression], edit: Edit) -> bool:
    index = bisect_right(found, edit.start, key=lambda suppression: suppression.start) - 1
    if index < 0 or edit.start >= found[index].end:
        return True
    return bool(found[index].rules) and edit.rule not in found[index].rules
