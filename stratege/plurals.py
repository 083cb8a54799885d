"""Nouns of units in the singular, which French has up to 2 (Imprimerie nationale): `singular("ans")` is « an ».

`singular("emplois créés par an")` is « emploi créé par an »: what agrees stands before the first small word.
"""

from __future__ import annotations

import re

# Nouns that end so in the singular too.
INVARIABLE_WORDS = """
    abcès accès appas appentis as atlas autobus avis bas biais bis bois bras brebis bris bus campus cas châssis
    colis commis compas compromis concours congrès consensus corps corpus coulis cours cursus devis discours dos
    débris décès dépens encours engrais entremets excès express fois fonds frais frimas gens gras habitus hachis
    intrus iris jus lapsus lilas logis malus matelas mets minibus moins mois mors mépris mœurs obus opus os ours
    paradis parcours pardessus parvis pas pays permis pis plus poids pois pouls processus procès progrès propos
    prospectus précis puits rebus recours refus relais remords remous repas repos rhinocéros sas secours sens souris
    sous succès surplus sursis tapis taudis temps tiers toujours tous travers très univers vers virus
"""
INVARIABLE = frozenset(INVARIABLE_WORDS.split())
# What no noun nor adjective of a unit is, nor what stands after it.
SMALL_WORDS = "à au aux avec chez dans de des du en et hors ou par pour sans sur"
SMALL = frozenset(SMALL_WORDS.split())
PLURAL = re.compile(r"[^\W\d_]*[aeiouyàâéèêëîïôûœ][^\W\d_]*[^\W\d_s]s")
HOURS = frozenset(["heure", "heures", "jour", "jours", "an", "ans", "crête", "crêtes"])  # what a unit is taken by
WORD = re.compile(r"(?![dl]['’])[^\W\d_]+(?:-[^\W\d_]+)*")  # no « d’essai », « km/h »


def singular(unit: str) -> str:
    """A unit whose noun, and the adjectives that follow it, are of one; as it is where no word shows several."""
    parts = unit.split(" ")
    last = next((rank for rank, word in enumerate(parts) if word in SMALL or not WORD.fullmatch(word)), len(parts))
    return " ".join([*map(_one, parts[:last]), *parts[last:]])


def _one(word: str) -> str:
    """« an » of « ans », « réseau » of « réseaux »; an acronym and a word that has its « s » always stay."""
    if not word.islower() or word in INVARIABLE:
        return word
    first, hyphen, last = word.partition("-")
    if hyphen and last in HOURS:  # « gigawatts-heure », « watts-heures »
        return f"{_one(first)}-{_one(last)}"
    if word.endswith(("eaux", "eux")):
        return word[:-1]
    return word[:-1] if PLURAL.fullmatch(word) else word
