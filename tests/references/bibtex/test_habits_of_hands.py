"""Addresses, journals, parts of books, units and kinds of work as exports and hands type them in BibTeX."""

from __future__ import annotations

import pytest

from stratege.citations import render
from stratege.references import from_bibtex, load_items
from stratege.references.bibtex.addresses import one_address
from stratege.references.tex.decode import decode
from stratege.references.titles.journals import mend_journal
from stratege.references.titles.sentence_case import sentence_case
from stratege.spaces import NBSP
from stratege.styles.genres import french_genre


def printed(kind: str, fields: str) -> str:
    """The line of an entry in the list, by its fields."""
    entry = from_bibtex(f"@{kind}{{a, author={{Roy, Luc}}, year=2015, {fields}}}")[0]
    items, _ = load_items([entry.item])
    return render(items, ["[@a]"], markup="text").bibliography[0][1]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("http://a.fr/1 http://b.fr/2", "http://a.fr/1"),
        ("http://a.fr/1\nhttps://b.fr/2 https://c.fr", "http://a.fr/1"),
        ("http://a.fr/1; http://b.fr/2", "http://a.fr/1"),
        ("http://a.fr/1 ; http://b.fr/2", "http://a.fr/1"),
        ("http://a.fr/1, http://b.fr/2", "http://a.fr/1"),
        ("http://a.fr/1 et http://b.fr/2", "http://a.fr/1"),
        ("http://a.fr/1,2", "http://a.fr/1,2"),
        ("http://a.fr/1; http://dx.doi.org/10.9999/A.1; http://b.fr/2", "http://dx.doi.org/10.9999/A.1"),
        ("http://a.fr/1 (consulté le 12 mai 2020)", "http://a.fr/1"),
        ("file:///Users/roy/a.pdf", ""),
        ("10.9999/a(b)1", "10.9999/a(b)1"),
    ],
)
def test_one_address_for_all_readers(typed: str, address: str) -> None:
    assert one_address(typed) == address


def test_a_second_address_is_told_and_a_visit_kept() -> None:
    typed = "@online{{a, title={{Lacs}}, author={{Roy, Luc}}, year={{2020}}, url={{{}}}}}"
    [two] = from_bibtex(typed.format("https://a.fr/1 ; https://b.fr/2"))
    assert [told for _, told in two.read_as] == ["« https://a.fr/1 ; https://b.fr/2 » est lu : https://a.fr/1"]
    [how] = from_bibtex(r"@misc{a, title={Lacs}, howpublished={\url{https://a.fr/1} et \url{https://b.fr/2}}}")
    assert (how.item["URL"], how.item.get("publisher")) == ("https://a.fr/1", None)
    assert [told for _, told in how.read_as] == ["« https://a.fr/1 et https://b.fr/2 » est lu : https://a.fr/1"]
    [visited] = from_bibtex(typed.format("https://a.fr/1 consulté le 12 mai 2020"))
    assert visited.item["accessed"] == {"date-parts": [[2020, 5, 12]]}
    assert from_bibtex(typed.format("https://a.fr/1 file:///Users/roy/a.pdf"))[0].read_as == ()


