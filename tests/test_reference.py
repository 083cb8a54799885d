"""docs/reference/ and the schemas tell every key of the model: what it is, an example that holds, a place."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_model import models

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping
from stratege.model.examples import PARTS, Example, of_field, of_part
from stratege.model.schema import SCHEMAS, schema
from stratege.model.sentences import under_fields
from stratege.read.nodes import parse
from stratege.read.validate import validate

ROOT = Path(__file__).parents[1]
sys.path.append(str(ROOT / "docs"))

import reference  # noqa: E402

EXAMPLES = [
    (name, place, item) for part in PARTS for name in of_part(part) for place, item in enumerate(of_part(part)[name])
]
TYPES = {"string": str, "number": (int, float), "integer": int, "boolean": bool, "array": list, "object": dict}


def test_the_pages_are_those_of_the_model() -> None:
    made = {path: path.read_text("utf-8") for path in (ROOT / "docs/reference").iterdir()}
    assert made == reference.pages(), ".venv/bin/python docs/reference.py"


def test_every_model_has_its_place() -> None:
    assert {model.__name__ for model in models()} == {name for part in PARTS for name in of_part(part)}


def test_every_key_has_its_place() -> None:
    pages = "".join(reference.pages().values())
    sections = {found[0]: found[1] for found in re.findall(r'<a id="(\w+)"></a>\n(.*?)(?=<a id=|\Z)', pages, re.DOTALL)}
    lacking = [
        f"{model.__name__}.{key}"
        for model in models()
        for key in reference.keys(model)
        if f"`{key}`" not in sections[model.__name__.lower()].partition("```")[0]
    ]
    assert lacking == []


def test_every_link_of_the_pages_leads_somewhere() -> None:
    for path, text in reference.pages().items():
        for file, anchor in re.findall(r"\]\(([\w./]*)#?(\w*)\)", text):
            target = (path.parent / file).resolve() if file else path
            assert target.is_file(), (path.name, file)
            assert not anchor or f'<a id="{anchor}"></a>' in target.read_text("utf-8"), (path.name, file, anchor)


def test_every_key_has_a_description_and_an_example() -> None:
    lacking = [
        f"{model.__name__}.{name}"
        for model in models()
        for name, field in model.model_fields.items()
        if not under_fields(model).get(name) or not of_field(model, field.alias or name)
    ]
    assert lacking == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_schema_tells_every_key(kind: str) -> None:
    whole = schema(kind)
    for name, key, told in properties(whole):
        assert told["title"] and told["description"] and told["examples"], (name, key)
        for example in told["examples"]:
            assert holds(example, told, whole), (name, key, example)


def test_an_example_that_does_not_hold_is_seen() -> None:
    whole = schema("module")
    told = {(name, key): told for name, key, told in properties(whole)}
    for place, wrong in {
        ("Axis", "scale"): "lin",
        ("Axis", "unit"): 3,
        ("Axis", "per"): 0,
        ("Chart", "x"): {"field": "a", "unknown": "b"},
        ("Chart", "y"): {"title": "a"},
        ("Chart", "height"): 1000,
        ("Table", "id"): "two words",
        ("Table", "wide"): "true",
    }.items():
        assert not holds(wrong, told[place], whole), place


@pytest.mark.parametrize(("name", "place", "example"), EXAMPLES, ids=[f"{name}-{place}" for name, place, _ in EXAMPLES])
def test_every_example_is_what_its_model_reads(name: str, place: int, example: Example) -> None:
    model = reference.KNOWN[name]
    diagnostics = Diagnostics()
    tree = parse("x.yaml", example.text.encode(), diagnostics)
    assert isinstance(tree, Mapping) and list(tree) == list(example.value)
    validate(model, tree, diagnostics)
    partial = {"S002"} if model.__subclasses__() else set()  # what others are made from shows its own keys alone
    assert [item for item in diagnostics if item.code not in partial] == []


def properties(whole: dict) -> Iterator[tuple[str, str, dict]]:
    """Each key that a schema describes, with the object that has it."""
    for name, told in [*whole.get("$defs", {}).items(), ("", whole)]:
        for key, value in told.get("properties", {}).items():
            yield name, key, value


def holds(value: object, told: dict, whole: dict) -> bool:
    """Whether a value is one that a schema takes, by the words of JSON Schema that ours are made of."""
    if "$ref" in told and not holds(value, whole["$defs"][told["$ref"].rpartition("/")[2]], whole):
        return False
    kinds = told.get("type", list(TYPES))
    wanted = [TYPES[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]
    several = told.get("anyOf") or told.get("oneOf")
    return (
        any(isinstance(value, kind) and (kind is bool) == isinstance(value, bool) for kind in wanted)
        and (value == told["const"] if "const" in told else True)
        and (value in told["enum"] if "enum" in told else True)
        and (any(holds(value, one, whole) for one in several if one.get("type") != "null") if several else True)
        and (not isinstance(value, str) or re.search(told.get("pattern", ""), value) is not None)
        and (not isinstance(value, int | float) or _between(value, told))
        and (not isinstance(value, list) or all(holds(item, told.get("items", {}), whole) for item in value))
        and (not isinstance(value, dict) or _has_keys(value, told, whole))
    )


def _between(value: float, told: dict) -> bool:
    inside = told.get("minimum", value) <= value <= told.get("maximum", value)
    return inside and not ("exclusiveMinimum" in told and value <= told["exclusiveMinimum"])


def _has_keys(value: dict, told: dict, whole: dict) -> bool:
    known, others = told.get("properties", {}), told.get("additionalProperties", {})
    if not set(told.get("required", [])) <= set(value) or (others is False and not set(value) <= set(known)):
        return False
    return all(holds(item, known.get(key) or others or {}, whole) for key, item in value.items())
