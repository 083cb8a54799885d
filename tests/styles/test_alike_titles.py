"""Works that nobody signs, whose titles part after their colons alone: the text cites them by their whole titles."""

from __future__ import annotations

from stratege.citations import render
from stratege.references import from_bibtex, load_items


def _cited(*entries: str) -> list[str]:
    items, _ = load_items([one.item for one in from_bibtex("\n".join(entries))])
    found = render(items, [f"[@{item['id']}]" for item in items], markup="text").citations
    return [text.replace("\u00a0", " ") for text in found]


def _page(key: str, title: str, more: str = "") -> str:
    return f"@online{{{key}, title={{{title}}}, url={{https://rive.fr/{key}}}, {more}}}"


RAIN, SNOW = "Lake Bank: Rain of the towns", "Lake Bank: Snow of the towns"


def test_titles_that_part_after_their_colon_are_cited_whole() -> None:
    assert _cited(_page("a", RAIN), _page("b", SNOW)) == [f"({RAIN}, s. d.)", f"({SNOW}, s. d.)"]
    assert _cited(_page("a", RAIN), _page("b", SNOW, "shorttitle={Lake Bank}"))[1] == f"({SNOW}, s. d.)"


def test_a_title_alone_in_its_year_is_cited_up_to_its_colon() -> None:
    assert _cited(_page("a", RAIN)) == ["(Lake Bank, s. d.)"]
    assert _cited(_page("a", RAIN, "year=2010"), _page("b", SNOW)) == ["(Lake Bank, 2010)", "(Lake Bank, s. d.)"]


def test_works_with_authors_are_cited_by_them() -> None:
    by = "author={Roy, Luc}"
    assert _cited(_page("a", RAIN, by), _page("b", SNOW, by)) == ["(Roy, s. d.-a)", "(Roy, s. d.-b)"]


def test_one_title_twice_keeps_its_letters() -> None:
    assert _cited(_page("a", RAIN), _page("b", RAIN)) == ["(Lake Bank, s. d.-a)", "(Lake Bank, s. d.-b)"]


def test_a_short_title_of_its_author_is_kept() -> None:
    pages = _page("a", RAIN, "shorttitle={LB}"), _page("b", SNOW, "shorttitle={LB}")
    assert _cited(*pages) == ["(LB, s. d.-a)", "(LB, s. d.-b)"]
