"""The house stands: imports go down only, the two sides of the templates match, the two READMEs show the same."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# A room (a module or a package) imports from the lines above its own, and from itself; the rooms of one line are
# strangers, which keeps the four stages apart. A new room gets its place here.
LAYERS = (
    {"interrupts", "lazy", "records"},
    {"addresses", "bounded", "colors", "css", "elision", "faces", "garbage"}
    | {"json_tree", "laps", "paper", "plurals", "signs", "spaces", "woff2"},
    {"yaml_graph"},
    {"source", "wording", "dates", "numbers", "naming", "orcid", "machine", "theme", "drawings"},
    {"money"},
    {"quantities"},
    {"diagnostics", "bootstrap", "contrasts", "formulas"},
    {"project", "model", "document"},
    {"text", "pandoc", "fonts", "images", "crash", "values"},
    {"typography", "references", "charts"},
    {"styles"},
    {"citations"},
    {"read", "compose", "resolve", "write"},
    {"linked", "manifest"},
    {"delivery"},
    {"pipeline"},
    {"inspection", "terminal", "pdf_report"},
    {"apps"},
    {"watch"},
    {"commands"},
    {"cli"},
    {"__main__"},
)
HEIGHT = {room: height for height, rooms in enumerate(LAYERS) for room in rooms} | {"__init__": -1}


def test_imports_go_down() -> None:
    assert wrong_imports(ROOT) == []
    assert len(list(imports(ROOT))) > 100


def wrong_imports(root: Path) -> list[str]:
    """Every import of the package under `root` that the layers forbid, as « file:line: from room to room »."""
    return [f"{place}: {room} -> {other}" for place, room, other in imports(root) if not may_import(room, other)]


def may_import(room: str, other: str) -> bool:
    """Whether a room may import from another; a room that no layer names may do nothing."""
    known = room in HEIGHT and other in HEIGHT
    return known and (room == other != "__init__" or HEIGHT[other] < HEIGHT[room])


def imports(root: Path) -> Iterator[tuple[str, str, str]]:
    """Place, room and room imported, for each import of ours anywhere in a file, functions included."""
    package = root / "stratege"
    for file in sorted(package.rglob("*.py")):
        inner = file.relative_to(package)
        for line, name in imported_lines(file.read_text(encoding="utf-8")):
            yield f"{inner}:{line}", inner.parts[0].removesuffix(".py"), room_of(package, name)


@cache
def imported_lines(text: str) -> list[tuple[int, str]]:
    """The dotted names of ours that a file imports, and the line of each."""
    return [(getattr(node, "lineno", 0), name) for node in ast.walk(ast.parse(text)) for name in imported_names(node)]


def imported_names(node: ast.AST) -> list[str]:
    """The dotted names of ours that a node imports; a relative import is written out as from its own room."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [f"{'relative' if node.level else node.module}.{alias.name}" for alias in node.names]
    else:
        names = []
    return [name for name in names if name.split(".")[0] in ("stratege", "relative")]


