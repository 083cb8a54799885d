"""Names of groups: `is_group("Ministère de la Culture")` is true, `is_group("Anne Dupont")` is not."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from stratege.naming import folded
from stratege.references.names.known_bodies import is_known_body
from stratege.references.names.late_particles import is_syllable
from stratege.references.titles.title_names import NATIONALS
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import is_given_name

OPENINGS = """
    académie agence ambassade amis archives association assurance atelier bank banque bibliothèque bureau cabinet
    caisse centre chaire chambre club collectif collège comité commissariat commission communauté commune compagnie
    confédération conseil cour crédit direction délégation département fondation fédération general gouvernement
    groupe haut-commissariat hôpital hôpitaux inspection institut laboratoire ligue mairie ministère mission musée
    métropole observatoire office ordre organisation parlement programme projet promotion préfecture pôle royaume
    rédaction région république réseau secrétariat service société syndicat union université ville école électricité
    équipe établissement état
"""
ANYWHERE = """
    academy actualités agency airlines alliance assemblée association authority autorité aviation blog bureau center
    centre coalition collaboration college comité commission committee community company confédération conseil
    consortium consulting contributors corporation council department developers direction federation fondation
    foundation fédération gmbh government group hospital inc industries infos initiative institut institute
    instituto laboratoire laboratories laboratory labs library llc ltd magazine media ministerio ministry ministère
    ministério museum médias nations network news observatoire observatory office organisation organization
    parliament partnership radio research school secretariat security senate services society société software
    systems team technologies television télévision universidad universidade university università universität
    université wikipedia wikipédia
"""
# First words of groups in Spanish, Portuguese and Italian, without accents: « Banco Mundial », « Fundação Araucária ».
LATIN_OPENINGS = """
    asociacion associacao associazione banca banco biblioteca camara centro comision comissao comitato confederacao
    confederacion consejo conselho consiglio corporacion direccion federacao federacion fondazione fundacao fundacion
    gobierno governo istituto junta ministero naciones nacoes observatorio organizacao organizacion secretaria senado
    sociedad sociedade tribunal universita
"""
LATIN = frozenset(LATIN_OPENINGS.split())
# First words of groups: « Équipe Horizon » is no person called Horizon.
GROUP_OPENINGS = frozenset(OPENINGS.split())
GROUP_WORDS = frozenset(ANYWHERE.split())
# « Ecole », « Electricite »: capitals often lack the accent.
UNACCENTED = {folded(word): word for word in GROUP_OPENINGS if word.startswith("é")}
# Countries after whose name their offices call themselves, and what those do: « Santé Canada », « Statistics Canada ».
COUNTRIES = frozenset(["australia", "belgique", "canada", "france", "québec", "scotland", "suisse", "uk", "wales"])
MATTER_WORDS = """
    affaires agriculture education elections emploi environment environnement finances health hydro immigration
    industrie industry justice patrimoine pêches ressources revenu santé sports statistics statistique statistiques
    tourisme transport transports
"""
MATTERS = frozenset(MATTER_WORDS.split())
# What ends the name of a group, and is no family name.
END_NAMES = """
    Association Authors Centre Collaboration Committee Consortium Contributors Developers Editors Foundation Group
    Initiative Innovations Institute International Laboratory Ministry Organisation Organization Partnership Project
    Software Solutions Systems Team Technologies
