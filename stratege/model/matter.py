"""What a report says of itself: who wrote it and how it came to be, `authors: [{name: Anne Roy, orcid: …}]`."""

from __future__ import annotations

from pydantic import Field

from stratege.model.base import EMPTY, Line, Model
from stratege.model.conditions import Conditional


class Author(Conditional):
    """Auteur."""

    name: Line = Field(examples=["Anne Roy"])
    """Nom."""
    role: Line = Field(EMPTY, examples=["directrice associée"])
    """Qualité."""
    affiliation: Line = Field(EMPTY, examples=["Cabinet Arpent"])
    """Organisation à laquelle l'auteur appartient."""
    address: Line = Field(EMPTY, examples=["anne.roy@arpent.example"])
    """Adresse électronique."""
    orcid: Line = Field(EMPTY, examples=["0000-0002-1825-0097"])
    """Identifiant ORCID, dont le dernier signe est vérifié."""


class Revision(Model):
    """Une version du rapport."""

    version: Line = Field(examples=["1.1"])
    """Numéro ou nom de la version."""
    date: Line = Field(EMPTY, examples=["2026-03-01"])
    """Date, comme 2026-04-03 ou 3 avril 2026."""
    author: Line = Field(EMPTY, examples=["Anne Roy"])
    """Qui l'a faite."""
    changes: Line = Field(EMPTY, examples=["Chiffres de mars"])
    """Ce qui change."""
