"""What every module has, whatever its kind: a title, a body, how far it was reviewed."""

from __future__ import annotations

from typing import Literal

from stratege.model.base import EMPTY, Line, Model, Name
from stratege.model.blocks import Block
from stratege.model.conditions import Conditional


class Review(Model):
    """État de relecture d'un module."""

    status: Literal["draft", "reviewed", "verified"] = "draft"
    """État : brouillon, relu ou vérifié."""
    by: Line = EMPTY
    """Rôle de qui a relu."""
    date: Line = EMPTY
    """Date de relecture, comme 2026-04-03 ou 3 avril 2026."""
    against: Line = EMPTY
    """Ce à quoi le texte a été confronté."""


class Module(Conditional):
    """Module de contenu."""

    kind: str
    """Sorte de module."""
    id: Name | None = None
    """Identifiant ; le nom du fichier par défaut."""
    title: Line
    """Titre."""
    short_title: Line = EMPTY
    """Titre courant."""
    lead: Line = EMPTY
    """Chapeau."""
    review: Review = Review.model_construct()
    """Relecture."""
    body: list[Block] = []
    """Blocs avant les données propres au module."""
    after: list[Block] = []
    """Blocs après elles."""
    summary: list[Block] = []
    """Version courte."""
