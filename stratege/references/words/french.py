"""French words: `is_common_french("Réseaux")` is true, `is_common_french("Lyon")` is not."""

from __future__ import annotations

import re

from stratege.references.words.lexicon import Lexicon

ENDINGS = (
    *(("s", ""), ("x", ""), ("aux", "al"), ("e", ""), ("es", ""), ("le", ""), ("les", ""), ("ne", ""), ("nes", "")),
    *(("euse", "eur"), ("euses", "eur"), ("euse", "eux"), ("euses", "eux"), ("ive", "if"), ("ives", "if")),
    *(("trice", "teur"), ("trices", "teur"), ("ère", "er"), ("ères", "er"), ("ment", ""), ("ement", "")),
    *(("é", "er"), ("ée", "er"), ("és", "er"), ("ées", "er"), ("e", "er"), ("ent", "er"), ("ant", "er")),
    *(("ante", "er"), ("antes", "er"), ("ants", "er"), ("ait", "er"), ("ons", "er"), ("ez", "er"), ("era", "er")),
)
FORMED_END = re.compile(
    r"(?:[st]ion|isation|ité|isme|iste|ique|iqué|log(?:ie|ique|ue)|graph(?:ie|ique|e)|ement|ateur|atrice|iel|ielle|"
    r"abilité|ance|ence|ifi(?:er|é|ée)|is(?:er|é|ée)|[abilnt]ali(?:se|sent)|eur|euse|aire|oire|able|ible)s?$"
)
# Names more often than not, in titles: the age, the book, the place.
NAMES = frozenset(["antiquité", "bible", "castel", "coran", "internet", "renaissance", "ricoeur", "sahel", "web"])
PREFIXES = re.compile(
    r"^(?:anti|auto|bio|co|cyber|dé|éco|géo|hyper|inter|macro|méta|micro|mono|multi|nano|neuro|non|néo|poly|post|pré|"
    r"psycho|ré|socio|sous|sur|télé|trans|ultra)(?=\w{4})"
)


# Words that French dictionaries do not have yet; not in the list, where they would make English titles French.
LOANS = """
    blog blogs chatbot chatbots hackathon hackathons info infos masterclass masterclasses newsletter newsletters
    podcast podcasts smartphone smartphones startup startups streaming webinaire webinaires workshop workshops
"""
BORROWED = frozenset(LOANS.split())
# Words with a ligature, which the texts that were counted have as « oe ».
LIGATURED_WORDS = """
    bœuf bœufs chœur chœurs cœur cœurs fœtus manœuvre manœuvres mœurs nœud nœuds œdème œdèmes œil œillet œillets
    œuf œufs œuvre œuvres œuvrer sœur sœurs vœu vœux
"""
LIGATURED = frozenset(word for form in LIGATURED_WORDS.split() for word in (form, form.replace("œ", "oe")))
# Plurals of words whose singular is a first name as well: « les transports urbains », beside Urbain.
PLURALS = frozenset(["urbains"])
FRENCH = Lexicon("french_words.txt", ENDINGS, FORMED_END, PREFIXES, NAMES)


def is_common_french(word: str) -> bool:
    """Whether a French word is in the dictionary without capital, as it is or as it is formed."""
    low = word.lower().replace("’", "'").rpartition("'")[2]
    return low in LIGATURED or low in PLURALS or FRENCH.is_common(low)


def is_small_in_french(word: str) -> bool:
    """Whether a word of a French title needs no capital: a French one, or one that French has borrowed."""
    return word.lower() in BORROWED or is_common_french(word)
