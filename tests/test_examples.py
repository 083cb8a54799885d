"""The examples of the model are a report: with the files that they name, `check` has nothing to say of them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import yaml

from stratege.model.blocks import Block
from stratege.model.examples import of_part
from stratege.model.modules import MODULES
from stratege.pipeline import check
from stratege.project import Project

sys.path.append(str(Path(__file__).parents[1] / "docs"))

import pictures

BLOCKS = {
    "table": "Table",
    "chart": "Chart",
    "figure": "Figure",
    "callout": "Callout",
    "quote": "Quote",
    "pull_quote": "PullQuote",
    "side_note": "SideNote",
    "key_figures": "KeyFigure",
    "comparison": "Comparison",
    "balance": "Balance",
}
BACK = {"appendix", "glossary", "facts", "bibliography"}
THEMES = of_part("theme")["ThemeSettings"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content of a project whose modules are the examples of each kind and of each block."""
    content = tmp_path / "content"
    pictures.write_content(content)
    for name in ("gare", "logo", "logo-blanc"):
        shutil.copy(content / "images/depot.png", content / f"images/{name}.png")
    blocks = [{key: value} for key, name in BLOCKS.items() for value in values(key, name)]
    shown = [{"prose": "Le reste est dans [#appendix]."}, *blocks]
    write(content / "blocks.yaml", {"kind": "prose", "title": "Des blocs", "body": shown})
    return content


def values(key: str, name: str) -> list[object]:
    """What the examples of a block hold; those of one figure are a list."""
    found: list[object] = [example.value for example in of_part("blocks")[name]]
    return [found] if key == "key_figures" else found


def write(path: Path, tree: dict[str, object]) -> None:
    """Write a file of the project."""
    path.write_text(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False), "utf-8")


@pytest.mark.parametrize("theme", range(len(THEMES)))
def test_the_examples_make_a_report(folder: Path, theme: int) -> None:
    assert set(BLOCKS) | {"prose", "include", "when"} == set(Block.model_fields)
    chapters = [pictures.NAMED.get(kind, kind) for kind in MODULES if kind not in BACK]
    plan = {
        "title": "Livrer à vélo",
        "date": "2026-03-02",
        "theme": THEMES[theme].value,
        "sections": [{"module": name} for name in ("blocks", *chapters)],
        "appendices": [{"module": "appendix"}],
        "glossary": "glossary",
        "facts": ["faits"],
        "bibliography": ["bibliography"],
        "options": {"claims": False},
    }
    write(folder / "reports/r.yaml", plan)
    built = check(Project(folder.parent), "r")
    assert [(item.code, str(item.span), item.message) for item in built.diagnostics] == []
    assert built.document
