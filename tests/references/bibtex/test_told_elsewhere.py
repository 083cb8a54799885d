"""What entries of BibTeX tell in other fields than those that BibTeX has for it."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.checks import faults
from tests.references.printing import of, printed


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("note={Lake Documentation}, howpublished={https://a.fr/1}", "Lake documentation. (s. d.). https://a.fr/1"),
        ("booktitle={Lakes}, subtitle={Banks}, url={https://a.fr/1}", "Lakes: Banks. (s. d.). https://a.fr/1"),
        ("author={{Lac}}, note={Le guide}, url={https://a.fr/1}", "Lac. (s. d.). https://a.fr/1"),
    ],
)
def test_a_page_without_title_has_the_words_that_it_has(fields: str, line: str) -> None:
    assert printed(f"@online{{a, {fields}}}") == line


@pytest.mark.parametrize("note", ["consulté le 3 mai 2020", "https://b.fr/2", "12"])
def test_a_note_that_is_no_title_makes_none(note: str) -> None:
    [entry] = from_bibtex(f"@online{{a, note={{{note}}}, url={{https://a.fr/1}}}}")
    assert "title" not in entry.item


@pytest.mark.parametrize(
    ("book", "line"),
    [
        (
            "Lakes (A. Petit and N. du Lac, eds.), Springer",
            "Dans A. Petit et N. du Lac (dir.), Lakes (p. 1-9). Springer.",
        ),
        (
            "Lakes of France (A. Petit and B. Gué, eds.), Elsevier, chapter 3",
            "Dans A. Petit et B. Gué (dir.), Lakes of France (p. 1-9). Elsevier.",
        ),
        ("Lakes and Rivers, LNCS 6011, Springer, Lyon", "Dans Lakes and Rivers (p. 1-9). Springer."),
        ("Lakes and Rivers, IFIP vol. 176, Springer", "Dans Lakes and Rivers (p. 1-9). Springer."),
        ("Lakes, Rivers, Lyon", "Dans Lakes, Rivers, Lyon (p. 1-9)."),
    ],
)
def test_a_book_tells_who_directs_and_publishes_it(book: str, line: str) -> None:
    assert of("inproceedings", f"title={{Of water}}, booktitle={{{book}}}, pages={{1-9}}") == f"Of water. {line}"


def test_the_publisher_that_an_entry_has_stands() -> None:
    fields = "title={Of water}, booktitle={Lakes and Rivers, LNCS 6011, Springer}, publisher={Wiley}"
    assert of("inproceedings", fields) == "Of water. Dans Lakes and Rivers. Wiley."


@pytest.mark.parametrize(
    ("publisher", "line"),
    [
        ("Hill and Wang", "Hill and Wang"),
        ("Seuil and Gallimard", "Seuil ; Gallimard"),
        ("CNRS and Lac", "CNRS ; Lac"),
        ("Editions Eyrolles", "Éditions Eyrolles"),
        ("FLAMMARION", "Flammarion"),
        ("WORLD SCIENTIFIC", "World Scientific"),
        ("UNESCO", "UNESCO"),
        ("ACM press New York", "ACM Press"),
    ],
)
def test_a_publisher_has_its_own_name(publisher: str, line: str) -> None:
    assert of("book", f"title={{Les lacs}}, publisher={{{publisher}}}") == f"Les lacs. {line}."


def test_the_words_of_a_link_are_no_site_where_they_are_its_address() -> None:
    held = r"howpublished={\href{https://a.fr/1}{<URL:https://a.fr/1>} consulté le 01/14}"
    assert of("misc", f"title={{Les lacs}}, {held}") == "Les lacs. https://a.fr/1"
    undated = printed(f"@misc{{a, title={{Les lacs}}, {held}}}")
    assert undated == "Les lacs. (s. d.). Consulté en janvier 2014 sur https://a.fr/1"
    assert (
        of("misc", r"title={Les lacs}, howpublished={\href{https://a.fr/1}{Le Site}}")
        == "Les lacs. Le Site. https://a.fr/1"
    )


def test_a_last_visit_is_one_and_a_style_of_addresses_no_site() -> None:
    fields = r"title={Les lacs}, howpublished={\urlstyle{bib} \url{https://a.fr/1}}, note={dernière visite 20/10/2012}"
    assert printed(f"@misc{{a, {fields}}}") == "Les lacs. (s. d.). Consulté le 20 octobre 2012 sur https://a.fr/1"


def test_a_number_sign_is_one() -> None:
    assert of("book", "title={Note #15 sur les lacs}, publisher={PUF}") == "Note #15 sur les lacs. PUF."
    assert of("book", "title={L&#39;eau}, publisher={PUF}") == "L’eau. PUF."


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("misc", "title={Tokens}, note={RFC 7519}", "Tokens (Request for Comments nᵒ 7519)."),
        ("misc", "title={Tokens}, howpublished={RFC 2827}", "Tokens (Request for Comments nᵒ 2827)."),
        ("article", "title={Les lacs}, note={Unpublished}", "Les lacs [manuscrit inédit]."),
        ("article", "title={Les lacs}, journal={Lacs}, volume=2, note={Unpublished}", "Les lacs. Lacs, 2."),
        (
            "unpublished",
            "title={Les lacs}, note={Manuscrit soumis pour publication}",
            "Les lacs [manuscrit soumis pour publication].",
        ),
        (
            "misc",
            "title={Les lacs}, month=mar, note={17 March 2015}, url={https://a.fr/1}",
            "Roy, L. (2015, 17 mars). Les lacs. https://a.fr/1",
        ),
        (
            "misc",
            "title={Les lacs}, month=mar, note={17 March 2014}, url={https://a.fr/1}",
            "Roy, L. (2015, mars). Les lacs. https://a.fr/1",
        ),
    ],
)
def test_a_note_says_what_a_work_is(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


@pytest.mark.parametrize(
    ("cited", "line"),
    [
        ("31 {U.S.} 515 (1832)", "Roy v. Lac, 31 U.S. 515 (1832)."),
        ("9 F.4th 1219 (10th Cir. 2021)", "Roy v. Lac, 9 F.4th 1219 (10th Cir. 2021)."),
        ("Lakes 515", "Roy v. Lac. (s. d.). Lakes 515."),
    ],
)
def test_a_ruling_is_found_where_americans_report_it(cited: str, line: str) -> None:
    [entry] = from_bibtex(text := f"@misc{{a, title={{Roy v. Lac}}, howpublished={{{cited}}}}}")
    assert printed(text) == line
    assert entry.item["type"] != "legal_case" or not list(faults(entry.item))


def test_a_ruling_has_its_european_number() -> None:
    fields = "title={Roy}, institution={CJUE}, date={2021-01-13}, number={C-645/19}, ecli={EU:C:2021:5}"
    assert printed(f"@jurisdiction{{a, {fields}}}") == "CJUE, 13 janvier 2021, Roy, C-645/19, EU:C:2021:5."


@pytest.mark.parametrize(
    ("journal", "line"),
    [
        ("Proceedings. International Conference on Lakes", "Dans Proceedings. International Conference on Lakes."),
        ("Proc. Int. Conf. Lakes", "Dans Proc. Int. Conf. Lakes."),
        ("LAC '19: Proceedings of the Conference on Lakes", "Dans LAC ’19: Proceedings of the Conference on Lakes."),
        ("International Conference on Lakes (ICL)", "[communication]. International Conference on Lakes (ICL)."),
        ("The Oxford Handbook of Lakes", "Dans The Oxford handbook of lakes."),
        ("AIP Conference Proceedings", "AIP Conference Proceedings."),
        ("Proceedings of the Royal Society", "Proceedings of the Royal Society."),
    ],
)
def test_a_journal_may_be_a_congress_or_a_book(journal: str, line: str) -> None:
    printed_line = of("article", f"title={{Of water}}, journal={{{journal}}}")
    assert printed_line.removeprefix("Of water").removeprefix(".").strip() == line


def test_lecture_notes_are_the_series_of_a_book() -> None:
    notes = "title={Of water}, journal={Lecture Notes in Lakes}, volume=186, publisher={Springer}"
    assert of("article", notes) == "Of water. Springer."
    assert of("article", f"{notes}, pages={{3-9}}") != "Of water. Springer."


def test_a_workshop_has_no_issues() -> None:
    fields = "title={Of water}, booktitle={AAAI workshop on lakes}, volume=752, number=1, pages={41-48}"
    assert of("inproceedings", fields) == "Of water. Dans AAAI workshop on lakes (vol. 752, p. 41-48)."


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (
            "@report{a, title={Les lacs}, institution={Cour des eaux}, number=12, year=2015}",
            "Cour des eaux. (2015). Les lacs (rapport nᵒ 12).",
        ),
        (
            "@report{a, title={Les lacs}, institution={Springer}, number=12, year=2015}",
            "Les lacs (rapport nᵒ 12). (2015). Springer.",
        ),
        ("@misc{a, title={Les lacs}, organization={Office des eaux}, year=2015}", "Office des eaux. (2015). Les lacs."),
        ("@misc{a, title={Les lacs}, organisation={Office des eaux}, year=2015}", "Office des eaux. (2015). Les lacs."),
    ],
)
def test_who_has_a_work_made_signs_it_for_want_of_another(entry: str, line: str) -> None:
    assert printed(entry) == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("type={Open Lake Dataset}, url={https://a.fr/1}", "Of water [jeu de données]. https://a.fr/1"),
        ("type={dita}, url={https://a.fr/1}", "Of water. https://a.fr/1"),
        ("doi={10.1152/jn.00686.2005.}", "Of water. https://doi.org/10.1152/jn.00686.2005"),
    ],
)
def test_a_type_and_a_doi_are_bare(fields: str, line: str) -> None:
    assert of("misc", f"title={{Of water}}, {fields}") == line


def test_a_program_may_be_typed_as_a_report() -> None:
    line = printed(r"@report{a, title={lake-tool}, year=2015, howpublished={\url{https://github.com/lac/lake-tool}}}")
    assert line == "lake-tool. (2015). [logiciel]. GitHub. https://github.com/lac/lake-tool"


def test_a_law_has_the_series_of_its_journal_and_its_chapter() -> None:
    law = (
        "@legislation{a, title={Traité des eaux}, date={2016}, journaltitle={OJ}, series={C}, volume={202}, pages={1}}"
    )
    assert printed(law) == "Traité des eaux, 2016, JO, C202, p. 1."
    assert printed("@legislation{a, title={Lake Act}, date={1984}, pages={c. 27}}") == "Lake Act, 1984, c. 27."


def test_a_volume_told_twice_is_the_rank_in_a_series() -> None:
    series = "series={Series in Lakes}, volume={Volume 2}, number={Volume 2}"
    line = of("incollection", f"title={{Of water}}, booktitle={{Lakes}}, {series}, pages={{1-9}}")
    assert line == "Of water. Dans Lakes (p. 1-9)."


def test_a_preprint_typed_as_an_article_lacks_no_journal() -> None:
    typed = "@article{a, author={Roy, L}, title={Lakes}, year=2015, eprint={1503.00995}, archiveprefix={arXiv}}"
    [entry] = from_bibtex(typed)
    assert not list(faults(entry.item))


@pytest.mark.parametrize(
    ("typed", "printed_as"), [("reprint ed.", "(réimpr.)"), ("Global edition.", "(Global edition)")]
)
def test_an_edition_has_no_stop_of_its_own(typed: str, printed_as: str) -> None:
    assert of("book", f"title={{Of water}}, edition={{{typed}}}, publisher={{PUF}}") == f"Of water {printed_as}. PUF."


def test_what_is_in_press_has_no_date() -> None:
    line = of("article", "title={Les lacs}, journal={Lacs}, note={Sous presse}")
    assert line == "Roy, L. (sous presse). Les lacs. Lacs."
