"""Persons typed « Anne Roy » where formats have « Roy, Anne »: `read_plain_persons(item)` makes them of an article's.

Whoever exports records by hand leaves the comma out; a group has a word that tells it, or common words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.naming import glued
from stratege.references.items import NAMES
from stratege.references.names.family_first import are_first_names, family_first, given_first
from stratege.references.names.glued_names import unglued
from stratege.references.names.groups import COUNTRIES, is_firm, is_group
from stratege.references.names.initials_first import is_initialed
from stratege.references.names.told_names import told_names
from stratege.references.names.vancouver import in_parts
from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.evidence import site_names
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name

# What persons sign, where a page or a report without comma may well be a group's.
SIGNED = frozenset(
    ["article-journal", "article-magazine", "article-newspaper", "chapter", "paper-conference", "thesis"]
)
# What persons sign as well as groups: one whose first name is a common one is a person.
SHARED = frozenset(["article", "book", "document", "interview", "post", "post-weblog", "speech", "webpage"])
GROUPED = frozenset(["software"])
NAME = r"[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*"
PARTICLE = r"(?:(?:van(?: de[nr]?)?|von(?: der)?|ter|ten|bin|ben|d[aeio](?: la)?|d[ao]s|del(?:la)?) |d['’])"
# « Anne Roy », « Anne-Marie B. Le Roy », « Jan van den Berg »: two to four words, the family name last.
PERSON = re.compile(
    rf"(?P<given>{NAME}(?: (?:{NAME}|[^\W\d_]\.)){{0,2}}?) (?P<family>(?:{PARTICLE}|(?:De|El|La|Le|Van) )?{NAME})"
)
INNER_INITIAL = re.compile(r"(?<=\w) [^\W\d_]\. (?=\w)")  # « Christian E. Galarza »
# « Alain de Perthuis », « Ana Souza do Carmo ».
FRENCH_PARTICLE = re.compile(
    r"(\S+(?: [^\W\d_]\.)?(?: [^\W\d_a-z][\w-]+)?) (?:d[aeio] (?:la )?|d[ao]s |del |d['’])(\S+)"
)
WORD = re.compile(r"[^\W\d_]+")
# First words of newspapers and of groups, and short words that no name of a person has where it has a capital.
OPENING_WORDS = "agence al das der des deutsche die el il la las le les los the un une"
# Firms before the name of what they have, « Google Brain ».
OPENING_FIRMS = "adobe amazon apple google ibm intel meta microsoft mozilla nvidia oracle samsung yahoo yandex"
NO_GIVEN = frozenset(f"{OPENING_WORDS} {OPENING_FIRMS}".split())
NO_PERSON = frozenset(["and", "d", "de", "des", "du", "et", "for", "international", "of", "und", "y"])
# « AL-Karawi »: the article in capitals is no acronym.
LOUD_ARTICLE = re.compile(r"\b([AE])L-(?=[^\W\d_a-z][^\W\d_A-Z])")
FEWEST_SURE = 2
FEWEST_NAMED = 3  # persons who vouch for another among the makers of a program
SHORTEST_SHOUTED = 4  # letters of a word in capitals that is no acronym
LONGEST_DOUBTFUL = 2  # common words that may still be a person's name: « Rose Young », beside others


def read_plain_persons(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name, unless they hold each of several persons.
    """
    houses = _houses(item)
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        lines = [text_of(name, "literal") for name in names]
        ranks = [rank for rank, line in enumerate(lines) if line and not line.islower()]  # « others » is nobody
        ranks = [rank for rank in ranks if not is_initialed(lines[rank])]
        if text_of(item, "type") in SIGNED:  # « Langgam Fikir » in the periodical Langgam Fikir
            ranks = [rank for rank in ranks if glued(lines[rank]) != glued(text_of(item, "container-title"))]
        if any(line and not isinstance(name["literal"], str) for name, line in zip(names, lines, strict=True)):
            continue
        braced = any(f"{{{line}}}" in typed for line in lines if line)
        alone = not any(text_of(name, "family") for name in names)
        found = _read([lines[rank] for rank in ranks], text_of(item, "type"), houses, braced=braced, alone=alone)
        if any(found):
            persons = dict(zip(ranks, found, strict=True))
            read = [persons.get(rank) or name for rank, name in enumerate(names)]
            item[role] = read
            yield told_names(names, read)


