"""Fields of BibTeX that hold what is another's, and what goes with their kinds, as public bibliographies have them."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items
from stratege.references.dates import parse_date
from stratege.styles.places import without_place

THESES_FR = "Thèse de doctorat dirigée par Massot, Marc Energétique Châtenay-Malabry, Ecole centrale de Paris 2011"
OTHER = "Thèse de doctorat dirigée par Roy, Luc et Petit, Anne Mathématiques Institut polytechnique de Paris 2024"


def printed(text: str) -> str:
    """The line of an entry in the list."""
    items, _ = load_items([from_bibtex(text)[0].item])
    return render(items, [f"[@{items[0]['id']}]"], markup="text").bibliography[0][1]


def of(kind: str, fields: str) -> str:
    """The line of a work of Luc Roy, of 2015, without him and the year."""
    line = printed(f"@{kind}{{a, author={{Roy, Luc}}, year=2015, {fields}}}")
    return line.replace("\u00a0", " ").replace("\u202f", " ").removeprefix("Roy, L. (2015). ")


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "phdthesis",
            f"title={{Les lacs}}, note={{{THESES_FR}}}, note={{2011ECAP0057}}, url={{http://a.fr/1}}",
            "Les lacs [thèse de doctorat, École centrale de Paris]. http://a.fr/1",
        ),
        (
            "phdthesis",
            f"title={{Les lacs}}, note={{{OTHER}}}",
            "Les lacs [thèse de doctorat, Institut polytechnique de Paris].",
        ),
        ("phdthesis", "title={Les lacs}, note={2011ECAP0057}", "Les lacs [thèse de doctorat]."),
    ],
)
def test_a_note_of_theses_fr_tells_the_university_whatever_other_notes_say(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


@pytest.mark.parametrize(
    ("typed", "printed_as"),
    [
        ("Cambridge University Press, U.K.", "Cambridge University Press"),
        ("Sage, U.S.A.", "Sage"),
        ("Wiley, New-York", "Wiley"),
        ("Vivier Verlags GmbH, Frechen", "Vivier Verlags GmbH"),
        ("Sinauer Associates Sunderland", "Sinauer Associates"),
        ("Arodan, Colombes", "Arodan, Colombes"),
    ],
)
def test_a_publisher_has_no_place_and_is_never_lost_with_it(typed: str, printed_as: str) -> None:
    assert without_place(typed) == printed_as
    assert of("book", f"title={{Les lacs}}, publisher={{{typed}}}") == f"Les lacs. {printed_as}."


def test_a_place_alone_is_no_publisher() -> None:
    assert of("book", "title={Les lacs}, publisher={San Francisco, CA}") == "Les lacs."


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("ee={http://doi.acm.org/10.9999/14997.14999}", "https://doi.org/10.9999/14997.14999"),
        ("url={http://doi.wiley.com/10.9999/a.1}", "https://doi.org/10.9999/a.1"),
        ("url={http://a.fr/1; http://doi.acm.org/10.9999/a.1; http://b.fr/2}", "https://doi.org/10.9999/a.1"),
        ("url={http://doi.exemple.org/notice}", "http://doi.exemple.org/notice"),
        ("doi={doi/10.9999/a.1}", "https://doi.org/10.9999/a.1"),
        ("url={hal-04687627}", "https://hal.science/hal-04687627"),
        ("url={tel-00000001v2}", "https://hal.science/tel-00000001v2"),
    ],
)
def test_an_identifier_is_read_wherever_it_is_served(field: str, address: str) -> None:
    assert of("misc", f"title={{Les lacs}}, {field}") == f"Les lacs. {address}"


def test_what_was_asked_of_google_scholar_is_no_address() -> None:
    asked = "url={http://scholar.google.com/scholar?q=related:abc}"
    assert of("article", f"title={{Les lacs}}, journal={{Rives}}, volume=3, {asked}") == "Les lacs. Rives, 3."


@pytest.mark.parametrize(
    ("fields", "year"),
    [
        ('date="2006-07-10", added-at="2006-07-10T12:00:00.000+0200", year=2005', "(2005)"),
        ('date="2006-07-10", added-at="2007-01-01T12:00:00.000+0200", year=2005', "(2006, 10 juillet)"),
        ('date="2006-07-10", added-at="2006-07-10T12:00:00.000+0200"', "(2006, 10 juillet)"),
    ],
)
def test_the_day_of_an_import_is_not_that_of_the_work(fields: str, year: str) -> None:
    assert year in printed(f"@misc{{a, author={{Roy, Luc}}, title={{Les lacs}}, {fields}}}")


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "book",
            "title={Les lacs}, booktitle={Les eaux}, pages={69-90}, publisher={Rives}",
            "Les lacs. Dans Les eaux (p. 69-90). Rives.",
        ),
        (
            "book",
            "title={Les lacs}, booktitle={Les lacs}, pages={69-90}, publisher={Rives}",
            "Les lacs (p. 69-90). Rives.",
        ),
        (
            "article",
            "title={Les lacs}, journal={Rives}, volume=4, number={January}, pages={15-16}",
            "Les lacs. Rives, 4, 15-16.",
        ),
        (
            "article",
            "title={Les lacs}, journal={Rives}, volume=4, number={1}, pages={15-16}",
            "Les lacs. Rives, 4(1), 15-16.",
        ),
        (
            "misc",
            "title={Les lacs}, assignee={Office}, number={US-4800278-A}",
            "Les lacs (brevet nᵒ US-4800278-A).",
        ),
        (
            "article",
            "title={Lac}, journal={Dictionnaire des eaux}, volume=4, pages={79-126}, publisher={Rives}",
            "Lac. Dans Dictionnaire des eaux (vol. 4, p. 79-126). Rives.",
        ),
        (
            "article",
            "title={Lac}, journal={Dictionnaire et lexicologie}, volume=4, number=2, pages={79-126}, publisher={Rives}",
            "Lac. Dictionnaire et lexicologie, 4(2), 79-126.",
        ),
        (
            "article",
            "title={Les lacs}, journal={The Lake Web-LAKE 2008}, publisher={Springer}, pages={6--7}",
            "Les lacs. Dans The Lake Web-LAKE 2008 (p. 6-7). Springer.",
        ),
        ("article", "title={Les lacs}, journal={Rives, Hors s\\'erie}, volume=26", "Les lacs. Rives, (hors-série 26)."),
        (
            "article",
            "title={Les lacs}, journal={Rives, hors-série n° 7}, volume=26",
            "Les lacs. Rives, 26(hors-série 7).",
        ),
        ("article", "title={Les lacs}, journal={Rives (to appear, 2015)}, pages={8}", "Les lacs. Rives."),
        (
            "article",
            "title={Les lacs}, journal={Institutional paper 148}, pages={398}",
            "Les lacs (Institutional paper nᵒ 148).",
        ),
        ("misc", "title={Les lacs}, howpublished={Disponible en \\url{http://a.es/1}}", "Les lacs. http://a.es/1"),
        ("misc", "title={Les lacs}, howpublished={Verfügbar unter \\url{http://a.de/1}}", "Les lacs. http://a.de/1"),
        (
            "incollection",
            "title={Lac}, booktitle={Les eaux}, type={Encyclopedia}",
            "Lac [encyclopédie]. Dans Les eaux.",
        ),
        (
            "book",
            "title={Les lacs}, edition={Rives d'agir edition}, publisher={RIVES D AGIR}",
            "Les lacs. Rives d Agir.",
        ),
        ("book", "title={Les lacs}, publisher={PRINCETON University Press}", "Les lacs. Princeton University Press."),
    ],
)
def test_what_another_field_holds_goes_where_it_belongs(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


def test_a_month_is_no_number_of_a_report() -> None:
    report = "@techreport{a, author={Roy, Luc}, title={Les lacs}, institution={IDC}, number={June}, year=2011}"
    assert printed(report) == "Roy, L. (2011). Les lacs. IDC."


def test_a_part_without_title_or_author_is_the_book_that_it_names() -> None:
    book = printed("@incollection{a, booktitle={Le courage des lacs}, publisher={Rives}, year=2021}")
    assert book == "Le courage des lacs. (2021). Rives."


@pytest.mark.parametrize("title", ["Décret impérial du 17 mars 1808 portant", "Loi des 2--17 mars 1791 portant"])
def test_old_laws_have_their_day_in_their_title(title: str) -> None:
    date = "1808-03-17" if "1808" in title else "1791-03-17"
    line = printed(f"@misc{{a, title={{{title} création des lacs}}, url={{http://a.fr/1}}, date={{{date}}}}}")
    assert line.count("mars") == 1 and line.endswith("création des lacs. http://a.fr/1")


def test_programs_of_the_makers_of_r_are_said_to_be_programs() -> None:
    entry = "@manual{{a, title={{{}}}, author={{{{R Core Team}}}}, organization={{R Foundation}}, year=2018}}"
    assert printed(entry.format("R: A Language for Lakes")).endswith(
        "R: A language for lakes [logiciel]. R Foundation."
    )
    assert printed(entry.format("Writing R Extensions")).endswith("Writing R extensions. R Foundation.")


@pytest.mark.parametrize(
    ("typed", "parts"),
    [("31/07/12", [2012, 7, 31]), ("2016-08-24TZ", [2016, 8, 24]), ("2016-08-24T10:00Z", [2016, 8, 24])],
)
def test_days_as_managers_write_them(typed: str, parts: list[int]) -> None:
    assert parse_date(typed) == {"date-parts": [parts]}


def test_a_day_that_may_be_a_month_or_a_year_is_not_guessed() -> None:
    assert "date-parts" not in parse_date("11/07/12")


VISITED = "Les lacs. Consulté le 12 mai 2012 sur http://a.fr/1"


@pytest.mark.parametrize(
    "fields",
    [
        "note={[Online; accessed 12-May-2012]}, url={http://a.fr/1}",
        "note={Retrieved from http://a.fr/1 on 12 May 2012}",
        "note={Accès le 12/05/2012}, url={http://a.fr/1}",
        "howpublished={Available at: \\url{http://a.fr/1} (accessed: 12 May 2012)}",
        "howpublished={[Online]. Available: \\url{http://a.fr/1}. [Accessed: 12-May-2012]}",
        "lastaccess={12 mai 2012}, url={http://a.fr/1}",
        "note={Consulté le 12 mai 2012 (version archivée du site)}, url={http://a.fr/1}",
    ],
)
def test_a_visit_is_read_wherever_it_is_told_and_nothing_is_left_of_its_words(fields: str) -> None:
    line = printed(f"@misc{{a, author={{Roy, Luc}}, title={{Les lacs}}, {fields}}}")
    assert line.replace("\u202f", " ").replace("\u00a0", " ") == f"Roy, L. (s. d.). {VISITED}"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "article",
            "title={Les lacs}, journal={Available from http://a.fr/1 (accessed 14 March 2009).}",
            "Les lacs. http://a.fr/1",
        ),
        (
            "misc",
            "title={Les lacs}, journal={Joinup}, publisher={Rives}, url={http://a.fr/1}",
            "Les lacs. Joinup. http://a.fr/1",
        ),
        ("book", "title={Les lacs}, publisher={IMF Working Paper 13/103}", "Les lacs (IMF Working Paper nᵒ 13/103)."),
        ("article", "title={Les lacs}, journal={Working Paper Review}, volume=3", "Les lacs. Working Paper Review, 3."),
        ("misc", "title={Les lacs}, howpublished={Les Visiteurs du lac}", "Les lacs. Les Visiteurs du lac."),
    ],
)
def test_what_holds_a_work_is_no_address_and_no_number(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


def test_a_number_of_citeseer_is_no_doi() -> None:
    fields = "title={Les lacs}, journal={Rives}, volume=3"
    assert of("article", f"{fields}, doi={{10.1.1.106.4101}}") == "Les lacs. Rives, 3."
    assert of("article", f"{fields}, doi={{10.9999.1/a}}").endswith("https://doi.org/10.9999.1/a")


def test_a_site_is_its_author_however_it_spaces_its_name() -> None:
    page = "@online{a, author={{LacEtRive}}, title={Les lacs}, journaltitle={Lac et Rive}, url={http://a.fr/1}}"
    assert printed(page).endswith("Les lacs. http://a.fr/1")
    assert printed(page.replace("Lac et Rive", "Lac et Pont")).endswith("Les lacs. Lac et Pont. http://a.fr/1")


def test_the_key_that_zotero_makes_tells_its_braces() -> None:
    entry = "@misc{{{}, author={{Roy, Luc}}, title={{Strategy and {{Information}}}}, year=2016, langid={{en}}}}"
    assert "Strategy and information" in printed(entry.format("roy_strategy_2016"))
    assert "Strategy and Information" in printed(entry.format("Roy2016"))


def test_a_date_is_read_anew_whatever_became_of_the_last() -> None:
    text = "@book{a, title={Un}, date={2015-03-02}}"
    from_bibtex(text)[0].item["issued"]["date-parts"][0].clear()  # type: ignore[index]
    assert from_bibtex(text)[0].item["issued"] == {"date-parts": [[2015, 3, 2]]}
