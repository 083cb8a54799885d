"""Names whose parts hold more than they should: `part_names(item)` reads « Roy, Anne et Luc Petit » as two persons.

Pages have « By Anne Roy » and « Dr. Anne Roy »; databases turn « Zhang S. Y. » into the first name « Zhang S. ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.items import NAMES
from stratege.references.names.plain_persons import PERSON, may_be_person
from stratege.references.names.told_names import told_names
from stratege.references.parts import Item, names_of, text_of
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name, is_given_name

WORD = r"[^\W\d_a-zà-ÿ][\w'’-]+"
# « Anne et Luc Petit », before the family name Roy.
TWO = re.compile(
    rf"(?P<given>{WORD}(?: {WORD}| [A-ZÀ-Ý]\.)?),? (?:and|et|und|y|&) "
    rf"(?P<second>{WORD}(?: [A-ZÀ-Ý]\.)*) (?P<family>(?:[^\W\d_]{{2,3}} )?{WORD})"
)
# « By Anne », « Dr. Anne », « Prof Dr Anne »: what no first name is.
BEFORE = re.compile(
    r"(?:By |(?:Doct(?:eu|o)r|Dr|Mme|Mr|Mrs|Pr|Prof|Professeure?|Professor)\b\.? ?(?=[^\W\d_]))+(?=[^\W\d_a-zà-ÿ])"
)
# « Dr. Everette », where the family name of somebody with a first name should be.
TITLE = re.compile(r"(?:(?:Doct(?:eu|o)r|Dr|Mme|Mr|Mrs|Pr|Prof|Professeure?|Professor)\b\.? )+(?=[^\W\d_a-zà-ÿ])")
# « Arthur, Robert H. Mac », as BibTeX cuts « Robert H. Mac Arthur ».
LISTED = re.compile(rf"{WORD}(?: {WORD})?, {WORD}(?: {WORD}| [A-ZÀ-Ý]\.)*")  # « Klabnik, Steve »
MAC = re.compile(r"(?P<given>\S.*) (?P<prefix>Ma?c)")
# « de Bayser, Cdt »: a rank in the place of a first name, which no initial stands for; « Gal », « Maj » are some.
RANK = re.compile(r"(?:Cdt|Cne|Cpt|Ct|Dr|Lcl|Lt|Prof|Sgt)\.?")
# « L., Mme », « Roy, Mlle »: who is heard without a first name keeps the title in front.
CIVIL = re.compile(r"Madame|Mademoiselle|Mlle|Mme|Monsieur|Mr\.?|Mrs\.?|Ms\.?")
INITIALS = re.compile(r"[A-ZÀ-Ý]\.(?:[ -]?[A-ZÀ-Ý]\.)*")
# « Zhang S. », where the first name should be.
FAMILY = re.compile(rf"(?P<family>{WORD})(?P<initials>(?: [A-ZÀ-Ý]\.)*)")
# « A. Lee-Yaw » before « Julie », as Wiley has a second first name.
OPENED = re.compile(rf"(?P<initials>(?:[A-ZÀ-Ý]\. ?)+)(?P<family>{WORD}(?: {WORD})?)")
# « Hans W. » before « Borchers »: a family name ends with no initial.
INITIAL_LAST = re.compile(rf"(?P<first>{WORD})(?: [A-ZÀ-Ý]\.)+")
ONE = re.compile(r"[^\W\d_a-zà-ÿ][\w'’-]{2,}")
# « Prakash » before « R »: in South India the initial of the father; « E », « O », « U » are family names.
FATHER = re.compile(r"[A-DF-NP-TV-Z]\.?")
OWN_WORD = r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]+"
OWN = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]{2,}(?: [^\W\d_a-z][^\W\d_A-Z]{2,}){0,2}")
FIRST = re.compile(rf"{WORD}(?: [A-ZÀ-Ý]\.?)*")
# « James BLAHA Michael PREMERLANI William » after « RUMBAUGH »: each word in capitals begins a person.
LOUD = r"[^\W\d_a-zà-ÿ]{3,}"
ROW = re.compile(rf"{OWN_WORD}(?: {LOUD} {OWN_WORD}){{2,}}")
LOUD_NAME = re.compile(rf"(?P<family>{LOUD}) (?P<given>{OWN_WORD})")
PART = frozenset(["family", "given"])


def part_names(item: Item) -> Iterator[str]:
    """Change the names of an item in place; how those of two persons, and of one the wrong way round, are read."""
    for role in sorted(NAMES & set(item)):
        names = [_addressed(name) for name in names_of(item, role)]
        read = [one for name in names for one in _parted(name)]
        item[role] = read or item[role]
        if read != names:
            yield told_names(names, read)


def _addressed(name: Item) -> Item:
    """A person without « By », « Dr. » or « Prof. » before the first name, or a rank in its place; « Mme L. » whole."""
    given = text_of(name, "given")
    if CIVIL.fullmatch(given) and set(name) == PART:
        return {"literal": f"{given} {text_of(name, 'family')}"}
    if RANK.fullmatch(given) and "family" in name:
        return {part: value for part, value in name.items() if part != "given"}
    bare = BEFORE.sub("", given, count=1) if BEFORE.match(given) and "family" in name else given
    return name | {"given": bare} if bare != given else name


def _parted(name: Item) -> list[Item]:
    if set(name) - {"family"} == {"given"} and not text_of(name, "family"):
        return [_in_two(name)]
    if set(name) != PART:
        return [name]
    family, given = TITLE.sub("", text_of(name, "family"), count=1), text_of(name, "given")
    if family != text_of(name, "family"):
        return _parted(name | {"family": family})
    if several := _listed(f"{family}, {given}"):
        return several
    if (found := MAC.fullmatch(given)) and re.fullmatch(OWN_WORD, family):
        return [{"family": f"{found['prefix']}{family}", "given": found["given"]}]
    if re.fullmatch(LOUD, family) and ROW.fullmatch(given):
        return [one.groupdict() for one in LOUD_NAME.finditer(f"{family} {given}")]
    if found := TWO.fullmatch(given):
        return [{"family": family, "given": found["given"]}, {"family": found["family"], "given": found["second"]}]
    if (opened := OPENED.fullmatch(family)) and FIRST.fullmatch(given):
        return [{"family": opened["family"], "given": f"{given} {opened['initials'].strip()}"}]
    if _is_turned(family, given) or _is_of_south_india(family, given):
        return [{"family": given, "given": family}]
    found = FAMILY.fullmatch(given)
    if found and INITIALS.fullmatch(family) and not is_given_name(found["family"]):
        return [{"family": found["family"], "given": f"{found['initials']} {family}".strip()}]
    return [name]


def _listed(names: str) -> list[Item]:
    """« Klabnik, Steve and Nichols, Carol », a list of BibTeX of which a manager made one person; no firm is in it."""
    pieces = names.split(" and ")
    parts = [one.partition(", ") for one in pieces]
    is_list = len(pieces) > 1 and all(map(LISTED.fullmatch, pieces))
    are_named = all(is_given_name(given.split()[0]) for _, _, given in parts if given)
    return [{"family": family, "given": given} for family, _, given in parts] if is_list and are_named else []


def _in_two(name: Item) -> Item:
    """« Jeremy Sells », all of it typed as a first name, in two parts."""
    given = text_of(name, "given").strip()
    found = PERSON.fullmatch(given) if has_given_name(given) and may_be_person(given) else None
    return {"family": found["family"], "given": found["given"]} if found else name


def _is_turned(family: str, given: str) -> bool:
    """Whether « Hans W. » stands before « Borchers », the first name in the place of the family name."""
    found = INITIAL_LAST.fullmatch(family)
    is_first = found is not None and is_given_name(found["first"])
    return is_first and ONE.fullmatch(given) is not None and not is_given_name(given)


def _is_of_south_india(family: str, given: str) -> bool:
    """Whether « R » stands after « Prakash », which is no word, as of « Plan B », and no first name: « Luc B »."""
    words = given.lower().split()
    is_word = any(is_common(word) or is_common_french(word) for word in words)
    is_form = FATHER.fullmatch(family) is not None and OWN.fullmatch(given) is not None
    return is_form and not is_word and not is_given_name(words[0]) and f"{words[0]} {family.lower()}" != "malcolm x"
