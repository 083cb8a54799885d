"""The unions are closed: mypy names each place that forgets a new kind, and nothing when none is forgotten."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from stratege.document import Node
from stratege.document.unions import Block, Component, Inline, Numbered, Prose
from stratege.model.blocks import Block as BlockModel
from stratege.model.blocks import Content
from stratege.model.modules import MODULES, AnyModule

ROOT = Path(__file__).parents[2]
NODE = "\n\n@record(kw_only=True)\nclass {name}(Node):\n    {fields}\n"
PLACED = "\n\n@record\nclass {name}(Node):\n    children: Inlines\n"
MODEL = '\n\nclass {name}(Module):\n    """Essai."""\n\n    kind: Literal["{name}"]\n'
# A kind of each sort: the file of its class, that of the union it joins, the union, its class, the places to be named.
KINDS = {
    "Checklist": (
        "document/components.py",
        "document/unions.py",
        "Numbered",
        NODE.format(name="Checklist", fields="id: str\n    caption: Inlines\n    number: str = ''"),
        {"document/numbered.py": 2, "document/verify.py": 1, "resolve/claims.py": 1},
    ),
    "Banner": (
        "document/components.py",
        "document/unions.py",
        "Unnumbered",
        NODE.format(name="Banner", fields="title: Inlines"),
        {"resolve/claims.py": 1},
    ),
    "Verse": (
        "document/prose.py",
        "document/unions.py",
        "Prose",
        NODE.format(name="Verse", fields="lines: tuple[Inlines, ...]"),
        {"resolve/claims.py": 1, "write/html/writer.py": 1, "write/markdown/writer.py": 1},
    ),
    "Underline": (
        "document/prose.py",
        "document/unions.py",
        "Inline",
        NODE.format(name="Underline", fields="children: Inlines"),
        {
            "document/runs.py": 1,
            "document/verify.py": 1,
            "resolve/claims.py": 1,
            "resolve/contents.py": 1,
            "resolve/typography.py": 2,
            "write/html/inlines.py": 1,
            "write/markdown/inlines.py": 1,
        },
    ),
    "Spoiler": (
        "text/tree/blocks.py",
        "text/tree/unions.py",
        "Block",
        PLACED.format(name="Spoiler"),
        {"apps/cite/html.py": 1, "compose/prose.py": 1},
    ),
    "Ruby": (
        "text/tree/inlines.py",
        "text/tree/unions.py",
        "Inline",
        PLACED.format(name="Ruby"),
        {"apps/cite/html.py": 1, "compose/prose.py": 1},
    ),
    "Poll": (
        "model/blocks.py",
        "model/blocks.py",
        "Content",
        "\n\nclass Poll(Captioned):\n    question: Line\n",
        {"compose/blocks.py": 1},
    ),
    "PollModule": (
        "model/module.py",
        "model/modules.py",
        "AnyModule",
        MODEL.format(name="PollModule"),
        {"compose/components.py": 1},
    ),
}


@pytest.fixture
def copy(tmp_path: Path, mypy_cache: Path) -> Path:
    """A copy of the package, with the settings of the house for mypy, and what it knows."""
    shutil.copytree(mypy_cache, tmp_path / ".mypy_cache")
    shutil.copytree(ROOT / "stratege", tmp_path / "stratege", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def errors(folder: Path) -> list[str]:
    """What mypy finds wrong in the package of a folder, a line each."""
    command = [sys.executable, "-m", "mypy", "--no-pretty", "--no-error-summary", "stratege"]
    found = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=300)
    assert not found.stderr, found.stderr
    return [line for line in found.stdout.splitlines() if ": error: " in line]


def test_mypy_names_every_place_that_forgets_a_kind(copy: Path) -> None:
    assert errors(copy) == []
    for name in KINDS:
        add(name, copy / "stratege")
    found = errors(copy)
    for name, (*_, places) in KINDS.items():
        lines = [line for line in found if re.search(rf'"[^"]*\b{name}\b', line)]
        assert Counter(line.split(":")[0].removeprefix("stratege/") for line in lines) == places, name


def add(name: str, package: Path) -> None:
    """Write the class of a kind where its like are, and its name at the head of its union."""
    home, file, union, text, _ = KINDS[name]
    opening = re.compile(rf"^{union} = \(?", re.MULTILINE)
    if home == file:
        edit(package / file, opening, rf"{text}\n\n\g<0>{name} | ")
        return
    edit(package / home, re.compile(r"\Z"), text)
    edit(package / file, opening, rf"\g<0>{name} | ")
    line = f"from stratege.{home.removesuffix('.py').replace('/', '.')} import {name}"
    edit(package / file, re.compile("^from __future__.*", re.MULTILINE), rf"\g<0>\n{line}")


def edit(file: Path, place: re.Pattern[str], text: str) -> None:
    """Put a text at the one place where a pattern is met."""
    after, count = place.subn(text, file.read_text("utf-8"))
    assert count == 1, (file, place)
    file.write_text(after, "utf-8")


def test_the_unions_part_the_nodes() -> None:
    """No kind is in two of them."""
    blocks, inlines = get_args(Block), get_args(Inline)
    assert set(blocks) == {*get_args(Component), *get_args(Prose)} and set(get_args(Numbered)) < set(blocks)
    assert not set(blocks) & set(inlines)
    assert all(issubclass(kind, Node) for kind in (*blocks, *inlines))


def test_the_content_of_a_block_is_one_of_its_fields() -> None:
    hints = get_type_hints(BlockModel)
    names = set(BlockModel.model_fields) - {"when"}
    fields = {kind for name in names for kind in get_args(hints[name]) if kind is not type(None)}
    assert fields == set(get_args(Content))


def test_every_module_is_of_the_union() -> None:
    assert set(MODULES.values()) == set(get_args(AnyModule))
