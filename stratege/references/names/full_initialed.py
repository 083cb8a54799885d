"""Names of Wiley: `with_comma_first(["Puttick Mark N.", "Pisani Davide"])` is ["Puttick, Mark N.", "Pisani, Davide"].

The family name comes first, without comma, and initials after a first name would be taken for those of Vancouver.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.family_first import NAME, PARTICLE, WORDS_AND_NAMES
from stratege.references.names.groups import is_group
from stratege.references.words.given_names import is_given_name, is_surname_too

# « Puttick Mark N. », « Donoghue Philip C. J. », « Pisani Davide ».
FULL = re.compile(
    rf"(?P<family>(?:{PARTICLE} ?(?=[^\W\d_a-z]))?{NAME}) (?P<given>{NAME})(?P<initials>(?: [^\W\d_a-z]\.)*)"
)
FEWEST = 2


def with_comma_first(names: Sequence[str]) -> list[str]:
    """The names of a list with the comma that BibTeX wants, if half of them at least tell that order and none another.

    « García Martin A. » may have two family names: one first name at least is no family name as often.
    """
    persons = [name for name in names if name != "others"]
    found = [FULL.fullmatch(name) for name in persons]
    told = [one["given"] for one in found if one and one["initials"] and _is_turned(one)]
    is_sure = len(told) >= FEWEST and 2 * len(told) >= len(persons) and not all(map(is_surname_too, told))
    if not is_sure or any(one is None or _is_usual(one) for one in found) or any(map(is_group, persons)):
        return list(names)
    return [FULL.sub(r"\g<family>, \g<given>\g<initials>", name) for name in names]


def _is_turned(name: re.Match[str]) -> bool:
    """« Puttick Mark N. », « Roy Anne N. »; of « Anne Mark N. », either may be the family name."""
    family, given = name["family"], name["given"]
    is_family = not is_given_name(family) or (is_surname_too(family) and not is_surname_too(given))
    return _is_first(given) and is_family


def _is_usual(name: re.Match[str]) -> bool:
    """« Anne Puttick », whose first name comes first."""
    return is_given_name(name["family"]) and not _is_first(name["given"])


def _is_first(word: str) -> bool:
    return is_given_name(word) or word.lower() in WORDS_AND_NAMES
