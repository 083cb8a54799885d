"""Whether an English title is typed in Title Case: `is_title_case` of its words, `heading` of its first part.

« The Rise of the Networks » is, « The rise of Amazon in France » is not, « The Rise of networks in Towns » is half so.
"""

from __future__ import annotations

import re
from itertools import groupby

from stratege.references.words.english import SHARED, WORD, is_common
from stratege.references.words.languages import ENGLISH

TITLE_CASE_SHARE = 0.75
# Of a title that is half in Title Case: what words apart have, that no one name makes, or several words side by side.
APART, LEAST_APART, HALF = 0.33, 2, 0.5
QUOTES = frozenset("\"'`‘“«")
ACRONYM = re.compile(r"\s\([a-z]?[A-Z]{2,}[a-z]?\)")
ARTICLE_FIRST = re.compile(r"an? ", re.IGNORECASE)
AUXILIARIES = frozenset(["Are", "Be", "Can", "Do", "Does", "Has", "Is", "Was"])
PAIR = 2  # words of a name: « In Xcode 27 Liquid Glass will be applied to your app »
LONGEST_SMALL = 3  # « of », « and », « the » are small in Title Case too
# Names of congresses, which keep their capitals as titles of books.
PROCEEDINGS = re.compile(
    r"(?:.*\b)?(?:proceedings|proc\.|conference|congress|symposium|workshop|meeting|colloquium|"
    r"extended abstracts)\b",
    re.IGNORECASE,
)
END_OF_FIGURES = re.compile(r"(?<=\d)(?:s|st|nd|rd|th)\b")
# « Robot Operating System 2: Design and uses », a version, and no « Case Study 2 ».
VERSIONED = re.compile(
    r"(?:[A-Z][a-z]+ )+(?!(?:Act|Book|Case|Chapter|Experiment|Part|Phase|Stage|Step|Study|Volume) )[A-Z][a-z]+ \d{1,2}"
)
# « The Multidimensional Work Motivation Scale: Validation evidence »: a test that its heading names (APA 7, 6.18).
INSTRUMENT = re.compile(r"The (?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? ){2,6}(?:Checklist|Inventory|Questionnaire|Scale)")
LONGEST_NAMED = 3  # words with a capital of a name after « : The »
PARTING = (": ", " – ", " -- ", " — ", " --- ")  # between a title and what it says of itself
LAST_WORD = re.compile(r"([^\W\d_]+)\s$")
HYPHENS = frozenset("-‐‑")


def is_shouted(title: str) -> bool:
    """Whether a title is all in capitals, but for the ends of figures: « HOUSING, 1920s-1970s »."""
    return END_OF_FIGURES.sub("", title).isupper()


def is_title_case(words: list[re.Match[str]]) -> bool:
    """Whether most of the words that may have no capital have one, or a third of them that stand apart."""
    known = [word for word in words if word[0].lower() not in ENGLISH | SHARED and is_common(word[0])]
    counted = _counted(words, [word for word in known if not _is_hyphened_small(word)])
    capital = [word for word in counted if word[0][0].isupper()]
    runs = _runs(words, {word.start() for word in capital})
    is_named = bool(runs) and _is_name(words, capital)
    if not capital or len(capital) >= TITLE_CASE_SHARE * len(counted):
        is_partial = len(capital) < TITLE_CASE_SHARE * len(_counted(words, known))
        return bool(capital) and not (is_named and is_partial)
    if len(capital) < APART * len(counted) or is_named or PROCEEDINGS.match(words[0].string):
        return False
    return len(runs) >= LEAST_APART or (len(runs) == 1 and _is_half(capital, counted) and not _is_the(runs[0]))


def _is_half(capital: list[re.Match[str]], counted: list[re.Match[str]]) -> bool:
    """Whether as many words have a capital as not; two that stand among two others or more may be a name."""
    half = HALF * len(counted)
    return len(capital) > half or (len(capital) == half and len(capital) != PAIR)


