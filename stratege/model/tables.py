"""The columns of a table, as `{title: Montant, format: amount, decimals: 2}`, or its title alone, and its totals."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from stratege.model.base import EMPTY, MAY_BE_EMPTY, Line, Mapping, Model, Unit
from stratege.source import Scalar

Format = Literal["text", "number", "percentage", "amount", "date"]


class Column(Model):
    """Colonne d'un tableau."""

    title: Annotated[Line, MAY_BE_EMPTY]
    """Intitulé."""
    align: Literal["left", "right", "center", "decimal"] | None = None
    """Alignement ; decimal, sur la virgule, est celui d'une colonne de nombres, left celui des autres."""
    width: int = Field(0, ge=0, le=100)
    """Largeur en pour cent du tableau, 0 pour la laisser libre."""
    format: Format | None = None
    """Ce que contiennent les cases : text, number, percentage, amount (une somme, en euros par défaut) ou date."""
    decimals: int | None = Field(None, ge=0, le=12)
    """Nombre de décimales imprimées, par arrondi ; sans elle, tous les chiffres donnés."""
    unit: Unit = EMPTY
    """Unité : dans l'intitulé d'une colonne number, après chaque nombre d'une colonne amount."""
    total: Literal["sum", "mean", "none"] | None = None
    """Ce que dit la ligne de total : sum la somme, mean la moyenne, none rien."""
    share_of: Line = EMPTY
    """Intitulé de la colonne dont celle-ci calcule les parts, en pour cent ; les lignes n'ont pas de case pour elle."""


class Totals(Model):
    """Lignes de total, calculées."""

    label: Line = EMPTY
    """Intitulé de la ligne des sommes, « Total » par défaut."""
    mean_label: Line = EMPTY
    """Intitulé de la ligne des moyennes, « Moyenne » par défaut."""


def _column(value: object) -> object:
    """A column by its title alone is one that has nothing else."""
    if not isinstance(value, Scalar):
        return value
    column = Mapping(title=value)
    column.span, column.keys_spans = value.span, {"title": value.span}
    return column


def _totals(value: object) -> object:
    """`true` asks for totals under their usual labels, `false` for none."""
    word = str(value).lower() if isinstance(value, Scalar | bool) else None
    if word == "true":
        return Mapping()
    if value is None or word in ("false", ""):
        return None
    if isinstance(value, dict | Totals):
        return value
    raise PydanticCustomError("totals_type", "true or labels")


AnyColumn = Annotated[Column, BeforeValidator(_column, json_schema_input_type=str | Column)]
AnyTotals = Annotated[Totals | None, BeforeValidator(_totals, json_schema_input_type=bool | Totals)]
