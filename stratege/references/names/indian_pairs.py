"""Two persons of India with one comma between: « Rohit Giyanani, Mukti Desai », whom BibTeX takes for one.

No list has most of their first names; a last word that is a family name alone tells that a whole name ends there, where
« García Márquez, Gabriel José » has first names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

FAMILY_NAMES = """
    agarwal aggarwal agrawal banerjee bhatia bhatt bhattacharya bhattacharyya chakrabarti chakraborty chatterjee
    chaudhary chaudhari chauhan chopra choudhury desai deshmukh deshpande dutta ganguly ghosh goel gokhale goyal gupta
    iyer jadhav jain jha joshi kapoor khanna khare kulkarni mahajan malhotra mehta mishra mukherjee mukhopadhyay nair
    pandey parikh patel patil pawar rastogi reddy saxena shah sharma shinde shukla srivastava tiwari tripathi trivedi
    varma verma vyas yadav
"""
FAMILIES = frozenset(FAMILY_NAMES.split())
SOUTHERN = re.compile(r"[a-z]{3,}s(?:a|wa)my")  # « Ramasamy »
PERSON = re.compile(r"(?P<first>[A-Z][a-z]{2,}) (?P<last>[A-Z][a-z]{2,})")
IBERIAN_END = re.compile(r"(?:[ao]s?|ez|es|ão)$")  # of « García Márquez », two family names


def are_two_indians(fields: Sequence[str]) -> bool:
    """Whether both of two fields are whole names: the second ends with such a family name, none begins with one."""
    found = [PERSON.fullmatch(field) for field in fields]
    if len(found) != 2 or found[0] is None or found[1] is None:
        return False
    opens = any(_is_family(one["first"]) for one in found if one)
    return _is_family(found[1]["last"]) and not opens and not IBERIAN_END.search(found[0]["last"])


def _is_family(word: str) -> bool:
    return word.lower() in FAMILIES or SOUTHERN.fullmatch(word.lower()) is not None
