"""Mathematics in titles: signs in place of macros, with the blanks that a relation has."""

from __future__ import annotations

import pytest

from stratege.references.tex.decode import decode, for_pandoc


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (r"Masses $M_\odot\gtrsim10^{10}$", "Masses M⊙ ≳ 10¹⁰"),
        (r"at $z\!\simeq\!1$", "at z ≃ 1"),
        (r"$z\sim7$, $\sim10$ days, $f(\sim x)$", "z ~ 7, ~10 days, f(~x)"),
        (r"$x \leq 3$ and $\geq 5$", "x ≤ 3 and ≥5"),
        (r"$t\overline{t}H$ in $\hat x$, $\overline{AB}$", "tt̄H in x̂, AB"),
        (r"$n\to\infty$", "n→∞"),
    ],
)
def test_signs_of_mathematics(typed: str, read: str) -> None:
    assert decode(typed) == read


def test_the_tilde_of_mathematics_stays_escaped_for_pandoc() -> None:
    assert for_pandoc(r"$z\sim7$") == r"z \textasciitilde{} 7"
