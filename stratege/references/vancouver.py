"""Names with the initials last and no comma, as Vancouver has them: `with_comma(["Roy L", "Petit Z"])`."""

from __future__ import annotations

import re

from stratege.references.groups import is_group

INITIALS_LAST = re.compile(
    r"(?P<family>(?:[a-zà-ÿ'’]+ ){0,3}[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?) "
    r"(?P<initials>(?![IVX]{2,}$)[A-ZÀ-Ý]{1,3}|(?:[A-ZÀ-Ý]\.[ -]?)+)"
)
# « Acme S.A. », where « Roy S.A. » may stand alone as well; and « Malcolm X », whose letter is no initial.
FIRM = re.compile(r".* (?:A\.? ?G|A\.? ?S|B\.? ?V|N\.? ?V|S\.? ?A|S\.? ?E|S\.? ?L|S\.? ?A\.? ?S)\.?")
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
