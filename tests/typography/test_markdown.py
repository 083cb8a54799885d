"""Markdown keeps what is not prose byte for byte: generated texts by their parts, real ones by a CommonMark reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from stratege.signs import BREAK, WORD
from stratege.typography import typeset
from stratege.typography.fronts.markdown import read_markdown

ROOT = Path(__file__).parents[2]
CODE = ('x = "a" ; b', "f('c') : d - e - f", "d'une : 10 % !", "a   b ; 12 345 €")
MATHS = ("a - b - c", 'x ; y "z"', "u : v !")
PROSE = ("L'essai : fini !", 'Il dit "oui" ; bon', "Un 'mot' seul ?", "*L'autre* - dit-il - **part** !")


def _indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.split("\n"))


def _kept(form: str, *parts: tuple[str, ...]) -> st.SearchStrategy[tuple[str, str]]:
    """A block with something to be kept: the block, and what must be found in it afterwards."""
    return st.tuples(*map(st.sampled_from, parts)).map(lambda chosen: (form.format(*chosen), form.format(*chosen)))


BLOCKS = st.one_of(
    _kept("```py\n{0}\n\n{1}\n```", CODE, CODE),
    _kept("~~~\n{0}\n~~~", CODE),
    _kept("    {0}\n    {1}\n\n    {2}", CODE, CODE, CODE),
    _kept("$$\n{0}\n$$ {{#eq-a}}", MATHS),
    _kept("$$ {0} $$", MATHS),
    _kept("\\begin{{align}}\n{0} \\\\\n{1}\n\\end{{align}}", MATHS, MATHS),
    _kept("[l'un]: a.html 'L\"autre : ici !'", PROSE),
    _kept('<div title="{0}">\n\n</div>', ("l'un ; deux", "a : b !")),
)
INLINES = st.one_of(
    _kept("`{0}`", CODE),
    _kept("``{0} ` {1}``", CODE, CODE),
    _kept("](a.html '{0}')", ('L"un : deux !', "a ; b")),
    _kept(']{{.c title="{0}"}}', ("l'un ; deux", "a : b !")),
    _kept('](p.png){{width="75%" title="{0}"}}', ("l'un ; deux", "a : b !")),
    _kept('<b title="{0}">', ("l'un ; deux", "a : b !")),
    _kept("[l'un]", PROSE),
    _kept("$x_1 = {0}$", ("a - b", "b ; c")),
)
HOLDERS = ("", "!!! note", '??? tip "L\'un !"', '=== "L\'un !"', "[^1]: L'un !", "Terme\n\n: L'un !", "- L'un !")


@st.composite
def _documents(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text made of paragraphs, and of blocks within notes, admonitions, tabs, lists; and what must be kept."""
    parts, kept = [], []
    for _ in range(draw(st.integers(1, 4))):
        block, wanted = draw(BLOCKS)
        holder = draw(st.sampled_from(HOLDERS))
        inline, also = draw(INLINES)
        opening = "![" if inline.startswith("](p.png") else "[" if inline.startswith("]") else ""
        closing = "</b>" if inline.startswith("<b") else ""
        prose = f"{draw(st.sampled_from(PROSE))} {opening}Un{'' if opening else ' '}{inline}{closing} !"
        by = "    " if holder else ""
        inside = _indented(f"{prose}\n\n{block}\n\n{draw(st.sampled_from(PROSE))}", by)
        parts.append(f"{holder}\n\n{inside}\n{draw(st.sampled_from(PROSE))}\n\n")
        kept += [also, *(line for line in _indented(wanted, by).split("\n") if line)]
    return "".join(parts) + "[l'un]: a.html\n", kept


@settings(max_examples=300, deadline=None, derandomize=True)
@given(document=_documents())
def test_what_is_not_prose_stays(document: tuple[str, list[str]]) -> None:
    text, kept = document
    got = typeset(text, markup="markdown")
    assert [part for part in kept if got.count(part) < text.count(part)] == []
    assert "l'essai" not in got.lower() and ' "oui"' not in got  # the prose is corrected nonetheless


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("> un `a\n> b` c", [(0, 2, BREAK), (5, 8, WORD), (8, 10, ""), (10, 12, WORD)]),
        ("- un `a\n  b` c", [(0, 2, BREAK), (5, 12, WORD)]),
        ("un `a\r\nb` c", [(3, 9, WORD)]),
        ("> [a](b\n> 'c')", [(0, 2, BREAK), (2, 3, ""), (4, 8, ""), (8, 10, ""), (10, 14, "")]),
        ("# a #\nb", [(0, 2, BREAK), (4, 5, BREAK)]),
        ("# a\nb", [(0, 2, BREAK), (3, 4, BREAK)]),
        (
            "|a|\n|-|\n|`b \\| c`|",
            [(0, 1, BREAK), (2, 9, BREAK), (9, 12, WORD), (12, 13, ""), (13, 17, WORD), (17, 18, BREAK)],
        ),
        ("<div>\n`<br>` b\n</div>", [(0, 5, BREAK), (7, 11, BREAK), (15, 21, BREAK)]),
    ],
)
def test_marks_stand_around_the_beginnings_of_lines(text: str, marks: list[tuple[int, int, str]]) -> None:
    found = read_markdown(text).marks
    assert [(mark.start, mark.end, mark.sign) for mark in found] == marks
    assert sum(mark.level for mark in found) == 0


def test_a_block_of_yaml_is_read_from_its_own_margin() -> None:
    text = "a:\n    b: |\n        Dit-il !\n\n            code ; x\n"
    assert typeset(text, markup="yaml") == text.replace("il !", "il\u202f!")


REAL = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")})


def _structure(text: str) -> list[tuple[str, str, object]]:
    """Tokens as a CommonMark reader sees them: their kinds, their code, their targets; prose aside."""
    reader = MarkdownIt("commonmark").enable("table")
    return [
        (
            token.type,
            token.content if token.type in CODE_TOKENS else "",
            token.attrs.get("href") or token.attrs.get("src"),
        )
        for token in _all(reader.parse(text))
        if token.type not in ("text", "softbreak")
    ]


CODE_TOKENS = ("code_inline", "code_block", "fence", "html_inline")


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type != "inline":
            yield token
        yield from _all(token.children or [])


def _straightened(text: str) -> str:
    """The text as one types it, with ordinary spaces and straight marks: there is something to correct everywhere."""
    for before, after in (("\u202f", " "), ("\u00a0", " "), ("’", "'"), ("« ", '"'), (" »", '"'), ("…", "...")):
        text = text.replace(before, after)
    return text


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_code_and_links_of_real_texts_stay(path: Path) -> None:
    text = _straightened(path.read_text(encoding="utf-8"))
    got = typeset(text, markup="markdown")
    assert _structure(got) == _structure(text)
    assert typeset(got, markup="markdown") == got


def test_there_are_real_texts() -> None:
    assert len(REAL) > 5 and any(re.search("^```", path.read_text("utf-8"), re.MULTILINE) for path in REAL)
