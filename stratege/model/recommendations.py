"""Recommendations: `kind: recommendations` in content/actions.yaml is a RecommendationsModule."""

from __future__ import annotations

from typing import Literal

from stratege.model.base import EMPTY, Line, Model, Name, Prose
from stratege.model.conditions import Conditional
from stratege.model.module import Module


class Recommendation(Conditional):
    """Recommandation."""

    id: Name
    """Identifiant."""
    title: Line
    """Ce qu'il faut faire."""
    body: Prose = EMPTY
    """Texte."""
    owner: Line
    """Responsable."""
    horizon: Line
    """Échéance. Un plan d'action la lit en mois (« Mois 3 », « 3-9 mois ») ou en dates (« juin 2027 », « T2 2027 »)."""
    cost: Literal["low", "medium", "high"]
    """Classe de coût."""
    budget: Line = EMPTY
    """Montant, comme 9,6 M€ ou 86 k€ : la feuille de route en fait une colonne et un total."""
    effect: Literal["low", "medium", "high"] | None = None
    """Classe d'effet, pour le plan d'action."""
    indicator: Line
    """Indicateur."""


class Roadmap(Model):
    """Feuille de route."""

    id: Name
    """Identifiant."""
    caption: Line
    """Légende."""


class ActionPlan(Model):
    """Plan d'action : matrice de l'effet et du coût, calendrier."""

    id: Name
    """Identifiant."""
    caption: Line
    """Légende."""


class RecommendationsModule(Module):
    """Recommandations."""

    kind: Literal["recommendations"]
    recommendations: list[Recommendation]
    """Recommandations."""
    roadmap: Roadmap | None = None
    """Feuille de route tirée des recommandations."""
    action_plan: ActionPlan | None = None
    """Plan d'action dessiné avant les recommandations, d'après leurs coûts, leurs effets et leurs échéances."""
