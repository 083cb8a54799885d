"""Words that capitals have robbed of their accents: `accented("universite de lyon")` is « université de lyon »."""

from __future__ import annotations

import re

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
