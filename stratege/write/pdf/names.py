"""Names whole at the ends of lines: `with whole_names(): page.render()` cuts « entre-prise », never « LinkedIn ».

A word with a capital is not hyphenated, as in browsers: in French it is a name, or the first word of a sentence, which
loses little by it. German gives one to all its nouns: it is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Protocol, cast

Cuts = Callable[[str], Iterable[tuple[str, str]]]


class Dictionary(Protocol):
    """A dictionary of hyphenation: `iterate("cadeau")` gives each way to cut a word in two, the longest start first."""

    iterate: Cuts


@contextmanager
def whole_names() -> Iterator[None]:
    """Have the dictionaries of hyphenation that are opened meanwhile leave whole the words that have a capital."""
    pyphen = vars(import_module("pyphen"))
    usual = cast("Callable[..., Dictionary]", pyphen["Pyphen"])

    def opened(*, lang: str, **limits: int) -> Dictionary:
        dictionary = usual(lang=lang, **limits)
        if not lang.startswith("de"):
            dictionary.iterate = uncapitalized(dictionary.iterate)
        return dictionary

    pyphen["Pyphen"] = opened
    try:
        yield
    finally:
        pyphen["Pyphen"] = usual


def uncapitalized(cuts: Cuts) -> Cuts:
    """The ways to cut a word, none where it has a capital, at its head or within: `d’Aubremont`, `LinkedIn`."""

    def iterate(word: str) -> Iterable[tuple[str, str]]:
        return cuts(word) if word == word.lower() else ()

    return iterate
