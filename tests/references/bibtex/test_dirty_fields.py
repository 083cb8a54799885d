"""Fields of BibTeX with something beside what they mean: it is left out, and what they mean is printed."""

from __future__ import annotations

import pytest

from tests.references.printing import of, printed

PAGE = "https://www.lac.fr/a"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("online", f'url={{"{PAGE}/"}}', f"{PAGE}/"),
        ("online", f"url={{${PAGE},b$}}", f"{PAGE},b"),
        ("online", "url={https://www.lac.fr/crues /liste-1-2/}", "https://www.lac.fr/crues/liste-1-2/"),
        ("misc", "howpublished={lac.com/java/crues/}", "https://lac.com/java/crues/"),
        ("misc", "howpublished={eaux.lac.org/a/b.html}", "https://eaux.lac.org/a/b.html"),
        ("misc", "howpublished={lac.com}", "lac.com."),
        ("misc", "howpublished={Les eaux/les lacs}", "Les eaux/les lacs."),
        (
            "misc",
            "eprint={arXiv:1011.1669v3}, archiveprefix={arXiv}",
            "(arXiv:1011.1669v3). arXiv. https://arxiv.org/abs/1011.1669v3",
        ),
        (
            "misc",
            "eprint={1011.1669v3}, archiveprefix={arXiv}, version=3",
            "(arXiv:1011.1669v3). arXiv. https://arxiv.org/abs/1011.1669v3",
        ),
        ("article", "journal={Lakes}, volume=14, number={C}, pages={1-9}", "Lakes, 14, 1-9."),
        ("article", "journal={Lakes}, volume=14, number={B}, pages={1-9}", "Lakes, 14(B), 1-9."),
        ("article", "journal={US Lake Bureau [custodian]}", "US Lake Bureau."),
        (
            "article",
            "journal={English Lakes; Cambridge}, volume=3, url={https://search.proquest.com/docview/1}",
            "English Lakes, 3. https://search.proquest.com/docview/1",
        ),
        (
            "article",
            f"journal={{Rivers; Lakes}}, volume=3, url={{{PAGE}}}",
            f"Rivers; Lakes, 3. {PAGE}",
        ),
        (
            "article",
            "journal={Advances in Lake Systems 14, Vols 1 and 2}, volume=14, pages={849-856}",
            "Advances in Lake Systems, 14, 849-856.",
        ),
        (
            "article",
            "journal={RFC 3174}, publisher={RFC Editor}",
            "(RFC nᵒ 3174). RFC Editor.",
        ),
        ("misc", "note={Patent: US5670708A}", "(brevet nᵒ US5670708A)."),
        (
            "misc",
            "publisher={Lake Computing Surveys}, volume=22, number=4, pages={299--319}",
            "Lake Computing Surveys, 22(4), 299-319.",
        ),
        ("book", "publisher={Springer}, pages={I-XVIII, 1-210}", "Springer."),
        ("inproceedings", "publisher={IEEE}, pages={1462--1466}", "(p. 1462-1466). IEEE."),
        ("inproceedings", "publisher={IEEE}, pages={14}", "IEEE."),
        ("misc", "type={Paper}, url={https://ssrn.com/abstract=1}", "SSRN. https://ssrn.com/abstract=1"),
    ],
)
def test_what_stands_beside_is_left_out(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Crues}}, {fields}").removeprefix("Crues").lstrip(". ") == line


def test_a_part_whose_title_names_its_book() -> None:
    line = of("inbook", "title={Crues with GigaVoxels. In book: GPU Pro}, pages={643-676}, publisher={A K Peters}")
    assert line == "Crues with GigaVoxels. Dans GPU Pro (p. 643-676). A K Peters."


@pytest.mark.parametrize(
    ("year", "said"),
    [("Non publi\\'e", "s. d."), ("in prep.", "en préparation"), ("in preparation", "en préparation")],
)
def test_years_that_are_none(year: str, said: str) -> None:
    text = f"@misc{{a, author={{Roy, Luc}}, title={{Crues}}, year={{{year}}}, url={{{PAGE}}}}}"
    assert printed(text) == f"Roy, L. ({said}). Crues. {PAGE}"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (
            "collaboration={CMS}, institution={CERN}, reportNumber={CMS-PAS-21-019}",
            "CMS Collaboration. (2023). Crues (rapport nᵒ CMS-PAS-21-019). CERN.",
        ),
        ("collaboration={The ALEPH Collaboration}", "The ALEPH Collaboration. (2023). Crues."),
        ("author={Roy, Luc}, collaboration={CMS}, institution={CERN}", "Roy, L. (2023). Crues. CERN."),
    ],
)
def test_what_a_collaboration_signs(fields: str, line: str) -> None:
    assert printed(f"@techreport{{a, title={{Crues}}, year=2023, {fields}}}") == line
