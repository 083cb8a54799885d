"""A heading that a link of the text leads to keeps what its anchor is made of, and nothing else is held back."""

from __future__ import annotations

import pytest

from stratege.typography import lint, typeset

LINKED = (
    ("[Aide](#comment-faire-)", "# Comment faire ?"),
    ("[Aide](<#comment-faire->)", "Comment faire ?\n---"),
    ("[aide]: #comment-faire-", "## Comment faire ? ##"),
    ('<a href="#comment-faire-">Aide</a>', "# [Comment](a.md) **faire** ?\r"),
    ("[Aide](#r%C3%A9gler--le-prix)", "# Régler : le prix"),
    ("[Aide](#notes---suite-1)", "# Notes - suite"),
)


@pytest.mark.parametrize(("link", "heading"), LINKED)
def test_a_linked_heading_keeps_its_anchor(link: str, heading: str) -> None:
    text = f"{link}\n\n{heading}\n"
    assert typeset(text, markup="markdown") == text
    assert lint(text, markup="markdown") == []


@pytest.mark.parametrize(("link", "heading"), LINKED)
def test_a_heading_without_link_is_corrected(link: str, heading: str) -> None:
    text = f"{link.replace('#', '#autre-')}\n\n{heading}\n"
    assert typeset(text, markup="markdown") != text


def test_what_an_anchor_has_not_is_corrected() -> None:
    text = "[A](#lessai--x-)\n\n# L'essai : \"x\" !\n\nL'essai : fini !\n"
    wanted = "[A](#lessai--x-)\n\n# L’essai : «\u00a0x\u00a0» !\n\nL’essai\u00a0: fini\u202f!\n"
    assert typeset(text, markup="markdown") == wanted
    assert typeset(wanted, markup="markdown") == wanted


def test_only_markdown_has_such_headings() -> None:
    text = "[A](#comment-faire-)\n\n# Comment faire ?\n"
    assert typeset(text) != text
