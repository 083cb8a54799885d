"""The modules that the text draws upon: terms, facts, references."""

from __future__ import annotations

from typing import Literal

from stratege.model.base import EMPTY, Line, Name
from stratege.model.conditions import Conditional
from stratege.model.module import Module


class Term(Conditional):
    """Entrée de glossaire."""

    term: Line
    """Terme."""
    expansion: Line = EMPTY
    """Forme développée d'un sigle."""
    definition: Line
    """Définition."""


class GlossaryModule(Module):
    """Glossaire."""

    kind: Literal["glossary"]
    terms: list[Term]
    """Termes."""


class Fact(Conditional):
    """Chiffre daté et sourcé."""

    id: Name
    """Identifiant."""
    statement: Line
    """Énoncé."""
    value: Line | None = None
    """Nombre, ou date si l'unité est date."""
    unit: Line = EMPTY
    """%, date ou nom de l'unité."""
    scope: Line = EMPTY
    """Ce que compte le nombre, dit par inspect."""
    as_of: Line = EMPTY
    """Date de la mesure, comme 2026, 2026-04 ou 3 avril 2026."""
    source: Name
    """Clé bibliographique."""
    verification: Literal["seen", "recalled"]
    """Lu dans la source, ou rappelé de mémoire."""
    confidence: Line = EMPTY
    """Solidité, dite par inspect."""
    note: Line = EMPTY
    """Remarque, dite par inspect."""


class FactsModule(Module):
    """Chiffres."""

    kind: Literal["facts"]
    facts: list[Fact]
    """Chiffres."""


class BibliographyModule(Module):
    """Références."""

    kind: Literal["bibliography"]
    references: list[object]
    """Références en champs CSL."""
