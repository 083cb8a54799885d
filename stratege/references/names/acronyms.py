"""Acronyms after the names of groups: `with_acronym("Water Agency (WA)")` is « Water Agency [WA] ».

Brackets hold what the list leaves out, and the text may say.
"""

from __future__ import annotations

import re

from stratege.diagnostics import phrase
from stratege.references.names.groups import spells
from stratege.references.parts import split_acronym
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french

SHORTENED = re.compile(r"(\w.*\s.*\w)\s+\(([^\W\d_]{2,10})\)")
LAST_WORD = re.compile(r"[^\W\d_]{4,}(?=\.$)")
GLUED_FORM = re.compile(r"(?<=\w),(?=(?:Inc|LLC|Ltd|Limited|LLP)\b\.?)|(?<=Co\.),(?=(?:Inc|LLC|Ltd|Limited)\b)")
FEWEST_WORDS = 2  # that an acronym stands for, of a longer name


def with_acronym(name: str) -> str:
    """« European Space Agency (ESA) » with its acronym as the house has it, in brackets: the list leaves it out."""
    found = SHORTENED.fullmatch(name)
    if found and (spells(found[2], found[1]) or _ends_with(found[1], found[2])):
        return f"{found[1]} [{found[2]}]"
    if not found or sum(map(str.isupper, found[2])) < 2 or found[2][0].lower() not in found[1][:1].lower():
        return name
    letters = iter(found[1].lower())
    return f"{found[1]} [{found[2]}]" if all(sign in letters for sign in found[2].lower()) else name


def told_group(name: str) -> str:
    """That a name is taken for a group, in French: of « Water Agency (WA) », what is printed, without its acronym."""
    return phrase("name_taken_for_group", name=split_acronym(with_acronym(name))[0])


def _ends_with(group: str, acronym: str) -> bool:
    """« BC Ministry of Environment » before « MOE »: the initials of its last words, small ones counted or not."""
    words = group.split()
    said = [word for word in words if not word.islower()]
    tails = (one[-len(acronym) :] for one in (words, said))
    return acronym.isupper() and any(
        len(tail) >= FEWEST_WORDS and "".join(word[0] for word in tail).upper() == acronym for tail in tails
    )


def with_spaced_form(group: str) -> str:
    """« Aosong Electronics Co., Ltd. » of « Aosong Electronics Co.,Ltd. »."""
    return GLUED_FORM.sub(", ", group)


def without_last_stop(group: str) -> str:
    """« Ministry of Environment. », « Ministry of Forests (MOF). » without the stop, which « Univ. », « Inc. » need."""
    found = LAST_WORD.search(group)
    is_word = found is not None and " " in group and (is_common(found[0].lower()) or is_common_french(found[0].lower()))
    return group[:-1] if is_word or group.endswith(").") else group
