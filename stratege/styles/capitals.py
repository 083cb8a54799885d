"""Words that an export shouts, in French: `lower_maker("UNIVERSITE DE LYON")` is « Université de Lyon ».

English titles have their own rules (`sentence_case`). What is in capitals has often lost its accents: words that
theses are full of get them back.
"""

from __future__ import annotations

import re

from stratege.references.names.groups import is_group
from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.acronyms import ACRONYMS as ENGLISH_ACRONYMS
from stratege.references.titles.french_case import french_sentence_case, is_french_title, with_institutions
from stratege.references.titles.lowered_acronyms import with_acronyms
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.languages import is_french
from stratege.references.words.lost_accents import NAMED, PLAIN, accented, restored
from stratege.styles.places import TOWNS
from stratege.styles.standards import CODE

ACCENT = re.compile(r"[À-ÖØ-Ý]")
WORD = re.compile(r"[^\W_]+")
ARTICLES = "a à and au aux d de del der des du e en et for in l la le les los of the und y"
SMALL = frozenset(ARTICLES.split())
SMALL_IN_ENGLISH = frozenset(["an", "at", "by", "from", "on", "or", "to", "with"])
ROMAN = re.compile(r"[IVXLC]{2,}")
CENTURY = re.compile(r"([IVX]+)E")
VOWELLESS = re.compile(r"[^AEIOUYÀ-Ý]{2,}")
# Acronyms with a vowel, which nothing else tells from words; none that is a word too, « TIC » or « PLU ».
KNOWN = """
    ADEME ADN AFNOR ALENA ANR ANRU ANSES API ARN BCE CAF CEA CEE CHU CIRAD CJUE CNAM CNIL CREDOC EDF EHESS EHPAD ENA
    ENS EPCI ESS ETI FMI GIEC IA IFOP IFRI IHM INA INED INRA INRAE INSEE INSERM IRD IRM ISO NTIC OCDE OGM OIT OMC OMPI
    OMS ONG ONU OPEP OTAN OVNI PIB PME PMI PNUD PNUE RATP RMI RSA RSE SMIC TICE TPE UE UML UNEDIC UNESCO UNICEF URSS
    USA VIH ZEE
"""
ACRONYMS = frozenset(KNOWN.split())
# Those of names: « PRESSES DE L'INRA », « JOURNAL OF THE ACM »; none of two letters, which may be a word.
BODIES = frozenset(["AAAI", "ACM", "AIAA", "CIHEAM", "FAO", "IFAC", "IFIP", "SIAM", "SPIE", "USENIX"])
SPELT_OUT = BODIES | ENGLISH_ACRONYMS | frozenset(name for name in ACRONYMS if len(name) > 2)
PREFIXES = frozenset(["BI"])  # « MARCHÉ DE LA BI », but « BI-ANNUEL »
SPELT = re.compile(r"(?<![^\W_])[A-ZÀ-Ý]{2,8}(?![^\W_])")
SAYING = ("abstract", "container-title", "keyword", "note", "publisher")
ARTICLE = re.compile(r"^(?:L['’]\s?|LA |LE )", re.IGNORECASE)
CONGRESS = re.compile(
    r"(?:actes|assises|atelier|colloque|conférence|congrès|journées?|rencontres?|séminaire|symposium)\b", re.IGNORECASE
)
CONGRESSES = ("container-title", "event-title")
# « IN PROC. SOSP », « IN PROC. ACM PLDI », of CiteSeer.
PROCEEDINGS_OF = re.compile(
    r"(?:IN )?PROC\. (?:OF )?(?:THE )?(?P<acronym>(?:(?:ACM|IEEE|IFIP|SPIE|USENIX)[ /-])*[A-Z]{3,7})"
)
# « PRINCETON University Press »: no acronym has so many letters.
SHOUTED_TOWN = re.compile(rf"\b(?:{'|'.join(sorted(town.upper() for town in TOWNS if len(town) > 5))})\b")
SHOUTED = re.compile(r"(?<![\w.-])[A-Z]{2,}(?:,? [A-Z]{2,}){3,}(?![\w-])")  # four words and more
DOCTORAL = re.compile(r"\bÉcole Doctorale\b.*")
# « Universite Paris XI », « École Normale Superieure »: no other language has these words.
UNACCENTED = re.compile(r"\b(?:Universite|[Ss]uperieure?)(?=s?\b)")
LOW_FIRST = re.compile(r"[a-z]+ ")
LONGEST_ACRONYM, FEWEST_LONG = 4, 3
LONG_WORD = 10  # letters, which no acronym has
FEWEST = 4  # words of a title in capitals, where fewer may be a name


