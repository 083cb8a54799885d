"""What every model shares: closed objects that know their place; `Line` and `Prose` keep the author's very text."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, ClassVar, Self, TypeAlias, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    PlainValidator,
    WithJsonSchema,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from stratege.numbers import read_number, unit_sign
from stratege.source import Scalar, Span

Item = TypeVar("Item")
MAY_BE_EMPTY = "may be empty"  # in the metadata of a required field whose author may well leave nothing there
CALL = re.compile(r"\[=([\w.:-]+)\]")  # the value of a parameter


class Mapping(dict[str, object]):
    """A YAML mapping that knows its place and its keys' places; its values are trees, or JSON's where it was JSON."""

    span: Span
    keys_spans: dict[str, Span]
    holes: tuple[Span, ...] = ()  # of a file, the lines that could not be read


class Sequence(list[object]):
    """A YAML sequence that knows its place."""

    span: Span


Tree: TypeAlias = Scalar | Mapping | Sequence | None


def span_of(value: object) -> Span | None:
    """Where a part of a tree begins; None for what does not know it."""
    found = getattr(value, "span", None)
    return found if isinstance(found, Span) else None


class Model(BaseModel):
    """A closed object of the content; `span` is where it begins, None when made by hand."""

    # A model is built when it is first met: no report has modules and blocks of every kind. That is why a model that
    # is the default of a field comes from `model_construct()`, which needs no validator.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, arbitrary_types_allowed=True)
    may_have_blanks: ClassVar[bool] = True  # whether an optional key with nothing after it is as if it were not there
    all_hold: ClassVar[bool] = False  # whether a key must hold something once it is written, required or not
    either: ClassVar[tuple[str, ...]] = ()  # keys one of which must hold something
    keeps_places: ClassVar[bool] = False  # whether it knows where each of its keys is: content has many models
    _span: Span | None = None
    _places: dict[str, Span] | None = None
    _empty: tuple[tuple[str, Span], ...] = ()
    _refused: frozenset[str] = frozenset()

    @model_validator(mode="wrap")
    @classmethod
    def _place(cls, data: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        model = handler(_without_blanks(cls, data))
        model._span = span_of(data)
        if cls.keeps_places and isinstance(data, Mapping):
            model._places = data.keys_spans
        if isinstance(data, Mapping) and (left_out := getattr(data, "keys_spans", {}).keys() - data.keys()):
            model._refused = frozenset(left_out)
        if isinstance(data, Mapping) and (names := model._empty_fields()):
            model._empty = tuple(model._placed(name, data) for name in names)
        return model

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema with what the source says of each field, and its examples, read once they are asked for."""
        from stratege.model.examples import of_field
        from stratege.model.sentences import opening, under_fields

        schema = handler(core)
        told = handler.resolve_ref_schema(schema)
        told["title"] = opening(cls.__doc__ or "")
        for name, sentence in under_fields(cls).items():
            key = cls.model_fields[name].alias or name
            told["properties"][key] |= {"title": opening(sentence), "description": sentence}
            told["properties"][key] |= {"examples": found} if (found := of_field(cls, key)) else {}
        return schema

    def _empty_fields(self) -> list[str]:
        """The names of the fields that must hold something and hold nothing."""
        found = [name for name in _filled(type(self)) if _is_empty(getattr(self, name))]
        lacks = not found and self.either and not any(getattr(self, name) for name in self.either)
        return [self.either[0]] if lacks else found

    def _placed(self, name: str, data: Mapping) -> tuple[str, Span]:
        """The key of a field, and where it stands; where the object does if the author has not written it."""
        key = type(self).model_fields[name].alias or name
        return key, data.keys_spans.get(key, data.span)

    @property
    def empty(self) -> tuple[tuple[str, Span], ...]:
        """The keys that must hold something and were written with nothing, and their places."""
        return self._empty

    @property
    def refused(self) -> frozenset[str]:
        """The keys that were written and whose value, which was told, is left out."""
        return self._refused

    def place_of(self, key: str) -> Span | None:
        """Where the author wrote a key; where the object begins if the key is not there."""
        return (self._places or {}).get(key, self._span)

    @property
    def span(self) -> Span | None:
        """Where the author wrote it."""
        return self._span


