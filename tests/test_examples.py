"""The examples of the model are a report: with the files that they name, `check` has nothing to say of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from stratege.model.blocks import Block
from stratege.model.examples import of_part
from stratege.model.modules import MODULES
from stratege.pipeline import check
from stratege.project import Project

ROOT = Path(__file__).parents[1]
NAMED = {
    "profiles": "depots",
    "benefits": "benefices",
    "limits": "limites",
    "facts": "faits",
}  # what examples call them
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
DATA = {
    "rues.csv": "Rue,Date\nRue de la Gare,3 avril 2026\nQuai du Port,4 avril 2026\n",
    "ponctualite.csv": "mode,a_l_heure,cible,bas,moyen\nvélo,92,85,50,70\n",
    "budget.csv": "poste,montant\nBudget,24\nDépôt,6\nCoût,30\n",
    "heures.csv": "jour,heure,colis\nlundi,8 h,40\nlundi,9 h,20\nmardi,8 h,50\nmardi,9 h,30\n",
    "tournees.csv": "km,colis\n10,20\n20,45\n",
}
BACK = {"appendix", "glossary", "facts", "bibliography"}
THEMES = of_part("theme")["ThemeSettings"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The content of a project whose modules are the examples of each kind and of each block."""
    content = tmp_path / "content"
    for name in ("data", "images", "reports"):
        (content / name).mkdir(parents=True)
    for name, text in DATA.items():
        (content / "data" / name).write_text(text, "utf-8")
    for name in ("depot", "gare", "logo", "logo-blanc"):
        shutil.copy(ROOT / "docs/images/page.png", content / f"images/{name}.png")
    for kind, model in MODULES.items():
        (content / f"{NAMED.get(kind, kind)}.yaml").write_text(of_part("modules")[model.__name__][0].text, "utf-8")
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
    chapters = [NAMED.get(kind, kind) for kind in MODULES if kind not in BACK]
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
