"""What people type in a field of names beside names: roles, credits, sentences: `as_phrase("Roy from Lyon", …)`.

BibTeX takes small words for particles: « from Lyon, R. ».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from stratege.references.names.family_first import NAME as WORD
from stratege.references.names.family_first import PARTICLE, PLAIN, are_first_names
from stratege.references.names.groups import is_company, is_group
from stratege.references.names.indian_pairs import are_two_indians
from stratege.references.names.spaced_apostrophes import with_joined
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name, is_given_name, is_surname_too

# After initials, LaTeX's space; « Anne Blondin~Massé » holds together a family name of two words.
TIE = re.compile(r"(?<=\.)~(?=[\w{\\])")
EMPTY_PART = re.compile(r"(?<=\w),(?: ?,)+(?= ?\w)")  # « Roy,, Luc »
# « Kim G.Larsen », « Robert E.McCulloch », « J.R.Roy ».
GLUED_INITIAL = re.compile(r"(?<![^\W\d_])([A-ZÀ-Ý]\.)(?=[A-ZÀ-Ý](?:[a-zà-ÿ]{1,2}[A-ZÀ-Ý]|['’][A-ZÀ-Ý])?[a-zà-ÿ]{2,})")
# « N.TREMBLAY », where « U.S.EPA » is an office.
GLUED_SHOUTED = re.compile(
    r"(?<![^\W\d_])(?<!U\.)([A-ZÀ-Ý]\.)(?=[A-ZÀ-Ý]['’]?[A-ZÀ-Ý]{2,}(?:[-'’][A-ZÀ-Ý]+)*\d?(?![\w.]))"
)
# « J. Gong2 », « Anne Roy1 »: the call of a note that told where somebody works.
NOTED = re.compile(
    r"(?P<name>(?:[A-ZÀ-Ý]\.[ -]?)+[^\W\d_]{3,}|(?P<given>[^\W\d_]{2,})(?: [A-ZÀ-Ý]\.)* [^\W\d_]{3,})[1-9]"
)
# « a Aguilar, M », as Mendeley cuts « M. a. Aguilar »; « d », « l », « o », « t » may have lost an apostrophe, « v » is
# a particle.
LOW_INITIAL_FIRST = re.compile(
    r"^([abcfghjkmnpqrw]) ([A-ZÀ-Ý][^\W\d_A-Z][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?), ([A-Z](?: [A-Z])*)$"
)
# « Moss, Jason a », « Moss, Jason a. », as Mendeley has it; « d. », « v. » may be short for a particle.
FAMILY_WORD, GIVEN_WORD = r"[^\W\d_a-z][\w'’-]+", r"[^\W\d_a-z][\w-]*"
STOPPED = rf"{FAMILY_WORD}(?: {FAMILY_WORD})?, {GIVEN_WORD}(?: {GIVEN_WORD})*"
STOPPED_LIST = re.compile(rf"{STOPPED}(?:\. {STOPPED}){{2,}}\.?")
STOP_BETWEEN = re.compile(rf"\. (?={STOPPED})")
# « jean-Pierre Escofier », where « della Valle », « ben Ali » open with a particle.
LOW_GIVEN = re.compile(r"[a-zà-ÿ]{4,}(?:-[^\W\d_]{2,})?(?= [A-ZÀ-Ý][\w'’-]+$)")
SMALL_INITIAL = re.compile(r"(?<=[\w.] )(?:[a-z]$|[a-ce-uw-z]\.$)")
# « A. Roy », « A. de la Cruz Roy ».
INITIALED = re.compile(r"(?:[^\W\d_]\.[ -]?)+(?:[a-z]+ ){0,3}[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)?")
ROLE = re.compile(
    r" ?\((?:editors?|eds?\.?|éds?\.?|dirs?\.|coords?\.|éditeurs?|éditrices?|directeurs?|directrices?)\)$"
)
# Small words that no name has, where « in ’t », « am », « zu » are particles.
PHRASED = re.compile(
    r"\w\)? (?:at|by|for|from|of|on|the|through|via|with|chez|contre|depuis|dans|par|pour|sans(?= frontières)|selon) "
    r"(?=\w)"
)
# Forms that initials may look like: « Roy, SA » is a person, « Danone SA » none.
FORM = (
    r"PLC|A[BGS]|A\.G\.|A/S|ASA|B\.?V\.?|KG|KGaA|N\.?V\.?|Oyj?|OY|S\.?A\.?(?:S\.?|R\.?L\.?)?|SE|SL|S\.?p\.?A\.?|"
    r"S\.?R\.?L\.?"
)
COMPANY = re.compile(rf"(?=[^,{{}}]*[^\W\d_]{{3}})[^,{{}}.]+ (?:{FORM})")
# « A. Martín del Rey »: one such name may be of « F. Scott Fitzgerald », all those of a list are not.
COMPOUND = re.compile(
    r"((?:[^\W\d_]\.[ -]?)+) ([^\W\d_a-z][^\W\d_A-Z]+(?: (?:de|del|la|las|los|y))* [^\W\d_a-z][^\W\d_A-Z]+)"
)
# « Corbaz SA. Montreux »: a firm before its town.
IN_TOWN = re.compile(r"(?=[^,{}]*[^\W\d_]{3})[^,{}.]+ (?:SA\.|(?:GmbH|Ltd|SARL|Sàrl)\.?) [A-ZÀ-Ý][\w-]{2,}")
FEWEST_COMPOUNDS = 3
FEWEST_JOINED = 2
FEWEST_NAMED = 3  # of more names, half may be words: « Lowther-Thieleking, Archer, Lang et Weller »
# What stands after « et » in the names of firms: « Roy et Fils ».
FIRM_ENDS = frozenset(["associés", "cie", "co", "compagnie", "fille", "filles", "fils", "frères", "partenaires"])
SURNAME = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:['’-][^\W\d_]+)*\d?")
ENUMERATED = re.compile(r"(?P<first>[^ ,{}]+(?:, [^ ,{}]+)*),? et (?P<last>[^ ,{}]+)")
LISTED = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]{4,}(?:, [^\W\d_a-z][^\W\d_A-Z]{4,}){2}")  # no « Jr », « père »
JOINED = re.compile(r"[^\W\d_a-z][^ ,{}.]+ et [^\W\d_][^ ,{}.]+")
# « Martin Garcia, Ana Xiomara » has two family names, as « Jean Dupont, Anne Roy » has not.
PARTICLED = re.compile(rf"{WORD} {PARTICLE} ?{WORD}")  # « Anna de Vries », « Jan van den Berg »
SPANISH_END = re.compile(r"(?:[ao]s?|ez|[eé]s|[iy]n|ón)$")
FIRST_NAME = re.compile(r"[A-ZÀ-Ý][^\W\d_A-Z]{2,}(?:-[A-ZÀ-Ý][^\W\d_A-Z]+)?(?: [A-ZÀ-Ý]\.?)*")
# What may stand between a family name and a first name, or after both.
TITLE_WORDS = "esq esquire filho fils hijo jnr junior md neto padre père phd prof senior snr sobrinho"
NO_FIRST_NAME = frozenset(TITLE_WORDS.split())
# « Roy from Wikimedia Commons », as Commons wants to be credited.
CREDIT = re.compile(r"(?P<name>[^,()]+?),? (?:from|via|on|at|sur) (?:the )?Wikimedia Commons")


def spaced(names: str) -> str:
    """Names on one line, with spaces where LaTeX has ties after initials, none beside apostrophes, no empty part."""
    return EMPTY_PART.sub(",", with_joined(TIE.sub(" ", " ".join(names.split()))))


def parted(name: str) -> str:
    """A name whose initials do not stand against the next word, nor a note's call against its end; braces keep all."""
    if "{" in name:
        return name
    spaced_out = GLUED_SHOUTED.sub(r"\1 ", GLUED_INITIAL.sub(r"\1 ", name))
    found = NOTED.fullmatch(spaced_out)
    is_noted = found is not None and (not found["given"] or is_given_name(found["given"]))
    return found["name"] if found and is_noted else spaced_out


