"""Who speaks: `is_transcript("Léa : Bonjour.\\nDRH : Oui.")`, whose lines keep their own as those of a dialogue do."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

BLANK = r"[ \xa0\u202f]"
SPOKEN = re.compile(rf"[ \t]*—{BLANK}")  # a line of a dialogue, which opens a text or follows « Il dit : »
DIALOGUE = re.compile(rf"(?:\A|:[ \t]*\n){SPOKEN.pattern}")
# « Léa : », « **DRH** : », « E3 (manager) : », at the beginning of a line.
LABEL = rf"[ \t]*(?:\*\*)?[^\W\d_][\w.’'() -]{{0,30}}?(?:\*\*)?{BLANK}?:(?:\*\*)?{BLANK}(?=\S)"
LABELLED = re.compile(LABEL)
SHORT = 3  # words of a label that is met once, its colon among them: « DRH adjointe : »
FEWEST = 2  # lines of one who speaks, or of any where each line has its speaker


def is_spoken(text: str, start: int) -> bool:
    """Whether the line of a text that begins at an offset, not its first, is what somebody says."""
    if line := SPOKEN.match(text, start):
        return DIALOGUE.search(text, 0, line.end()) is not None
    return bool(label_of(text, start)) and is_transcript(text)


@lru_cache(maxsize=8)
def is_transcript(text: str) -> bool:
    """Whether the lines of a text are those of an interview: each begins with its speaker, or one speaks twice."""
    lines = text.split("\n")
    labels = [label for line in lines if (label := label_of(line))]
    if not label_of(lines[0]):
        return False
    again = max(Counter(labels).values()) >= FEWEST
    short = all(len(label.split()) <= SHORT for label in labels)
    return len(labels) >= FEWEST and (again or (short and len(labels) == len(lines)))


def label_of(text: str, start: int = 0) -> str:
    """Who is said to speak at an offset, with his colon, « Léa : »; a name has a capital; empty for nobody."""
    found = LABELLED.match(text, start)
    label = found[0].strip(" *\t") if found else ""
    return label if label[:1].isupper() else ""
