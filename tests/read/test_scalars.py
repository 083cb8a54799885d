"""Every character of every scalar leads to itself in the source, or to the escape that writes it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from stratege.diagnostics import Diagnostics
from stratege.model.base import Mapping
from stratege.read.nodes import parse
from stratege.read.scalars import Lines, places
from stratege.source import Scalar, Span

BREAKS = "\n\r\x85\u2028\u2029"
WHITE = f" \t{BREAKS}"
STYLES = {"plain": "", "single": "'", "double": '"', "literal": "|", "folded": ">"}
LETTERS = st.sampled_from([*"aé😀'\"\\:#->|1 \t\n", "\xa0", "\u2028", "\x85", "\x07", "\r", "mot ", "\n\n", "  "])
TEXTS = st.lists(LETTERS, max_size=30).map("".join)
PIECES = ["a", "mot", "é", "😀", " ", "  ", "\t", "\n", "\n  ", "\r\n ", "\n\n", "\u2028 ", "''", ":", "#", "-"]
ESCAPES = [r"\t", r"\"", r"\\", r"\u00e9", r"\x41", r"\U0001F600", "\\\n", "\\\r\n  ", r"\ ", r"\n", r"\/", r"\_"]
LINES = st.sampled_from(["mot", "  plus", "\tmot", "", " ", "   ", "- a", "# non", "é 😀", "a ", "\u2028", "b\r"])


def _read(source: str) -> Scalar:
    """The value of the key « k »."""
    tree = parse("a.yaml", source.encode(), Diagnostics())
    assert isinstance(tree, Mapping)
    value = tree["k"]
    assert isinstance(value, Scalar)
    return value


def _read_if_it_can_be(source: str) -> Scalar:
    """The same of a source made at random, which is given up if it is no YAML or says something else."""
    diagnostics = Diagnostics()
    tree = parse("a.yaml", source.encode(), diagnostics)
    assume(not diagnostics.errors and isinstance(tree, Mapping) and isinstance(tree.get("k"), Scalar))
    return _read(source)


def _offset(source: str, line: int, column: int) -> int:
    """The offset of a place, found by cutting the source into lines another way than the code does."""
    lines = re.split(r"(?<=[\n\x85\u2028\u2029])|(?<=\r)(?!\n)", source)
    return sum(map(len, lines[: line - 1])) + column - 1


def _written(source: str, span: Span) -> str:
    start, end = (_offset(source, *place) for place in ((span.line, span.column), (span.end_line, span.end_column)))
    return source[start:end]


def _stands_for(written: str, char: str) -> bool:
    """Whether what is written at a place is the character, an escape of it, or white space that folds into it."""
    if written == char or (char in f" {BREAKS}" and written and written in WHITE):
        return True
    if len(written) < 2:
        return False
    quote = "'" if written == "''" else '"'
    return bool(yaml.load(f"{quote}{written}{quote}", yaml.CSafeLoader) == char)


def _check(source: str, value: Scalar) -> None:
    """The law: each character leads to itself, in order, and no visible character of the source is left out."""
    assert value.places, "not traced"
    spans = [value.at(i, i + 1) for i in range(len(value))]
    written = [_written(source, span) for span in spans]
    for char, text in zip(value, written, strict=True):
        assert _stands_for(text, char), (char, text)
    starts = [(span.line, span.column) for span in spans]
    assert all(one < other for one, other in pairwise(starts))
    whole = _written(source, value.span)
    if value.style in ("|", ">"):
        whole = re.sub(rf"^[|>].*?([{BREAKS}]|$)", "", whole)
    elif value.style:
        whole = whole[1:-1]
    if value.style == '"':
        whole = re.sub(rf"(?<!\\)((?:\\\\)*)\\(?=[{BREAKS}])", r"\1", whole)  # a break that is escaped
    assert _visible(whole) == _visible("".join(text for text in written if text.strip(WHITE)))


def _visible(text: str) -> str:
    return re.sub(rf"[{WHITE}]", "", text)


@given(TEXTS, st.sampled_from(sorted(STYLES)), st.integers(4, 40), st.booleans(), st.sampled_from(["\n", "\r\n"]))
@example("un 'mot' \\ deux\n\n  plus\nfin", "folded", 10, True, "\r\n")
@example("é😀 " * 20, "double", 12, False, "\n")
def test_what_yaml_writes_is_traced(text: str, style: str, width: int, accents: bool, ends: str) -> None:
    source = yaml.dump({"k": text}, default_style=STYLES[style], width=width, allow_unicode=accents)
    source = re.sub(r'^(["\'|>][-+]?\d?)?k["\']?(?=:)|^"k"', "k", source).replace("\n", ends)
    value = _read_if_it_can_be(source)
    _check(source, value)


@given(st.lists(st.sampled_from(PIECES + ESCAPES), max_size=12).map("".join))
@example("a \\\n  \\  b\\u00e9\\\n\n c\\x41")
def test_double_quoted_text_is_traced(text: str) -> None:
    source = f'k: "{text}"\n'
    _check(source, _read_if_it_can_be(source))


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from(["'", ""]))
@example("l''an \n\n  ''b''", "'")
def test_single_quoted_and_plain_text_is_traced(text: str, quote: str) -> None:
    source = f"k: {quote}{text}{quote}\n"
    value = _read_if_it_can_be(source)
    assume((value.style or "") == quote and not (value.style is None and "#" in text))
    _check(source, value)


@given(
    st.sampled_from("|>"),
    st.sampled_from(["", "-", "+", "2", "1-", "+3", "  # note", "- # note"]),
    st.lists(st.tuples(st.integers(0, 4), LINES), max_size=8),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
@example(">", "+", [(2, "a"), (2, "b"), (0, ""), (4, "plus"), (0, ""), (2, "c"), (0, "")], "\n", True)
def test_block_is_traced(sign: str, header: str, lines: list[tuple[int, str]], ends: str, ended: bool) -> None:
    body = ends.join(" " * indent + line for indent, line in lines)
    source = f"k: {sign}{header}{ends}{body}{ends if ended else ''}"
    _check(source, _read_if_it_can_be(source))


@pytest.mark.parametrize(
    ("source", "word", "place"),
    [
        ("k: >\n  un\n  ici\n", "ici", "2:3"),
        ("k: >-\n  un\n\n    plus\n  ici\n", "ici", "4:3"),
        ("k: > # note\n\n  un ici\n", "ici", "2:6"),
        ("k: >2\n    un\n  ici\n", "ici", "2:3"),
        ('k: "\\u00e9\\t ici"\n', "ici", "0:14"),
        ('k: "un \\\n   ici"\n', "ici", "1:4"),
        ('k: "un\n\n   ici"\n', "ici", "2:4"),
        ("k: 'l''an, ici'\n", "ici", "0:12"),
        ("k: 'un\n  l''an ici'\n", "ici", "1:9"),
        ("k: un\n  mot\n\n  ici\n", "ici", "3:3"),
        ("k: &nom !!str\n  # note\n  'un ici'\n", "ici", "2:7"),
        ("k: 😀 ici # note\n", "ici", "0:6"),
        ("k: |\r\n  un\r\n  ici\r\n", "ici", "2:3"),
        ("\ufeffk: ici\n", "ici", "0:4"),
        ("k: un\ta\t ici\n", "ici", "0:10"),
        ('{"k": ["un", "ici"]}', "ici", "0:15"),
    ],
)
def test_a_word_is_found(source: str, word: str, place: str) -> None:
    tree = parse("a.yaml", source.encode(), Diagnostics())
    assert isinstance(tree, Mapping)
    value = tree["k"][-1] if isinstance(tree["k"], list) else tree["k"]
    assert isinstance(value, Scalar)
    span = value.at(value.index(word), value.index(word) + len(word))
    line, column = map(int, place.split(":"))
    assert (span.line, span.column) == (line + 1, column)
    assert (span.end_line, span.end_column) == (line + 1, column + len(word))


def test_escape_ends_where_it_is_written() -> None:
    value = _read('k: "\\u00e9\\x41"\n')
    spans = [value.at(0), value.at(1), value.at(0, 2)]
    assert [(span.column, span.end_column) for span in spans] == [(5, 11), (11, 15), (5, 15)]


def test_escape_before_a_break_that_is_cut_ends_on_its_line() -> None:
    span = _read('k: "\\u00e9\\\n  b"\n').at(0)
    assert (span.end_line, span.end_column) == (1, 11)


def test_entries_stand_only_where_the_run_breaks() -> None:
    assert _read("k: un mot, deux mots\n").places == ((0, 1, 4),)
    assert _read("k: >\n  un mot\n  deux mots\n").places == ((0, 2, 3), (7, 3, 3))
    assert _read("k: 'l''an'\n").places == ((0, 1, 5), (2, 1, 8))
    assert _read("k: ''\n").places == ((0, 1, 5),)
    assert len(_read("k: |\n" + "  mot mot\n" * 5).places) == 5


def test_what_was_read_otherwise_has_one_place() -> None:
    node = yaml.compose("k: un mot\n", yaml.CSafeLoader).value[0][1]
    assert places(Lines("k: un mot\n"), node) == ((0, 1, 4),)
    node.value = "autre"
    assert places(Lines("k: un mot\n"), node) == ()
    span = Span("a.yaml", 1, 4, 1, 10)
    assert Scalar("autre", span, ()).at(2, 3) == span
