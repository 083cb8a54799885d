"""Commas that are none of a person's name: `with_comma_groups(", Cabinet, Japan")` is « {Cabinet, Japan} ».

Makers of references on the web have one field for a group, and leave the other part of its name empty; whoever types
« Anne Roy, Luc Petit and Zoé Noir » leaves out all « and » but the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.family_first import PLAIN, are_first_names, family_first, has_given_last
from stratege.references.names.glued_names import GLUED
from stratege.references.names.groups import is_group
from stratege.references.parts import full_name
from stratege.references.tex.outside_braces import pieces_of
from stratege.references.words.given_names import has_given_name, is_given_name

# « , Ministry of Industry and Information Technology »: each name of such a list opens with its comma.
NEXT_OPENED = re.compile(r"\s+and\s+(?=,)")
AND = re.compile(r"\s+and\s+", re.IGNORECASE)
COMMA = re.compile(r" ?, ?")
INNER_COMMA = re.compile(r"^[^\s,][^,]*, ?[^\s,]")
INITIAL = re.compile(r"(?<![^\W\d_])[^\W\d_]\.")
LAST_AND = re.compile(r"(?<=\S)\s+and\s*$")
REMARK = re.compile(r"(?:^|(?<= and ))([^(){},]+?) \([^(){}]* and [^(){}]*\)(?= and |$)")
FEWEST_OF_BODY = 2  # words, where « Roy, » is a family name


# « Roy, Anne and , Luc, Petit », of an export that left the first part of a name empty; no « , Ministry, Japan ».
EMPTY_FIRST = re.compile(
    r"(?<= and ), (?P<given>[^\W\d_][^\W\d_]+(?: [^\W\d_]\.?)?), (?P<family>[^\W\d_][\w'\u2019-]+)(?= and |$)"
)
# « Roy Anne, Dubreuil J. J. »
INITIALED = re.compile(r"(?P<family>[^\W\d_a-z][^\W\d_]{2,}) (?P<given>(?:[^\W\d_a-z]\.[ -]?){2,3})")


def with_comma_groups(names: str) -> str:
    """Names joined by « and », in braces those whose comma opens or ends them, as one part of the name is empty."""
    if "{" in names:
        return names
    names = EMPTY_FIRST.sub(_filled, names)
    if names.startswith(","):
        first, *others = AND.split(names)
        if not is_group(first) and any(
            INNER_COMMA.search(one) for one in others
        ):  # « , Daniel and Badger, The Gitter »
            return " and ".join([f"{{{first.strip(' ,')}}}", *others])
        return " and ".join(f"{{{bare}}}" for one in NEXT_OPENED.split(names) if (bare := one.strip(" ,")))
    pieces = AND.split(names)
    if not all(one.endswith(",") and one.count(",") == 1 for one in map(str.rstrip, pieces)):
        return names
    return " and ".join(map(_ended, pieces))


def with_whole_remarks(names: str) -> str:
    """Names joined by « and », which ends no list, nor joins those of a remark: « Acme LLC (A. Roy and L. Petit) ».

    A group goes on where a manager cut it: « Food, Ministry of Agriculture and ». Of a firm, the remark goes; of a
    person, the last parentheses go later.
    """
    ended = names if is_group(AND.split(names)[-1]) else LAST_AND.sub("", names)
    return REMARK.sub(lambda found: f"{{{found[1]}}}" if is_group(found[1]) else found[0], ended)


def _filled(found: re.Match[str]) -> str:
    return found[0] if is_group(f"{found['given']} {found['family']}") else f"{found['family']}, {found['given']}"


def _ended(name: str) -> str:
    """« {Oxford Insights} » of « Oxford Insights, »; « Anne Roy, » stays a person."""
    bare = name.strip(" ,")
    is_person = len(bare.split()) < FEWEST_OF_BODY or has_given_name(bare) or INITIAL.search(bare)
    return name if is_person else f"{{{bare}}}"


def with_pairs(names: Sequence[str]) -> list[str]:
    """The names of a list, two of « Enda Howley, Peter Vrancx » where the others have no comma."""
    names = [one for name in names for piece in _with_glued(name) for one in _families_first(piece)]
    others = [name for name in names if "," not in name and "{" not in name]
    if len(others) != len(names) - 1 or not any(map(_is_told, others)):
        return list(names)
    return [one for name in names for one in _pair(name)]


def _with_glued(name: str) -> list[str]:
    """« Enda Howley », « Peter Vrancx », « Anne Rémond » of « Enda Howley, Peter Vrancx, AnneRémond »."""
    fields = pieces_of(COMMA, name)
    whole = [field for field in fields if PLAIN.fullmatch(field) or not field]
    glued = [_unglued(field) for field in fields if field not in whole]
    is_list = len(fields) > FEWEST_OF_BODY and 2 * len(whole) >= len(fields) and glued and all(glued)
    return [_unglued(field) or field for field in fields if field] if is_list and not is_group(name) else [name]


def _families_first(name: str) -> list[str]:
    """« Dubreuil, Anne », « Durand, Paul » of « Dubreuil Anne, Durand Paul », whose first words are no first names."""
    fields = pieces_of(COMMA, name)
    if "{" in name or len(fields) != len(("one", "other")) or not has_given_last(fields[0]):
        return [name]
    last = INITIALED.fullmatch(fields[1])
    is_pair = has_given_last(fields[1]) or (last is not None and not is_given_name(last["family"]))
    parts = [family_first(fields[0]), last.groupdict() if last else family_first(fields[1])]
    return [full_name(part) for part in parts if part] if is_pair and all(parts) else [name]


def _unglued(field: str) -> str:
    """« Anne Rémond » of « AnneRémond »; nothing of « JuanCarlos », which is a first name, nor of « McMartin »."""
    found = GLUED.fullmatch(field)
    is_whole = found is not None and " " not in found["given"] and not is_given_name(found["given"])
    return f"{found['family']} {found['given']}" if found and is_whole else ""


def _pair(name: str) -> list[str]:
    """« García Márquez, Gabriel José » is one: his first names are two."""
    fields = pieces_of(COMMA, name)
    is_pair = len(fields) == 2 and all(map(PLAIN.fullmatch, fields)) and _is_told(fields[1])
    return fields if is_pair and "{" not in name and not is_group(fields[0]) else [name]


def _is_told(name: str) -> bool:
    """« Peter Vrancx », whose first name is a common one, and whose last is none."""
    is_plain = PLAIN.fullmatch(name) is not None and is_given_name(name.split()[0])
    return is_plain and not are_first_names(name) and not is_group(name)
