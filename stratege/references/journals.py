"""Names of journals: `journal_case("Journal of medical ethics")` is « Journal of Medical Ethics »."""

from __future__ import annotations

import re

from stratege.references.languages import is_english

SMALL = frozenset(["and", "for", "from", "in", "of", "on", "the", "to", "with"])
LOWERED = re.compile(r"(?<![\w'’-])[a-z][a-z]+")


def journal_case(name: str, language: str = "") -> str:
    """« Journal of medical ethics », as PubMed writes English names, is « Journal of Medical Ethics »."""
    if not is_english(name, language) and not name.lower().startswith("journal of "):
        return name
    return LOWERED.sub(lambda word: word[0] if word[0] in SMALL else word[0].capitalize(), name.partition(" : ")[0])
