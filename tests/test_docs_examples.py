"""Each YAML and Markdown example of the pages is put at its place in a small project, and `check` finds no error.

What a page takes for granted (a second module, an image) is in `tests/manual/`, below the name of the page; a chapter
that a plan names and that nothing there gives is a paragraph.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest
import yaml
from fences import DOCS, FENCE, MANUAL, ROOT, Fence, elsewhere, excused, fences, pages

from stratege.model.modules import MODULES
from stratege.model.parameters import Version
from stratege.model.project import ProjectSettings
from stratege.model.report import Plan
from stratege.model.theme import ThemeSettings
from stratege.pipeline import check
from stratege.project import Project

REPORTS, CHAPTER, THEME = "content/reports", "content/a.yaml", "templates/themes/maison.yaml"
# What is said of an example because it stands alone: a source or an annex that nothing calls, no glossary, a review
# that was signed of another text, a plan that does not say what it prints.
ALONE = {"C012", "C013", "R004", "S133", "I008", "S132"}
MISSING = {"kind": "prose", "title": "Un chapitre", "body": "[{prose: Un mot.}]"}
INLINE = re.compile(r"(?<!`)`(\{?[a-z_]+: [^`\n|]*[^`\n|:])`(?!`)")  # keys and their values within the text
FOREIGN = ("literal: ", "artifacts: ")  # of a name in CSL, of a file of GitLab
APART = ("typographie.md", "diagnostics.md", "reference/")  # quotes are prose, or made of the model and of its faults
Tree = dict[str, Any]
EXAMPLES = [
    fence
    for page in pages()
    for fence in fences(page)
    if fence.language in ("yaml", "markdown") and not (elsewhere(fence) or excused(fence))
]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_is_right_where_it_stands(example: Fence, tmp_path: Path) -> None:
    scene = MANUAL / Path(example.page).stem
    if scene.is_dir():
        shutil.copytree(scene, tmp_path, dirs_exist_ok=True)
    for other in fences(example.page):
        if other.name and other.name != example.name:
            write(tmp_path / other.name, other.text)
    report = put(example, tmp_path)
    told = check(Project(tmp_path), report, version=asked(tmp_path / REPORTS / f"{report}.yaml")).diagnostics
    assert [f"{item.span} {item.code} {item.message}" for item in told if item.code not in ALONE] == []


def put(example: Fence, root: Path) -> str:
    """Write an example at its place, and around it what makes a report of it; the name of this report."""
    place, text = placed(example)
    given = next(iter(sorted((root / REPORTS).glob("*.yaml"))), root / REPORTS / "r.yaml")
    plan = surroundings(root, given)
    if not place.startswith(REPORTS):
        write(root / place, text)
        take_in(plan, place, yaml.safe_load(text))
        text = ""
    given = root / place if place.startswith(f"{REPORTS}/") else given
    keys = yaml.safe_load(text) or {}
    plan["sections"] = plan["sections"] or [{"module": "b"}]
    left = {key: value for key, value in plan.items() if key not in keys}
    write(given, (yaml.safe_dump(left, allow_unicode=True, sort_keys=False) if left else "") + text)
    give_chapters(root, plan | keys)
    return given.stem


def asked(plan: Path) -> Version:
    """A value for each parameter that has none."""
    parameters: dict[str, Tree] = yaml.safe_load(plan.read_text("utf-8")).get("parameters", {})
    return Version(settings=tuple((name, "Vallier") for name, keys in parameters.items() if "default" not in keys))


def surroundings(root: Path, given: Path) -> Tree:
    """The plan of a page, or the smallest one, with the facts and the references that are there."""
    plan: Tree = {"title": "Un rapport", "date": "2026-03-02", "sections": []}
    plan |= yaml.safe_load(given.read_text("utf-8")) if given.exists() else {}
    for path in sorted((root / "content").glob("*.yaml")):
        tree = yaml.safe_load(path.read_text("utf-8"))
        if tree["kind"] in ("facts", "bibliography"):
            take_in(plan, path.name, tree)
    return plan


def take_in(plan: Tree, place: str, tree: Tree) -> None:
    """Name a file in a plan that does not name it yet."""
    name, kind = Path(place).stem, tree.get("kind")
    if place.startswith("templates/themes/"):
        plan["theme"] = name
    elif kind == "glossary":
        plan["glossary"] = name
    elif kind in ("facts", "bibliography"):
        plan[kind] = [*{*plan.get(kind, []), name}]
    elif kind and name not in named(plan):
        plan["sections"].append({"module": name})


def named(plan: Tree) -> dict[str, str]:
    """The modules that a plan names, each with the kind that its place asks for."""
    places = [(item, "prose") for item in plan["sections"]] + [
        (item, "appendix") for item in plan.get("appendices", [])
    ]
    inner = [(item, "prose") for part, _ in places for item in part.get("sections", [])]
    return {item[key]: kind for item, kind in (*places, *inner) for key in ("module", "with") if key in item}


def give_chapters(root: Path, plan: Tree) -> None:
    """A paragraph for each module of a plan that has no file."""
    for name, kind in named(plan).items():
        if not (path := root / f"content/{name}.yaml").exists():
            write(path, f"kind: {kind}\ntitle: Un chapitre\nbody: [{{prose: Un mot.}}]\n")


def placed(example: Fence) -> tuple[str, str]:
    """The file of an example and its text there: the one that it names, or the one whose keys it has."""
    text = example.text
    if example.language == "markdown":
        return CHAPTER, chapter("- prose: |\n" + indent(text, "    "))
    tree = yaml.safe_load(text)
    if not isinstance(tree, dict):
        return CHAPTER, text + chapter("- prose: Un mot.\n") if tree is None else chapter(text)
    if place := example.name or place_of(tree):
        return place, text
    return CHAPTER, "".join(f"{key}: {value}\n" for key, value in MISSING.items() if key not in tree) + text


def place_of(tree: Tree) -> str:
    """The file whose keys an example has, a module left aside: a plan, a theme, the settings of the project."""
    if tree.get("kind") in MODULES:
        return ""
    models = {REPORTS: Plan, THEME: ThemeSettings, "stratege.yaml": ProjectSettings}
    return next((place for place, model in models.items() if tree.keys() <= model.model_fields.keys()), "")


def chapter(blocks: str) -> str:
    """A module made of these blocks."""
    return "kind: prose\ntitle: Un chapitre\nbody:\n" + indent(blocks, "  ")


def write(path: Path, text: str) -> None:
    """A file, and the folders that lead to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def known(schema: object) -> set[str]:
    """Every key that a schema names, at any depth."""
    if isinstance(schema, list):
        return {key for item in schema for key in known(item)}
    if not isinstance(schema, dict):
        return set()
    return {*schema.get("properties", {}), *known(list(schema.values()))}


KEYS = {key for path in (ROOT / "schema").glob("*.json") for key in known(json.loads(path.read_text("utf-8")))}


@pytest.mark.parametrize("page", [page for page in pages() if not page.startswith(APART)])
def test_keys_within_the_text_are_those_of_the_model(page: str) -> None:
    text = FENCE.sub("", (DOCS / page).read_text("utf-8"))
    trees = [yaml.safe_load(found) for found in INLINE.findall(text) if not ("…" in found or found.startswith(FOREIGN))]
    used = [key for tree in trees for key in (*tree, *(tree.get("options") or ()))]
    assert [key for key in used if key not in KEYS] == []
