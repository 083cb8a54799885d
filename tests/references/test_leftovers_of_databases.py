"""What databases and sites of journals leave in titles, names, kinds and addresses of CSL-JSON and RIS."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, from_json, from_ris, load_items
from stratege.references.entries import Entry


def line(entry: Entry) -> str:
    """The line of an entry in the list."""
    items, _ = load_items([entry.item])
    key = entry.item["id"]
    return render(items, [f"[@{key}]"], markup="text").bibliography[0][1].replace("\xa0", " ").replace("\u202f", " ")


def of_ris(kind: str, *tags: str, author: str = "Roy, Luc") -> str:
    """The line of a record by its tags; without one, Luc Roy signs it in 2015."""
    return line(from_ris("\n".join([f"TY  - {kind}", f"AU  - {author}", "PY  - 2015", *tags, "ID  - a", "ER  - "]))[0])


@pytest.mark.parametrize(
    ("kind", "tags", "end"),
    [
        (
            "JOUR",
            ["TI  - Les rives du lac (French)", "T2  - Revue", "VL  - 4"],
            "Les rives du lac. Revue, 4.",
        ),
        ("JOUR", ["TI  - The lakes (French)", "T2  - Lakes", "VL  - 4"], "The lakes (French). Lakes, 4."),
        ("JOUR", ["TI  - Lakes", "T2  - Lakes", "VL  - 4", "M3  - Meeting Abstract"], "Lakes [résumé]. Lakes, 4."),
        ("JOUR", ["TI  - Lakes", "T2  - Lakes", "VL  - 4", "M3  - Editorial Material"], "Lakes [éditorial]. Lakes, 4."),
        ("BOOK", ["TI  - Lakes", "M3  - Dissertation/Thesis"], "Lakes [thèse]."),
        ("JOUR", ["TI  - On ``the lakes of the north''", "T2  - Ponds"], "On “the lakes of the north”. Ponds."),
        ("JOUR", ["TI  - Lakes", "T2  - npj Ponds", "VL  - 4", "SP  - 289"], "Lakes. npj Ponds, 4, article 289."),
        ("JOUR", ["TI  - Lakes", "T2  - Ponds", "VL  - 4", "SP  - 289"], "Lakes. Ponds, 4, 289."),
        ("JOUR", ["TI  - Lakes", "T2  - Ponds", "DO  - 10/c4bb85"], "Lakes. Ponds. https://doi.org/10/c4bb85"),
        (
            "JOUR",
            ["TI  - Lakes", "T2  - Ponds", "UR  - https://www.proquest.com/u/docview/1/se-2?accountid=9"],
            "Lakes. Ponds.",
        ),
        (
            "GEN",
            ["TI  - Lakes", "JO  - https://exemple.fr/lakes-5e02", "IS  - 5e02"],
            "Lakes. https://exemple.fr/lakes-5e02",
        ),
        (
            "CHAP",
            ["TI  - Chapter Four - Lakes and ponds", "T2  - Waters", "PB  - Pond"],
            "Lakes and ponds. Dans Waters. Pond.",
        ),
        (
            "JOUR",
            ["TI  - The Roy--Petit lakes", "T2  - Ponds", "VL  - 4"],
            "The Roy–Petit lakes. Ponds, 4.",
        ),
    ],
)
def test_record(kind: str, tags: list[str], end: str) -> None:
    assert of_ris(kind, *tags) == f"Roy, L. (2015). {end}"


@pytest.mark.parametrize(
    ("names", "read"),
    [
        (["WANG L", "LV JM"], "Wang, L. et Lv, J. M."),
        (["WANG L", "ACME SA"], "WANG L et ACME SA."),
        (["Roy, Luc", "On behalf of the LAKE consortium"], "Roy, L. et LAKE consortium."),
    ],
)
def test_names(names: list[str], read: str) -> None:
    tags = [f"AU  - {name}" for name in names[1:]]
    assert of_ris("JOUR", *tags, "TI  - Lakes", author=names[0]).startswith(f"{read} (2015)")


def test_name_after_the_word_for_it() -> None:
    entry = from_bibtex("@misc{a, author={Auteur : Luc Roy}, title={Le lac}, year=2015}")[0]
    assert line(entry) == "Roy, L. (2015). Le lac."


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        (
            '"type": "article", "publisher": "Ecology", "DOI": "10.1101/433409", '
            '"URL": "http://biorxiv.org/lookup/doi/10.1101/433409"',
            "Lakes. bioRxiv. https://doi.org/10.1101/433409",
        ),
        (
            '"type": "webpage", "URL": "https://arxiv.org/abs/2206.15475"',
            "Lakes (arXiv:2206.15475). arXiv. https://arxiv.org/abs/2206.15475",
        ),
    ],
)
def test_site_of_preprints(fields: str, end: str) -> None:
    text = (
        f'[{{"id": "a", "title": "Lakes", "issued": "2015", "author": [{{"family": "Roy", "given": "L."}}], {fields}}}]'
    )
    assert line(from_json(text)[0]) == f"Roy, L. (2015). {end}"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Agence nationale de sécurité des eaux (Anse)", "Agence nationale de sécurité des eaux."),
        (
            "Institut national de la statistique et des études (Insee)",
            "Institut national de la statistique et des études.",
        ),
        ("Archives municipales (Arles)", "Archives municipales (Arles)."),
        ("Musée des eaux (Mende)", "Musée des eaux (Mende)."),
    ],
)
def test_acronym_that_is_written_as_a_word(typed: str, read: str) -> None:
    entry = from_bibtex(f"@book{{a, author={{{{{typed}}}}}, title={{Le lac}}, year=2015}}")[0]
    assert line(entry) == f"{read} (2015). Le lac."


@pytest.mark.parametrize(
    ("fields", "end"),
    [
        (
            "title={Lakes}, booktitle={International Workshop on Lakes}, organization={Springer, Cham}, pages={2--9}",
            "Lakes. Dans International Workshop on Lakes (p. 2-9). Springer.",
        ),
        (
            r"title={The {CO} $_{\textrm{2}}$ of ice‐free lakes}, booktitle={Proceedings of the Lakes}, pages={2--9}",
            "The CO₂ of ice-free lakes. Dans Proceedings of the Lakes (p. 2-9).",
        ),
    ],
)
def test_paper(fields: str, end: str) -> None:
    entry = from_bibtex(f"@inproceedings{{a, author={{Roy, Luc}}, year=2015, {fields}}}")[0]
    assert line(entry) == f"Roy, L. (2015). {end}"


def test_signs_that_nothing_closes() -> None:
    assert of_ris("BOOK", "TI  - {Les rives du lac", "PB  - Seuil") == "Roy, L. (2015). Les rives du lac. Seuil."
    thesis = of_ris("THES", "TI  - Lakes", "PB  - University of the Lakes. Pond Centre.")
    assert thesis == "Roy, L. (2015). Lakes [thèse, University of the Lakes. Pond Centre]."
    report = of_ris("RPRT", "TI  - Les rives", "PB  - CNRS", "M3  - Autre publication scientifique")
    assert report == "Roy, L. (2015). Les rives. CNRS."
