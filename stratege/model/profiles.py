"""Sheets: `kind: profiles` in content/carriers.yaml is a ProfilesModule; `kind: platforms`, its form for networks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from stratege.model.base import EMPTY, Line, Model, Name, Prose
from stratege.model.conditions import Conditional
from stratege.model.module import Module


class Identity(Conditional):
    """Ligne d'identité."""

    label: Line
    """Intitulé."""
    value: Line
    """Valeur."""


class Sheet(Conditional):
    """Fiche."""

    id: Name
    """Identifiant."""
    name: Line
    """Nom."""
    tagline: Line = EMPTY
    """Formule."""
    image: Line = EMPTY
    """Image ou logo, depuis content/."""
    alt: Line = EMPTY
    """Texte de remplacement de l'image ; sans lui, elle ne fait qu'orner."""
    body: Prose = EMPTY
    """Texte."""
    strengths: list[Line] = []
    """Atouts."""
    cautions: list[Line] = []
    """Précautions."""


class Profile(Sheet):
    """Fiche de ce que l'on veut : une organisation, un produit, un lieu."""

    identity: list[Identity] = []
    """Fiche d'identité : des intitulés, et leur valeur."""


class Platform(Sheet):
    """Fiche d'un réseau."""

    category: Line = EMPTY
    """Genre."""
    born: Line = EMPTY
    """Naissance."""
    audience_then: Line = EMPTY
    """Audience à une date passée."""
    audience_latest: Line = EMPTY
    """Dernière audience connue."""
    ownership: Line = EMPTY
    """Propriété."""
    uses: Line = EMPTY
    """Usages d'entreprise."""


class ProfileLabels(Model):
    """Mots des fiches d'un module, à la place des nôtres."""

    name: Line = EMPTY
    """Tête de la colonne des noms."""
    tagline: Line = EMPTY
    """Tête de la colonne des formules."""
    strengths: Line = EMPTY
    """Atouts."""
    cautions: Line = EMPTY
    """Points de vigilance."""


class PlatformLabels(ProfileLabels):
    """Mots des fiches de réseaux d'un module, à la place des nôtres."""

    category: Line = EMPTY
    """Genre."""
    born: Line = EMPTY
    """Naissance."""
    audience_then: Line = EMPTY
    """Audience à une date passée."""
    audience_latest: Line = EMPTY
    """Dernière audience connue."""
    ownership: Line = EMPTY
    """Propriété."""
    uses: Line = EMPTY
    """Usages d'entreprise."""


class ProfilesModule(Module):
    """Fiches."""

    kind: Literal["profiles"]
    profiles: list[Profile]
    """Fiches."""
    labels: ProfileLabels = ProfileLabels.model_construct()
    """Mots de ces fiches, à la place des nôtres."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """What stands in it, whatever it is about."""
        return self.profiles


class PlatformsModule(Module):
    """Fiches de réseaux."""

    kind: Literal["platforms"]
    platforms: list[Platform]
    """Fiches."""
    labels: PlatformLabels = PlatformLabels.model_construct()
    """Mots de ces fiches, à la place des nôtres."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """What stands in it, whatever it is about."""
        return self.platforms


SheetsModule = ProfilesModule | PlatformsModule
