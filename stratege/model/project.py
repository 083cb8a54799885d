"""What a project sets for all its reports, in `stratege.yaml` at its root: `severity: {F005: error, R004: "off"}`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from stratege.model.base import Model

Severity: TypeAlias = Literal["error", "warning", "info", "off"]


class ProjectSettings(Model):
    """Réglages du projet : le fichier stratege.yaml, à sa racine."""

    severity: dict[str, Severity] = Field({}, json_schema_extra={"type": ["object", "null"]})
    """Gravité d'un diagnostic par son code : error, warning, info, ou off, qui le tait ; une erreur le reste."""
