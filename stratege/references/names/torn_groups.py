"""Groups that a comma tears: `whole_group("Food", "Ministry of Agriculture and")` is their name in order.

Managers that know persons alone take the last word of a body for a family name, and « Gouvernement du Canada, Pêches et
Océans » for somebody's first names after his family name.
"""

from __future__ import annotations

import re

from stratege.references.names.groups import (
    COUNTRIES,
    GROUP_ENDS,
    GROUP_OPENINGS,
    GROUP_WORDS,
    is_group,
    is_office_of,
    is_open_ended,
)
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import is_given_name

# « Gouvernement du Canada », « Ministère de l’Intérieur », « University of Lyon »: no family name has such a word.
SMALL_WORD = r"(?:(?:de|des|du|for|of) \S|d['’])"
BODY = re.compile(rf"(?P<head>[^\W\d_][\w'’-]+(?: [\w'’-]+)?) {SMALL_WORD}.*")
WORD = re.compile(r"[^\W\d_]+")
ELIDED = re.compile(r"['’]$")
INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_](?:\.|$)")
# « Social Science Research Council (U S. ) Committee on », « National Center for »: what no first names have.
OF_BODY = re.compile(r" (?:for|of|on|pour) | \(")
# What bodies are for, where « Senate, Committee on the Judiciary » names the whole before its part.
MATTER = re.compile(
    r"Affairs|Agriculture|Defen[cs]e|Development|Economics|Education|Energy|Engineering|Environment|Finance|Health|"
    r"History|Justice|Management|Medicine|Physics|Policy|Politics|Psychology|Relations|Research|Resources|Rights|"
    r"Safety|Sciences?|Security|Services|Standards|Statistics|Studies|Technology|Trade"
)
BRACKETED = re.compile(r"\((\w) ?(\w)\. ?\)")  # « (U S. ) »
# « The Editors of », « Staff of the », before the name of what they edit.
STAFF = re.compile(r"(?:the )?(?:editors|members|staff) of(?: the)?", re.IGNORECASE)
# « an Bord- » before « Redaktion »: no first name opens so and ends with a hyphen.
HYPHENED = re.compile(r"[a-zà-ÿ]+ (?:[^\W\d_]+ )*[^\W\d_]{2,}-")
ACRONYM = re.compile(r" \([A-Z][\w-]+\)$")  # « Initiative (WAI) » before « W3C Web Accessibility »
FEWEST_OF_PART = 2
FEWEST_OF_BODY = 3
SHOUTED = re.compile(r"[A-ZÀ-Ý]{3,}")
LONGEST_ACRONYM = 5


def typed_group(family: str, given: str) -> str:
    """The name of the group that was typed with a comma, in its order; empty for a person."""
    last = ACRONYM.sub("", family)
    is_ended = last in GROUP_ENDS and not given.endswith(".")  # « Team, R Core », as Google Scholar cuts any name
    if is_office_of(family, given) or is_ended:  # « Canada, Environnement et Climat », cut by a manager
        return f"{given} {family}"
    if given in GROUP_ENDS and SHOUTED.fullmatch(family):  # « APACHE, Foundation »
        return f"{family.capitalize() if len(family) > LONGEST_ACRONYM else family} {given}"
    return whole_group(family.strip("{}"), given.strip("{}"))


def whole_group(family: str, given: str) -> str:
    """The name of the group that stands on both sides of a comma; empty for a person."""
    if is_group(given) and is_open_ended(given) and _is_body(given):
        return f"{given}{'' if ELIDED.search(given) else ' '}{family}"
    if HYPHENED.fullmatch(given):
        return f"{given}{family}"
    if STAFF.fullmatch(given):
        return f"{given[0].upper()}{given[1:].lower()} {family}"
    if _is_before_matter(family, given):
        return BRACKETED.sub(r"(\1.\2.)", given) + f" {family}"
    return f"{family}, {given}" if _is_body(family) and _is_part(given) else ""


def _is_before_matter(family: str, given: str) -> bool:
    """Whether « Politics », after « Research Council, Committee on Comparative », is the last word of a body."""
    words = WORD.findall(given.lower())
    is_body = len(words) >= FEWEST_OF_BODY and not GROUP_WORDS.isdisjoint(words) and not is_given_name(words[0])
    return is_body and MATTER.fullmatch(family) is not None and OF_BODY.search(given) is not None


def _is_body(name: str) -> bool:
    """« Gouvernement du Canada », whose first words say what it is; « Ville Roy » may be somebody."""
    found = BODY.fullmatch(f"{name} _" if is_open_ended(name) else name)
    words = WORD.findall(found["head"].lower()) if found else []
    return not (GROUP_OPENINGS | GROUP_WORDS).isdisjoint(words)


def _is_part(name: str) -> bool:
    """« Pêches et Océans Canada », « Environnement Canada »: a part of a body, which no first name opens."""
    words = [word.lower() for word in WORD.findall(name)]
    if not words or INITIAL.search(name) or is_given_name(words[0]):
        return False
    known = [word for word in words if word in COUNTRIES or is_common_french(word) or is_common(word)]
    return len(known) == len(words) or (len(words) > FEWEST_OF_PART and len(known) >= FEWEST_OF_PART)
