"""Items as the engine needs them: `prepare(item, french=True)` leaves out a site that repeats its author's name."""

from __future__ import annotations

import re

from stratege.naming import folded, glued
from stratege.references.items import NAMES
from stratege.references.makers import is_publisher, names_publisher
from stratege.references.names.groups import is_acronym
from stratege.references.parts import Item, date_parts, names_of, split_acronym, text_of
from stratege.references.titles.shouted_titles import spoken_language
from stratege.references.words.english import is_common
from stratege.references.words.french import is_common_french
from stratege.references.words.given_names import is_given_name
from stratege.references.words.languages import is_english
from stratege.signs import KEPT_QUOTES
from stratege.styles.accounts import account_apart
from stratege.styles.addresses import read_addresses
from stratege.styles.authorless import title_first
from stratege.styles.capitals import lower_congress, lower_hosts, lower_makers, lower_titles
from stratege.styles.catalogued import bare_catalogued
from stratege.styles.cited_hosts import set_cited_place
from stratege.styles.counts import bare_counts
from stratege.styles.editions import FIRST_EDITION, french_edition
from stratege.styles.exported import bare_exported
from stratege.styles.genres import french_genre, is_idle, is_series
from stratege.styles.kinds import adapt
from stratege.styles.law import TITLE_LACKS_YEAR
from stratege.styles.parts_of_works import named_chapter, part_volume
from stratege.styles.quoted_groups import with_quotes
from stratege.styles.ranges import long_range
from stratege.styles.reports import (
    bare_page,
    bare_series,
    institution_signs,
    made_papers,
    published_alone,
    report_number,
    working_paper,
)
from stratege.styles.romanised import with_roman_initials
from stratege.styles.rulings import LAWS, bare_law
from stratege.styles.seasons import season_apart
from stratege.styles.strays import no_stray_signs
from stratege.styles.suffixes import mark_words
from stratege.styles.titles import COMPANY, PLACE_FIRST, bare_titles, foreign_colons, french_colons, french_numbers
from stratege.styles.untyped import name_program
from stratege.styles.written_whole import written_whole

# What would change or stop the engine, or make a link of the title alone.
UNSENT = frozenset(("language", "custom", "PMCID", "PMID"))
LEGAL = frozenset(("bill", "legislation", "regulation", "treaty"))
IN_ISSUE = frozenset(("DOI", "issue", "number", "page", "volume"))
SITES = frozenset(("webpage", "post", "post-weblog"))
PERIODICALS = frozenset(("article-journal", "article-magazine", "article-newspaper", "periodical"))
# Sites that publish what others made: APA gives them in the place of the publisher, not after « Dans ».
HOSTS = frozenset(
    [
        "academia",
        "dailymotion",
        "github",
        "issuu",
        "prezi",
        "researchgate",
        "scribd",
        "slideshare",
        "soundcloud",
        "vimeo",
        "youtube",
    ]
)
# A capital that only opens the phrase: « Thèse », not « PDF » nor « PowerPoint ».
OPENING = re.compile(r"[A-ZÀÂÇÈÉÊËÎÏÔÖÙÛÜŒ](?=[a-zàâçèéêëîïôöùûüœ]+(?![\w’']))")
# What a number counts, where another word would be the name of a series.
NUMBERED = frozenset(
    [
        "avis",
        "bulletin",
        "cahier",
        "circulaire",
        "communiqué",
        "document",
        "dossier",
        "étude",
        "fiche",
        "guide",
        "livre",
        "mémoire",
        "note",
        "plan",
        "projet",
        "publication",
        "rapport",
        "résolution",
    ]
)
OWN_PRESS = re.compile(
    r"^publications? (?:d[eu] (?:l['’]|la )?|des |d['’])\s?", re.IGNORECASE
)  # « Publication du Lac »
MAKERS = re.compile(r"\s*[,;/]\s*|\s+et\s+")
DUTCH = re.compile(r"\bIJ[a-zà-ÿ]+")  # « IJsbrand », whose first letter has two signs
HYPHENED = re.compile(r"(?<![\w-])(?P<first>[A-ZÀ-Ý][a-zà-ÿ]+)-(?P<second>[a-zà-ÿ]{2,})(?![\w-])")
LOWER_INITIALS = re.compile(r"(?<![^\W\d_])[^\W\d_]")
HIGHLIGHT = re.compile(r"#:~:text=.*")  # what a browser shows of a page, no part of its address
STRAIGHT_SINGLES = re.compile(r"(?<!\w)'(\w(?:[^']*[^\s'])?)'(?!\w)")
PLAIN_WORD = re.compile(r"(?<![\w'’.])[^\W\d_]{3,}(?![\w'’]|\.\w)")
STRAIGHT_QUOTES = re.compile(r'"([^"]*)"')


