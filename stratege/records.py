"""Frozen dataclasses that cost little to import: `@record class Text: text: str` compares and shows by its fields.

Python writes and compiles six methods for each frozen dataclass as it is imported: a third of the time that our modules
take, for kinds of which a command makes but some. Here all share theirs, but for `__init__`, written the first time
that one is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

Kind = TypeVar("Kind", bound=type)
_put = object.__setattr__


@overload
def record(kind: Kind) -> Kind: ...
@overload
def record(*, slots: bool = ..., kw_only: bool = ...) -> Callable[[Kind], Kind]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(kind: Kind | None = None, *, slots: bool = True, kw_only: bool = False) -> Kind | Callable[[Kind], Kind]:
    """What `dataclass(frozen=True, slots=True)` makes of a class: `fields`, `replace` and `asdict` know it too."""
    if kind is None:
        return lambda given: _recorded(given, slots, kw_only)
    return _recorded(kind, slots, kw_only)


def _recorded(kind: Kind, slots: bool, kw_only: bool) -> Kind:
    own = vars(kind).keys()
    written: Any = dataclass(init=False, repr=False, eq=False, slots=slots, kw_only=kw_only)
    made: Kind = written(kind)
    for name, method in (METHODS | STATE if slots else METHODS).items():
        if name not in own:
            setattr(made, name, method)
    return made


def _init(self: Any, *given: object, **named: object) -> None:
    """Write the `__init__` of the class, then go through it."""
    kind: Any = next(kind for kind in type(self).__mro__ if "__dataclass_fields__" in vars(kind))
    kind.__init__ = _written(kind)
    kind.__init__(self, *given, **named)


def _written(kind: type) -> Callable[..., None]:
    """What sets each field from its argument, its default, or what makes one."""
    asked = sorted((one for one in fields(kind) if one.init), key=lambda one: bool(one.kw_only))
    plain = [_parameter(one) for one in asked if not one.kw_only]
    named = [_parameter(one) for one in asked if one.kw_only]
    parameters = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    lines = [line for one in fields(kind) if (line := _line(one))]
    if hasattr(kind, "__post_init__"):
        lines.append("self.__post_init__()")
    held = {f"_d_{one.name}": one.default for one in asked} | {
        f"_f_{one.name}": one.default_factory for one in fields(kind)
    }
    held |= {"_put": _put, "_none": MISSING}
    exec(f"def __init__({parameters}):\n " + "\n ".join(lines or ["pass"]), held)
    made: Callable[..., None] = held["__init__"]
    return made


def _parameter(one: Field[Any]) -> str:
    if one.default_factory is not MISSING:
        return f"{one.name}=_none"
    return one.name if one.default is MISSING else f"{one.name}=_d_{one.name}"


def _line(one: Field[Any]) -> str:
    made = f"_f_{one.name}()" if one.default_factory is not MISSING else ""
    if not one.init:
        return f"_put(self, {one.name!r}, {made})" if made else ""
    value = f"{made} if {one.name} is _none else {one.name}" if made else one.name
    return f"_put(self, {one.name!r}, {value})"


def _eq(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _held(self) == _held(other)


def _hash(self: Any) -> int:
    return hash(_held(self))


def _repr(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{self.__class__.__qualname__}({shown})"


def _refuse_to_set(_self: Any, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in _names(self.__class__)]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(_names(self.__class__), state, strict=True):
        _put(self, name, value)


METHODS = {
    "__init__": _init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
}
STATE = {"__getstate__": _state, "__setstate__": _set_state}  # pickle sets what a class with slots lets nobody set

_known: dict[type, tuple[str, ...]] = {}
_getters: dict[type, Callable[[Any], Any]] = {}


def _names(kind: type) -> tuple[str, ...]:
    if kind not in _known:
        _known[kind] = tuple(one.name for one in fields(kind))
    return _known[kind]


def _held(one: Any) -> Any:
    """What a record is equal by."""
    kind = one.__class__
    if kind not in _getters:
        names = [found.name for found in fields(kind) if found.compare]
        _getters[kind] = attrgetter(*names) if names else type
    return _getters[kind](one)
