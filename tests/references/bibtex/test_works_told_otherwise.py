"""What BibTeX entries say of preprints, pages, talks and reports in fields that have other uses."""

from __future__ import annotations

import pytest

from tests.references.printing import of, printed

LAKES = "Proceedings of the 4th IEEE Conference on Lakes"
MATHS = "American Mathematical Society"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "unpublished",
            "eprint={2007.03051}, eprinttype={arxiv}",
            "(arXiv:2007.03051). arXiv. https://arxiv.org/abs/2007.03051",
        ),
        (
            "unpublished",
            "url={http://arxiv.org/abs/1307.0411}",
            "(arXiv:1307.0411). arXiv. http://arxiv.org/abs/1307.0411",
        ),
        (
            "unpublished",
            "doi={10.48550/arXiv.1909.07528}",
            "(arXiv:1909.07528). arXiv. https://doi.org/10.48550/arXiv.1909.07528",
        ),
        ("unpublished", "url={https://a.fr/1307.0411}", "https://a.fr/1307.0411"),
        ("unpublished", "note={CEPR Discussion Paper No. DP15026}", "(CEPR Discussion Paper nᵒ DP15026)."),
        ("unpublished", "note={Unpublished}", "[manuscrit inédit]."),
        ("article", "journal={Nutrients}, volume=12, number={1}, issue={1}", "Nutrients, 12(1)."),
        ("article", "journal={Nutrients}, volume=12, number={1}, issue={2}", "Nutrients, 12(1, 2)."),
        ("article", f"journal={{{LAKES}}}, number={{June 2014}}, pages={{8-9}}", f"Dans {LAKES} (p. 8-9)."),
        ("article", f"journal={{{LAKES}}}, volume=3, number=3, pages={{8-9}}", f"{LAKES}, 3(3), 8-9."),
        (
            "article",
            "journal={Lecture Notes in Lakes (including subseries Rivers)}, volume=65",
            "Dans Lecture Notes in Lakes (vol. 65).",
        ),
        ("article", "journal={Annals of Lakes, Springer}, volume=7", "Annals of Lakes, 7."),
        ("article", "journal={Lakes, Springer and Rivers}, volume=7", "Lakes, Springer and Rivers, 7."),
        ("article", "journal={Lakes, IEEE Transactions \\ldots}", "IEEE Transactions on Lakes."),
        ("article", "journal={Default}", ""),
        ("article", "journal={Astérisque}, number=308, pages={xxiv+390}", "Astérisque, (308)."),
        ("article", "journal={Astérisque}, number=308, pages={iv-xii}", "Astérisque, (308), iv-xii."),
        ("article", "journal={Lakes}, number=3, pages={2015}", "Lakes, (3)."),
        (
            "article",
            f"series={{Monographs}}, publisher={{{MATHS}}}, isbn={{0-8218-3201-2}}, pages={{xii+104}}",
            f"{MATHS}.",
        ),
        ("article", "journal={papers.ssrn.com}, url={http://papers.ssrn.com/a}", "SSRN. http://papers.ssrn.com/a"),
        ("book", f"publisher={{{MATHS}, Providence, RI}}", f"{MATHS}."),
        ("book", "publisher={Springer-Verlag, Berlin-New York}", "Springer-Verlag."),
        ("book", f"publisher={{{MATHS}, Providence, RI; Lake Society, London}}", f"{MATHS} ; Lake Society."),
        ("book", "publisher={Vrin, pr{\\'e}sentation de Georges Lac}", "Vrin."),
        ("book", "number={vol.~1}, publisher={PUF}", "(vol. 1). PUF."),
        ("book", "number={vol.~1}, series={Que sais-je ?}, publisher={PUF}", "PUF."),
        ("book", "volume={2015}, publisher={PUF}", "PUF."),
        ("phdthesis", "school={Toulouse, INPT}", "[thèse de doctorat, INPT]."),
        ("phdthesis", "school={Institut du Lac, Toulouse}", "[thèse de doctorat, Institut du Lac, Toulouse]."),
        ("techreport", "note={KFK--4100}, institution={KfK}", "(rapport nᵒ KFK-4100). KfK."),
        (
            "techreport",
            "number={KITopen-ID: 27 Reportnummer: KFK-5261}, institution={KfK}",
            "(rapport nᵒ KFK-5261). KfK.",
        ),
        (
            "techreport",
            "institution={Technical Report UT-14-721, Lake Lab}",
            "(rapport technique nᵒ UT-14-721). Lake Lab.",
        ),
        ("misc", "howpublished={\\textsf{http://a.gov/b.html}}", "http://a.gov/b.html"),
        (
            "misc",
            "note={Diapositive}, howpublished={\\url{https://a.fr}}, version=2015",
            "[diapositives]. https://a.fr",
        ),
        ("misc", "howpublished={Slides}, version=2, url={https://a.fr}", "(version 2) [diapositives]. https://a.fr"),
        ("book", "edition={1. publ}, publisher={PUF}", "PUF."),
        (
            "inproceedings",
            "booktitle={Robotics: Science and Systems XVI}, publisher={Robotics: Science and Systems Foundation}",
            "Dans Robotics: Science and Systems XVI. Robotics: Science and Systems Foundation.",
        ),
        ("inproceedings", "booktitle={Paris by the river}, publisher={Paris: PUF}", "Dans Paris by the river. PUF."),
        ("misc", "note={Rapport de projet, Université du Lac}", "[rapport de projet]. Université du Lac."),
        ("misc", "howpublished={\\url{<>}}", ""),
        ("article", "journal={Lake Journal ISBN}, pages={978--93}", "Lake Journal."),
        ("article", "journal={Lake Journal}, pages={978--993}", "Lake Journal, 978-993."),
        (
            "article",
            "journal={Online at http://www. lac. fr/a. html (accessed March 2008)}",
            "http://www.lac.fr/a.html",
        ),
        (
            "article",
            "journal={Technical University of Denmark}, volume=7, number=15, pages=5",
            "Technical University of Denmark.",
        ),
        ("article", "journal={University of Toronto Quarterly}, volume=7", "University of Toronto Quarterly, 7."),
        ("book", "booktitle={Journal of Lakes}, volume=53, number=9, publisher={PUF}", "PUF."),
        ("book", "volume={Third}, publisher={PUF}", "(3ᵉ éd.). PUF."),
        ("book", "volume={3}, publisher={PUF}", "(vol. 3). PUF."),
        ("book", "publisher={JOHN WILEY \\& SONS}", "John Wiley & Sons."),
        ("book", "publisher={Dublin, OH : Published by the Lake Initiative}", "Lake Initiative."),
        ("techreport", "number=7, institution={INRIA, Domaine de Voluceau, Rocquencourt}", "(rapport nᵒ 7). INRIA."),
        ("manual", "number={V 1.1}", "(version 1.1)."),
        ("manual", "number={4.4.0}", "(version 4.4.0)."),
        ("article", f"journal={{{LAKES}}}, volume={{6017235709}}, pages={{8-9}}", f"Dans {LAKES} (p. 8-9)."),
        (
            "inproceedings",
            f"booktitle={{{LAKES}}}, organization={{IEEE Society}}, volume=2, pages={{7-9}}",
            f"Dans {LAKES} (vol. 2, p. 7-9). IEEE Society.",
        ),
        (
            "inproceedings",
            "booktitle={Lake Series: Waters}, volume=1169, number=1, pages={012025}",
            "Lake Series: Waters, 1169(1), article 012025.",
        ),
        ("inproceedings", "booktitle={Bulletin of Lakes}, volume={4 (2)}", "Bulletin of Lakes, 4(2)."),
        ("phdthesis", "school={Lake University Press}", "[thèse de doctorat]. Lake University Press."),
        ("misc", "note={Support de cours, Université du Lac}", "[support de cours]. Université du Lac."),
    ],
)
def test_works_are_what_they_are_told_to_be(kind: str, fields: str, line: str) -> None:
    found = of(kind, f"title={{Of water}}, {fields}")
    assert found.removeprefix("Of water").lstrip(" .").rstrip(".") == line.rstrip(".")


