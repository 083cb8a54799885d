r"""What tools that fill a text leave in it is told, with what to write: `${region}` is « [=region] » here."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.compose import prose
from stratege.diagnostics import Diagnostics
from stratege.pipeline import check
from stratege.source import Scalar, Span

FACT = "écrivez « [=region] »"
GRID = "+----+----+\n| A  | B  |\n+====+====+\n| 1  | 2  |\n+----+----+"
TABLE = "| A | B |\n|---|---|\n| 1 | 2 |\n"


def told(text: str) -> list[tuple[str, str]]:
    """The codes of what is told of a text, with the remedies."""
    diagnostics = Diagnostics()
    prose.blocks(Scalar(text, Span("content/a.yaml", 1, 1)), diagnostics)
    return [(item.code, item.remedy) for item in diagnostics.items]


@pytest.mark.parametrize(
    ("typed", "codes", "remedy"),
    [
        ("En ${region}.", "M016", FACT),
        ("En <%= region %>.", "M016", FACT),
        ("En {{ params.region }}.", "M016", FACT),
        ("En {{< var region >}}.", "M016", FACT),
        ("Voir {{< pagebreak >}} là.", "M016", "ôtez-le : le sommaire"),
        ("Voir \\@ref(fig:agences).", "M016", "écrivez « [#agences] »"),
        ("En `r params$region`.", "M020", FACT),
        ("En `{python} region`.", "M020", FACT),
        ("Soit `r nrow(x)`.", "M020", "écrivez sa valeur"),
        ("Un titre {.unlisted} là.", "M016", "ôtez-les"),
        ("Un %% commentaire %% là.", "M016", "mettez-le dans un commentaire"),
        ("![[plan.png]]", "M016", "écrivez un bloc « figure »"),
        ("i. premier\nii. deuxième", "M016", "commencez chaque ligne par « 1. »"),
        ("```mermaid\ngantt\n```", "M020", "aucun diagramme"),
        ("```{mermaid}\ngantt\n```", "M020", "aucun diagramme"),
        (GRID, "M016", "c'est un tableau en grille"),
        (f"{TABLE}: Villes {{#tbl-a}}", "M016", "écrivez un bloc « table »"),
        (f"{TABLE}\n: Villes {{#tbl-a}}", "M016", "écrivez un bloc « table »"),
    ],
)
def test_a_form_of_another_tool_is_told_once(typed: str, codes: str, remedy: str) -> None:
    found = told(typed)
    assert [code for code, _ in found] == [codes]
    assert found[0][1].startswith(remedy)


@pytest.mark.parametrize(
    "typed",
    [
        "Le code `region`, `r`, `r x` et `{x}`.",
        "Une remise de 3 % et de 5 %, \\{.x}, \\${region}.",
        "i. e. premier",
        "```python\nx\n```",
        "Un reste (a + b).",
    ],
)
def test_what_is_text_or_code_is_not_told(typed: str) -> None:
    assert told(typed) == []


def test_a_line_glued_to_a_table_is_no_caption() -> None:
    assert [code for code, _ in told(f"{TABLE}La halle ferme.")] == ["M017"]


def test_the_name_of_a_parameter_between_braces_is_told_in_a_title_and_in_a_text(make_project: MakeProject) -> None:
    plan = 'title: "{region} : plan"\nparameters: {region: {default: Bretagne}}\nsections: [{module: a}]\n'
    module = 'kind: prose\ntitle: Un\nbody: [{prose: "En {region}, {ville} et `{region}`, [=region]."}]\n'
    found = check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": module}), "r").diagnostics
    assert [(item.code, str(item.span)) for item in found if item.code == "M016"] == [
        ("M016", "content/reports/r.yaml:1:9"),
        ("M016", "content/a.yaml:3:20"),
    ]
