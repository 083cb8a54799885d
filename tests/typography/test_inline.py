"""The signs within a paragraph of Markdown: each is found by its own name, and read."""

from __future__ import annotations

import pytest

from stratege.signs import BREAK, WORD
from stratege.typography.fronts.inline import READERS, SIGNS, Sign, _signs, inline


def test_every_sign_is_read() -> None:
    assert set(READERS) == {sign.name for sign in SIGNS}


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_a_sign_is_found_by_its_name(sign: Sign) -> None:
    before, _, rest = sign.example.partition("⟦")
    inside, _, after = rest.partition("⟧")
    found = _signs().search(f"{before}{inside}{after}")
    assert found is not None
    assert (found.lastgroup, found.start(), found[0]) == (sign.name, len(before), inside)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (r"a\*b", [(1, 3, WORD)]),
        ("a  \nb", [(1, 3, BREAK)]),
        ("a ``b` c`` d", [(2, 10, WORD)]),
        ("a ``b", []),
        ("<https://a.fr>", [(0, 14, WORD)]),
        ("<b>a</b>", [(0, 3, ""), (4, 8, "")]),
        ("a<br>b", [(1, 5, BREAK)]),
        ("a&nbsp;b", [(1, 7, "\u00a0")]),
        ("a ![b](c)", [(2, 9, WORD)]),
        ("[[a]]", [(0, 5, WORD)]),
        ("a[^1]", [(1, 5, "")]),
        ("[a](b)", [(0, 1, ""), (2, 6, "")]),
        ("[a [b]](c)", [(0, 1, ""), (6, 10, "")]),
        (r"[a][b\]]", [(0, 1, ""), (2, 8, "")]),
        ("*a*", [(0, 1, ""), (2, 3, "")]),
        ("* a*", []),
        ("$x = 2$", [(0, 7, WORD)]),
        ("a{.b}", [(1, 5, "")]),
    ],
)
def test_what_a_sign_is_read_as(text: str, marks: list[tuple[int, int, str]]) -> None:
    assert [(mark.start, mark.end, mark.sign) for mark in inline(text)] == marks
