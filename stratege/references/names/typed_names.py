"""Names as people type them in BibTeX: `typed_names("Roy, Luc; Petit, Zoé")[0]` is « Roy, Luc and Petit, Zoé ».

LaTeX knows « and » alone between names, and one place for « Jr. »; whoever typed a name meant it to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from stratege.references.names.bare_names import MARKED, bare_name, without_numbers
from stratege.references.names.braced_persons import bare_initialed, unbraced, without_list_braces, without_stray_end
from stratege.references.names.by_lines import without_by_line
from stratege.references.names.capitals import is_in_capitals
from stratege.references.names.catalogues import cataloguers_name
from stratege.references.names.cut_by_and import rejoined
from stratege.references.names.family_first import in_one_order
from stratege.references.names.french_groups import is_enumerating, is_spoken_group
from stratege.references.names.full_initialed import with_comma_first
from stratege.references.names.groups import (
    is_acronym_of,
    is_company,
    is_firm,
    is_group,
    is_group_with_comma,
    is_titled,
)
from stratege.references.names.iberian_families import with_whole_family
from stratege.references.names.late_particles import is_vietnamese
from stratege.references.names.late_suffixes import split_suffix
from stratege.references.names.lone_surnames import with_whole_surnames
from stratege.references.names.named_twice import named_twice
from stratege.references.names.plain_persons import may_be_person
from stratege.references.names.posts import without_degree, without_posts
from stratege.references.names.shared_family import couple, with_shared_family
from stratege.references.names.stray_commas import with_comma_groups, with_pairs, with_whole_remarks
from stratege.references.names.told_names import told_list
from stratege.references.names.torn_groups import typed_group
from stratege.references.names.typed_phrases import (
    INITIALED,
    ROLE,
    are_joined_words,
    are_two_persons,
    as_phrase,
    folded_names,
    is_first_name,
    parted,
    spaced,
    surnames,
    with_companies,
    with_compounds,
    with_low_initials,
    with_stops,
)
from stratege.references.names.vancouver import has_initials_last, with_comma
from stratege.references.tex.outside_braces import pieces_of
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name

AND = re.compile(r" and ", re.IGNORECASE)
LAST_AND = re.compile(r", and (?=[^,{}]+$)")
SEMICOLON = re.compile(r" ?; ?(?:and )?")
SLASH = re.compile(r" / ")
AMPERSAND = re.compile(r",? (?:et|&|\\&) ")
ABROAD = re.compile(r" (?:e|en|och|og|und|y) ")  # « Anna Roth und Lukas Klein »; « Ortega y Gasset » is one person
COMMA = re.compile(r" ?, ?")
OTHERS = re.compile(
    r"(?:et |et\. ?|(?:and|&) )?(?:al|alii|coll)\.?|(?:et )?(?:autres|others)|et, ?a\. ?l\.?", re.IGNORECASE
)
AND_OTHERS = re.compile(r"(.+?),? (?:et |et\. ?|(?:and|&|\\&) )(?:al|alii|coll|autres)\.?", re.IGNORECASE)
EXTENDED = re.compile(r"(?:family|given|prefix|suffix) ?=")  # biblatex's « family=Gogh, given=Vincent »
SUFFIX = re.compile(r"(?:Jr|Sr)\.?|II|III|IV")
RELATIONS = frozenset(["Filho", "Júnior", "Neto", "Sobrinho", "fils", "père"])  # « Dumas, Alexandre, fils »
SUFFIXED = re.compile(rf"[^,]+, (?:{SUFFIX.pattern}), [^,]+")
SECOND = re.compile(r"(\w{3,}) \{?II\}?")
MONONYM = re.compile(r"(?:Le|La) [A-Z]\w+")  # « Le Corbusier » has no first name « Le »
ARTICLED = re.compile(r"(?:Le|La|Les) ([A-ZÀ-Ý][a-zà-ÿ]{4,})(?: \w+)+")  # « La Documentation française »
INITIAL = re.compile(r"[^\W\d_]\.")
MIDDLE_INITIAL = re.compile(r"\w [^\W\d_]\. \w")  # « Anne B. Roy »: no family name has one
PERSON_WITH_INITIAL = re.compile(r"[^\W\d_]{2,} [^\W\d_]\. [^\W\d_a-z]\w{2,}")
PLAIN_PERSON = re.compile(r"(?!D[aei]|Del|El|L[ae] |Mac |S[at]n? |V[ao]n )[A-Z][^\W\d_A-Z]+ [A-Z][^\W\d_A-Z]+")
INITIALS_FIRST = re.compile(r"([B-DF-HJ-NP-TV-XZ]{2,3}) ((?:[a-z]+ )*[^\W\d_a-z][^\W\d_A-Z]\w*)")  # « JMP van Dorp »
# « Anne B. Roy Luc C. Petit », « Anne B. Roy C. Luc Petit »: each has a first name, an initial and a family name.
NAMED_WORD = r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]*"
WHOLE_NAME = rf"(?:{NAMED_WORD} [A-ZÀ-Ý]\.|[A-ZÀ-Ý]\. {NAMED_WORD}) {NAMED_WORD}"
# « Keith w. roy »: all but the first word in small letters, of which « v. » may be a particle.
LOW_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+(?: (?![dv]\.)[a-z]\.){1,2} (?!v[ao]n\b)[a-zà-ÿ-]{3,}")
SIDE_BY_SIDE = re.compile(rf"{WHOLE_NAME}(?: {WHOLE_NAME})+")
SHOUTED_FIRST = re.compile(r"(?:[^\W\d_a-z][^\W\d_a-z'’-]+ )+[^\W\d_a-z][^\W\d_A-Z][\w-]*")  # « ROY Anne »
BRACED_GROUP = re.compile(r"\{([^{}]*)\} ?(\[[^\[\]]+\])")  # {Ville de Lyon} [@lyon]
# « On behalf of the lake consortium », « Auteur : Anne Roy », « By Anne Roy », « with contributions from Anne Roy ».
ANNOUNCED = re.compile(
    r"^(?:on behalf of (?:the )?|(?:authors?|auteure?s?) ?: ?|(?:with contributions )?by (?=[^\W\d_]+\.? [^\W\d_])|"
    r"with contributions from )",
    re.IGNORECASE,
)
SHOUTED_LAST = re.compile(r"[^\W\d_a-z][a-zà-ÿ-]+(?: [A-Z]\.)? [^\W\d_a-z]{3,}(?:-[^\W\d_a-z]+)?")  # « Anne ROY »


@lru_cache(maxsize=16384)  # each list is asked for twice: for pandoc, and for what is told of it
def typed_names(value: str) -> tuple[str, str]:
    """The names joined by « and », each as BibTeX reads it; and, in French, how they are read if it is not plain."""
    typed = _unbraced(spaced(value))
    text = without_stray_end(unbraced(typed))
    whole = with_comma_groups(with_whole_remarks(with_stops(text)))
    cut = pieces_of(AND, whole)
    named = [BRACED_GROUP.sub(r"{\1 \2}", parted(name)) for name in with_pairs(rejoined(cut))]
    plain = [_bare(name) for name in named]
    pieces = (piece for name, bare in zip(named, plain, strict=True) for piece in _enumerated(name) or _pieces(bare))
    names = with_compounds(with_shared_family([one for piece in pieces for one in _one(piece)]))
    names = with_whole_surnames(names)
    read = with_companies(in_one_order(with_comma(with_comma_first(names))))
    expected = folded_names(_with_suffix(one) for name in plain for one in _others(name))
    manner = "names_read" if typed == unbraced(typed) else "braced_person"
    is_plain = folded_names(read) == expected and len(named) == len(cut) and manner == "names_read" and whole == text
    return " and ".join(read), "" if is_plain else told_list(manner, text, cut, read)


def _with_suffix(name: str) -> str:
    """« Howard, III, Matthew » of « Howard III, Matthew », of which nobody needs to be told."""
    ordered = "" if "{" in name else _ordered(name)
    return ordered if SUFFIXED.fullmatch(ordered) else name


def is_others(name: str) -> bool:
    """Whether a name stands for those that are not given: « et al. »."""
    return bool(OTHERS.fullmatch(name))


def _unbraced(names: str) -> str:
    """Names without the braces of persons; « {A. Roy, L. Petit, & Z. Noir} », of ADS, is a list."""
    names = without_list_braces(names)
    if names[:1] + names[-1:] == "{}" and _listed(AMPERSAND.split(names[1:-1])) and INITIALED.match(names[1:]):
        return names[1:-1]
    inner = LAST_AND.sub(" and ", names[1:-1])
    if names[:1] + names[-1:] == "{}" and inner != names[1:-1] and _listed(AND.split(inner)) and has_given_name(inner):
        return inner  # « {Anne Roy, Luc Petit, and Zoé Noir} »
    return bare_initialed(names)


def _bare(name: str) -> str:
    """Of a name without comma, its parentheses may be those of a group: « Musée (Paris) »."""
    if name.startswith("{") or EXTENDED.match(name) or named_twice(name):
        return name
    name = ANNOUNCED.sub("", without_by_line(without_degree(name)), count=1)
    name = without_numbers(name)
    bare = bare_name(name)
    is_person = bare != name and may_be_person(bare) and has_given_name(bare)  # « Anne Roy (Lyon) »
    return bare if "," in name or is_person else name.strip(" *†‡,")


def _pieces(name: str) -> Iterator[str]:
    """The names that something else than « and » joins, or nothing does."""
    if EXTENDED.match(name) or is_company(name):  # « Anne Roy & Luc Petit GbR »
        yield name
        return
    if SIDE_BY_SIDE.fullmatch(name) and not is_group(name):
        yield from re.findall(WHOLE_NAME, name)
        return
    for piece in filter(None, (one for part in pieces_of(SEMICOLON, name) for one in _by_slashes(part))):
        if several := surnames(piece) or couple(piece):
            yield from several
            continue
        parts = pieces_of(AMPERSAND, piece)
        if fields := _listed(parts) or _joined_abroad(pieces_of(ABROAD, piece)):
            yield from fields
            continue
        if len(parts) == 1 or not all("," in part or INITIAL.match(part) for part in parts):
            parts = [piece]
        yield from (one for part in parts for one in _by_commas(_bare(part)))


def _by_slashes(name: str) -> list[str]:
    """« Anne Roy / Luc Petit »; a group may have a stroke in its name."""
    parts = pieces_of(SLASH, name)
    return [name] if any(map(is_group, parts)) else parts


def _listed(parts: list[str]) -> list[str]:
    """« Anne Roy, Luc Petit et Zoé Noir », « Roy L., Petit Z. et Noir A. » cut by « et »: the names of the list."""
    fields = [field for part in parts if not is_others(part) for field in pieces_of(COMMA, part)]
    forms = (has_initials_last, may_be_person, INITIALED.fullmatch)
    is_list = len(parts) > 1 and any(all(map(form, fields)) for form in forms)
    return [*fields, *filter(is_others, parts)] if is_list else []


def _joined_abroad(parts: list[str]) -> list[str]:
    """« Anna Roth », « Lukas Klein » cut by « und »: names of persons, each with a first name."""
    fields = _listed(parts)
    return fields if fields and all(map(has_given_name, fields)) else []


def _enumerated(name: str) -> list[str]:
    """« Luc Roy, Zoé Petit, » before the last « and »: names of a list, which no comma ends otherwise."""
    fields = pieces_of(COMMA, name.rstrip().removesuffix(","))
    is_list = name.rstrip().endswith(",") and len(fields) > 1 and "{" not in name
    return fields if is_list and all(" " in field for field in fields) else []


def _by_commas(name: str) -> list[str]:
    """« Roy, Luc, Petit, Zoé » and « L. Roy, Z. Petit », where « and » is missing."""
    typed = pieces_of(COMMA, name)
    fields = [ROLE.sub("", field) for field in typed]
    if any(SUFFIX.fullmatch(field) for field in fields) or not all(fields) or "{" in name:
        return [name]
    if is_enumerating(fields):
        return [f"{{{name}}}"]
    if posted := without_posts(fields):
        return posted
    is_whole = len(fields) > 1 and all(" " in field for field in fields)
    is_shouted = all(map(is_in_capitals, fields))  # « ANNE ROY, LUC PETIT »
    # « Anne Roy *, Luc Petit », « Anne Roy (dir.), Luc Petit »: a mark ends a whole name.
    is_marked = fields[0].endswith(tuple(MARKED)) or fields[0] != typed[0]
    has_initial = MIDDLE_INITIAL.search(fields[0]) or (
        PERSON_WITH_INITIAL.fullmatch(fields[-1]) and PLAIN_PERSON.fullmatch(fields[0])
    )
    has_initials = all(INITIAL.match(one) for one in fields) or all(map(has_initials_last, fields))
    is_shouted = is_shouted or any(all(map(one.fullmatch, fields)) for one in (SHOUTED_FIRST, SHOUTED_LAST))
    is_pair = is_shouted or is_marked or has_initials or has_initial or are_two_persons(fields)
    if is_whole and (len(fields) > 2 or is_pair):
        return [field.rstrip(f"{MARKED} ") for field in fields]
    if len(fields) > 3 and not len(fields) % 2:
        return [f"{family}, {given}" for family, given in zip(fields[::2], fields[1::2], strict=True)]
    return [", ".join(fields)]


def _one(name: str) -> list[str]:
    """The name, and « others » if it says that there are."""
    if " {and} " in name and "," not in name:  # « Simon {and} Schuster »
        return [name if name.startswith("{") else f"{{{name}}}"]
    fields = pieces_of(COMMA, name.replace("{and}", "and"))
    if len(fields) == 2 and (group := typed_group(*fields)):
        return [f"{{{group}}}"]
    is_kept = "{" in name or EXTENDED.match(name)
    if not is_kept and (twice := named_twice(name)):
        return [f"{{{twice[0]} [{twice[1]}]}}"]
    return [one if is_kept or one == "others" else _ordered(one) for one in _others(name)]


def _others(name: str) -> list[str]:
    if is_others(name) or name == "ali":  # « et alii », cut; « Ali » is a name
        return ["others"]
    found = None if name.startswith("{") else AND_OTHERS.fullmatch(name)
    return [found[1], "others"] if found else [name]


def _ordered(name: str) -> str:
    """A person's name with its parts where BibTeX has them, a group's in braces."""
    name = with_low_initials(name)
    fields = pieces_of(COMMA, name)
    if len(fields) == 1:
        return _without_comma(name)
    if whole := as_phrase(name, fields):
        return whole
    if len(fields) == 3 and (SUFFIX.fullmatch(fields[2]) or fields[2] in RELATIONS):
        return f"{fields[0]}, {fields[2]}, {fields[1]}"
    if len(fields) == 3 and INITIAL.fullmatch(fields[1]):
        return f"{fields[0]}, {fields[2]} {fields[1]}"  # « Roy, B., Anne », where a suffix would stand
    if len(fields) == 3 and all(map(is_first_name, fields[1:])):
        return f"{fields[0]}, {fields[1]} {fields[2]}"  # « Roy, Luc, Paul »
    if len(fields) == 2 and (second := SECOND.fullmatch(fields[0])):
        return f"{second[1]}, II, {fields[1]}"
    if len(fields) == 2 and is_acronym_of(*fields):
        return f"{{{fields[1]} [{fields[0]}]}}"
    if len(fields) == 2 and is_group_with_comma(*fields):
        return f"{{{name}}}"
    if (family_whole := with_whole_family(name)) != name:
        return family_whole
    if len(fields) == 2 and SUFFIX.fullmatch(fields[1]):
        return _without_comma(f"{fields[0]} {fields[1]}")
    family, suffix = split_suffix(fields[0])
    return f"{family}, {suffix}, {fields[1]}" if suffix and len(fields) == 2 else name


def _without_comma(name: str) -> str:
    if is_group(name) or is_spoken_group(name) or is_titled(name) or are_joined_words(name) or MONONYM.fullmatch(name):
        return f"{{{cataloguers_name(name)}}}"
    if whole := as_phrase(name, [name]):
        return whole
    if (found := ARTICLED.fullmatch(name)) and is_common_french(found[1]):
        return f"{{{name}}}"
    if is_firm(name) or " & " in name.replace("\\&", "&"):
        return f"{{{name}}}"
    if (whole := with_whole_family(name)) != name:
        return whole
    if is_vietnamese(name):
        return name.replace(" ", ", ", 1)
    if found := INITIALS_FIRST.fullmatch(name):
        return f"{found[2]}, {' '.join(f'{sign}.' for sign in found[1])}" if found[1] != "NG" else name
    if LOW_NAME.fullmatch(name):
        return name.title()
    bare, suffix = split_suffix(name)
    if suffix and " " in bare:
        given, family = bare.rsplit(" ", 1)
        return f"{family}, {suffix}, {given}"
    words = name.split()
    rank = next((rank for rank, word in enumerate(words) if not is_in_capitals(word)), 0)
    is_cut = rank and not any(map(is_in_capitals, words[rank:]))  # « ROY Anne », not « ANNE B. ROY »
    return f"{' '.join(words[:rank])}, {' '.join(words[rank:])}" if is_cut else name
