"""What is wrong in a block is taken out of it, and the rest of the block is checked: all faults in one run."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

PLAN = "title: Essai\nsections: [{module: a}]\n"
TABLE = """kind: prose
title: Un
body:
  - table:
      id: t
      caption: "[=CLIENTS] clients"
      columns: [Poste, Coût]
      rows:
        - ["Halle [#nulle]", "3"]
        - [Place, "4"]
      %s
      note: "Après [@roy]."
"""
ROWS = """kind: prose
title: Un
body:
  - table: {id: t, caption: Un, columns: [Poste, Coût], rows: [%s, ["Halle [=RIEN]", "3"], [Seule]]%s}
"""


def _told(make_project: MakeProject, module: str, plan: str = PLAN, **files: str) -> list[str]:
    others = {f"content/{name}.yaml": text for name, text in files.items()}
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": module, **others})
    return [item.code for item in check(project, "r").diagnostics.errors]


@pytest.mark.parametrize(
    ("line", "first"), [("totals: oui", ["S003"]), ("wide: large", ["S003"]), ("totals: true", [])], ids=str
)
def test_the_rest_of_a_table_is_checked(make_project: MakeProject, line: str, first: list[str]) -> None:
    assert sorted(_told(make_project, TABLE % line)) == sorted(["F001", "R001", "C001", *first])


@pytest.mark.parametrize(
    ("totals", "codes"), [("", ["F001", "S003", "S010"]), (", totals: true", ["S003"])], ids=["none", "some"]
)
def test_the_other_rows_are_checked_unless_their_sum_is_printed(
    make_project: MakeProject, totals: str, codes: list[str]
) -> None:
    assert sorted(_told(make_project, ROWS % ('"trois, 3"', totals))) == codes


def test_what_a_block_cannot_lack_takes_it_away(make_project: MakeProject) -> None:
    assert _told(
        make_project, "kind: prose\ntitle: Un\nbody: [{callout: {title: [a, b], body: 'Voir [#nulle].'}}]\n"
    ) == ["S003"]


def test_a_list_of_one_text_is_that_text(make_project: MakeProject) -> None:
    plan = "title: Essai\nsections: [{module: a}]\nglossary: [mots]\n"
    module = 'kind: prose\ntitle: Un\nbody: [{prose: "Un texte."}]\n'
    words = "kind: glossary\ntitle: Mots\nterms: [{terme: Halle, definition: Un lieu.}]\n"
    assert sorted(_told(make_project, module, plan, mots=words)) == ["S001", "S003"]
