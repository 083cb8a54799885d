"""The modules that the text draws upon: terms, facts, references."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import ConfigDict, Field

from stratege.model.base import EMPTY, Line, Measure, Name, Stock, Unit
from stratege.model.conditions import Conditional
from stratege.model.module import Module
from stratege.money import unit_typed
from stratege.numbers import Number, read_number, without_unit


class Term(Conditional):
    """Entrée de glossaire."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["definition"]}, {"required": ["expansion"]}]})
    either: ClassVar[tuple[str, ...]] = ("definition", "expansion")

    term: Line
    """Terme."""
    expansion: Line = EMPTY
    """Forme développée d'un sigle."""
    definition: Line = EMPTY
    """Définition ; un sigle développé peut s'en passer."""


class GlossaryModule(Module):
    """Glossaire."""

    kind: Literal["glossary"]
    terms: Stock[Term]
    """Termes."""


class Fact(Conditional):
    """Chiffre daté et sourcé, ou tiré d'autres par une formule."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["formula"]}, {"required": ["source", "verification"]}]}
    )

    id: Name
    """Identifiant."""
    statement: Line
    """Énoncé."""
    value: Measure | None = None
    """Nombre, ou date si l'unité est date."""
    unit: Unit = EMPTY
    """Unité imprimée après le nombre : %, €, salariés… ; date pour une date."""
    formula: Line = EMPTY
    """Calcul dont vient la valeur, comme A / B, share(A, B), growth(A, B) ou cagr(A, B, années)."""
    decimals: int | None = Field(default=None, ge=0, le=9)
    """Décimales imprimées, arrondies au plus près."""
    scope: Line = EMPTY
    """Ce que compte le nombre, dit par inspect et par la forme scope."""
    as_of: Measure = EMPTY
    """Date de la mesure, comme 2026, 2026-04 ou 3 avril 2026."""
    source: Name = EMPTY
    """Clé bibliographique ; un fait calculé a celles des faits de sa formule."""
    verification: Literal["seen", "recalled"] | None = None
    """Vérification : lu dans la source, ou rappelé de mémoire ; rien pour un fait calculé."""
    confidence: Line = EMPTY
    """Solidité, dite par inspect."""
    note: Line = EMPTY
    """Remarque, dite par inspect."""

    @property
    def number(self) -> Number | None:
        """The number that its author typed, with its unit once more or not; None for a date or for words."""
        return read_number(without_unit(str(self.value or ""), self.measure)) if self.unit != "date" else None

    @property
    def measure(self) -> str:
        """The unit of its number; the one that an amount was typed with, « 13,8 M€ », where it has no `unit`."""
        return str(self.unit) or unit_typed(str(self.value or ""))


class FactsModule(Module):
    """Chiffres."""

    kind: Literal["facts"]
    facts: Stock[Fact]
    """Chiffres."""


class BibliographyModule(Module):
    """Références."""

    kind: Literal["bibliography"]
    references: Stock[object]
    """Références en champs CSL."""
