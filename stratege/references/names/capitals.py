"""Names in capitals: `is_in_capitals("MARTÍN del RÍO")` is true, as « Dupont » and an initial are not."""

from __future__ import annotations

import re

# What of a name in capitals has none: « MARTÍN del RÍO », « d'ORMEVILLE », « McDONALD ».
UNSHOUTED = re.compile(
    r"(?<![\w'’-])(?:(?:d[aeiou]|das|de[lnrs]|della|des|dos|el|l[ae]|las|los|te[nr]|v[ao]n|y|zu|zum|zur) |[dl]['’]|"
    r"(?:Fitz|Ma?c)(?=[A-ZÀ-Ý]{3}))"
)


def is_in_capitals(name: str) -> bool:
    """« DUPONT », « MARTÍN del RÍO », « McDONALD », neither « Dupont » nor an initial."""
    loud = UNSHOUTED.sub("", name)
    return loud.isupper() and "." not in name and sum(map(str.isalpha, loud)) > 1
