"""Files that the content names badly, and what their author is told to do."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check

TABLE = "kind: prose\ntitle: Un\nbody:\n  - table: {{id: t, caption: Un, columns: [A, B], data: '{path}'}}\n"
COPY = "copiez le fichier dans le projet, à la place de ce qui y mène"
SAVE = "c'est une adresse du Web : enregistrez le fichier dans content/, et écrivez son chemin depuis là"
QUOTE = 'la virgule sépare ici les cases : écrivez "3,5", entre guillemets, ou séparez-les par « ; »'
FIT = "complétez la ligne ou ôtez les cases de trop"
TORN = "A,B\n<<<<<<< HEAD\nun,2\n=======\nun,3,5\n>>>>>>> autre\n"


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("data\\ventes.csv", ["S009 séparez les dossiers par « / » : écrivez « data/ventes.csv »"]),
        ("C:\\moi\\ventes.csv", [f"S009 {COPY}"]),
        ("..\\..\\ventes.csv", [f"S009 {COPY}"]),
        ("https://exemple.fr/ventes.csv", [f"S006 {SAVE}"]),
        ("https://exemple.fr/ventes?an=2024", [f"S006 {SAVE}"]),
        ("ventes.csv", ["S006 vérifiez le chemin, compté depuis content/"]),
    ],
)
def test_a_path_that_leads_to_no_file(path: str, told: list[str], make_project: MakeProject) -> None:
    found = check(make_project({"content/a.yaml": TABLE.format(path=path)}), "r").diagnostics
    assert [f"{item.code} {item.remedy}" for item in found.errors] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A,B\nun,3,5\n", [f"S010 {QUOTE}"]),
        ("A,B\nun,deux,5\n", [f"S010 {FIT}"]),
        ("A;B\nun;3;5\n", [f"S010 {FIT}"]),
        ("A,B\n3\n", [f"S010 {FIT}"]),
        (TORN, ["Y030 gardez l'une des deux, ou ce qu'il faut de chacune, puis ôtez ces trois lignes"]),
    ],
)
def test_a_line_that_has_not_one_cell_a_column(text: str, told: list[str], make_project: MakeProject) -> None:
    project = make_project({"content/a.yaml": TABLE.format(path="v.csv"), "content/v.csv": text})
    assert [f"{item.code} {item.remedy}" for item in check(project, "r").diagnostics.errors] == told


def test_a_conflict_in_a_bibliography_is_all_that_is_told_of_it(make_project: MakeProject) -> None:
    torn = "@book{roy,\n<<<<<<< HEAD\n  author={Roy, A},\n=======\n  author={Roy, B},\n>>>>>>> b\n  title={Un},\n}\n"
    plan = "title: Essai\nsections: [{module: a}]\nbibliography: [z.bib]\n"
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Voir [@roy].\n"
    files = {"content/reports/r.yaml": plan, "content/a.yaml": text, "content/z.bib": torn}
    assert [f"{item.code} {item.span}" for item in check(make_project(files), "r").diagnostics] == [
        "Y030 content/z.bib:2:1"
    ]