def prepare(item: Item, french: bool, language: str = "") -> Item:
    """The item to send, without what is not for the engine.

    For the derived styles, what CSL has no means to say is done here: see each helper.
    """
    kept = {name: value for name, value in item.items() if name not in UNSENT}
    if french:
        lower_titles(kept, language)
        for step in STEPS:
            step(kept)
        _repeated_name(kept)
        _foreign_quotes(kept, language)
        french_colons(kept, language)
        foreign_colons(kept, language)
        french_numbers(kept, language)
    return kept


def _genre(item: Item) -> None:
    """« [thèse de doctorat] » in French and lower case, « [PDF] » and the series « Insee Première nᵒ 30 » as typed."""
    is_label = item["type"] == "chapter" and "chapter-number" in item  # « section », of its number
    is_nameless = "number" not in item and is_series(text_of(item, "genre"))
    if is_nameless or (is_idle(str(item["type"]), text_of(item, "genre")) and not is_label):
        del item["genre"]
    if "genre" in item:
        item["genre"] = french_genre(str(item["type"]), text_of(item, "genre"))
    for name in ("genre", "medium"):
        words = text_of(item, name)
        first, _, others = words.partition(" ")
        named = item["type"] == "report" and first.lower() not in NUMBERED
        series = named and ("number" in item or others != others.lower())
        series = series or (item["type"] == "report" and bool(OPENING.match(others)))  # « Guide Territoires Conseils »
        is_title = name == "genre" and "title" not in item  # a description in its place begins as one
        if OPENING.match(words) and not series and not is_title:
            item[name] = OPENING.sub(lambda match: match[0].lower(), words, count=1)


def _names(item: Item) -> None:
    """Names as they are to be abbreviated, their account or pseudonym in brackets set apart."""
    for role in NAMES & set(item):
        whole = [with_roman_initials(written_whole(with_quotes(name))) for name in names_of(item, role)]
        item[role] = [account_apart(_initials(name)) for name in whole]


def _initials(name: Item) -> Item:
    """An author who writes danah boyd has the initial d., which the engine makes of capitals only."""
    given = DUTCH.sub("IJ.", text_of(name, "given"))
    if len(given) == 1:
        return name | {"given": given.upper()}
    if not given or given != given.lower():
        return name | {"given": HYPHENED.sub(_two_initials, given)} if given else name
    initials = LOWER_INITIALS.findall(given)
    if any(map(str.isupper, text_of(name, "family"))):  # « karin Roy » is no such name
        return name | {"given": given.title()}
    return name | {"given": " ".join(f"{letter}." for letter in initials)}


def _two_initials(found: re.Match[str]) -> str:
    """« K.-x. » for « Ke-xue », « J.-P. » for « Jean-paul », of which the engine would make « K. » and « J. »."""
    is_european = all(is_given_name(folded(found[part])) for part in ("first", "second"))
    second = found["second"][0]
    return f"{found['first'][0]}.-{second.upper() if is_european else second}."


def _address(item: Item) -> None:
    if "#:~:" in text_of(item, "URL"):
        item["URL"] = HIGHLIGHT.sub("", text_of(item, "URL"))


def _edition(item: Item) -> None:
    if "edition" in item and is_publisher(text_of(item, "edition"), text_of(item, "publisher")):
        del item["edition"]
    if "publisher" not in item and names_publisher(text_of(item, "edition")):
        item["publisher"] = PLACE_FIRST.sub("", text_of(item, "edition"))
        del item["edition"]
    if names_publisher(text_of(item, "edition")):
        del item["edition"]  # a collection, « Folio », which is told
    if "edition" in item:
        item["edition"] = french_edition(text_of(item, "edition"))
        if item["edition"] in ("", FIRST_EDITION):  # which APA does not say
            del item["edition"]


def _host(item: Item) -> None:
    container = text_of(item, "container-title")
    if item["type"] not in SITES | PERIODICALS and container.lower().removesuffix(".com") in HOSTS:
        item["publisher"] = item.pop("container-title")


