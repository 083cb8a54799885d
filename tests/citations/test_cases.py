"""French APA as readers see it: every line of the case files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stratege.citations import Rendered, render

Case = tuple[str, str]
Cases = Callable[[str], list[Case]]
Readable = Callable[[str], str]
References = list[dict[str, Any]]


def test_citation(citation_case: Case, french: Rendered, cases: Cases, readable: Readable) -> None:
    place = cases("citations.txt").index(citation_case)
    assert readable(french.citations[place]) == citation_case[1]


def test_entry(entry_case: Case, french: Rendered, readable: Readable) -> None:
    key, expected = entry_case
    assert readable(dict(french.bibliography)[key]) == expected


def test_kind(kind_case: Case, kinds: dict[str, str], readable: Readable) -> None:
    key, expected = kind_case
    assert readable(kinds[key]) == expected


def test_every_work_but_the_letter_is_listed(references: References, french: Rendered, cases: Cases) -> None:
    expected = {item["id"] for item in references} - {"lettre"}
    assert {key for key, _ in french.bibliography} == expected == {key for key, _ in cases("entries.txt")}


def test_accents_do_not_upset_the_order(french: Rendered) -> None:
    keys = [key for key, _ in french.bibliography]
    assert keys.index("ancien") < keys.index("these") < keys.index("rapport")


def test_canada(references: References, cases: Cases, readable: Readable) -> None:
    wanted = cases("canada.txt")
    rendered = render(references, ["[@seul; @deux]", *(f"[@{key}]" for key, _ in wanted)], style="apa-fr-ca")
    entries = dict(rendered.bibliography)
    assert "; " in rendered.citations[0]
    assert "\u00a0;" not in rendered.citations[0]
    assert [readable(entries[key]) for key, _ in wanted] == [expected for _, expected in wanted]


def test_the_locale_chooses_canada_too(references: References) -> None:
    by_name = render(references, ["[@wiki]"], style="apa-fr-ca")
    assert render(references, ["[@wiki]"], locale="fr-CA") == by_name


def test_france_has_a_no_break_space_before_the_semicolon(references: References) -> None:
    assert "\u00a0; " in render(references, ["[@seul; @deux]"]).citations[0]


def test_ampersand_is_for_parentheses_and_list(references: References) -> None:
    rendered = render(references, ["@deux", "[@deux]"], ampersand=True, markup="text")
    assert rendered.citations == ["Martin et Roy (2019)", "(Martin & Roy, 2019)"]
    assert dict(rendered.bibliography)["deux"].startswith("Martin, L. & Roy, Z.")
