"""Names with the initials last and no comma, as Vancouver has them: `with_comma(["Roy L", "Petit Z"])`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from stratege.references.names.groups import is_group
from stratege.references.parts import Item
from stratege.references.words.english import is_common

CAPITAL = "[A-ZÀ-ÝΑ-ΩА-ЯЁ]"  # in Latin, Greek or Cyrillic letters: without stops, « РАН » is an acronym
INITIALS_LAST = re.compile(
    r"(?P<family>(?:[a-zà-ÿ'’]+ ){0,3}[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?) "
    rf"(?P<initials>(?![IVX]{{2,}}$)[A-ZÀ-Ý]{{1,3}}|[A-ZÀ-Ý]-[A-ZÀ-Ý]|(?:{CAPITAL}\.[ -]?)+)"
)
# « Acme S.A. », where « Roy S.A. » may stand alone as well; and « Malcolm X », whose letter is no initial.
FIRM = re.compile(r".* (?:A\.? ?G|A\.? ?S|B\.? ?V|N\.? ?V|S\.? ?A|S\.? ?E|S\.? ?L|S\.? ?A\.? ?S)\.?")
# Acronyms that end the names of groups: « Google AI », « Deloitte UK ».
ACRONYMS = re.compile(r".* (?:AI|BE|CA|CH|EU|FM|FR|HQ|HR|IT|NGO|ONG|PLC|PR|TV|UE|UK|UN|US|USA)")
COMMA = re.compile(r" ?, ?")
FEWEST = 2


def has_initials_last(name: str) -> bool:
    """Whether a name is « Roy L. », « Le Goff J.-P. », « de la Cruz M » or « Roy LM »."""
    return bool(INITIALS_LAST.fullmatch(name)) and not is_group(name)


def with_comma(names: list[str]) -> list[str]:
    """The names of a list with the comma that BibTeX wants; one alone needs the stop that tells an initial."""
    persons = [name for name in names if name != "others"]
    is_list = len(persons) >= FEWEST and all(map(has_initials_last, persons))
    return [_with_comma(name) if is_list or _is_told(name) else name for name in names]


def _is_told(name: str) -> bool:
    return name.endswith(".") and has_initials_last(name) and not FIRM.fullmatch(name)


def _with_comma(name: str) -> str:
    found = INITIALS_LAST.fullmatch(name)
    return f"{found['family']}, {found['initials'].strip()}" if found else name


def listed(line: str, is_others: Callable[[str], bool]) -> list[str]:
    """The names of « Roy L, Petit ZA, et al. », as PubMed shows them on one line; none of another line."""
    names = [name.strip() for name in COMMA.split(line.strip().removesuffix("."))]
    persons = [name for name in names if not is_others(name)]
    is_list = len(persons) >= FEWEST and all(map(_is_person, persons))
    return [*map(_with_comma, persons), *filter(is_others, names)] if is_list else []


def in_parts(names: Sequence[str], *, vouched: bool, signed: bool) -> list[Item | None]:
    """Of each name in one piece, its parts if it is « Roy L », None of another.

    Several vouch for one another, as do persons beside them; one alone is a person's where persons sign, if its first
    word is no common one, nor an acronym.
    """
    found = [INITIALS_LAST.fullmatch(name) if _is_person(name) else None for name in names]
    alone = [one for one in found if one]
    is_named = not any(is_common(one["family"]) or one["family"].isupper() for one in alone)  # « ACME L »
    is_sure = len(alone) >= FEWEST or vouched or (signed and is_named)
    return [{"family": one["family"], "given": one["initials"].strip()} if one and is_sure else None for one in found]


def _is_person(name: str) -> bool:
    return has_initials_last(name) and not FIRM.fullmatch(name) and not ACRONYMS.fullmatch(name)
