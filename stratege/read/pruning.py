"""A tree without what is wrong in it: `{title: Un, captoin: x}` is validated as `{title: Un, caption: x}`."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from stratege.model.base import Mapping, Model, Sequence, Tree
from stratege.read.likeness import choice_for, likeness, meant_by
from stratege.read.remedies import BLOCKS
from stratege.read.validate import choices_of, owner
from stratege.source import Scalar, Span

Kind = TypeVar("Kind", bound=Model)
Path = list[int | str]
Step = tuple[Mapping | Sequence, int | str]
# Keys of blocks that nothing else in them asks for: the rest of their block is checked without them.
SPARE = frozenset(
    (
        *("annotations", "attribution", "caption", "credit", "dashed", "height", "highlight", "labels", "landscape"),
        *("mean_label", "min", "note", "note_label", "orientation", "placement", "repeat", "row_headers", "scale"),
        *("subtitle", "title", "totals", "wide"),
    )
)
GIVEN = ("list_type", "literal_error", "string_type")  # what is replaced in its place
NAMING = frozenset(["css", "glossary", "include", "roadmap", "timeline"])
NAME = re.compile(r"[\w.-]+")  # of a module, or a word
ROUNDS = 12  # what is wrong under what is wrong


def pruned(kind: type[Kind], tree: Tree, error: ValidationError) -> Kind | None:
    """The model of what a tree says without its faults; None if nothing is left that is one."""
    left = _copy(tree)
    for _ in range(ROUNDS):
        faults = error.errors()
        if not _take_away(kind, left, faults):
            return None
        try:
            return kind.model_validate(left)
        except ValidationError as again:
            error = again
    return None


def meant(fault: ErrorDetails, faults: list[ErrorDetails]) -> str:
    """The missing key that an unknown one is, misspelt; "" if there is none."""
    missing = [
        str(other["loc"][-1])
        for other in faults
        if other["type"] == "missing" and other["loc"][:-1] == fault["loc"][:-1]
    ]
    return meant_by(str(fault["loc"][-1]), fault["input"], missing) if fault["type"] == "extra_forbidden" else ""


def is_meant(fault: ErrorDetails, faults: list[ErrorDetails]) -> bool:
    """Whether a missing key is there, misspelt."""
    if fault["type"] != "missing":
        return False
    same = [other for other in faults if other["loc"][:-1] == fault["loc"][:-1]]
    return any(meant(other, same) == fault["loc"][-1] for other in same)


def _take_away(kind: type[Model], tree: Tree, faults: list[ErrorDetails]) -> bool:
    """Take what is wrong out of a tree; whether anything was."""
    doomed = [step for fault in faults if (step := _doomed(kind, tree, fault, faults))]
    for container, key in sorted(doomed, key=lambda step: step[1] if isinstance(step[1], int) else -1, reverse=True):
        if isinstance(container, Mapping):
            container.pop(str(key), None)
        elif isinstance(key, int) and key < len(container):
            del container[key]
    return bool(doomed) or any(_lacks(fault) or fault["type"] in GIVEN for fault in faults)


def _doomed(kind: type[Model], tree: Tree, fault: ErrorDetails, faults: list[ErrorDetails]) -> Step | None:
    """The block, or else the key, that a fault is in; what lacks a key, unless it is the whole, which is given one."""
    if _lacks(fault) and isinstance(tree, Mapping) and not is_meant(fault, faults):
        _put(tree, str(fault["loc"][-1]))
        return None
    steps = steps_to(tree, list(fault["loc"]))
    if is_meant(fault, faults) or not steps:
        return None
    container, key = steps[-1]
    name = meant(fault, faults) or _other(kind, fault)
    if name and isinstance(container, Mapping) and name not in container:
        container[name] = container[str(key)]
        container.keys_spans[name] = container.keys_spans[str(key)]
        return container, key
    if len(steps) == 1 and fault["type"] == "list_type" and isinstance(container, Mapping):
        container[str(key)] = _listed(container[str(key)])
        return None
    is_text = fault["type"] == "string_type"
    if is_text and isinstance(container, Mapping) and (only := _only_text(container, str(key))):
        container[str(key)] = only
        return None
    if fault["type"] == "literal_error" and isinstance(container, Mapping) and fault["loc"][-1] == key:
        return _choose(kind, container, str(key), fault)
    if fault["type"] == "extra_forbidden":
        return container, key
    blocks = [place for place in range(1, len(steps)) if steps[place - 1][1] in BLOCKS]
    if not blocks:
        return container, key
    return _apart(steps[blocks[-1] + 2 :]) or steps[blocks[-1]]


def _apart(steps: list[Step]) -> Step | None:
    """What can be taken out of a block at fault: a key that nothing else asks for, a row of a table without totals."""
    for place, (container, key) in enumerate(steps):
        if key in SPARE:
            return container, key
        if key == "rows" and isinstance(container, Mapping) and "totals" not in container and steps[place + 1 :]:
            return steps[place + 1]
    return None


def _only_text(container: Mapping, key: str) -> Scalar | None:
    """« glossary: [mots] »: the text of a list that has one, where a file is named."""
    value = container[key] if key in NAMING else None
    return value[0] if isinstance(value, Sequence) and len(value) == 1 and isinstance(value[0], Scalar) else None


def _other(kind: type[Model], fault: ErrorDetails) -> str:
    """The key that may be absent and that an unknown one looks like."""
    if fault["type"] != "extra_forbidden":
        return ""
    path = list(fault["loc"])
    names = [field.alias or name for name, field in owner(kind, path[:-1]).model_fields.items()]
    return likeness(str(path[-1]), names)


def _choose(kind: type[Model], container: Mapping, key: str, fault: ErrorDetails) -> Step | None:
    """Put the choice that a value which is none stands for in its place; unless one is needed, it goes without."""
    value, choices = container[key], choices_of(fault)
    near = choice_for(str(value), choices)
    field = owner(kind, list(fault["loc"][:-1])).model_fields.get(key)
    if not near and field and not field.is_required():
        return container, key
    near = near or next(iter(get_close_matches(str(value), choices, 1, 0.0)), choices[0])
    container[key] = Scalar(near, value.span) if isinstance(value, Scalar) else None
    return None


def _listed(value: object) -> Sequence:
    """The list that a name alone stands for; one that is empty in the place of anything else."""
    names = NAME.fullmatch(value) if isinstance(value, Scalar) else None
    found = Sequence([value] if names else [])
    found.span = value.span if isinstance(value, Scalar) else Span("", 1, 1)
    return found


def _lacks(fault: ErrorDetails) -> bool:
    """Whether the whole lacks a key."""
    return fault["type"] == "missing" and len(fault["loc"]) == 1


def _put(tree: Mapping, key: str) -> None:
    """An empty text in the place of what a whole lacks; where it must be a list, one that is empty comes next."""
    tree[key] = Scalar("", tree.span)
    tree.keys_spans.setdefault(key, tree.span)


def steps_to(tree: object, path: Path) -> list[Step]:
    """The containers on a path, each with the key or the place that leads on, as far as the tree has them."""
    steps: list[Step] = []
    for part in path:
        if isinstance(tree, Mapping) and part in tree:
            steps.append((tree, part))
            tree = tree[str(part)]
        elif isinstance(tree, Sequence) and isinstance(part, int) and part < len(tree):
            steps.append((tree, part))
            tree = tree[part]
    return steps


def _copy(tree: object) -> Tree:
    """A tree of its own, which knows the same places."""
    match tree:
        case Mapping():
            copied = Mapping({key: _copy(value) for key, value in tree.items()})
            copied.span, copied.keys_spans = tree.span, dict(tree.keys_spans)
            return copied
        case Sequence():
            items = Sequence(map(_copy, tree))
            items.span = getattr(tree, "span", Span("", 1, 1))
            return items
        case _:
            return tree  # type: ignore[return-value]
