"""Fields that Zotero, Mendeley, Google Scholar, EPrints and Theseus fill otherwise than BibTeX has them."""

from __future__ import annotations

import pytest

from tests.references.printing import of, printed

LAKES = "journal={Lakes}, volume=12"
TONGUES = "fi={AMK}-opinto{\\textbar}sv={YH}-examen{\\textbar}en={Bachelor}'s thesis{\\textbar}"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("article", "journal={Software available from tensorflow. org}", "https://tensorflow.org"),
        (
            "article",
            "journal={http://www. csie. lac. fr/\\~{} roy/crues}, volume=2",
            "http://www.csie.lac.fr/~roy/crues",
        ),
        ("article", "journal={Logiciels du lac}", "Logiciels du lac."),
        ("article", "journal={Lakes}, volume={15 Suppl 1}, pages={3-9}", "Lakes, 15(Suppl. 1), 3-9."),
        ("article", f"{LAKES}, number={{Supplement}}, pages={{3-9}}", "Lakes, 12(Suppl.), 3-9."),
        ("article", f"{LAKES}, number={{S1}}, pages={{3-9}}", "Lakes, 12(S1), 3-9."),
        (
            "article",
            f"{LAKES}, url={{http://www.lac.fr/doi/abs/10.1111/j.1467-9876.x%5Cnpapers://e7842f84-aa/p2122}}",
            "Lakes, 12. https://doi.org/10.1111/j.1467-9876.x",
        ),
        ("article", f"{LAKES}, doi={{10.1109/IN℡CCT.8324035}}", "Lakes, 12. https://doi.org/10.1109/INTELCCT.8324035"),
        ("misc", "journal={Lac {\\textbar} Crues}, url={https://www.lac.fr/a}", "Lac. https://www.lac.fr/a"),
        ("phdthesis", "school={University\\_of\\_Basel}", "[thèse de doctorat, University of Basel]."),
        ("techreport", "type={Systematic {Review}}, institution={3ie}", "[revue systématique]. 3ie."),
        ("misc", "howpublished={Survey data}", "[données d’enquête]."),
        (
            "inproceedings",
            "booktitle={Proceedings of Lake Summit XX, Volume 2}, pages={3-9}, publisher={Lake Society}",
            "Dans Proceedings of Lake Summit XX (vol. 2, p. 3-9). Lake Society.",
        ),
        ("techreport", "type={Water {Papers}}, institution={World Bank}", "World Bank."),
        ("techreport", "note={Publisher: English Nature}", "English Nature."),
        ("article", f"{LAKES}, note={{Publisher: Elsevier}}", "Lakes, 12."),
        ("phdthesis", f"type={{{TONGUES}}}, school={{Laval}}", "[mémoire de licence, Laval]."),
        ("book", "publisher={Addison-Wesley. All rights reserved}", "Addison-Wesley."),
        ("misc", "publisher={Unpublished}, doi={10.13140/rg.2.1.4}", "https://doi.org/10.13140/rg.2.1.4"),
        ("book", "publisher={Elsevier : Lac Publishers}", "Elsevier ; Lac Publishers."),
        ("book", "publisher={Paris : PUF}", "PUF."),
        ("misc", "note={\\{:itemType: dataset\\}}", "[jeu de données]."),
        (
            "book",
            "journal={Crues : Nouvelle édition revue et corrigée}, publisher={PUF}",
            "(nouvelle éd. revue et corrigée). PUF.",
        ),
    ],
)
def test_fields_of_managers(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Crues}}, {fields}").removeprefix("Crues").lstrip(". ") == line


def test_a_book_is_not_in_its_author() -> None:
    text = "@book{a, author={Sundheds}, booktitle={Sundheds}, title={Les crues}, pages={82--96}, year=2014}"
    assert printed(text).startswith("Sundheds. (2014). Les crues")
    assert "Dans" not in printed(text)
