"""The titles of a BibTeX entry: `cased("incollection", fields, "en")` are the fields to print in sentence case."""

from __future__ import annotations

import re
from collections.abc import Collection

from stratege.references.bibtex.held_compounds import with_plain_halves, without_compounds
from stratege.references.bibtex.held_letters import with_free_apostrophes, with_held_names, with_joined_letters
from stratege.references.bibtex.held_runs import HELD as HELD_RUN
from stratege.references.bibtex.held_runs import without_held_nouns, without_held_runs, without_unknown_capitals
from stratege.references.bibtex.held_shouts import without_shouted_runs
from stratege.references.bibtex.held_words import without_held_words, without_their_capitals
from stratege.references.bibtex.raw import RawEntry
from stratege.references.bibtex.wrapped_titles import (
    FEWEST,
    is_handbook,
    is_long_title,
    is_plain_question,
    is_shouted_sentence,
    is_wrapped,
)
from stratege.references.tex.addresses import split_address
from stratege.references.tex.decode import decode
from stratege.references.titles.counted_meetings import meeting_apart
from stratege.references.titles.evidence import SITES, Evidence
from stratege.references.titles.french_openings import lower_openings
from stratege.references.titles.german_case import is_german_title
from stratege.references.titles.latin_case import latin_case
from stratege.references.titles.lost_signs import with_signs
from stratege.references.titles.sentence_case import SERIES, UNTOUCHED, protected, sentence_case
from stratege.references.titles.site_homes import names_site
from stratege.references.titles.title_case import (
    NO_EVIDENCE,
    TIGHT_COLON,
    TIGHT_COMMA,
    in_its_case,
    language_to_case,
    with_ordinals,
    with_whole_dashes,
    without_echo,
)
from stratege.references.titles.title_tails import bared
from stratege.references.titles.typed_case import PROCEEDINGS, is_shouted
from stratege.references.words.english import WORD, is_common, is_known

TITLES = frozenset(["mainsubtitle", "maintitle", "shorttitle", "subtitle", "title"])
BOOKS = frozenset(["booksubtitle", "booktitle"])
HOSTS = frozenset(["booktitle", "journal", "journaltitle"])
PROCEEDINGS_KINDS = frozenset(["mvproceedings", "proceedings"])  # whose titles, in capitals, may be no congress's
PAPERS = frozenset(["conference", "inproceedings"])
WHOLES = frozenset(["book", "collection", "mvbook", "mvcollection"])  # from which a chapter may inherit `booktitle`
CHAPTERS = frozenset(["inbook", "incollection", "inreference", "suppbook", "suppcollection"])

