"""What was forgotten in a text is told, and what only looks like it is not."""

from __future__ import annotations

import pytest

from conftest import BASE, MakeProject
from stratege.pipeline import check
from stratege.project import Project
from stratege.resolve.integrity.acronyms import expansion, meaning

LONG = "Le vélo arrive à l'heure, et personne ne sait pourquoi"
WRONG = {
    "I002": ("## Vide", "Un mot.\n\n## Deux\n\n### Trois"),
    "I003": ("- un", "1. un", "Avant :\n\n- un\n  - deux\n  - trois"),
    "I004": (f"{LONG}.\n\n{LONG} !", f"{LONG}.\n\n> {LONG}.", f"- {LONG}\n- {LONG}"),
    "I005": (
        *("TODO", "Le coût : TODO.", "Il y en a xxx.", "FIXME : revoir.", "XXX % des cas.", "Chez XXXX."),
        *(
            "À compléter",
            "à compléter…",
            "Le prix (à préciser) reste.",
            "Lorem ipsum dolor.",
            "**À rédiger.**",
        ),
    ),
    "I006": (
        "La RSE (réseau social d'entreprise). La RSE (responsabilité sociale des entreprises).",
        "Une Autorité des marchés (AM). L'agence du médicament (AM).",
    ),
    "I007": ("Le 31 avril.", "Le 30 février 2024.", "Le 29 février 2023.", "Le 0 mai.", "Le 32 mars, dit-on."),
}
RIGHT = (
    *(
        "Un mot.\n\n## Deux\n\n### Trois\n\nUn mot.",
        "- un\n- deux",
        "- [ ] à faire",
        "1. un\n2. deux\n\nOr :\n\n3. a",
    ),
    *("Il arrive à l'heure.\n\nIl arrive à l'heure.", f"{LONG}.\n\n{LONG} encore."),
    *("Une fiche à compléter par le client.", "Tout `TODO` du code.", "Todo, le chien.", "Louis XXX.", "todos"),
    *("Le texte « lorem ipsum » est un faux texte.", "Les maxxxi-formats.", "À compléter demain par un tiers."),
    "Le réseau social d'entreprise (RSE) puis les réseaux sociaux d'entreprises (RSE).",
    "Le RSE (voir plus loin), puis le réseau social d'entreprise (RSE), et la RSE (loi de 2019).",
    "La SNCF (société nationale) et la France (UE).",
    *("Le 29 février 2024.", "Le 31 mars.", "Le 29 février.", "12 345 mai 2024", "Le 1er mai.", "Le 29 février 1500."),
)


def _told(text: str, make_project: MakeProject) -> list[str]:
    body = "".join(f"      {line}\n" for line in text.split("\n"))
    options = "options: {claims: false}\n"
    plan = f"title: Essai\nsections: [{{module: a}}]\nfacts: [facts]\nbibliography: [bib]\n{options}"
    files = {"content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n{body}", "content/reports/r.yaml": plan}
    return [item.code for item in check(make_project(files), "r").diagnostics if item.code.startswith("I")]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in WRONG.items() for text in texts])
def test_what_was_forgotten_is_told(code: str, text: str, make_project: MakeProject) -> None:
    assert _told(text, make_project) == [code]


@pytest.mark.parametrize("text", RIGHT)
def test_what_looks_like_it_is_not(text: str, make_project: MakeProject) -> None:
    assert _told(text, make_project) == []


def test_the_glossary_says_what_an_acronym_means(make_project: MakeProject) -> None:
    terms = "terms:\n  - {term: RSE, expansion: réseau social d'entreprise, definition: Un outil.}\n"
    plan = "title: Essai\nsections: [{module: a}]\nglossary: g\nfacts: [facts]\nbibliography: [bib]\n"
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: La responsabilité sociale de l'entreprise (RSE).\n"
    glossary = f"kind: glossary\ntitle: Glossaire\n{terms}"
    files = {"content/g.yaml": glossary, "content/a.yaml": text, "content/reports/r.yaml": plan}
    [told] = check(make_project(files), "r").diagnostics
    assert (told.code, [str(span) for span in told.related]) == ("I006", ["content/g.yaml:4:28"])
    twice = glossary + "  - {term: RSE, expansion: responsabilité sociale, definition: Un devoir.}\n"
    files |= {"content/g.yaml": twice, "content/a.yaml": "kind: prose\ntitle: Un\nbody:\n  - prose: Une RSE.\n"}
    found = check(make_project(files), "r").diagnostics
    assert [str(item.span) for item in found if item.code == "I006"] == ["content/g.yaml:5:28"]


@pytest.mark.parametrize(
    ("acronym", "text", "found"),
    [
        ("RSE", "Ici, un réseau social d'entreprise", "réseau social d'entreprise"),
        ("CIL", "la Commission de l'informatique et des libertés", "Commission de l'informatique et des libertés"),
        ("EU", "l'État uni", "État uni"),
        ("ONU", "une note utile", ""),
        ("AB", "", ""),
    ],
)  # fmt: skip
def test_the_words_of_an_acronym(acronym: str, text: str, found: str) -> None:
    assert expansion(acronym, text) == found


def test_a_plural_means_the_same() -> None:
    assert meaning("réseaux sociaux d'entreprise") != meaning("Responsabilité sociale")
    assert meaning("Réseau de l'État") == meaning("réseaux d'état")


def test_the_reports_of_the_house_are_whole(cafe: Project) -> None:
    root = cafe.root.parents[2]
    found = [item for name in Project(root).reports() for item in check(Project(root), name).diagnostics]
    found += [
        item
        for plan in (root / "tests/reports").glob("*/content/reports/*.yaml")
        for item in check(Project(plan.parents[2]), plan.stem).diagnostics
    ]
    stale = [item.span.file for item in found if item.code == "I008" and item.span]
    assert stale == ["content/case.yaml"]  # of tests/reports/labels, which shows what is printed of it
    assert [item for item in found if item.code.startswith("I") and item.code != "I008"] == []


def test_what_precedes_the_chapters_is_read_too(make_project: MakeProject) -> None:
    plan = BASE["content/reports/r.yaml"] + "abstract: Ce que dit [à compléter] le rapport.\n"
    told = check(make_project({"content/reports/r.yaml": plan}), "r").diagnostics
    assert [(item.code, str(item.span)) for item in told] == [("I005", "content/reports/r.yaml:8:22")]
