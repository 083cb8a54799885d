r"""Formulas of chemistry: `with_formulas(r"\ce{SO4^{2-}}")` is « SO₄²⁻ », of mhchem.

Crossref parts the figure of some from their letters: « {CO} 2 » is « CO₂ ».
"""

from __future__ import annotations

import re

from stratege.references.tex.tables import SUBSCRIPTS, SUPERSCRIPTS

FORMULA = re.compile(r"\\ce\s*\{((?:[^{}\\$]|\{[^{}\\$]*\})*)\}")
CHARGE = re.compile(r"\^(?:\{([\d+-]+)\}|(\d*[+-]))")
COUNT = re.compile(r"(?<=[A-Za-z)\]])_?(?:\{(\d+)\}|(\d+))")
# Gases alone: « {HIV} 1 » counts nothing.
PARTED = re.compile(r"\{(CO|NO|SO|CH|NH|SiO|TiO)\} ([2-4])(?![\w.])")
ISOTOPE = re.compile(r"^\^")  # « \ce{^13C} », whose figures stand before its letters


def with_formulas(text: str) -> str:
    """A text whose formulas have their signs below and above the line; one that has other macros stays."""
    text = FORMULA.sub(lambda found: found[0] if ISOTOPE.match(found[1]) else f"{{{_set(found[1])}}}", text)
    return PARTED.sub(lambda found: f"{{{found[1]}{_below(found[2])}}}", text)


def _set(formula: str) -> str:
    raised = CHARGE.sub(lambda found: "".join(SUPERSCRIPTS[sign] for sign in found[1] or found[2]), formula)
    return COUNT.sub(lambda found: _below(found[1] or found[2]), raised)


def _below(figures: str) -> str:
    return "".join(SUBSCRIPTS[sign] for sign in figures)
