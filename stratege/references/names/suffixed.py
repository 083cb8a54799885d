"""Suffixes that are none: `"suffix": "L. Petit et Z. Noir"` has two authors more, where « Jr. » would stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.names.bare_names import bare_name
from stratege.references.names.ris_names import persons
from stratege.references.names.told_names import told_names
from stratege.references.names.typed_phrases import is_first_name
from stratege.references.parts import Item, names_of, text_of

SUFFIX = re.compile(r"[JS]r\.?|I{2,3}|IV|Iii|Ii|Iv")  # « Iii », as Google Scholar has it
FIRST_AND_FAMILY = re.compile(r"\S.* [^\W\d_a-z][\w'’-]{2,}")  # « Ii, Naosuke T. » is somebody of Japan
JOINS = re.compile(r"\s*(?:;|,?\s(?:et|and|&)\s)\s*")


def split_suffixes(item: Item, role: str) -> Iterator[str]:
    """Change the names of a role in place: persons that a suffix joins stand by themselves; how they are read."""
    names = names_of(item, role)
    found: list[Item] = []
    for name in names:
        others = _others(text_of(name, "suffix"))
        found += [{part: value for part, value in name.items() if part != "suffix"} if others else name, *others]
    if len(found) > len(names):
        item[role] = found
        yield told_names(names, found)


def read_suffixes(item: Item, role: str) -> Iterator[str]:
    """Change the names of a role in place: a second first name in the place of « Jr. », « Jr. » in that of the last."""
    names = names_of(item, role)
    read = [_with_second_name(name) for name in names]
    if read != names:
        item[role] = read
        yield told_names(names, read)


def _with_second_name(name: Item) -> Item:
    """« Kervegan, Hector, Paul » of RIS, whose suffix stands last; « Jr, Henry Roy », whose suffix stands first."""
    suffix, given = text_of(name, "suffix"), text_of(name, "given")
    if not suffix and FIRST_AND_FAMILY.fullmatch(given) and SUFFIX.fullmatch(text_of(name, "family")):
        first, _, family = given.rpartition(" ")
        return name | {"given": first, "family": family, "suffix": _with_stop(text_of(name, "family"))}
    if not given or not is_first_name(suffix):
        return name
    return {part: value for part, value in name.items() if part != "suffix"} | {"given": f"{given} {suffix}"}


def _with_stop(suffix: str) -> str:
    return f"{suffix}." if suffix in ("Jr", "Sr") else suffix.upper() if suffix.startswith("I") else suffix


def _others(suffix: str) -> list[Item]:
    """The persons of a suffix, each with initials and a family name; none of « Jr. » or of what may be a title."""
    pieces = [bare_name(piece) for piece in JOINS.split(suffix)]
    read = persons(pieces) if len(pieces) > 1 else []
    return read if all("family" in one for one in read) else []
