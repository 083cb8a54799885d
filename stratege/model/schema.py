"""The JSON Schema of the author's files, with French descriptions: `schema("report")`."""

from __future__ import annotations

from typing import Any

from stratege.model.modules import MODULES
from stratege.model.report import Plan


def schema(kind: str) -> dict[str, Any]:
    """The schema of a report file (`report`) or of any module file (`module`), draft 2020-12."""
    if kind == "report":
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Plan.model_json_schema()}
    from pydantic import TypeAdapter

    union: Any = None
    for model in MODULES.values():
        union = model if union is None else union | model
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **TypeAdapter(union).json_schema()}
