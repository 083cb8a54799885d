"""People of CSL items as APA prints them: « DUPONT, Anne (CNRS) » becomes « Dupont, Anne », « et al. » the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.items import NAMES
from stratege.references.laws import LAW_ITSELF
from stratege.references.names.acronyms import with_acronym, with_spaced_form, without_last_stop
from stratege.references.names.after_publisher import part_publisher
from stratege.references.names.braced_persons import initialed_person
from stratege.references.names.by_lines import part_by_lines, without_by_line
from stratege.references.names.capitals import is_in_capitals
from stratege.references.names.displaced_accents import mend_accents
from stratege.references.names.firms_as_persons import join_firms
from stratege.references.names.first_names import bare_given, with_stopped_initials, without_nickname
from stratege.references.names.groups import is_cut_group, is_group
from stratege.references.names.iberian_families import join_families
from stratege.references.names.initials_first import read_initials_first
from stratege.references.names.late_particles import put_before
from stratege.references.names.late_suffixes import split_suffix
from stratege.references.names.listed_initials import spell_initials
from stratege.references.names.low_families import raise_families
from stratege.references.names.marked_names import unmark
from stratege.references.names.misread_signs import mend_signs
from stratege.references.names.muhammad import read_muhammad
from stratege.references.names.named_roles import set_directors
from stratege.references.names.named_twice import named_twice
from stratege.references.names.no_names import drop_no_names
from stratege.references.names.parted_names import part_names
from stratege.references.names.plain_persons import (
    LOUD_ARTICLE,
    read_glued,
    read_initials_last,
    read_plain_persons,
    read_site_author,
)
from stratege.references.names.presses import move_presses
from stratege.references.names.repeated import name_once
from stratege.references.names.same_persons import name_same_editors
from stratege.references.names.scholars_lines import read_scholars_lines
from stratege.references.names.settled_names import settle_names
from stratege.references.names.shouted_given import turn_shouted
from stratege.references.names.shouted_groups import lower_group
from stratege.references.names.spaced_apostrophes import join_apostrophes
from stratege.references.names.suffixed import read_suffixes, split_suffixes
from stratege.references.names.swapped import swap_names
from stratege.references.names.taken_apart import join_groups, join_opened
from stratege.references.names.translated_by import part_translators
from stratege.references.names.typed_names import ANNOUNCED, is_others
from stratege.references.parts import Item, full_name, names_of, split_acronym, text_of

UNTYPED_LAWS = ("document", "webpage")
WORD = re.compile(r"[^\W\d_]+")
PARTICLE = re.compile(r"\b(?:D(?=['’])|(?:De|Van|Von|Der|Den|(?<=\w )(?:Des|Du))(?= ))")
MIXED = re.compile(r"(?:Fitz|Ma?c)(?=[A-ZÀ-Ý]{3})")
SCOTTISH = re.compile(r"\bMc(?=[a-z]{3})[a-z]")
CONSONANTS = re.compile(r"[B-DF-HJ-NP-TV-Z]{2,3}")  # « ROY, VP »: no first name, even where all is shouted
# « ROY L. », « LE ROY J.-P. », but « ACME S.A. » is a firm.
SHOUTED_PERSON = re.compile(r"((?:[^\W\d_a-z]{2,}[ '’-])?[^\W\d_a-z]{3,}) ([A-ZÀ-Ý]\.(?:-[A-ZÀ-Ý]\.)?)")
HYPHEN = re.compile(r"‐|(?<=[^\W\d_])(?:--|–)(?=[^\W\d_])")  # « Takacs--Vesbach », « Jean–Baptiste »
DUTCH = re.compile(r"van(?: de[nr]?| ['’]t)?")
WHOLE_PERSON = re.compile(
    r"((?:[A-ZÀ-Ý][\w'’-]+ ?){1,2}), ((?!Inc|Ltd|LLC|Corp|Co\b)[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]*\.?)*)"
)
FEWEST_SHOUTED = 2
LONGEST_ACRONYM = 4  # letters of what braces may hold for its own sake before a first name: « {NARS}, Anne »
# « Marques-silva »: the second half of a family name, where « Al-khatib » has an article.
LOW_HALF = re.compile(r"(?<=^[A-ZÀ-Ý])([a-zà-ÿ]{2,}-)([a-zà-ÿ])(?=[a-zà-ÿ]{2,}$)")
# « Mcelroy »: no « Mchedlishvili » of Georgia, no « Mcunu » of the Zulus.
LOW_SCOTTISH = re.compile(r"(?<=\bMc)(?:[abcdefgiklmnpqrt](?=[a-z]{2})(?!khe)|h(?=ale|ardy|enry|ugh))")
SPACED_HYPHEN = re.compile(r"(?<=[^\W\d_]{2}) - (?=[^\W\d_]{2})")  # « Chazan - Pantzalis »
TRAILING = " ~^´`¨"  # accents that stand on nothing
CATALOGUED_SUFFIX = re.compile(r"\([^()]*\)|\b\d{4}-(?:\d{4})?")  # « (James Adiel), Jr », « 1963- », of libraries
GIVEN_SUFFIX = re.compile(r"(.*[^\s,]),? (Jr\.?|Sr\.?|III|IV)")


def mend_people(item: Item, typed: str = "") -> Iterator[str]:
    """Change the names of an item in place; what is printed otherwise than it is written, in French.

    A family name that stands in braces in `typed`, the LaTeX that it was read from, keeps its capitals, unless they are
    those of a whole list, or too many for an acronym.
    """
    yield from _signatories(item)
    yield from read_scholars_lines(item)
    yield from name_same_editors(item)
    mend_accents(item)
    yield from mend_signs(item)
    yield from join_opened(item)
    join_apostrophes(item)
    settle_names(item)
    yield from part_publisher(item)
    yield from part_translators(item, typed)
    set_directors(item)
    yield from part_names(item)
    yield from drop_no_names(item)
    yield from spell_initials(item)
    typed = _without_capitals_in_braces(item, typed)
    yield from read_glued(item, typed)
    yield from read_initials_last(item, typed)
    yield from read_plain_persons(item, typed)
    yield from read_initials_first(item, typed)
    yield from read_site_author(item)
    yield from join_groups(item, typed)
    yield from join_firms(item, typed)
    yield from move_presses(item)
    yield from read_muhammad(item)
    yield from turn_shouted(item)
    yield from swap_names(item)
    yield from raise_families(item, typed)
    yield from unmark(item, typed)
    for role in sorted(NAMES & set(item)):
        yield from split_suffixes(item, role)
        yield from read_suffixes(item, role)
        yield from join_families(item, role)
        yield from part_by_lines(item, role)
        yield from name_once(item, role)
        for name in names_of(item, role):
            yield from _mend_name(item, name, typed)


def _signatories(item: Item) -> Iterator[str]:
    """Those who signed a law, whom APA does not print (11.6), in French."""
    if LAW_ITSELF.fullmatch(text_of(item, "title")) and "author" in item and text_of(item, "type") in UNTYPED_LAWS:
        yield phrase("signatories", names=" ; ".join(map(full_name, names_of(item, "author"))))


def _mend_name(item: Item, name: Item, typed: str) -> Iterator[str]:
    """Change a name in place, and a title that shouts it as it did; that it was in capitals, in French."""
    old = text_of(name, "family") or text_of(name, "literal")
    mended = _mended(name, typed)
    name.clear()
    name |= mended
    read = text_of(mended, "family") or split_acronym(text_of(mended, "literal"))[0]
    if (old.isupper() or is_in_capitals(old)) and not (read.isupper() or read in (old, "others")):
        _lower_in_title(item, old, read)
        yield phrase("name_in_capitals", typed=old, read=read)


def _lower_in_title(item: Item, typed: str, read: str) -> None:
    """A title that names its author as the field of names does, in capitals, has the name as it is read."""
    title = text_of(item, "title")
    if len(typed) > LONGEST_ACRONYM and typed in title and not title.isupper():
        item["title"] = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", lambda _: read, title)


def _without_capitals_in_braces(item: Item, typed: str) -> str:
    """The LaTeX of names without the single braces that Zotero puts around several typed « {ROY}, Anne »."""
    names = [name for role in NAMES & set(item) for name in names_of(item, role)]
    in_capitals = [name for name in names if is_in_capitals(text_of(name, "family"))]
    held = {family for name in in_capitals if f"{{{(family := text_of(name, 'family'))}}}" in typed}
    if any(f"{{{{{family}}}}}" in typed for family in held):
        return typed
    shouted = {text_of(name, "family") for name in in_capitals if _is_shouted_alone(name)}
    for family in held if len(held) >= FEWEST_SHOUTED else held & shouted:
        typed = typed.replace(f"{{{family}}}", family)
    return typed


def _is_shouted_alone(name: Item) -> bool:
    """« {TREMBLAY}, Anne »: too long for an acronym, before a first name that is not in capitals."""
    given = text_of(name, "given")
    return len(text_of(name, "family")) > LONGEST_ACRONYM and len(given) > 1 and not given.isupper()


def _mended(name: Item, typed: str) -> Item:
    if not all(isinstance(name.get(part, ""), str) for part in ("family", "given", "literal")):
        return dict(name)  # the checks tell
    whole = f"{text_of(name, 'given')} {text_of(name, 'family')}".strip()
    if is_others(whole) and not whole.isalpha():  # « Al » may be a name
        return {"literal": "others"}
    if "family" not in name:
        return _whole(name, typed)
    if twice := named_twice(f"{text_of(name, 'family')}, {text_of(name, 'given')}"):
        return {"literal": f"{twice[0]} [{twice[1]}]"}
    if is_cut_group(text_of(name, "given"), text_of(name, "family")):
        return {"literal": whole}
    kept = {part: HYPHEN.sub("-", value) if isinstance(value, str) else value for part, value in name.items()}
    if given := text_of(kept, "given"):
        kept["given"] = given = bare_given(given)
        _take_suffix(kept)
        if not is_in_capitals(text_of(kept, "family")) or CONSONANTS.fullmatch(text_of(kept, "given")):
            kept["given"] = with_stopped_initials(text_of(kept, "given"))
    _settle_particles(kept, typed)
    family = SPACED_HYPHEN.sub("-", text_of(kept, "family")).rstrip(TRAILING)
    kept["family"] = LOUD_ARTICLE.sub(r"\1l-", without_nickname(family) or family)
    kept["family"] = LOW_HALF.sub(lambda found: found[1] + found[2].upper(), text_of(kept, "family"))
    kept["family"] = LOW_SCOTTISH.sub(lambda found: found[0].upper(), text_of(kept, "family"))
    put_before(kept)
    given = text_of(kept, "given")
    family = text_of(kept, "family")
    if not given:
        kept["family"] = lower_group(family)  # « COLLECTIF »
    if given and is_in_capitals(family) and f"{{{family}}}" not in typed:
        kept["family"] = in_lower_case(family)
        if is_in_capitals(given) and len(given) > 2:
            kept["given"] = in_lower_case(given)
    return {part: value for part, value in kept.items() if value != ""}


def _settle_particles(name: Item, typed: str) -> None:
    """« van der Ploeg » keeps his before his name, unless LaTeX says otherwise.

    A particle that stands twice, or is an initial, goes where it belongs.
    """
    particle = text_of(name, "dropping-particle")
    if particle and particle == text_of(name, "non-dropping-particle"):
        del name["dropping-particle"]
    elif DUTCH.fullmatch(particle) and not typed and "non-dropping-particle" not in name:
        name["non-dropping-particle"] = name.pop("dropping-particle")
    elif particle == "a":
        name["given"] = f"{text_of(name, 'given')} {particle.upper()}".strip()
        del name["dropping-particle"]


def _whole(name: Item, typed: str) -> Item:
    """A name in one piece: a group, « et al. », or a person in capitals before initials: « ROY L. »."""
    literal = ANNOUNCED.sub("", without_by_line(text_of(name, "literal")), count=1)
    is_kept = f"{{{literal}}}" in typed
    if not literal or is_others(literal):
        return name | ({"literal": "others"} if literal else {})
    if not is_kept and (whole := WHOLE_PERSON.fullmatch(literal)) and not is_group(literal):
        return {"family": whole[1], "given": whole[2]}
    if not is_kept and (person := SHOUTED_PERSON.fullmatch(literal)):
        return {"family": in_lower_case(person[1]), "given": person[2]}
    if not is_kept and (named := initialed_person(literal)):
        return named
    if not is_kept and (twice := named_twice(literal)):
        return name | {"literal": f"{twice[0]} [{twice[1]}]"}
    literal = with_spaced_form(without_last_stop(literal))
    group, opening, acronym = literal.partition(" (")
    return name | {"literal": with_acronym(literal if is_kept else f"{lower_group(group)}{opening}{acronym}")}


def _take_suffix(name: Item) -> None:
    """« King Jr. », « Martin, Jr. »: the suffix has its own place."""
    if "suffix" in name:
        if bare := CATALOGUED_SUFFIX.sub("", text_of(name, "suffix")).strip(" ,"):
            name["suffix"] = bare
        else:
            del name["suffix"]
        return
    family, suffix = split_suffix(text_of(name, "family"))
    if found := GIVEN_SUFFIX.fullmatch(text_of(name, "given")):
        name["given"], suffix = found[1], found[2]
    if suffix:
        name |= {"family": family, "suffix": suffix}


def _opened(word: str) -> str:
    """A word in capitals with its first alone, but for what makes « MacDonald » of « MacDONALD »."""
    prefix = MIXED.match(word)
    return f"{prefix[0]}{word[prefix.end() :].capitalize()}" if prefix else word.capitalize()


def in_lower_case(name: str) -> str:
    """« D'ORMEVILLE » as « d'Ormeville », « MCDONALD » as « McDonald »."""
    opened = WORD.sub(lambda word: word[0] if word[0].islower() else _opened(word[0]), name)
    scottish = SCOTTISH.sub(lambda found: found[0][:-1] + found[0][-1].upper(), opened)
    return PARTICLE.sub(lambda found: found[0].lower(), scottish)
