"""Reading an author's Markdown: the law on any text, the fixed cases of cases/text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from law import faults
from shape import shape

from conftest import Golden
from stratege.text.reader import read, read_line

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases" / "text"
ARROW, HEAD = " →", "# text"
SIGNS = [
    *"ab1é \n\n\t*_`~^$[]()<>!#|-=+:;.,\\{}@&\"'/«»𝄞",
    *["**", "~~", "```\n", "~~~\n", "    ", "\n\n", "\n- ", "\n  - ", "\n> ", "\n1. ", "\n2) ", "\n# ", "\n---\n"],
    *["[^n]", "\n[^n]: ", "[#id]", "[=f @]", "[@clé]", "@clé [p. 3]", "]{lang=en}", "]{.known}", "]{.small-caps}"],
    *["{#id}", "{.x}", "{x}", "\n| a | b |\n|---|--:|\n", "| c | d | e |\n", "[a]", "\n[a]: /b 'c'\n", '](/u "t")'],
    *["&amp;", "&eacute;", "&nope;", "<b>", "<!-- x -->", "<https://x.fr>", "\n: ", "\n$$\n", "$x$", "- [x] ", "\r\n"],
    *["![", "\n===\n", "\x02", "\n<pre>", "</pre>", "\n<!--", "-->"],
]
TEXTS = st.lists(st.sampled_from(SIGNS), max_size=40).map("".join)


@settings(max_examples=1500)
@given(TEXTS)
def test_law_holds(text: str) -> None:
    assert faults(text, read(text)) == []


@settings(max_examples=300)
@given(TEXTS)
def test_law_holds_of_a_line(text: str) -> None:
    assert faults(text, read_line(text)) == []
    assert "\n" in text or len(read_line(text).blocks) <= 1


@pytest.mark.parametrize("name", ["blocks", "inlines", "lines"])
def test_case(name: str, golden: Golden) -> None:
    path = CASES / f"{name}.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    golden(path, "".join(f"{told(line, name)}\n" for line in lines))


def told(line: str, name: str) -> str:
    """A line of a file of cases, with what its text is found to be."""
    given, arrow, _ = line.partition(ARROW)
    if not arrow or line.startswith(HEAD):
        return line
    text = re.sub(r"\\([nt\\])", lambda sign: {"n": "\n", "t": "\t"}.get(sign[1], sign[1]), given)
    return f"{given}{ARROW} {shape(read_line(text) if name == 'lines' else read(text))}".rstrip()


def scalars() -> Iterator[str]:
    """Every text of the essay's files."""
    for path in sorted((ROOT / "content").rglob("*.yaml")):
        for event in yaml.parse(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader):
            if isinstance(event, yaml.ScalarEvent):
                yield event.value


def test_law_holds_of_the_essay_and_of_the_documentation() -> None:
    files = [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")]
    texts = [*scalars(), *(path.read_text(encoding="utf-8") for path in files)]
    assert len(texts) > 3000
    readings = {text: read(text) for text in texts}
    assert [fault for text, reading in readings.items() for fault in faults(text, reading)] == []
    hints = {"heading", "table", "flanking"}
    assert [problem for reading in readings.values() for problem in reading.problems if problem.kind in hints] == []


def test_essay_has_nothing_to_be_told() -> None:
    assert [problem for text in scalars() for problem in read(text).problems] == []


def test_front_matter_is_left_aside() -> None:
    reading = read("---\ntitle: Un\n---\n\n# Deux\n", front_matter=True)
    assert shape(reading) == "heading1[Deux]"
    assert [piece.kind for piece in reading.partition[:3]] == ["front matter"] * 3


def test_notes_defined_elsewhere_are_known() -> None:
    assert read_line("Mot[^n]", notes={"n"}).problems == ()
    assert [problem.kind for problem in read_line("Mot[^n]").problems] == ["undefined"]


def test_marks_of_the_engine_are_no_marks() -> None:
    assert shape(read("a\x02klzzwxh:0000\x03b")) == "paragraph[a\ufffdklzzwxh:0000\ufffdb]"


def test_a_note_that_the_text_never_reaches_is_told() -> None:
    told = [(problem.kind, problem.words) for problem in read("Un[^a].\n\n[^a]: A[^b].\n\n[^b]: B.\n").problems]
    assert told == []
    lost = read("Un.\n\n[^a]: A[^b].\n\n[^b]: B[^a].\n\n[^c]: C[^c].\n").problems
    assert [(problem.kind, problem.words) for problem in lost] == [("uncalled", name) for name in "abc"]


@pytest.mark.parametrize(
    "text",
    [
        *[
            "#metoo a tout changé.",
            "#MeToo",
            "#1",
            "#ia #data",
            "#Ville, puis #Campagne",
            "Un #Titre",
            "\\##mot",
            "`##mot`",
        ],
        *[
            "# Titre",
            "###",
            "|x| = 3",
            "|x|",
            "a | b | c",
            "| a | b |\n|---|---|\n",
            "\\| a | b |",
            "    | a | b | c |",
        ],
        *[
            "0,05** ; 0,01**",
            "2**8 et 3**4",
            "**gras**texte",
            "**gras :** suite",
            "** a **",
            "l'**« a »**, b",
            "x**, y**",
        ],
        *["`**Note :**suite`", "**Un** : **deux**", r"\*\*Note :\*\*suite", "un ** deux", "f(**kw)"],
    ],
)
def test_what_may_be_meant_is_not_told(text: str) -> None:
    assert read(f"{text}\n").problems == ()
