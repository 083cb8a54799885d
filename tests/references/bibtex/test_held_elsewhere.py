"""Works whose server, publisher, number or degree stands in another field than its own."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items
from stratege.styles.sites import platform


def printed(fields: str, kind: str = "article") -> str:
    """The line of an entry in the list, by its fields."""
    entry = from_bibtex(f"@{kind}{{a, title={{Using the lakes}}, author={{Roy, Luc}}, year=2015, {fields}}}")[0]
    items, _ = load_items([entry.item])
    return render(items, ["[@a]"], markup="text").bibliography[0][1]


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        (
            "article",
            "journal={arXiv:2301.01234 [cs.LG]}",
            "Using the lakes (arXiv:2301.01234). arXiv. https://arxiv.org/abs/2301.01234",
        ),
        ("article", "journal={arXiv e-prints}, pages={arXiv--2301}", "Using the lakes. arXiv."),
        (
            "article",
            "journal={ArXiv}, volume={abs/2301.01234}",
            "Using the lakes (arXiv:2301.01234). arXiv. https://arxiv.org/abs/2301.01234",
        ),
        (
            "misc",
            "howpublished={arXiv preprint arXiv:2301.01234}",
            "Using the lakes (arXiv:2301.01234). arXiv. https://arxiv.org/abs/2301.01234",
        ),
        (
            "misc",
            "note={arXiv:2301.01234}",
            "Using the lakes (arXiv:2301.01234). arXiv. https://arxiv.org/abs/2301.01234",
        ),
        ("article", "journal={Lakes}, note={arXiv:2301.01234}", "Using the lakes. Lakes."),
        ("article", "journal={arXiv}, volume={3}, number={2}", "Using the lakes. arXiv, 3(2)."),
        (
            "misc",
            "howpublished={Cryptology {ePrint} Archive, Paper 2023/12}",
            "Using the lakes (article 2023/12). Cryptology ePrint Archive.",
        ),
        (
            "article",
            "journal={Available at SSRN 1234567}",
            "Using the lakes. SSRN. https://doi.org/10.2139/ssrn.1234567",
        ),
        ("article", "journal={Zenodo}", "Using the lakes. Zenodo."),
        ("article", "publisher={Pond Research}", "Using the lakes. Pond Research."),
        ("article", "publisher={Lake Town, California: Pond Press}", "Using the lakes. Pond Press."),
    ],
)
def test_who_holds_a_work(kind: str, fields: str, end: str) -> None:
    assert printed(fields, kind).endswith(end)


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        ("type={Working Paper No. 915}", "(document de travail nᵒ 915)"),
        ("type={Technical Report TR-9}", "(rapport technique nᵒ TR-9)"),
        ("type={Lake Notes No. 12}", "(Lake Notes nᵒ 12)"),
        ("note={No. 2115.}, type={Working Paper}", "(document de travail nᵒ 2115)"),
        ("note={No. 2115}, number={7}", "(rapport nᵒ 7)"),
    ],
)
def test_number_of_a_report(fields: str, number: str) -> None:
    line = printed(f"institution={{Pond}}, {fields}", "techreport").replace("\xa0", " ")
    assert number in line and line.count("2115") == number.count("2115")


@pytest.mark.parametrize(
    ("kind", "genre"),
    [
        ("masterthesis", "mémoire de master"),
        ("bscthesis", "mémoire de licence"),
        ("dissertation", "thèse de doctorat"),
    ],
)
def test_theses_under_names_of_hands(kind: str, genre: str) -> None:
    assert f"[{genre}, Pond University]" in printed("school={Pond University}", kind)


def test_work_that_goes_on() -> None:
    entry = from_bibtex("@misc{a, title={Zorb}, year={2002--}}")[0]
    assert entry.item["issued"] == {"literal": "2002-présent"}


def test_site_of_its_own_title_is_named_once() -> None:
    item: dict[str, object] = {"type": "webpage", "title": "GitHub", "URL": "https://github.com/"}
    platform(item)
    assert "container-title" not in item
