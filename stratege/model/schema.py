"""The JSON Schema of the author's files, with French descriptions: `schema("report")`."""

from __future__ import annotations

import json
from functools import reduce
from operator import or_

from stratege.model.base import Model
from stratege.model.modules import MODULES
from stratege.model.project import ProjectSettings
from stratege.model.report import Plan
from stratege.model.theme import ThemeSettings

SINGLE: dict[str, type[Model]] = {"report": Plan, "theme": ThemeSettings, "project": ProjectSettings}
SCHEMAS = ("module", *SINGLE)


def schema_text(kind: str) -> str:
    """A schema as the file that editors read."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"


def schema(kind: str) -> dict[str, object]:
    """The schema of a report (`report`), a theme (`theme`), a project (`project`) or any module file (`module`)."""
    if kind in SINGLE:
        return {"$schema": "https://json-schema.org/draft/2020-12/schema", **SINGLE[kind].model_json_schema()}
    from pydantic import TypeAdapter

    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **TypeAdapter(reduce(or_, MODULES.values())).json_schema(),
    }
