"""French locators as pandoc reads them: `normalise("[@a, pp. 3-4]")` is `"[@a, p. 3-4]"`."""

from __future__ import annotations

import re

from stratege.signs import COMMA_JOINED, UNSORTED
from stratege.spaces import BLANKS
from stratege.text.citations import BARE, BRACED
from stratege.text.miscited import settled

# What authors write -> a word that the French terms of pandoc or of our style know.
WORDS = {
    "p.": "p.",
    "pp.": "p.",
    "pages": "p.",
    "page": "p.",
    "par.": "paragraphe",
    "para.": "paragraphe",
    "paragr.": "paragraphe",
    "§": "paragraphe",
    "§§": "paragraphe",
    "ch.": "chapitre",
    "chap.": "chapitre",
    "tabl.": "tableau",
    "tab.": "tableau",
    "fig.": "figure",
    "ann.": "annexe",
    "art.": "article",
    "sect.": "section",
    "l.": "ligne",
    "n.": "note",
}
SPACES = f"[{BLANKS}]*"
LABEL = "|".join(sorted((re.escape(word) for word in WORDS), key=len, reverse=True))
AFTER_KEY = rf"@(?:{BARE}|{BRACED})(?:{SPACES},{SPACES}|{SPACES}\[{SPACES})"
LOCATOR = re.compile(rf"({AFTER_KEY})({LABEL}){SPACES}(?=[\divxlcA-Z])")
TIMECODE = re.compile(rf"({AFTER_KEY})(?=\d{{1,3}}:\d\d\b)")
SECOND_WORK = re.compile(rf"^(-?@(?:{BARE}|{BRACED}) ?\[[^;]*;) ?(?=-?@)")
SECOND_IN_WORDS = re.compile(r"(?<=[\w}.\])]), ((?:et|cit[ée]e?s? (?:dans|par|d['’]après)|dans|d['’]après) -?@)")
PLURAL = r"(?:chapitres?|chap\.|articles?|art\.|tableaux?|tabl\.|figures?|fig\.|sections?|annexes?) \S+ et "
ORDINAL = r"\d+(?:e|er|re|ère|ème)\b"
AS_IT_STANDS = re.compile(rf"(@(?:{BARE}|{BRACED})){SPACES},{SPACES}(?={PLURAL}|{ORDINAL}|vol\. ?\d)")
FIXED_SPACE = re.compile(r"\s+")


def normalise(source: str) -> str:
    """A citation with the labels that pandoc knows, and on one line.

    What pandoc would take for a page goes after the empty locator `{}`, as it stands: a time code (`12:30`), an
    ordinal (`2e partie`), several chapters joined by « et », a volume.
    """
    line = AS_IT_STANDS.sub(r"\1{}, ", one_line(source))
    line = LOCATOR.sub(lambda match: f"{match[1]}{WORDS[match[2]]} ", line)
    return TIMECODE.sub(r"\1{}", line)


def one_line(source: str) -> str:
    """A citation on one line, its works as pandoc separates them.

    A second work that a comma joins (`cité dans @b`) becomes a work of its own, marked so that the comma comes back.
    """
    line = FIXED_SPACE.sub(" ", settled(source)).strip()
    line = re.sub(r" ;", ";", line)
    line = SECOND_IN_WORDS.sub(_joined, line) if line.startswith("[") else line
    return SECOND_WORK.sub(rf"\1 {UNSORTED} ", line)


def _joined(words: re.Match[str]) -> str:
    """`, cité dans` after a work; after words alone (`[Mill, 1859, cité dans @b]`), it belongs to the prefix."""
    return f"; {COMMA_JOINED}{words[1]}" if "@" in words.string[: words.start()] else words[0]
