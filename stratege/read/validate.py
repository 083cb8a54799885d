"""A tree against its model: an unknown key is reported at its own line and column, with the nearest name."""

from __future__ import annotations

from typing import TypeVar, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.diagnostics.catalogue import PHRASES
from stratege.model.base import Mapping, Model, Tree, span_of
from stratege.numbers import spell_decimal
from stratege.read.likeness import PLACED, absent, choice_for, instead_of, likeness, meant_by
from stratege.read.remedies import cut_text, misjoined, remedy_of
from stratege.source import Scalar, Span

Kind = TypeVar("Kind", bound=Model)
BOUNDS = ("gt", "ge", "lt", "le", "max_length", "min_length")
Path = list[int | str]  # the keys and the places in lists that lead to a part of a tree


def validate(kind: type[Kind], tree: Tree, diagnostics: Diagnostics) -> Kind | None:
    """The model of a tree; after as many diagnostics as it has faults, of what is left without them, None if nothing.

    What a misspelt key or lines that could not be read explain is not told: that is done already.
    """
    try:
        model = kind.model_validate(tree)
    except ValidationError as error:
        from stratege.read.pruning import is_meant, pruned  # few files are at fault

        faults = error.errors()
        for fault in faults:
            if not is_meant(fault, faults) and not _is_in_hole(tree, list(fault["loc"])):
                _report(kind, tree, fault, diagnostics)
        return pruned(kind, tree, error)
    if not (isinstance(tree, Mapping) and tree.holes):
        _tell_empty(model, diagnostics)
    return model


def _tell_empty(value: object, diagnostics: Diagnostics) -> None:
    """Tell of each key, in a model and in those that it holds, that must hold something and holds nothing."""
    if isinstance(value, list):
        for item in value:
            _tell_empty(item, diagnostics)
    elif isinstance(value, Model):
        for key, span in value.empty:
            diagnostics.add("S065", span, key=key)
        for name in value.model_fields_set:
            _tell_empty(getattr(value, name), diagnostics)


def _is_in_hole(tree: Tree, path: Path) -> bool:
    """Whether lines that were left out may be why something is wrong here: they stand within what holds it."""
    holes = tree.holes if isinstance(tree, Mapping) else ()
    if not holes:
        return False
    found: object = tree
    for part in path[:-1]:
        if isinstance(found, Mapping) and part in found:
            found = found[str(part)]
        elif isinstance(found, list) and isinstance(part, int):
            found = found[part]
    span = span_of(found)
    return span is not None and any(span.line <= hole.line <= max(span.end_line, span.line) for hole in holes)


def _report(kind: type[Model], tree: Tree, fault: ErrorDetails, diagnostics: Diagnostics) -> None:
    path = [*fault["loc"], *(name for kind, name in fault.get("ctx", {}).items() if kind == "key")]
    span, key = locate(tree, path)
    match fault["type"]:
        case "extra_forbidden":
            _report_key(kind, tree, path, _key_span(tree, path) or span, diagnostics)
        case "missing":
            diagnostics.add("S002", span, key=path[-1], remedy=phrase("add_line", line=f"{path[-1]}: …"))
        case "literal_error":
            choices = choices_of(fault)
            instead = instead_of(str(fault["input"]), choices)
            near = "" if instead else choice_for(str(fault["input"]), choices)
            expected = phrase("choices", names=", ".join(choices))
            remedy = phrase("did_you_mean", name=near) if near else instead
            diagnostics.add(
                "S003", span, key=key, expected=expected, remedy=remedy or closest(str(fault["input"]), choices)
            )
        case other:
            name = f"expected_{other}" if f"expected_{other}" in PHRASES else "expected"
            expected = phrase(name, bound=_bound(fault))
            place = misjoined(fault["input"]) or span if other == "list_type" else span
            diagnostics.add("S003", place, key=key, expected=expected, remedy=remedy_of(fault, key))


def _report_key(kind: type[Model], tree: Tree, path: Path, span: Span | None, diagnostics: Diagnostics) -> None:
    """Tell of a key that the object has not; once of those that the commas of one text make."""
    key, holder = str(path[-1]), _at(tree, path[:-1])
    cut = cut_text(holder, key) if isinstance(holder, Mapping) and key in holder else None
    if cut:
        diagnostics.add("S001", span, key=key, near=phrase("quote_comma_of_text", text=cut))
    elif cut is None:
        diagnostics.add("S001", span, key=key, near=_elsewhere(kind, tree, path) or _near(kind, tree, path))


def choices_of(fault: ErrorDetails) -> list[str]:
    """What a value may be that is none of the choices."""
    expected: str = fault["ctx"]["expected"]
    return expected.replace("'", "").replace(" or ", ", ").split(", ")


