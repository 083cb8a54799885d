"""Groups with « and » in their name, which BibTeX takes for two authors: `rejoined(["Institute of Food", "Farming"])`.

What follows the « and » of « Department of Health and Human Services » is a matter, and bears no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.family_first import WORDS_AND_NAMES
from stratege.references.names.groups import COUNTRIES, is_group, opens_with
from stratege.references.names.torn_groups import typed_group
from stratege.references.words.english import is_common
from stratege.references.words.given_names import is_given_name

OF_MATTER = re.compile(r"(?:of|for|on)(?: the)? (?:[^\W\d_][\w-]*,? ){0,3}(?P<last>[^\W\d_][\w-]*)$")
MATTER = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)?(?: (?:of |and |the )*[^\W\d_]{3,}(?:-[^\W\d_]+)?){0,3}")
# What names a group of its own behind another: « and World Bank », « and Open University ».
FIRST_WORDS = "american british european french german international national open oxford royal state the united world"
OPENINGS = frozenset(FIRST_WORDS.split())
LAST_WORDS = """
    academy agency alliance association authority bank board bureau center centre college commission committee company
    confederation consortium corporation council department federation forum foundation fund group hospital initiative
    institute laboratory library ministry museum nations network observatory office organisation organization
    partnership press program programme project school secretariat society team trust union university
"""
ENDINGS = frozenset(LAST_WORDS.split())
# Matters that open the name of an office: « Fisheries and Oceans Canada », « Food and Drug Administration ».
MATTER_NAMES = """
    agriculture aeronautics arts business crops culture drugs education elections energy environment fish fisheries food
    forestry forests health housing immigration industry justice land lands oceans parks rivers science sciences trade
    transport water
"""
MATTERS = frozenset(MATTER_NAMES.split())
OFFICES = ENDINGS | COUNTRIES | {"administration", "ministry", "service", "services"}
FOUNDED = range(3, 6)  # words of « Melinda Gates Foundation »
ENDOWED = frozenset(["center", "centre", "foundation", "fund", "institute", "library", "museum", "trust"])
ACRONYM = re.compile(r"\(([A-Z]{2,8})\)$")  # in brackets, the list leaves it out
OF_STATES = re.compile(r"^(?:U\. ?S\.|US|United States) (?=[A-Z])")  # « U.S. Fish and Wildlife Service »
OFFICE = re.compile(r"(?P<words>[^\W\d_][\w-]+(?: [^\W\d_][\w-]+){1,4})(?: of .+?)?(?: \((?P<acronym>[A-Z]{2,8})\))?")


def rejoined(names: Sequence[str]) -> list[str]:
    """The names of a list, « Institute of Standards » and « Technology » as one."""
    whole: list[str] = []
    for name in names:
        if whole and _goes_on(whole[-1], name):
            others = ACRONYM.sub(r"[\1]", name)
            whole[-1] = f"{{{_in_order(whole[-1].strip('{}') + ' and ' + others)}}}"
        else:
            whole.append(name)
    return whole


def _in_order(group: str) -> str:
    """« Department of Economic and Social Affairs » of « Affairs, Department of Economic and Social »."""
    family, _, given = group.partition(", ")
    return (typed_group(family, given) if given else "") or group


def _goes_on(before: str, after: str) -> bool:
    is_matter = _breaks_off(before) and _is_matter(after)
    return is_matter or _is_office(before, after) or _is_endowed(before, after)


def _is_endowed(first: str, others: str) -> bool:
    """Whether « and » joins those who founded a body: « Bill », « Melinda Gates Foundation »."""
    words = others.strip("{}").split()
    is_name = len(words) in FOUNDED and words[0].istitle() and not is_common(words[0].lower())
    is_endowed = is_name and words[-1].lower() in ENDOWED and words[0].lower() not in OPENINGS
    is_first = is_given_name(first) or first.lower() in WORDS_AND_NAMES  # « Bill »
    return is_endowed and is_first and "," not in others


def _is_office(matter: str, others: str) -> bool:
    """Whether « and » stands between « Fisheries » and « Oceans Canada », or the acronym after both is theirs."""
    found = OFFICE.fullmatch(others)
    matter = OF_STATES.sub("", matter)
    if found is None or " " in matter or "," in matter:
        return False
    words = found["words"].lower().split()
    is_known = all(word in COUNTRIES or any(map(is_common, word.split("-"))) for word in words)
    is_named = matter.lower() in MATTERS and words[-1] in OFFICES and words[0] not in OPENINGS
    is_spelt = found["acronym"] is not None and opens_with(found["acronym"], f"{matter} {found['words']}")
    return is_known and (is_named or is_spelt)


def _breaks_off(name: str) -> bool:
    """Whether a name is that of a group and ends with a matter: « Institute of Standards », not « Bank of Canada »."""
    bare = name.strip("{}")
    found = OF_MATTER.search(bare)
    return found is not None and is_group(bare) and is_common(found["last"].lower()) and not _is_person(bare)


def _is_person(name: str) -> bool:
    return "," in name and is_given_name(name.rpartition(",")[2].split()[0])


def _is_matter(name: str) -> bool:
    words = name.lower().split()
    if not MATTER.fullmatch(name) or words[0] in OPENINGS or words[-1] in ENDINGS:
        return False
    return all(is_common(word) and not is_given_name(word) for word in words)
