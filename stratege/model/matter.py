"""What a report says of itself: who wrote it and how it came to be, `authors: [{name: Anne Roy, orcid: …}]`."""

from __future__ import annotations

from typing import Literal

from stratege.model.base import EMPTY, Line, Model, Prose
from stratege.model.conditions import Conditional


class Author(Conditional):
    """Auteur."""

    name: Line
    """Nom."""
    role: Line = EMPTY
    """Qualité."""
    affiliation: Line = EMPTY
    """Organisation à laquelle l'auteur appartient."""
    address: Line = EMPTY
    """Adresse électronique."""
    orcid: Line = EMPTY
    """Identifiant ORCID, dont le dernier signe est vérifié."""


class Revision(Model):
    """Une version du rapport."""

    version: Line
    """Numéro ou nom de la version."""
    date: Line = EMPTY
    """Date, comme 2026-04-03 ou 3 avril 2026."""
    author: Line = EMPTY
    """Qui l'a faite."""
    changes: Line = EMPTY
    """Ce qui change."""


class Translation(Model):
    """Ce qui présente le rapport dans une autre langue : son titre, son résumé, ses mots-clés."""

    keeps_places = True
    language: Literal["de", "en", "es", "it", "nl", "pt"]
    """Langue."""
    title: Line = EMPTY
    """Titre du rapport dans cette langue."""
    abstract: Prose
    """Résumé dans cette langue."""
    keywords: list[Line] = []
    """Mots-clés dans cette langue."""
    heading: Line = EMPTY
    """Intitulé du résumé ; par défaut, celui de la langue, comme « Abstract »."""
