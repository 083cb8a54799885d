"""Portuguese and Spanish family names of two words: `with_whole_family("F. A. M. Gomes Neto")`, « Gomes Neto » first.

« Neto », « Filho » stand for « Jr. », and are part of the family name: « Gomes Neto, F. A. M. ». So are both names that
« y » joins: « Ortega y Gasset, José ».
"""

from __future__ import annotations

import re

from stratege.references.words.given_names import is_given_name, is_surname_too

END = r"(?:Filho|J[uú]nior|Nett?o|Sobrinho)"
WORD = r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]+"
# « F. A. M. Gomes Neto », « Sylvio Péllico Netto », where « Agostinho Neto » has that word alone.
PLAIN = re.compile(rf"(?P<given>\S.*) (?P<family>{WORD}) (?P<end>{END})")
# « Neto, F. A. M. Gomes », whose initials end before a family name; « Neto, J. Maria » has a first name there.
CUT = re.compile(rf"(?P<end>{END}), (?P<given>(?:[^\W\d_a-z]\. ?)+) (?P<family>{WORD})")
# « José Ortega y Gasset », « Santiago Ramón y Cajal ».
JOINED = re.compile(rf"(?P<given>{WORD}(?: {WORD})?) (?P<family>{WORD} y {WORD})")


def with_whole_family(name: str) -> str:
    """A name with the word before « Neto », or all that « y » joins, in its family name; another as it is."""
    if (joined := JOINED.fullmatch(name)) and is_given_name(joined["given"].split()[0]):
        return f"{joined['family']}, {joined['given']}"
    found = PLAIN.fullmatch(name) or CUT.fullmatch(name)
    if found is None or _is_first(found["family"]) or not found["given"].split()[-1][0].isupper():
        return name
    return f"{found['family']} {found['end']}, {found['given'].strip()}"


def _is_first(word: str) -> bool:
    return is_given_name(word) and not is_surname_too(word)
