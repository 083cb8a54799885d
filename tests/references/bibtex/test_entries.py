"""The scanner of BibTeX: values whole, places exact, any text read in one pass."""

from __future__ import annotations

import re

import pytest
from growth import is_linear
from hypothesis import example, given
from hypothesis import strategies as st

from stratege.references.bibtex import entries as bibtex_entries
from stratege.references.bibtex import reader as bibtex_reader
from stratege.references.bibtex.entries import scan

SIGNS = ["{", "}", "\\}", "\\", '"', "#", "%", "=", ",", "\n", "x"]
FIELD = st.lists(st.sampled_from(SIGNS), min_size=2, max_size=5).map(lambda signs: f"t={{{''.join(signs)}}},")


def _values(text: str) -> list[dict[str, str]]:
    return [{field.name: field.value for field in entry.fields} for entry in scan(text).entries]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("@book{a, t = {x {y} z}}", {"t": "x {y} z"}),
        ('@book{a, t = "x {"} z"}', {"t": 'x {"} z'}),
        ("@book(a, t = {x)}, u = 3)", {"t": "x)", "u": "3"}),
        ("@String (p = {x}) @BOOK{a, t = P # { y } # 3 # q}", {"t": "x y 3q"}),
        ("@string{a.b:c = {x}} @book{a, t = a.b:c}", {"t": "x"}),
        ("@string{a = {x}} @string{b = a # {y}} @book{a, t = b}", {"t": "xy"}),
        ("@book{a, % t = {z},\n t = {50 % x}, }", {"t": "50 % x"}),
        ("@comment{ @book{b, t = {y}} } @book{a, t = {x}}", {"t": "x"}),
        ("@comment{ @book{ \n @book{a, t = {x}}", {"t": "x"}),
        ("%@book{b, t = {y}}\n moi@ici.fr @book{a, t = {x}}", {"t": "x"}),
        (r"@book{a, t = {x \{ y}}", {"t": r"x \{ y"}),
        (r"@book{a, t = {C:\x\}, u = 1}", {"t": "C:\\x\\", "u": "1"}),
        ("@book{a}", {}),
    ],
)
def test_values(text: str, values: dict[str, str]) -> None:
    found = scan(text)
    assert (found.lost, _values(text)) == ([], [values])


def test_places_are_offsets_in_the_text() -> None:
    text = "\n @book{ clé, t = {x},\n  u = 1 }"
    [entry] = scan(text).entries
    assert [text[at:][:3] for at in (entry.kind_at, entry.key_at, entry.fields[1].at)] == ["boo", "clé", "u ="]


@given(st.text(alphabet='@book{}(),="#%\\ \nax1', max_size=60))
def test_any_text_is_scanned(text: str) -> None:
    found = scan(text)
    assert found.anything or not (found.entries or found.lost)


@given(st.text(alphabet='@book{}(),="#%\\ \nax1', max_size=60))
def test_what_stands_before_hides_no_entry_that_begins_a_line(text: str) -> None:
    found = scan(f"{text}\n@book{{last, t = {{x}}}}")
    assert "last" in {entry.key for entry in found.entries} or "@" in text or "%" in text


@pytest.mark.parametrize(
    "entry", ["@book{k, t = {x}, u = 1}\n", "@book{k, t = {x, u = 1\n", '@book{k, t = "{x\n', "@a{"]
)
def test_reading_is_linear(entry: str) -> None:
    assert is_linear(scan, lambda count: entry * count, 3_000)


def test_entries_that_never_end_cost_no_more_than_their_text() -> None:
    entry = "@book{a, author = {Roy, Luc, title = {T, year = 2000 "
    assert is_linear(scan, lambda count: entry * (count // len(entry)), 100_000)
    lines = f"{entry}\n"
    assert is_linear(scan, lambda count: lines * (count // len(lines)), 100_000)


OPEN = "l'accolade de « {} » n'est jamais fermée"


@pytest.mark.parametrize(
    ("text", "read", "line", "problem"),
    [
        (
            "@book{a,\n  title = {Un {b}\n    c},\n  volume = {12,\n  year = {1}\n}\n",
            {"title": "Un {b}\n    c", "volume": "12", "year": "1"},
            4,
            OPEN.format("volume"),
        ),
        (
            "@book{a,\n  title = {Un,\n  year = {1}\n}\n@book{b, title={x}}",
            {"title": "Un", "year": "1"},
            2,
            OPEN.format("title"),
        ),
        (
            "@book{a,\n  title = {Un\n  year = {1}\n}\n@book{b, title={x}}",
            {"title": "Un", "year": "1"},
            2,
            OPEN.format("title"),
        ),
        (
            "@book{a,\n  title = {Un},\n  year = {1}\n\n@book{b, title={x}}",
            {"title": "Un", "year": "1"},
            3,
            "elle n'est jamais fermée",
        ),
        (
            "@misc{a,\n  howpublished = \\url{http://a.fr/{b}}\n}",
            {"howpublished": "\\url{http://a.fr/{b}}"},
            2,
            "« \\url »",
        ),
    ],
)
def test_an_entry_that_lacks_a_brace_is_read_and_told(text: str, read: dict[str, str], line: int, problem: str) -> None:
    found = scan(text)
    first = found.entries[0]
    assert found.lost == [] and {field.name: field.value for field in first.fields} == read
    assert text.count("\n", 0, first.mended[0][0]) + 1 == line and first.mended[0][1].startswith(problem)
    assert [entry.key for entry in found.entries] == re.findall(r"@\w+\{(\w)", text)


@pytest.mark.parametrize(
    "text", ["@book{a, author={Roy, title=Deux\n}\n@book{b, title={x}}", "@book{a, title\n\n@book{b, title={x}}"]
)
def test_an_entry_whose_end_nothing_tells_is_lost_alone(text: str) -> None:
    found = scan(text)
    assert [lost.key for lost in found.lost] == ["a"] and [entry.key for entry in found.entries] == ["b"]


@given(st.lists(FIELD | st.sampled_from(SIGNS), max_size=8).map(lambda parts: f"@book{{a,{''.join(parts)}}}"))
@example(r"@book{a,t={\},x},}")
def test_plain_fields_read_at_once_are_what_reading_sign_by_sign_gives(text: str) -> None:
    at_once = scan(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bibtex_reader, "PLAIN_FIELD", re.compile(r"(?!)"))
        assert scan(text) == at_once


def test_a_plain_field_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_scanner: object, at: int) -> None:
        raise AssertionError(at)

    monkeypatch.setattr(bibtex_entries._Scanner, "_field", refuse)
    assert _values("@book{a, title = {Un}, x = {y z}\n,\n}") == [{"title": "Un", "x": "y z"}]
