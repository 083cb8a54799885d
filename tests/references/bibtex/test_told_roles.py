"""Directors and publishers told in other fields, own titles for journals, makers of papers, volumes told in names."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from tests.references.printing import of, printed

IN_LAKES = "title={Les lacs}, booktitle={Les eaux}, publisher={Rive}"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("bookauthor={A. Petit & Z. Noir (Eds.)}", "Les lacs. Dans A. Petit et Z. Noir (dir.), Les eaux. Rive."),
        (
            "bookauthor={Petit, Anne and Noir, Zoé (dirs.)}",
            "Les lacs. Dans A. Petit et Z. Noir (dir.), Les eaux. Rive.",
        ),
        ("bookauthor={Petit, Anne}", "Les lacs. Dans A. Petit, Les eaux. Rive."),
    ],
)
def test_who_directs_a_book_is_told_after_its_authors(fields: str, line: str) -> None:
    assert of("incollection", f"{IN_LAKES}, {fields}") == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("address={Oxford, England: Prentice-Hall}", "Les lacs. Prentice-Hall."),
        ("address={Paris : La Dispute}", "Les lacs. La Dispute."),
        ("address={Paris: La Dispute}, publisher={Rive}", "Les lacs. Rive."),
        ("address={Salle : Condorcet}", "Les lacs."),
        ("address={Englewood Cliffs, NJ}", "Les lacs."),
    ],
)
def test_the_publisher_of_a_book_follows_its_town(fields: str, line: str) -> None:
    assert of("book", f"title={{Les lacs}}, {fields}") == line


@pytest.mark.parametrize(
    ("title", "journal", "line"),
    [
        ("The lakes of towns: Old views", "The Lakes of Towns", "The lakes of towns: Old views. Rive."),
        ("The lakes of towns", "The Lakes of Towns", "The lakes of towns. Rive."),
        ("Science: A lake of towns", "Science", "Science: A lake of towns. Science."),
    ],
)
def test_a_journal_of_the_title_of_its_article_is_a_book(title: str, journal: str, line: str) -> None:
    assert of("article", f"title={{{title}}}, journal={{{journal}}}, publisher={{Rive}}") == line


def test_an_article_with_pages_stays_in_the_journal_of_its_title() -> None:
    fields = "title={The lakes of towns}, journal={The Lakes of Towns}, publisher={Rive}, pages={2--9}"
    assert of("article", fields) == "The lakes of towns. The Lakes of Towns, 2-9."


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("journal={Lake Bureau Working Papers}, volume={57}", "The rivers (document de travail nᵒ 57). Lake Bureau."),
        (
            "journal={Lake Bureau Discussion Paper Series}, number={57}",
            "The rivers (document de travail nᵒ 57). Lake Bureau.",
        ),
        ("journal={Lake Bureau Working Papers}, volume={8}", "The rivers. Lake Bureau Working Papers, 8."),
        (
            "journal={Lake Bureau Working Papers}, volume={5}, number={7}",
            "The rivers. Lake Bureau Working Papers, 5(7).",
        ),
        (
            "journal={Lake Bureau Working Papers}, volume={5}, pages={2--9}",
            "The rivers. Lake Bureau Working Papers, 5, 2-9.",
        ),
    ],
)
def test_papers_are_those_of_who_has_them_made(fields: str, line: str) -> None:
    assert of("article", f"title={{The rivers}}, {fields}") == line


def test_a_scholarly_paper_of_ssrn_is_a_preprint() -> None:
    fields = "title={The rivers}, journal={Social Science Research Network Scholarly Paper}, volume={73}"
    assert of("article", fields) == "The rivers. SSRN."


def test_the_volume_in_the_name_of_a_handbook_is_the_one_that_is_printed() -> None:
    fields = "title={The rivers}, journal={Handbook of Lakes Volume 2 Rain and Snow}, volume={206}"
    assert of("article", fields) == "The rivers. Dans Handbook of lakes: Volume 2. Rain and snow."
    [entry] = from_bibtex(f"@article{{a, author={{Roy, Luc}}, year=2015, {fields}}}")
    assert "206" in entry.read_as[-1][1]
    plain = "title={The rivers}, journal={Handbook of Lakes}, volume={2}"
    assert of("article", plain) == "The rivers. Dans Handbook of lakes (vol. 2)."


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("document interne Lacs et Rives", "Les lacs [document interne]. Lacs et Rives."),
        ("Unpublished manuscript, University of the Lakes", "Les lacs [manuscrit inédit]. University of the Lakes."),
        ("manuscript in preparation", "Les lacs [manuscrit en préparation]."),
        ("document of the year", "Les lacs [manuscrit inédit]."),
    ],
)
def test_who_has_a_manuscript_is_told_by_its_note(note: str, line: str) -> None:
    assert of("unpublished", f"title={{Les lacs}}, note={{{note}}}") == line


def test_how_a_booklet_came_out_is_printed() -> None:
    fields = "title={Les lacs}, howpublished={Manuel distribué avec l'Atelier~B}"
    assert of("booklet", fields) == "Les lacs. Manuel distribué avec l’Atelier B."


def test_a_chapter_without_a_title_has_its_number_and_its_pages() -> None:
    fields = "title={Les lacs}, booktitle={Les lacs}, chapter={8}, pages={235--268}, publisher={Rive}"
    assert of("inbook", fields) == "Les lacs (chapitre 8, p. 235-268). Rive."
    assert of("inbook", fields.replace("chapter={8}, ", "")) == "Les lacs (p. 235-268). Rive."
    assert "(chapitre IV, p. 235-268)" in of("inbook", fields.replace("{8}", "{IV}"))
    other = fields.replace("booktitle={Les lacs}", "booktitle={Les eaux}")
    assert of("incollection", other) == "Les lacs. Dans Les eaux (p. 235-268). Rive."


def test_no_comma_stands_before_the_directors_whom_nobody_names() -> None:
    editors = "editor={Petit, Anne and Noir, Zoé and others}"
    assert (
        of("incollection", f"{IN_LAKES}, {editors}")
        == "Les lacs. Dans A. Petit, Z. Noir et al. (dir.), Les eaux. Rive."
    )


def test_a_journal_keeps_the_signs_of_its_name() -> None:
    fields = "title={Les lacs}, volume={3}, journal"
    assert of("article", f"{fields}={{{{USENIX ;login:}}}}") == "Les lacs. USENIX ;login:, 3."
    assert of("article", f"{fields}={{Les rives :}}") == "Les lacs. Les rives, 3."


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("note={15/2/2025}", "Roy, L. (s. d.). Les lacs. Consulté le 15 février 2025 sur https://rive.fr/a"),
        ("note={février 2025}", "Roy, L. (s. d.). Les lacs. https://rive.fr/a"),
        ("note={15/2/2025}, year={2024}", "Roy, L. (2024). Les lacs. https://rive.fr/a"),
    ],
)
def test_a_note_that_is_a_day_alone_tells_when_a_page_without_date_was_visited(fields: str, line: str) -> None:
    page = f"@misc{{a, author={{Roy, Luc}}, title={{Les lacs}}, url={{https://rive.fr/a}}, {fields}}}"
    assert printed(page) == line


def test_a_site_that_signs_is_named_as_it_writes_itself() -> None:
    page = "@misc{a, author={%s}, title={Les lacs}, url={https://rive.fr/a}, year=2015}"
    assert printed(page % "kaggle").startswith("Kaggle. (2015).")
    assert printed(page % "rive").startswith("rive. (2015).")
