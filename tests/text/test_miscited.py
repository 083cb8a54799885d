"""Citations with a slip that can be nothing else, as their authors meant them."""

from __future__ import annotations

import pytest

from stratege.text import find, keys
from stratege.text.miscited import settled


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("[@a, @b]", "[@a; @b]"),
        ("[@a @b]", "[@a; @b]"),
        ("[@a et @b]", "[@a; @b]"),
        ("[@a, @{b:c} & -@d]", "[@a; @{b:c}; -@d]"),
        ("[@a, p. 3, @b, p. 4 et @c]", "[@a, p. 3; @b, p. 4; @c]"),
        ("[@a p. 46]", "[@a, p. 46]"),
        ("[@a p 46]", "[@a, p. 46]"),
        ("[@a: 45]", "[@a, 45]"),
        ("[@a, pp 45-46]", "[@a, p. 45-46]"),
        ("@a [p 45]", "@a [p. 45]"),
        ("[p. 12 @a]", "[@a, p. 12]"),
        ("[p. 12, @a ; @b]", "[@a, p. 12; @b]"),
    ],
)
def test_a_slip_is_mended_once(typed: str, meant: str) -> None:
    assert settled(typed) == meant == settled(meant)
    assert keys(typed) == keys(meant)


@pytest.mark.parametrize(
    "typed",
    [
        "[@a; @b]",
        "[voir @a, p. 3 ; @b]",
        "[@a, cité dans @b, p. 3]",
        "[@a, et @b]",
        "[voir aussi @a]",
        "[@a, plus loin]",
        "[@a, p. 3, 5 et 8]",
        "[@doe:2020.b:3]",
        "[voir p. 3 de @a]",
        "[@a, d'après @b]",
        "@a [par exemple ; @b]",
        "[@a, partie 3]",
    ],
)
def test_what_may_be_meant_stays(typed: str) -> None:
    assert settled(typed) == typed
    assert [found.source for found in find(typed)]