"""
GROUP_ENDS = frozenset(END_NAMES.split())
# The form of a company that ends its name, and is nothing else.
FORMS = (
    r"(?:Co\.?,? )?(?:Corp(?:oration)?|GmbH|Inc(?:orporated)?|L\.?L\.?C|LLP|Ltd|Limited)\.?|ApS|ASBL|Asbl|asbl|OÜ|"
    r"Sàrl|GbR|[Oo]HG|VZW|Vzw|vzw|mbH|Kft\.?|Ltda\.?|Lda\.?|Plc|plc|e\. ?[KV]\.|"
    r"[ds]\. ?[or]\. ?o\.|(?:[Ss]p\. ?)?z ?o\. ?o\."
)
SURE_FORM = re.compile(FORMS)
FORM_LAST = re.compile(rf".*\w\.?,? (?:{FORMS})")
# The word that says what a firm does: « Instruments », « Automation », but no first name.
TRADE = re.compile(r"(?!Pascal$)[A-Z]\w{3,}(?:al|ics|ing|ion|ment|s|ware)")
TRADES = ("ing", "ics", "ment", "tion", "ware")
RUN_TOGETHER = re.compile(r"\b[A-Z][a-z]+[A-Z][a-z]+[A-Z][a-z]")  # three words, where « MacDonald » has two
UNSPELT = frozenset(["and", "d", "de", "des", "du", "et", "for", "l", "la", "le", "les", "of", "the"])
UNENDED = re.compile(r"(?:\b(?:and|au|aux|de|des|du|et|for|la|le|les|of|pour|sur|the)|\b[dl]['’])$", re.IGNORECASE)
LONGEST_GIVEN = 4  # letters of a word that may be a first name too
LONGEST_ACRONYM = 8
SHORTEST_PLURAL = 6
FEWEST_SPELT = 3  # words, where the initials of a person may make a short family name
MOST_SPELT = 16  # words of a group that its acronym is read from
LONGEST_OPENING = 2  # letters that an acronym takes of one word
WORD = re.compile(r"[^\W\d_][\w-]*")
# « M1 info promo 2015 », « L3 Droit 2020 »: a class of a French university and its year.
YEAR_CLASS = re.compile(r"[LM][1-3] [^\d,]+ (?:19|20)\d\d(?:-(?:19|20)\d\d)?")
# « ARENE Ile-de-France », « DRIEA Idf »: an acronym before the region that it is of.
REGION = (
    r"Auvergne[- ]Rh\wne[- ]Alpes|Bourgogne[- ]Franche[- ]Comt\w|Bretagne|Centre[- ]Val de Loire|Grand[- ]Est|"
    r"Hauts[- ]de[- ]France|[IÎ]le[- ]de[- ]France|I[Dd][Ff]|Normandie|Nouvelle[- ]Aquitaine|Occitanie|PACA|Paca|"
    r"Pays[- ]de[- ](?:la[- ])?Loire"
)
OF_REGION = re.compile(rf"[A-ZÀ-Ý-]{{3,}} (?:{REGION})")
NUMBERED = re.compile(r"(?!undefined )[^\W\d_]{2}[^\d,]* [1-9]\d{0,3}")

NATION = re.compile(NATIONALS)
FINNISH = "ville"  # a first name, where what a town signs has « de » after it


def is_group(name: str) -> bool:
    """Whether a name of several words without comma is that of a group, by its first word or an unmistakable one."""
    words = [word.lower() for word in WORD.findall(name)]
    if len(words) < 2:
        return False
    opens = _is_opening(words) or folded(words[0]) in UNACCENTED.keys() | LATIN
    is_told = opens or not GROUP_WORDS.isdisjoint(words)
    return is_told or is_known_body(name) or _is_of_plain_words(words) or _is_of_a_nation(words)


def _is_opening(words: list[str]) -> bool:
    """« Ville de Lyon », « Musée Roy »; « Ville Mustonen » has a first name of Finland, as two words have it alone."""
    return words[0] in GROUP_OPENINGS and not (words[0] == FINNISH and len(words) <= len(["Ville", "Mustonen"]))


def _is_of_a_nation(words: list[str]) -> bool:
    """« Australian Interstate Quarantine »: a nation, then two common words or more, none of them a first name."""
    others = words[1:]
    is_plain = len(others) > 1 and all(is_common(word) and not is_given_name(word) for word in others)
    return is_plain and NATION.fullmatch(words[0]) is not None


def _is_of_plain_words(words: list[str]) -> bool:
    """« Révisions Bac », « Sciences Humaines »: a plural of French, then another word, neither of them a first name."""
    opens = len(words) == 2 and len(words[0]) >= SHORTEST_PLURAL and words[0].endswith("s")
    return opens and all(is_common_french(word) and not is_given_name(word) for word in words)


def is_cut_group(given: str, family: str) -> bool:
    """Whether managers cut the name of a group as that of a person: given « Ministère de la », family « Culture »."""
    words = given.lower().split()
    opens = bool(words) and words[0] in GROUP_OPENINGS and words != [FINNISH]
    return opens and bool(family) and (len(words) > 1 or len(words[0]) > LONGEST_GIVEN)


def is_open_ended(words: str) -> bool:
    """Whether the name of a group breaks off: « Institut de recherche sur le »."""
    return bool(UNENDED.search(words))


def is_group_with_comma(before: str, after: str) -> bool:
    """Whether a comma stands in the name of a group: « Brasil, Ministério das Mulheres »."""
    first = WORD.match(after)
    opens = first is not None and first[0].lower() in GROUP_OPENINGS | GROUP_WORDS
    return is_group(after) and (opens or is_group(before))


def is_titled(name: str) -> bool:
    """Whether a name opens with « The » as a newspaper does: « The Economist », « The New York Times ».

    « The Tuan Nguyen » is a person, whose last word is no English one; so is « The Hai Long », all syllables.
    """
    article, *others = name.split() or [""]
    is_english = len(others) > 1 and is_common(others[-1].lower()) and not all(map(is_syllable, others))
    return article == "The" and (len(others) == 1 or is_english)


def is_firm(name: str) -> bool:
    """Whether an acronym stands before what its firm does: « MTI Instruments », « OMRON Industrial Automation ».

    So do words that say it alone, « Search Engine Marketing », words run together, « MIT OpenCourseWare », and a number
    at the end, « Unit 42 », and an acronym before its region, « DRIEA Idf ».
    """
    if RUN_TOGETHER.search(name) or any(known.fullmatch(name) for known in (NUMBERED, YEAR_CLASS, OF_REGION)):
        return True
    first, *others = WORD.findall(name) or [""]  # « ?? » has none
    is_known = bool(others) and all(is_common(word.lower()) and word[0].isupper() for word in others)
    is_acronym = first.isupper() and len(first) > 2
    return is_known and (is_acronym or _is_trade(first, others)) and TRADE.fullmatch(others[-1]) is not None


def _is_trade(first: str, others: list[str]) -> bool:
    """« Search Engine Marketing »: three English words, no one of which is a first name."""
    words = [first, *others]
    is_known = len(words) > 2 and first[0].isupper() and is_common(first.lower())
    return is_known and not any(map(is_given_name, words)) and others[-1].endswith(TRADES)


def is_sure_form(words: str) -> bool:
    """Whether words are the form of a company, « Inc. », and nothing else."""
    return bool(SURE_FORM.fullmatch(words))


def is_company(name: str) -> bool:
    """Whether the form of a company ends a name, which leaves no doubt: « Apple Inc. »."""
    return bool(FORM_LAST.fullmatch(name))


def is_office_of(country: str, matter: str) -> bool:
    """Whether a comma stands between a country and what its office is for: « Canada, Environnement et Climat »."""
    words = [word.lower() for word in WORD.findall(matter)]
    return country.strip("{}").lower() in COUNTRIES and bool(words) and words[0] in MATTERS


def is_acronym_of(before: str, after: str) -> bool:
    """Whether a comma stands between an acronym and its group: « BNF, Bibliothèque nationale de France ».

    A group that a word tells may have more in its acronym than initials: « ASCII, Asociación para el Conocimiento y la
    Innovación de la Informática ».
    """
    words = [word for word in WORD.findall(after) if word.lower() not in UNSPELT]
    is_short = len(words) >= FEWEST_SPELT and sum(map(str.isupper, before)) > 1
    is_spelt = is_short and _plain(before) == _plain("".join(word[0] for word in words))
    return is_spelt or (before.isupper() and before.isalpha() and is_group(after) and opens_with(before, after))


def spells(acronym: str, group: str) -> bool:
    """Whether an acronym that is written as a word is made of the first letters of its group's words: « Insee »."""
    return acronym.istitle() and opens_with(acronym, group)


