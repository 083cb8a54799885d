"""The words that an author puts in the place of ours: `labels: {contents_sections: Plan, fr-CA: {abstract: Aperçu}}`.

A label is plain words. One under the name of a locale is for the reports of that locale.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from stratege.wording import WORDS

LOCALES = ("fr", "fr-FR", "fr-BE", "fr-CA", "fr-CH")


def _labels(value: object) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    raise PydanticCustomError("model_type", "a mapping")


def _schema() -> dict[str, object]:
    """Each label by its name, with the words that stand without it; under a locale, those of its reports."""
    texts = {name: {"type": "string", "description": f"« {word} »."} for name, word in WORDS["fr"].items()}
    open_mapping = {"type": "object", "additionalProperties": {"type": "string"}}
    locales = {name: open_mapping | {"description": f"Mots des rapports en {name}."} for name in LOCALES}
    return {"type": "object", "additionalProperties": False, "properties": locales | texts}


Labels: TypeAlias = Annotated[dict[str, object], PlainValidator(_labels), WithJsonSchema(_schema())]
