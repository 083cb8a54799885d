"""Names that a program wrote amiss: `settle_names(item)` gives « and », « Judith Jarvis Thomson » her family name.

Crossref, DataCite and managers have names without a word in them, names twice, and groups for whom others speak.
"""

from __future__ import annotations

import re

from stratege.references.items import NAMES
from stratege.references.parts import Item, names_of, text_of

PARTS = ("family", "given", "literal")
PERSON = ("family", "given")
CONJUNCTIONS = frozenset(["&", "and", "et", "und", "y"])
NO_PARTICLES = CONJUNCTIONS - {"y"}  # « Ortega y Gasset »
ENDS = frozenset(["dropping-particle", "family", "given", "non-dropping-particle"])
# The stop that ends « Binet. », « d'. », where « Thos. », « Jr. » and « J.-P. » have theirs.
STOPPED = {part: re.compile(r"(?<=\b[dl]['’])\.$") for part in ENDS} | {"family": re.compile(r"(?<=[^\W\d_]{4})\.$")}
SUFFIX = re.compile(r"(?:Jr|Sr)\.?|II|III|IV")
# « with contributions from Charles », as packages of R name their authors.
LEADING = re.compile(r"^(?:(?:(?:and |& ?)?with contributions (?:by|from)|and|et|und) |& ?)(?=[^\W\d_a-z])")
MANY_OTHERS = frozenset(["", "many"])
GIVEN_AND = re.compile(r"^And (?=[A-ZÀ-Ý][a-zà-ÿ])")  # « And Takeru », in braces of its own
AND_OTHERS = re.compile(r"(?P<name>.*\S),? (?:and others|et al\.?|et autres)")
ET_AL = re.compile(r"(?P<name>.*\S),? et\.? al\.?")
SPEAKING = re.compile(
    r"(?:(?:on|in) behalf of|(?:writing|acting) for|au nom d(?:e |u |es |['’])|pour le compte d(?:e |u |es |['’]))\s*"
    r"(?:the |la |le |les |l['’])?(?=\S)",
    re.IGNORECASE,
)


def settle_names(item: Item) -> None:
    """Change the names of an item in place: each says somebody, once, under his own name.

    One without a word goes, with its role if it was alone. Of a person who is named in parts and in one piece,
    wherever in the list, the parts stay. « On behalf of the Water Group » is that group.
    """
    for role in sorted(NAMES & set(item)):
        names = names_of(item, role)
        settled = [_settled(one) for name in names if _says_somebody(name) for one in _with_others(name)]
        whole = {f"{text_of(name, 'given')} {text_of(name, 'family')}" for name in settled if text_of(name, "given")}
        kept = _with_others_last([name for name in settled if text_of(name, "literal") not in whole])
        if kept:
            item[role] = kept
        elif names:
            del item[role]


def _with_others_last(names: list[Item]) -> list[Item]:
    """« et al. » once, after all names."""
    others = [name for name in names if text_of(name, "literal") == "others"]
    return [*(name for name in names if name not in others), *others[:1]]


def _with_others(name: Item) -> list[Item]:
    """« Water Agency and others », as Google Scholar has a list in one piece, is that group and the others.

    So is « Barate et al., R. » that person and the others.
    """
    found = ET_AL.fullmatch(text_of(name, "family"))
    if found and text_of(name, "given") and all(isinstance(name.get(part, ""), str) for part in PERSON):
        return [name | {"family": found["name"]}, {"literal": "others"}]
    found = AND_OTHERS.fullmatch(text_of(name, "literal")) if set(name) == {"literal"} else None
    return [{"literal": found["name"]}, {"literal": "others"}] if found else [name]


def _says_somebody(name: Item) -> bool:
    values = [name[part] for part in PARTS if part in name]
    return not values or any(not isinstance(value, str) or value.strip() for value in values)  # the checks tell


def _settled(name: Item) -> Item:
    name = _without_stops(_without_conjunction(_in_parts(name)))
    if text_of(name, "family") and text_of(name, "given"):
        name = {part: value for part, value in name.items() if part != "literal"}
    if text_of(name, "family") == "others" and text_of(name, "given") in MANY_OTHERS:
        return {"literal": "others"}
    if _is_cut_short(text_of(name, "given"), text_of(name, "family")):
        return {"literal": name["family"]}
    if text_of(name, "family").lower() in CONJUNCTIONS and " " in text_of(name, "given"):
        given, _, family = text_of(name, "given").rpartition(" ")
        return name | {"given": given, "family": family}
    alone = [part for part in ("family", "literal") if text_of(name, part) and not text_of(name, "given")]
    return name | {part: SPEAKING.sub("", text_of(name, part), count=1) for part in alone}


def _is_cut_short(given: str, family: str) -> bool:
    """Whether PubMed has a group and, as its first name, what opens it: « Water Project Data », « … Data Subgroup »."""
    return len(given.split()) > 1 and family.startswith(f"{given} ")


def _without_stops(name: Item) -> Item:
    """« J. Binet. », « Abbeville, C. d'. » without the stop of the list after the last word."""
    ends = {
        part: STOPPED[part].sub("", text_of(name, part)) for part in ENDS & set(name) if isinstance(name[part], str)
    }
    return name | ends if text_of(name, "given") else name


def _in_parts(name: Item) -> Item:
    """« Wang ,Yuanjia » with its comma, all of it typed as the first name of somebody without family name."""
    family, comma, given = (part.strip() for part in text_of(name, "given").partition(","))
    is_cut = comma and family and given and not SUFFIX.fullmatch(given)
    is_whole = is_cut and not text_of(name, "family") and not text_of(name, "literal")
    return name | {"family": family, "given": given} if is_whole else name


def _without_conjunction(name: Item) -> Item:
    """The last of a list without the « and » that stood before him, cut off as his particle or left in his name."""
    kept = {
        part: value
        for part, value in name.items()
        if not (part.endswith("dropping-particle") and text_of(name, part).lower() in NO_PARTICLES)
    }
    if all(isinstance(kept.get(part), str) for part in PERSON):
        kept |= {part: LEADING.sub("", text_of(kept, part)) for part in PERSON}
        kept["given"] = GIVEN_AND.sub("", text_of(kept, "given"))
    return kept