def with_low_initials(name: str) -> str:
    """« Moss, Jason A » of « Moss, Jason a », « Aguilar, M A » of « a Aguilar, M », « Jean Roy » of « jean Roy »."""
    if (given := LOW_GIVEN.match(name)) and is_given_name(given[0]):
        return f"{given[0][0].upper()}{given[0][1:]}{name[given.end() :]}"
    name = SMALL_INITIAL.sub(lambda sign: sign[0].upper(), name) if "," in name else name
    return LOW_INITIAL_FIRST.sub(lambda found: f"{found[2]}, {found[3]} {found[1].upper()}", name)


def with_stops(names: str) -> str:
    """« Roy, Anne. Petit, Luc B. Noir, Zoé. », where stops part persons, as names joined by « and »."""
    return STOP_BETWEEN.sub(" and ", names.rstrip(". ")) if STOPPED_LIST.fullmatch(names) else names


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
    return [f"{{{name}}}" if _is_firm(name) else name for name in names]


def _is_firm(name: str) -> bool:
    is_sure = is_company(name) and not any(sign in name for sign in ",{}")
    found = COMPANY.fullmatch(name) or IN_TOWN.fullmatch(name)
    return is_sure or (found is not None and not has_given_name(name))


def are_two_persons(fields: Sequence[str]) -> bool:
    """« Anne Roy, Luc Petit », each a first name and a family name; « García Márquez, Gabriel José » has none first.

    So are « Elinor Ostrom, Vincent Ostrom », whose family name is the same.
    """
    if len(fields) == 2 and all(map(PLAIN.fullmatch, fields)) and is_given_name(fields[1].split()[0]):
        first, second = (field.split() for field in fields)
        if first[-1] == second[-1] and first[0] != second[0]:
            return True
    if are_two_indians(fields) and not any(map(is_group, fields)):
        return True
    if len(fields) != 2 or not all(map(_is_whole, fields)):
        return False
    return not is_surname_too(fields[0].split()[0]) or not SPANISH_END.search(fields[0])