@pytest.mark.parametrize(
    ("howpublished", "line"),
    [
        ("Presentation during the workshop at Lakes", "[communication]. Workshop at Lakes, Flaine."),
        ("Slides presented at the 14th Lake Meeting", "[diapositives]. 14th Lake Meeting, Flaine."),
        ("Poster presented at the Lake Conference", "[poster]. Lake Conference, Flaine."),
        ("Présentation à l'occasion du Forum des Lacs", "[communication]. Forum des Lacs, Flaine."),
    ],
)
def test_who_held_a_congress_published_nothing(howpublished: str, line: str) -> None:
    fields = f"howpublished={{{howpublished}}}, series={{LAC}}, organization={{ACM}}, location={{Flaine}}"
    assert of("misc", f"title={{Of water}}, {fields}") == f"Of water {line}"


def test_editors_may_open_the_title_of_a_book() -> None:
    book = "P. Roy and N. J. van den Lac, editors, Proceedings of the Lakes"
    line = of("inproceedings", f"title={{Of water}}, booktitle={{{book}}}, pages={{1-9}}")
    assert line == "Of water. Dans P. Roy et N. J. van den Lac (dir.), Proceedings of the Lakes (p. 1-9)."


def test_a_rank_that_is_inherited_is_no_volume() -> None:
    book = (
        "@proceedings{b, title={Lakes}, booktitle={Lakes}, series={Lecture Notes in Lakes}, volume={6072}, year=2015}"
    )
    part = "@inproceedings{a, author={Roy, Luc}, title={Of water}, crossref={b}, pages={72-83}}"
    assert printed(f"{part} {book}") == "Roy, L. (2015). Of water. Dans Lakes (p. 72-83)."