def lower_titles(item: Item, language: str) -> None:
    """Change an item in place: a French title in capitals is lowered, but for its first letter and what must stay."""
    title = text_of(item, "title")
    words = WORD.findall(title)
    is_linked = len(words) == FEWEST - 1 and any(word.lower() in SMALL for word in words[1:])  # « GRAPHE ET LANGAGE »
    is_spoken = not language and _has_french_words(title)
    is_long = len(words) >= FEWEST and (is_french(title, language) or is_spoken)
    is_long = is_long or _is_long_word(title, language)
    if title.isupper() and (is_long or (is_linked and not language and _is_french_pair(words))):
        item["title"] = _sentence(title, ACRONYMS | _spelt(item))


def _is_long_word(title: str, language: str) -> bool:
    """« STÉRÉOSCOPIE », one French word, as its language or its accents tell: no acronym has so many letters."""
    is_long = title.isalpha() and len(title) >= LONG_WORD
    is_spoken = ACCENT.search(title) is not None and is_common_french(title)
    return is_long and (is_spoken or (bool(language) and is_french(title, language)))


def _spelt(item: Item) -> frozenset[str]:
    """The acronyms that an entry has elsewhere, where it does not shout, or whose author is one: « OCDE »."""
    said = [words for name in SAYING if not (words := text_of(item, name)).isupper()]
    groups = [text_of(name, "literal") for name in names_of(item, "author")]
    return frozenset(SPELT.findall(" ".join([*said, *(name for name in groups if " " not in name)])))


def _has_french_words(title: str) -> bool:
    """Whether all its long words are French ones, and one of them is no English one."""
    spoken = [word for word in WORD.findall(title) if not _is_acronym(word)]
    long = [word for word in WORD.findall(accented(" ".join(spoken).lower())) if len(word) >= FEWEST]
    return all(map(is_common_french, long)) and not all(map(is_common, long))


def _is_french_pair(words: list[str]) -> bool:
    """Whether one of two linked words is French alone, the other it too or too long for an acronym."""
    linked = [accented(word.lower()) for word in words if word.lower() not in SMALL]
    french = [word for word in linked if is_common_french(word) and not is_common(word)]
    return bool(french) and all(word in french or len(word) > LONGEST_ACRONYM + 1 for word in linked)


def lower_congress(item: Item) -> None:
    """Change an item in place: « Colloque National Sur Les Réseaux », in French, has the capital of its first word."""
    for name in CONGRESSES if item["type"] in ("paper-conference", "speech") else ():
        words = text_of(item, name)
        if CONGRESS.match(words) and is_french_title(words, ""):
            item[name] = french_sentence_case(words)


def lower_hosts(item: Item) -> None:
    """Change an item in place: « part of the CONFERENCE ON RIVER SYSTEMS » is « Part of the Conference … »."""
    for name in CONGRESSES:
        if name in item:
            item[name] = with_acronyms(text_of(item, name))
        words = text_of(item, name)
        found = None if words.isupper() else SHOUTED.search(words)
        if found and _is_spoken(found[0]):
            quiet = WORD.sub(_named, found[0])
            whole = f"{words[: found.start()]}{quiet}{words[found.end() :]}"
            item[name] = f"{whole[0].upper()}{whole[1:]}" if LOW_FIRST.match(whole) else whole


