"""An editor with our schemas: its server finds no fault in the content, completes and explains in French."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from stratege import cli
from stratege.model.blocks import Block
from stratege.model.modules import MODULES

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WHERE = {"module": "/content/*.yaml", "report": "/content/reports/*.yaml", "theme": "/templates/themes/*.yaml"}
QUESTIONS = (
    ("kind: \n", 0, 6, "completion"),
    ("kind: prose\ntitle: Un\nbody:\n  - \n", 3, 4, "completion"),
    ("kind: prose\ntitle: Un\n\n", 2, 0, "completion"),
    ("kind: prose\ntitle: Un\n", 1, 2, "hover"),
)
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not shutil.which("npm"), reason="ni Node ni npm ici")]


def ask(folder: Path) -> tuple[dict[str, list[str]], list[list[str] | str]]:
    """What the server tells of every file of the content, and its answers to the questions."""
    for name in ("package.json", "ask.mjs"):
        shutil.copy(HERE / name, folder)
    subprocess.run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=folder, check=True
    )
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "templates/themes", folder / "templates/themes")
    assert cli.main(["schema", "--write", str(folder / "schema")]) == 0
    paths = [*sorted((folder / "content").rglob("*.yaml")), *sorted((folder / "templates").rglob("*.yaml"))]
    asked = {
        "files": [str(path) for path in paths],
        "schemas": {(folder / f"schema/{name}.json").as_uri(): [place] for name, place in WHERE.items()},
        "questions": [
            {
                "file": str(folder / f"content/new{number}.yaml"),
                "text": text,
                "line": line,
                "character": at,
                "kind": kind,
            }
            for number, (text, line, at, kind) in enumerate(QUESTIONS)
        ],
    }
    server = folder / "node_modules/yaml-language-server/bin/yaml-language-server"
    command = ["node", "ask.mjs", str(server), str(folder), json.dumps(asked)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, timeout=120)
    found = json.loads(done.stdout)
    return found["told"], found["answers"]


def test_the_server_of_an_editor(tmp_path: Path) -> None:
    told, (kinds, blocks, keys, title) = ask(tmp_path)
    assert len(told) > 25 and {path: faults for path, faults in told.items() if faults} == {}
    assert set(MODULES) == set(kinds)
    assert set(Block.model_fields) == set(blocks)
    assert {"lead", "body", "review", "summary"} <= set(keys)
    assert "Titre." in title
