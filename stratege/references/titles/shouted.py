"""Words in capitals among others: « HANDBOOK of TRIBOLOGY » becomes « Handbook of tribology », by `lower_shouted`.

An acronym is one word, and no common one as long: « HANDBOOK » is a word, « GREEN ROOF » too, « SALT » is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from stratege.references.titles.title_names import EPITHET, EPITHET_END, GENERA
from stratege.references.titles.title_names import SPECIES as SPECIES_NAMES
from stratege.references.titles.typed_case import is_shouted
from stratege.references.words.english import is_common as is_english

LONG = 8  # letters of a word that no acronym is
MIDDLING = 4  # letters of each of two words side by side
RUN = re.compile(
    r"(?<![\w.-])[A-ZÀ-ÖØ-ÝŒ]{2,}(?:(?:\s+|-|['’]|(?<=[LD])['’])[A-ZÀ-ÖØ-ÝŒ]+)*(?![\w.]|-(?:\d|[A-Z][a-z]))"
)
SPECIES = re.compile(
    rf"(?<![\w-])(?P<genus>\{{*[A-Z]{{4,}}\}}*) "
    rf"(?P<own>\{{*[A-Z]{{2,}}(?:{EPITHET.upper()})\}}*|\{{*[A-Z]{{4,}}\}}*)(?![\w-])"
)
# What journals put in capitals before a title: « EDITORIAL: The rivers ».
KINDS_WORDS = """
    abstract abstracts addendum announcement appendix background bibliography biography chapter commentary comments
    communication conclusion conclusions conference correction correspondence corrigendum debate discussion dissertation
    editorial erratum exclusive feature foreword guidelines handbook highlights interview introduction invited keynote
    letters memorandum methodology newsletter obituary opinion overview perspective perspectives plenary preface
    presentation proceedings profile questionnaire rejoinder republished research response retracted retraction review
    reviews roundtable spotlight statement summary supplement symposium technical tutorial updated viewpoint withdrawn
    withdrawal workshop
"""
KINDS = frozenset(KINDS_WORDS.split())
STOP = re.compile(r"[^\W\d_]{2}[.?!]\s$|\s[-–—]\s$")  # after which a sentence begins, or what a page adds
WORD = re.compile(r"[^\W\d_]+")


def lower_shouted(title: str, is_common: Callable[[str], bool], kept: Sequence[bool]) -> str:
    """A title with such words in lower case, but for its first letter; what is `kept`, sign by sign, stays."""
    if is_shouted(title):
        return title  # of which no word tells what it is: each language has its own way

    def quieted(run: re.Match[str]) -> str:
        found = run[0] if kept[run.start()] or _is_system(run) else _lowered(run[0], is_common)
        return f"{found[0].upper()}{found[1:]}" if STOP.search(title[: run.start()]) else found

    quiet = RUN.sub(quieted, title)
    return f"{title[:1]}{quiet[1:]}"


def _is_system(run: re.Match[str]) -> bool:
    """« SPLENDID: Queries on rivers »: whether one word that opens a title is a name, and no kind of text."""
    is_opening = not run.start() and run.string.startswith(": ", run.end())
    return is_opening and run[0].isalpha() and run[0].lower() not in KINDS


def lower_species(title: str) -> str:
    """A title with the name of a species that it shouts in usual letters: « a fish, {APLOCHEILUS} {LATIPES} »."""
    return title if is_shouted(title) else SPECIES.sub(_species, title)


def _species(found: re.Match[str]) -> str:
    genus, own = (found[part].strip("{}").lower() for part in ("genus", "own"))
    is_told = genus in GENERA and own in SPECIES_NAMES
    is_latin = EPITHET_END.search(own) is not None and not (is_english(genus) or is_english(own))
    return f"{genus.capitalize()} {own}" if is_told or is_latin else found[0]


def _lowered(run: str, is_common: Callable[[str], bool]) -> str:
    words = WORD.findall(run)
    known = [word for word in words if len(word) >= MIDDLING and is_common(word.lower())]
    strange = [word for word in words if len(word) >= MIDDLING and word not in known]
    is_spoken = len(known) >= 2 and len(known) > len(strange)
    if not is_spoken and not (known and len(known[0]) >= LONG and len([word for word in words if len(word) >= 3]) == 1):
        return run
    return WORD.sub(lambda word: word[0] if word[0] in strange else word[0].lower(), run)
