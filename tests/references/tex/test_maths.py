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
        (r"2\({}^{\mbox{k}}\)-extensions, \(k\)-means", "2ᵏ-extensions, k-means"),
        (r"in \(O(n \log n)\)", "in O(n log n)"),
        (r"Les crues \(2e partie\)", "Les crues (2e partie)"),
    ],
)
def test_signs_of_mathematics(typed: str, read: str) -> None:
    assert decode(typed) == read


def test_the_tilde_of_mathematics_stays_escaped_for_pandoc() -> None:
    assert for_pandoc(r"$z\sim7$") == r"z \textasciitilde{} 7"


def test_a_formula_after_a_colon_has_no_capital() -> None:
    assert for_pandoc("Lakes: $p$-adic rivers") == "Lakes: {p}-adic rivers"
    assert for_pandoc("Lakes of $p$-adic rivers") == "Lakes of p-adic rivers"
    assert for_pandoc("Lakes: $P$-adic rivers") == "Lakes: P-adic rivers"
