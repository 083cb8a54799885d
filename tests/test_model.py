"""Whatever an author may write is used: a key that nothing reads is a promise that is not kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import MakeProject
from stratege.model.base import Model
from stratege.pipeline import build, check
from stratege.project import Project
from stratege.read import modules

Field = tuple[str, str]


def fields() -> set[Field]:
    """Each field that an author may write, with the model that declares it."""
    return {(owner(kind, name), name) for kind in models() for name in kind.model_fields}


def models(kind: type[Model] = Model) -> Iterator[type[Model]]:
    """Every model of the content."""
    for child in kind.__subclasses__():
        yield child
        yield from models(child)


def owner(kind: type[Model], name: str) -> str:
    """The first ancestor that declares a field."""
    ancestors = (base for base in reversed(kind.__mro__) if issubclass(base, Model))
    return next(base.__name__ for base in ancestors if name in base.model_fields)


def reads(monkeypatch: pytest.MonkeyPatch) -> set[Field]:
    """A set that fills as fields are read, by name or by `getattr`, from anywhere."""
    found: set[Field] = set()

    def read(self: Model, name: str) -> object:
        if name in type(self).model_fields:
            found.add((owner(type(self), name), name))
        return super(Model, self).__getattribute__(name)

    monkeypatch.setattr(Model, "__getattribute__", read, raising=False)
    return found


# What the reports of this repository do not write.
RARE = {
    "content/reports/r.yaml": "title: Essai\nsections: [{module: a}, {module: m}]\n"
    "css: x.css\n"
    "theme: {fonts: {text: {family: X, regular: x.ttf}}, logo: {light: x.png, dark: y.png},"
    " page: {width: 17cm, height: 24cm}}\n"
    "parameters: {client: {description: Destinataire}}\n"
    "key_messages: [{finding: Un constat, text: Une phrase., see: m}]\n",
    "content/a.yaml": "kind: prose\ntitle: Premier\nbody:\n  - quote: {text: Bonjour., attribution: Anne}\n"
    "  - pull_quote: {text: Bonjour, source: Anne, repeat: false}\n  - side_note: {title: Un mot, body: Deux mots.}\n"
    "  - figure: {id: f, caption: Une image, image: absente.png}\n"
    "  - chart: {id: g, caption: Un graphique, x: {field: n}, y: {field: a}, alt: Une barre., data: [{a: b, n: 1}],"
    " annotations: [{at: b, series: c, text: record}]}\n",
    "content/m.yaml": "kind: matrix\ntitle: Choix\ncaption: Un choix\ncriteria: [{id: c, title: C, weight: 1}]\n"
    "options: [{id: o, title: O, scores: {c: 7}}]\n",
}


def test_every_field_is_read(monkeypatch: pytest.MonkeyPatch, make_project: MakeProject, tmp_path: Path) -> None:
    root = Path(__file__).parents[1]
    found = reads(monkeypatch)
    monkeypatch.setattr(modules, "_known", lambda file, content, _cache: modules._read(file, content))  # none is kept
    for folder, name in ((root, "essay"), (root, "summary"), (root / "tests/reports/cafe", "cafe")):
        assert build(Project(folder), name, tmp_path / "o", ["md"]).files
    for plan in (root / "tests/reports").glob("*/content/reports/*.yaml"):
        check(Project(plan.parents[2]), plan.stem)
    check(make_project(RARE), "r")
    assert fields() - found == set()
    assert len(found) > 100
