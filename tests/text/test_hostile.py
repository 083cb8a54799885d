"""Texts made to be slow or deep cost no more than others, and leave nothing behind."""

from __future__ import annotations

import pytest
from growth import is_linear
from law import faults
from shape import shape

from stratege.text.reader import read

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


def test_a_failure_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    before = read("- un\n\n  > *deux*\n")
    with monkeypatch.context() as patch, pytest.raises(RecursionError):
        patch.setattr("stratege.text.reader.read_inlines", _fail)
        read("- un\n\n  > *deux*\n")
    assert read("- un\n\n  > *deux*\n") == before


def _fail(*_: object) -> None:
    raise RecursionError
