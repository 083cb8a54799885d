"""A remedy that works when it is applied, and nothing beside it; what is well written stays silent."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.diagnostics import Diagnostic
from stratege.pipeline import check

PLAN = "title: Essai\ndate: '2026-01-02'\nsections: [{module: a}]\n%soptions: {cite_report: false, review: false}\n"
LISTS = "facts: [facts]\nbibliography: [bib]\n"
FACT = "kind: facts\ntitle: Faits\nfacts:\n  - {id: F-1, statement: Un., source: dupont2020, verification: seen, %s}\n"
WORK = "kind: bibliography\ntitle: R\nreferences:\n  - {id: w, type: book, title: Un, publisher: PUF, %s}\n"
TABLE = "kind: prose\ntitle: Un\nbody:\n  - table: {id: t, caption: T, columns: [A, B], %s}\n"
SWOT = """kind: swot
title: Un
caption: Une grille
strengths: [%s]
weaknesses: [Deux]
opportunities: [Trois]
threats: [Quatre]
"""
CHART = """kind: prose
title: Un
body:
  - chart:
      id: c
      caption: Un
      kind: dumbbell
      alt: Deux points.
      x: {field: n}
      y: {field: rayon}
      series: {field: %s}
      data:
        - {rayon: BD, an: "2024", n: 3}
        - {rayon: BD, an: "2025", n: 4}
"""
MATRIX = """kind: matrix
title: Un
caption: Une matrice
criteria: [{id: cout, title: C, weight: 60}, {id: delai, title: D, weight: 40}]
options:
  - {id: a, title: A, scores: {%s}}
  - {id: b, title: B, scores: {cout: 1, delai: 3}}
