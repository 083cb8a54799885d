"""Fields that hold what another field is for, or that a database filled with its own: read as they were meant."""

from __future__ import annotations

import pytest

from tests.references.printing import of, printed

BOOK = "title={Lacs}"
ARTICLE = "title={Lacs}, journal={Revue des lacs}"
OF_ACM = "Annual ACM symposium on lakes"
CONGRESS = "2020 IEEE Third International Conference on Lakes (ICL)"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("techreport", f"{BOOK}, eprint={{1710.02926}}, archiveprefix={{arxiv}}, doi={{10.3386/w24003}}",
         "Lacs (document de travail nᵒ w24003). National Bureau of Economic Research. https://doi.org/10.3386/w24003"),
        ("techreport", f"{BOOK}, eprint={{1710.02926}}, archiveprefix={{arxiv}}",
         "Lacs (arXiv:1710.02926). arXiv. https://arxiv.org/abs/1710.02926"),
        ("techreport", f"{BOOK}, booktitle={{{CONGRESS}}}, pages={{174-178}}", f"Lacs. Dans {CONGRESS} (p. 174-178)."),
        ("techreport", f"{BOOK}, institution={{Inrae}}, booktitle={{{CONGRESS}}}, pages={{174-178}}",
         "Lacs (p. 174-178). Inrae."),
        ("article", f"{BOOK}, publisher={{April}}", "Lacs."),
        ("article", f"{ARTICLE}, volume=31, number={{21-32}}", "Lacs. Revue des lacs, 31, 21-32."),
        ("article", f"{ARTICLE}, volume=31, number={{3-4}}", "Lacs. Revue des lacs, 31(3-4)."),
        ("article", f"{ARTICLE}, volume=7, issue=2, pages=20, doi={{10.2/Lac.7.2.020}}",
         "Lacs. Revue des lacs, 7(2), article 20. https://doi.org/10.2/Lac.7.2.020"),
        ("article", f"{ARTICLE}, volume=7, issue=2, pages=191, doi={{10.2/Lac.7.2.191}}",
         "Lacs. Revue des lacs, 7(2), 191. https://doi.org/10.2/Lac.7.2.191"),
        ("article", f"{ARTICLE}, pages={{mnsc.2023.00165}}, doi={{10.1287/mnsc.2023.00165}}",
         "Lacs. Revue des lacs. https://doi.org/10.1287/mnsc.2023.00165"),
        ("article", f"{BOOK}, journal={{To appear}}", "Lacs."),
        ("article", f"{BOOK}, journal={{Acm computing lakes (csur)}}, volume=4", "Lacs. ACM Computing Lakes, 4."),
        ("article", f"{BOOK}, journal={{IACR Cryptology ePrint Archive}}, volume=2015, pages=100",
         "Lacs (2015/100). IACR Cryptology ePrint Archive."),
        ("misc", f"{BOOK}, note={{Communications of the ACM, vol. 9, n° 1}}", "Lacs. Communications of the ACM, 9(1)."),
        ("misc", f"{BOOK}, note={{Version 2, vol. 9 of a series}}", "Lacs."),
        ("inproceedings", f"{BOOK}, booktitle={{{OF_ACM}}}, volume={{Part F130193}}, pages={{2-9}}",
         f"Lacs. Dans {OF_ACM} (p. 2-9)."),
        ("inproceedings", f"{BOOK}, booktitle={{Advances in Neural Lakes}}", "Lacs. Dans Advances in Neural Lakes."),
        ("book", f"{BOOK}, OPTedition={{?}}, OPTvolume={{}}, OPTseries={{??}}, publisher={{Vrin}}", "Lacs. Vrin."),
        ("book", f"{BOOK}, OPTedition={{2}}, publisher={{Vrin}}", "Lacs (2ᵉ éd.). Vrin."),
        ("book", f"{BOOK}, publisher={{S.l. : Performa}}", "Lacs. Performa."),
        ("book", f"{BOOK}, publisher={{Editeur local}}", "Lacs. Éditeur local."),
        ("book", f"{BOOK}, publisher={{Siam}}", "Lacs. SIAM."),
        ("book", f"{BOOK}, publisher={{Mit Press}}", "Lacs. MIT Press."),
        ("book", f"{BOOK}, publisher={{Mit Verlag}}", "Lacs. Mit Verlag."),
        ("book", f"{BOOK}, publisher={{Wiley Online Library}}", "Lacs. Wiley."),
        ("misc", "title={IPUMS: Version 11.0}, doi={10.18128/d010.v11.0}",
         "IPUMS (version 11.0) [jeu de données]. https://doi.org/10.18128/d010.v11.0"),
        ("misc", "title={A Large Dataset Collection}, url={http://a.fr/b}",
         "A large dataset collection [jeu de données]. http://a.fr/b"),
        ("misc", "title={Dataset}, publisher={Lac}, url={http://a.fr/b}", "Dataset. Lac. http://a.fr/b"),
    ],
)  # fmt: skip
def test_a_field_is_read_as_it_was_meant(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


CERN = "journal={Eur. Phys. J. C}, volume=77, number={CERN-PH-1}, reportNumber={CERN-PH-1}"
CELLS = "Cells of a calorimeter by night"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("article", f"title={{{CELLS}. {CELLS}}}, {CERN}, pages={{490. 87 p}}", f"{CELLS}. Eur. Phys. J. C, 77, 490."),
        ("article", f"title={{{CELLS}. Cells}}, {CERN}, pages={{490}}", f"{CELLS}. Cells. Eur. Phys. J. C, 77, 490."),
        ("misc", f"{BOOK}, howpublished={{gidis.ing.unlpam.edu.ar/downloads}}",
         "Lacs. https://gidis.ing.unlpam.edu.ar/downloads"),
        ("misc", f"{BOOK}, howpublished={{Actes.sur/lacs}}", "Lacs. Actes.sur/lacs."),
    ],
)  # fmt: skip
def test_what_cern_and_hands_add_is_left_out(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


def test_a_page_of_wikipedia_without_title_has_that_of_its_address() -> None:
    typed = (
        "@online{a, author={Wikipedia}, title={}, year=2015, url={http://fr.wikipedia.org/wiki/Web_s%C3%A9mantique}}"
    )
    assert printed(typed).startswith("Web sémantique. (2015). Dans Wikipédia.")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Wed, 07/21/1999 - 12:00", "(1999, 21 juillet)"),
        ("Sat, 06/05/1999 - 12:00", "(1999, 5 juin)"),
        ("Thu, 06/05/1999 - 12:00", "(1999, 6 mai)"),
    ],
)
def test_a_day_of_drupal_is_the_one_that_has_its_name(typed: str, read: str) -> None:
    line = printed(f"@misc{{a, author={{Roy, Luc}}, title={{Les lacs}}, url={{http://a.fr/b}}, year={{{typed}}}}}")
    assert line == f"Roy, L. {read}. Les lacs. http://a.fr/b"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("misc", f"{BOOK}, type={{Livre Blanc}}, publisher={{Smile}}", "Lacs [livre blanc]. Smile."),
        ("misc", f"{BOOK}, type={{Plan Climat}}, publisher={{Smile}}", "Lacs [plan Climat]. Smile."),
        ("book", f"{BOOK}, publisher={{by the Peabody Museum}}", "Lacs. Peabody Museum."),
        ("book", f"{BOOK}, publisher={{Byblos}}", "Lacs. Byblos."),
        ("book", f"{BOOK}, volume=145, publisher={{American Mathematical Soc.}}", "Lacs. American Mathematical Soc."),
        (
            "book",
            f"{BOOK}, volume=14, publisher={{American Mathematical Soc.}}",
            "Lacs (vol. 14). American Mathematical Soc.",
        ),
        ("book", f"{BOOK}, volume=23, publisher={{Dietz}}", "Lacs (vol. 23). Dietz."),
        ("book", "title={The complete works}, volume=23, publisher={Wiley}", "The complete works (vol. 23). Wiley."),
        ("book", f"{BOOK}, journal={{Notes}}, series={{Notes}}, volume=35, publisher={{Vrin}}", "Lacs. Vrin."),
        (
            "article",
            f"{BOOK}, journal={{BMC Psychiatry}}, volume=11, number=1, pages=5",
            "Lacs. BMC Psychiatry, 11(1), article 5.",
        ),
        ("article", f"{BOOK}, journal={{Lacs}}, volume=11, number=1, pages=5", "Lacs. Lacs, 11(1), 5."),
        (
            "article",
            f"{BOOK}, journal={{Lacs}}, volume={{XXII (New Series)}}, pages=5",
            "Lacs. Lacs, 22 (New Series), 5.",
        ),
        ("article", f"{BOOK}, journal={{https://a.fr/docu mentation/x}}", "Lacs. https://a.fr/documentation/x"),
    ],
)
def test_what_a_field_has_too_much_is_left_out(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line
