"""What only an author can decide: `mot,mot`, `Etat`, `-72` are reported with a correction, never changed alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from stratege.typography.edit import Edit
from stratege.typography.profile import Profile
from stratege.typography.rules.numbers import MONTH
from stratege.typography.spaces import LETTER, LOWER, UPPER

# Words that begin with an accent, met as capitals without it.
CAPITALS = (
    "Etats?|Economi\\w+|Ecoles?|Eglises?|Etudes?|Etudiant\\w*|Ecrans?|Ecrits?|Ecritures?|Editions?|Edit(?:eur|rice)s?|"
    "Education|Egalement|Egalité|Election\\w*|Elus?|Elues?|Emissions?|Energies?|Epoques?|Equipes?|Etablissements?|"
    "Etapes?|Etait|Evaluations?|Evénements?|Evidemment|Evolutions?|Edouard|Elisabeth|Emile|Etienne|Egypte|Ecosse|"
    "Etant|Ethiopie|Ile-de-France"
)
ACCENTS = {"E": "É", "I": "Î", "A": "À"}
A_BEFORE = (
    "la|l['’]|cette|cet|ces|partir|propos|travers|défaut|condition|savoir|noter|moins|chaque|quoi|qui|Paris|titre|côté"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _report(rule: str, pattern: str, make: Callable[[str], str]) -> Callable[[str, Profile], Iterator[Edit]]:
    """A finder that reports group 1 of every match, with what `make` would put in its place."""

    def find(text: str, _use: Profile) -> Iterator[Edit]:
        for match in _compiled(pattern).finditer(text):
            yield Edit(match.start(1), match.end(1), match[1], make(match[1]), rule, "lint")

    return find


missing_spaces = _report("FR-A8", rf"([,;])(?<={LETTER}{LETTER}.)(?={LETTER}{LETTER})", lambda sign: f"{sign} ")
dash_comma = _report("FR-B11", r"( [–—])(?=[,;])", lambda _: "")
capital_letters = _report("FR-D9", rf"([EI])(?<!\w.)(?<=(?=(?:{CAPITALS})\b).)", lambda sign: ACCENTS[sign])
preposition = _report(
    "FR-D9", rf"(A)(?<![^.!?…«\s].)(?<![^.!?…«\s] .)(?= (?:{A_BEFORE})\b)", lambda sign: ACCENTS[sign]
)
month_capital = _report("FR-C7", rf"({UPPER})(?<=\d .)(?={LOWER})(?<=(?=(?i:{MONTH})\b).)", str.lower)
first_day = _report("FR-C7", rf"(0?1)(?<![\w/.-]1)(?<![\w/.-]01)(?= (?i:{MONTH})\b)", lambda _: "1er")
minus = _report("FR-B14", r"(-)(?<![^\s(]-)(?=\d+(?:[,.]\d+)?(?: ?[%°€]|[\s,;)]|$))", lambda sign: "−")
euphonic = _report("FR-D11", rf"([ -]t(?:['’ ]|-))(?<={LETTER}...)(?<!-t-)(?=(?:ils?|elles?|on)\b)", lambda _: "-t-")