"""
CSV = {"content/data/ventes.csv": "a,b\n1,2\n"}
TIMELINE = "kind: timeline\ntitle: Un\ncaption: C\nevents:\n  - {date: '1990', text: Un}\n  - {%s}\n"
CASES: dict[str, tuple[dict[str, str], list[tuple[str, str]]]] = {
    "English thousands in a flow": (
        {"facts": FACT % "value: 458,000"},
        [("Y013 4:78", "écrivez 458000 si la virgule sépare des milliers, 458.000 sinon")],
    ),
    "a decimal comma after thousands": (
        {"facts": FACT % "value: 412 000,50"},
        [("Y013 4:78", 'écrivez 412000.50, ou "412 000,50" entre guillemets')],
    ),
    "thousands with a point": (
        {"facts": FACT % "value: 412.000"},
        [("S168 4:78", "écrivez 412000 pour des milliers ; « decimals: 3 » dit que ce sont des décimales")],
    ),
    "a value with its unit": (
        {"facts": FACT % 'value: 412 k€, unit: "€"', "a": 'kind: prose\ntitle: U\nbody: [{prose: "[=F-1]"}]\n'},
        [("S031 4:78", "donnez « value: 412 » et « unit: k€ »")],
    ),
    "a year of two figures": (
        {"facts": FACT % "value: 3, as_of: juin 22"},
        [("S030 4:88", "écrivez l'année en quatre chiffres, comme « juin 2022 »")],
    ),
    "an event of two figures": (
        {"a": TIMELINE % "date: 30/11/26, text: Deux"},
        [("S030 6:12", "écrivez l'année en quatre chiffres, comme « 30/11/2026 »")],
    ),
    "two sources": (
        {"facts": FACT.replace("dupont2020", "[dupont2020, w]") % "value: 3"},
        [("S003 4:31", "écrivez « source: dupont2020 »")],
    ),
    "a source with its sign": (
        {"facts": FACT.replace("dupont2020", '"@dupont2020"') % "value: 3"},
        [("S003 4:39", "écrivez « dupont2020 »")],
    ),
    "a person as words": (
        {"bib": WORK % "author: Anne Roy, issued: 2020"},
        [("C017 4:60", "écrivez « author: [{family: Roy, given: Anne}] »")],
    ),
    "persons as words": (
        {"bib": WORK % "author: Anne Roy et Jean Blanc, issued: 2020"},
        [("C017 4:60", "écrivez « author: [{family: Roy, given: Anne}, {family: Blanc, given: Jean}] »")],
    ),
    "a key that no name has": (
        {"bib": WORK % "author: [{famille: Roy, given: A}, {name: PUF}], issued: 2020"},
        [("C008 4:62", "vouliez-vous « family » ?"), ("C008 4:88", "vouliez-vous « literal » ?")],
    ),
    "a date of two figures": (
        {"bib": WORK % "author: [{family: Roy}], issued: août 81"},
        [("C010 4:77", "écrivez l'année en quatre chiffres, comme « août 1981 »")],
    ),
    "rows beside a file": (
        {"a": TABLE % "rows: [[a, b]], data: data/ventes.csv"},
        [("S169 4:71", "ôtez l'une des deux clés")],
    ),
    "a file misspelt in its folder": (
        {"a": TABLE % "data: data/vente.csv"},
        [("S006 4:55", "vouliez-vous « data/ventes.csv » ?")],
    ),
    "a file without its folder": (
        {"a": TABLE % "data: ventes.csv"},
        [("S006 4:55", "vouliez-vous « data/ventes.csv » ?")],
    ),
    "a number in two cells": (
        {"a": TABLE % "rows: [[un, 2,5]]"},
        [("S010 4:57", '« 2,5 » fait deux cases : écrivez "2,5", entre guillemets')],
    ),
    "a row as a text": (
        {"a": TABLE % 'rows: ["un, deux"]'},
        [("S003 4:56", "écrivez « [un, deux] »")],
    ),
    "a dash without its space": (
        {"a": "kind: prose\ntitle: Un\nbody:\n  -prose: |\n    Un.\n"},
        [("S003 4:3", "une espace manque après « - » : écrivez « - prose: | »")],
    ),
    "a line left of its text": (
        {"a": "kind: prose\ntitle: Un\nbody:\n  - prose: |\n      Un.\n    Deux.\n"},
        [("Y029 6:5", "mettez 6 espaces devant elle, et devant les suivantes du même texte")],
    ),
    "a field that no row has": (
        {"a": CHART % "année"},
        [("S014 11:23", "colonnes possibles : rayon, an, n")],
    ),
    "a colon in a text": (
        {"a": SWOT % "{Un bâtiment: au centre}"},
        [("S003 4:13", '« : » y ouvre une clé : écrivez "Un bâtiment: au centre", entre guillemets droits')],
    ),
    "a comma in a text": (
        {"a": TIMELINE % "date: '1991', text: Un, la suite, la fin"},
        [("S001 6:30", 'la virgule finit le texte : écrivez "Un, la suite, la fin", entre guillemets droits')],
    ),
    "a score out of the scale": ({"a": MATRIX % "cout: 5, delai: 2"}, [("S013 6:38", "donnez un nombre de 0 à 4")]),
    "a score that lacks": (
        {"a": MATRIX % "cout: 4"},
        [("S013 6:10", "écrivez « delai: » et un nombre de 0 à 4 sous « scores »")],
    ),
    "a score misspelt": (
        {"a": MATRIX % "cot: 2"},
        [
            ("S001 6:32", "vouliez-vous « cout » ?"),
            ("S013 6:10", "écrivez « delai: » et un nombre de 0 à 4 sous « scores »"),
        ],
    ),
}
PLANS = {
    "facts twice": ("facts: [facts, facts]\nbibliography: [bib]\n", [("S042 4:16", "ôtez l'une des deux places")]),
    "works twice": ("facts: [facts]\nbibliography: [bib, bib]\n", [("S042 5:21", "ôtez l'une des deux places")]),
    "a work listed alone": (f"{LISTS}nocite: [dupond2020]\n", [("C001 6:10", "vouliez-vous « dupont2020 » ?")]),
    "a bibliography alone": ("facts: [facts]\nbibliography: bib\n", [("S003 5:15", "écrivez « [bib] »")]),
    "words of a text": (
        f"{LISTS}keywords: la halle, un prix: 3\n".replace("prix: 3", "prix"),
        [
            ("S003 6:11", "écrivez « [la halle, un prix] »"),
        ],
    ),
    "a type of another language": (
        f"{LISTS}parameters: {{client: {{type: string, default: X}}}}\n",
        [("S003 6:29", "vouliez-vous « text » ?")],
    ),
    "a type of none": (
        f"{LISTS}parameters: {{client: {{type: zzz, default: X}}}}\n",
        [("S003 6:29", "")],
    ),
    "a choice of nothing": (
        f"{LISTS}parameters: {{secteur: {{type: choice, default: banque}}}}\n",
        [("S002 6:23", "ajoutez « choices: [un, deux] »")],
    ),
}
SILENT = {
    "a small number of three decimals": {"facts": FACT % "value: 0.000"},
    "decimals that are asked for": {"facts": FACT % "value: 412.000, decimals: 3"},
    "a measure": {"facts": FACT % "value: 412.125"},
    "a year of old": {"facts": FACT % "value: 3, as_of: mars 44 av. J.-C."},
    "a group": {"bib": WORK % "author: Librairie du Canal, issued: 2020"},
    "a person with a comma": {"bib": WORK % 'author: ["Roy, Anne"], issued: 2020'},
    "a suffix": {"bib": WORK % "author: [{family: Roy, given: A, suffix: Jr}], issued: 2020"},
    "cells apart": {"a": TABLE % "rows: [[2, 5]]"},
    "a field that rows have": {"a": CHART % "an"},
}


def _told(make_project: MakeProject, files: dict[str, str], plan: str = LISTS) -> list[tuple[str, str]]:
    paths = {f"content/{name}.yaml": text for name, text in files.items()}
    project = make_project({"content/reports/r.yaml": PLAN % plan, **CSV, **paths})
    found = check(project, "r").diagnostics
    items = [item for item in found if item.code != "C012"]  # a work that no text needs here
    return [(_place(item), item.remedy) for item in items]


def _place(item: Diagnostic) -> str:
    """The code of a fault, its line and its column."""
    return f"{item.code} {item.span.line}:{item.span.column}" if item.span else item.code


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_told_once_with_what_to_write(make_project: MakeProject, case: str) -> None:
    files, told = CASES[case]
    assert sorted(_told(make_project, _whole(files))) == sorted(told)


@pytest.mark.parametrize("case", PLANS)
def test_a_mistake_of_a_plan_is_told_once(make_project: MakeProject, case: str) -> None:
    plan, told = PLANS[case]
    assert _told(make_project, {}, plan) == told


@pytest.mark.parametrize("case", SILENT)
def test_what_is_well_written_is_let_be(make_project: MakeProject, case: str) -> None:
    assert _told(make_project, _whole(SILENT[case])) == []


def _whole(files: dict[str, str]) -> dict[str, str]:
    """Facts have their source, whatever the bibliography."""
    if "bib" not in files:
        return files
    return {**files, "facts": (FACT % "value: 3").replace("dupont2020", "w")}
