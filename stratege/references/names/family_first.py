"""Names typed family name first and without comma: `given_first(["Dupont Marie"])` is ["Marie Dupont"].

Whoever fills a form in French, and many a database, writes « Dupont Marie »; a first name that stands last tells it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.groups import is_firm, is_group
from stratege.references.names.late_particles import is_syllable
from stratege.references.parts import Item, full_name
from stratege.references.words.english import is_common
from stratege.references.words.given_names import is_given_name, is_surname_too

NAME = r"[^\W\d_a-z][^\W\d_]*(?:['’\-‐‑][^\W\d_]+)*"
PARTICLE = r"(?:[Vv]an(?: [Dd]e[nr]?)?|[Vv]on(?: [Dd]er)?|[Dd]e(?: [Ll]a)?|[Dd]u|[Ll][ae]|[Ee]l|[Bb]en|d['’])"
# « Dupont Marie », « Le Goff Anne-Marie », « García Márquez Ana », « Dupont Marie Claire ».
PLAIN = re.compile(rf"(?P<family>(?:{PARTICLE} ?(?=[^\W\d_a-z]))?{NAME}) (?P<others>{NAME}(?: {NAME})?)")
INITIAL_INSIDE = re.compile(r"\w (?:[^\W\d_]\. ?)+\w|^[^\W\d_]\.")  # « Anne B. Roy »: its first name comes first
# First words of saints, of places and of titles, where a first name stands last all the same.
OPENINGS = """
    agence big camp chez costa deutsche die fort general king lady lake le lord mont mount mr mrs new old pope port
    prince princess project queen radio rio saint sainte san sankt santa santo sao sir st studio tante team the uncle
    villa
"""
NO_FAMILY = frozenset(OPENINGS.split())
# First names that are words.
NAMED_WORDS = """
    amber angel april art autumn basil bill chance chase cliff crystal daisy dale dawn dean dick drew earl faith fern
    flora forest frank gene ginger glen grace grant guy harmony harry heath heather holly hope hunter iris ivy jade
    jasmine jewel joy june kit lance lily mark mason max may melody mercy miles myrtle olive pansy pat patience pearl
    penny pierce prudence ray reed rich rob robin rock rose ruby rusty sandy scarlet sky sterling stone sue summer
    sunny tiger tripp victor viola violet wade will willow
"""
WORDS_AND_NAMES = frozenset(NAMED_WORDS.split())
KOREAN = frozenset(["kim"])  # the commonest family name there, and a first name elsewhere
FEWEST = 2
FEWEST_IN_ORDER = 3  # names with a comma that tell where one has lost it


def given_first(names: Sequence[str]) -> list[str]:
    """The names of a list as « Marie Dupont »: all of one where first names stand last, and none stands first.

    Half of them have to tell it, and one by a first name that is no family name as often (« Martin »), or all of them;
    of two first names, either may be the family name.
    """
    told = [has_given_last(name) for name in names]
    if _are_of_one_family(names):
        return list(names)
    clear = [is_told and _is_clear(name) for name, is_told in zip(names, told, strict=True)]
    is_sure = any(clear) or (len(names) >= FEWEST and all(told))
    doubted = sum(are_first_names(name) for name in names)
    if any(map(_has_given_first, names)) or not is_sure or 2 * sum(told) < len(names) - doubted:
        return list(names)
    return [_turned(name) for name in names]


def _are_of_one_family(names: Sequence[str]) -> bool:
    """« Kap Hwan Kim », « Hong Bae Kim », whose last word is the same, and a family name as often as a first name."""
    last = {name.split()[-1] for name in names if name}
    return len(last) == 1 < len(names) and all(map(is_surname_too, last))


def has_given_last(name: str) -> bool:
    """« Dupont Marie », whose first word is no first name."""
    found = PLAIN.fullmatch(name)
    if found is None or is_group(name) or is_firm(name) or found["family"].lower() in NO_FAMILY:
        return False
    words = name.split()
    is_korean = words[-1].lower() in KOREAN and all(map(is_syllable, words))  # « Hong Bae Kim »
    return not is_given_name(words[0]) and is_given_name(words[-1]) and not is_korean


def are_first_names(name: str) -> bool:
    """« Roy Luc », of whose words either may be the family name."""
    words = name.split()
    return len(words) > 1 and is_given_name(words[0]) and is_given_name(words[-1])


def _has_given_first(name: str) -> bool:
    """« Marie Dupont », « Anne B. Roy », « Sophie Martin »."""
    first, *others = name.split() or [""]
    is_told = bool(others) and is_given_name(first) and (not is_given_name(others[-1]) or _is_usual(first, others[-1]))
    return is_told or INITIAL_INSIDE.search(name) is not None


def _is_usual(first: str, last: str) -> bool:
    return is_surname_too(last) and not is_surname_too(first)


def _is_clear(name: str) -> bool:
    """Whether the last word is a first name alone, or the first is a word that is none: « Curry David »."""
    first, last = name.split()[0], name.split()[-1]
    return not is_surname_too(last) or (is_common(first) and first.lower() not in WORDS_AND_NAMES)


def family_first(name: str) -> Item | None:
    """The parts of « Dupont Marie Claire », « Le Goff Anne » and « García Márquez Ana »."""
    found = PLAIN.fullmatch(name)
    if found is None or is_group(name):
        return None
    second, _, third = found["others"].partition(" ")
    if third and is_given_name(third) and not is_given_name(second):
        return {"family": f"{found['family']} {second}", "given": third}
    return {"family": found["family"], "given": found["others"]}


def _turned(name: str) -> str:
    found = family_first(name)
    return f"{found['given']} {found['family']}" if found else name


def in_one_order(names: list[str]) -> list[str]:
    """The names of a list with the comma that BibTeX wants, where first names stand last.

    « Dupont Marie » alone among several with a comma has lost his, as all those of a list may have.
    """
    lone = [name for name in names if "," not in name and name != "others"]
    if len(lone) == 1 and len(names) > FEWEST_IN_ORDER and "{" not in lone[0] and has_given_last(lone[0]):
        found = family_first(lone[0])
        return [full_name(found) if found and name == lone[0] else name for name in names]
    return with_families_first(names)


def with_families_first(names: list[str]) -> list[str]:
    """The names of a list with the comma that BibTeX wants, « Dupont, Marie », where first names stand last."""
    persons = [name for name in names if name != "others"]
    if any("{" in name or "," in name for name in persons) or given_first(persons) == persons:
        return names
    return [full_name(found) if (found := family_first(name)) else name for name in names]
