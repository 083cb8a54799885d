"""What a work is where no type says it: by `howpublished`, by its title at Zenodo, by the words of its issue."""

from __future__ import annotations

import json

import pytest

from stratege.references import from_bibtex, from_json
from stratege.references.bibtex.manners import with_manner
from stratege.signs import KEPT_QUOTES
from stratege.styles.genres import is_idle
from stratege.styles.prepare import prepare
from stratege.styles.seasons import season_apart
from stratege.styles.untyped import name_untyped


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Press Release", [("type", "communiqué de presse")]),
        ("Available online.", []),
        ("Online; accessed 3 May 2020", []),
        ("arXiv preprint", [("howpublished", "arXiv")]),
        ("{ACM} Press", [("howpublished", "{ACM} Press")]),
        ("Zorb, accessed May 2020", [("howpublished", "Zorb")]),
    ],
)
def test_manner_of_publication(typed: str, kept: list[tuple[str, str]]) -> None:
    assert with_manner([("howpublished", typed)]) == kept


def test_other_fields_say_more_than_the_manner() -> None:
    fields = [("publisher", "Pont"), ("type", "carte"), ("howpublished", "Slides")]
    assert with_manner(fields) == fields[:2]


@pytest.mark.parametrize(
    ("note", "number", "genre"),
    [
        ("US Patent 7,123,456", "US 7 123 456", None),
        ("U.S. Patent No. 7,123,456.", "US 7 123 456", None),
        ("European Patent EP1234567B1", "EP1234567B1", None),
        ("Brevet n° 2 987 654", "2 987 654", None),
        ("US Patent App. 12/345,678", "US 12/345 678", "demande de brevet"),
        ("A study of US patent 7,123,456 and others", None, None),
    ],
)
def test_patent_of_no_type(note: str, number: str | None, genre: str | None) -> None:
    item = from_bibtex(f"@misc{{a, title={{A}}, note={{{note}}}}}")[0].item
    assert item["type"] == ("patent" if number else "document")
    assert (item.get("number"), item.get("genre")) == (number, genre)


@pytest.mark.parametrize(
    ("typed", "genre", "school"),
    [
        ("Mémoire de Master en informatique. USTHB", "Mémoire de Master en informatique", "USTHB"),
        ("PhD thesis, University of Laval, Québec", "PhD thesis", "University of Laval, Québec"),
        ("Thèses et mémoires", None, "Thèses et mémoires"),
    ],
)
def test_a_thesis_of_no_type(typed: str, genre: str | None, school: str) -> None:
    item = from_bibtex(f"@misc{{a, author={{Roy, Luc}}, title={{A}}, howpublished={{{typed}}}}}")[0].item
    assert item["type"] == ("thesis" if genre else "document")
    assert (item.get("genre"), item["publisher"]) == (genre, school)


@pytest.mark.parametrize(
    ("fields", "issue", "issued"),
    [
        ({"issue": "Winter 2021", "volume": "3"}, "hiver", {"date-parts": [[2021]]}),
        ({"issue": "Winter"}, None, {"date-parts": [[2021]], "season": 4}),
        ({"issue": "mars"}, None, {"date-parts": [[2021, 3]]}),
        ({"issue": "Winter 2020"}, "hiver 2020", {"date-parts": [[2021]]}),
        ({"issue": "3, Summer", "volume": "3"}, "3", {"date-parts": [[2021]]}),
        ({"issue": "3(4)"}, "3(4)", {"date-parts": [[2021]]}),
        ({"issue": "Special issue", "volume": "3"}, "Special issue", {"date-parts": [[2021]]}),
        ({"issue": "107-108"}, "107-108", {"date-parts": [[2021]]}),
    ],
)
def test_issue_that_a_season_names(fields: dict[str, str], issue: str | None, issued: dict[str, object]) -> None:
    item: dict[str, object] = {"type": "article-journal", "issued": {"date-parts": [[2021]]}, **fields}
    season_apart(item)
    assert (item.get("issue"), item["issued"]) == (issue, issued)


@pytest.mark.parametrize(
    ("title", "language", "printed"),
    [
        ("Mulheres jovens, 'teto de lago' e estratégias para o lago", "", "‘teto de lago’"),
        ('El "techo" de las mujeres y los lagos', "", "“techo”"),
        ("Das 'Glas' und die Stadt", "de", "‘Glas’"),
        ("Young women's lives and the 'glass ceiling' in the city", "", "‘glass ceiling’"),
        ("Les lacs et le 'plafond' des ponts", "", "'plafond'"),  # of which the engine makes guillemets
        ("Dell'acqua e dell'aria nel lago", "it", "Dell'acqua e dell'aria"),
    ],
)
def test_foreign_titles_keep_their_quotation_marks(title: str, language: str, printed: str) -> None:
    found = str(prepare({"type": "book", "title": title}, True, language)["title"])
    for mark, private in KEPT_QUOTES.items():
        found = found.replace(private, mark)
    assert printed in found


def test_work_without_title_has_none() -> None:
    assert "title" not in prepare({"type": "book"}, True, "de")


@pytest.mark.parametrize(
    ("kind", "title", "publisher", "meant"),
    [
        ("dataset", "zorb/zorblib: v1", "Zenodo", "software"),
        ("dataset", "zorb/zorblib: v1", "Insee", "dataset"),
        ("dataset", "Zorb toolkit", "Zenodo", "dataset"),  # its exporter should know
        ("document", "Zorb data toolkit", "Zenodo", "software"),
        ("document", "Zorb data", "Zenodo", "dataset"),
    ],
)
def test_program_at_zenodo(kind: str, title: str, publisher: str, meant: str) -> None:
    item: dict[str, object] = {"type": kind, "title": title, "publisher": publisher}
    name_untyped(item)
    assert item["type"] == meant


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ({"family": "al.", "given": "et"}, {"literal": "others"}),
        ({"family": "et al."}, {"literal": "others"}),
        ({"family": "Al"}, {"family": "Al"}),
        ({"family": "Al", "given": "Bo"}, {"family": "Al", "given": "Bo"}),
    ],
)
def test_others_in_the_parts_of_a_name(typed: dict[str, str], read: dict[str, str]) -> None:
    item = {"id": "a", "type": "book", "title": "A", "author": [{"family": "Roy", "given": "Luc"}, typed]}
    assert from_json(json.dumps([item]))[0].item["author"] == [{"family": "Roy", "given": "Luc"}, read]


@pytest.mark.parametrize(
    ("kind", "genre", "idle"),
    [
        ("document", "Action, Aventure, Romantique", True),
        ("motion_picture", "Drama, War", True),
        ("document", "Drame", False),  # one word may be the form of a play
        ("document", "Action, Affiche", False),
        ("article-journal", "Note", True),  # of Scopus
        ("book", "Note", False),
        ("book", "Drame, Comédie", False),
    ],
)
def test_tones_of_films_are_no_form(kind: str, genre: str, idle: bool) -> None:
    assert is_idle(kind, genre) is idle
