"""Faults put at random into the files of content/: `mutated(text, Random(7))` is another text and the line changed."""

from __future__ import annotations

from random import Random

SIGNS = "[]{}:,-#'\"|>@`%*&! \t\u00a0\u202fabé1\n"


def mutated(text: str, random: Random) -> tuple[str, int]:
    """The text with a character or a line deleted, added or replaced, and the line, from 1, where it is."""
    if random.random() < 0.25:
        return _line(text, random)
    at = random.randrange(len(text))
    end = at + random.choice((0, 1, 1))
    new = "" if end > at and random.random() < 0.5 else random.choice(SIGNS)
    return text[:at] + new + text[end:], text.count("\n", 0, at) + 1


def _line(text: str, random: Random) -> tuple[str, int]:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    match random.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[random.randrange(len(lines))])
        case 2:
            lines[at] = " " * random.choice((1, 2)) + lines[at]
        case _:
            lines[at] = lines[at].removeprefix(" " * random.choice((1, 2)))
    return "\n".join(lines), at + 1
