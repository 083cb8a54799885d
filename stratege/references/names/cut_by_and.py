"""Groups with « and » in their name, which BibTeX takes for two authors: `rejoined(["Institute of Food", "Farming"])`.

What follows the « and » of « Department of Health and Human Services » is a matter, and bears no name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.names.groups import is_group
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


def rejoined(names: Sequence[str]) -> list[str]:
    """The names of a list, « Institute of Standards » and « Technology » as one."""
    whole: list[str] = []
    for name in names:
        if whole and _breaks_off(whole[-1]) and _is_matter(name):
            whole[-1] = f"{{{whole[-1].strip('{}')} and {name}}}"
        else:
            whole.append(name)
    return whole


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