def is_acronym(word: str, group: str) -> bool:
    """Whether a word in capitals stands for a group: « NIST », « OMS »."""
    return word.isalpha() and word.isupper() and 1 < len(word) <= LONGEST_ACRONYM and opens_with(word, group)


def opens_with(acronym: str, group: str) -> bool:
    """Whether the words of a group open with the letters of an acronym, in order: « OCDE », « Insee »."""
    words = tuple(_plain(word) for word in WORD.findall(group))[:MOST_SPELT]
    letters = _plain(acronym)
    fewest = min(FEWEST_SPELT, len(letters))
    return letters[:1] == "".join(words)[:1] and _are_openings(letters, words, fewest)


@lru_cache(maxsize=4096)  # the ways to spell a long one meet
def _are_openings(letters: str, words: tuple[str, ...], fewest: int) -> bool:
    """Whether letters are those that some of the words open with, in order, of so many words at least."""
    if not letters:
        return fewest <= 0
    return any(
        letters.startswith(word[:length]) and _are_openings(letters[length:], words[rank + 1 :], fewest - 1)
        for rank, word in enumerate(words)
        for length in range(1, min(len(word), LONGEST_OPENING) + 1)
    )


def _plain(letters: str) -> str:
    """Letters in lower case without the accents that acronyms leave out."""
    return "".join(sign for sign in normalize("NFD", letters).lower() if sign.isalpha())
