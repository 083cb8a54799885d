"""Small words before the value of a parameter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import MakeProject
from stratege.document import plain
from stratege.elision import contracted, elided
from stratege.pipeline import check


@pytest.mark.parametrize(
    ("before", "value", "printed"),
    [
        ("la feuille de route de ", "Atelier Roy", "la feuille de route d’"),
        ("la feuille de route d'", "Dupont", "la feuille de route de "),
        ("la feuille de route d’", "Atelier Roy", "la feuille de route d’"),
        ("De ", "EDF", "D’"),
        ("le bilan de\u00a0", "avril 2027", "le bilan d’"),
        ("pour que ", "Anne", "pour qu’"),
        ("Lorsqu'", "Dupont", "Lorsque "),
        ("dans le ", "entrepôt", "dans l’"),
        ("dans la ", "agence", "dans l’"),
        ("du ", "entrepôt", "de l’"),
        ("Au ", "entrepôt", "À l’"),
        ("ce ", "entrepôt", "cet "),
        ("l'", "Dupont", "l'"),
        ("de ", "Dupont", "de "),
        ("de ", "Hermès", "de "),
        ("d'", "Hermès", "d'"),
        ("de ", "Yves", "de "),
        ("de ", "onze personnes", "de "),
        ("de ", "11 personnes", "de "),
        ("de ", "U", "de "),
        ("« de » ", "Anne", "« de » "),
        ("Mode ", "Anne", "Mode "),
        ("de la", "Anne", "de la"),
    ],
)
def test_the_word_before_a_value(before: str, value: str, printed: str) -> None:
    assert elided(before, value) == printed


def test_titles_prose_and_strong_values_agree(make_project: MakeProject) -> None:
    plan = "title: Le plan de [=client]\nparameters: {client: {default: Atelier Roy}}\nsections: [{module: a}]\n"
    text = (
        "kind: prose\ntitle: Pour que [=client] gagne\nbody:\n  - prose: Le toit de **[=client]** et le toit de Luc.\n"
    )
    project = make_project({"content/reports/r.yaml": plan, "content/a.yaml": text})
    document = check(project, "r").document
    assert document and document.meta.title == "Le plan d’Atelier Roy"
    assert "Pour qu’Atelier Roy gagne" in plain(document) and "Le toit d’Atelier Roy et le toit de Luc." in plain(
        document
    )


@pytest.mark.parametrize(
    ("before", "value", "printed"),
    [
        ("les quais de ", "Le Havre", "les quais du "),
        ("De ", "Les Abymes", "Des "),
        ("à ", "Le Mans", "au "),
        ("À\u00a0", "Les Échos", "Aux "),
        ("de ", "La Rochelle", "de "),
        ("mode ", "Le Havre", "mode "),
        ("de ", "Lescar", "de "),
        ("pour ", "Le Havre", "pour "),
    ],
)
def test_the_article_of_a_value(before: str, value: str, printed: str) -> None:
    assert contracted(before, value) == printed


def test_a_value_loses_the_article_that_the_word_before_takes_in(make_project: MakeProject) -> None:
    plan = "title: Le plan de [=ville]\nparameters: {ville: {default: Le Havre}}\nsections: [{module: a}]\n"
    text = "kind: prose\ntitle: Un\nbody:\n  - prose: Les quais de [=ville], à [=ville] ; [=ville], de **[=ville]**.\n"
    document = check(make_project({"content/reports/r.yaml": plan, "content/a.yaml": text}), "r").document
    assert document and document.meta.title == "Le plan du Havre"
    assert "Les quais du Havre, au Havre\u202f; Le Havre, de Le Havre." in plain(document)


@given(st.text("deDlquaoé '’", max_size=12), st.sampled_from(["Anne", "Dupont", "Hermès", "11"]))
def test_what_agrees_is_left(before: str, value: str) -> None:
    once = elided(before, value)
    assert elided(once, value) == once


def test_an_article_opens_a_sentence_as_any_word(make_project: MakeProject) -> None:
    plan = "title: '[=region] : le plan'\nparameters: {region: {default: le Grand Est}, site: {default: eBay}}\n"
    text = "kind: prose\ntitle: '[=region]'\nbody:\n  - prose: |\n"
    text += "      [=region] gagne dans [=region], par [=region]. [=site] aussi. **[=region]** perd."
    text += " À [=region] ? [=region] !\n"
    files = {"content/reports/r.yaml": f"{plan}sections: [{{module: a}}]\n", "content/a.yaml": text}
    document = check(make_project(files), "r").document
    assert document and document.meta.title == "Le Grand Est\u00a0: le plan"
    printed = " ".join(plain(document).split())
    assert "Le Grand Est gagne dans le Grand Est, par le Grand Est. eBay aussi. Le Grand Est perd." in printed
    assert "Au Grand Est ? Le Grand Est !" in printed
