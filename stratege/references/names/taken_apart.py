"""Groups whose words were taken for parts of a person's name: `join_groups(item)` puts « Apple, Inc. » together.

BibTeX takes the last word for a family name, « Agri Expo »; managers cut where they like: « Group, Water Working ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.naming import glued
from stratege.references.items import NAMES
from stratege.references.names.acronyms import told_group
from stratege.references.names.family_first import WORDS_AND_NAMES
from stratege.references.names.groups import GROUP_ENDS, is_group, is_sure_form, is_titled
from stratege.references.names.late_particles import is_syllable
from stratege.references.names.torn_groups import whole_group
from stratege.references.parts import Item, names_of, text_of
from stratege.references.tex.decode import decode
from stratege.references.titles.evidence import site_names
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name, is_given_name

NO_INITIALS = re.compile(r"[^\W\d_]{3}")  # of « Group, A. », somebody may bear the name
MIXED = re.compile(r"[a-zà-ÿ][^\W\d_]*[A-ZÀ-Ý][^\W\d_]*")  # « cOAlition », « iTeam »
WORD = re.compile(r"[^\W\d_]+")
HOST = re.compile(r"[.-]")
FEWEST_OF_ACRONYM = 3
PERSONAL = frozenset(["blog", "blogspot", "github", "gitlab", "hypotheses", "medium", "wordpress"])  # sites of persons
SHORTEST_OPENING = 8  # letters of a name that opens that of its site
PART = frozenset(["family", "given"])
# Small words that open no family name: « into Soil, Biodegradable Organic Waste Injected », as Google Scholar cuts it.
OPENED = re.compile(r"(?:and|at|by|for|from|into|of|on|to|upon|via|with|within) \S.*")
PARTICLES = ("dropping-particle", "non-dropping-particle")


def join_opened(item: Item) -> Iterator[str]:
    """Change the names of an item in place: groups cut before a small word, at a comma, or after « The »."""
    for role in sorted(NAMES & set(item)):
        for name in names_of(item, role):
            particles = (text_of(name, part) for part in (*PARTICLES, "family"))
            family, given = " ".join(filter(None, particles)), text_of(name, "given")
            if group := _opened_group(family, given) or whole_group(family, given):
                name.clear()
                name["literal"] = group
                yield told_group(group)


def _opened_group(family: str, given: str) -> str:
    """« Institute of Standards and Technology » of « and Technology, Institute of Standards »; empty for a person.

    « and Roy, Luc » is one, whom a list had last.
    """
    whole = f"{given} {family}"
    if OPENED.fullmatch(family) and NO_INITIALS.match(given):
        return whole if not family.startswith("and ") or is_group(whole) else ""
    is_paper = given == "The" and is_common(family.lower().split()[-1]) and not is_syllable(family)
    return whole if is_paper and is_titled(whole) else ""


def join_groups(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; of what may be a person all the same, how it is read, in French.

    `typed` is the LaTeX of its names: what has a comma there has been typed as a person.
    """
    words = " ".join(decode(typed).split())
    for role in sorted(NAMES & set(item)):
        for name in names_of(item, role):
            if set(name) != PART or not all(isinstance(value, str) for value in name.values()):
                continue
            family, given = text_of(name, "family"), text_of(name, "given")
            sure = _sure_group(family, given)
            group = sure or _told_group(family, given, item, words)
            if group:
                name.clear()
                name["literal"] = group
            if group and not sure:
                yield told_group(group)


def _sure_group(family: str, given: str) -> str:
    """The name of a group that no person has: « Apple, Inc. », « Google LLC », « R Core Team », « cOAlition S »."""
    if is_sure_form(given):
        return f"{family}, {given}"
    is_cut = (is_sure_form(family) or family in GROUP_ENDS) and NO_INITIALS.search(given)
    is_numbered = family.isdecimal() and NO_INITIALS.search(given)
    is_lettered = len(family) == 1 and MIXED.fullmatch(given)
    return f"{given} {family}" if is_cut or is_numbered or is_lettered else ""


def _told_group(family: str, given: str, item: Item, typed: str) -> str:
    """The name of a group that was typed without comma, and what tells it: who made its work, its address."""
    for first, last in ((given, family), (family, given)):
        whole = f"{first} {last}"
        is_plain = whole in typed and "." not in first and not has_given_name(whole)
        if is_plain and (_is_maker(whole, item) or _is_host(whole, item)):
            return whole
    return ""


def _is_maker(name: str, item: Item) -> bool:
    """Whether who made a work has the name of who signs it; of a book, the author may be his own publisher."""
    is_maker = glued(name) == glued(text_of(item, "publisher"))
    return is_maker and (text_of(item, "type") != "book" or any(map(_is_no_name, WORD.findall(name))))


def _is_host(name: str, item: Item) -> bool:
    """Whether a site has the whole name, one of whose parts is a word: https://paulgraham.com may be a person's.

    So has https://learn.microsoft.com that of « Microsoft Learn ».
    """
    url = text_of(item, "URL")
    words = WORD.findall(name)
    labels = set(HOST.split(url.lower().partition("://")[2].partition("/")[0])) - {"www"}
    sites, letters = site_names("webpage", url), glued(name)
    if letters in sites or {word.lower() for word in words} <= labels:
        is_personal = not PERSONAL.isdisjoint(labels)  # « amine.benkirane.over-blog.com »
        return all(map(_is_no_name, words)) if is_personal else any(map(_is_no_name, words))
    is_opening = len(letters) >= SHORTEST_OPENING and any(site.startswith(letters) for site in sites)
    is_named = any(word.lower() in WORDS_AND_NAMES for word in words)
    return (
        is_opening and not is_named and all(map(_is_no_name, words))
    )  # « Natural Earth » on https://www.naturalearthdata.com


def _is_no_name(word: str) -> bool:
    is_word = is_common(word.lower()) or is_common_french(word.lower())
    return (word.isupper() and len(word) >= FEWEST_OF_ACRONYM) or (is_word and not is_given_name(word))
