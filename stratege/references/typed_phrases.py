"""What people type in a field of names beside names: roles, credits, sentences: `as_phrase("Roy from Lyon", …)`.

BibTeX takes small words for particles: « from Lyon, R. ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from stratege.references.family_first import PLAIN, are_first_names
from stratege.references.given_names import has_given_name, is_given_name, is_surname_too
from stratege.references.groups import is_company, is_group

# After initials, LaTeX's space; « Anne Blondin~Massé » holds together a family name of two words.
TIE = re.compile(r"(?<=\.)~(?=[\w{\\])")
# « Kim G.Larsen », « J.R.Roy ».
GLUED_INITIAL = re.compile(r"(?<![^\W\d_])([A-ZÀ-Ý]\.)(?=[A-ZÀ-Ý][a-zà-ÿ]{2,})")
# « A. Roy », « A. de la Cruz Roy ».
INITIALED = re.compile(r"(?:[^\W\d_]\.[ -]?)+(?:[a-z]+ ){0,3}[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?")
ROLE = re.compile(
    r" ?\((?:editors?|eds?\.?|éds?\.?|dirs?\.|coords?\.|éditeurs?|éditrices?|directeurs?|directrices?)\)$"
)
# Small words that no name has, where « in ’t », « am », « zu » are particles.
PHRASED = re.compile(r"\w\)? (?:at|by|for|from|of|on|the|through|via|with|chez|depuis|dans|par|pour|selon) (?=\w)")
# Forms that initials may look like: « Roy, SA » is a person, « Danone SA » none.
FORM = r"A[BGS]|A\.G\.|A/S|ASA|B\.?V\.?|KG|KGaA|N\.?V\.?|Oyj?|OY|S\.?A\.?(?:S\.?|R\.?L\.?)?|SE|SL|S\.?p\.?A\.?"
COMPANY = re.compile(rf"(?=[^,{{}}]*[^\W\d_]{{3}})[^,{{}}.]+ (?:{FORM})")
# « Roy from Wikimedia Commons », as Commons wants to be credited.
CREDIT = re.compile(r"(?P<name>[^,()]+?),? (?:from|via|on|at|sur) (?:the )?Wikimedia Commons")


def spaced(names: str) -> str:
    """Names on one line, with spaces where LaTeX has ties after initials."""
    return TIE.sub(" ", " ".join(names.split()))


def parted(name: str) -> str:
    """A name whose initials do not stand against the next word; braces keep what they hold."""
    return name if "{" in name else GLUED_INITIAL.sub(r"\1 ", name)


def as_phrase(name: str, fields: Sequence[str]) -> str:
    """A name that is a phrase in the braces of what is printed whole, whoever a credit names; empty for another.

    Of what a comma cuts, each part has to be one.
    """
    if found := CREDIT.fullmatch(name):
        return as_phrase(found["name"], fields) or found["name"] if len(fields) == 1 else ""
    is_phrase = all(PHRASED.search(field) for field in fields)
    return f"{{{name}}}" if is_phrase else ""


def with_companies(names: Sequence[str]) -> list[str]:
    """The names of a list, those that the form of a company ends in the braces of a group: « Spotify AB »."""
    return [f"{{{name}}}" if COMPANY.fullmatch(name) and not has_given_name(name) else name for name in names]


def are_two_persons(fields: Sequence[str]) -> bool:
    """« Anne Roy, Luc Petit », each a first name and a family name; « García Márquez, Gabriel José » has none first."""
    return len(fields) == 2 and all(map(_is_whole, fields)) and not is_surname_too(fields[0].split()[0])


def _is_whole(name: str) -> bool:
    is_plain = PLAIN.fullmatch(name) is not None and is_given_name(name.split()[0])
    return is_plain and not are_first_names(name) and not is_group(name)


def folded_names(names: Iterable[str]) -> list[str]:
    """Names in small letters; « {Apple Inc.} » without braces that nobody needs to be told of."""
    return [(bare if is_company(bare := name.strip("{}")) else name).casefold() for name in names]
