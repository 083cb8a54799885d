"""Content that is too deep, too long or no text at all: each is told at its place, and the rest is still checked."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from growth import is_linear, operations

from conftest import MakeProject
from stratege.diagnostics import closest
from stratege.pipeline import check
from stratege.references import from_json, from_ris

REPORT, MODULE = "content/reports/r.yaml", "content/a.yaml"
PLAN = (
    "title: Essai\ndate: '2026-01-02'\nsections:\n  - module: a\nfacts: [facts]\n"
    "bibliography: [bib{}]\noptions: {{cite_report: false, review: false}}\n"
)


def prose(text: str) -> str:
    """A module of one text."""
    return f"kind: prose\ntitle: Premier\nbody:\n  - prose: {json.dumps(text)}\n"


def told(make_project: MakeProject, files: dict[str, str | bytes]) -> list[tuple[str, str]]:
    """Codes and places of what `check` says of a project; it raises nothing."""
    project = make_project({name: text for name, text in files.items() if isinstance(text, str)})
    for name, content in files.items():
        if isinstance(content, bytes):
            (project.root / name).write_bytes(content)
    return [(item.code, str(item.span)) for item in check(project, "r").diagnostics.items]


DEEP = {
    "lists": ("[" * 1_000_000, "1:101"),
    "objects": ("{a: " * 1_000_000, "1:401"),
    "dashes": ("- " * 50_000 + "a", "1:201"),
    "keys": ("? " * 100_000 + "a", "1:201"),
    "blocks": ("\n".join(" " * level + "a:" for level in range(3000)), "101:101"),
    "closed": ("body: " + "[" * 400 + "]" * 400, "1:106"),
    "chart": (f"body:\n  - chart: {{spec: {'[' * 900}{']' * 900}}}", "2:115"),
}


@pytest.mark.parametrize(("text", "place"), DEEP.values(), ids=DEEP)
@pytest.mark.parametrize("file", [MODULE, REPORT, "content/facts.yaml", "content/bib.yaml"])
def test_yaml_that_is_too_deep_is_told_where_it_is(make_project: MakeProject, file: str, text: str, place: str) -> None:
    assert ("Y015", f"{file}:{place}") in told(make_project, {file: text})


def test_yaml_as_deep_as_allowed_is_checked(make_project: MakeProject) -> None:
    text = f"kind: prose\ntitle: Premier\nbody: {'[' * 99}{']' * 99}\n"
    assert told(make_project, {MODULE: text}) == [("S003", f"{MODULE}:3:8")]


def test_the_rest_of_the_project_is_still_checked(make_project: MakeProject) -> None:
    files = {MODULE: prose("[=absent]"), "content/facts.yaml": "[" * 5000}
    assert {code for code, _ in told(make_project, files)} >= {"Y015", "F001"}


def test_aliases_cost_no_more_than_their_text(make_project: MakeProject) -> None:
    bomb = "a: &a [x]\n" + "".join(f"{chr(97 + n)}: &{chr(97 + n)} [{f'*{chr(96 + n)}, ' * 9}]\n" for n in range(1, 25))
    assert [code for code, _ in told(make_project, {MODULE: bomb})].count("Y008") == 9 * 24


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("&a [*a]", "Y008", "1:5"),
        ("&a {*a : 1}", "Y008", "1:5"),
        ("a: *b", "Y003", "1:4"),
        ("a\n---\nb", "Y010", "2:1"),
    ],
)
def test_what_a_graph_cannot_be_is_told(make_project: MakeProject, text: str, code: str, place: str) -> None:
    assert (code, f"{MODULE}:{place}") in told(make_project, {MODULE: text})


def test_a_key_that_is_no_text_is_named_as_it_is_typed(make_project: MakeProject) -> None:
    project = make_project({MODULE: "kind: prose\ntitle: x\n? [a, b]\n: c\nbody: []\n"})
    [fault] = check(project, "r").diagnostics.items
    assert (fault.code, str(fault.span)) == ("S001", f"{MODULE}:3:3") and "« [a, b] »" in fault.message


ITEM = '[{"id": "a", "type": "book", "title": %s}]'
BOMB = "@string{s0 = {xxxxxxxxxx}}\n" + "".join(f"@string{{s{n + 1} = s{n} # s{n} # s{n}}}\n" for n in range(30))
BROKEN = {
    "lists": ("b.json", "[" * 100_000, "1:101"),
    "closed": ("b.json", "[" * 100_000 + "]" * 100_000, "1:101"),
    "objects": ("b.json", ITEM % ('{"a":' * 900 + "1" + "}" * 900), "1:529"),
    "quotes": ("b.json", '"' + '\\"' * 100_000, "1:1"),
    "macros": ("b.bib", f"{BOMB}@book{{a, title = s30}}", "10:19"),
}


@pytest.mark.parametrize(("name", "text", "place"), BROKEN.values(), ids=BROKEN)
def test_a_bibliography_that_grows_without_end_is_told_where_it_does(
    make_project: MakeProject, name: str, text: str, place: str
) -> None:
    code = "C006" if name.endswith(".bib") else "C021"  # the entries of the first can be read without the macro
    assert (code, f"content/{name}:{place}") in told(
        make_project, {REPORT: PLAN.format(f", {name}"), f"content/{name}": text}
    )


@pytest.mark.parametrize("value", ["NaN", "1e999", "9" * 5000, '"\\ud800"', '"\\u0000"', "[]", "{}", "null", "[1e999]"])
@pytest.mark.parametrize("field", ["title", "id", "type", "author", "issued", "volume", "page", "DOI", "\\ud800"])
def test_any_value_of_a_reference_is_read(make_project: MakeProject, field: str, value: str) -> None:
    text = f'[{{"id": "a", "type": "book", "title": "Un", "{field}": {value}}}]'
    files = {REPORT: PLAN.format(", b.json"), MODULE: prose("[@a]"), "content/b.json": text}
    assert "E005" not in {code for code, _ in told(make_project, files)}


def test_a_long_chain_of_works_is_cut(make_project: MakeProject) -> None:
    chain = "".join(f"@book{{a{n}, title = {{Un}}, author = {{Nom}}, crossref = {{a{n - 1}}}}}\n" for n in range(3000))
    files = {REPORT: PLAN.format(", b.bib"), MODULE: prose("[@a2999]"), "content/b.bib": chain}
    assert {code for code, _ in told(make_project, files)} <= {"C009", "C013"}


@pytest.mark.parametrize("date", ["9999-99-99/0000-00-00", "2020-13/2021-02", "-1", "9" * 30])
def test_a_date_that_no_calendar_has_is_told(make_project: MakeProject, date: str) -> None:
    text = f"@book{{a, title = {{Un}}, author = {{Nom}}, publisher = {{P}}, address = {{V}}, date = {{{date}}}}}"
    files = {REPORT: PLAN.format(", b.bib"), MODULE: prose("[@a]"), "content/b.bib": text}
    assert {code for code, _ in told(make_project, files)} <= {"C006", "C009", "C010"}


@pytest.mark.parametrize(
    ("file", "size", "place"),
    [
        (MODULE, 8, f"{MODULE}:1:1"),
        ("content/b.json", 32, f"{REPORT}:6:21"),
        ("content/b.bib", 32, f"{REPORT}:6:21"),
    ],
)
def test_a_file_that_is_too_large_is_told_without_being_read(
    make_project: MakeProject, file: str, size: int, place: str
) -> None:
    project = make_project({REPORT: PLAN.format(f", {file.removeprefix('content/')}" if "b." in file else "")})
    with (project.root / file).open("wb") as large:
        large.truncate((size << 20) + 1)  # nothing is on the disk but its size
    [fault] = [item for item in check(project, "r").diagnostics.items if item.code == "S060"]
    assert str(fault.span) == place and "trop gros" in fault.message


def test_a_bibliography_of_many_works_is_no_large_file(make_project: MakeProject) -> None:
    works = "".join(f"- {{id: r{n}, type: book, title: Titre, issued: '2020'}}\n" for n in range(2000))
    files = {REPORT: PLAN.format(", b.yaml"), "content/b.yaml": works}
    assert {code for code, _ in told(make_project, files)} <= {"C009", "C012"}


NAMELESS = {
    "notices": (from_ris, lambda count: "\n" + "TY  - BOOK\n" * count),
    "people": (from_ris, lambda count: "\nTY  - BOOK\nID  - a\n" + "AU  - X, Y\n" * count + "ER  - \n"),
    "items": (
        lambda text: from_json(text[text.index("[") :]),
        lambda count: json.dumps([{"type": "book", "title": "Un"}] * count),
    ),
}


@pytest.mark.parametrize(("read", "text"), NAMELESS.values(), ids=NAMELESS)
def test_what_repeats_in_a_bibliography_costs_no_more(
    read: Callable[[str], object], text: Callable[[int], str]
) -> None:
    assert is_linear(read, text, 10_000 if "AU  " in text(1) else 2_000)


def test_a_name_that_is_wrong_many_times_is_compared_once() -> None:
    names = [f"reference{number}" for number in range(1000)]
    once, often = (
        operations(lambda count=count: [closest("refrence7", names) for _ in range(count)]) for count in (1, 50)
    )
    assert often < 2 * max(once, 5000)
