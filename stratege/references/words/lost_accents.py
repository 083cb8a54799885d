"""Words that capitals have robbed of their accents: `accented("universite de lyon")` is « université de lyon »."""

from __future__ import annotations

import re
from functools import cache

from stratege.references.words.french import FRENCH, is_common_french

STEMS = """
    académi appliqué économi édition éducation électri élément énergie équation état étude évaluation évolution
    développement
    européen expérience expériment françai général génie ingénierie matéria mécani mémoire méthod ministère modélis
    modèle numérique paramètre phénomène problème procédé propriété qualité réalis réseau sécurité société siècle
    stratégie supérieur système théori thèse université école
"""
PLAIN = str.maketrans("àâäçéèêëîïôöùûü", "aaaceeeeiioouuu")
ACCENTED = {stem.translate(PLAIN): stem for stem in STEMS.split()}
STEM = re.compile(rf"\b(?:{'|'.join(sorted(ACCENTED, key=len, reverse=True))})")
# Of a word, not of a name that joins two: « Emergent’Sea ».
CAPITAL_E = re.compile(r"(?<!\w)E(?P<rest>[a-zà-ÿ]{3,})(?![a-zà-ÿ]|['’][^\W\d_a-zà-ÿ])")
# An « e » that ends its syllable has an accent in French, « Éducation », but in « enivrer » and the like.
OPEN_E = re.compile(r"e(?!nivr|norgu|namour|mail)(?:[bcdfgpt][lr]|ch|gn|ph|qu|th|[bcdfgjklmnprstv])[aeiouyàâéèêîïôùû]")
PLACE_NAMES = """
    afrique algérie allemagne amérique asie belgique bordeaux cameroun canada chine espagne europe france grenoble
    italie japon lille londres lyon maroc marseille montpellier montréal nantes paris québec rennes sénégal strasbourg
    suisse toulouse tunisie
"""
NAMED = {place.translate(PLAIN): place for place in PLACE_NAMES.split()}
PLACES = frozenset(NAMED.values())


def accented(words: str) -> str:
    """Words in lower case with the accents that capitals had lost; the letters stay in their places."""
    return STEM.sub(lambda stem: ACCENTED[stem[0]], words)


def with_capitals(title: str) -> str:
    """A French title with the accents that its capitals lack: « Éducation » for « Education »."""
    return CAPITAL_E.sub(_with_accent, title)


def _with_accent(word: re.Match[str]) -> str:
    low, whole = word[0].lower(), f"é{word['rest']}"
    is_open = low not in FRENCH.words and OPEN_E.match(low) is not None
    return f"É{word['rest']}" if (is_open or not is_common_french(low)) and is_common_french(whole) else word[0]


def restored(word: str) -> str:
    """A word without accents, in lower case, as the only French word that it can be: « élèves » for « eleves ».

    What is a word as it is, « tache », or may be two, « pêche » or « péché », stays.
    """
    if is_common_french(word):
        return word
    stem = word.removesuffix("s")
    found = _by_plain().get(stem, "")
    return f"{found}{word[len(stem) :]}" if found else word


@cache
def _by_plain() -> dict[str, str]:
    """The French words that have accents, by what is left without them; "" where two leave the same."""
    found: dict[str, str] = {}
    for word in FRENCH.words:
        plain = word.translate(PLAIN)
        if plain != word and word.islower():
            found[plain] = "" if plain in found or plain in FRENCH.words else word
    return found
