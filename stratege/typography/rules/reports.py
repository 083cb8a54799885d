"""What only an author can decide: `mot,mot`, `Etat`, `-72` are reported with a correction, never changed alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from stratege.spaces import NBSP
from stratege.typography.edit import Edit
from stratege.typography.profile import Profile
from stratege.typography.rules.numbers import MONTH
from stratege.typography.spaces import LETTER, LOWER, STARTERS, UPPER

# Words that begin with an accent, met as capitals without it.
CAPITALS = (
    "Etats?|Economi\\w+|Ecoles?|Eglises?|Etudes?|Etudiant\\w*|Ecrans?|Ecrits?|Ecritures?|Editions?|Edit(?:eur|rice)s?|"
    "Education|Egalement|Egalité|Election\\w*|Elus?|Elues?|Emissions?|Energies?|Epoques?|Equipes?|Etablissements?|"
    "Etapes?|Etait|Evaluations?|Evénements?|Evidemment|Evolutions?|Edouard|Elisabeth|Emile|Etienne|Egypte|Ecosse|"
    "Etant|Ethiopie|Ile-de-France|Evreux|Etretat|Etampes|Epinal|Ere|Eté|Etonn\\w+|Etrang\\w+|Eviter|Evit\\w+|"
    "Eleves?|Elèves?|Elément\\w*|Emotions?|Energie|Epreuves?|Erudit\\w*|Etoiles?|Eventuel\\w*|Evêques?|Etienne|Ile|Iles|Ilot"
)
CAPS = "ETAT|ETATS|ECOLE|ECOLES|EGLISE|ETUDE|ETUDES|EDITION|EDITIONS|ENERGIE|ECONOMIE|EQUIPE|EVALUATION|EGALITE|ETE"
CA = "va|ne|n['’]|se|s['’]|me|m['’]|te|t['’]|fait|suffit|marche|dépend|alors|y|en|devrait|doit|peut|sera|a|dure"
ACCENTS = {"E": "É", "I": "Î", "A": "À", "C": "Ç"}
A_BEFORE = (
    "la|l['’]|cette|cet|ces|partir|propos|travers|défaut|condition|savoir|noter|moins|chaque|quoi|qui|Paris|titre|côté"
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _report(rule: str, pattern: str, make: Callable[[str], str]) -> Callable[[str, Profile], Iterator[Edit]]:
    """A finder that reports the group of every match, with what `make` would put in its place."""

    def find(text: str, _use: Profile) -> Iterator[Edit]:
        for match in _compiled(pattern).finditer(text):
            group = match.lastindex or 0
            yield Edit(*match.span(group), match[group], make(match[group]), rule, "lint")

    return find


missing_spaces = _report(
    "FR-A8",
    rf"([,;:!?])(?<={LETTER}{LETTER}.)(?={LETTER}{LETTER})"
    rf"|(\.)(?<={LOWER}.)(?=(?:{STARTERS})(?!\w)(?<=\w))",
    lambda sign: f"{sign} ",
)
dash_comma = _report("FR-B11", r"( [–—])(?=[,;])", lambda _: "")
capital_letters = _report(
    "FR-D9",
    rf"([EI])(?<!\w.)(?<=(?=(?:{CAPITALS}|{CAPS})\b).)|(C)(?<!\w.)(?=a (?:{CA})(?:(?<=['’])|(?!\w)))",
    lambda sign: ACCENTS[sign],
)
circumflex = _report("FR-D9", r"(E)(?<!\w.)(?=tres?\b)", lambda _: "Ê")
preposition = _report(
    "FR-D9", rf"(A)(?<![^.!?…«\s].)(?<![^.!?…«\s] .)(?= (?:{A_BEFORE}|{UPPER}{LOWER}+)\b)", lambda sign: ACCENTS[sign]
)
month_capital = _report("FR-C7", rf"({UPPER})(?<=\d .)(?={LOWER})(?<=(?=(?i:{MONTH})\b).)", str.lower)
first_day = _report("FR-C7", rf"(0?1)(?<![\w/.-]1)(?<![\w/.-]01)(?= (?i:{MONTH})\b)", lambda _: "1er")
minus = _report("FR-B14", r"(-)(?<![^\s(]-)(?=\d+(?:[,.]\d+)?(?: ?[%°€]|[\s,;)]|$))", lambda sign: "−")
euphonic = _report("FR-D11", rf"([ -]t(?:['’ ]|-))(?<={LETTER}...)(?<!-t-)(?=(?:ils?|elles?|on)\b)", lambda _: "-t-")
glued_title = _report("FR-D4", rf"(M\.)(?<!\w..)(?={UPPER}{LOWER})", lambda title: f"{title}{NBSP}")
saint = _report("FR-D13", rf"( )(?:(?<=\bSt )|(?<=\bSte ))(?={UPPER}{LOWER})", lambda _: "-")
years = _report("FR-B17", r"(')(?<![^\s(]')(?=\d\ds?(?!\w))", lambda _: "’")
final_apostrophe = _report("FR-B17", rf"(')(?<={LETTER}s')(?= {LETTER})", lambda _: "’")
