"""Of somebody's export only what a citation needs is an error; what repeats is told once; the rest is silent."""

from __future__ import annotations

import pytest

from stratege.diagnostics import Diagnostic, Diagnostics
from stratege.model.base import Mapping
from stratege.read.library import library
from stratege.read.references import known

BAD = "@book{{{0}, author={{Roy, Luc}}, title={{Un}}, publisher={{PUF}}, isbn={{12}}, publsher={{x}}}}\n"


def _known(bib: str, *cited: str, everything: bool = False) -> tuple[dict[str, Mapping], list[Diagnostic]]:
    found = Diagnostics()
    items = library("z.bib", bib.encode(), found)
    return known(items, found, cited=cited, everything=everything), list(found)


def _told(bib: str, *cited: str, everything: bool = False) -> list[tuple[str, str, str]]:
    return [(item.code, str(item.span), item.severity) for item in _known(bib, *cited, everything=everything)[1]]


def test_faults_of_a_work_are_warnings_and_only_if_it_is_cited() -> None:
    bib = BAD.format("a") + BAD.format("b")
    assert _told(bib) == []
    assert _told(bib, "b") == [("C011", "z.bib:2:58", "warning"), ("C008", "z.bib:2:69", "warning")]
    assert [row[:2] for row in _told(bib, everything=True)] == [("C011", "z.bib:1:58"), ("C008", "z.bib:1:69")]


def test_what_is_read_is_told_apart_by_its_nature() -> None:
    entries = (("a", "ROY, Luc"), ("b", "PETIT, Anne"), ("c", "Eau et Rivières"), ("d", "Luc Roy; Anne Petit"))
    bib = "".join(f"@misc{{{key}, author={{{name}}}, title={{Les lacs}}, year=2010}}\n" for key, name in entries)
    told = [one.message for one in _known(bib, everything=True)[1] if one.code == "C017"]
    assert [one.partition(" fois")[0] for one in told if " fois" in one] == ["2"]
    assert len(told) == 3


def test_what_repeats_is_told_once_with_a_count() -> None:
    told = _known("".join(map(BAD.format, "abc")), everything=True)[1]
    assert told[0].message == (
        "3 fois dans ce fichier, par exemple : la référence « a » a un identifiant mal formé : ISBN: 12"
        " ; de même « b », « c »"
    )
    assert len(told) == 2


def test_of_several_groups_one_is_shown() -> None:
    entry = "@misc{{{0}, author={{{1}}}, title={{Les crues}}, year=2023}}\n"
    told = _known(entry.format("a", "University of Lyon") + entry.format("b", "{Anne Vernant}"), everything=True)[1]
    assert [str(one.span) for one in told if one.code == "C017"] == ["z.bib:1:10", "z.bib:2:10"]
    told = _known(entry.format("a", "University of Lyon") + entry.format("b", "University of Nice"), everything=True)[1]
    assert [str(one.span) for one in told if one.code == "C017"] == ["z.bib:1:10"]


def test_the_first_of_two_is_kept_and_the_same_twice_is_no_fault() -> None:
    one, other = "@book{a, title={Un}, editor={Roy}, publisher={X}}\n", "@book{a, title={Deux}}\n"
    assert _told(one * 2, "a") == []
    found, [told] = _known(one + other, "a")
    assert (found["a"]["title"], told.code, told.severity) == ("Un", "C002", "warning")
    assert [str(span) for span in told.related] == ["z.bib:1:7"]
    assert _told(one + other) == []


@pytest.mark.parametrize("entry", ["@misc{a, url={https://a.fr}}", "@book{a, title : {Un}}", "@book{a, title={Un"])
def test_a_work_cited_that_cannot_be_named_or_read_is_an_error(entry: str) -> None:
    assert [row[::2] for row in _told(entry, "a")] == [("C014", "error")]
    assert "a" in _known(entry, "a")[0]


def test_an_entry_that_cannot_be_read_is_told_in_any_case_and_gives_way_to_another() -> None:
    lost, good = "@book{a, title : {Un}}\n", "@book{a, title={Un}, editor={Roy}, publisher={X}}\n"
    assert _told(lost) == [("C006", "z.bib:1:10", "warning")]
    assert "a" not in _known(lost)[0]
    found, told = _known(lost + good, "a")
    assert (found["a"]["title"], [item.code for item in told]) == ("Un", ["C006"])