def _read(lines: list[str], kind: str, houses: frozenset[str], *, braced: bool, alone: bool) -> list[Item | None]:
    """Of each name without comma of one list, its parts if it is a person's; those beside others have a first name."""
    turned = lines if braced else given_first(lines)
    meant = _meant(turned, kind, braced=braced) if alone else [False] * len(lines)
    named = [_is_named(one, houses) and glued(line) not in houses for one, line in zip(turned, lines, strict=True)]
    if not alone:  # « Roy Luc » beside « Petit, Z. »: either may be the family name
        named = [is_named and not are_first_names(line) for is_named, line in zip(named, lines, strict=True)]
    if not braced and (kind in SHARED or sum(named) >= FEWEST_SURE or not alone):
        meant = [is_meant or is_named for is_named, is_meant in zip(named, meant, strict=True)]
    return [
        (_person(one) if one == line else family_first(line)) if is_meant else None
        for one, line, is_meant in zip(turned, lines, meant, strict=True)
    ]


def read_glued(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place, « RoyLuc B » as « Roy, Luc B »; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name.
    """
    houses = _houses(item)
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        lines = [text_of(name, "literal") for name in names]
        is_kept = any(glued(line) in houses or f"{{{line}}}" in typed for line in lines if line)
        found = [None] * len(lines) if is_kept else unglued(lines)
        if any(found):
            item[role] = read = [one or name for one, name in zip(found, names, strict=True)]
            yield told_names(names, read)


def read_initials_last(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place, « Roy L » as « Roy, L. »; how they are read, in French.

    In `typed`, the LaTeX of its names, braces keep a name.
    """
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        lines = [text_of(name, "literal") for name in names]
        signed = text_of(item, "type") in SIGNED
        read = in_parts(lines, vouched=any(text_of(name, "given") for name in names), signed=signed)
        kept = [None if f"{{{line}}}" in typed else one for line, one in zip(lines, read, strict=True)]
        if any(kept):
            item[role] = found = [one or name for one, name in zip(kept, names, strict=True)]
            yield told_names(names, found)


def read_site_author(item: Item) -> Iterator[str]:
    """Change an item in place: its title and the name of its site, typed as those of a person, are the site alone."""
    names = names_of(item, "author")
    if len(names) != 1:
        return
    family, given = text_of(names[0], "family"), text_of(names[0], "given")
    is_site = glued(given) in site_names("webpage", text_of(item, "URL"))
    if is_site and given and glued(family) == glued(text_of(item, "title")):
        item["author"] = [{"literal": given}]
        yield phrase("names_read", typed=f"{family}, {given}", read=phrase("name_of_group", name=given))


def _meant(lines: list[str], kind: str, *, braced: bool) -> list[bool]:
    """Of each name without comma, whether it is a person's; where all may be, those that are sure vouch for others."""
    lines = [line.title() if len(lines) > 1 and _is_shouted(line) else line for line in lines]
    possible, sure = [may_be_person(line) for line in lines], [_is_sure(line) for line in lines]
    told = [is_sure or _is_told(line) for is_sure, line in zip(sure, lines, strict=True)]
    is_several = len(lines) > 1 and all(possible) and _are_vouched(sure if braced else told, kind, braced=braced)
    if is_several and (sum(told) >= FEWEST_SURE or not any(map(_is_plain, lines))):
        return [not _is_plain(line) or len(line.split()) <= LONGEST_DOUBTFUL for line in lines]
    if braced:
        return [False] * len(lines)
    if _are_many(told):
        return told
    return sure if kind in SIGNED else list(map(_has_inner_initial, lines))  # « Deutsche Bahn » may sign a page


def _are_vouched(sure: list[bool], kind: str, *, braced: bool) -> bool:
    """Whether enough names of a list are those of persons for all to be."""
    if braced or kind in GROUPED:
        return all(sure) or (not braced and _are_many(sure))
    return 2 * sum(sure) >= len(sure) or (kind in SIGNED and any(sure) and len(sure) >= FEWEST_NAMED)


def _are_many(sure: list[bool]) -> bool:
    """Whether those that are persons of a list are two thirds of it."""
    return sum(sure) >= FEWEST_NAMED and 3 * sum(sure) >= 2 * len(sure)


def _is_told(name: str) -> bool:
    """« Mark Young », whose first name is a common one: beside others, its family name may be a word."""
    return may_be_person(name) and has_given_name(name)


def _is_named(name: str, houses: frozenset[str]) -> bool:
    """Whether a possible person has a common first name, a family name that is no word, and names no site or house."""
    return _is_sure(name) and has_given_name(name) and glued(name) not in houses


def _houses(item: Item) -> frozenset[str]:
    """What made or holds a work, by its names alone: « jackwolfskin » of https://www.jack-wolfskin.de."""
    made = {glued(text_of(item, name)) for name in ("container-title", "publisher", "title")}
    return site_names("webpage", text_of(item, "URL")) | made


def _is_shouted(name: str) -> bool:
    """Whether a name is in capitals, « LUC TREMBLAY », and none of its words is an acronym or a word of a group."""
    words = WORD.findall(name)
    return name.isupper() and all(len(word) >= SHORTEST_SHOUTED and not _is_word(word.lower()) for word in words)


def may_be_person(name: str) -> bool:
    """Whether a name without comma has the form of a person's and no word of a group: « Anne Roy »."""
    name = LOUD_ARTICLE.sub(r"\1l-", name)
    words = WORD.findall(name)
    found = PERSON.fullmatch(name)
    low = {word.lower() for word in words}
    if _has_french_particle(name) or _is_first_name(words):
        low = {word.lower() for word in words if word[0].isupper()} - {words[0].lower()}
    named = [word for word in words if word[0].isupper()]
    is_written = len(named) > 1 and all(len(word) == 1 or not word.isupper() for word in named)
    return (
        found is not None
        and is_written
        and all(part[0].isupper() for part in found["given"].split())
        and words[-1][0].isupper()
        and len(words[-1]) > 1  # « Generation Z »
        and (low & NO_PERSON | low & COUNTRIES) == set()
        and words[0].lower() not in NO_GIVEN
        and not is_group(name)
        and not is_firm(name)
    )


def _has_french_particle(name: str) -> bool:
    """« Alain de Perthuis », « Luc d'Ormeville »: no word, where « Médecins de Lyon » has one."""
    found = FRENCH_PARTICLE.fullmatch(name)
    return found is not None and not any(map(_is_word, WORD.findall(f"{found[1]} {found[2]}")))


def _is_first_name(words: list[str]) -> bool:
    """Whether the country that opens a name may be a first name, as no matter follows: « France Bélanger »."""
    return bool(words) and words[0].lower() in COUNTRIES and words[-1].istitle() and not _is_word(words[-1])


def _is_sure(name: str) -> bool:
    """Whether the family name of a possible person is no word of English or French."""
    return may_be_person(name) and not _is_word(WORD.findall(name)[-1])


def _has_inner_initial(name: str) -> bool:
    return may_be_person(name) and INNER_INITIAL.search(name) is not None


def _is_plain(name: str) -> bool:
    return all(map(_is_word, WORD.findall(name)))


def _is_word(word: str) -> bool:
    return is_common(word) or is_common_french(word)


def _person(name: str) -> Item:
    found = PERSON.fullmatch(name)
    return {"family": found["family"], "given": found["given"]} if found else {"literal": name}
