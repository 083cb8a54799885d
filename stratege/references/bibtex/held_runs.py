"""Braces of Better BibTeX around words in Title Case: `without_held_runs("The Paths in {{Big Cities}} and …")`.

It puts in braces what has a capital at Zotero, and gives one to the rest: several runs of common words were so typed by
their author, half in Title Case, and name nothing.
"""

from __future__ import annotations

import re

from stratege.references.titles.named_persons import persons_in
from stratege.references.titles.sentence_case import protected, sentence_case
from stratege.references.titles.typed_case import is_title_case
from stratege.references.words.english import WORD, is_common, is_known
from stratege.references.words.french import is_small_in_french
from stratege.references.words.languages import ENGLISH

HELD = re.compile(r"\{\{((?:[1-4]D )?[^\W\d_a-z\u00df-\u00ff][^{}]*)\}\}")
SPOKEN = re.compile(r"(?<![\w'\u2019-])[^\W\d_]{3,}(?![\w-])")  # not « Multi » of « Multi-cœurs », nor what it opens
LETTERS = re.compile(r"[^\W\d_]+")
OPENING = re.compile(r"(?:^|[.:?!]\s|\s[–—-]+\s)[\W_]*$")
LONGEST_SMALL = 3
# Plurals of what works study, which end no name of two or three words: « {{Intrusion Detection Systems}} ».
KIND_WORDS = """
    algorithms applications approaches architectures devices environments frameworks graphs interfaces methods models
    networks platforms processes robots sensors strategies structures systems techniques technologies
"""
KINDS = frozenset(KIND_WORDS.split())
FEWEST_OF_KIND, MOST_OF_KIND = 2, 3
FEWEST, FEWEST_RUNS = 3, 2  # groups that name nothing; of them, those of several words


def without_held_runs(title: str) -> str:
    """« The paths in Big Cities and Small Towns », whose capitals are those of its author; as it is if in doubt."""
    runs = [words for held in HELD.findall(title) if len(words := WORD.findall(held)) > 1]
    plain = [words for words in runs if all(map(is_common, words))]
    if len(plain) < FEWEST_RUNS:
        return HELD.sub(lambda held: held[1] if _is_kind(held[1]) or _is_doing(held) else held[0], title)
    typed = HELD.sub(r"\1", sentence_case(title))
    return typed if is_title_case(list(WORD.finditer(typed))[1:]) else title


def _is_kind(held: str) -> bool:
    """« Intrusion Detection Systems », all of them common words."""
    words = WORD.findall(held)
    is_short = FEWEST_OF_KIND <= len(words) <= MOST_OF_KIND and " ".join(words) == held
    return is_short and words[-1].lower() in KINDS and all(map(is_common, words))


def _is_doing(held: re.Match[str]) -> bool:
    """« DisPEED: {{Distributing Packet}} Flow Analysis »: what a work does, after its colon."""
    words = WORD.findall(held[1])
    is_pair = len(words) == FEWEST_OF_KIND and " ".join(words) == held[1] and words[0].endswith("ing")
    return is_pair and held.string[: held.start()].endswith(": ") and all(map(is_common, words))


def without_held_nouns(title: str) -> str:
    """« Ordonnancement des {{Tâches}} et des {{Temps}} sur {{Processeur}} », of French common words, without braces."""
    held = HELD.findall(title)
    words = [word for group in held for word in SPOKEN.findall(group)]
    is_plain = len(held) >= FEWEST and bool(words) and all(map(is_small_in_french, words))
    return HELD.sub(r"\1", title) if is_plain else title


def without_unknown_capitals(title: str) -> str:
    """An English title of Better BibTeX, its words that no dictionary has without the capital that it gave them."""
    kept, named = protected(title), persons_in(title)

    def lowered(word: re.Match[str]) -> str:
        is_plain = word[0][0].isupper() and word[0][1:].islower() and len(word[0]) > LONGEST_SMALL
        is_name = kept[word.start()] or word.start() in named
        is_kept = is_name or is_known(word[0]) or OPENING.search(title[: word.start()])
        return word[0].lower() if is_plain and not is_kept else word[0]

    found = (word for word in WORD.findall(HELD.sub("", title)) if len(word) > LONGEST_SMALL)
    spoken = [word for word in found if word.lower() not in ENGLISH]
    return LETTERS.sub(lowered, title) if all(word[0].isupper() for word in spoken) else title
