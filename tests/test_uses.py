"""Every key of the model is used: a YAML file of the essay, the starters, the themes or the tests writes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from test_model import Field, fields, owner

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, Model
from stratege.model.conditions import Cells, ConditionalRow
from stratege.model.modules import MODULES
from stratege.model.project import ProjectSettings
from stratege.model.report import Plan
from stratege.model.theme import ThemeSettings
from stratege.read.nodes import parse
from stratege.read.validate import validate

ROOT = Path(__file__).parents[1]
WRITTEN = ("content", "templates/themes", "stratege/starters", "tests/reports", "tests/cases")


def test_every_key_is_used() -> None:
    assert sorted(fields() - used()) == []


def used() -> set[Field]:
    """Each field that a YAML file of the house writes, with the model that declares it."""
    found: set[Field] = set()
    for path in sorted(path for folder in WRITTEN for path in (ROOT / folder).rglob("*.yaml")):
        tree = parse(path.name, path.read_bytes(), Diagnostics())
        kind = kind_of(tree) if isinstance(tree, Mapping) else None
        model = validate(kind, tree, Diagnostics()) if kind else None
        found |= {(owner(type(part), name), name) for part in parts(model) for name in part.model_fields_set}
    return found


def kind_of(tree: Mapping) -> type[Model] | None:
    """The model of a file: that of its kind, of a plan, of a project's settings, of a theme."""
    if "sections" in tree:
        return Plan
    if "severity" in tree:
        return ProjectSettings
    return MODULES.get(str(tree.get("kind"))) or (ThemeSettings if "colors" in tree else None)


def parts(value: object) -> Iterator[Model]:
    """The models in what was read: those of its fields, of its lists, of the conditions of its rows."""
    if isinstance(value, Model):
        yield value
        value = [getattr(value, name) for name in value.model_fields_set]
    if isinstance(value, Cells):
        yield ConditionalRow.model_construct(cells=list(value))
        yield from parts(value.when)
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from parts(item)
