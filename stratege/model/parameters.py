"""Parameters of a report: `parameters: {client: {type: text, default: Acme}}`, printed by `[=client]`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from stratege.model.base import EMPTY, Line, Mapping, Model, Unit
from stratege.naming import is_file_name
from stratege.records import record

ALL = "all"  # what --profile says for every profile


class Parameter(Model):
    """Paramètre : une valeur que l'on donne en produisant le rapport."""

    type: Literal["text", "number", "percentage", "amount", "date", "choice", "boolean"] = "text"
    """Nature de la valeur."""
    default: Line | None = None
    """Valeur par défaut ; sans elle, le paramètre est obligatoire."""
    description: Line = EMPTY
    """Ce qu'il règle."""
    choices: list[Line] = []
    """Valeurs admises d'un paramètre de type choice."""
    unit: Unit = EMPTY
    """Unité imprimée d'un nombre ou d'un montant ; € par défaut pour un montant."""


def _profiles(value: object) -> Mapping:
    """Profiles by their names, which name folders."""
    if not isinstance(value, Mapping) or not all(isinstance(item, Mapping | None) for item in value.values()):
        raise PydanticCustomError("model_type", "a mapping")
    for name in value:
        if name == ALL or not is_file_name(name):
            raise PydanticCustomError("profile_name", "a name of a profile", {"key": name})
    return value


Profiles = Annotated[
    Mapping,
    PlainValidator(_profiles),
    WithJsonSchema({"type": "object", "additionalProperties": {"type": ["object", "null"]}}),
]


@record
class Value:
    """What a parameter is in a build: `plain` to compare and to draw, `printed` as French prose has it, its unit."""

    plain: str | float | bool
    printed: str
    unit: str = ""


@record
class Version:
    """What a build is asked of a report: one of its profiles, or none; the values, and the name, that it is given."""

    profile: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    name: str = ""

    def named(self, report: str) -> str:
        """The name of the folder and of the files that are made."""
        return self.name or (f"{report}-{self.profile}" if self.profile else report)


BASE = Version()
