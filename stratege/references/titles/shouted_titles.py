"""Spanish, Portuguese, Italian and Indonesian titles in capitals: « FATORES DA SECA » becomes « Fatores da seca ».

English titles have their own rules (`sentence_case`), French ones too (`styles.capitals`). No dictionary tells here
what a name is, but a list and the entry itself: its place, its groups, its abstract. What is guessed is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from stratege.diagnostics import phrase
from stratege.references.parts import Item, names_of, text_of
from stratege.references.titles.spanish_case import NAMED, SMALL
from stratege.references.titles.typed_case import LONGEST_SMALL
from stratege.references.words.languages import language_code
from stratege.references.words.spanish import is_common_spanish

# Small words of each language: the one that has most of those of a title is its own.
SPANISH = "al con del el en hacia las los para por según sus una y"
ITALIAN = "agli alla alle dal dalla degli dei del della delle di e gli il nel nella per sul sulla tra"
PORTUGUESE = "ao aos as com da das do dos e em na nas no nos os para pela pelo por sua um uma"
INDONESIAN = """
    atau bagi berbasis dalam dan dari dengan di ke menggunakan oleh pada sebagai secara tentang terhadap untuk yang
"""
OTHERS = "and au aux der des die du et for les of or qui the und une von with"
LANGUAGE_WORDS = (("es", SPANISH), ("id", INDONESIAN), ("it", ITALIAN), ("pt", PORTUGUESE))
SAYING = {code: frozenset(words.split()) for code, words in LANGUAGE_WORDS}
FOREIGN = frozenset(OTHERS.split())
SLIPPED = frozenset().union(*SAYING.values())
LANGUAGES = {"es": "es", "spa": "es", "id": "id", "ind": "id", "it": "it", "ita": "it", "pt": "pt", "por": "pt"}
# Of two or three letters, where others are acronyms: « BERBASIS IOT », « KUALITAS AIR ».
SHORT_INDONESIAN = frozenset(
    ["air", "api", "bus", "era", "gas", "gen", "ibu", "ini", "itu", "kas", "per", "tes", "uji"]
)
PLACES = """
    África América Amazônia Amazonía Andes Angola Argentina Asia Ásia Barcelona Bogotá Bolivia Bolívia Brasil Brasília
    Buenos_Aires Cabo_Verde Castilla Cataluña Caracas Chile China Coimbra Colombia Colômbia Costa_Rica Cuba Curitiba
    Ecuador Equador El_Salvador España Espanha Estados_Unidos Europa Firenze Francia França Galicia Genova Guatemala
    Honduras Italia Itália Japón Japão La_Habana Lima Lisboa Madrid México Milano Minas_Gerais Montevideo Moçambique
    Napoli Nicaragua Paraguay Paraguai Paraná Pernambuco Perú Peru Porto_Alegre Portugal Puerto_Rico Quito
    Reino_Unido Rio_de_Janeiro Rio_Grande_do_Sul Roma Santiago São_Paulo Salvador_da_Bahia Sardegna Sevilla Sicilia
    Torino Toscana Uruguay Uruguai Valencia Venezia Venezuela União_Europeia Unione_Europea América_Latina
    Bali Bandung Borneo Indonesia Jakarta Jawa Kalimantan Makassar Malang Medan Padang Palembang Papua Semarang Sulawesi
    Sumatera Sumatra Surabaya Yogyakarta
    Nações_Unidas Nazioni_Unite Stati_Uniti Idade_Média Medio_Evo
"""
KNOWN = {place.replace("_", " ").casefold(): place.replace("_", " ") for place in PLACES.split()} | NAMED
KNOWN_NAME = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, KNOWN), key=len, reverse=True))})\b", re.IGNORECASE)
# First names that are words too, « simón », or that no dictionary has: before a name, names.
FIRST = """
    alberto alejandro alfonso ana andrea andrés antonia antonio beatriz bernardo camilo carlos carmen carolina catalina
    clara cristina cristóbal daniel diego domingo dulce eduardo elena emilia ernesto esperanza eva fabio federico felipe
    fernando fidel francisco francesco gabriel gabriela giacomo giorgio giovanni giulia giuseppe gonzalo guadalupe
    guillermo gustavo hernán ignacio inés isabel jaime javier jesús joana joão joaquín jorge josé juan juana julia julio
    laura leonardo león lorenzo lucas lucía luis luísa luiz manuel marco margarita maría mario martín mateo mercedes
    michele miguel moisés mónica nicolás nicolò pablo paola paolo paula paulo pedro pietro pilar pío rafael ramón raúl
    ricardo roberto rodrigo rosa salvador santiago sebastián sérgio simón simone sofía soledad teresa tomás vicente
    victoria vincenzo xavier
