"""From references and citations to inlines: links, missing keys, hostile texts, cache, engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stratege import pandoc
from stratege.citations import Resolved, render, resolve
from stratege.document import Emphasis, Link, Strong, Text, plain
from stratege.pandoc import PandocFailed, PandocMissing
from stratege.project import Cache

WORKS = [
    {
        "id": "a",
        "type": "book",
        "title": "Un livre",
        "author": [{"family": "Dupont", "given": "Anne"}],
        "issued": "2020",
    },
    {"id": "b", "type": "book", "title": "Un autre", "author": [{"family": "Roy", "given": "Luc"}], "issued": "2021"},
]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[list[str]]]:
    """The commands given to pandoc."""
    seen: list[list[str]] = []
    execute = pandoc._execute

    def spy(options: list[str], *rest: Any) -> str:
        seen.append(options)
        return execute(options, *rest)

    monkeypatch.setattr(pandoc, "_execute", spy)
    yield seen


def test_links_lead_to_entries() -> None:
    citation = resolve(WORKS, ["[@a, p. 3]"]).citations[0]
    assert isinstance(citation[1], Link)
    assert (citation[1].url, plain(citation[1])) == ("#ref-a", "Dupont, 2020, p. 3")
    assert plain(citation) == "(Dupont, 2020, p. 3)"


def test_titles_are_in_italics() -> None:
    entry = dict(resolve(WORKS, ["[@a]"]).bibliography)["a"]
    assert Emphasis(children=(Text(text="Un livre"),)) in entry


def test_only_works_cited_are_listed_and_sent(calls: list[list[str]]) -> None:
    resolved = resolve(WORKS, ["[@b]"], nocite=())
    assert [key for key, _ in resolved.bibliography] == ["b"]
    assert len(calls) == 1


def test_nocite_lists_without_a_citation() -> None:
    resolved = resolve(WORKS, [], nocite=("a",))
    assert resolved.citations == ()
    assert [key for key, _ in resolved.bibliography] == ["a"]


def test_missing_keys_are_named_and_shown() -> None:
    resolved = resolve(WORKS, ["[voir @a; @perdu]"], nocite=("autre",))
    assert resolved.missing == ("perdu", "autre")
    assert Strong(children=(Text(text="perdu\u00a0?"),)) in resolved.citations[0]
    (diagnostic,) = render(WORKS, ["@aa"]).diagnostics
    assert diagnostic.code == "C001"
    assert "« aa »" in diagnostic.message


def test_nothing_asked_calls_nobody(calls: list[list[str]]) -> None:
    assert resolve(WORKS, []) == Resolved((), (), ())
    assert calls == []


HOSTILE = [
    "<script>alert(1)</script>",
    "{{ config }}",
    r"\input{/etc/passwd} $x^2$",
    "::: {#refs}",
    "- *a* `b` [c](d)",
    "&amp; <b>gras</b>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_titles_stay_text(text: str) -> None:
    work = {"id": "a", "type": "book", "title": text, "author": [{"literal": text}], "issued": text}
    rendered = render([work], ["[@a, p. 3]"])
    assert rendered.citations[0].count('<a href="#ref-a">') == 1
    assert "<script" not in rendered.bibliography[0][1] + rendered.citations[0]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_suffixes_do_not_reach_the_neighbours(text: str) -> None:
    resolved = resolve(WORKS, [f"[@a, {text}]", ":::", text, "[@b]"])
    assert plain(resolved.citations[0]).startswith("(Dupont, 2020")
    assert plain(resolved.citations[3]) == "(Roy, 2021)"
    assert "<script" not in render(WORKS, [f"[@a, {text}]"]).citations[0]


def test_the_same_citations_call_pandoc_once(tmp_path: Path, calls: list[list[str]]) -> None:
    first = resolve(WORKS, ["[@a]", "@b"], cache=Cache(tmp_path))
    assert resolve(WORKS, ["[@a]", "@b"], cache=Cache(tmp_path)) == first
    assert len(calls) == 1


def test_a_reference_not_cited_may_change(tmp_path: Path, calls: list[list[str]]) -> None:
    resolve(WORKS, ["[@a]"], cache=Cache(tmp_path))
    resolve([WORKS[0], WORKS[1] | {"title": "Changé"}], ["[@a]"], cache=Cache(tmp_path))
    assert len(calls) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"references": [WORKS[0] | {"title": "Changé"}]},
        {"citations": ["[@a, p. 2]"]},
        {"style": "apa"},
        {"locale": "fr-CA"},
        {"nocite": ("b",)},
        {"ampersand": True},
        {"references": [WORKS[0] | {"language": "en"}]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_the_result_depends_on(change: dict[str, Any], tmp_path: Path, calls: list[list[str]]) -> None:
    asked: dict[str, Any] = {"references": WORKS, "citations": ["[@a]"]}
    resolve(**asked, cache=Cache(tmp_path))
    resolve(**(asked | change), cache=Cache(tmp_path))
    assert len(calls) == 2


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"citations": [], "bibliography": []}', '{"citations": [3]}'])
def test_a_damaged_entry_is_computed_again(damage: str, tmp_path: Path, calls: list[list[str]]) -> None:
    first = resolve(WORKS, ["[@a]"], cache=Cache(tmp_path))
    (entry,) = tmp_path.glob("citations/*/*")
    entry.write_text(damage, encoding="utf-8")
    assert resolve(WORKS, ["[@a]"], cache=Cache(tmp_path)) == first
    assert len(calls) == 2


def test_pandoc_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "_bundled", lambda: None)
    monkeypatch.setenv("PATH", "")
    for function in (pandoc.executable, pandoc.identity):
        function.cache_clear()
    try:
        with pytest.raises(PandocMissing):
            resolve(WORKS, ["[@a]"])
    finally:
        for function in (pandoc.executable, pandoc.identity):
            function.cache_clear()


def test_pandoc_that_refuses(tmp_path: Path) -> None:
    style = tmp_path / "bad.csl"
    style.write_text('<style xmlns="http://purl.org/net/xbiblio/csl"/>', encoding="utf-8")
    with pytest.raises(PandocFailed):
        resolve(WORKS, ["[@a]"], style=str(style))


def test_text_markup_has_no_tag() -> None:
    rendered = render(WORKS, ["[@a]"], markup="text")
    assert rendered.citations == ["(Dupont, 2020)"]
    assert rendered.bibliography == [("a", "Dupont, A. (2020). Un livre.")]


def test_html_markup_escapes() -> None:
    work = WORKS[0] | {"title": "R&D <ici>", "URL": 'https://x.fr/?a=1&b="2"'}
    ((_, entry),) = render([work], ["@a"]).bibliography
    assert "<i>R&amp;D &lt;ici&gt;</i>" in entry
    assert 'href="https://x.fr/?a=1&amp;b=&quot;2&quot;"' in entry


def test_an_address_runs_nothing() -> None:
    ((_, entry),) = render([WORKS[0] | {"URL": "javascript:alert(1)"}], ["@a"]).bibliography
    assert 'href="javascript' not in entry


def test_an_unknown_work_of_the_sentence_has_no_parentheses() -> None:
    rendered = render(WORKS, ["@perdu", "[@perdu]"], markup="text")
    assert rendered.citations == ["perdu\u00a0?", "(perdu\u00a0?)"]


def test_what_stops_the_engine_is_a_diagnostic() -> None:
    rendered = render(WORKS, ["[@a <b>]"], style="apa-f")
    assert rendered.citations == ["[@a &lt;b&gt;]"]
    assert [(item.code, item.remedy) for item in rendered.diagnostics] == [("C003", "vouliez-vous « apa-fr » ?")]


def test_a_key_given_twice_is_told() -> None:
    assert [item.code for item in render([WORKS[0], WORKS[0]], ["@a"]).diagnostics] == ["C002"]


STRANGE: list[Any] = [
    None,
    3,
    True,
    [],
    {},
    ["x"],
    {"x": 1},
    [[]],
    [{}],
    [[2020]],
    {"date-parts": [[None]]},
    {"raw": 3},
]
FIELDS = ("title", "author", "issued", "type", "genre", "page", "URL", "version", "status", "edition", "original-date")


@pytest.mark.parametrize("style", ["apa-fr", "iso690-author-date-fr"])
def test_no_value_of_a_field_stops_the_list(style: str) -> None:
    works = [
        WORKS[0] | {"id": f"{field}{place}", field: value} for field in FIELDS for place, value in enumerate(STRANGE)
    ]
    rendered = render(works, [f"[@{work['id']}]" for work in works], style=style)
    assert len(rendered.bibliography) == len(works)
    assert rendered.diagnostics == ()


def test_only_what_is_cited_or_listed_goes_to_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    run, seen = pandoc.run, []

    def watched(items: Any, *rest: Any) -> pandoc.Trees:
        seen.extend(item["id"] for item in items)
        return run(items, *rest)

    monkeypatch.setattr(pandoc, "run", watched)
    works = [{"id": f"w{n}", "type": "book", "title": f"Titre {n}"} for n in range(50)]
    resolve(works, ["[@w7]"], nocite=("w3",))
    assert seen == ["w3", "w7"]


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Être <i>lacustre</i>. L’enquête", "<i>Être </i>lacustre. <i>L’enquête</i>."),
        ("Être <i>lacustre</i> ou non", "<i>Être </i>lacustre<i> ou non</i>."),
    ],
)
def test_the_sign_after_a_title_within_a_title_is_roman_too(title: str, printed: str) -> None:
    [(_, line)] = render([WORKS[0] | {"title": title}], ["[@a]"]).bibliography
    assert line == f"Dupont, A. (2020). {printed}"
