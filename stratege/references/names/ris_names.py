"""The names of RIS records: `persons(["Roy, Luc", "Anne Le Roy"])` are two people; without a comma, most are groups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.references.names import vancouver
from stratege.references.names.catalogues import cataloguers_name
from stratege.references.names.groups import is_cut_group, is_group, is_group_with_comma, is_open_ended
from stratege.references.names.named_twice import named_twice
from stratege.references.names.plain_persons import may_be_person
from stratege.references.names.typed_names import is_others
from stratege.references.parts import Item, names_of, text_of
from stratege.references.words.english import is_common

NAMES = {"AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "A3": "collection-editor", "A4": "translator"}
INITIALS = r"(?:[^\W\d_]\.(?:\s?-|\s)?)+"
# « M.-D. Chenu », « Chenu M.-D. »: initials are a person's, where a group without comma has words.
INITIALS_FIRST = re.compile(rf"({INITIALS})\s+([^\W\d_][\w' \u2019-]+)")
INITIALS_LAST = re.compile(rf"([^\W\d_][\w' \u2019-]+)\s+({INITIALS})")
# « WANG L », as patents and PubMed have all the names of a list; « ACME SA » is a firm.
SHOUTED = re.compile(
    r"([^\W\d_a-z]{2,}(?:[ '-][^\W\d_a-z]{2,})?) (?!A[BGS]\b|BV|CO\b|KG|NV|OY|S[AE]\b|INC|LLC|LTD)([A-Z]{1,3})"
)
JOINS_LAST = re.compile(r"(?:^|.* )(?:and|et|&) ")  # « Department of Health, Education, and Welfare »
JOINS = re.compile(r",?\s+(?:and|et|&)\s+")
PERSON = {"family", "given"}
LONGEST_FAMILY = 3  # words
TWO_NAMES = re.compile(r"[^\W\d_][^\W\d_-]+(?:-[^\W\d_]+)?(?: [^\W\d_][\w'\u2019-]+){1,2}")


def each_name(value: str) -> list[str]:
    """The people of a line that holds several, though RIS has a line for each: BibTeX joins them by « and »."""
    names = [name.strip() for name in value.split(";") if name.strip()]
    if len(names) > 1 and all("," in name for name in names):
        return names
    if found := vancouver.listed(value, is_others):
        return found
    joined = [name.strip(" ,") for name in JOINS.split(value)]
    persons = [name for name in joined if not is_others(name)]
    return joined if len(joined) > 1 and persons and _are_persons(persons) else [value]


def _are_persons(names: list[str]) -> bool:
    """Whether names that a word joins are those of persons, and no parts of one: « Rivers, Lakes and Seas »."""
    forms = [_has_one_comma(name) or may_be_person(name) or _with_initials(name).keys() == PERSON for name in names]
    is_told = all("," in name or any(not is_common(word) for word in name.split()) for name in names)
    return all(forms) and is_told and not any(map(is_group, names))


def _has_one_comma(name: str) -> bool:
    """« Montrucchio, Bartolomeo », « Roy, L. »: a family name of few words, and a first name."""
    family, comma, given = name.partition(", ")
    is_family = 0 < len(family.split()) <= LONGEST_FAMILY and not all(map(is_common, family.split()))
    return bool(comma) and is_family and given[:1].isupper() and "," not in given and not is_common(given)


def persons(typed: list[str]) -> list[Item]:
    """The names of one list: « Anne Roy » is a person where « L. Petit » is one, « Anne Le Roy » beside « Petit, Luc ».

    Of two words beside names with a comma, either may be the family name.
    """
    shouted = [SHOUTED.fullmatch(one) for one in typed]
    if len(typed) > 1 and all(shouted):
        return [{"family": one[1], "given": " ".join(f"{sign}." for sign in one[2])} for one in shouted if one]
    names = [_name(one) for one in typed]
    if not any("family" in name for name in names):
        return names
    has_initials = any(map(INITIALS_FIRST.fullmatch, typed))
    words = [text_of(name, "literal") for name in names]
    is_meant = [_may_be_person(one) and (has_initials or one.count(" ") > 1) for one in words]
    return [_person(one) if meant else name for name, one, meant in zip(names, words, is_meant, strict=True)]


def _person(name: str) -> Item:
    given, _, family = name.rpartition(" ")
    return {"family": family, "given": given}


def _name(value: str) -> Item:
    """« Roy, Luc, fils » as a person; without a comma, a group."""
    if named_twice(value):
        return {"literal": value}
    family, *others = (part.strip() for part in cataloguers_name(value).split(",", 2))
    if not others:
        return _with_initials(family)
    if not family:  # « , Anne Roy »
        return {"literal": ", ".join(others)}
    if is_group(family) and JOINS_LAST.match(others[-1]):
        return {"literal": value}
    if len(others) == 1 and is_cut_group(others[0], family) and is_open_ended(others[0]):
        return {"literal": f"{others[0]} {family}"}
    if len(others) == 1 and is_group_with_comma(family, others[0]):
        return {"literal": value}
    return {key: part for key, part in zip(("family", "given", "suffix"), (family, *others), strict=False) if part}


def _with_initials(name: str) -> Item:
    """A name without comma: a person's if it begins or ends with initials, else a group's."""
    if first := INITIALS_FIRST.fullmatch(name):
        return {"family": first[2], "given": first[1]}
    if last := INITIALS_LAST.fullmatch(name):
        return {"family": last[1], "given": last[2]}
    return {"literal": name}


def _may_be_person(name: str) -> bool:
    return bool(TWO_NAMES.fullmatch(name)) and not is_group(name) and not all(map(is_common, name.split()))


def doubtful_names(item: Item) -> Iterator[str]:
    """Names like « Anne Roy », which RIS writes « Roy, Anne », that pass for groups'; plain words are a group's."""
    for role in sorted(set(NAMES.values()) & set(item)):
        for name in (text_of(one, "literal") for one in names_of(item, role)):
            if name.istitle() and _may_be_person(name) and not any(map(is_common, name.split())):
                yield name
