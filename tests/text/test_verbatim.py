"""What is not prose is blanked, and nothing moves."""

from __future__ import annotations

import pytest

from stratege.text import find, mask


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
        "<code>@a</code>",
        '<span title="@a">mots</span>',
        "<a@b.fr>",
        "[@a]: https://exemple.fr",
        '---\ntitle: "@a"\n---\n',
    ],
)
def test_masked(text: str) -> None:
    masked = mask(text)
    assert find(masked) == []
    assert len(masked) == len(text)
    assert masked.count("\n") == text.count("\n")


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
        "Après ~~~\n@a",
        "---\n\n@a\n\n---",
    ],
)
def test_prose(text: str) -> None:
    assert [found.keys for found in find(mask(text))] == [("a",)]
