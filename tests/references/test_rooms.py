"""The rooms of references/ stand on one another: words and TeX below titles, these below names, formats on top."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOM = "stratege.references."
PACKAGE = Path(__file__).parents[2] / "stratege" / "references"
LAYERS = ({"words"}, {"tex"}, {"titles"}, {"names"}, {"bibtex", "ris", "csl"})
HEIGHT = {room: height for height, rooms in enumerate(LAYERS) for room in rooms}


def imported(file: Path) -> Iterator[str]:
    """The rooms that a module imports from."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(ROOM):
            yield (node.module or "").removeprefix(ROOM).split(".")[0]


def may_import(room: str, other: str) -> bool:
    return other not in HEIGHT or room == other or HEIGHT[other] < HEIGHT[room]


@pytest.mark.parametrize("room", sorted(HEIGHT))
def test_a_room_imports_from_below(room: str) -> None:
    files = sorted((PACKAGE / room).glob("*.py"))
    assert len(files) > 2
    wrong = [f"{file.name} -> {other}" for file in files for other in imported(file) if not may_import(room, other)]
    assert wrong == []


def test_every_room_has_its_place() -> None:
    assert {folder.name for folder in PACKAGE.iterdir() if (folder / "__init__.py").exists()} == set(HEIGHT)


def test_what_is_above_is_refused() -> None:
    assert not may_import("words", "titles") and not may_import("bibtex", "ris") and may_import("names", "titles")