STRAYS = 6  # capitals in braces, for one outside, of a title that was typed in Title Case but for a slip
HABIT = 3  # braces of a title that an author would not put
STYLED = re.compile(r"\\(?:emph|textbf|textit|textsl)(\{.*\})")  # what authors put around a whole title
MANY = 10  # titles, for one that was typed otherwise
ZOTERO_CAPITAL = re.compile(r"(?<![A-Za-z])\{([A-Z][a-z]+)\}")
LETTER = re.compile(r"(?<![A-Za-z])\{([A-Z])\}([a-z]+)")  # « {N}etworks »
INITIALS = re.compile(r"(?<![\w{}])(?:\{[A-Z]\}\.){2,}")  # « {D}.{C}. »
# « {{U}}.{{S}}. », « {{In U}}.{{S}}. », whose last stop ends no sentence.
HELD_INITIALS = re.compile(r"(?<![A-Za-z.])([A-Z])\}\}\.((?:\{\{[A-Z]\}\}\.)+)")
BLANKS = re.compile(r"[ \t\n]+")
FOOTNOTE = re.compile(r"(?<=[^\W\d_])(\}*)[ \t]{4,}[1-9*](?=\}*$)")  # its call, far behind the last word
# A line that ends with a dash, a hyphen or a bar that joins two words.
AFTER_DASH = re.compile(r"(\w(?:[–—]|---?|[/-](?![ \t]*\n\s*(?:and|et|or|ou|to)\b)))[ \t]*\n\s*")
SPOKEN = re.compile(r"[^\W\d_]+")
BRACED_WORD = re.compile(r"\{([^{}]+)\}")
FRENCH_ALONE = frozenset(["aux", "des", "du", "et", "les", "sur", "une"])
SHOUTED_GROUP = re.compile(r"\{\{([^{}a-zà-ÿ]+)\}\}")
LABEL = re.compile(r"\{+([A-Z]{4,}(?: [A-Z]{4,})+)\}+(?=\s?:\s)")  # « {{POLICY BRIEF}}: The rivers »
# Single quotation marks, which pandoc makes double ones; not « rock 'n' roll », nor « the dogs' and the cats' tails ».
SINGLES = re.compile(
    r"(?<![\w{’'`‘])[`‘'](?!\d\ds\b|(?i:em|til|tis|twas)\b)(\w[^`'‘’\"“”]*\w|\{\{?\w[^`'‘’\"“”{}]*\}\}?(?:[^`'‘’\"“”]*\w)?)['’](?!['’\w])"
)
QUOTE_HELD = re.compile(r"^\{(['`‘])([A-Z]\w*)\}(?= )")  # « {'The} Rivers of the Town': »
ARTICLE_HELD = re.compile(r"(?<=[\w}], )\{+A\}+(?= [a-z])")  # « {{SUDOC}}, {{A}} key to the rivers »
HELD_COLON = re.compile(r"(?<=[^\s{}]):\}(?=\s)")  # « {APE:} Analyses », whose colon parts two titles
# Two titles of several words, each in its font, that nothing parts: « \textbf{Rapport de stage}\textit{Les fleuves} ».
FONT = r"\\(?:emph|textbf|textit|textsl)\{([^{}]*[^\W\d_] [^{}]*)\}"
TWO_FONTS = re.compile(rf"{FONT}\s*{FONT}")
ADDRESSES = frozenset(["howpublished", "note", "url"])
CAPITAL = re.compile(r"(?<![\w{])[A-Z][a-z]{3,}")


def cased(kind: str, fields: list[tuple[str, str]], language: str) -> dict[str, str]:
    """The language of each field whose title has the rules of one: of the work, of the book of a chapter."""
    title = titles_in(fields, TITLES)
    is_shouted = kind in PROCEEDINGS_KINDS and title.isupper() and not PROCEEDINGS.match(title)
    url = next((split_address(value)[1] for name, value in fields if name in ADDRESSES), "")
    is_of_subject = meeting_apart(title)[1] != ""
    is_kept = (kind in UNTOUCHED and not is_shouted and not is_of_subject) or (kind in SITES and names_site(title, url))
    named = {name for name, _ in fields}
    is_periodical = "volume" in named and "series" not in named  # « ISPRS Annals », which counts its volumes
    is_book = kind in CHAPTERS | WHOLES or (kind in PAPERS and not is_periodical and _is_braced_by_words(fields))
    found = () if is_kept else (TITLES, BOOKS) if is_book else (TITLES,)
    host = titles_in(fields, HOSTS)
    spoken = {names: language_to_case(titles_in(fields, names), language, host) for names in found}
    if spoken.get(BOOKS) == "" and is_german_title(titles_in(fields, BOOKS), language, titles_in(fields, TITLES)):
        spoken[BOOKS] = "de"  # a book has the language of its chapter
    return {name: code for names, code in spoken.items() for name in names if code}


def abstract_of(one: RawEntry) -> str:
    """The abstract of an entry as words; empty without one."""
    return decode(next((field.value for field in one.fields if field.name.lower() == "abstract"), "")).strip()


def _is_braced_by_words(fields: list[tuple[str, str]]) -> bool:
    """Whether Zotero put each word of the title of a book in braces: « Computers {Helping} {People} »."""
    return any(name == "booktitle" and _marks_no_name(value, ZOTERO_CAPITAL) for name, value in fields)


def titles_in(fields: list[tuple[str, str]], names: frozenset[str]) -> str:
    """What the fields of these names hold, as words."""
    return decode(" ".join(value for name, value in fields if name in names))


