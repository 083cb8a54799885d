"""A tree against its model: an unknown key is reported at its own line and column, with the nearest name."""

from __future__ import annotations

import re
from typing import TypeVar, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.diagnostics.catalogue import PHRASES
from stratege.model.base import Mapping, Model, Tree, span_of
from stratege.numbers import spell_decimal
from stratege.read.likeness import likeness
from stratege.source import Scalar, Span

Kind = TypeVar("Kind", bound=Model)
BLOCKS = ("body", "after", "summary")  # the lists whose items go whole, rather than say half of what they meant
# « module:swot », « -Un dépôt -Un nom »: without the space after its sign, YAML reads one word.
KEY = re.compile(r"(?P<before>[a-z_]+)(?P<sign>:)(?P<after>\S.*)")
ITEM = re.compile(r"(?P<before>)(?P<sign>-)(?P<after>[^\s\d-].*?)(?= -|$)")
GLUED = {"model_type": KEY, "model_attributes_type": KEY, "list_type": ITEM}
UNNAMED = re.compile(r"[^\w.:-]+")  # what no name has
BOUNDS = ("gt", "ge", "lt", "le", "max_length", "min_length")
SHAPES = {  # what an item is written as, where an author gives its name alone
    "sections": "{{module: {value}}}",
    "appendices": "{{module: {value}}}",
    "authors": '{{name: "{value}"}}',
    "when": "{{profile: {value}}}",
    "x": "{{field: {value}}}",
    "y": "{{field: {value}}}",
    "series": "{{field: {value}}}",
    "review": "{{status: {value}}}",
    "callout": '{{body: "{value}"}}',
    "quote": '{{text: "{value}"}}',
}
SAID = {"oui": "true", "vrai": "true", "non": "false", "faux": "false"}
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
            diagnostics.add(
                "S001", _key_span(tree, path) or span, key=key, near=_elsewhere(kind, tree, path) or _near(kind, path)
            )
        case "missing":
            diagnostics.add("S002", span, key=path[-1])
        case "literal_error":
            choices = fault["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
            near = closest(str(fault["input"]), choices.split(", "))
            diagnostics.add("S003", span, key=key, expected=phrase("choices", names=choices), remedy=near)
        case other:
            name = f"expected_{other}" if f"expected_{other}" in PHRASES else "expected"
            expected = phrase(name, bound=_bound(fault))
            diagnostics.add("S003", span, key=key, expected=expected, remedy=_remedy(fault) or _shape(fault, key))


def _remedy(fault: ErrorDetails) -> str:
    """What to write instead of a name that is none, or of what is no list of blocks."""
    value = fault["input"]
    match fault["type"]:
        case "name_type" if (
            fault["loc"][-1] == "id" and isinstance(value, str) and (name := UNNAMED.sub("_", value).strip("_"))
        ):
            return phrase("write_name", name=name)
        case "name_type" if fault["loc"][-1] == "module" and isinstance(value, str) and "/" in value:
            return phrase("write_name", name=value.rpartition("/")[2].removesuffix(".yaml"))
        case "list_type" if fault["loc"][-1] in BLOCKS and isinstance(value, Scalar):
            return phrase("write_block", kind="prose")
        case "list_type" if fault["loc"][-1] in BLOCKS and isinstance(value, Mapping) and value:
            first = next(iter(value))
            return phrase("write_block" if isinstance(value[first], Scalar) else "write_item", kind=first)
    return ""


def _shape(fault: ErrorDetails, key: str) -> str:
    """How to write an object, a list of them, or true, in the place of a word."""
    value, shape = fault["input"], SHAPES.get(key, "")
    if not isinstance(value, Scalar) or "\n" in value:
        return ""
    if fault["type"] in GLUED and (found := GLUED[fault["type"]].match(value)) and _is_glued(found, shape):
        form = f"{found['before']}{found['sign']} {found['after']}"
        return phrase("missing_space", sign=found["sign"], form=form)
    match fault["type"]:
        case "model_type" | "model_attributes_type" if shape and ('"' in shape or not UNNAMED.search(value)):
            return phrase("write_form", form=shape.format(value=value))
        case "list_type":
            item = f'"{value}"' if UNNAMED.search(value) else value
            return phrase("write_form", form=f"[{shape.format(value=value) if shape else item}]")
        case "bool_parsing" if value.lower() in SAID:
            return phrase("write_form", form=SAID[value.lower()])
    return ""


def _is_glued(found: re.Match[str], shape: str) -> bool:
    """Whether a word is an item, or a key of what is expected here and its value, whose space was forgotten."""
    return found["sign"] == "-" or f"{found['before']}:" in shape


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


def _near(kind: type[Model], path: Path) -> str:
    """The field of the model at the end of a path that looks like the unknown key; all of them if none does."""
    fields = [field.alias or name for name, field in owner(kind, path[:-1]).model_fields.items()]
    fields.sort(key="when".__eq__)  # inherited by most, so that it would come first
    if name := likeness(str(path[-1]), fields):
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
    return [kind for arg in getattr(annotation, "__args__", ()) for kind in _inner(arg, lists=lists)]
