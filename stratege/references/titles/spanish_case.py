"""Spanish titles typed in Title Case: « Las Redes De Madrid » becomes « Las redes de Madrid ».

A word loses its capital if it is a common one; a name, an acronym, or a word that no dictionary knows keeps it.
"""

from __future__ import annotations

import re

from stratege.references.titles.hyphened import in_product
from stratege.references.titles.sentence_case import protected
from stratege.references.titles.typed_case import LONGEST_SMALL, TITLE_CASE_SHARE
from stratege.references.words.spanish import is_common_spanish

PHRASES = """
    América Central|América Latina|Amazonas|Banco Mundial|Buenos Aires|Ciudad de México|Comisión Europea|
    Comunidad Europea|Corte Suprema|Costa Rica|Edad Media|El Salvador|Estados Unidos|Gran Bretaña|Guerra Fría|
    La Habana|La Rioja|Naciones Unidas|Nueva España|Nueva York|
    Nueva Zelanda|Nuevo Mundo|Nuevo Testamento|Países Bajos|Parlamento Europeo|
    País Vasco|Primera Guerra Mundial|Puerto Rico|Real Academia Española|Reino Unido|Segunda Guerra Mundial|
    Siglo de Oro|Tribunal Supremo|Unión Europea|Unión Soviética
"""
NAMED = {name.strip().casefold(): name.strip() for name in PHRASES.split("|")}
NAME = re.compile(rf"\b(?:{'|'.join(sorted(NAMED, key=len, reverse=True))})\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
SMALL_WORDS = "al con de del e el en la las lo los o para pero por que se sin sobre su sus u un una y"
# Small words that say Spanish, and those that say another language: « de » and « la » say neither.
SPANISH_WORDS = "al con del el en las los para por según sus una y"
FOREIGN_WORDS = """
    and au aux da das des di do dos du e em et for gli il le les na nas no nos of ou per pour the um uma und van von à
"""
SMALL, SPANISH, FOREIGN = (frozenset(words.split()) for words in (SMALL_WORDS, SPANISH_WORDS, FOREIGN_WORDS))
# Words of English that Spanish has no other for.
LOANS = """
    blog blogs bullying burnout chatbot chatbots fintech hackathon hardware influencer influencers marketing online
    podcast podcasts ransomware smartphone smartphones software startup startups streaming stress webinar webinars
"""
BORROWED = frozenset(LOANS.split())
SAINT = frozenset(["san", "santa", "santo"])
OPENS = re.compile(r"(?:[.?!…:]|[¿¡]|\d\.)\s*[\"“‘«(\[\s]*$")
LEAST_CAPITALS = 2
FEWEST_ALONE = 5  # long words of a title that no small word shows to be Spanish
# What Portuguese, Italian and French have otherwise: « lenguas », « suelo », « indígenas » beside « línguas ».
SPANISH_SIGN = re.compile(r"[^gq]u[eé](?=[bcdlmnrstv])|ie(?=[bcdlmnrst][^\W\d_])|(?:os|as)$")
LONGEST_OPENING = 9


def is_spanish_title(title: str, language: str) -> bool:
    """Whether a title is in Spanish: as declared or, where nothing is, by two of its small words or its accents."""
    if language:
        return language.lower().startswith(("es", "spa"))
    words = {word.lower() for word in WORD.findall(title)}
    is_told = len(words & SPANISH) + ("ñ" in title or "ión" in title) > 1 or (": " in title and _is_all_spanish(words))
    return is_told and words.isdisjoint(FOREIGN)


def _is_all_spanish(words: set[str]) -> bool:
    """« Vocabulario: Palabras Selectas de Lenguas Indígenas »: whether a title has one name at most.

    Only one with a subtitle is asked, as no name has: « Encuesta de Caracterización Socioeconómica Nacional ».
    """
    long = [word for word in words if len(word) > LONGEST_SMALL]
    strange = [word for word in long if not is_common_spanish(word)]
    return "de" in words and len(long) >= FEWEST_ALONE and len(strange) <= 1 and any(map(SPANISH_SIGN.search, long))


def spanish_sentence_case(title: str) -> str:
    """The Spanish title in sentence case if it is in Title Case; what stands in braces stays."""
    kept = protected(title)
    inner = [word for word in list(WORD.finditer(title))[1:] if not kept[word.start()] and not _is_opening(word, title)]
    if not _is_title_case([word[0] for word in inner]):
        return title
    signs = list(title)
    for word in inner:
        if _is_lowered(word, title):
            signs[word.start() : word.end()] = word[0].lower()
    return NAME.sub(lambda found: NAMED[found[0].casefold()], "".join(signs))


def _is_opening(word: re.Match[str], title: str) -> bool:
    return bool(OPENS.search(title[max(0, word.start() - LONGEST_OPENING) : word.start()]))


def _is_title_case(words: list[str]) -> bool:
    """Whether most of the words that need no capital have one, and there are several of them."""
    counted = [word for word in words if len(word) > LONGEST_SMALL and is_common_spanish(word)]
    capitals = [word for word in counted if word[0].isupper() and word[1:].islower()]
    return len(capitals) >= LEAST_CAPITALS and len(capitals) >= TITLE_CASE_SHARE * len(counted)


def _is_lowered(word: re.Match[str], title: str) -> bool:
    """A small or common word with one capital, its first, which is no part of a name: « San Juan »."""
    text = word[0]
    if not text[0].isupper() or text[1:] != text[1:].lower() or in_product(word, title):
        return False
    after = WORD.match(title, word.end() + 1)
    if text.lower() in SAINT and after and after[0][0].isupper():
        return False
    return text.lower() in SMALL | BORROWED or (len(text) > 1 and is_common_spanish(text))