def _is_whole(name: str) -> bool:
    is_plain = (PLAIN.fullmatch(name) or PARTICLED.fullmatch(name)) and is_given_name(name.split()[0])
    return bool(is_plain) and not are_first_names(name) and not is_group(name)


def with_compounds(names: list[str]) -> list[str]:
    """Names of a list that all have initials and two family names, as in Spanish, with the comma between."""
    found = [COMPOUND.fullmatch(name) for name in names]
    if len(names) < FEWEST_COMPOUNDS:
        return names
    whole = [f"{one[2]}, {one[1].strip()}" for one in found if one]
    return whole if len(whole) == len(names) else names


def surnames(name: str) -> list[str]:
    """« Dupont et Durand », « Roux, Dupont et Durand »: the family names that « et » joins; none of a firm or a group.

    Words that are no names are a group's, « Eau et Rivières »; of four names, half may be words. A first name leaves
    « Dupont, Anne et Durand ».
    """
    if LISTED.fullmatch(name):
        return _listed_surnames(name.split(", "))
    found = ENUMERATED.fullmatch(name)
    words = [*found["first"].split(", "), found["last"]] if found else []
    plain = sum(map(_is_plain_word, words))
    are_words = 2 * plain > len(words) if len(words) > FEWEST_NAMED else plain > 0
    is_firm = any(word.lower() in FIRM_ENDS for word in words) or are_words
    is_list = not is_firm and all(map(SURNAME.fullmatch, words))
    return words if is_list and not (len(words) > FEWEST_JOINED and any(map(is_given_name, words))) else []


def _listed_surnames(words: list[str]) -> list[str]:
    """« Dinsoreanu, Rădulescu, Potolea », all family names; none if a first name, a suffix or a word is among them."""
    others = any(_is_plain_word(word) or is_given_name(word) or word.lower() in NO_FIRST_NAME for word in words)
    return [] if others else words


def are_joined_words(name: str) -> bool:
    """« Eau et Rivières », « Roy et Fils »: two words that « et » joins, and that are no two family names."""
    return JOINED.fullmatch(name) is not None and not surnames(name)


def _is_plain_word(word: str) -> bool:
    return is_common(word.lower()) or is_common_french(word.lower())


def is_first_name(words: str) -> bool:
    """Whether words may be a first name, where « Jr. », « III » or « fils » may stand too."""
    return FIRST_NAME.fullmatch(words) is not None and words.lower() not in NO_FIRST_NAME


def folded_names(names: Iterable[str]) -> list[str]:
    """Names in small letters; « {Apple Inc.} » without braces that nobody needs to be told of."""
    return [(bare if is_company(bare := name.strip("{}")) else name).casefold() for name in names]
