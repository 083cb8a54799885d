"""The order of the list (APA 7, 9.44-9.49): `ranked(items, {})` gives each item its rank, as a variable to sort by.

Letter by letter, « nothing before something »: Benjamin, ben Yaakov; López, M. E., López de Molina, G. The engine
compares word by word, so the styles of ours sort by this rank alone, and 2008a and 2008b follow it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.references.words.languages import is_english
from stratege.styles.numerals import in_words

RANK = "scale"  # a variable that APA never prints
LAWS = frozenset(["bill", "hearing", "legal_case", "legislation", "regulation", "treaty"])
# Whoever stands for the author, in the order of apa.csl's macro « author ».
MAKERS = ("composer", "author", "illustrator")
DIRECTORS = ("director", "guest host", "producer")
EDITORS = ("executive-producer", "series-creator", "editor-translator", "editor", "editorial-director", "compiler")
ORGANIZERS = ("chair", "organizer")
KEEPERS = ("curator", "collection-editor")
IN_BOOKS = frozenset(["book", "classic", "entry", "entry-dictionary", "entry-encyclopedia"])
# Kinds that print the year alone; the day of the others counts.
OF_A_YEAR = frozenset(
    (
        *("article", "article-journal", "book", "chapter", "dataset", "entry", "entry-dictionary"),
        *(
            "entry-encyclopedia",
            "figure",
            "graphic",
            "manuscript",
            "map",
            "musical_score",
            "patent",
            "report",
            "review",
        ),
        *("review-book", "thesis"),
    )
)
# Letters of Ukrainian and Serbian, which Unicode has after all others: each follows the one before it in the alphabet.
CYRILLIC = {"ґ": "гӿ", "є": "еӿ", "і": "иӿ", "ї": "иӿӿ", "ђ": "дӿ", "ј": "иӿ", "љ": "лӿ", "њ": "нӿ", "ћ": "тӿ"}
LETTERS = str.maketrans(CYRILLIC | {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
MARKUP = re.compile(r"</?(?:i|b|em|strong|sc|sub|sup|span)\b[^<>]*>")
QUOTES = " \u00a0\u202f«»“”„\"'‘’([¿¡"
FRENCH_ARTICLE = re.compile(r"^(?:l['’]|(?:le|la|les|un|une|des)[ \u00a0])(?=\s*\w)", re.IGNORECASE)
ENGLISH_ARTICLE = re.compile(r"^(?:the|an?)[ \u00a0](?=\s*\w)", re.IGNORECASE)
THE = re.compile(r"^The (?=\w)")  # of a group, whose first significant word counts (APA 7, 9.49)
FIGURES = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+")
GIVEN = re.compile(r"[^\s.-]+\.?")
SUFFIXES = ("", "sr", "jr", "ii", "iii", "iv")

Name = tuple[str, str, int, str, str]
Heading = tuple[Name, ...]
Key = tuple[Heading, int, tuple[int, ...], str, str, str, str]


def ranked(items: Iterable[Item], languages: Mapping[str, str], *, by_court: bool = True) -> list[Item]:
    """The prepared items in the order of the list, whatever theirs was, each with its rank.

    Rulings are named by their courts, as in France, or by their parties, as in Canada.
    """
    found = sorted(items, key=lambda item: order_key(item, languages.get(text_of(item, "id"), ""), by_court))
    return [item | {RANK: f"{rank:06}"} for rank, item in enumerate(found, 1)]


def order_key(item: Item, language: str = "", by_court: bool = True) -> Key:
    """Names or what stands for them, no date before dates before « sous presse », date, title, volume; then the key."""
    group = 1 if "issued" in item else 2 if "status" in item else 0
    date = date_parts(item, "issued")
    printed = date[:1] if item["type"] in OF_A_YEAR else date
    volume = _figures_padded(text_of(item, "volume"))
    title = title_letters(text_of(item, "title"), language)
    return (
        _heading(item, language, by_court),
        group,
        tuple(printed),
        text_of(item, "status"),
        title,
        volume,
        text_of(item, "id"),
    )


def letters(text: str) -> str:
    """Letters and figures alone, without accents or capitals: « d'Ormeville » is « dormeville »."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    return "".join(char for char in plain if char.isalnum())