def _without_blanks(kind: type[Model], data: object) -> object:
    """An object without the keys that have nothing after them, where their absence says no less.

    Their author commented out what stood below. A key that None suits keeps it: whether it was typed may matter.
    """
    if not isinstance(data, dict) or all(value is not None for value in data.values()):
        return data
    blanks = _blanks(kind)
    return {key: value for key, value in data.items() if value is not None or key not in blanks}


def _blanks(kind: type[Model]) -> set[str]:
    """The keys that may have nothing after them."""
    fields = kind.model_fields.items() if kind.may_have_blanks else ()
    return {field.alias or name for name, field in fields if not field.is_required() and field.default is not None}


@cache
def _filled(kind: type[Model]) -> tuple[str, ...]:
    """The fields that must hold something: those that are required, unless they say otherwise."""
    needed = {name: field for name, field in kind.model_fields.items() if kind.all_hold or field.is_required()}
    return tuple(name for name, field in needed.items() if MAY_BE_EMPTY not in field.metadata)


def _is_empty(value: object) -> bool:
    """Whether a field holds a text that has no word, or a list that has no item."""
    return not value.strip() if isinstance(value, str) else isinstance(value, list) and not value


def _listed(value: object) -> object:
    """A list that has no item yet, for a key with nothing after it."""
    return [] if value is None else value


def read_line(value: object) -> Scalar:
    """The text that a field holds; pydantic's error for what is none."""
    if isinstance(value, Scalar):
        return value
    if isinstance(value, str) or value is None:  # a key with nothing after it
        return Scalar(value or "", Span("", 1, 1))
    raise PydanticCustomError("string_type", "a text")


def _name(value: object) -> Scalar:
    name = read_line(value)
    if name and all(char.isalnum() or char in "-_.:" for char in name):
        return name
    raise PydanticCustomError("name_type", "a name")


def _number(value: object) -> object:
    """What pydantic reads as a number: that of a text as authors write it; a text that is none is refused."""
    if not isinstance(value, str):
        return value
    if (number := read_number(value)) is None:
        raise PydanticCustomError("float_parsing", "a number")
    return float(number)


def _unit(value: object) -> Scalar:
    """A unit, the percentage by its sign however it is named."""
    line = read_line(value)
    sign = unit_sign(line)
    return line if sign == line else Scalar(sign, line.span, style=line.style)


def _weight(value: object) -> float | Scalar:
    """A number more than zero, or `[=name]`, which is looked up once the parameters are known."""
    if isinstance(value, Scalar) and CALL.fullmatch(value):
        return value
    number = _number(value)
    if not isinstance(number, int | float) or isinstance(number, bool):
        raise PydanticCustomError("float_type", "a number")
    if not number > 0:
        raise PydanticCustomError("greater_than", "more than zero", {"gt": 0})
    return float(number)


Prose = Annotated[Scalar, PlainValidator(read_line), WithJsonSchema({"type": "string", "format": "markdown"})]
Line = Annotated[Scalar, PlainValidator(read_line), WithJsonSchema({"type": "string"})]
Unit = Annotated[Scalar, PlainValidator(_unit), WithJsonSchema({"type": "string"})]
# A number is read as it is written, with or without quotes: an editor must let both stand.
Measure = Annotated[Scalar, PlainValidator(read_line), WithJsonSchema({"type": ["string", "number"]})]
Name = Annotated[Scalar, PlainValidator(_name), WithJsonSchema({"type": "string", "pattern": r"^[\w.:-]+$"})]
# What a report draws from may have nothing yet.
Stock: TypeAlias = Annotated[list[Item], BeforeValidator(_listed), MAY_BE_EMPTY]
Amount = Annotated[float, BeforeValidator(_number)]
Weight = Annotated[
    float | Scalar,
    PlainValidator(_weight),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "number", "exclusiveMinimum": 0},
                {"type": "string", "pattern": r"^\[=[\w.:-]+\]$"},
            ]
        }
    ),
]
EMPTY = Scalar("", Span("", 1, 1))
