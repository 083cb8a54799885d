"""How names are said to be read: `told_names(names, read)` gives « « Roy Luc » est lu : Roy, Luc ».

Of a long list, those alone are quoted that are read otherwise than they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import shorten

from stratege.diagnostics import phrase
from stratege.references.names.acronyms import told_group
from stratege.references.parts import Name, full_name

PARTED = re.compile(r"[,{}]| [a-zà-ÿ]")  # a name whose parts are told, or are not for us to tell: « Ana de la Cruz »
LONGEST_QUOTED = 4  # names of a list that is quoted as a whole
MOST_QUOTED = 6  # of a longer list, as many as one line holds
LONGEST_TEXT = 160  # signs of so many names


def told_names(typed: Sequence[Name], read: Sequence[Name]) -> str:
    """How the names of an item are read, in French."""
    doubtful, found = doubtful_names(list(map(full_name, typed)), list(map(full_name, read)))
    return phrase("names_read", typed=quoted(doubtful), read=quoted(found) or phrase("nobody"))


def quoted(names: Sequence[str]) -> str:
    """Names as a message quotes them, of many the first ones: « Roy, Luc ; Petit, Zoé ; … »."""
    return " ; ".join([*names[:MOST_QUOTED], *(["…"] if len(names) > MOST_QUOTED else [])])


def told_list(manner: str, text: str, pieces: Sequence[str], read: Sequence[str]) -> str:
    """How the text of a list in BibTeX, of these pieces, is read; of a lone group, what it is taken for."""
    if len(read) == 1 and read[0].startswith("{") and _shown(read[0]) == _shown(text):
        return told_group(_shown(text))
    doubtful, found = doubtful_names(pieces, read)
    first = " and ".join([*doubtful[:MOST_QUOTED], *(["…"] if len(doubtful) > MOST_QUOTED else [])])
    typed = _shown(text if list(doubtful) == list(pieces) and len(pieces) <= MOST_QUOTED else first)
    if len(found) > MOST_QUOTED:  # « Roy, L.; Petit, Z.; … », which « and » does not join
        typed = shorten(typed, LONGEST_TEXT, placeholder=" …")
    shown = map(_in_parts, found) if manner == "braced_person" else found
    return phrase(manner, typed=typed, read=quoted(list(map(_shown_read, shown))))


def doubtful_names(typed: Sequence[str], read: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Of a long list, the names that one side alone has: ["Roy Luc"], ["Roy, Luc"]; both as they are if one is empty.

    So is a short list, which is easier to find as a whole.
    """
    doubtful = [name for name in typed if name not in read]
    found = [name for name in read if name not in typed]
    is_short = max(len(typed), len(read)) <= LONGEST_QUOTED
    if is_short or (not doubtful and not found):
        return typed, read
    return (doubtful, found) if doubtful and found else _from_first_difference(typed, read)


def _from_first_difference(typed: Sequence[str], read: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Two lists of which one has more, from the name before the first that one side alone has."""
    same = next((rank for rank, pair in enumerate(zip(typed, read, strict=False)) if pair[0] != pair[1]), len(read))
    start = max(0, min(same, len(read)) - 1)
    return typed[start:], read[start:]


def _in_parts(name: str) -> str:
    """« Anthony, Laurence » of « Laurence Anthony », whom the same words in braces would keep whole."""
    given, _, family = name.rpartition(" ")
    return name if not given or PARTED.search(name) else f"{family}, {given}"


def _shown(name: str) -> str:
    return name.replace("{", "").replace("}", "")


def _shown_read(name: str) -> str:
    words = _shown(name)
    if words == "others":
        return "et al."
    return phrase("name_of_group", name=words) if name.startswith("{") else f"« {words} »"
