"""The JSON Schema of the author's files, with French descriptions: `schema("report")`."""

from __future__ import annotations

from typing import Any

from stratege.model.base import Model
from stratege.model.modules import MODULES
from stratege.model.report import Plan
from stratege.model.theme import ThemeSettings

SINGLE: dict[str, type[Model]] = {"report": Plan, "theme": ThemeSettings}


def schema(kind: str) -> dict[str, Any]:
    """The schema of a report (`report`), a theme (`theme`) or any module file (`module`), draft 2020-12."""
    if kind in SINGLE:
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **SINGLE[kind].model_json_schema()}
    from pydantic import TypeAdapter

    union: Any = None
    for model in MODULES.values():
        union = model if union is None else union | model
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **TypeAdapter(union).json_schema()}
