"""French titles typed in Title Case: « Les Réseaux Sociaux De France » becomes « Les réseaux sociaux de France ».

A word loses its capital if it is a common one; a name, an acronym, or a word that no dictionary knows keeps it.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import groupby

from stratege.references.titles.french_openings import lower_openings, opens_in_french
from stratege.references.titles.hyphened import in_product
from stratege.references.titles.sentence_case import protected
from stratege.references.titles.typed_case import TITLE_CASE_SHARE
from stratege.references.words.english import PLAIN, is_common
from stratege.references.words.french import is_common_french, is_small_in_french
from stratege.references.words.given_names import is_given_name
from stratege.references.words.languages import DECLARED, ENGLISH, is_english, is_french
from stratege.references.words.lost_accents import with_capitals
from stratege.references.words.spanish import is_common_spanish

PHRASES = """
    Académie des beaux-arts|Académie des inscriptions|Académie des sciences|Académie française|Ancien Régime|
    Assemblée nationale|Banque centrale européenne|Banque de France|Banque mondiale|
    Belle Époque|Bibliothèque nationale de France|Code civil|Collège de France|Comédie-Française|
    Comédie-Italienne|Commission européenne|Communauté européenne|
    Conseil constitutionnel|Conseil d'État|Conseil de l'Europe|Cour de cassation|Cour de justice|
    Cour des comptes|Côte d'Ivoire|Croix-Rouge|Extrême-Orient|École des chartes|École normale supérieure|
    École polytechnique|Front national|Front populaire|
    Grande Guerre|Guerre froide|Haute Autorité|Île-de-France|Jeux olympiques|
    Ligue des droits de l'homme|Mont-Blanc|L'Oréal|Moyen Âge|Moyen-Orient|Nations unies|
    Nouveau Monde|Nouveau Testament|Nouvelle-Calédonie|Ancien Testament|Organisation mondiale|
    Palais-Bourbon|Palais-Royal|
    Parlement européen|Parti communiste|Parti socialiste|Pays de la Loire|Pays-Bas|Port-Royal|
    Première Guerre mondiale|Proche-Orient|Radio-Canada|Radio-France|
    Royaume-Uni|Révolution française|Sacré-Cœur|Seconde Guerre mondiale|
    Deuxième Guerre mondiale|Sécurité sociale|Trente Glorieuses|Union européenne|Union soviétique|
    États-Unis
"""
NAMED = {name.strip().casefold(): name.strip() for name in PHRASES.split("|")}
NAME = re.compile(rf"\b(?:{'|'.join(sorted(NAMED, key=len, reverse=True))})\b", re.IGNORECASE)
# Towns and rivers that words are too, « Vienne », « Crimée »: names after such events alone.
EVENT = re.compile(
    r"\b(?P<event>(?:batailles?|conciles?|conférence|congrès|édits?|guerres?|paix|siège|traités?) de (?:la )?)"
    r"(?P<place>crimée|marne|nice|somme|tours|trente|vienne|vervins)\b(?! (?:à|ans|de|des|du|jours|mètres)\b)",
    re.IGNORECASE,
)
# Lands that are no words: « L'alsace, un paradis », « l'industrie en france ».
LANDS = """
    afrique|algérie|allemagne|alsace|amérique|angleterre|aquitaine|asie|auvergne|belgique|bretagne|cameroun|écosse|
    égypte|espagne|éthiopie|europe|france|italie|libye|mexique|normandie|norvège|portugal|québec|russie|sénégal|somalie|
    syrie|tunisie|turquie
"""
LAND = re.compile(
    rf"(?<=[ '’])(?:{'|'.join(map(str.strip, LANDS.split('|')))})(?=[ ,:;?!)]|\.?$)|(?<= au )caire(?=[ ,:;?!)]|\.?$)"
)
# Beginnings of compounds, which no dictionary has: « Socio-Politique ».
BEGINNINGS = frozenset(
    [
        *("agro", "anthropo", "bio", "franco", "juridico", "macro", "micro", "médico", "neuro", "physico", "politico"),
        *("multi", "psycho", "socio", "techno", "théorico"),
    ]
)
# Those that names have too, « Radio-Canada »: small before a common word alone, « Audio-Fréquences ».
HALVES_WORDS = """
    anti audio auto hydro hyper inter intra mini mono nano non para photo poly post pseudo quasi radio semi super thermo
    trans ultra
