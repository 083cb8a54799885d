"""Colours on a terminal: after `use("always")`, `paint("erreur", "error", sys.stderr)` is red.

`NO_COLOR` (no-color.org) and `FORCE_COLOR` (force-color.org) decide where the command does not.
"""

from __future__ import annotations

import os
from typing import Literal, TextIO, get_args

Choice = Literal["auto", "always", "never"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
# What a terminal is asked for: bold, and one of its own colours, so that each follows its background.
STYLES = {"error": "1;31", "warning": "1;33", "note": "1;36", "place": "1", "remedy": "32"}
_chosen: list[Choice] = ["auto"]


def use(choice: Choice) -> None:
    """Choose for the rest of the process, as a command does with `--color`."""
    _chosen[0] = choice


def wanted(stream: TextIO, choice: str = "") -> bool:
    """Whether what goes to a stream has colours, by the choice given, or by that of `use`."""
    match choice or _chosen[0]:
        case "always":
            return True
        case "never":
            return False
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def paint(text: str, style: str) -> str:
    """A text in a style of `STYLES`, whatever was chosen."""
    return f"\033[{STYLES[style]}m{text}\033[0m" if text else ""


def plain(text: str, style: str) -> str:
    """The text as it is: what stands for `paint` where there are no colours."""
    return text
