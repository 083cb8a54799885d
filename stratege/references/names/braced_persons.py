"""Persons whom braces would keep whole as groups: `unbraced("{van der Elst, Domien}")` is « van der Elst, Domien ».

Zotero puts braces around what it has in one field, Mendeley around what it cannot cut, hands around anything.
"""

from __future__ import annotations

import re

from stratege.references.names.family_first import WORDS_AND_NAMES
from stratege.references.names.groups import is_firm, is_group
from stratege.references.names.late_particles import is_syllable
from stratege.references.names.plain_persons import may_be_person
from stratege.references.parts import Item
from stratege.references.tex.outside_braces import pieces_of
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import has_given_name, is_given_name

AND = re.compile(r" and ", re.IGNORECASE)
# One name of a list, all of it in braces.
WHOLE = re.compile(r"(?:^|(?<= and ))\{([^{}\\]+)\}(?= and |$)")
# « {Anne B. Roy} », « {A. Roy} »: the braces of an exporter, around a name that is a person's by its initial; the small
# one of « Roe v. Wade » parts two.
INITIALED = re.compile(r"\{((?!U\. ?[KS]\.)(?:[^\W\d_]+ )?[^\W\d_a-zà-ÿ]\.(?: ?[^\W\d_a-zà-ÿ]\.)* [^\W\d_]{3,})\}")
# « {C.M Allison} », whose last initial lost its stop.
UNSTOPPED = re.compile(
    r"\{(?!U\.[KS] )((?:[^\W\d_a-zà-ÿ]\.-?){1,2}[^\W\d_a-zà-ÿ]) ([^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]{2,})\}"
)
# « {A. Roy, L. Petit, Z. B. Noir} »: three or more whom commas part, each with an initial.
INITIALED_NAME = (
    r"(?:[^\W\d_a-zà-ÿ]\.[ -]?)+(?:v[ao]n (?:de[nr]? )?|d[aeu] )?[^\W\d_a-zà-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)?"
)
ENUMERATED = re.compile(rf"\{{({INITIALED_NAME}(?:, {INITIALED_NAME}){{2,}})\}}")
# « J J O'Connor {and} E F Robertson », whose word no body has before an initial.
AND_HELD = re.compile(r"(?<=[a-zà-ÿ]) \{and\} (?=[A-ZÀ-Ý][. ])")
INITIALS_FIRST = re.compile(r"(?:[A-ZÀ-Ý]\.?[ -]?){1,3}(?<=[ .])[A-ZÀ-Ý][\w'’-]{2,}")  # « J. J. O'Connor »
WITH_INITIAL = re.compile(r"[^\W\d_]{2,} (?:[^\W\d_a-zà-ÿ]\. )+[^\W\d_a-zà-ÿ][\w'’-]{2,}")  # « Anne B. Roy »
INITIAL_FIRST = re.compile(
    r"(?P<given>[^\W\d_a-z\u00e0-\u00ff]\. (?P<second>[^\W\d_a-z\u00e0-\u00ff][\w-]+)) "
    r"(?P<family>[^\W\d_a-z\u00e0-\u00ff][\w'\u2019-]{2,})"
)
BRACED_INITIAL = re.compile(r"\{([^\W\d_])\}(?=\.)")  # « {S}. Roy », as some protect every capital
BRACED_LIST = re.compile(r"\{[^{},]+,[^{},]+(?:(?: and [^{},]+,[^{},]+)+(?: and others)?| and others)\}")
# « {Roy, L., Petit, Z., Noir}, A. »: a list that was taken for one family name.
LISTED = re.compile(r"\{((?:[^{},]+, (?:[A-ZÀ-Ý]\.[ -]?)+, )+[^{},]+)\}(?=, (?:[A-ZÀ-Ý]\.[ -]?)+$)")
PAIR = re.compile(r"^\{([^{},]+)\}, ([^{},]+)$")  # « {Anne Roy}, Luc Petit »
INITIAL = re.compile(r"[^\W\d_]\.")
# « {Powell, G. Bingham}, Jr. », « {Roy, Luc & Petit}, Zoé »: what Mendeley could not cut.
SUFFIXED = re.compile(r"(?:^|(?<= and ))\{([^{},]+), ([^{},]+)\}, (Jr\.?|Sr\.?|I{2,3}|IV)(?= and |$)")
PAIRED = re.compile(
    r"(?:^|(?<= and ))\{(?P<family>[^{},]+), (?P<given>[^{},]+?)(?:,| and| et| \{?\\?&\}?) (?P<second>[^{},]+)\}, "
    r"(?P<last>[^{},]+?)(?= and |$)"
)
PARTICLE = r"(?:(?:[Vv]an(?: de[nr]?)?|[Vv]on(?: de[nr])?|[Dd]e(?: la)?|[Dd]u|[Ll]e|[Ll]a) |d['’])"
WORD = r"[^\W\d_a-zà-ÿ][\w'’-]+"
REVERSED = re.compile(rf"(?P<particle>{PARTICLE})?{WORD}(?: {WORD})?, (?P<given>{WORD}(?: {WORD})?)(?: [A-ZÀ-Ý]\.)*")
PLAIN = re.compile(rf"{WORD} (?P<family>{WORD})")
SHORT_NAME = re.compile(r"[^\W\d_][\w' ’-]+, (?:[A-ZÀ-Ý]\.[ -]?)+")  # « Xie, D. »
NUMBER = re.compile(r"[IVX]+")  # « Benoît XVI »
# Last words of firms that are named after somebody, and no family names: « Alice Bank ».
ENDS = """
    bank banque books business capital club collection computing consulting digital edition editions energy film films
    fund gallery insurance media motors partners press presse prize prix shop springs store street studio studios times
    trust édition éditions
"""
NO_FAMILY = frozenset(ENDS.split())
FEWEST_HELD = 3  # names, each in braces of its own, of which some may vouch for the others
STRAY_END = re.compile(r"(?<!\\)\s*[,;:]\s*\}(?=\s+and\s|\s*\}?\s*$)")