def _law(item: Item) -> None:
    issued = date_parts(item, "issued")
    title = str(item.get("number" if item["type"] == "legal_case" else "title", ""))
    legal = item["type"] in LEGAL or item["type"] == "legal_case"
    if not legal or not issued or title.startswith("Code "):
        return
    numbered = "" if item["type"] == "legal_case" else r"(?!-\d)"  # « loi nᵒ 2016-1321 » has no date in its number
    alone = item["type"] in LAWS and not {"container-title", "issue", "number", "page", "volume"} & set(item)
    said = rf"(?<![\d/-]){issued[0]}(?![\d/-])" if alone else f"{issued[0]}{numbered}"  # « No 609/2013 »
    if not re.search(said, title):
        item[TITLE_LACKS_YEAR] = "yes"


def _first_published(item: Item) -> None:
    """A first edition was first published when it was: « (Taylor, 1911) », no « 1911/1911 »."""
    first = date_parts(item, "original-date")[:1]
    if first and first == date_parts(item, "issued")[:1]:
        del item["original-date"]


def _repeated_name(item: Item) -> None:
    """APA 9.29 and 9.32: neither publisher nor site when it is the author; the site alone when it has both."""
    names = names_of(item, "author")
    people = {f"{text_of(name, 'given')} {text_of(name, 'family')}".strip().casefold() for name in names}
    author = {text_of(name, "literal").casefold() for name in names} - {""}
    if item["type"] == "article-journal" and "URL" in item and not IN_ISSUE & set(item):
        item["type"] = "webpage" if text_of(item, "container-title").casefold() in author else item["type"]
    if item["type"] in SITES and "container-title" in item:
        item.pop("publisher", None)
    if item["type"] == "webpage" and glued(text_of(item, "container-title")) in set(map(glued, author | people)):
        item.pop("container-title", None)
    is_page = item["type"] in ("document", "software", "webpage")
    for name in ("container-title", "publisher"):
        if is_page and "title" in item and text_of(item, name).casefold() == text_of(item, "title").casefold():
            item.pop(name, None)  # « Google My Maps » at Google My Maps
    makers = {maker.casefold() for maker in MAKERS.split(OWN_PRESS.sub("", text_of(item, "publisher")))}
    whole, acronym = split_acronym(text_of(item, "publisher").replace("(", "[").replace(")", "]"))
    if {acronym.casefold(), whole.casefold(), text_of(item, "publisher").casefold()} & author:
        makers = author
    author |= {COMPANY.sub("", name) for name in author}  # as its publisher is written
    spelt = any(is_acronym(text_of(item, "publisher"), text_of(name, "literal")) for name in names)
    if item["type"] != "thesis" and "publisher" in item and (spelt or makers <= author | people):
        del item["publisher"]


def _foreign_quotes(item: Item, language: str) -> None:
    """A title in another language keeps its quotation marks; straight ones would become « »."""
    title = text_of(item, "title")
    is_declared = bool(language) and not language.lower().startswith("fr")
    is_spoken = not language and (is_english(title) or spoken_language(title) or _has_english_words(title))
    if title and (is_declared or is_spoken):
        curly = STRAIGHT_QUOTES.sub(r"“\1”", STRAIGHT_SINGLES.sub(r"‘\1’", title))
        item["title"] = curly.translate({ord(mark): private for mark, private in KEPT_QUOTES.items()})


def _has_english_words(title: str) -> bool:
    """Whether words of a title, outside its quotation marks, are English alone, and none is French alone."""
    words = [word.lower() for word in PLAIN_WORD.findall(STRAIGHT_QUOTES.sub("", title))]
    is_english_one = any(is_common(word) and not is_common_french(word) for word in words)
    return is_english_one and not any(is_common_french(word) and not is_common(word) for word in words)


STEPS = (
    no_stray_signs,
    set_cited_place,
    part_volume,
    bare_exported,
    read_addresses,
    lower_makers,
    lower_congress,
    lower_hosts,
    bare_catalogued,
    bare_law,
    bare_titles,
    long_range,
    mark_words,
    made_papers,
    working_paper,
    bare_series,
    report_number,
    bare_page,
    institution_signs,
    name_program,
    _genre,
    _names,
    bare_counts,
    named_chapter,
    season_apart,
    _edition,
    _address,
    _host,
    published_alone,
    adapt,
    title_first,
    _law,
    _first_published,
)
