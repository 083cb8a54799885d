"""YAML with places, and the French writer's usual traps."""

from __future__ import annotations

from typing import Any

import pytest

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping, Sequence
from stratege.model.report import Plan
from stratege.read.nodes import decode, parse
from stratege.read.validate import validate


def _tree(text: str) -> Any:
    diagnostics = Diagnostics()
    tree = parse("a.yaml", text.encode(), diagnostics)
    assert not diagnostics.items
    return tree


def _told(content: bytes) -> list[tuple[str, str]]:
    diagnostics = Diagnostics()
    parse("a.yaml", content, diagnostics)
    return [(item.code, str(item.span)) for item in diagnostics.items]


def test_every_part_knows_its_place() -> None:
    tree = _tree("title: Essai\nlist:\n  - un\n  - {a: b}\n")
    assert isinstance(tree, Mapping) and isinstance(tree["list"], Sequence)
    title = tree["title"]
    assert (str(title), str(title.span), title.span.end_line, title.span.end_column) == ("Essai", "a.yaml:1:8", 1, 13)
    assert {key: str(span) for key, span in tree.keys_spans.items()} == {"title": "a.yaml:1:1", "list": "a.yaml:2:1"}
    assert [str(item.span) for item in tree["list"]] == ["a.yaml:3:5", "a.yaml:4:5"]
    assert (str(tree.span), str(tree["list"].span)) == ("a.yaml:1:1", "a.yaml:3:3")
    assert str(tree["list"][1]["a"].span) == "a.yaml:4:9"


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_nothing_is_none_and_quoted_nothing_is_text(empty: str) -> None:
    assert _tree(f"a: {empty}\nb: x\n")["a"] is None
    assert _tree(f"a: '{empty}'\n")["a"] == empty


def test_plain_and_quoted_texts_are_told_apart() -> None:
    tree = _tree("a: true\nb: 'true'\nc: |\n  x\n")
    assert [tree[key].style for key in "abc"] == [None, "'", "|"]


def test_numbers_and_booleans_stay_the_author_s_text() -> None:
    assert _tree("a: 010\nb: oui\nc: 1.50\n") == {"a": "010", "b": "oui", "c": "1.50"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: voir ici\n", "a.yaml:1:9"),
        ("a: 'voir ici'\n", "a.yaml:1:10"),
        ('a: "voir ici"\n', "a.yaml:1:10"),
        ("a: |\n  voir ici\n", "a.yaml:2:8"),
        ("a:\n  - |\n      voir ici\n", "a.yaml:3:12"),
        ("a: |\n\n  voir ici\n", "a.yaml:3:8"),
        ("a: |\n  un\n    deux\n\n  voir ici\n", "a.yaml:5:8"),
        ("a: |2\n    voir ici\n", "a.yaml:2:10"),
    ],
)
def test_a_word_of_a_text_is_found_in_the_file(text: str, place: str) -> None:
    tree = _tree(text)
    value = tree["a"][0] if isinstance(tree["a"], list) else tree["a"]
    assert str(value.at(str(value).index("ici"))) == place


def test_an_empty_text_has_a_place() -> None:
    assert _tree("a: |\nb: x\n")["a"] == ""
    assert str(_tree("a: |\n")["a"].span) == "a.yaml:1:4"


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "Y006", "1:1"),
        ("# rien\n", "Y006", "1:1"),
        ("a: 'jamais fermé\n", "Y022", "1:4"),
        ("title: Stratégie : une vision\n", "Y002", "1:18"),
        ("- - a: un: deux\n", "Y002", "1:10"),
        ("a:\n\tb: c\n", "Y004", "2:1"),
        ("a: *mot* en tête\n", "Y003", "1:4"),
        ("a: x\nb: %\n", "Y003", "2:4"),
        ("- - @mot\n", "Y003", "1:5"),
        ("a: `code`\n", "Y003", "1:4"),
        ("a: [@cle, p. 3]\n", "Y003", "1:4"),
    ],
)
def test_traps_are_named_at_their_place(text: str, code: str, place: str) -> None:
    assert _told(text.encode()) == [(code, f"a.yaml:{place}")]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a: é\nbé: \x00y\n", "2:5", "U+0000"),
        ("a: x\n\x86\n", "2:1", "U+0086"),
        ("a: x\n\ufffe: y\n", "2:1", "U+FFFE"),
        ("- a\nb: c\n", "2:1", "un élément"),
        ("a: |9x\n b\n", "1:6", "rien ne peut suivre"),
    ],
)
def test_what_is_no_yaml_is_said_in_french_at_its_place(text: str, place: str, words: str) -> None:
    diagnostics = Diagnostics()
    parse("a.yaml", text.encode(), diagnostics)
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span)) == ("Y001", f"a.yaml:{place}")
    assert words in fault.message


def test_reserved_sign_is_shown() -> None:
    diagnostics = Diagnostics()
    parse("a.yaml", b"a: `code`\n", diagnostics)
    assert "« ` »" in diagnostics.items[0].message


def test_wrong_byte_is_told_with_its_place_in_the_file() -> None:
    diagnostics = Diagnostics()
    assert decode("a.yaml", b"un\ndeux\nt\xe9\n", diagnostics) is None
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span)) == ("Y007", "a.yaml:3:2")
    assert " 0xE9" in fault.message
    first = Diagnostics()
    decode("a.yaml", b"\xe9", first)
    assert str(first.items[0].span) == "a.yaml:1:1"
    assert _told(b"a: \xe9\n") == [("Y007", "a.yaml:1:4")]


@pytest.mark.parametrize(
    ("content", "problem", "remedy"),
    [
        (b"PK\x03\x04\x14\x00\xe9", "c'est un document", "exportez-en le texte"),
        ("kind: prose\n".encode("utf-16"), "il est en UTF-16", "enregistrez-le en UTF-8"),
    ],
)
def test_what_is_no_text_is_told_for_what_it_is(content: bytes, problem: str, remedy: str) -> None:
    diagnostics = Diagnostics()
    assert decode("a.yaml", content, diagnostics) is None
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span), problem in fault.message) == ("Y007", "a.yaml:1:1", True)
    assert fault.remedy.startswith(remedy)


def test_byte_order_mark_is_left_out() -> None:
    assert _tree("\ufeffa: x\n") == {"a": "x"}


def test_double_key_is_told_at_the_second_with_the_first() -> None:
    diagnostics = Diagnostics()
    tree = parse("a.yaml", b"a: x\nb: y\na: z\n", diagnostics)
    [fault] = diagnostics.items
    assert (fault.code, str(fault.span), [str(span) for span in fault.related]) == (
        "Y005",
        "a.yaml:3:1",
        ["a.yaml:1:1"],
    )
    assert "« a »" in fault.message
    assert tree == {"a": "z", "b": "y"}


def test_a_key_with_nothing_after_it_is_an_empty_line_or_no_value() -> None:
    diagnostics = Diagnostics()
    text = "title: Essai\nsubtitle:\nglossary: ~\nsections: []\n"
    plan = validate(Plan, parse("a.yaml", text.encode(), diagnostics), diagnostics)
    assert plan is not None
    assert (plan.subtitle, plan.glossary) == ("", None)
