"""Firms cut in two as persons: `join_firms(item)` reads « Brain, Google » « Google Brain ».

Exports of databases cut every name, that of a laboratory too; where a firm is only whom somebody works for, he stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.groups import is_sure_form
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of
from stratege.references.words.given_names import has_given_name

# Firms whose name nobody bears, where « Meta », « Apple » may be a first name and « Intel » is short for other words.
FIRMS = frozenset(["deepmind", "facebook", "google", "huawei", "microsoft", "nvidia", "openai", "tencent", "yandex"])
LETTERS = re.compile(r"[^\W\d_a-z]\.?(?: ?[^\W\d_a-z]\.?)+")  # « A I », « A. I. »
PERSON = re.compile(r"(?P<given>[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z]\.?)*) (?P<family>[^\W\d_a-z][\w'-]+)")
PARTS = frozenset(["family", "given"])


def join_firms(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; how they are read. In `typed`, the LaTeX of its names, braces keep one."""
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        read = [_joined(name) if f"{{{text_of(name, 'family')}}}" not in typed else name for name in names]
        if read != names:
            item[role] = read
            yield told_names(names, read)


def _joined(name: Item) -> Item:
    """The firm as a group, or the person whom it employs; another name as it is."""
    family, given = text_of(name, "family"), text_of(name, "given")
    if set(name) != PARTS or is_sure_form(given):  # « Google, Inc. »
        return name
    if given.lower() in FIRMS:
        return {"literal": f"{given} {family}"}
    if family.lower() not in FIRMS:
        return name
    if (person := PERSON.fullmatch(given)) and has_given_name(given):
        return {"family": person["family"], "given": person["given"]}
    return {"literal": f"{family} {re.sub(r'[. ]', '', given) if LETTERS.fullmatch(given) else given}"}
