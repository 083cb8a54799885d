"""When something of the content is kept: `when: {profile: public}`, `when: {parameter: sector, is: [bank, trade]}`."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, ValidatorFunctionWrapHandler, WrapValidator, model_validator
from pydantic_core import PydanticCustomError

from stratege.model.base import MAY_BE_EMPTY, Line, Mapping, Model, Name
from stratege.source import Scalar, Span


def _several(value: object) -> object:
    """A name, or a condition, alone is a list of one."""
    return [value] if isinstance(value, Scalar | Mapping) else value


Names = Annotated[list[Name], BeforeValidator(_several, json_schema_input_type=Name | list[Name])]
Lines = Annotated[list[Line], BeforeValidator(_several, json_schema_input_type=Line | list[Line])]


class Condition(Model):
    """Condition : tout ce qu'elle dit est vrai."""

    may_have_blanks: ClassVar[bool] = False  # it would keep what its author meant to leave out
    profile: Names = []
    """Profil choisi par --profile, ou l'un de ceux-ci."""
    parameter: Name | None = None
    """Paramètre du rapport ; sans « is », il est de type boolean et vaut true."""
    is_: Lines = Field([], alias="is")
    """Valeur du paramètre, ou l'une de celles-ci."""
    not_: When | None = Field(None, alias="not")
    """Condition qui ne doit pas être vraie."""

    @model_validator(mode="after")
    def _says_something(self) -> Condition:
        """An empty condition would keep what its author meant to leave out."""
        said = {name for name in self.model_fields_set if getattr(self, name)}
        if not said or said != self.model_fields_set or ("is_" in said and "parameter" not in said):
            raise PydanticCustomError("condition", "a condition")
        return self


When = Annotated[
    list[Condition],
    BeforeValidator(_several, json_schema_input_type=Condition | list[Condition]),
    Field(min_length=1),
]


class Conditional(Model):
    """Ce qui peut être gardé ou laissé de côté."""

    when: When | None = None
    """Condition pour être gardé, ou liste de conditions dont l'une suffit ; sans elle, toujours gardé."""

    @model_validator(mode="after")
    def _is_said(self) -> Conditional:
        if "when" in self.model_fields_set and self.when is None:
            raise PydanticCustomError("condition", "a condition")
        return self


class ConditionalRow(Conditional):
    """Ligne de tableau gardée sous condition."""

    cells: Annotated[list[Line], MAY_BE_EMPTY]
    """Cases de la ligne."""


class Cells(list[Scalar]):
    """The cells of a row that has a condition."""

    when: list[Condition] | None
    span: Span | None


def _row(value: object, handler: ValidatorFunctionWrapHandler) -> list[Scalar]:
    """A row as its cells, whether it has a condition or not."""
    if not isinstance(value, Mapping):
        cells: list[Scalar] = handler(value)
        return cells
    row = ConditionalRow.model_validate(value)
    made = Cells(row.cells)
    made.when, made.span = row.when, row.span
    return made


CellsOrRow = Annotated[list[Line], WrapValidator(_row, json_schema_input_type=list[Line] | ConditionalRow)]
