"""Portuguese and Spanish family names of two words: `with_whole_family("F. A. M. Gomes Neto")`, « Gomes Neto » first.

« Neto », « Filho » stand for « Jr. », and are part of the family name: « Gomes Neto, F. A. M. ». So are both names that
« y » joins, « Ortega y Gasset, José », of which Google Scholar leaves the first among first names: `join_families`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stratege.diagnostics import phrase
from stratege.references.parts import Item, full_name, names_of, text_of
from stratege.references.words.given_names import is_given_name, is_surname_too

END = r"(?:Filho|J[uú]nior|Nett?o|Sobrinho)"
WORD = r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]+"
# « F. A. M. Gomes Neto », « Sylvio Péllico Netto », where « Agostinho Neto » has that word alone.
PLAIN = re.compile(rf"(?P<given>\S.*) (?P<family>{WORD}) (?P<end>{END})")
# « Neto, F. A. M. Gomes », whose initials end before a family name; « Neto, J. Maria » has a first name there.
CUT = re.compile(rf"(?P<end>{END}), (?P<given>(?:[^\W\d_a-z]\. ?)+) (?P<family>{WORD})")
# « José Ortega y Gasset », « Santiago Ramón y Cajal ».
JOINED = re.compile(rf"(?P<given>{WORD}(?: {WORD})?) (?P<family>{WORD} y {WORD})")

CONJUNCTIONS = frozenset(["e", "i", "y"])
PARTICLES = ("dropping-particle", "non-dropping-particle")
WHOLE = re.compile(WORD)  # no initial, of which no family name is made


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


def join_families(item: Item, role: str) -> Iterator[str]:
    """Change the names of a role in place: « y Gasset, José Ortega » is « Ortega y Gasset, José »; how, in French."""
    for name in names_of(item, role):
        typed = full_name(name)
        if joined := _joined(name):
            name.clear()
            name |= joined
            yield phrase("names_read", typed=typed, read=full_name(name))


def _joined(name: Item) -> Item:
    """The parts of a name that has one of its families among first names; none of another, « e Silva, Ana Paula »."""
    held = next((part for part in PARTICLES if text_of(name, part) in CONJUNCTIONS), "")
    given, _, first = text_of(name, "given").rpartition(" ")
    particle = text_of(name, held) if held else ""
    if not given or not WHOLE.fullmatch(first) or not held or (particle == "e" and is_given_name(first)):
        return {}
    family = f"{first} {particle} {text_of(name, 'family')}"
    return {part: value for part, value in name.items() if part != held} | {"given": given, "family": family}