def with_addition(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The addition to the title of a volume where it stands: pandoc has it after the title of the whole work too."""
    written = dict(fields)
    if not {"maintitle", "title", "titleaddon"} <= set(written):
        return fields
    last = "subtitle" if "subtitle" in written else "title"
    words = f"{written[last]}. {written['titleaddon']}"
    return [(name, words if name == last else value) for name, value in fields if name != "titleaddon"]


def braces_capitals(titles: Collection[str]) -> bool:
    """Whether Better BibTeX wrote a file: it puts braces around all the capitals of several of its titles."""
    return len([title for title in titles if len(_braced(title)) >= HABIT]) >= FEWEST


def braces_words(titles: Collection[str]) -> bool:
    """Whether Zotero wrote a file: all capitals but the first stand in braces, in every title that has any."""
    marked = [title for title in titles if ZOTERO_CAPITAL.search(title.partition(" ")[2])]
    bare = (ZOTERO_CAPITAL.sub("", title).partition(" ")[2] for title in titles)
    told = len(list(filter(_has_braced_words, marked)))
    slips = len(list(filter(CAPITAL.search, bare)))
    return len(marked) >= (HABIT if told else FEWEST) and slips <= (len(titles) // MANY if told >= HABIT else 0)


def _has_braced_words(title: str) -> bool:
    """Whether braces hold several common words one by one, as no author puts them: « {Training} {Text} {Books} »."""
    words = ZOTERO_CAPITAL.findall(title.partition(" ")[2])
    return len(words) >= HABIT and sum(map(is_common, words)) > HABIT / 2


def _braced(title: str) -> list[str]:
    """The common words that Better BibTeX's braces hold."""
    held = HELD_RUN.findall(title)
    return [word for braced in held for word in WORD.findall(braced) if is_common(word)]


def _unprotected(title: str, least: int, *, zotero: bool = False) -> str:
    """A title without the braces that Zotero or Better BibTeX puts around every capital: they mark no name."""
    title = without_shouted_runs(with_joined_letters(with_held_names(with_plain_halves(title))))
    if is_shouted(title) and "{{" not in title and len(BRACED_WORD.findall(title)) > 1:  # « {THE} {RIVERS} »
        return BRACED_WORD.sub(r"\1", title)
    title = SHOUTED_GROUP.sub(
        lambda found: f"{{{{{sentence_case(found[1])}}}}}" if _is_spoken(found[1]) else found[0], title
    )
    if (label := LABEL.match(title)) and all(map(is_common, WORD.findall(label[1]))):
        title = f"{label[1].capitalize()}{title[label.end() :]}"
    if len(_braced(title)) >= least:
        rest = list(filter(is_common, CAPITAL.findall(HELD_RUN.sub("", title).partition(" ")[2])))
        return title if STRAYS * len(rest) > len(_braced(title)) else HELD_RUN.sub(r"\1", title)
    title = without_compounds(title)
    if zotero:
        bare = HELD_RUN.sub(r"\1", title) if _marks_no_name(title, HELD_RUN) else title
        free = ZOTERO_CAPITAL.sub(r"\1", bare)
        return free if free != title or not _marks_no_name(title, LETTER) else LETTER.sub(r"\1\2", title)
    for braced in (HELD_RUN, ZOTERO_CAPITAL, LETTER):
        if _marks_no_name(title, braced):
            return braced.sub(lambda found: "".join(found.groups()), title)
    return title


def _is_spoken(words: str) -> bool:
    """Whether several words in capitals, which one pair of braces holds, make a sentence of English."""
    spoken = WORD.findall(words)
    is_french = not FRENCH_ALONE.isdisjoint(word.lower() for word in spoken)  # « {{CENTRE DU MASSIF}} »
    is_long = words.isupper() and len(spoken) >= FEWEST and not is_french
    return is_long and sum(map(is_common, spoken)) * 2 > len(spoken)


def _marks_no_name(title: str, braced: re.Pattern[str]) -> bool:
    """Whether braces hold all capitals of a title, three times or common words: « {Big} {Cats} », « {{Big Cats}} »."""
    held = ["".join(found.groups()) for found in braced.finditer(title)]
    words = [word for words in held for word in words.split()]
    rest = CAPITAL.findall(braced.sub("", title).partition(" ")[2])
    is_plain = len(words) >= HABIT - 1 and not all(map(str.isupper, words)) and all(map(is_common, words))
    if rest:  # « Following Charcot: {A} {F}orgotten {H}istory », with a name outside
        return is_plain and len(held) > HABIT and not any(map(is_known, rest))
    return len(held) >= HABIT or is_plain


def in_sentence_case(
    name: str,
    title: str,
    language: str,
    evidence: Evidence = NO_EVIDENCE,
    *,
    wrapped: bool = False,
    braced: bool = False,
    zotero: bool = False,
) -> str:
    """A title in sentence case; that of a congress stays, and a subtitle in English has its capital.

    `wrapped`, `braced`, `zotero`: braces around the whole title, or its capitals, are the exporter's, see `wraps_all`,
    `braces_capitals` and `braces_words`.
    """
    if name in TITLES | BOOKS:
        title = with_ordinals(with_free_apostrophes(title))
        title = INITIALS.sub(lambda held: f"{{{held[0].replace('{', '').replace('}', '')}}}", title)
        title = HELD_INITIALS.sub(lambda held: f"{held[1]}.{held[2].replace('{', '').replace('}', '')}}}}}", title)
        title = AFTER_DASH.sub(r"\1", FOOTNOTE.sub(r"\1", with_signs(title)))
        title = BLANKS.sub(" ", title)  # names of two words that a line parts
    if name in TITLES:
        title = TWO_FONTS.sub(_parted, HELD_COLON.sub("}:", title))
        title = with_whole_dashes(without_echo(bared(_unstyled(QUOTE_HELD.sub(r"\1{\2}", title)))))
    if not language:
        return latin_case(title)
    is_plain = is_long_title(title) or is_plain_question(title) or is_handbook(title)
    is_plain = is_plain or is_shouted_sentence(title)
    is_whole = wrapped or (braced and not title.startswith("{{")) or is_plain
    bare = title[1:-1] if is_whole and is_wrapped(title) else title
    while is_shouted_sentence(bare):  # « {{THE RIVERS OF THE TOWNS}} », held three times
        bare = bare[1:-1]
    title = _without_braces(bare, language, braced=braced, zotero=zotero)
    if name in BOOKS and (PROCEEDINGS.match(title) or SERIES.match(title)):
        return title
    title = TIGHT_COLON.sub(": ", ARTICLE_HELD.sub("a", title)) if language == "en" else title
    title = TIGHT_COMMA.sub(", ", title)
    subject, meeting = meeting_apart(title)
    found = in_its_case(subject, language, evidence)
    found = f"{found}, {meeting}" if meeting else found
    found = SINGLES.sub(r"{‘}\1’", found) if language == "en" else found
    return _subtitle(found, language) if name.endswith("subtitle") else found


def _without_braces(title: str, language: str, *, braced: bool, zotero: bool) -> str:
    """A title without the braces, and the capitals, of its exporter; in German, braces tell the nouns."""
    if language == "de":
        return title
    free = title
    if language == "fr":
        free = without_held_words(without_held_nouns(without_their_capitals(title, braced=braced)), zotero=zotero)
    free = free if free != title else _unprotected(title, 1 if braced else HABIT, zotero=zotero)
    free = without_held_runs(free) if language == "en" else free
    is_told = braced and language == "en" and free == title  # braces still tell which capitals are the author's
    return without_unknown_capitals(free) if is_told else free


def _unstyled(title: str) -> str:
    """A title without the italics of its author around all of it: those of the style would turn them upright."""
    found = STYLED.fullmatch(title)
    return found[1][1:-1] if found and is_wrapped(found[1]) else title


def _parted(found: re.Match[str]) -> str:
    """Two titles with a colon, if they are all that there is."""
    return f"{found[1].strip()}: {found[2].strip()}" if found[0] == found.string else found[0]


def _subtitle(words: str, language: str) -> str:
    """What stands after a colon: with a capital in English, without one in French but for a name."""
    if language == "en":
        return f"{words[:1].upper()}{words[1:]}"
    whole = f"A: {words}"
    return lower_openings(whole, protected(whole)).removeprefix("A: ") if language == "fr" else words
