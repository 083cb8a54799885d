"""What DBLP, Google Scholar and hands leave in fields: volumes, acronyms, braces and places."""

from __future__ import annotations

import pytest

from tests.references.printing import of, printed


@pytest.mark.parametrize(
    ("book", "line"),
    [
        (
            "Proceedings of the Conference on Lakes, USA, August 4-8, 1996, Volume 1.",
            "Dans Proceedings of the Conference on Lakes, USA, August 4-8, 1996 (vol. 1, p. 1-9).",
        ),
        ("Lakes 2019, Long and Short Papers, Volume 1.", "Dans Lakes 2019, Long and Short Papers (vol. 1, p. 1-9)."),
        ("Lakes: Rivers VII, Los Angeles, CA, USA.", "Dans Lakes: Rivers VII, Los Angeles, CA, USA (p. 1-9)."),
        ("Proc. of Automated Schedul-\ning", "Dans Proc. of Automated Schedul-ing (p. 1-9)."),
        ("Proc. Int. Conf. Robot. Autom.", "Dans Proc. Int. Conf. Robot. Autom. (p. 1-9)."),
        (
            "Proceedings of the 22nd acm sigkdd conference on lakes",
            "Dans Proceedings of the 22nd ACM SIGKDD conference on lakes (p. 1-9).",
        ),
        ("2017 ieee conference on lakes (icra)", "Dans 2017 IEEE conference on lakes (ICRA) (p. 1-9)."),
        ("neurips", "Dans NeurIPS (p. 1-9)."),
        ("Nips and tucks of the acme lakes", "Dans Nips and tucks of the acme lakes (p. 1-9)."),
        (r"23rd $\{$USENIX$\}$ lake symposium", "Dans 23rd USENIX lake symposium (p. 1-9)."),
    ],
)
def test_the_book_of_a_congress(book: str, line: str) -> None:
    assert of("inproceedings", f"title={{Of water}}, pages={{1-9}}, booktitle={{{book}}}") == f"Of water. {line}"


def test_a_journal_that_is_the_book_of_a_congress() -> None:
    fields = "title={Of water}, journal={ In Proceedings Lakes Conference}, pages={1-9}, number={AeM SERIES No. 2}"
    assert of("article", fields) == "Of water. Dans Proceedings Lakes Conference (p. 1-9)."
    other = "title={Of water}, journal={Proceedings of the Royal Society}, pages={1-9}, number={2}"
    assert of("article", other) == "Of water. Proceedings of the Royal Society, (2), 1-9."


@pytest.mark.parametrize(
    ("book", "maker", "line"),
    [
        ("The Handbook of Lakes. Wiley, Oxford", "Wiley Online Library", "The handbook of lakes (p. 1-9). Wiley."),
        (
            "The Handbook of Lakes. Wiley, Oxford",
            "Elsevier",
            "The handbook of lakes. Wiley, Oxford (p. 1-9). Elsevier.",
        ),
        ("The Handbook of Lakes", "ACM New York, NY, USA", "The handbook of lakes (p. 1-9). ACM."),
    ],
)
def test_the_publisher_of_a_book(book: str, maker: str, line: str) -> None:
    fields = f"title={{Of water}}, pages={{1-9}}, booktitle={{{book}}}, publisher={{{maker}}}"
    assert of("incollection", fields) == f"Of water. Dans {line}"


