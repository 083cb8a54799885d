"""Examples of each model, from the YAML beside this file: `of_field(Axis, "unit")` is `["millions"]`.

Each file is a page of docs/reference/ and gives its order. A model that others are made from may have an example of its
own keys alone.
"""

from __future__ import annotations

import textwrap
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

PARTS = ("report", "modules", "blocks", "theme", "project")


class Example(NamedTuple):
    """An example as its author would write it, and as JSON has it."""

    text: str
    value: dict[str, object]


def of_field(model: type, key: str) -> list[object]:
    """The values that the examples of a model give to a key as it is written, or else those of what it is made from."""
    known = {name: examples for part in PARTS for name, examples in of_part(part).items()}
    for kind in model.__mro__:
        found = [example.value[key] for example in known.get(kind.__name__, ()) if key in example.value]
        if found:
            return [value for place, value in enumerate(found) if value not in found[:place]]
    return []


@cache
def of_part(part: str) -> dict[str, list[Example]]:
    """The examples of the models of a part, by their names, in the order of the file."""
    text = Path(__file__).with_name(f"{part}.yaml").read_text(encoding="utf-8")
    values, root = yaml.safe_load(text), yaml.compose(text, yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    return {
        name.value: [
            Example(_as_written(text, node), value)
            for node, value in zip(examples.value, values[name.value], strict=True)
        ]
        for name, examples in root.value
    }


def _as_written(text: str, node: yaml.Node) -> str:
    """The part of a file that a node is, from the margin."""
    written = text[node.start_mark.index : node.end_mark.index].rstrip()
    return textwrap.dedent(" " * node.start_mark.column + written) + "\n"