def room_of(package: Path, name: str) -> str:
    """The room that `stratege.room.thing` comes from; `stratege.thing` alone comes from the map, `__init__`."""
    first, _, rest = name.partition(".")
    room = rest.split(".")[0]
    is_room = (package / room).is_dir() or (package / f"{room}.py").is_file()
    return "a relative import" if first == "relative" else room if room and is_room else "__init__"


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("source.py", "from stratege.diagnostics import Diagnostics"),
        ("compose/prose.py", "from stratege.read import read"),
        ("write/html.py", "def f():\n    import stratege.resolve"),
        ("document/node.py", "from stratege import pipeline"),
        ("typography/engine.py", "from stratege.citations import cite"),
        ("__init__.py", "from stratege.source import Span"),
        ("cli.py", "from . import terminal"),
        ("attic.py", "from stratege.source import Span"),
    ],
)
def test_forbidden_import_is_seen(tmp_path: Path, file: str, line: str) -> None:
    shutil.copytree(ROOT / "stratege", tmp_path / "stratege", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "stratege" / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    assert [found.split(":")[0] for found in wrong_imports(tmp_path)] == [file]


# Stages that compute ask the world nothing: what they need is in the report and the material that they are given.
PURE = ("compose", "resolve")
WORLD = frozenset(
    ["datetime", "glob", "io", "os", "pathlib", "platform", "random", "shutil", "subprocess", "sys", "tempfile", "time"]
)
CALLS = frozenset(["open", "input", "now", "today", "utcnow", "getenv", "read_text", "read_bytes", "write_text"])
OURS = frozenset(["Project", "today", "write_atomically", "write_together", "templates_root"])  # doors of ours to it


def test_stages_that_compute_ask_the_world_nothing() -> None:
    assert impure(ROOT) == []


def impure(root: Path) -> list[str]:
    """Every access to disk, clock or environment in the pure stages, as « file:line: what »."""
    files = sorted(file for stage in PURE for file in (root / "stratege" / stage).rglob("*.py"))
    return [
        f"{file.relative_to(root / 'stratege')}:{line}: {name}"
        for file in files
        for line, name in worldly_lines(file.read_text(encoding="utf-8"))
    ]


@cache
def worldly_lines(text: str) -> list[tuple[int, str]]:
    """What a file takes from outside, and the line of each."""
    return [(getattr(node, "lineno", 0), name) for node in ast.walk(ast.parse(text)) for name in worldly(node)]


def worldly(node: ast.AST) -> list[str]:
    """What a node takes from outside: a module of the world, a door of ours, a call that opens or asks the time."""
    match node:
        case ast.Import():
            return [alias.name for alias in node.names if alias.name.split(".")[0] in WORLD]
        case ast.ImportFrom() if (node.module or "").split(".")[0] in WORLD:
            return [str(node.module)]
        case ast.ImportFrom() if (node.module or "").startswith("stratege.project"):
            return [alias.name for alias in node.names if alias.name in OURS]
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in CALLS:
            return [f"{name}()"]
    return []


@pytest.mark.parametrize(
    "line",
    [
        "from pathlib import Path",
        "import os.path",
        "def f():\n    import time",
        "from datetime import datetime",
        "date.today()",
        "open('x')",
        "file.read_bytes()",
        "from stratege.project import today",
        "from stratege.project.files import Project",
    ],
)
@pytest.mark.parametrize("file", ["compose/matrix.py", "resolve/numbers.py"])
def test_an_access_to_the_world_is_seen(tmp_path: Path, file: str, line: str) -> None:
    for stage in PURE:
        shutil.copytree(ROOT / "stratege" / stage, tmp_path / "stratege" / stage)
    with (tmp_path / "stratege" / file).open("a", encoding="utf-8") as module:
        module.write(f"\n{line}\n")
    assert [found.split(":")[0] for found in impure(tmp_path)] == [file]


def test_templates_are_symmetric() -> None:
    assert lonely_templates(ROOT / "templates") == []
    assert len(list((ROOT / "templates" / "html").glob("*.html.j2"))) > 15


def lonely_templates(templates: Path) -> list[str]:
    """The components that only one of the two sides has a template for."""
    html = {file.name.removesuffix(".html.j2") for file in (templates / "html").glob("*.html.j2")}
    markdown = {file.name.removesuffix(".md.j2") for file in (templates / "markdown").glob("*.md.j2")}
    return sorted(name for name in html ^ markdown if not name.startswith("_"))  # partials serve one side


@pytest.mark.parametrize("removed", ["html/callout.html.j2", "markdown/callout.md.j2"])
def test_lonely_template_is_seen(tmp_path: Path, removed: str) -> None:
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    (tmp_path / "templates" / removed).unlink()
    assert "callout" in lonely_templates(tmp_path / "templates")


def test_readmes_show_the_same() -> None:
    english, french = (code_blocks(ROOT / name) for name in ("README.md", "README.fr.md"))
    assert len(english) > 4
    assert english == french


def code_blocks(file: Path) -> list[str]:
    """The fenced blocks of a Markdown file."""
    return re.findall(r"^```\w*\n(.*?)^```$", file.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
