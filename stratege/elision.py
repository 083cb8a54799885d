"""Small words before a value: « la feuille de route de » is « la feuille de route d’ » before « Atelier Roy »."""

from __future__ import annotations

import re

VOWELS = "aàâeéèêëiîïoôöœuùûü"
UNELIDED = r"(?:onz|oui\b|ouistiti|uhlan)"  # words in a vowel that nothing elides before
SHORT = {
    **{word: f"{word[:-1]}’" for word in ("de", "jusque", "lorsque", "puisque", "que", "quoique")},
    **dict.fromkeys(("la", "le"), "l’"),
    "au": "à l’",
    "ce": "cet",
    "du": "de l’",
}
LONG = {short: word for word, short in SHORT.items() if word.endswith("e") and word not in ("ce", "le")}
WHOLE, CUT = "|".join(SHORT), "|".join(word[:-1] for word in LONG)
WORD = re.compile(rf"(?<![^\W_])(?:(?P<whole>{WHOLE})\s+|(?P<short>{CUT})['’])$", re.IGNORECASE)
# A name in h- elides or not as it comes, and so does one in y-; a letter alone is spelt.
CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
ENDING = re.compile(r"(?<![^\W_])(?P<word>de|à)\s+$", re.IGNORECASE)
ARTICLE = re.compile(r"(?P<article>[Ll]es?) (?=\S)")
FIRST_ARTICLE = re.compile(r"(?:les?|la|une?|des) (?=\S)|l['’](?=\w)")
OPEN = re.compile(rf"(?!{UNELIDED})[{VOWELS}][^\W_]", re.IGNORECASE)
SHUT = re.compile(r"(?![hy])[b-df-hj-np-tv-zç]", re.IGNORECASE)


def elided(before: str, value: str) -> str:
    """A text whose last word agrees with the value that follows: « pour que » is cut, « le toit d’ » is whole again."""
    found = WORD.search(before)
    if found is None:
        return before
    if found["whole"] and OPEN.match(value):
        typed, word = found["whole"], SHORT[found["whole"].lower()]
    elif found["short"] and SHUT.match(value):
        typed, word = found["short"], LONG[f"{found['short'].lower()}’"]
    else:
        return before
    first = word[0].upper() if typed[0].isupper() else word[0]
    return f"{before[: found.start()]}{first}{word[1:]}{'' if word.endswith('’') else ' '}"


def contracted(before: str, value: str) -> str:
    """A text whose last word takes in the article of the value that follows: « les quais du » before « Le Havre »."""
    found, article = ENDING.search(before), ARTICLE.match(value)
    if not found or not article:
        return before
    word = CONTRACTED[found["word"].lower(), article["article"].lower()]
    first = word[0].upper() if found["word"][0].isupper() else word[0]
    return f"{before[: found.start()]}{first}{word[1:]} "


def opened(value: str) -> str:
    """A value as it opens a sentence: « le Grand Est » is « Le Grand Est »; without an article, « eBay », it stays."""
    return value[:1].upper() + value[1:] if FIRST_ARTICLE.match(value) else value


def joined(before: str, value: str) -> str:
    """A text and the value that follows it, as they agree: « les quais du Havre », « le toit d’Anne »."""
    if not before.strip():
        return before + opened(value)
    taken = contracted(before, value)
    return f"{elided(before, value)}{value}" if taken == before else f"{taken}{value.partition(' ')[2]}"
