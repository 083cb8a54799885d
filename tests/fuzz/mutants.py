"""Texts a few changes away from good ones: `mutants(["title: Un"])` gives « title: [Un », « title: title: Un »…"""

from __future__ import annotations

import re
from collections.abc import Sequence

from fuzz.corpus import WORDS
from hypothesis import strategies as st

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
MOST = 4000  # tokens of a mutant


@st.composite
def mutants(draw: st.DrawFn, texts: Sequence[str]) -> str:
    """One of the texts, with some of its words left out, doubled, moved, replaced, or others put between them."""
    tokens = TOKEN.findall(draw(st.sampled_from(texts)))
    for _ in range(draw(st.integers(1, 6))):
        begin = draw(st.integers(0, len(tokens)))
        end = min(begin + draw(st.integers(0, 8)), len(tokens))
        tokens[begin:end] = draw(_piece(tokens, begin, end))
    return "".join(tokens[:MOST])


def _piece(tokens: list[str], begin: int, end: int) -> st.SearchStrategy[list[str]]:
    """What may stand instead of some tokens."""
    cut, before = tokens[begin:end], tokens[max(0, begin - 20) : begin]
    word = st.sampled_from(WORDS)
    return st.one_of(
        st.just(list[str]()),
        st.lists(word, min_size=1, max_size=3),
        word.map(lambda one: [*cut, one]),
        st.integers(2, 40).map(lambda times: cut * times),
        st.just([*before, *cut]),
        st.just(cut[::-1]),
        st.text(max_size=6).map(lambda text: [text]),
    )