"""
FIRST_NAMES = frozenset(FIRST.split())
WORD = re.compile(r"[^\W_]+")
SHORT = re.compile(r"(?<![\w'’-])[A-Z]{2,3}(?![\w'’-])")
ARABIC = re.compile(r"(?<=\bal-)[a-z]")  # « al-Quran », in Indonesian
INSIDE = re.compile(r"(?<=[a-zß-ÿ] )[A-ZÀ-Þ][a-zß-ÿ]{2,}")  # within a sentence, where only names have a capital
LOWER = re.compile(r"(?<![^\W_])[a-zß-ÿ]{3,}(?![^\W_])")
ROMAN = re.compile(r"[IVXLC]{2,}")
VOWELLESS = re.compile(r"[^AEIOUYÀ-Ý]{2,}")
LOST_ACCENT = re.compile(r"(?<=[^\W\d_]{2}i)on$")  # no Spanish word ends so without it: « GESTION », « REGION »
FEWEST = 4  # words of a title in capitals, where fewer may be a name
MANNERS = ("abstract", "keyword", "note")
PARTS = ("family", "literal")


def lower_shouted_title(item: Item, kept: str = "") -> Iterator[str]:
    """Change the title of an item in place if it shouts in one of these languages; what it is read as, in French.

    The words of `kept` stay as they are.
    """
    title = _without_slip(text_of(item, "title"))
    if not title.isupper() or "<" in title or len(WORD.findall(title)) < FEWEST:
        return
    if spoken := spoken_language(title, text_of(item, "language")):
        item["title"] = _lowered(title, spoken, _names(item), _kept_words(kept))
        yield phrase("title_in_capitals", typed=title, read=item["title"])


def _kept_words(kept: str) -> frozenset[str]:
    """The words that braces hold, but for the vowels that bear an accent there: « TEND{\\^E}NCIA »."""
    return frozenset(WORD.findall(kept)) - frozenset("AEIOUY")


def _without_slip(title: str) -> str:
    """A title in capitals but for one small word, « ANÁLISE dO SUICÍDIO », all in capitals; another as it is."""
    low = [word for word in WORD.findall(title) if word[-1].isalpha() and not word.isupper()]
    is_slip = len(low) == 1 and low[0].lower() in SLIPPED and len(WORD.findall(title)) > FEWEST
    return title.upper() if is_slip else title


def spoken_language(title: str, language: str = "") -> str:
    """« es », « id », « it » or « pt », whatever the case of the title, or nothing.

    As declared or, where nothing is, by its small words.
    """
    if language:
        return LANGUAGES.get(language_code(language)[:3].rstrip("-_").lower(), "")
    words = {word.lower() for word in WORD.findall(title)}
    counts = sorted(((len(words & small), code) for code, small in SAYING.items()), reverse=True)
    (most, code), (second, _) = counts[:2]
    return code if most > max(second, 1) and words.isdisjoint(FOREIGN) else ""


def _names(item: Item) -> frozenset[str]:
    """The words, in lower case, that the entry shows to be names: of its place, its people, inside its sentences."""
    manners = " ".join(text_of(item, name) for name in MANNERS)
    common = set(LOWER.findall(manners))
    held = INSIDE.findall(text_of(item, "abstract"))
    people = [text_of(name, part) for role in ("author", "editor") for name in names_of(item, role) for part in PARTS]
    makers = [text_of(item, "publisher-place"), *people, *INSIDE.findall(text_of(item, "publisher"))]
    found = {word.lower() for words in (*held, *makers) for word in WORD.findall(words)}
    return frozenset(word for word in found - common if len(word) > 2 and not is_common_spanish(word))


def _lowered(title: str, spoken: str, names: frozenset[str], kept: frozenset[str]) -> str:
    if spoken == "id":
        kept |= _acronyms(title, names)
    cased = [word if word in kept else _word(word, spoken, names) for word in WORD.findall(title)]
    for rank, (low, after) in enumerate(pairwise(cased)):
        if low in FIRST_NAMES and after[:1].isupper():
            cased[rank] = low.capitalize()
    first = next((rank for rank, word in enumerate(cased) if word[:1].isalpha()), 0)
    cased[first] = cased[first][:1].upper() + cased[first][1:]
    rest = iter(cased)
    whole = WORD.sub(lambda _: next(rest), title)
    whole = ARABIC.sub(lambda letter: letter[0].upper(), whole) if spoken == "id" else whole
    return KNOWN_NAME.sub(lambda found: KNOWN[found[0].casefold()], whole)


def _acronyms(title: str, names: frozenset[str]) -> frozenset[str]:
    """The short words of an Indonesian title that are no words of it, nor parts of longer ones: « IOT »."""
    known = SHORT_INDONESIAN | SAYING["id"] | SMALL | names
    return frozenset(word for word in SHORT.findall(title) if word.lower() not in known)


def _word(word: str, spoken: str, names: frozenset[str]) -> str:
    """A word in lower case, with its capital if it is a name, as it is if it is an acronym or a number."""
    low = LOST_ACCENT.sub("ón", word.lower()) if spoken == "es" else word.lower()
    if low in SAYING[spoken] | SMALL or any(map(str.isdigit, word)):
        return low if low in SAYING[spoken] | SMALL else word
    if VOWELLESS.fullmatch(word) or ROMAN.fullmatch(word):
        return word
    is_unknown = spoken == "es" and len(word) > LONGEST_SMALL and not is_common_spanish(low) and low not in FIRST_NAMES
    return low.capitalize() if low in names or is_unknown else low