@pytest.mark.parametrize(
    ("journal", "volume", "printed_as"),
    [
        ("Lake.Rev.Lett.", "12", ("Lake. Rev. Lett.", "12")),
        ("Lake.Rev.", "D83", ("Lake. Rev. D", "83")),
        ("Lake Review", "D83", ("Lake Review", "D83")),
        ("the Quarterly Journal of lakes", "3", ("The Quarterly Journal of Lakes", "3")),
        ("PloS one", "3", ("PLOS ONE", "3")),
        ("data.world", "3", ("data.world", "3")),
    ],
)
def test_journal_as_it_is_called(journal: str, volume: str, printed_as: tuple[str, str]) -> None:
    item: dict[str, object] = {"type": "article-journal", "container-title": journal, "volume": volume}
    mend_journal(item)
    assert (item["container-title"], item["volume"]) == printed_as


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        ("misc", "title={Lakes}, booktitle={Lake Letters}, volume=5, pages={2--9}", "Lakes. Lake Letters, 5, 2-9."),
        (
            "inbook",
            "title={Using the lakes}, chapter={Classes}, publisher={Pond}",
            "Classes. Dans Using the lakes. Pond.",
        ),
        ("inbook", "title={Using the lakes}, chapter={IV}", "Using the lakes (IV)."),
        ("inbook", "title={Using the lakes}, chapter={The Form of Water}", "The form of water. Dans Using the lakes."),
        (
            "incollection",
            "title={Form}, booktitle={Using the lakes; Fourth Edition}, publisher={Pond}",
            "Form. Dans Using the lakes (4ᵉ éd.). Pond.",
        ),
        ("inproceedings", "title={Form}, booktitle={Lake Days Proceedings}", "Form. Dans Lake Days Proceedings."),
        (
            "article",
            "title={R: A language}, journal={R Foundation for Statistical Computing, Vienna, Austria}",
            "R: A language. R Foundation for Statistical Computing.",
        ),
        (
            "article",
            "title={Form}, number=1, pages=5, url={http://arxiv.org/abs/1507.07945}",
            "Form (arXiv:1507.07945). arXiv. http://arxiv.org/abs/1507.07945",
        ),
    ],
)
def test_what_a_work_is_part_of(kind: str, fields: str, end: str) -> None:
    assert printed(kind, fields).endswith(f"(2015). {end}")


def test_units_are_signs() -> None:
    assert decode(r"a \SI{1.06}{\micro\meter} trap") == f"a 1.06{NBSP}μm trap"


@pytest.mark.parametrize(
    ("kind", "typed", "genre"),
    [
        ("document", "Summer Project", "Summer project"),
        ("document", "présentation PowerPoint", "présentation PowerPoint"),
        ("thesis", "Third Year Project Report", "Third year project report"),
        ("report", "Lake Notes", "Lake Notes"),
    ],
)
def test_genre_in_lower_case(kind: str, typed: str, genre: str) -> None:
    assert french_genre(kind, typed) == genre


@pytest.mark.parametrize(
    ("author", "line"),
    [
        ("Roy, Jason a", "Roy, J. A. (2015)"),
        ("Roy, Ernest. E. and Petit, David. V.", "Roy, E. E. et Petit, D. V. (2015)"),
        ("Roy, M. and Petit, K.M. and et, a. l.", "Roy, M., Petit, K. M. et al. (2015)"),
        ("Roy, Stefan Th.", "Roy, S. Th. (2015)"),
    ],
)
def test_names_of_mendeley_and_endnote(author: str, line: str) -> None:
    entry = from_bibtex(f"@book{{a, author={{{author}}}, title={{Lakes}}, year=2015}}")[0]
    items, _ = load_items([entry.item])
    assert render(items, ["[@a]"], markup="text").bibliography[0][1].startswith(line)


@pytest.mark.parametrize(
    ("kind", "fields", "end"),
    [
        ("techreport", "title={Lakes}, institution={Pond}, type={Report}", "Lakes. Pond."),
        (
            "report",
            "title={Lakes}, type={SSRN Scholarly Paper}, number={ID 123456}, institution={{Social Science Research "
            "Network}}, doi={10.2139/ssrn.123456}",
            "Lakes. SSRN. https://doi.org/10.2139/ssrn.123456",
        ),
    ],
)
def test_types_that_say_nothing(kind: str, fields: str, end: str) -> None:
    assert printed(kind, fields).endswith(f"(2015). {end}")


@pytest.mark.parametrize(
    ("typed", "cased"),
    [
        ("A New Solver. II. Gray Radiation in the Lake", "A new solver. II. Gray radiation in the lake"),
        ("The Value of the Wells Score and Wells in the Lake", "The value of the Wells score and wells in the lake"),
    ],
)
def test_parts_of_a_series_and_a_score(typed: str, cased: str) -> None:
    assert sentence_case(typed) == cased