def _bound(fault: ErrorDetails) -> str:
    """What a number is compared with, if it is."""
    found = next((value for name, value in fault.get("ctx", {}).items() if name in BOUNDS), "")
    return spell_decimal(found) if isinstance(found, int | float) else ""


def locate(tree: object, path: Path) -> tuple[Span | None, str]:
    """The span of the deepest part of a path that exists, the key's own span if the path ends on a key."""
    span, key = span_of(tree), ""
    for part in path:
        if isinstance(tree, Mapping) and part in tree.keys_spans:
            span, key, tree = tree.keys_spans[part], str(part), tree[part]
            if isinstance(tree, Scalar) and part == path[-1]:
                span = tree.span
        elif isinstance(tree, list) and isinstance(part, int) and part < len(tree):
            tree = tree[part]
            span = span_of(tree) or span
        elif isinstance(part, str) and not part[:1].isupper():  # one model among several is no key of the author's
            key = part
    return span, key


def _key_span(tree: object, path: Path) -> Span | None:
    """Where the key that ends a path is written; the name of a model among several is no step of the tree."""
    for part in path[:-1]:
        match tree:
            case dict() if part in tree:
                tree = tree[part]
            case list() if isinstance(part, int) and part < len(tree):
                tree = tree[part]
            case Mapping() if isinstance(part, str):
                continue
            case _:
                return None
    return tree.keys_spans.get(str(path[-1])) if isinstance(tree, Mapping) else None


def _near(kind: type[Model], tree: Tree, path: Path) -> str:
    """The field of the model at the end of a path that looks like the unknown key; all of them if none does."""
    fields = [field.alias or name for name, field in owner(kind, path[:-1]).model_fields.items()]
    fields.sort(key="when".__eq__)  # inherited by most, so that it would come first
    holder, key = _at(tree, path[:-1]), str(path[-1])
    placed = {PLACED} & (set(fields) - set(holder))
    if remedy := absent(key, fields):
        return remedy
    if name := meant_by(key, holder.get(key), list(placed)) or likeness(key, fields):
        return phrase("did_you_mean", name=name)
    return phrase("possible_keys", names=", ".join(fields))


def _elsewhere(kind: type[Model], tree: Tree, path: Path) -> str:
    """Where a well-written key belongs: in an object that this one may hold, else beside the one that it is in."""
    key, fields = str(path[-1]), owner(kind, path[:-1]).model_fields.items()
    holders = [
        field.alias or name
        for name, field in fields
        if any(key in _keys(held) for held in _inner(field.annotation, lists=False))
    ]
    there = _at(tree, path[:-1])
    held = [name for name in holders if name in there] or holders
    if len(held) == 1:
        return phrase("write_form", form=f"{held[0]}: {{{key}: …}}")
    steps = [place for place, part in enumerate(path[:-1]) if isinstance(part, str) and not part[:1].isupper()]
    above = path[: steps[-1]] if steps else []
    if steps and key in _keys(owner(kind, above)) - _at(tree, above).keys():
        return phrase("key_beside", key=path[steps[-1]])
    return ""


def _keys(kind: type[Model]) -> set[str]:
    return {field.alias or name for name, field in kind.model_fields.items()}


def _at(tree: object, path: Path) -> dict[str, object]:
    """The object that a path leads to; the name of a model among several is no step of the tree."""
    for part in path:
        if isinstance(tree, Mapping) and part in tree:
            tree = tree[str(part)]
        elif isinstance(tree, list) and isinstance(part, int):
            tree = tree[part]
    return tree if isinstance(tree, Mapping) else {}


def owner(kind: type[Model], path: Path) -> type[Model]:
    """The model that a path leads to; places in lists do not change it, the name of one among several chooses it."""
    choices: list[type[Model]] = []
    for part in path:
        named = [choice for choice in choices if choice.__name__ == part]
        if not named and (found := kind.model_fields.get(str(part))):
            named = choices = _inner(found.annotation)
        kind = named[0] if named else kind
    return kind


def _inner(annotation: object, *, lists: bool = True) -> list[type[Model]]:
    """The models that may be the value of a field, or in the lists and the objects that may be."""
    if not lists and get_origin(annotation) in (list, dict):
        return []
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return [annotation]
    parts = (*getattr(annotation, "__args__", ()), *_written(annotation))
    return [kind for arg in parts for kind in _inner(arg, lists=lists)]


def _written(annotation: object) -> list[object]:
    """What may be written in the place of a value that is made of it: a row of a table, or an object that holds it."""
    made = (getattr(item, "json_schema_input_type", None) for item in getattr(annotation, "__metadata__", ()))
    return [kind for kind in made if get_args(kind)]
