"""German titles that a manager put in Title Case: « Für Eine Wahlpflicht » becomes « Für eine Wahlpflicht ».

Nouns have a capital, and no dictionary tells here which words are nouns: articles, prepositions and conjunctions lose
theirs, and adjectives where braces hold the capitals that their author typed, as those of Better BibTeX do.
"""

from __future__ import annotations

import re

from stratege.references.titles.sentence_case import protected
from stratege.references.words.languages import ENGLISH

# Small words that German has alone, and those that it shares with its neighbours.
OWN_WORDS = """
    aus bei beim durch einem einen einer eines für gegen mit nach nicht oder ohne seit sowie und unter vom von vor wie
    zum zur zwischen über
"""
SHARED_WORDS = "als am an auf das dem den der des die ein eine im in ins ist um zu"
OTHER_WORDS = """
    al and av da de del do dos du e een el en et for het i in il la le les los med of och og ou para per pour that the
    til to van voor y à
"""
OWN, SHARED, OTHERS = (frozenset(words.split()) for words in (OWN_WORDS, SHARED_WORDS, OTHER_WORDS))
SMALL = OWN | SHARED
WORD = re.compile(r"[^\W\d_]+")
OPENS = re.compile(r"(?:^|[.:?!…–—/|-]\s|[/…–—(\[„“«»\"‚‘’'-])[{\"„“«»‚‘(\[]*$")
HELD = re.compile(r"\{\{([^{}]*)\}\}")
LEAST = 2  # small words that leave no doubt of a language
LONGEST_OPENING = 9


def is_german_title(title: str, language: str = "", host: str = "") -> bool:
    """Whether a title is in German: as declared or, where nothing is, by its small words, or those of its `host`."""
    if language:
        return language.lower().startswith(("de", "ger"))
    words = {word.lower() for word in WORD.findall(title) if not (len(word) > 1 and word.isupper())}
    is_foreign = not words.isdisjoint((ENGLISH | OTHERS) - SMALL)
    if is_foreign or words.isdisjoint(SMALL):
        return False
    return (not words.isdisjoint(OWN) and len(words & SMALL) >= LEAST) or (bool(host) and is_german_title(host))


def german_sentence_case(title: str) -> str:
    """The German title without the capitals of Title Case, if none of its small words is in lower case."""
    kept = protected(title)
    inner = [word for word in list(WORD.finditer(title))[1:] if not kept[word.start()] and not _is_opening(word)]
    small = [word for word in inner if word[0].lower() in SMALL and not (word[0].isupper() and len(word[0]) > 1)]
    if not small or not all(map(_is_capitalized, small)):
        return title
    others = [word for word in inner if _is_capitalized(word) and word[0].lower() not in SMALL]
    held = [word for braced in HELD.findall(title) for word in WORD.findall(braced) if word[1:].islower()]
    free = others if len(held) >= max(len(others), 1) else []
    signs = list(title)
    for word in (*small, *free):
        signs[word.start()] = word[0][0].lower()
    return "".join(signs)


def _is_capitalized(word: re.Match[str]) -> bool:
    return word[0][0].isupper() and word[0][1:] == word[0][1:].lower()


def _is_opening(word: re.Match[str]) -> bool:
    """Whether a word follows a sign that parts titles, opens words in quotation marks or joins two words."""
    return bool(OPENS.search(word.string[max(0, word.start() - LONGEST_OPENING) : word.start()]))
