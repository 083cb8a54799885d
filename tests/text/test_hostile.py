"""Texts made to be slow or deep cost no more than others, and leave nothing behind."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from growth import is_linear, operations
from law import faults
from shape import shape

from stratege.text.reader import Reading, read, read_line

HOSTILE = [
    *["[", "]", "[a](", "[a](b", "![", "[a][", "[a]: ", "[x]{lang=en}", "`", "`a``", "*a ", "a**b_", "*{a=b ", "{a="],
    *["> ", "+ ", "1. ", "<a ", "<!--", "<a b='", "$a ", "$$", "~a ", "^a", "&a", "|", "\\", "a     ", "\t"],
    *["[@a; ", "@a [", "[^", "[#a;", "\n> a", "\n- a", "\n\n- a", "[a]: b\n", "a\\\n", "a  \n", "```\n"],
    *[
        "\n| a |\n|---|",
        "[^a]: b\n\n",
        "a\n: b\n\n",
        "    a\n\n",
        "a\n",
        "$$ a\n",
        "[a]: <b\n",
        "[a]: b 'x\n",
        "[a]: b (x\n",
        "@a ",
        "[@a]",
        "<pre>\n",
        "\n\n<!-- a",
        "<!-- a -->b\n",
    ],
]


@pytest.mark.parametrize("sign", HOSTILE)
def test_hostile_text_costs_no_more(sign: str) -> None:
    assert is_linear(read, lambda count: sign * (count // len(sign)), 20_000)


@pytest.mark.parametrize("sign", ["> ", "- ", "1. ", "> - ", "*a **b ", "[a ", "[^a]: "])
def test_depth_is_bounded_and_told(sign: str) -> None:
    text = sign * 300 + "fin" + "** a* " * 300 + "]{lang=en}" * 300
    reading = read(text)
    assert "nesting" in {problem.kind for problem in reading.problems}
    assert faults(text, reading) == []
    assert shape(read("Un *mot*.")) == "paragraph[Un emphasis[mot].]"


MARKS = ["[@a ", "@a ", "[#a] ", "[a][#b] ", "[=A]", "![", *"*`<$[({~^_", "*a* ", "`a` ", "a\n", "a  \n"]


@pytest.mark.parametrize("reader", [read, read_line])
@pytest.mark.parametrize("mark", MARKS)
def test_each_inline_mark_costs_a_few_operations(mark: str, reader: Callable[[str], Reading]) -> None:
    few, many = (operations(lambda size=size: reader(mark * size)) for size in (0, 4000))
    assert (many - few) / 4000 < 100


@pytest.mark.parametrize(
    "text",
    [
        *[" " * 200_000, "a" + " " * 200_000 + "b", "a" + " " * 200_000 + "\nb", "# a" + " #" * 100_000 + "b"],
        *["[" + " " * 200_000 + "](", "[a](b" + " " * 200_000 + "c", "[#a" + " " * 200_000, "<a" + " " * 200_000],
        *["[=a" + " " * 200_000, "[=a, " + "(" * 200_000, "[=a" + "+ a" * 60_000 + "]"],
        *[">" * 900 + " a", (">" * 900 + " a\n") * 10, "- " * 900 + "a"],
        "".join("  " * depth + "- a\n" for depth in range(120)),
    ],
    ids=lambda text: f"{len(text)} {text[:8]!r}",
)
def test_long_or_deep_text_costs_a_few_operations(text: str) -> None:
    assert operations(lambda: read(text)) < 100_000
    assert operations(lambda: read_line(text)) < 100_000


def test_reading_costs_few_operations_for_each_character() -> None:
    pages = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parents[2] / "docs").glob("*.md"))]
    assert sum(operations(lambda page=page: read(page)) for page in pages) < 4.5 * sum(map(len, pages))


@pytest.mark.parametrize("was_enabled", [True, False])
def test_reading_leaves_the_collector_as_it_was(was_enabled: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    (gc.enable if was_enabled else gc.disable)()
    try:
        read("Un *mot*.")
        assert gc.isenabled() == was_enabled
        monkeypatch.setattr("stratege.text.reader.read_inlines", _fail)
        with pytest.raises(RecursionError):
            read("Un *mot*.")
        assert gc.isenabled() == was_enabled
    finally:
        gc.enable()


def test_a_failure_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    before = read("- un\n\n  > *deux*\n")
    with monkeypatch.context() as patch, pytest.raises(RecursionError):
        patch.setattr("stratege.text.reader.read_inlines", _fail)
        read("- un\n\n  > *deux*\n")
    assert read("- un\n\n  > *deux*\n") == before


def _fail(*_: object) -> None:
    raise RecursionError
