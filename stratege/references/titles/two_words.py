"""English titles of a name and of what it is the name of: `is_named_finding("Cox Rings")` is true.

No small word tells their language; what the name stands before does, in mathematics and in linguistics.
"""

from __future__ import annotations

import re

from stratege.references.titles.title_names import EPONYMS
from stratege.references.words.english import is_common

FINDING_WORDS = """
    algebra algebras algorithms chains codes cohomology combinatorics distributions dynamics equations estimators
    filters functions geometry grammar graphs groups homology ideals inequalities integrals kernels lattices manifolds
    matrices measures morphology morphosyntax numbers operators phonemics phonetics phonology polynomials processes
    rings semantics sequences series sets spaces sums surfaces syntax tableaux theory topology transforms varieties
    wavelets
"""
FINDINGS = frozenset(FINDING_WORDS.split())
PAIR = re.compile(r"(?P<name>[A-Z][a-z]{2,}(?:[-–][A-Z][a-z]+)?) (?P<finding>[A-Z][a-z]+)")


def is_named_finding(title: str) -> bool:
    """« Siona Phonemics », « Banach–Tarski Sets »; not « Publicis Sapient », which is a name."""
    found = PAIR.fullmatch(title)
    if found is None or found["finding"].lower() not in FINDINGS:
        return False
    return found["name"].lower() in EPONYMS or not is_common(found["name"])
