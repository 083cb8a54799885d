"""Which citations the reading of a text sees, and where: those of prose, whatever block or inline they stand in."""

from __future__ import annotations

import pytest

from stratege.text.reader import read


@pytest.mark.parametrize(
    "text",
    [
        "~~~\n@a [@b]\n~~~\n",
        "```python\n@a\n```\n",
        "````\n```\n@a\n````",
        "```\njamais fermé @a",
        "Du code :\n\n    @a\n\n    @b\n",
        "Du code :\n\n\t@a\n",
        "<!-- @a\n\n@b -->",
        "<pre>\n@a\n</pre>",
        "<pre>@a</pre>",
        "- <!-- @a\n\n  @b -->",
        "`` ` @a ``",
        "$@a$",
        '<span title="@a">mots</span>',
        "<a@b.fr>",
        "[@a]: https://exemple.fr",
        '---\ntitle: "@a"\n---\n',
    ],
)
def test_no_citation(text: str) -> None:
    assert read(text, front_matter=True).citations == ()


@pytest.mark.parametrize(
    "text",
    [
        "- un point\n\n    @a\n",
        "1. un point\n\n    @a\n",
        "[^1]: une note\n\n    @a\n",
        "Une phrase\n    @a\n",
        "~~barré~~ @a",
        "a < b et @a > c",
        "<b>@a</b>",
        "<code>@a</code>",  # pandoc and CommonMark read what it holds, too
        "<div>\n@a\n</div>",
        "<!-- vu --> @a",
        "> - | x | y |\n>   |---|---|\n>   | @a | z |",
        "Terme\n: @a",
        "une ` seule\n\n@a ` puis",
        "[ouvert\n \n@a]",
        "Mot[^1]\n\n[^1]:\n    > *@a*",
        "Après ~~~\n@a",
        "---\n\n@a\n\n---",
    ],
)
def test_citation(text: str) -> None:
    found = read(text, front_matter=True).citations
    assert [(text[call.start : call.end], call.source, call.keys) for call in found] == [("@a", "@a", ("a",))]


def test_citation_within_a_quotation() -> None:
    """Its place goes over the sign of the quotation, its source does not hold it."""
    text = "> Selon [@a,\n> p. 3]."
    assert [(call.start, call.end, call.source) for call in read(text).citations] == [(8, 20, "[@a,\np. 3]")]


def test_order_is_that_of_the_text() -> None:
    text = "[^n]: Note @a.\n\n- @b[^n]\n\n# @c\n"
    assert [call.keys for call in read(text).citations] == [("a",), ("b",), ("c",)]
