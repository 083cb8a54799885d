"""Capitals that French typography has and APA has not: « Le Roman expérimental : De Balzac à Zola ».

Printers give one to the first noun of a title, whatever stands before it, and to the first word after a colon; APA
7 to the first word and to names alone: « Le roman expérimental : de Balzac à Zola ». After a dash, which parts a name
from what it is, « SafeBar — Outil », the case is as typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stratege.references.words.french import is_common_french, is_small_in_french
from stratege.references.words.lost_accents import with_capitals

# Common words that are names with a capital: of institutions, of times, of feasts, of parts of the world, of writers.
NAMED_WORDS = """
    académie alliance antiquité assemblée banque bible bourse bruyère cité chambre christ collège commune communauté
    compagnie confédération conseil constitution coran cour croix demeure directoire dieu défense dépêche empire est
    europe fédération fontaine front fronde garonne gestapo guerre haye havre institut internet jardin journal justice
    libération ligue loire lumières lune lycée maison manche marche marne mecque midi ministère monde moselle musée
    nation nord nouvelle occident occupation office opéra orient ouest palais parlement parti pléiade poste presse
    providence querelle renaissance restauration réforme république résistance réunion révolution sarthe seine
    seigneur shoah société soleil sorbonne sud sécurité sénat temps terre terreur toile toussaint tribune trinité
    tsar union université vierge ville web écho échos école église élysée état états évangile évangiles
    blancs celtes espagnols grecs juifs noirs perses russes suisses turcs arabes belges
"""
NAMES = frozenset(NAMED_WORDS.split())
PEOPLE = re.compile(r"(?:ais|ois|aise|oise|aines?|ains?|iens?|iennes?|éens?|éennes?|ands?|ardes?|ards?|iques)$")
# Words with such an ending that name no people: « : Lois, théories, modèles », « : Pratiques du fleuve ».
PLAIN_WORDS = """
    arts ardoise bain bains bien biens bois boulevard boutiques briques chaise chien chiens chroniques combien critiques
    dizaines domaine domaines dynamiques délais emplois entretien entretiens essais esthétiques fabriques falaise
    fois frais gain gains gardien gardiens grain graine graines grains haine hasard historiens humain humains jamais
    laine lendemain lendemains liens lien logiques lois main mains malaise marchand marchands marais mathématiciens
    mathématiques mois musiciens musiques mécaniques pain plaine plaines poétiques politiques polémiques pratiques
    problématiques quotidien rabais refrain regard regards relais retard retards rhétoriques rois semaine semaines
    soutien souverain standards statistiques techniques terrain terrains thématiques tournois train trains trois
    vieillards écrivain écrivains éthiques
"""
PLAIN = frozenset(PLAIN_WORDS.split())
ARTICLES = r"(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Dd]u)\s+|[Ll]['’]"
WORD = r"[A-ZÀ-ÖØ-ÝŒ][a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)*(?![\w’'-])"
FIRST_NOUN = re.compile(rf"(?:^|(?<=[:?!.–—]\s)|(?<=[«“(]))(?P<article>{ARTICLES})(?P<word>{WORD})(?=(?P<next>\s*\S?))")
AFTER_COLON = re.compile(rf"(?<=\w)\s*:\s+(?P<word>{WORD}|[LDldÀ](?=['’\s])|Qu(?=['’]))(?=(?P<next>['’]?\s*\S?))")
GRAMMAR = """
    au aux avec ce ces cette chez comment d dans de des du en entre et l la le les l'un où par pour pourquoi qu quand
    que quel quelle quelles quels qui sans sur un une vers à
"""
SMALL = frozenset(GRAMMAR.split())
SPOKEN = re.compile(r"[^\W\d_]+")
OPENING = re.compile(r"(?:L['’]|La\s|Le\s|Les\s)")
# First words without the accent of their capital, and of French alone then: « Ethique à Nicomaque ».
ACCENTLESS = re.compile(r"(?:Ecole|Ecologie|Economie|Ecriture|Ecrit|Eglise|Eloge|Etat|Ethique|Etre|Etude)s?[\s-]")
SAID = re.compile(r"L(?:a|e|es) (?P<what>[^\W\d_]+) dite?s? [^\W\d_]{3}")  # « Le groupe dit pahouin »
COMMON_SHARE = 2 / 3
FEWEST = 2


def lower_openings(title: str, kept: Sequence[bool]) -> str:
    """A French title in sentence case but for such capitals, without them; what is `kept`, sign by sign, stays."""

    def lowered(found: re.Match[str]) -> str:
        at, word = found.start("word"), with_capitals(found["word"])
        if kept[at] or not _is_lowered(word, found["next"]):
            return found[0]
        at -= found.start()
        return f"{found[0][:at]}{word[0].lower()}{found[0][at + 1 :]}"

    return FIRST_NOUN.sub(lowered, AFTER_COLON.sub(lowered, title))


def opens_in_french(title: str) -> bool:
    """Whether a title begins with a French article, has French words, and names: « Le Roman de Zola »."""
    if (said := SAID.match(title)) and is_common_french(said["what"]):
        return True
    if ACCENTLESS.match(title):
        title = with_capitals(title)
    elif not OPENING.match(title):
        return False
    words = [word.lower() for word in SPOKEN.findall(title)]
    if len(words) < FEWEST:
        return False
    strange = [word for word in SPOKEN.findall(title) if word.lower() not in SMALL and not is_common_french(word)]
    return len(strange) <= (1 - COMMON_SHARE) * len(words) and all(word[0].isupper() for word in strange)


def _is_lowered(word: str, following: str) -> bool:
    """A common word that is no name, nor the first of one: « Le Grand Meaulnes »."""
    low = word.lower()
    if low in SMALL:
        return True
    is_name = low in NAMES or (PEOPLE.search(low) and low not in PLAIN) or following.strip()[:1].isupper()
    return not is_name and all(map(is_small_in_french, low.split("-")))
