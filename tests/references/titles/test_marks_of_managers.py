"""What managers and agencies mark in CSL-JSON: what keeps its capitals, names in one piece, a series for a whole."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_json
from stratege.references.titles.sentence_case import sentence_case

ROY = [{"family": "Roy", "given": "Luc"}]


def printed(**fields: object) -> str:
    item = {"id": "a", "type": "book", "title": "Titre", "author": ROY, "issued": {"date-parts": [[2019]]}}
    return line_of(from_json(json.dumps([{**item, **fields}])))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (
            'Effect of <span class="nocase">Pd-N</span>-Carbenes in the Networks',
            "Effect of Pd-N-carbenes in the networks",
        ),
        ('The <span class="nocase">and dS</span> Spaces of the Networks', "The and dS spaces of the networks"),
        ("La bonté humaine: {Altruisme}, empathie", "La bonté humaine : Altruisme, empathie"),
        ("The Growth of {Rivers} in {FRANCE}", "The growth of Rivers in FRANCE"),
        ("{log}: A language for sets", "{log}: A language for sets"),
        ("Debunking “Ordering the meal? There is more.”", "Debunking “Ordering the meal? There is more”"),
    ],
)
def test_what_keeps_its_capitals_is_printed_without_its_marks(typed: str, title: str) -> None:
    assert printed(title=typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ({"family": "and", "given": "Judith Jarvis Thomson"}, "Thomson, J. J."),
        ({"family": "Fenner", "given": "Martin", "literal": "Fenner, Martin"}, "Fenner, M."),
        ({"family": "on behalf of the River Study Group"}, "River Study Group"),
        ({"literal": "Au nom du Groupe des fleuves"}, "Groupe des fleuves"),
        ({"family": "", "given": "Wang ,Yuanjia"}, "Wang, Y."),
        ({"given": "Paik, Myunghee Cho"}, "Paik, M. C."),
        ({"family": "Choi", "given": "H. Alex", "non-dropping-particle": "and"}, "Choi, H. A."),
        ({"family": "and Choi", "given": "H. Alex"}, "Choi, H. A."),
        ({"family": "Choi", "given": "& Alex"}, "Choi, A."),
        ({"family": "Andersson", "given": "Anders"}, "Andersson, A."),
        ({"family": "MARTÍN del RÍO", "given": "Rafael"}, "Martín del Río, R."),
        ({"family": "d'ORMEVILLE", "given": "Luc"}, "d’Ormeville, L."),
        ({"family": "McDONALD", "given": "Ann"}, "McDonald, A."),
        ({"family": "MacDONALD", "given": "Ann"}, "MacDonald, A."),
        ({"family": "GELPÍ", "given": "Josep Ll."}, "Gelpí, J. Ll."),
        ({"family": "McK", "given": "Ann"}, "McK, A."),
        ({"family": "Sagen", "given": "Jø.V."}, "Sagen, J. V."),
        ({"family": "Sagen", "given": "Ma. Lu."}, "Sagen, M. L."),
        ({"family": "Petrov", "given": "Yu.V."}, "Petrov, Yu. V."),
        ({"family": "Petrov", "given": "Ch."}, "Petrov, Ch."),
    ],
)
def test_a_name_written_amiss_is_the_name_of_somebody(name: dict[str, str], read: str) -> None:
    point = "" if read.endswith(".") else "."
    assert printed(author=[name]) == f"{read}{point} (2019). Titre."


def test_a_person_in_one_piece_and_in_parts_is_one() -> None:
    names = [
        {"literal": "Whendee L. Silver"},
        {"family": "Roy", "given": "Luc"},
        {"family": "Silver", "given": "Whendee L."},
    ]
    assert printed(author=names).startswith("Roy, L. et Silver, W. L. (2019)")


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        ("website", "webpage"),
        ("web page", "webpage"),
        ("blogPost", "post-weblog"),
        ("phdthesis", "thesis"),
        ("conferencePaper", "paper-conference"),
        ("article-scientific", "article-journal"),
        ("computerProgram", "software"),
        ("videoRecording", "motion_picture"),
        ("webpage", "webpage"),
    ],
)
def test_types_that_are_none_of_csl_are_read_as_they_are_meant(kind: str, read: str) -> None:
    assert from_json(json.dumps([{"id": "a", "title": "Un", "type": kind}]))[0].item["type"] == read


@pytest.mark.parametrize(
    "host", ["Cold Spring Harbor Laboratory - bioRxiv", "bioRxiv: the preprint server for biology"]
)
def test_biorxiv_is_a_server(host: str) -> None:
    placed = printed(type="article-journal", page="060012", DOI="10.1101/060012", **{"container-title": host})
    assert placed == "Roy, L. (2019). Titre. bioRxiv. https://doi.org/10.1101/060012"
    assert printed(type="article-journal", **{"container-title": host}) == "Roy, L. (2019). Titre. bioRxiv."


@pytest.mark.parametrize(
    ("genre", "label"),
    [
        ("Technical", "rapport technique"),
        ("Internal", "rapport interne"),
        ("Final", "rapport final"),
        ("Working", "document de travail"),
        ("Annual", "rapport annuel"),
        ("Research", "rapport de recherche"),
    ],
)
def test_what_a_report_is_may_be_said_without_report(genre: str, label: str) -> None:
    assert printed(type="report", genre=genre, number="775") == f"Roy, L. (2019). Titre ({label} nᵒ 775)."


def test_a_name_without_a_word_is_nobody() -> None:
    assert printed(translator=[{"literal": ""}], editor=[{"family": " "}, {"given": ""}]) == "Roy, L. (2019). Titre."


def test_what_holds_a_book_is_its_series() -> None:
    line = printed(**{"container-title": "Methods in Molecular Biology", "volume": "1282", "publisher": "Springer"})
    assert line == "Roy, L. (2019). Titre. Springer."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (
            "knitr: A General-Purpose Package for the Reports of R",
            "knitr: A general-purpose package for the reports of R",
        ),
        ("Text Embeddings Inference", "Text Embeddings Inference"),
        ("Rivers, Learning, and Text: a Toolbox for Readers", "Rivers, learning, and text: A toolbox for readers"),
        ("Text Box — Physics-informed Learning Pipeline", "Text Box — Physics-informed learning pipeline"),
        ("RStudio: integrated Development for the Language R", "RStudio: Integrated development for the language R"),
    ],
)
def test_what_describes_a_program_is_in_sentence_case_its_name_as_it_is(typed: str, title: str) -> None:
    assert printed(type="software", title=typed).startswith(f"Roy, L. (2019). {title} [logiciel]")


def test_months_that_a_comma_parts_from_their_year() -> None:
    line = printed(type="article-magazine", issued={"literal": "Jul. - Oct., 1953"}, **{"container-title": "Eaux"})
    assert line == "Roy, L. (1953, juillet-octobre). Titre. Eaux."


def test_the_first_title_of_a_work_is_said_to_be_that() -> None:
    first = {"original-title": "Der Feldweg"}
    assert printed(**first) == "Roy, L. (2019). Titre. (Publication originale sous le titre Der Feldweg)"
    line = printed(**first, **{"original-date": {"date-parts": [[1949]]}})
    assert line == "Roy, L. (2019). Titre. (Publication originale en 1949, sous le titre Der Feldweg)"


def test_a_thesis_of_the_site_of_theses_is_of_a_doctor() -> None:
    line = printed(type="thesis", URL="https://www.theses.fr/2019SACLC069", publisher="Paris-Saclay")
    assert line.startswith("Roy, L. (2019). Titre [thèse de doctorat, Paris-Saclay].")


@pytest.mark.parametrize(
    ("typed", "cased"),
    [
        ("The Challenger Launch Decision", "The Challenger launch decision"),
        ("Latinists in Northern and Central Europe", "Latinists in Northern and Central Europe"),
        ("Better to Be Godzilla than Bambi", "Better to be Godzilla than Bambi"),
        (
            "A Review of the Work “Impacts of Energy Transformation”",
            "A review of the work “Impacts of energy transformation”",
        ),
        ("The Role of “Big Data” in the Making of Laws", "The role of “big data” in the making of laws"),
        ("Beyond Waste: Tackling Heat. From: https://a.fr/b", "Beyond waste: Tackling heat. From: https://a.fr/b"),
        ("ISO/IEC 30134-3:2016 Information Technology", "ISO/IEC 30134-3:2016 Information technology"),
        ("The Use of a Mobile App by Students", "The use of a mobile app by students"),
        (
            "Regulation (EU) 2016/679 of the European Parliament and of the Council on the Protection of Persons",
            "Regulation (EU) 2016/679 of the European Parliament and of the Council on the Protection of Persons",
        ),
    ],
)
def test_titles_in_sentence_case(typed: str, cased: str) -> None:
    assert sentence_case(typed) == cased
