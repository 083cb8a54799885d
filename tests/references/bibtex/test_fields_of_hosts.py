"""What stands in a journal, a volume, a number or a series of BibTeX that is something else; what is told of it."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from tests.references.printing import of, printed

HANDBOOK = "Handbook of Lakes"
ACTS = "Proceedings of the IEEE International Conference on Rivers"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("article", "journal={Communications of the {ACM} 30}, pages={1-9}", "Communications of the ACM, 30, 1-9."),
        ("article", "journal={Communications of the {ACM} 30}", "Communications of the ACM 30."),
        ("article", "journal={Dialogue 21}, pages={1-9}", "Dialogue 21, 1-9."),
        ("article", "journal={Communications Magazine, IEEE}, volume=3", "IEEE Communications Magazine, 3."),
        ("article", "journal={Lakes, Rivers}, volume=3", "Lakes, Rivers, 3."),
        ("article", "journal={York: University of York}", "University of York."),
        ("article", "journal={York: University of York Review}, volume=3", "York: University of York Review, 3."),
        ("book", "journal={Paris: Bandry. 1st published in}", "Bandry."),
        ("article", "journal={1974}, pages={1-9}", ""),
        ("article", "journal={1895}, number=12, pages={1-9}", "1895, (12), 1-9."),
        ("article", f"journal={{{HANDBOOK}}}, volume=3, pages={{1-9}}", "Dans Handbook of lakes (vol. 3, p. 1-9)."),
        ("article", f"journal={{{HANDBOOK}}}, volume=3, number=2", "Handbook of Lakes, 3(2)."),
        ("inproceedings", f"journal={{{ACTS}}}, pages={{1-9}}", f"Dans {ACTS} (p. 1-9)."),
        ("inproceedings", f"journal={{{ACTS}}}, volume=2, pages={{1-9}}", f"{ACTS}, 2, 1-9."),
        ("inproceedings", "journal={Lake Review}, pages={1-9}", "Lake Review, 1-9."),
        (
            "inproceedings",
            f"booktitle={{{ACTS} (RIV'05) - Volume 1 - Volume 01}}, volume=01, pages={{1-9}}",
            f"Dans {ACTS} (RIV’05) (vol. 1, p. 1-9).",
        ),
        (
            "inproceedings",
            f"booktitle={{{ACTS}}}, articleno={{650}}, numpages={{20}}, publisher={{ACM}}",
            f"Dans {ACTS} (article 650). ACM.",
        ),
        ("article", "journal={Lakes}, volume={10, no. 3.}, pages={1-9}", "Lakes, 10(3), 1-9."),
        ("article", "journal={BMJ}, volume=338, number={jan26 2}, pages={1-9}", "BMJ, 338, 1-9."),
        (
            "article",
            "journal={Techniques des eaux}, volume={base documentaire : TIB3.}, number={ref. article : h3078}",
            "Techniques des eaux, article h3078.",
        ),
        ("report", "number={(ST/ESA/425)}, institution={UN}", "(rapport nᵒ ST/ESA/425). UN."),
        ("report", "number={12 (A)}, institution={UN}", "(rapport 12 (A)). UN."),
        ("phdthesis", "school={Ph. D. thesis, KTH School}", "[thèse de doctorat, KTH School]."),
        ("book", "edition={11. print}, publisher={PUF}", "PUF."),
        ("book", "edition={2nd ed.}, publisher={PUF}", "(2ᵉ éd.). PUF."),
    ],
)
def test_hosts_are_what_they_say(kind: str, fields: str, line: str) -> None:
    found = of(kind, f"title={{Of water}}, {fields}")
    assert found.removeprefix("Of water").lstrip(" .").rstrip(".") == line.rstrip(".")


def test_unpublished_is_no_journal() -> None:
    told = "title={Of water}, journal={unpublished paper available online}"
    assert of("article", told) == "Of water [manuscrit inédit]."
    address = r"title={Of water}, journal={unpublished, available online at \url{http://www.eau.at/\~roy}}"
    assert of("article", address) == "Of water. http://www.eau.at/~roy"


def test_a_title_copied_from_a_list_ends_before_its_journal() -> None:
    fields = "title={Of water. Lake Review, OE-8, 17-18}, journal={Lake Review}, volume=8, pages={17-18}"
    assert of("article", fields) == "Of water. Lake Review, 8, 17-18."
    named = "title={Of water. Lake Review, a history}, journal={Lake Review}, volume=8"
    assert of("article", named) == "Of water. Lake Review, a history. Lake Review, 8."


@pytest.mark.parametrize("chapter", ["Introduction", "The Lakes of the North"])
def test_the_chapter_of_a_directed_book_is_the_work(chapter: str) -> None:
    fields = f"title={{Rivers}}, editor={{Petit, Ana}}, chapter={{{chapter}}}, publisher={{PUF}}"
    line = of("book", fields)
    assert line.endswith("Dans A. Petit (dir.), Rivers. PUF.")


def test_the_number_of_a_chapter_is_no_title() -> None:
    line = of("book", "title={Rivers}, editor={Petit, Ana}, chapter={3}, publisher={PUF}")
    assert line == "Rivers (A. Petit, dir. ; chapitre 3). PUF."


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("type={R News and Tutorials}", "Of water. https://a.fr"),
        ("type={Technical}", "Of water. https://a.fr"),
        ("type={Billet technique}", "Of water [billet technique]. https://a.fr"),
        ("type={Blog post}", "Of water. https://a.fr"),
    ],
)
def test_english_words_of_a_site_are_no_genre(said: str, line: str) -> None:
    assert of("online", f"title={{Of water}}, url={{https://a.fr}}, {said}") == line


@pytest.mark.parametrize(
    ("fields", "address"),
    [
        ("url={https://dl.acm.org/doi/abs/10.5555/1512677.1512688}", "dl.acm.org/doi/abs/10.5555/1512677.1512688"),
        ("doi={10.5555/1512677.1512688}", "dl.acm.org/doi/10.5555/1512677.1512688"),
        ("doi={10.1145/1512677.1512688}", "doi.org/10.1145/1512677.1512688"),
    ],
)
def test_numbers_of_acm_are_no_doi(fields: str, address: str) -> None:
    line = of("article", f"title={{Of water}}, journal={{Lakes}}, {fields}")
    assert line == f"Of water. Lakes. https://{address}"


def test_spaces_of_a_wiki_are_underscores() -> None:
    line = printed("@online{a, title={Lac}, year=2020, url={https://fr.wikipedia.org/wiki/Lac de Côme}}")
    assert line.endswith("https://fr.wikipedia.org/wiki/Lac_de_Côme")
    other = printed("@online{a, title={Lac}, year=2020, url={https://fr.wikipedia.org/wiki/Lac (consulté hier)}}")
    assert "Lac_" not in other


@pytest.mark.parametrize(
    ("value", "told"),
    [("jasa", ["aucun @string ne définit « jasa », qui est imprimé tel quel"]), ("jan", []), ("2020", []), ("lac", [])],
)
def test_a_macro_that_nothing_defines_is_told(value: str, told: list[str]) -> None:
    [entry] = from_bibtex(f"@string{{lac = {{Lakes}}}} @article{{a, title={{Un}}, note = {value}}}")
    assert [problem for _, problem in entry.problems] == told


def test_an_empty_macro_prints_nothing() -> None:
    assert (
        printed("@string{x = {}} @book{a, title={Un}, year=2015, publisher={PUF}, edition = x}") == "Un. (2015). PUF."
    )


def test_a_stop_after_a_year_is_none_of_it() -> None:
    assert printed("@book{a, title={Of water}, year={1986.}, publisher={PUF}}") == "Of water. (1986). PUF."
