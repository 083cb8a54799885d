"""What stands around titles: the book that a chapter inherits, a congress that shouts, the site that a page adds."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json
from tests.references.printing import of

BOOK = "Perception et Intermodalité: Approches Actuelles De La Question De Molyneux"
PARENT = f"@book{{p, author={{Roy, Luc}}, title={{{BOOK}}}, booktitle={{{BOOK}}}, year=1996, publisher={{PUF}}}}"


@pytest.mark.parametrize("kind", ["book", "collection"])
def test_the_book_that_a_chapter_inherits(kind: str) -> None:
    child = "@incollection{a, author={Roy, Luc}, crossref={p}, title={Les fleuves de la ville}}\n"
    printed = line_of(from_bibtex(child + PARENT.replace("@book", f"@{kind}")))
    assert "Dans Perception et intermodalité : approches actuelles de la question de Molyneux. PUF" in printed


def hosted(book: str, kind: str = "incollection") -> str:
    return line_of(
        from_bibtex(f"@{kind}{{a, author={{Roy, Luc}}, title={{Rivers}}, booktitle={{{book}}}, pages={{1-9}}}}")
    )


@pytest.mark.parametrize("kind", ["incollection", "inproceedings"])
@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("part of the MULTI CONFERENCE ON RIVER SYSTEMS 2019", "Part of the Multi Conference on River Systems 2019"),
        ("part of the {MULTI} {CONFERENCE} {ON} {RIVER} {SYSTEMS}", "Part of the Multi Conference on River Systems"),
        ("The IEEE CONFERENCE ON RIVER SYSTEMS of Lyon", "The IEEE Conference on River Systems of Lyon"),
        ("Proceedings of IEEE ACM AAAI IJCAI Workshop", "Proceedings of IEEE ACM AAAI IJCAI Workshop"),
        ("Conference on ZORBUKAL AND RIVER SYSTEMS", "Conference on ZORBUKAL AND RIVER SYSTEMS"),
        ("Conference on RIVER SYSTEMS", "Conference on RIVER SYSTEMS"),
    ],
)
def test_a_congress_that_shouts(kind: str, typed: str, printed: str) -> None:
    assert f"Dans {printed} (p. 1-9)." in hosted(typed, kind)


def page(title: str, **fields: str) -> str:
    item = {"id": "a", "type": "webpage", "title": title, "issued": {"date-parts": [[2016]]}, **fields}
    return line_of(from_json(json.dumps([item])))


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        (
            "LE FRET AÉRIEN PRATIQUE | L'Antenne - Les transports",
            "http://www.lantenne.com/a.html",
            "Le fret aérien pratique. (2016). L’Antenne - Les transports. http://www.lantenne.com/a.html",
        ),
        ("La crue | L'Écho", "https://lecho.fr/a", "La crue. (2016). L’Écho. https://lecho.fr/a"),
        ("La crue | L'Écho", "https://exemple.fr/a", "La crue | L’Écho. (2016). https://exemple.fr/a"),
        ("La crue | L'Écho", "https://exemple.fr/lecho", "La crue | L’Écho. (2016). https://exemple.fr/lecho"),
    ],
)
def test_the_site_after_a_bar(title: str, url: str, printed: str) -> None:
    assert page(title, URL=url) == printed


@pytest.mark.parametrize(
    ("title", "url", "printed"),
    [
        ("La crue - L'Écho", "https://lecho.fr/a", "La crue. (2016). L’Écho. https://lecho.fr/a"),
        ("La crue - L'Écho", "https://exemple.fr/a", "La crue - L’Écho. (2016). https://exemple.fr/a"),
        ("La crue · Zorb Usage Documentation", "https://zorb.io/a", "La crue. (2016). Zorb Usage Documentation."),
    ],
)
def test_the_site_after_a_dash_or_a_point(title: str, url: str, printed: str) -> None:
    assert page(title, URL=url).startswith(printed)


def test_a_dash_in_a_page_that_one_signs() -> None:
    printed = page("La crue - L'Écho", URL="https://lecho.fr/a", author=[{"family": "Roy", "given": "Luc"}])  # type: ignore[arg-type]
    assert "La crue - L’Écho." in printed


def test_a_site_that_has_its_field() -> None:
    printed = page("La crue | L'Écho", URL="https://lecho.fr/a", **{"container-title": "L'Écho du fleuve"})
    assert printed == "La crue. (2016). L’Écho du fleuve. https://lecho.fr/a"


def test_the_site_after_a_bar_in_bibtex() -> None:
    entry = """@book{a, title="LE FRET AÉRIEN PRATIQUE | L'Antenne", year=2016, note={http://www.lantenne.com/a}}"""
    assert line_of(from_bibtex(entry)) == "Le fret aérien pratique. (2016). L’Antenne. http://www.lantenne.com/a"


@pytest.mark.parametrize(
    ("host", "printed"),
    [
        ("Ieee Transactions on Rivers", "IEEE Transactions on Rivers"),
        ("Journal of Ieeeria", "Journal of Ieeeria"),
        (
            "Lake Safety (LS), 2012 IEEE Conference on Technologies for",
            "2012 IEEE Conference on Technologies for Lake Safety (LS)",
        ),
        ("Lake Safety, a Journal of Technologies for Towns", "Lake Safety, a Journal of Technologies for Towns"),
    ],
)
def test_the_names_of_engineers(host: str, printed: str) -> None:
    bib = f"@article{{a, author={{Roy, Luc}}, title={{Rivers}}, year=2012, volume=2, journal={{{host}}}}}"
    assert line_of(from_bibtex(bib)) == f"Roy, L. (2012). Rivers. {printed}, 2."


@pytest.mark.parametrize(
    ("typed", "printed_as"),
    [
        ("Proceedings., 10th International Conference on Lakes", "10th International Conference on Lakes"),
        ("[1990] Proceedings. Second Lake Workshop on Rivers", "Second Lake Workshop on Rivers"),
        ("Proceedings. The Rivers of the Town", "Proceedings. The Rivers of the Town"),
    ],
)
def test_proceedings_before_a_congress(typed: str, printed_as: str) -> None:
    line = of("inproceedings", f"title={{Lakes}}, pages={{1--9}}, booktitle={{{typed}}}")
    assert line == f"Lakes. Dans {printed_as} (p. 1-9)."


@pytest.mark.parametrize(
    ("journal", "printed_as"),
    [
        ("Autonomous agents and multi-agent systems", "Autonomous Agents and Multi-Agent Systems"),
        ("Journal of Multi-agent Systems", "Journal of Multi-agent Systems"),
        ("acta mechanica et automatica", "Acta Mechanica et Automatica"),
        ("zorba mechanica et automatica", "zorba mechanica et automatica"),
    ],
)
def test_journals_typed_in_small_letters(journal: str, printed_as: str) -> None:
    assert of("article", f"title={{Lakes}}, journal={{{journal}}}, volume=3") == f"Lakes. {printed_as}, 3."


def test_a_site_and_its_words_after_a_dot() -> None:
    page = "title={{Les crues · {{{}}}, {{La}} rive pour tous}}, url={{https://antenne.fr/a}}"
    assert of("misc", page.format("Antenne")) == "Les crues. Antenne. https://antenne.fr/a"
    assert of("misc", page.format("Zorbe")) == "Les crues · Zorbe, La rive pour tous. https://antenne.fr/a"