def _counted(words: list[re.Match[str]], known: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words whose capitals tell of Title Case: the long ones that are `known` or, of a short title, others."""
    long = [word for word in known if len(word[0]) > LONGEST_SMALL]
    counted = long or [word for word in known if len(word[0]) == LONGEST_SMALL]  # « Empathy Map »
    counted = counted or [word for word in words if len(word[0]) > LONGEST_SMALL and word[0].lower() in ENGLISH]
    return counted or [word for word in words if word[0] in AUXILIARIES]  # « What Is Google Android? »


def _is_hyphened_small(word: re.Match[str]) -> bool:
    """« Solver » of « SAT-solver », which is small in Title Case too."""
    return word[0].islower() and word.string[word.start() - 1] in HYPHENS


def _is_the(run: list[re.Match[str]]) -> bool:
    """Whether « the » stands before a run, as before a name, or one word makes it; « : The » may open a subtitle.

    « : The HighScope Perry Preschool Study through age 40 » begins with a name, and is one.
    """
    before = run[0].string[: run[0].start()]
    is_named = not is_common(run[0][0]) and all(map(_is_beside, run, run[1:]))
    is_opening = before.endswith("The ") and len(run) > LONGEST_NAMED and not is_named
    return len(run) == 1 or (last_word(before) == "the" and not is_opening)


def _is_beside(word: re.Match[str], after: re.Match[str]) -> bool:
    return after.start() == word.end() + 1


def _runs(words: list[re.Match[str]], capital: set[int]) -> list[list[re.Match[str]]]:
    """The runs of words with capitals that have one that needs none: « Arts and Crafts » is one.

    A run in quotation marks may be a name, one that an acronym repeats is: « Thermal Climate Index (UTCI) ».
    """
    spoken = (word for word in words if word[0][0].isupper() or len(word[0]) > LONGEST_SMALL)
    grouped = groupby(spoken, key=lambda word: word[0][0].isupper())
    found = [[word for word in run if not word[0].isupper()] for is_capital, run in grouped if is_capital]
    runs = [run for run in found if any(word.start() in capital for word in run)]
    plain = (run for run in runs if run[0].string[run[0].start() - 1] not in QUOTES)
    return [run for run in plain if not ACRONYM.match(run[-1].string, run[-1].end())]


def heading(title: str, words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words in Title Case before a subtitle in sentence case, if none of them is a name.

    « The Rising Tide: Confronting models with data », not « Google Earth Engine: Planetary analysis for everyone », nor
    « Kindling Wood: A toolbox for … », « River Operating System 2: … » and « The Work Motivation Scale: … », which name
    what they tell of.
    """
    head, colon, tail = title.partition(next((sign for sign in PARTING if sign in title), PARTING[0]))
    first = WORD.search(head)
    is_named = VERSIONED.fullmatch(head) or INSTRUMENT.fullmatch(head)
    if not colon or not first or ARTICLE_FIRST.match(tail) or is_named:
        return []
    if not all(is_common(word) or word.lower() in SHARED for word in WORD.findall(head)):
        return []
    before = [word for word in words if word.start() < len(head)]
    after = [word for word in words if word.start() > len(head) and len(word[0]) > LONGEST_SMALL]
    told = [word for word in before if len(word[0]) > LONGEST_SMALL and word[0].lower() not in ENGLISH]
    is_alone = len(told) <= (first[0].lower() in ENGLISH | SHARED | {"the"})  # « The Principia »
    if is_alone or _is_name(before, told) or not all(word[0][0].isupper() and word[0][1:].islower() for word in told):
        return []
    is_quiet = len(after) >= LEAST_APART and all(word[0].islower() for word in after if is_common(word[0]))
    return before if is_quiet else []


def _is_name(words: list[re.Match[str]], capital: list[re.Match[str]]) -> bool:
    """Whether all the runs of words with a capital stand after « the », or in quotation marks."""
    runs = _runs(words, {word.start() for word in capital})
    return all(run[0].string[: run[0].start()].endswith(" the ") for run in runs)


def last_word(before: str) -> str:
    """The word that a text ends with, in lower case; none after a sign."""
    found = LAST_WORD.search(before)
    return found[1].lower() if found else ""