"""
HALVES = frozenset(HALVES_WORDS.split())
COMPOUND = re.compile(r"[-‑]([^\W\d_]+)")
# « Une Performance Pour évoquer », where a small word has a capital between two that need none.
SMALL_INSIDE = re.compile(r"(?<=[a-zà-ÿ] )(?:Avec|Dans|Par|Pour|Sur)(?= [a-zà-ÿ])")
BEFORE_SMALL = re.compile(r"([^\W\d_]+) $")
WORD = re.compile(r"[^\W\d_]+")
ELIDED = frozenset(["aujourd", "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quelqu", "s", "t"])
PART = re.compile(r"\s*[:–—]\s")
CAPITALIZED = re.compile(r"\b[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+\b")
GLUED = re.compile(r"(?<=[a-zà-ÿ)»]):(?=[A-ZÀ-ÖØ-Ý][a-zà-ÿ])")  # « Les fleuves:Une étude »
# Words that have a capital inside a title in Title Case alone, before a common word: « Sociologie Du Fleuve ».
SURE = frozenset(["au", "aux", "avec", "dans", "des", "du", "leur", "leurs", "sur", "une"])
LONGEST_SMALL = 3
LEAST_CAPITALS = 2
LONGEST_WORD = 30
AFTER_SURE = re.compile(r" (?:\{|([A-ZÀ-ÖØ-Ý][a-zà-ÿœ]+))")
FOLLOWED = re.compile(r" [^\W\d_]{2}")
GIVEN = re.compile(r"(?<![\w’'-])([A-ZÀ-Þ][^\W\d_A-Z]{2,}(?:-[A-ZÀ-Þ][^\W\d_A-Z]+)?) $")
OF_KIND = re.compile(r"^[A-ZÀ-Þ].*(?:aire|ale?|elle?|eux|euse|ien|ienne|if|ique|iste|ive)s?$")
PAIR = re.compile(r"(?P<first>[A-ZÀ-Þ][a-zß-ÿœ]{3,}) (?P<link>et |ou )?(?P<last>[A-ZÀ-Þ][a-zß-ÿœ]{3,})(?: :.*| –.*)?")
LETTERED = frozenset(
    ["annexe", "catégorie", "classe", "figure", "groupe", "hépatite", "plan", "série", "tableau", "type", "vitamine"]
)
STATE = re.compile(r"État(?!\s+(?:[Dd]e|[Dd]es|[Dd]u|[Dd])\b)")  # « l'État », but « l'état des lieux »
VIRGIN = re.compile(r"(?<=\b[Ll]a )Vierge\b")
OPENS = re.compile(r"(?:[.?!…]|\d\.)\s+[\"“‘«(\[\s]*$")
ACCENT = re.compile(r"[àâçèéêëîïôùûœ]", re.IGNORECASE)
# Before « a », which is a verb there: « qui n'a pas », « il y a ».
SUBJECTS = frozenset(["ce", "cela", "elle", "il", "n", "on", "qui", "y", "ça"])
HANDBOOK = re.compile(
    r"[^\W\d_]+(?: [^\W\d_]+){0,2}\s?: (?i:abr[ée]g[ée]|cours|dictionnaire|exercices|lexique|manuel|m[ée]langes|"
    r"pr[ée]cis|recueil|trait[ée])\b"
)
SMALL = frozenset(["d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur", "un", "une", "à"])
NUMBER = re.compile(r"[°ºᵒ]")
SIGNS = frozenset(["d", "de", "l", "la", "le", "les", "à"])


def french_sentence_case(title: str) -> str:
    """The French title in sentence case if it is in Title Case; what stands in braces stays."""
    title = SMALL_INSIDE.sub(_lowered_inside, GLUED.sub(" : ", with_capitals(title)))  # « Etudes » is no word
    kept = protected(title)
    for start, end in _english_phrases(title):
        kept[start:end] = [True] * (end - start)
    words = list(WORD.finditer(title))[1:]
    inner = [
        word
        for word in words
        if not kept[word.start()] and not OPENS.search(title[max(0, word.start() - 9) : word.start()])
    ]
    is_whole = _is_title_case(inner)
    signs = list(title)
    for word in inner if is_whole else _in_title_case(inner, title):
        if _is_lowered(word, title):
            signs[word.start() : word.end()] = _lowered(word)
    cased = with_institutions("".join(signs))
    return cased if is_whole else lower_openings(cased, kept)


def with_institutions(title: str) -> str:
    """A title with the capitals of institutions, lands, and places where something was: « le congrès de Vienne »."""
    title = LAND.sub(lambda land: land[0].capitalize(), title)
    named = NAME.sub(lambda found: NAMED[found[0].casefold().replace("’", "'")], title)
    places = EVENT.sub(lambda found: f"{found['event']}{found['place'].capitalize()}", named)
    return named if title.isupper() else places  # what shouts is lowered later


def _lowered_inside(small: re.Match[str]) -> str:
    """A small word after a common one: « Performance Pour évoquer », not « lire Pour Marx », nor « Lucie Pour »."""
    before = BEFORE_SMALL.search(small.string, 0, small.start())
    is_common_before = before is not None and before[1][0].isupper() and is_small_in_french(before[1])
    return small[0].lower() if is_common_before else small[0]


def _english_phrases(title: str) -> Iterator[tuple[int, int]]:
    """Where a French title has an English phrase, one of whose words is not French: « Open Source Intelligence »."""
    for run in CAPITALIZED.finditer(title):
        for is_english_run, found in groupby(WORD.finditer(title, *run.span()), key=lambda word: is_common(word[0])):
            words = list(found)
            if is_english_run and len(words) > 1 and any(_is_english_alone(word[0]) for word in words):
                yield words[0].start(), words[-1].end()


def _is_english_alone(word: str) -> bool:
    return not is_common_french(word) and word.lower() not in PLAIN


def _in_title_case(words: list[re.Match[str]], title: str) -> list[re.Match[str]]:
    """The words of those parts of a title, before or after a colon, that are in Title Case by themselves."""
    ends = [found.start() for found in PART.finditer(title)]
    parts = [[word for word in words if bisect(ends, word.start()) == rank] for rank in range(len(ends) + 1)]
    return [word for part in parts if _is_title_case(part) for word in part]


def looks_french(title: str) -> bool:
    """Whether a title with French small words or accents has words of the French dictionary alone."""
    typed = WORD.findall(title)
    words = [word.lower() for word in typed if not (word.isupper() and len(word) > 1) or title.isupper()]  # « SCRUM »
    is_marked = not SIGNS.isdisjoint(words) or (not title.isascii() and ACCENT.search(title))
    if ENGLISH.isdisjoint(words) and (opens_in_french(title) or _is_handbook(title)):
        return True
    strange = [word for word in words if not (word in ELIDED or word == "à" or is_common_french(word))]
    is_marked = is_marked or ("en" in words and not strange and any(map(_is_french_alone, words)))
    is_possible = is_marked and len(words) - len(strange) > LONGEST_SMALL and ENGLISH.isdisjoint(words)
    # « Courants de Foucault : fours à induction », « Arduino : premiers pas en informatique embarquée »: one name.
    is_told = "à" in words or any(ACCENT.search(word) and word not in strange for word in words)
    is_named = is_told and len(strange) == 1 and strange[0].capitalize() in typed
    return bool(is_possible) and (not strange or is_named)


def _is_french_alone(word: str) -> bool:
    """« composantes », neither English nor Spanish."""
    return len(word) > LONGEST_SMALL and not (is_common(word) or is_common_spanish(word))


def _is_handbook(title: str) -> bool:
    """« Statistique : dictionnaire encyclopédique »: of French words alone, what it is of and what it is."""
    return HANDBOOK.match(title) is not None and all(map(is_common_french, WORD.findall(title)))


def is_french_title(title: str, language: str) -> bool:
    """Whether a title is in French: as declared, by its small words, or by all of them.

    Managers set to English say so of all they export: of a title that is none, that is no word.
    """
    if DECLARED.match(language) and not is_english(title, language):
        language = ""
    return is_french(title, language) or (not language and looks_french(title))


def _is_title_case(words: list[re.Match[str]]) -> bool:
    """Whether most of the words that need no capital have one, and there are several of them."""
    counted = [word[0] for word in words if len(word[0]) > LONGEST_SMALL and is_common_french(word[0])]
    capitals = [word for word in counted if word[0].isupper() and word[1:].islower()]
    small = [word[0] for word in words if word[0].lower() in SMALL]
    if _is_surely_title_case(words) or _is_last_alone(words) or _is_pair(words):
        return True
    is_spoken = len(small) >= LEAST_CAPITALS and all(word[0].isupper() for word in small)  # « Introduction À La … »
    return len(capitals) >= (1 if is_spoken else LEAST_CAPITALS) and len(capitals) >= TITLE_CASE_SHARE * len(counted)


def _is_last_alone(words: list[re.Match[str]]) -> bool:
    """« Le YouTube Contestataire »: whether a name, in braces or not, and an adjective are all that there is."""
    if not words or not words[-1].string.endswith(words[-1][0]) or OF_KIND.search(words[-1][0]) is None:
        return False
    is_named = len(words) == LEAST_CAPITALS and not is_common_french(words[0][0])
    return (is_named or (len(words) == 1 and "}" in words[0].string)) and is_common_french(words[-1][0])


def _is_pair(words: list[re.Match[str]]) -> bool:
    """« Applications et Ouvertures », « Humanisme Intégral »: two common words, or one that tells of the other."""
    found = PAIR.fullmatch(words[0].string) if words else None
    if not found or not all(map(is_small_in_french, found.group("first", "last"))):
        return False
    return bool(found["link"]) or OF_KIND.search(found["last"]) is not None


def _is_surely_title_case(words: list[re.Match[str]]) -> bool:
    """Whether « Du », inside a title, opens a common word with a capital or what braces keep, and no word is small.

    Managers take an elided article and its noun for one word: « L'emprise Du Fleuve ».
    """
    free = [word for word in words if word.string[word.start() - 1] not in "'’"]
    counted = [word[0] for word in free if len(word[0]) > LONGEST_SMALL and is_small_in_french(word[0])]
    return all(word[0].isupper() for word in counted) and any(map(_opens_capital, words))


def _opens_capital(word: re.Match[str]) -> bool:
    after = AFTER_SURE.match(word.string, word.end())
    is_sure = word[0][0].isupper() and word[0].lower() in SURE and word[0][1:].islower()
    return is_sure and after is not None and (not after[1] or is_small_in_french(after[1]))


def _is_lowered(word: re.Match[str], title: str) -> bool:
    """A small or common word with one capital, its first; « État » alone keeps it."""
    text = word[0]
    is_named = STATE.match(title, word.start()) or VIRGIN.match(title, word.start()) or in_product(word, title)
    if not text[0].isupper() or text[1:] != text[1:].lower() or is_named:
        return False
    if text.lower() in ELIDED and title[word.end() : word.end() + 1] in ("'", "’"):
        return True
    if (joined := COMPOUND.match(title, word.end())) and _is_beginning(text.lower(), joined[1]):
        return True
    if len(text) == 1:
        is_small = text in "ÀY" or (text == "N" and NUMBER.match(title, word.end()) is not None)
        return is_small or (text == "A" and _is_preposition(word, title))
    return is_small_in_french(text) and not _is_surname(word, title)


def _is_beginning(first: str, last: str) -> bool:
    """Whether the first half of a compound is small: « socio-politique », « audio-fréquences », not « Radio-Lyon »."""
    return first in BEGINNINGS or (first in HALVES and is_small_in_french(last))


def _is_surname(word: re.Match[str], title: str) -> bool:
    """« Moulin » of « Jean Moulin », not « littéraire » of « le Claude Littéraire »."""
    before = GIVEN.search(title[max(0, word.start() - LONGEST_WORD) : word.start()])
    is_first_name = before is not None and is_given_name(before[1]) and not is_common_french(before[1])
    return is_first_name and OF_KIND.search(word[0]) is None and word[0].lower() not in SMALL


def _is_preposition(word: re.Match[str], title: str) -> bool:
    """« Introduction A La Gestion », not « Vitamine A »."""
    before = WORD.findall(title[max(0, word.start() - LONGEST_WORD) : word.start()])
    after = FOLLOWED.match(title, word.end())
    return after is not None and bool(before) and before[-1].lower() not in LETTERED


def _is_verb(word: re.Match[str], title: str) -> bool:
    before = WORD.findall(title[max(0, word.start() - LONGEST_WORD) : word.start()])
    return bool(before) and before[-1].lower() in SUBJECTS


def _lowered(word: re.Match[str]) -> str:
    return "à" if word[0] == "A" and not _is_verb(word, word.string) else word[0].lower()
