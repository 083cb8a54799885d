"""RIS as hands and programs write it: ends without a dash, numbers that are none, years in the words of tables."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_json, from_ris
from stratege.references.book_numbers import is_book_number, is_long_isbn
from stratege.references.parts import full_name, names_of
from stratege.references.tex.decode import decode


def line(kind: str, *lines: str) -> str:
    """What the list prints of « On rivers », by L. Roy, 2020, with some lines more."""
    record = [f"TY  - {kind}", "AU  - Roy, L.", "TI  - On rivers", *lines, "PY  - 2020", "ER  - "]
    return line_of(from_ris("\n".join(record)))


@pytest.mark.parametrize("end", ["ER", "ER   -", "ER-", "ER \t -  ", "ER -"])
def test_a_record_ends_without_its_dash_or_with_other_blanks(end: str) -> None:
    record = f"TY  - JOUR\nTI  - On rivers\nUR  - https://exemple.fr/a\n{end}\n"
    entries = from_ris(f"{record}\n{record}")
    assert [entry.item["URL"] for entry in entries] == ["https://exemple.fr/a"] * 2
    assert not any(entry.problems for entry in entries)


def test_an_abstract_goes_on_after_the_acronym_of_a_line() -> None:
    [entry] = from_ris("TY  - JOUR\nTI  - On cells\nAB  - Of the\nER\nand its stress.\nER  - \n")
    assert entry.item["abstract"] == "Of the ER and its stress."


@pytest.mark.parametrize(
    "number",
    [
        *("92 4 154614 X", "978-92-4-154614-0", "9789241546140", "ISBN 92-4-154614", "0-201-13447-0", "2110040000"),
        *("0032-079X, 1573-5036", "0032079X", "eISSN: 1573-5036", "978-2-07-036822-8 (br.)"),
    ],
)
def test_numbers_of_books_and_periodicals(number: str) -> None:
    assert is_book_number(number)
    assert line("RPRT", f"SN  - {number}") == "Roy, L. (2020). On rivers."


@pytest.mark.parametrize("number", ["RR-9000", "2020-01-0123", "12345", "20200123", "2020-12"])
def test_numbers_of_reports(number: str) -> None:
    assert not is_book_number(number)
    assert line("RPRT", f"SN  - {number}") == f"Roy, L. (2020). On rivers (rapport nᵒ {number})."


def test_the_number_of_a_patent_is_its_own() -> None:
    assert line("PAT", "SN  - 10123452") == "Roy, L. (2020). On rivers (brevet nᵒ 10123452)."


@pytest.mark.parametrize("address", ["<Go to ISI>://WOS:000391254200052", "<Go to WoS>://0003", "WOS:0003", "ISI:0003"])
def test_the_number_of_a_database_is_no_address(address: str) -> None:
    assert line("RPRT", f"UR  - {address}") == "Roy, L. (2020). On rivers."


def test_lines_that_web_of_science_glues_to_others_are_read() -> None:
    glued = "AD  - Laval, Quebec, CanadaC3  - Universite LavalPU  - MDPI SPRINGER INTERNATIONAL PUBLISHING AG"
    book = "T2  - CONNECTING THE SYSTEM TO THE PRACTITIONER"
    for kind, tail in (("CPAPER", "WE  - Citation Index - Science (CPCI-S)AN  - WOS:0004"), ("CHAP", "AN  - WOS:0004")):
        read = line(kind, "ED  - Petit, A.", book, glued, "VL  - 9", "SP  - 3", "EP  - 5", tail)
        printed = "Dans A. Petit (dir.), Connecting the system to the practitioner (vol. 9, p. 3-5)"
        assert read == f"Roy, L. (2020). On rivers. {printed}. MDPI Springer International Publishing."


def test_the_c3_of_other_databases_is_the_proceedings() -> None:
    read = line("CPAPER", "C3  - Proceedings of the Rivers", "T2  - Rivers Conference", "SP  - 3", "EP  - 5")
    assert "Proceedings of the Rivers (p. 3-5)" in read


def test_a_congress_of_a_year_keeps_its_capitals() -> None:
    assert "Rivers of the World 2019 (p. 3-5)" in line("CPAPER", "T2  - RIVERS OF THE WORLD 2019", "SP  - 3", "EP  - 5")


def test_who_signs_as_the_periodical_is_a_group() -> None:
    text = "TY  - JOUR\nAU  - Langgam Fikir\nTI  - On rivers\nJO  - Langgam Fikir\nPY  - 2020\nER  - "
    assert line_of(from_ris(text)) == "Langgam Fikir. (2020). On rivers. Langgam Fikir."


@pytest.mark.parametrize("tag", ["VL", "IS", "M1"])
def test_an_isbn_is_no_volume(tag: str) -> None:
    assert is_long_isbn("9789882205727")
    assert line("BOOK", f"{tag}  - 9789882205727", "PB  - Seuil") == "Roy, L. (2020). On rivers. Seuil."


@pytest.mark.parametrize(
    "number",
    [
        *("M1  - Query date: 2023-02-10 11:34:05", "M1  - 2026/3/5", "M1  - 2023-02-10", "M1  - NA"),
        *("C7  - contrasting_C8", "C7  - none", "C7  - C 8", "IS  - n/a"),
    ],
)
def test_dates_and_names_of_fields_are_no_numbers(number: str) -> None:
    assert line("JOUR", "T2  - River Journal", "VL  - 5", number) == "Roy, L. (2020). On rivers. River Journal, 5."


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (["T2  - River Journal", "IS  - 3", "M1  - 3"], "River Journal, (3)"),
        (["T2  - River Journal", "VL  - 5", "IS  - 3", "M1  - 3"], "River Journal, 5(3)"),
        (["T2  - River Journal", "VL  - 5", "M1  - 3"], "River Journal, 5, article 3"),
        (["T2  - River Journal", "VL  - 5", "C7  - e1089"], "River Journal, 5, article e1089"),
        (["T2  - River Journal", "VL  - 5", "C7  - Art. no. 108"], "River Journal, 5, article 108"),
    ],
)
def test_an_issue_is_printed_once(lines: list[str], printed: str) -> None:
    assert line("JOUR", *lines) == f"Roy, L. (2020). On rivers. {printed}."


@pytest.mark.parametrize("year", ["NA", "N/A", "n/a", "None", "null", "NULL", "undefined", "s.d.", "n.d.", "nan"])
def test_words_of_tables_are_no_years(year: str) -> None:
    text = f"TY  - JOUR\nAU  - Roy, L.\nTI  - On rivers\nT2  - River Journal\nPY  - {year}\nER  - "
    assert line_of(from_ris(text)) == "Roy, L. (s. d.). On rivers. River Journal."


def test_names_that_tables_have_for_nothing_stay() -> None:
    text = "TY  - JOUR\nAU  - Null, K.\nAU  - Na, S.\nTI  - None\nT2  - River Journal\nPY  - 2020\nER  - "
    assert line_of(from_ris(text)) == "Null, K. et Na, S. (2020). None. River Journal."


@pytest.mark.parametrize("address", ["DO  - ", "DO  - https://doi.org/", "UR  - https://doi.org/", "UR  - http://"])
def test_an_address_that_leads_nowhere_is_not_printed(address: str) -> None:
    assert line("JOUR", "T2  - River Journal", address) == "Roy, L. (2020). On rivers. River Journal."


def authors(kind: str, *typed: str) -> list[str]:
    """How the authors of a record are read."""
    [entry] = from_ris("\n".join([f"TY  - {kind}", "TI  - On rivers", *(f"AU  - {one}" for one in typed), "ER  - "]))
    return [full_name(name) for name in names_of(entry.item, "author")]


@pytest.mark.parametrize("kind", ["COMP", "BOOK", "ELEC", "ICOMM", "RPRT", "JOUR"])
def test_an_initial_inside_a_name_tells_a_person(kind: str) -> None:
    assert authors(kind, "Cristian E. Galarzo") == ["Galarzo, Cristian E."]
    assert authors(kind, "Cristian E. Galarzo", "Zoé Vernant") == ["Galarzo, Cristian E.", "Vernant, Zoé"]


@pytest.mark.parametrize("kind", ["BOOK", "ELEC", "BLOG", "WEB"])
def test_two_words_of_no_dictionary_may_be_a_firm(kind: str) -> None:
    assert authors(kind, "Deutsche Bahn") == ["Deutsche Bahn"]


@pytest.mark.parametrize("kind", ["COMP", "BOOK", "ELEC", "RPRT", "ICOMM"])
@pytest.mark.parametrize(
    "group",
    [
        *("World Health Organization", "Amazon Web Services", "Mozilla Foundation", "Hugging Face", "European Union"),
        *("Reuters Staff", "R Core Team", "Robert W. Vernant Foundation", "Crédit Agricole", "Bleeping Computer"),
        *("Vernant Inc.", "Météo Suisse", "American River Registry", "IBM Zürich"),
    ],
)
def test_groups_stay_whole(kind: str, group: str) -> None:
    assert authors(kind, group) == [group]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Gandino Filippo\n and Montrucchio, Bartolomeo", ["Gandino, Filippo", "Montrucchio, Bartolomeo"]),
        ("Roy, L. and Côté, A.", ["Roy, L.", "Côté, A."]),
        ("Roy, L. et Côté, A.", ["Roy, L.", "Côté, A."]),
        ("Roy, L., and Côté, A. and Le Goff, Zoé", ["Roy, L.", "Côté, A.", "Le Goff, Zoé"]),
        ("Roy, L. and others", ["Roy, L.", "others"]),
        ("Cristian E. Galarzo and Zoé Vernant", ["Galarzo, Cristian E.", "Vernant, Zoé"]),
        ("L. Roy and A. B. Côté", ["Roy, L.", "Côté, A. B."]),
        ("Department of Health, Education, and Welfare", ["Department of Health, Education, and Welfare"]),
        ("Department for Rivers, Lakes & Seas", ["Department for Rivers, Lakes & Seas"]),
        ("Ministry of Rivers and Lakes", ["Ministry of Rivers and Lakes"]),
        ("Simon and Schuster", ["Simon and Schuster"]),
        ("Rural Affairs and Food Security", ["Rural Affairs and Food Security"]),
    ],
)
def test_names_that_bibtex_joins_are_several(typed: str, read: list[str]) -> None:
    assert authors("JOUR", typed) == read


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        *(("Journal Article", "article-journal"), ("Journ", "article-journal"), ("journal article", "article-journal")),
        *(("Book Section", "chapter"), ("Chapter", "chapter"), ("Chap", "chapter"), ("Book", "book")),
        *(("Conference Proceedings", "paper-conference"), ("Conference Paper", "paper-conference")),
        *(("Thesis", "thesis"), ("Dissertation", "thesis"), ("Web Page", "webpage"), ("Website", "webpage")),
        *(("Report", "report"), ("Newspaper Article", "article-newspaper"), ("Magazine Article", "article-magazine")),
        *(("Computer Program", "software"), ("Dataset", "dataset"), ("Film or Broadcast", "motion_picture")),
        *(("Patent", "patent"), ("Generic", "document"), ("jour", "article-journal"), ("", "document")),
        *(("entry-dictionary", "entry-dictionary"), ("Xyz", "Xyz")),  # what is no type of RIS is told by the checks
    ],
)
def test_types_written_out(typed: str, kind: str) -> None:
    [entry] = from_ris(f"TY  - {typed}\nTI  - On rivers\nER  - \n")
    assert entry.item["type"] == kind


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["JF  - River Journal"], "article-journal"),
        (["JO  - River Journal", "PB  - Seuil"], "article-journal"),
        (["T2  - River Journal", "DO  - 10.1000/a"], "article-journal"),
        (["T2  - River Journal", "VL  - 5"], "article-journal"),
        (["T2  - Rivers", "PB  - Seuil"], "document"),
    ],
)
def test_a_record_without_type_that_has_a_journal_is_an_article(lines: list[str], kind: str) -> None:
    [entry] = from_ris("\n".join(["TY  - ", "TI  - On rivers", *lines, "ER  - "]))
    assert entry.item["type"] == kind


@pytest.mark.parametrize("tag", ["J1", "J2", "JA", "JI"])
def test_a_short_name_is_that_of_the_journal_where_it_has_no_other(tag: str) -> None:
    assert line("JOUR", f"{tag}  - Riv. J.", "VL  - 5") == "Roy, L. (2020). On rivers. Riv. J., 5."
    long = line("JOUR", f"{tag}  - Riv. J.", "T2  - River Journal", "VL  - 5")
    assert long == "Roy, L. (2020). On rivers. River Journal, 5."


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (["T2  - Queen's University Belfast (PhD dissertation)"], "[thèse de doctorat, Queen’s University Belfast]"),
        (["T2  - Master's Thesis in Communication Science", "PB  - Laval"], "[mémoire de master, Laval]"),
        (["T2  - PhD thesis", "PB  - Laval"], "[thèse de doctorat, Laval]"),
        (["T2  - Doctoral dissertation, Laval"], "[thèse de doctorat, Laval]"),
        (["T2  - Laval"], "[thèse, Laval]"),
        (["M3  - Unpublished doctoral dissertation", "PB  - Laval"], "[thèse de doctorat non publiée]. Laval"),
        (
            ["T2  - ProQuest Dissertations and Theses", "PB  - Laval"],
            "[thèse, Laval]. ProQuest Dissertations and Theses",
        ),
    ],
)
def test_the_degree_and_the_university_of_a_thesis(lines: list[str], printed: str) -> None:
    assert line("THES", *lines) == f"Roy, L. (2020). On rivers {printed}."


def test_an_article_of_an_unpublished_thesis_is_that_thesis() -> None:
    text = """[{"id": "a", "type": "article-journal", "title": "On rivers", "issued": {"date-parts": [[2016]]},
    "author": [{"family": "Roy", "given": "Luc"}],
    "container-title": "Unpublished Master's thesis, Radboud University. Nijmegen"}]"""
    end = "[mémoire de master non publié]. Radboud University, Nijmegen."
    assert line_of(from_json(text)) == f"Roy, L. (2016). On rivers {end}"


@pytest.mark.parametrize(
    ("lines", "printed"),
    [
        (["JO  - CRAN R package", "VL  - 4.0"], "(version 4.0) [logiciel]. CRAN"),
        (["JO  - R package version 4.1.2"], "(version 4.1.2) [logiciel]"),
        (["T2  - Python library", "PB  - Zenodo", "ET  - 2", "VL  - 7"], "(version 2) [logiciel]. Zenodo"),
        (["T2  - Zenodo", "VL  - 2.1"], "(version 2.1) [logiciel]. Zenodo"),
        (["T2  - Programs of the Rivers", "PB  - Zenodo"], "[logiciel]. Zenodo"),
    ],
)
def test_what_a_program_is_does_not_hold_it(lines: list[str], printed: str) -> None:
    assert line("COMP", *lines) == f"Roy, L. (2020). On rivers {printed}."


@pytest.mark.parametrize(
    ("title", "year", "lines", "printed"),
    [
        ("Regulation (EU) No 609/2013 on Food", "2013", [], "Regulation (EU) No 609/2013 on Food, 2013."),
        ("Food Act", "2003/05/03", [], "Food Act, 3 mai 2003."),
        ("Loi nᵒ 2000-37 relative aux eaux", "2000", [], "Loi nᵒ 2000-37 relative aux eaux, 2000."),
        ("Loi nᵒ 2000-37 du 19 janvier 2000", "2000", [], "Loi nᵒ 2000-37 du 19 janvier 2000."),
        ("Food Act 2003", "2003", [], "Food Act 2003."),
        ("Règlement (UE) 2016/679", "2016", ["T2  - JO", "VL  - L119"], "Règlement (UE) 2016/679, JO, L119."),
    ],
)
def test_a_law_without_journal_has_the_year_that_its_title_lacks(
    title: str, year: str, lines: list[str], printed: str
) -> None:
    record = ["TY  - STAT", "AU  - European Commission,", f"TI  - {title}", f"PY  - {year}", *lines, "ER  - "]
    assert line_of(from_ris("\n".join(record))) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("IGARSS 2018 - 2018 IEEE International Symposium", "IGARSS 2018 - 2018 IEEE International Symposium"),
        ("IGARSS 2018 - 2019 IEEE International Symposium", "IGARSS 2018 - 2019 IEEE International Symposium"),
        ("Revue des eaux 1918 - 1925", "Revue des eaux 1918-1925"),
    ],
)
def test_two_names_with_a_year_make_no_range(typed: str, printed: str) -> None:
    assert line("JOUR", f"T2  - {typed}", "VL  - 5") == f"Roy, L. (2020). On rivers. {printed}, 5."


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("27~April", "27\u00a0April"),
        ("Rivers and\nthe 27~April", "Rivers and the 27\u00a0April"),
        ("Rivers &amp;\nseas &amp; lakes", "Rivers & Seas & Lakes"),
        (r"V\textquoterightlčkova", "V’lčkova"),
        (r"Klippel\textendashTrenaunay", "Klippel–Trenaunay"),
        (r"Rivers \textemdash1863", "Rivers —1863"),
        (r"Gar{\'e}", "Garé"),
        (r"Gar\'{e}", "Garé"),
        (r"C:\Temp\Text", r"C:\Temp\Text"),
        ("10~20 m", "10~20 m"),
        ("{DNA} 5 %", "DNA 5 %"),
    ],
)
def test_tex_that_programs_leave_is_read(typed: str, read: str) -> None:
    [entry] = from_ris(f"TY  - JOUR\nT2  - {typed}\nUR  - https://exemple.fr/~roy/a~b\nER  - \n")
    assert entry.item["container-title"] == read
    assert entry.item["URL"] == "https://exemple.fr/~roy/a~b"


def test_a_sign_glued_to_a_word_is_read_in_bibtex_too() -> None:
    assert decode(r"Klippel\textendashTrenaunay \textendash x") == "Klippel–Trenaunay –x"
    assert decode(r"\textquotedblleft a\textquotedblright") == "“a”"
