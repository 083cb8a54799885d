"""The language of a title: `is_english("The Rise of the Networks")` is true, by its words or as declared."""

from __future__ import annotations

import re

from stratege.references.words.english import is_common, looks_english

# Small words that English has alone, and those of its neighbours: one of the latter, and a title is left alone.
ENGLISH_WORDS = """
    about across after against among and are because before between beyond both by during for from how hundred if
    into is it its making many more most of other our should some than that the their these they this those through
    to toward towards until upon using we were what when where whether which while who whose why will with within
    without years your
"""
OTHER_WORDS = """
    al au aux avec che con d da das de dei del della dell dem den der des di die du e ein eine einer el en entre et für
    gli het il im l la las le les lo los met mit nach nel oder os para par pour por qu que qui ses sobre son sous sur u
    um un una und une van vom von voor y zu zum zur été à é über
"""
FRENCH_WORDS = """
    au aux avec ce ces cette chez comment dans des du elle entre et ils les leur leurs ou par pour pourquoi qu quel
    quelle qui sa ses son sous sur un une vers être
"""
# Small words of other languages that share some with French: « ou » is Portuguese too.
# « in Zeiten des demografischen Wandels », a German genitive beside a word that French has not.
GENITIVE = re.compile(r"\bin [^\W\d_]+\b.*\bdes [a-z\u00df-\u00ff]+en [A-Z\u00c4-\u00dc][^\W\d_A-Z]+s\b")
FOREIGN = frozenset(
    ["af", "da", "das", "del", "der", "do", "dos", "el", "em", "il", "los", "og", "os", "para", "um", "uma", "und"]
)
ENGLISH = frozenset(ENGLISH_WORDS.split())
FRENCH = frozenset(FRENCH_WORDS.split())
OTHERS = frozenset(OTHER_WORDS.split())
FEW = 2  # small words of a title that leave it English beside a name: « Rivers with zorb: draw your own »
MANY = 3  # small words of a title that one of another language leaves in no doubt
# « 3D » and « U.K. » hold no Italian « d » or Spanish « u », « E-commerce » and « (e)books » no « e »,
# « de-implementation » no « de ».
WORD = re.compile(r"(?<!\d)(?![Dd]e[‐-])(?:[^\W\d_]{2,}|(?<![\w.‐-])[^\W\d_](?![\w.)‐-]))")


CODES = {
    "alemán": "de",
    "allemand": "de",
    "american": "en-US",
    "anglais": "en",
    "british": "en-GB",
    "canadian": "en-CA",
    "deutsch": "de",
    "dutch": "nl",
    "englisch": "en",
    "english": "en",
    "espagnol": "es",
    "español": "es",
    "francais": "fr",
    "francese": "fr",
    "francés": "fr",
    "franzosisch": "fr",
    "französisch": "fr",
    "français": "fr",
    "french": "fr",
    "german": "de",
    "inglese": "en",
    "inglés": "en",
    "inglês": "en",
    "italian": "it",
    "italiano": "it",
    "italien": "it",
    "italienisch": "it",
    "mul": "",  # « multiple languages » and « undetermined », of ISO 639-2
    "ngerman": "de",
    "néerlandais": "nl",
    "portugais": "pt",
    "portuguese": "pt",
    "spanisch": "es",
    "spanish": "es",
    "tedesco": "de",
    "ukenglish": "en-GB",
    "und": "",
    "usenglish": "en-US",
}
POSSESSIVE = re.compile(r"[^\W\d_]{2}['’]s(?![\w'’-])")  # English has it alone, but for names of shops
PREFIXED = re.compile(r"\((?:de|in|non|re|un)\)(?=[a-z]{3})")  # « (un)sustainability »
# Of Latin words that English has, « de novo design », and of names: « W. E. B. Du Bois », « Los Angeles », « El Niño »,
# « Rio de Janeiro », « Euro-Par 2011: ».
PARTICLE = re.compile(
    r"(?<=\b[A-Z]\. )(?:D[aeiu]|De[ln]|L[ae]|V[ao]n)(?= [A-Z])|\bLos (?=Alamos|Angeles)|\bLas (?=Cruces|Vegas)|"
    r"\b[Dd]e (?=(?:facto|jure|novo)\b)|\bEl (?=Ni[nñ]o|Paso|Salvador)|\bLa (?=Jolla|Ni[nñ]a)|"
    r"\bDes (?=Moines)|(?<=\b[Rr]io )de (?=Janeiro)|(?<=\bEuro-)Par(?= \d{4}:)"
)
ELIDED = re.compile(r"\bqu['’](?:il|el)", re.IGNORECASE)  # « qu'il », where « il » alone may be Italian
NAME = re.compile(r"[\w -]+")
DECLARED = re.compile(r"(?:anglais|en(?:g|glish)?)(?![^\W_])", re.IGNORECASE)


def is_english(title: str, language: str = "") -> bool:
    """Whether a title is in English: as its language says or, without one, beyond doubt by its words.

    Managers set to English say so of all they export: of a title with small words of another language, that is no word.
    """
    typed = WORD.findall(PARTICLE.sub("", PREFIXED.sub("", title)))
    words = {word.lower() for word in typed}
    spoken = words if title.isupper() else {word.lower() for word in typed if not word.isupper()}  # no « DEM »
    others, own = len(spoken & OTHERS), len(words & ENGLISH) + MANY * bool(POSSESSIVE.search(title))
    is_doubtful = others > 1 or (others == 1 and own < MANY)  # « Sous Vide Products with Respect to … »
    if DECLARED.match(language):
        return not (is_doubtful and words.isdisjoint(ENGLISH))
    if language:
        return _is_unmistakable(title, words)
    return not is_doubtful and (own > 0 or looks_english(title))


def _is_unmistakable(title: str, words: set[str]) -> bool:
    """Whether a title is English whatever its entry says: portals give all that they hold their own language."""
    if not words.isdisjoint(OTHERS) or words.isdisjoint(ENGLISH) or not looks_english(title):
        return False
    strange = [word for word in words if word not in ENGLISH and len(word) > 2 and not is_common(word)]
    return len(strange) < min(FEW, len(words & ENGLISH))


def is_french(title: str, language: str = "") -> bool:
    """Whether a title is in French: as its language says or, without one, by its small words."""
    if language:
        words_of = {word.lower() for word in WORD.findall(title)}
        return language.lower().startswith("fr") and not _is_unmistakable(title, words_of)
    words = [word.lower() for word in WORD.findall(PARTICLE.sub("", ELIDED.sub("qu ", title)))]
    if FRENCH.intersection(words) == {"des"} and GENITIVE.search(title):
        return False
    return not FRENCH.isdisjoint(words) and (ENGLISH | FOREIGN).isdisjoint(words)


def language_code(spoken: str) -> str:
    """A language as BibLaTeX calls it, « french », as BCP 47 does: « fr »; another word as it is."""
    name = NAME.search(spoken)
    words = name[0].strip().lower() if name else ""
    return CODES.get(words, words)