@pytest.mark.parametrize(
    ("kind", "fields", "line"),
    [
        ("manual", "type={Manual}", "Of water [manuel]."),
        ("misc", "note={Working Paper}", "Of water [document de travail]."),
        ("article", "note={Working Paper}, journal={Lakes}", "Of water. Lakes."),
        ("misc", "note={Working lakes}", "Of water."),
        (
            "techreport",
            "institution={Technical Report 486, Statistics Department, University of Lyon at~…}",
            "Of water (rapport technique nᵒ 486). Statistics Department, University of Lyon.",
        ),
        ("techreport", "type={RAPPORT LAC-2010-V2.1}, institution={Lac}", "Of water (rapport nᵒ LAC-2010-V2.1). Lac."),
        ("techreport", "type={Rapport final}, institution={Lac}", "Of water [rapport final]. Lac."),
        ("book", "url={https://github.com/roy/lacs}", "Of water [logiciel]. GitHub. https://github.com/roy/lacs"),
        ("book", "url={https://github.com/roy/lacs/a.pdf}", "Of water. https://github.com/roy/lacs/a.pdf"),
        (
            "article",
            "doi={10.7287/peerj.preprints.1v1}, publisher={PeerJ Preprints}, month=aug",
            "Of water. PeerJ Preprints. https://doi.org/10.7287/peerj.preprints.1v1",
        ),
    ],
)
def test_what_a_work_is(kind: str, fields: str, line: str) -> None:
    assert of(kind, f"title={{Of water}}, {fields}") == line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("note={Publié le 18/06/2018}", "Roy, L. (2018, 18 juin). Les lacs. https://a.fr/1"),
        ("addendum={(publié en: 18/06/2018 )}", "Roy, L. (2018, 18 juin). Les lacs. https://a.fr/1"),
        ("year=2017, note={Publié le 18/06/2018}", "Roy, L. (2017). Les lacs. https://a.fr/1"),
        ("note={Publié à Lyon}", "Roy, L. (s. d.). Les lacs. https://a.fr/1"),
    ],
)
def test_the_day_that_a_note_says_a_page_came_out(fields: str, line: str) -> None:
    assert printed(f"@online{{a, author={{Roy, Luc}}, title={{Les lacs}}, url={{https://a.fr/1}}, {fields}}}") == line


@pytest.mark.parametrize(
    ("title", "url", "line"),
    [
        ("Wikipedia: Blockchain", "https://en.wikipedia.org/wiki/Blockchain", "Blockchain. (s. d.). Dans Wikipedia."),
        (
            "Wikipédia:Soyez audacieux",
            "https://fr.wikipedia.org/wiki/Wikip%C3%A9dia:Soyez_audacieux",
            "Wikipédia:Soyez audacieux. (s. d.). Dans Wikipédia.",
        ),
    ],
)
def test_wikipedia_named_before_its_article(title: str, url: str, line: str) -> None:
    assert printed(f"@online{{a, title={{{title}}}, url={{{url}}}}}").startswith(line)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Clean Lakes: A Handbook (Robert C. Martin Series)", "Clean lakes: A handbook. Lake Press."),
        ("The Lakes (The Lake Press Series in Data Systems)", "The lakes. Lake Press."),
        ("Lakes (An Introduction to Infinite Series)", "Lakes (an introduction to infinite series). Lake Press."),
        ("Rivers and Lakes (World Series)", "Rivers and lakes (world series). Lake Press."),
    ],
)
def test_the_series_that_a_shop_names_after_a_book(title: str, line: str) -> None:
    assert of("book", f"title={{{title}}}, publisher={{Lake Press}}") == line


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Sequential lakes, Technical Report EWD-123", "Sequential lakes (rapport technique nᵒ EWD-123). Lac."),
        ("Lakes. Technical Report 2012", "Lakes. Technical report 2012. Lac."),
        ("Notes on the technical report", "Notes on the technical report. Lac."),
    ],
)
def test_the_number_of_a_report_after_its_title(title: str, line: str) -> None:
    assert of("techreport", f"title={{{title}}}, institution={{Lac}}") == line


@pytest.mark.parametrize(
    ("school", "name"),
    [
        ("University of Lac, Melbourne, Australia", "University of Lac"),
        ("University of California, Berkeley", "University of California, Berkeley"),
        ("Institute of Technology, Tiruchi, France", "Institute of Technology, Tiruchi, France"),
        (r"Universit{\~A}{\copyright} du Lac", "Université du Lac"),
    ],
)
def test_a_university_without_its_town(school: str, name: str) -> None:
    assert of("phdthesis", f"title={{Of water}}, school={{{school}}}") == f"Of water [thèse de doctorat, {name}]."


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("journal={Cambridge University Press, New York}", "Cambridge University Press."),
        ("journal={Lakes, New York}", "Lakes, New York."),
        ("journal={Springer, New York}, volume=2", "Springer, New York, 2."),
    ],
)
def test_a_publisher_for_a_journal(fields: str, line: str) -> None:
    assert of("article", f"title={{Of water}}, {fields}") == f"Of water. {line}"


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("The hollywood tv producer: His work in the usa", "The Hollywood TV producer: His work in the USA."),
        ("The use of file.tv and tv-dna by producers", "The use of file.tv and tv-dna by producers."),
    ],
)
def test_names_that_a_title_lowers(title: str, line: str) -> None:
    assert of("misc", f"title={{{title}}}") == line
