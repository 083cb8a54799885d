"""What YAML reads otherwise than was meant is told at its place; what is as it was meant is not."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from stratege.diagnostics import Diagnostics
from stratege.model.base import Tree
from stratege.read.nodes import parse


def _read(text: str) -> tuple[Tree, list[str]]:
    """The tree, and « code line:column-end » of each diagnostic."""
    diagnostics = Diagnostics()
    tree = parse("a.yaml", text.encode(), diagnostics)
    spans = [(item.code, item.span) for item in diagnostics.items]
    return tree, [f"{code} {span.line}:{span.column}-{span.end_column}" for code, span in spans if span]


def _message(text: str) -> str:
    diagnostics = Diagnostics()
    parse("a.yaml", text.encode(), diagnostics)
    [item] = diagnostics.items
    return f"{item.message} → {item.remedy}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: Le client #1 \n", "1:14-17"),
        ("a: Le client #1 et\r\nb: x\r\n", "1:14-19"),
        ("a: x\t#é\n", "1:6-8"),
        ("a: #fff\n", "1:4-8"),
        ("- #a\n", "1:3-5"),
        ("a: Deux\n  lignes #a\n", "2:10-12"),
        ("{a: b #1\n}\n", "1:7-9"),
    ],
)
def test_end_of_a_text_taken_for_a_comment(text: str, told: str) -> None:
    assert _read(text)[1] == [f"Y009 {told}"]


@pytest.mark.parametrize(
    "text",
    [
        "a: x # note\n",
        "a: C#1\n",
        "a: 'x' #note\n",
        "a: |\n  le #1\n",
        "a: # note\n  - b\n",
        "#note\na: x\n#note\n",
        "a: x ## note\n",
        "a: | #note\n  x\n",
    ],
)
def test_comment_is_a_comment(text: str) -> None:
    assert _read(text)[1] == []


def test_words_that_are_lost_are_quoted() -> None:
    assert _message("a: Le client #1 et l'abonné  \n").startswith("« #1 et l'abonné » n'est pas lu → mettez")


@pytest.mark.parametrize(
    ("text", "tree", "told"),
    [
        ("a: &t Un\nb: *t\n", {"a": "Un", "b": "Un"}, ["2:4-6"]),
        ("a: &t Un\nb: [*t, *t]\n", {"a": "Un", "b": ["Un", "Un"]}, ["2:5-7", "2:9-11"]),
        ("- &t [a]\n- *t\n", [["a"]], ["2:3-5"]),
        ("a: &t [a]\nb: *t\n", None, ["2:4-6"]),
        ("a: &t {b: *t}\n", None, ["1:11-13"]),
        ("a: &t [*t]\n", {"a": []}, ["1:8-10"]),
        ("a: &t k\n? *t\n: c\n", {"a": "k", "k": "c"}, ["2:3-5"]),
        ("&t a: b\nc: *t\n", {"a": "b", "c": None}, ["2:4-6"]),
        ("a: &t\nb: *t\n", {"a": None, "b": None}, ["2:4-6"]),
    ],
)
def test_alias_is_told_where_it_stands_and_once(text: str, tree: Tree, told: list[str]) -> None:
    assert _read(text) == (tree, [f"Y008 {place}" for place in told])


def test_alias_is_named() -> None:
    assert "« *nom »" in _message("a: &nom Un\nb: *nom\n")


def test_anchor_alone_is_nothing() -> None:
    assert _read("a: &t Un\n") == ({"a": "Un"}, [])


def test_aliases_of_aliases_are_not_followed() -> None:
    lines = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 30))
    tree, told = _read(f"a0: &a0 [x]\n{lines}")
    assert len(told) == 9 * 29
    assert tree == {"a0": ["x"]} | {f"a{i}": [] for i in range(1, 30)}


def test_star_that_names_nothing_is_a_text_without_quotes() -> None:
    assert _read("a: [*mot]\n")[1] == ["Y003 1:5-0"]


@pytest.mark.parametrize("text", ["a: x\n---\nb: y\n", "a: x\n---\n", "---\na: x\n...\n---\nb: y\n"])
def test_second_document_is_told(text: str) -> None:
    line = text.split("\n").index("---", 1) + 1
    assert _read(text) == ({"a": "x"}, [f"Y010 {line}:1-0"])


def test_marks_of_one_document_are_nothing() -> None:
    assert _read("---\na: x\n...\n") == ({"a": "x"}, [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a:\n  - b: c\n\u00a0 - b: d\n", "3:1-2"),
        ("a:\n  -\u202f b: c\n", "2:4-5"),
        ("a:\n  -\u00a0un\n  - deux\n", "2:4-5"),
        ("a\u00a0: b\n", "1:2-3"),
    ],
)
def test_no_break_space_in_the_structure_is_the_culprit(text: str, told: str) -> None:
    assert _read(text) == (None, [f"Y011 {told}"])


@pytest.mark.parametrize(
    ("text", "tree", "told"),
    [
        ("a:\n  b: c\n \u00a0d: e\n", {"a": {"b": "c", "d": "e"}}, "3:2"),
        ("a: |\n  b\n\u00a0 c\n  d\n", {"a": "b\nc\nd\n"}, "3:1"),
        ("a: b\n\u00a0 c\nd: e\n", {"a": "b c", "d": "e"}, "2:1"),
        ("a:\u00a0b\nc: d\n", {"a": "b", "c": "d"}, "1:3"),
    ],
)
def test_no_break_space_that_stops_the_reading_is_read_as_a_space(text: str, tree: Tree, told: str) -> None:
    assert _read(text) == (tree, [f"Y011 {told}-0"])


@pytest.mark.parametrize(
    "text",
    [
        "a: \u00a0b\n",
        "'\u00a0a': b\n",
        "a\u00a0b: c\n",
        "a: |\n  b\n  \u00a0c\n",
        "a: -\u00a05\n",
        "a:\n  - -\u00a05\n",
    ],
)
def test_no_break_space_in_a_text_is_a_text(text: str) -> None:
    tree, told = _read(text)
    assert tree is not None and told == []


def test_no_break_space_is_named() -> None:
    assert "(U+202F)" in _message("\u202fa: b\n")


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        (["Deux :", "", "- a", "- b"], "4:3-6", "la liste"),
        (["1. a", "2. b"], "2:3-7", "la liste"),
        (["## Titre", "Texte"], "2:3-8", "le titre"),
        (["Texte", "# Titre"], "2:3-10", "le titre"),
        (["Titre", "====="], "2:3-8", "le titre"),
        (["| a |", "|---|", "| b |"], "2:3-8", "le tableau"),
        (["a | b", "--|--"], "2:3-8", "le tableau"),
        (["> a", "> b"], "2:3-6", "la citation"),
        (["```", "a", "```"], "2:3-4", "le code"),
        (["Un", "", "Deux"], "2:3-7", "deux paragraphes"),
        (["- a", "", "Deux"], "2:3-7", "deux paragraphes"),
    ],
)
def test_lines_that_a_folded_text_joins(lines: list[str], place: str, words: str) -> None:
    text = "prose: >\n" + "".join(f"  {line}".rstrip() + "\n" for line in lines)
    assert _read(text)[1] == [f"Y012 {place}"]
    assert words in _message(text)
    assert _read(text.replace(">", "|", 1))[1] == []


@pytest.mark.parametrize(
    "lines",
    [
        ["Un texte", "sur deux lignes - et", "- une incise -"],
        ["En", "2018. Puis", "- rien"],
        ["- un seul point"],
        ["- a", "  suite", "- b"],
        ["- a", "", "- b"],
        ["## Titre", "", "Texte"],
        ["Un", "", "", "Deux"],
        ["Un", "", "    code", "", "Deux"],
        ["une | barre", "et une autre"],
        ["Un texte", "sur trois", "lignes"],
        ["#1 au classement", "et #2"],
    ],
)
def test_lines_that_are_joined_as_they_should(lines: list[str]) -> None:
    assert _read("prose: >\n" + "".join(f"  {line}".rstrip() + "\n" for line in lines))[1] == []


def test_paragraphs_are_those_of_prose() -> None:
    assert _read("abstract: >\n  Un\n\n  Deux\n")[1] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: {b: 3,41}\n", ["1:8-12"]),
        ("a: {b: 3, 41}\n", ["1:8-13"]),
        ("a: [{b: -3,41, c: 2,5 %}, {b: 1,41}]\n", ["1:9-14", "1:19-24", "1:31-35"]),
        ("a: {b: 3,41, c: 2,41}\n", ["1:8-12", "1:17-21"]),
        ("a: {b: 1,234,567}\n", ["1:8-13"]),
    ],
)
def test_decimal_comma_between_braces(text: str, told: list[str]) -> None:
    assert _read(text)[1] == [f"Y013 {place}" for place in told]


@pytest.mark.parametrize(
    "text",
    ["a: {b: 3, 41: x}\n", "a: {b: x, 41}\n", "a: {b: '3',41}\n", "a: {b: 3, c}\n", "a: [3,41]\n"],
)
def test_comma_between_keys(text: str) -> None:
    assert _read(text)[1] == []


def test_number_under_a_number_is_a_key() -> None:
    assert _read("b: 3\n41:\n") == ({"b": "3", "41": None}, [])


@pytest.mark.parametrize(
    ("formula", "place", "mended"),
    [
        ("CLIENTS * 1,2", "1:14-27", "CLIENTS * 1.2"),
        ("1,2 * CLIENTS", "1:14-27", "1.2 * CLIENTS"),
        ("A / (B*1,25) + C", "1:14-30", "A / (B*1.25) + C"),
        ("PART + 2,5 %", "1:14-26", "PART + 2.5 %"),
    ],
)
def test_the_decimal_comma_of_a_formula_between_braces(formula: str, place: str, mended: str) -> None:
    text = f"a: {{formula: {formula}, decimals: 1}}\n"
    assert _read(text) == ({"a": {"formula": formula.partition(",")[0], "decimals": "1"}}, [f"Y013 {place}"])
    assert _message(text).endswith(f"→ les nombres d'une formule ont un point décimal : écrivez « {mended} »")


@pytest.mark.parametrize(
    "text", ["a: {formula: A - 2021, 3: x}\n", "a: {formula: VELO2021, 2}\n", "a: {title: Le 1,2}\n"]
)
def test_comma_after_another_text_than_the_number_of_a_formula(text: str) -> None:
    assert _read(text)[1] == []


def test_decimal_comma_has_both_remedies() -> None:
    assert _message("a: {b: 2,5 %}\n").endswith('→ écrivez 2.5, ou "2,5 %" entre guillemets')


@pytest.mark.parametrize(
    ("text", "tree", "told"),
    [
        ("r:\n  - [a, b\n  - [c, d]\nx: y\n", {"r": [["a", "b"], ["c", "d"]], "x": "y"}, "Y023 2:5"),
        ("t: {a: #fff}\nb: c\n", {"t": {"a": "#fff"}, "b": "c"}, "Y024 1:8"),
        ("a: [b, 'le #1'\nc: d\n", {"a": ["b", "le #1"], "c": "d"}, "Y023 1:4"),
        ("a: {b: 'l'compte', c: d}\n", {"a": {"b": "l'compte", "c": "d"}}, "Y021 1:10"),
        ("a: {b: [c}\n", {"a": {"b": ["c"]}}, "Y023 1:8"),
        ("a: [b\n", {"a": ["b"]}, "Y023 1:4"),
        ("a: [@b] c\n", {"a": "[@b] c"}, "Y003 1:4"),
    ],
)
def test_bracket_that_is_not_closed_is_told_where_it_opens(text: str, tree: Tree, told: str) -> None:
    found, places = _read(text)
    assert (found, [place.partition("-")[0] for place in places]) == (tree, [told])


def test_closing_sign_is_named() -> None:
    assert _message("a: {b: c\nd: e\n") == "« { » n'est jamais fermé → ajoutez « } », ligne 1"


SIGNS = st.lists(st.sampled_from([*"a1:-#>|*&[]{},'\"\t\n\u00a0", ": ", "- ", "\n  ", "a: ", "3,4", "\n---\n"]))


def _is_nothing(text: str) -> bool:
    """Whether a text says, as YAML, that there is no value."""
    return yaml.load(text, yaml.CBaseLoader) == ""


@given(SIGNS.map("".join))
def test_every_text_is_read_or_told_within_it(text: str) -> None:
    diagnostics = Diagnostics()
    tree = parse("a.yaml", text.encode(), diagnostics)
    assert tree is not None or diagnostics.items or _is_nothing(text)
    lines = text.split("\n")
    for item in diagnostics.items:
        assert item.span is not None
        assert item.span.line <= len(lines)
        assert item.span.column <= len(lines[item.span.line - 1]) + 1


@pytest.mark.parametrize("sign", ["\u202a", "\u202e", "\u2066", "\u2069", "\u00ad"])
def test_a_sign_that_turns_or_hyphenates_a_text_is_told(sign: str) -> None:
    tree, told = _read(f"a: Un mo{sign}t de trop\n")
    assert (told, tree) == (["Y032 1:9-10"], {"a": "Un mot de trop"})
    assert _read(f'a: "Un mo\\u{ord(sign):04x}t voulu"\n')[1] == []


def test_signs_that_turn_hebrew_stay() -> None:
    assert _read("a: Le mot \u2067\u05e9\u05dc\u05d5\u05dd\u2069 de paix\n")[1] == []
