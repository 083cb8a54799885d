"""RIS typed by hand: a line whose tag is written amiss is read as it is meant, and told; one that goes on is let be."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.pipeline import check
from stratege.references.entries import Entry
from stratege.references.ris.read import from_ris


def _read(*lines: str, author: str = "Insee") -> Entry:
    text = "\n".join(["TY  - RPRT", f"AU  - {author}", "TI  - Comptages", *lines, "ER  - ", ""])
    [entry] = from_ris(text)
    return entry


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("PY: 2026", "issued", {"date-parts": [[2026]]}),
        ("PY  2026", "issued", {"date-parts": [[2026]]}),
        ("PY 2026", "issued", {"date-parts": [[2026]]}),
        ("PY=2026", "issued", {"date-parts": [[2026]]}),
        ("py  - 2026", "issued", {"date-parts": [[2026]]}),
        ("py - 2026", "issued", {"date-parts": [[2026]]}),
        ("PY – 2026", "issued", {"date-parts": [[2026]]}),
        ("  PY  - 2026", "issued", {"date-parts": [[2026]]}),
        ("PB: Insee", "publisher", "Insee"),
        ("PB  Insee", "publisher", "Insee"),
        ("UR:https://a.fr/x", "URL", "https://a.fr/x"),
        ("DO: 10.1000/x", "DOI", "10.1000/x"),
        ("VL  12", "volume", "12"),
    ],
)
def test_a_line_is_read_as_the_tag_that_it_means(line: str, name: str, value: object) -> None:
    entry = _read(line)
    assert (entry.item[name], entry.item["title"]) == (value, "Comptages")
    [(place, told)] = entry.problems
    assert place == (4, 1)
    assert told.startswith(f"« {line.strip()} » est lu « ")


@pytest.mark.parametrize(
    "line",
    ["IS the best of all", "VL: le volume", "Le mot PY: 2026", "is  the best", "py 2026", "XX: 2026", "PY: bientôt"],
)
def test_what_goes_on_is_let_be(line: str) -> None:
    entry = _read(line)
    assert (entry.item["title"], entry.problems) == (f"Comptages {line}", ())


def test_words_of_an_abstract_are_no_tag_but_a_year_is() -> None:
    entry = _read("AB  - Les groupes", "AB: le plus rare", "PY: 2026")
    assert entry.item["abstract"] == "Les groupes AB: le plus rare"
    assert entry.item["issued"] == {"date-parts": [[2026]]}


@pytest.mark.parametrize("end", ["er  - ", "ER:", "ER -", "ER"])
def test_the_end_of_a_record_may_be_typed_otherwise(end: str) -> None:
    record = f"TY  - RPRT\nTI  - Un\n{end}\n"
    assert [(one.item["title"], one.problems) for one in from_ris(record * 2)] == [("Un", ())] * 2


@pytest.mark.parametrize("name", ["Nantes Métropole,", "{{Nantes Métropole}}", "{Nantes Métropole}"])
def test_a_group_is_marked_by_a_comma_or_by_braces(name: str) -> None:
    entry = _read("AU  - Roy, Luc", author=name)
    assert [" ".join(one.values()) for one in entry.item["author"]] == ["Nantes Métropole", "Roy Luc"]
    assert entry.groups == ()


PLAN = "title: E\nsections: [{module: a}]\nfacts: [facts]\nbibliography: [bib, z.ris]\nnocite: [z]\n"


def _told(make_project: MakeProject, *lines: str) -> list[tuple[str, str, str]]:
    text = "\n".join(["TY  - ELEC", "ID  - z", *lines, "TI  - Comptages", "UR  - https://a.fr", "PY  - 2026", "ER  - "])
    files = {"content/reports/r.yaml": PLAN, "content/z.ris": text}
    told = check(make_project(files), "r").diagnostics.items
    return [(item.code, str(item.span), item.remedy) for item in told if item.code == "C017"]


def test_a_name_that_passes_for_a_group_is_told_where_it_stands(make_project: MakeProject) -> None:
    [(code, span, remedy)] = _told(make_project, "AU  - Roy, Luc", "AU  - Anne Roy")
    assert (code, span) == ("C017", "content/z.ris:4:1")
    assert remedy.startswith("écrivez « Anne Roy, » si c'en est un")
    assert "« Roy, Anne » si c'est une personne" in remedy


def test_the_remedy_of_a_ris_is_no_braces(make_project: MakeProject) -> None:
    [(_, span, remedy)] = _told(make_project, "AU  - Roy, Luc", "UR  - https://a.fr/1 ; https://b.fr/2")
    assert (span, "accolades" in remedy) == ("content/z.ris:4:1", False)


@pytest.mark.parametrize("name", ["Nantes Métropole,", "{{Nantes Métropole}}"])
def test_what_the_remedy_asks_for_ends_it(make_project: MakeProject, name: str) -> None:
    assert _told(make_project, f"AU  - {name}") == []