def _is_spoken(shouted: str) -> bool:
    """Whether words in capitals are English ones, but for a few acronyms among them."""
    long = [word for word in WORD.findall(shouted) if len(word) > LONGEST_ACRONYM]
    return len(long) >= FEWEST_LONG and all(map(is_common, long))


def _named(word: re.Match[str]) -> str:
    """A word of a name that was in capitals."""
    if word[0].lower() in SMALL | SMALL_IN_ENGLISH:
        return word[0].lower()
    return word[0].capitalize() if len(word[0]) > 2 and is_common(word[0]) else word[0]


def lower_makers(item: Item) -> None:
    """Change an item in place: the publisher, the university and the journal that it shouts are lowered."""
    for name in ("publisher", "container-title"):
        if name in item:
            words = UNACCENTED.sub(lambda word: _accented(word[0]), text_of(item, name))
            is_announced = item["type"] == "thesis" and is_group(accented(ARTICLE.sub("", words).lower()))
            item[name] = lower_maker(ARTICLE.sub("", words) if is_announced else words)  # « soutenue à l'Université »


def _accented(word: str) -> str:
    return f"{word[0]}{accented(word.lower())[1:]}"


def lower_maker(words: str) -> str:
    """A name of several words in capitals with one for each, but the small ones; an acronym stays as it is."""
    if found := PROCEEDINGS_OF.fullmatch(words):
        return f"Proc. {found['acronym']}"
    quiet = accented(words.lower()) if is_group(accented(words.lower())) else words.lower()
    small = [word for word in WORD.findall(words.lower()) if word in SMALL]
    words = SHOUTED_TOWN.sub(lambda town: town[0].title(), words) if not words.isupper() else words
    if (
        not words.isupper()
        or CODE.fullmatch(words)
        or not (is_group(quiet) or (small and len(WORD.findall(words)) > 2))
    ):
        return words
    return DOCTORAL.sub(_doctoral, WORD.sub(lambda word: _opened(word, words), quiet))


def _doctoral(school: re.Match[str]) -> str:
    """« École doctorale des sciences exactes de Lyon », which is a common name but for its own ones."""
    return WORD.sub(lambda word: word[0].lower() if is_common_french(word[0]) and word.start() else word[0], school[0])


def _opened(word: re.Match[str], shouted: str) -> str:
    """A word of a name: small, an acronym, or with its capital."""
    is_initial = len(word[0]) == 1 and shouted[word.end() : word.end() + 1] == "."  # « S. E. V. P. E. N. »
    if word[0] in SMALL and word.start() and not is_initial:
        return word[0]
    source = shouted[word.start() : word.end()]
    is_spoken = VOWELLESS.fullmatch(source) is None and not ROMAN.fullmatch(source) and source not in SPELT_OUT
    return word[0].capitalize() if is_spoken else source


def _is_acronym(word: str) -> bool:
    return word in ACRONYMS or bool(VOWELLESS.fullmatch(word) or ROMAN.fullmatch(word))


def _sentence(title: str, kept: frozenset[str]) -> str:
    lowered = accented(title.lower())
    if not ACCENT.search(title):
        lowered = re.sub(r"(?<=\w )a(?= \w)", "à", lowered)
        lowered = WORD.sub(lambda word: restored(word[0]), lowered)

    def cased(word: re.Match[str]) -> str:
        source = title[word.start() : word.end()]
        if century := CENTURY.fullmatch(source):
            return f"{century[1]}ᵉ"
        is_prefix = title.startswith("-", word.end())
        if (
            source in kept
            or (source in PREFIXES and not is_prefix)
            or _is_acronym(source)
            or any(map(str.isdigit, source))
        ):
            return source
        plain = word[0].translate(PLAIN)
        return NAMED[plain].capitalize() if plain in NAMED else word[0]

    found = WORD.sub(cased, lowered)
    return with_institutions(found[0].upper() + found[1:])
