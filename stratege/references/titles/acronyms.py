"""Acronyms of English titles that do not show them: « THE IEEE MODEL » is « The IEEE model », by `is_acronym`.

What the other titles of a file have in capitals tells more: « VALUING ZORQ GAINS », `with_acronyms` of « a ZORQ ».
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from stratege.references.titles.typed_case import is_shouted
from stratege.references.words.english import WORD, is_common, is_known
from stratege.references.words.languages import ENGLISH

# Of four letters or more, since shorter ones that are no words are told by that; none is a word or a name.
ACRONYMS_WORDS = """
    adhd ancova anova arima ascii asean brics cedaw cepr clil covid crispr daly euratom fifa garch gatt gdpr gnu hvac
    iaea ieee ielts ipcc issn isbn iucn lgbtq manova mimo mosfet nafta nasa nato naacp nber nist noaa nsaid oecd opec
    osce qaly rfid sars sdram tefl tesol toefl ucla uefa unaids unctad undp unep unesco unfccc unhcr unicef usaid ussr
    vlsi wipo
"""
ACRONYMS = frozenset(word.upper() for word in ACRONYMS_WORDS.split())
VOWELLESS = re.compile(r"[B-DF-HJ-NP-TV-XZ]{4,}")  # « HTTP », « LSTM »
ROMAN = re.compile(r"(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})")  # of kings and of centuries, « XVIII »
CAPITALS = re.compile(r"(?<![\w.@/\\'’-])[A-Z]{3,}(?![\w@/\\]|[.-]\w)")
# Which no name is spelt as, by its consonants: « Nhs », « Ecb »; « Ann » and « Ulm » may be names.
CONSONANT = "b-df-hj-np-tv-xz"
ODD = re.compile(rf"[B-DF-HJ-NP-TV-XZ][{CONSONANT}]{{2,}}|[AEIOU]([b-dfgjkpqtv-xz])(?!\1)[{CONSONANT}]+")
LONGEST, SHORTEST_WORD = 6, 4  # letters of an acronym; of one that is a word too, « NICE »
FEW = 3  # words of a title for one in capitals
OFTEN = 2  # titles that have such a word in capitals


def is_acronym(word: str) -> bool:
    """Whether a word in capitals, which is no common one, is not spoken: « IEEE », « HTTP », « XVIII »."""
    return word in ACRONYMS or any(form.fullmatch(word) for form in (VOWELLESS, ROMAN))


def met_acronyms(titles: Iterable[str]) -> frozenset[str]:
    """The words that titles have in capitals among others; a common one, « NICE », if several of them have it so."""
    found = ({*_capitals(title)} for title in titles)
    counts = Counter(word for words in found for word in words if len(word) <= LONGEST)
    return frozenset(word for word, count in counts.items() if not is_common(word) or _is_told(word, count))


def _capitals(title: str) -> list[str]:
    """The words in capitals of a title, if they are but few of its words: others tell nothing."""
    found = CAPITALS.findall(title)
    return found if len(found) * FEW <= len(WORD.findall(title)) else []


def _is_told(word: str, count: int) -> bool:
    return count >= OFTEN and len(word) >= SHORTEST_WORD and word.lower() not in ENGLISH


def with_acronyms(cased: str, typed: str, acronyms: frozenset[str]) -> str:
    """A title with the acronyms of others: all of them if it was typed in capitals, else odd words alone, « Ecb »."""
    if not acronyms:
        return cased
    is_loud = is_shouted(typed)

    def told(word: re.Match[str]) -> str:
        is_part = cased[word.end() : word.end() + 1].isdigit()  # « Rqc1 », a protein, beside « RQC »
        is_odd = ODD.fullmatch(word[0]) is not None and not is_part and not is_known(word[0])
        return word[0].upper() if (is_loud or is_odd) and word[0].upper() in acronyms else word[0]

    return WORD.sub(told, cased)
