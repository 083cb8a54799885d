"""Entries of BibTeX under another type than theirs, addresses and congresses in other fields than theirs."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.csl.read import from_json
from tests.references.printing import of, printed

ELSEVIER = "isbn={978-0-12-404696-2}, publisher={Academic Press}, pages={39-64}"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "article",
            f"title={{Of water}}, journal={{Managing Lakes}}, {ELSEVIER}",
            "Of water. Dans Managing lakes (p. 39-64). Academic Press.",
        ),
        (
            "article",
            f"title={{Managing lakes}}, journal={{Managing Lakes}}, {ELSEVIER}",
            "Managing lakes. Academic Press.",
        ),
        ("article", f"title={{Of water}}, journal={{Lakes}}, volume=3, {ELSEVIER}", "Of water. Lakes, 3, 39-64."),
        (
            "article",
            "title={Of water}, booktitle={Proceedings of the 3rd Conference on Lakes}, volume=2, pages={1-9}",
            "Of water. Dans Proceedings of the 3rd Conference on Lakes (vol. 2, p. 1-9).",
        ),
        (
            "article",
            "title={Of water}, journal={LAC 2009 Proceedings, Third Conference on Lakes, LNCS 5668, Springer}",
            "Of water. Dans LAC 2009 Proceedings, Third Conference on Lakes. Springer.",
        ),
        (
            "incollection",
            "chapter={Learning from Lakes}, title={Foundations of Water}, editor={Petit, Ana}, publisher={MIT Press}",
            "Learning from lakes. Dans A. Petit (dir.), Foundations of water. MIT Press.",
        ),
        (
            "inproceedings",
            "chapter={Chapter 3}, title={Foundations of Water}, publisher={MIT Press}",
            "Foundations of water (chapitre 3). MIT Press.",
        ),
        (
            "article",
            "title={Les lacs}, journal={Université de Lacanie, Département des eaux}, note={Mémoire de master 2}",
            "Les lacs [mémoire de master 2, Université de Lacanie, Département des eaux].",
        ),
        (
            "article",
            "title={Les lacs}, journal={Revue de l'université}, volume=3, note={Thèse}",
            "Les lacs. Revue de l’université, 3.",
        ),
        ("book", "title={Of Water}, booksubtitle={A Textbook}, publisher={PUF}", "Of water: A textbook. PUF."),
        ("article", "title={Les lacs}, volume=35", "Les lacs."),
        ("report", "title={Les lacs}, pages={1-71 +Annexes}, institution={Office}", "Les lacs. Office."),
        (
            "article",
            "title={Les lacs}, publisher={Lake Working Paper Series}, number=194",
            "Les lacs (Lake Working Paper Series nᵒ 194).",
        ),
    ],
)
def test_an_entry_is_what_its_fields_say(kind: str, fields: str, line: str) -> None:
    assert of(kind, fields) == line


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "unpublished",
            "note={{A talk given at the 13th Conference on Lakes, Pavia, Italy, September 4--6, 2015}}",
            "Roy, L. (2015, 4-6 septembre). Of water [communication]. 13th Conference on Lakes, Pavia, Italy.",
        ),
        (
            "misc",
            "howpublished={Paper presented at LAC 13, Budapest, January 2015}",
            "Roy, L. (2015, janvier). Of water [communication]. LAC 13, Budapest.",
        ),
        ("misc", "howpublished={Talk at LAC 2015}", "Of water [communication]. LAC 2015."),
    ],
)
def test_a_talk_tells_its_congress_and_its_day(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Of water}}, {fields}") == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("urldate={2019-03-11-2-22}, url={https://a.fr/3}", "Consulté le 11 mars 2019 sur https://a.fr/3"),
        ("accessed={2019-03-11}, url={https://a.fr/3}", "Consulté le 11 mars 2019 sur https://a.fr/3"),
        ("urldate={naguère}, url={https://a.fr/3}", "https://a.fr/3"),
    ],
)
def test_a_visit_has_a_day_or_is_none(fields: str, line: str) -> None:
    text = f"@online{{a, title={{Les lacs}}, {fields}}}"
    assert printed(text) == f"Les lacs. (s. d.). {line}"
    told = from_bibtex(text)[0].problems
    assert bool(told) == ("naguère" in fields)


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        (
            "article",
            r"journal={Accessed via http://www. lac. fr/\~{} roy/a. pdf (28 May 2007)}",
            "http://www.lac.fr/~roy/a.pdf",
        ),
        ("misc", "url={2018-01-05}", ""),
        ("misc", r"url={http://a.fr/b_c}, howpublished={{http://a.fr/b\_c}}", "http://a.fr/b_c"),
        ("misc", "note={Office des lacs. http://a.fr/b}", "Office des lacs. http://a.fr/b"),
        (
            "misc",
            "url={http://a.fr/c?id={CD911571-0240-4714-A93B-1D0C07C7B6C1}&n=1}",
            "http://a.fr/c?id=%7BCD911571-0240-4714-A93B-1D0C07C7B6C1%7D&n=1",
        ),
        (
            "article",
            "journal={arXiv.org}, eprint={1701.04244v1}, eprinttype={arxiv}",
            "(arXiv:1701.04244v1). arXiv. https://arxiv.org/abs/1701.04244v1",
        ),
        (
            "techreport",
            "type={preprint}, institution={Neuroscience}, doi={10.1101/2020.06.10.144428}",
            "bioRxiv. https://doi.org/10.1101/2020.06.10.144428",
        ),
    ],
)
def test_an_address_is_read_wherever_it_stands(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Les lacs}}, {fields}").removeprefix("Les lacs").lstrip(". ") == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("howpublished={Strategic White Paper}, note={Lacatel}", "Lacatel. (s. d.). Of water [livre blanc]."),
        (
            "author={Roy, L}, howpublished={White Paper}, note={L5 Networks, Inc.}",
            "Roy, L. (s. d.). Of water [livre blanc]. L5 Networks.",
        ),
        ("howpublished={White Paper}, note={seen in a drawer}", "Of water. (s. d.). [livre blanc]."),
    ],
)
def test_a_note_names_who_published_a_white_paper(fields: str, line: str) -> None:
    assert printed(f"@misc{{a, title={{Of water}}, {fields}}}") == line


@pytest.mark.parametrize(
    ("publisher", "line"), [("O'REILLY", "O’Reilly"), ("Springer US", "Springer"), ("Hermann; Hermann", "Hermann")]
)
def test_a_publisher_is_named_once_without_its_land(publisher: str, line: str) -> None:
    assert of("book", f"title={{Les lacs}}, publisher={{{publisher}}}") == f"Les lacs. {line}."


def test_a_report_does_not_repeat_the_acronym_that_signs_it() -> None:
    line = printed(
        "@report{a, author={{OEM}}, title={Les lacs}, institution={Office des eaux du monde (OEM)}, year=2015}"
    )
    assert line == "OEM. (2015). Les lacs."


def test_what_is_left_empty_costs_no_entry() -> None:
    [entry] = from_bibtex("@book{a, title={Les lacs}, eid = , volume={•}, year=2015}")
    assert (entry.item["title"], "volume" in entry.item, entry.problems) == ("Les lacs", False, ())


def test_an_entry_without_its_sign_is_told() -> None:
    first, second = from_bibtex("@book{a, title={Un}}\nArticle{b:2007,\n title={Deux}}\nAn article {of, mine}")
    assert (first.item["id"], second.item["id"], second.lost, second.place[0]) == ("a", "b:2007", True, 2)
    [alone] = from_bibtex("Article{b,\n title={Deux}}")
    assert alone.lost


def test_a_broken_list_is_told_even_if_all_of_it_is_read() -> None:
    items = '{"id":"a","type":"book","title":"Un"}', '{"id":"b","type":"book","title":"Deux"}'
    told = from_json(f"[{items[0]}\n{items[1]}]")
    assert [(one.item["id"], len(one.problems)) for one in told] == [("a", 1), ("b", 0)]
    assert not any(one.problems for one in from_json(f"[{items[0]},{items[1]}]"))
