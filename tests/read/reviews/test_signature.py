"""A signature tells what a module says from how it is laid out, over YAML made anew and over any changed text."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from signing import CHAPTER, HEAD, module_of, project_of, signature

from conftest import MakeProject
from stratege.model.examples import of_part
from stratege.model.modules import MODULES
from stratege.project import Project
from stratege.read.reviews import Signer, pieces

Tree = dict[str, object]
KINDS = sorted(MODULES)
STILL = {"kind", "id", "review", "module", "placement", "wide", "landscape", "height", "width", "when"}


def example_of(kind: str) -> Tree:
    """The module that shows a kind in the reference, its review aside."""
    tree = copy.deepcopy(of_part("modules")[MODULES[kind].__name__][0].value)
    tree.setdefault("body", [])
    blocks = {"Table": "table", "Callout": "callout", "Quote": "quote", "PullQuote": "pull_quote"}
    shown = [{key: of_part("blocks")[name][0].value} for name, key in blocks.items()]
    tree["body"] = [{"prose": "Un mot, [=F-1].\n\n## Suite {#suite}\n\nDeux [@dupont2020]."}, *shown]
    return tree


def signed(root: Path, text: str) -> dict[str, str]:
    """The signature of a module of a project of its own."""
    content = root / "content"
    (content / "reports").mkdir(parents=True, exist_ok=True)
    (content / "a.yaml").write_text(text, "utf-8")
    return signature(Project(root))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("signed")


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=8)
@given(data=st.data())
def test_how_yaml_is_written_changes_nothing(kind: str, data: st.DataObject, root: Path) -> None:
    tree = example_of(kind)
    before = signed(root, yaml.safe_dump(tree, allow_unicode=True))
    assert before
    quote = data.draw(st.sampled_from(["'", '"', "|", ">", None]))
    flow, width = data.draw(st.booleans()), data.draw(st.sampled_from([20, 80, 1000]))
    shuffled = dict(data.draw(st.permutations(list(tree.items()))))
    again = yaml.safe_dump(
        shuffled, allow_unicode=data.draw(st.booleans()), default_style=quote if not flow else None,
        default_flow_style=flow, width=width, sort_keys=data.draw(st.booleans()), indent=data.draw(st.integers(2, 6)),
    )  # fmt: skip
    assume(yaml.safe_load(again) == tree)  # the library folds some texts of few words wrongly
    assert signed(root, f"# relu\n{again}# fin\n" if not flow else again) == before
    assert signed(root, json.dumps(shuffled)) == before


def leaves(tree: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The places of all texts of a tree that are words of the module."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key not in STILL:
                yield from leaves(value, (*path, key))
    elif isinstance(tree, list):
        for place, value in enumerate(tree):
            yield from leaves(value, (*path, place))
    elif isinstance(tree, str):
        yield path


def changed(tree: Tree, path: tuple[str | int, ...]) -> Tree:
    """The tree with a word more at a place."""
    made = copy.deepcopy(tree)
    held = cast("Tree", made)
    for step in path[:-1]:
        held = cast("Tree", held[step])  # type: ignore[index]
    held[path[-1]] = f"{held[path[-1]]} autre"  # type: ignore[index]
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_any_changed_text_changes_its_piece_alone(kind: str, root: Path) -> None:
    tree = example_of(kind)
    before = signed(root, json.dumps(tree))
    seen = 0
    for path in leaves(tree):
        text = json.dumps(changed(tree, path))
        (root / "content/a.yaml").write_text(text, "utf-8")
        if not (project := Project(root)) or quiet(project) is None:
            continue  # a word that only some values may have
        after = signature(project)
        assert len(set(before.items()) ^ set(after.items())) in (1, 2), path
        seen += 1
    assert seen >= 5


def quiet(project: Project) -> object:
    from stratege.diagnostics import Diagnostics
    from stratege.read.modules import module_of as read_module

    diagnostics = Diagnostics()
    module = read_module(project, "content/a.yaml", diagnostics)
    return None if diagnostics.errors else module


def test_the_pieces_are_what_an_author_knows_by_name(make_project: MakeProject) -> None:
    found = pieces(module_of(make_project({"content/a.yaml": CHAPTER})))
    told = {piece.name: (piece.span.line, piece.span.column) for piece in found if piece.span}
    assert told == {"title": (2, 8), "body": (5, 7), "prices": (7, 7), "tab_costs": (10, 5)}


def test_sections_of_one_name_have_each_their_own(make_project: MakeProject) -> None:
    prose = "## Un\n\nA.\n\n## Un\n\nB.\n\n```\n## C\n```\n"
    text = f"{HEAD}body:\n  - prose: {json.dumps(prose)}\n"
    assert list(signature(make_project({"content/a.yaml": text}))) == ["title", "un", "un-2"]


@pytest.mark.parametrize("heading", ["## Un", "Un\n---", "Un\n=", "   ## Un", "#\tUn"])
def test_a_heading_opens_a_piece_however_it_is_written(heading: str, make_project: MakeProject) -> None:
    prose = json.dumps(f"Avant.\n\n{heading}\n\nA.")
    text = f"{HEAD}body:\n  - prose: {prose}\n"
    assert list(signature(make_project({"content/a.yaml": text}))) == ["title", "body", "un"]


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("D'abord", "D'abord, donc", [("body", "changed")]),
        ("monte [@dupont2020, p. 3]", "monte [@dupont2020, p. 4]", [("prices", "changed")]),
        ("monte", "monte\n      un peu", [("prices", "changed")]),
        ("Un mot.", "Deux mots.", [("prices", "changed")]),
        ('"12"', '"13"', [("tab_costs", "changed")]),
        ("tab_costs", "tab_prices", [("tab_prices", "added"), ("tab_costs", "removed")]),
        ("## Des prix {#prices}", "##  Des prix   {#prices}", []),
        ("Un prix monte", "Un prix\n      monte", []),
        ('"12"', "12", []),
        ("caption: Des coûts", "wide: true, placement: here, caption: 'Des coûts'", []),
        ("title: Un chapitre", "short_title: Un\ntitle: Un chapitre", [("short_title", "added")]),
    ],
)
def test_what_moved_is_named(old: str, new: str, moved: list[tuple[str, str]], make_project: MakeProject) -> None:
    project = project_of(make_project, {"content/a.yaml": CHAPTER.replace(old, new)})
    found = Signer(project).moved(module_of(project))
    assert [(move.piece, move.change) for move in found] == moved


FACTS = "kind: facts\ntitle: Faits\nfacts:\n  - {{id: F-1, statement: {statement}, {given}}}\n{more}"
TYPED = "value: {value}, source: dupont2020, verification: seen"


@pytest.mark.parametrize(
    ("statement", "given", "more", "moved"),
    [
        ("Mille.", TYPED.format(value=1234), "", False),
        ("Environ mille.", TYPED.format(value="'1234'"), "", False),
        ("Mille.", TYPED.format(value=1235), "", True),
        ("Mille.", TYPED.format(value=1234).replace("seen", "recalled"), "", True),
        ("Mille.", TYPED.format(value=1234), "  - {id: F-2, statement: S, value: 2, source: dupont2020, "
         "verification: seen}\n", False),
        ("Mille.", "formula: F-2 * 617", "  - {id: F-2, statement: S, value: 2, source: dupont2020, "
         "verification: seen}\n", True),
    ],
)  # fmt: skip
def test_a_fact_that_is_called_is_part_of_the_text(
    statement: str, given: str, more: str, moved: bool, make_project: MakeProject
) -> None:
    facts = FACTS.format(statement=statement, given=given, more=more)
    project = project_of(make_project, {"content/facts.yaml": facts})
    assert [move.piece for move in Signer(project).moved(module_of(project))] == (["body"] if moved else [])


def test_facts_of_a_formula_are_part_of_the_text(make_project: MakeProject) -> None:
    def told(value: int) -> dict[str, str]:
        more = f"  - {{id: F-2, statement: S, value: {value}, source: dupont2020, verification: seen}}\n"
        facts = FACTS.format(statement="S", given="formula: F-2 * 2", more=more)
        return signature(Project(make_project({"content/facts.yaml": facts, "content/a.yaml": CHAPTER}).root))

    before, after = told(2), told(3)
    assert [name for name in before if before[name] != after[name]] == ["body"]


def test_the_data_and_the_images_that_are_shown_are_part_of_the_text(make_project: MakeProject) -> None:
    text = f"{HEAD}body:\n  - table: {{id: t, caption: T, columns: [A, B], data: d.csv}}\n"

    def told(data: str) -> str:
        return signature(Project(make_project({"content/a.yaml": text, "content/d.csv": data}).root))["t"]

    assert told("a;b\n1;2\n") == told("a;b\r\n1;2\r\n") != told("a;b\n1;3\n")
    outside = text.replace("d.csv", "../../etc/passwd.csv")
    assert signature(make_project({"content/a.yaml": outside}))["t"]