def bare_initialed(names: str) -> str:
    """Names joined by « and » without the braces of those whom an initial tells; nobody needs to be told."""
    names = AND_HELD.sub(" and ", names)
    several = WHOLE.sub(lambda found: found[1] if _are_initialed(found[1]) else found[0], names)
    several = UNSTOPPED.sub(lambda found: found[0] if is_group(found[0][1:-1]) else f"{found[1]}. {found[2]}", several)
    return INITIALED.sub(lambda found: found[0] if is_group(found[1]) else found[1], several)


def without_list_braces(names: str) -> str:
    """« Roy, Luc and Petit, Zoé » of « {Roy, Luc and Petit, Zoé} », « A. Roy » of « {A}. Roy ».

    So is « {Roy, Luc and others} » a list.
    """
    bare = BRACED_INITIAL.sub(r"\1", names)
    return bare[1:-1] if BRACED_LIST.fullmatch(bare) else bare


def unbraced(names: str) -> str:
    """Names joined by « and » without the braces of other persons, which is to be told."""
    if found := PAIR.match(names):
        return f"{found[1]}, {found[2]}" if _is_named(found[1]) and _is_named(found[2]) else names
    names = PAIRED.sub(_pair, SUFFIXED.sub(r"\1, \3, \2", names))
    listed = ENUMERATED.sub(lambda found: " and ".join(found[1].split(", ")), names)
    is_person = _may_be_named if _are_persons(listed) else _is_named
    alone = WHOLE.sub(lambda found: found[1] if _is_reversed(found[1]) or is_person(found[1]) else found[0], listed)
    return LISTED.sub(r"\1", alone)


def _pair(found: re.Match[str]) -> str:
    """« Roy, Luc and Petit, Zoé » of « {Roy, Luc & Petit}, Zoé »; of a firm, « {Roy, Petit & Noir}, Lyon », itself."""
    first = (given.split()[0] for given in (found["given"], found["last"]))
    are_first = all(is_given_name(word) or INITIAL.match(word) for word in first)
    is_list = are_first and not is_group(found[0])
    return f"{found['family']}, {found['given']} and {found['second']}, {found['last']}" if is_list else found[0]


def without_stray_end(names: str) -> str:
    """« {Banco Central,} » without its last comma, which keeps a person's name whole: « {Robert Bosch,} »."""
    return STRAY_END.sub("}", names)


def initialed_person(words: str) -> Item | None:
    """The parts of « H. Penny Nii », where « S. Fischer Verlag » is a house and « W. Anne Books » a firm."""
    found = INITIAL_FIRST.fullmatch(words)
    if found is None or is_group(words) or found["family"].lower() in NO_FAMILY or _is_word(found["family"]):
        return None
    is_first = is_given_name(found["second"]) or found["second"].lower() in WORDS_AND_NAMES
    return {"family": found["family"], "given": found["given"]} if is_first else None


def _are_initialed(words: str) -> bool:
    """« ANNE B. ROY and LUC C. PETIT », « W. Keith Edwards »."""
    names = pieces_of(AND, words)
    found = INITIAL_FIRST.fullmatch(words)
    is_one = found is not None and is_given_name(found["second"])
    return not is_group(words) and (is_one or (len(names) > 1 and all(map(_has_initial, names))))


def _has_initial(name: str) -> bool:
    return (WITH_INITIAL.fullmatch(name) or INITIALS_FIRST.fullmatch(name)) is not None


def _is_reversed(words: str) -> bool:
    """« van der Elst, Domien », « Petit, Zoé », where « Lyon, Rhône » has no first name."""
    found = REVERSED.fullmatch(words)
    if found is None or is_group(words):
        return False
    return bool(found["particle"]) or is_given_name(found["given"].split()[0])


def _are_persons(names: str) -> bool:
    """Whether braces hold three persons or more, half of whom have a common first name, beside no other group."""
    held = WHOLE.findall(names)
    others = [name for name in pieces_of(AND, names) if not WHOLE.fullmatch(name)]
    is_listed = len(held) >= FEWEST_HELD and all("," in name and "{" not in name for name in others)
    is_told = 2 * sum(map(_is_named, held)) >= len(held) or _are_of_ieee(held, others)
    return is_listed and is_told and all(map(_may_be_named, held))


def _are_of_ieee(held: list[str], others: list[str]) -> bool:
    """« {Weiming Hu} », « {Zhouyu Fu} » beside « Xie, D. », as IEEE has names that it could not cut: those of China."""
    are_short = bool(others) and all(map(SHORT_NAME.fullmatch, others))
    return are_short and all(_is_named(name) or is_syllable(name.split()[-1]) for name in held)


def _may_be_named(words: str) -> bool:
    """« Walker Thompson », where « Deutsche Bahn » and « Open Data » are nobody."""
    return _is_plain(words) and may_be_person(words) and not all(map(_is_word, words.split()))


def _is_named(words: str) -> bool:
    """« Etienne Grieu », which no firm bears, neither « Benoît XVI » nor « Alice Bank »."""
    return has_given_name(words) and _is_plain(words)


def _is_word(word: str) -> bool:
    return is_common(word.lower()) or is_common_french(word.lower())


def _is_plain(words: str) -> bool:
    """« Walker Thompson »: two words, neither of them one of a group or a firm."""
    found = PLAIN.fullmatch(words)
    if found is None or NUMBER.fullmatch(found["family"]) or found["family"].lower() in NO_FAMILY:
        return False
    return not is_group(words) and not is_firm(words)
