"""Where mathematics stand in a text: `MATH.match("$R^D$ of")` finds « $R^D$ », `ROUND` the same as DBLP has it."""

from __future__ import annotations

import re

# « $R^D $ » has signs of mathematics, where « $5 or 7 $ » may be money.
MATH = re.compile(
    r"\$(?!\s)(\\[A-Za-z]+(?=\$)|(?:[^$\\]|\\.)+(?<!\s)(?=\$(?!\d))|[^$\\\s]*[\^_][^$\\]+(?=\$))\$", re.DOTALL
)
# « \\(\\epsilon\\)-nets », as DBLP has it; « \\(2nd ed\\) » is no mathematics.
ROUND = re.compile(
    r"\\\(((?=(?:[^\\]|\\[^()])*?(?:[\^_{=]|\\[A-Za-z]))(?:[^\\]|\\[^()])+|[A-Za-z](?=\\\)-))\\\)", re.DOTALL
)
AFTER_COLON = re.compile(r": (?:\$|\\\()$")  # where a word would take a capital
BRACE = re.compile(r"\\.|[{}]", re.DOTALL)


def is_balanced(text: str) -> bool:
    """Whether each brace of a formula has its mate: « a_{n} », not « a_{n »."""
    depth = 0
    for brace in BRACE.finditer(text):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth < 0:
            return False
    return not depth