def title_letters(title: str, language: str = "") -> str:
    """A title without its first article, the number that opens it in words, others by their size."""
    english = is_english(title, language)
    article = ENGLISH_ARTICLE if english else FRENCH_ARTICLE
    bare = article.sub("", MARKUP.sub("", title).strip(QUOTES), count=1).strip(QUOTES)
    return letters(_figures_padded(_opening_in_words(bare, english)))


def _opening_in_words(text: str, english: bool) -> str:
    found = FIGURES.match(text)
    if found is None or len(found[0]) > 12:
        return text
    number = int("".join(filter(str.isdecimal, found[0])))
    return f"{in_words(number, english=english)}{text[found.end() :]}"


def _figures_padded(text: str) -> str:
    return FIGURES.sub(lambda found: "".join(filter(str.isdecimal, found[0])).zfill(9), text)


def _heading(item: Item, language: str, by_court: bool) -> Heading:
    """The names that open the entry, else what stands in their place."""
    for words in _openings(item, by_court):
        if isinstance(words, str):
            return (_group(words),)
        if names := [name for role in words for name in names_of(item, role)]:
            return tuple(map(_name, names))
    return ((title_letters(text_of(item, "title"), language), "", 0, "", ""),)


def _openings(item: Item, by_court: bool) -> Iterable[tuple[str, ...] | str]:
    """Roles in their order, or words that stand for names."""
    kind = str(item["type"])
    if kind == "legal_case" and by_court:
        yield from ([text_of(item, "authority")] if "authority" in item else [("author",)])
    if kind in LAWS:
        return
    yield from ((role,) for role in MAKERS)
    if kind == "broadcast":
        yield ("script-writer", "director")
    yield from (tuple(role.split()) for role in DIRECTORS)
    if kind in ("entry-dictionary", "entry-encyclopedia") and "publisher" in item:
        yield text_of(item, "publisher")
    if kind in IN_BOOKS and "container-title" in item:
        return
    yield from ((role,) for role in EDITORS)
    if kind in ("event", "performance", "speech"):
        yield from ((role,) for role in ORGANIZERS)
    yield from ((role,) for role in KEEPERS)
    stand_in = {"software": "publisher", "webpage": "publisher", "standard": "authority"}.get(kind, "")
    if stand_in in item:
        yield text_of(item, stand_in)


def _name(name: Item) -> Name:
    if "family" not in name:
        return _group(text_of(name, "literal") or text_of(name, "given"))
    family = " ".join(filter(None, (text_of(name, "non-dropping-particle"), text_of(name, "family"))))
    initials = [word for word in GIVEN.findall(text_of(name, "given")) if word[0].isupper() or word.endswith(".")]
    suffix = letters(text_of(name, "suffix"))
    rank = SUFFIXES.index(suffix) if suffix in SUFFIXES else len(SUFFIXES)
    printed = "".join(word if word.endswith(".") else word[0] for word in initials)
    return letters(family), letters(printed), rank, _accents(family), _spelling(family)


def _group(words: str) -> Name:
    opened = _opening_in_words(THE.sub("", words), english=False)
    return letters(_figures_padded(opened)), "", 0, _accents(words), _spelling(words)


def _accents(text: str) -> str:
    """Accents count last, from the end: cote, côte, coté, côté, as French dictionaries have them."""
    return "".join(char for char in reversed(unicodedata.normalize("NFC", text.casefold())) if char.isalnum())


def _spelling(text: str) -> str:
    """Apart from apostrophes, spaces and capitals, which two exports of a name may type otherwise."""
    return " ".join(text.casefold().replace("’", "'").split())