@pytest.mark.parametrize(
    ("author", "journal", "line"),
    [
        ("Communauté française Wikipédia", "Wikipédia, L'encyclopédie libre", "Delta. (2015). Dans Wikipédia."),
        ("Wikipedia contributors", "Wikipedia", "Delta. (2015). Dans Wikipedia."),
        ("Roy, Luc", "Wikipedia Studies", "Roy, L. (2015). Delta. Wikipedia Studies, 3."),
    ],
)
def test_wikipedia_is_no_journal(author: str, journal: str, line: str) -> None:
    volume = ", volume=3" if "Studies" in journal else ""
    text = f"@article{{a, author={{{author}}}, title={{Delta}}, journal={{{journal}}}, year=2015{volume}}}"
    assert printed(text) == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("author={Codeception}, title={https://a.fr/}, url={https://a.fr/}", "Codeception. (s. d.). https://a.fr/"),
        ("title={https://www.a.fr/b}, url={http://a.fr/b}", "a.fr. (s. d.). http://a.fr/b"),
        ("title={Schema.org}, url={http://schema.org/}", "Schema.org. (s. d.). http://schema.org/"),
        (
            "title={https://fr.wikipedia.org/wiki/Le_lac}, editor={Wikipedia}, date={date}, "
            "url={https://fr.wikipedia.org/wiki/Le_lac}",
            "Le lac. (s. d.). Dans Wikipédia. https://fr.wikipedia.org/wiki/Le_lac",
        ),
        ("title={Le lac}, url={https://a.fr/le lac.pdf}", "Le lac. (s. d.). https://a.fr/le%20lac.pdf"),
    ],
)
def test_an_address_is_no_title(fields: str, line: str) -> None:
    assert printed(f"@online{{a, {fields}}}") == line


def test_collaborators_of_a_program_have_made_it() -> None:
    makers = "editora={Roy, Luc and Petit, Ana}, editoratype={collaborator}"
    program = f"@software{{a, title={{Delta}}, year=2015, publisher={{{{Delta}}}}, {makers}"
    assert printed(f"{program}}}").startswith("Roy, L. et Petit, A. (2015). Delta")
    assert printed(f"{program}, author={{Noir, Zoé}}}}").startswith("Noir, Z. (2015)")


def test_the_number_of_a_standard_is_no_author() -> None:
    text = "@manual{a, author={{IEEE Std 802.11ah}}, title={IEEE standard for lakes}, year=2016}"
    assert printed(text) == "IEEE standard for lakes (IEEE Std 802.11ah). (2016)."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("FEM$\\times$ DEM modelling of rivers: numerical tests", "FEM × DEM modelling of rivers: Numerical tests"),
        ("GRAPHE ET LANGAGE", "Graphe et langage"),
        ("LANGAGE PYTHON", "LANGAGE PYTHON"),
        (r"\" Tinggi Air\": sungai", "« Tinggi Air »: sungai"),
        (r"Le lac de M\"uller", "Le lac de Müller"),
        ("CNRS ET INRIA", "CNRS ET INRIA"),
    ],
)
def test_signs_and_capitals_hide_no_language(typed: str, title: str) -> None:
    assert of("misc", f"title={{{typed}}}") == f"{title}."


def test_the_chapter_of_a_book_in_words_is_the_work() -> None:
    line = of("book", "title={Of rivers}, chapter={The lakes of Spain}, publisher={PUF}")
    assert line == "The lakes of Spain. Dans Of rivers. PUF."


@pytest.mark.parametrize(
    ("year", "date"), [("20", "s. d."), ("201", "201 apr. J.-C."), ("2015", "2015")], ids=["torn", "antique", "whole"]
)
def test_a_page_of_the_web_is_not_of_antiquity(year: str, date: str) -> None:
    assert printed(f"@misc{{a, title={{Delta}}, year={{{year}}}, url={{https://a.fr}}}}").startswith(
        f"Delta. ({date})."
    )


PAGE = "journal={{{}}}, url={{https://a.fr/x}}"


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (PAGE.format("The Rivers: How They Flow in Towns"), "The rivers: How they flow in towns. https://a.fr/x"),
        (PAGE.format("Journal of Rivers and Their Towns"), "Journal of Rivers and Their Towns. https://a.fr/x"),
        (PAGE.format("Towards Data"), "Towards Data. https://a.fr/x"),
    ],
)
def test_a_page_whose_journal_is_its_title(fields: str, line: str) -> None:
    assert of("misc", fields) == line


@pytest.mark.parametrize(
    ("author", "editor", "line"),
    [
        (
            "Huber, R. Q. and Reed, R.",
            "Huber, Randall Q. and Reed, Robert",
            "Huber, R. Q. et Reed, R. (dir.). (2015). Lacs.",
        ),
        ("Huber, R. Q.", "Huber, Anne", "Huber, R. Q. (2015). Lacs (A. Huber, dir.)."),
    ],
)
def test_editors_who_are_the_authors_by_initials(author: str, editor: str, line: str) -> None:
    assert printed(f"@book{{a, author={{{author}}}, editor={{{editor}}}, title={{Lacs}}, year=2015}}") == line
