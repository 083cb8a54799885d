"""Braces of Zotero around each word with a capital of a French title: `without_held_words("L'{Acteur} et le {Jeu}")`.

It puts them lest a style lower what was typed: they tell no name, and the capitals are those of printers.
"""

from __future__ import annotations

import re

from stratege.references.bibtex.held_runs import HELD as HELD_RUN
from stratege.references.titles.french_case import SMALL
from stratege.references.titles.sentence_case import protected

SPOKEN = re.compile(r"[^\W\d_]+")
LONGEST_SMALL = 3
HELD = re.compile(r"(?<![\w{])\{([A-ZÀ-ÖØ-ÞŒ][a-zà-öø-ÿœ]+)\}(?!\})")
FREE = re.compile(r"(?<![\w{])[A-ZÀ-ÖØ-ÞŒ][a-zà-öø-ÿœ]+")
FEWEST = 2  # what an author holds of one title may be one word


def without_held_words(title: str, *, zotero: bool) -> str:
    """A French title without the braces of its words, if all that have a capital but the first have them.

    `zotero`: it wrote the file, where one word so held is enough.
    """
    held, rest = HELD.findall(title), HELD.sub("", title)
    is_all = not FREE.search(rest.partition(" ")[2]) and "{{" not in title
    return HELD.sub(r"\1", title) if is_all and len(held) >= (1 if zotero else FEWEST) else title


def without_their_capitals(title: str, *, braced: bool) -> str:
    """A French title of Better BibTeX, which gives all words a capital but those that have their own in braces.

    `braced`: it wrote the file, see `braces_capitals`.
    """
    rest = HELD_RUN.sub("", title)
    words = list(SPOKEN.finditer(rest))[1:]
    free = [word for word in words if rest[word.start() - 1] not in "'’-‑" and len(word[0]) > LONGEST_SMALL]
    is_marked = braced or ("{{" in title and any(_is_small_with_capital(word) for word in words))
    if not (free or "{{" in title) or not is_marked or not all(word[0][0].isupper() for word in free) or "{" in rest:
        return title
    kept, opening = protected(title), SPOKEN.search(title)

    def lowered(word: re.Match[str]) -> str:
        is_first = opening is not None and word.start() == opening.start()
        is_plain = word[0][0].isupper() and word[0][1:] == word[0][1:].lower()
        is_opening = is_first or title[: word.start()].rstrip(" «“").endswith((".", "?", "!"))
        return word[0].lower() if is_plain and not kept[word.start()] and not is_opening else word[0]

    return SPOKEN.sub(lowered, title)


def _is_small_with_capital(word: re.Match[str]) -> bool:
    """« Du », inside a sentence."""
    return word[0][0].isupper() and word[0].lower() in SMALL and word.string[: word.start()].rstrip()[-1:].isalnum()
