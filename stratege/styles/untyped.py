"""What a work without a type of its own is, by its title and who holds it: « Enquête », at Zenodo, is a data set.

BibTeX calls maps, data and programs `@misc`, as web pages: APA 7 says what they are, « [jeu de données] » (10.9, 10.10,
10.14).
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from stratege.references.parts import Item, names_of, text_of
from stratege.styles.arxiv import AT_ARXIV
from stratege.styles.genres import LANGUAGES

UNTYPED = frozenset(["article", "book", "document", "webpage"])
# By the first part of their DOI or by their name: those that hold nothing but data, then those that hold all.
DATA_PREFIXES = frozenset(
    (
        *("10.1594", "10.3886", "10.5061", "10.5255", "10.7802", "10.7910", "10.13144", "10.17632", "10.18128"),
        *("10.21410", "10.57745", "10.60527"),
    )
)
DATA_HOLDERS = re.compile(
    r"\b(?:data\.\w+|dataverse|dryad|icpsr|mendeley data|pangaea|recherche data gouv|réseau quetelet|uk data)\b",
    re.IGNORECASE,
)
PREFIXES = frozenset(["10.5281", "10.6084", "10.17605", "10.34847"])
HOLDERS = re.compile(r"\b(?:figshare|nakala|open science framework|osf|zenodo)\b", re.IGNORECASE)
DATA = re.compile(
    r"\b(?:base|baromètre|corpus|data|data ?sets?|données|enquêtes?|jeux? de données|microdata|micro-?données|panel|"
    r"recensement|relevés?|séries?|statistiques?|survey)\b",
    re.IGNORECASE,
)
TEXT = re.compile(
    r"\b(?:analyse|article|communication|diaporama|guide|livre|manuel|mémoire|poster|présentation|rapport|report|"
    r"slides|thèse)\b",
    re.IGNORECASE,
)
MAP = re.compile(
    r"(?:cartes?|fonds? de carte|plans? (?:de|du|des)|topographic map|map of)\b|"
    r".*\b1\s?[:/]\s?\d{1,3}[ .\u00a0\u202f]?000\b",
    re.IGNORECASE,
)
MAPMAKERS = re.compile(
    r"\b(?:brgm|cartograph\w+|géographi(?:qu)?e (?:et forestière|national)|géologique|geological survey|ign|michelin|"
    r"shom|swisstopo|usgs)\b",
    re.IGNORECASE,
)
FORGES = frozenset(["bitbucket.org", "codeberg.org", "github.com", "gitlab.com"])
FORGE_NAMES = frozenset(forge.partition(".")[0] for forge in FORGES)
# What the registries of some languages hold.
PACKAGE = re.compile(
    r"https?://(?:www\.)?(?:npmjs\.com/package/|pypi\.org/project/|crates\.io/crates/|cran\.r-project\.org/(?:web/packages/|package=))",
    re.IGNORECASE,
)
IMAGE = re.compile(
    r"https?://commons\.wikimedia\.org/wiki/(?:File|Fichier):.*\.(?:jpe?g|png|svg|tiff?|webp|gif)", re.IGNORECASE
)
DATA_TITLE = re.compile(r".*\b[Dd]ata ?[Ss]ets?(?: [Cc]ollection)?")  # the last words of a page's title
DATA_ADDRESS = re.compile(
    r"https?://(?:(?:www\.)?kaggle\.com/datasets|archive\.ics\.uci\.edu/(?:ml/datasets|dataset))/.+"
)
PROGRAM = re.compile(
    r"\b(?:code source|logiciel|plug-?in|scripts?|software|source code|toolbox|toolkit|"
    r"(?:python|r|java|julia|javascript) (?:library|module|package)|(?<=\w )library$)\b",
    re.IGNORECASE,
)
TEAMS = re.compile(r"(?:R (?:Development )?Core|RStudio|Posit) Team", re.IGNORECASE)
BY_TEAMS = re.compile(r"(?:R|RStudio): ")  # as they ask to be cited; their manuals have other titles
RELEASE = re.compile(r"[\w.-]+/[\w.-]+: .*")  # « equipe/outil: version 1.2 », as Zenodo has it of GitHub


def name_untyped(item: Item) -> None:
    """Change an item in place: its type is map, dataset or software, where all tells so, and no genre does."""
    if item["type"] == "dataset" and _deposited(item, title := text_of(item, "title")) == "software":
        item["type"] = "software" if RELEASE.fullmatch(title) else "dataset"  # of GitHub, which its exporter mistakes
    held = text_of(item, "container-title").lower()
    makers = [text_of(name, "literal") for name in names_of(item, "author")]
    if BY_TEAMS.match(text_of(item, "title")) and any(map(TEAMS.fullmatch, makers)):
        item["type"] = "software"
    if item["type"] == "report" and not {"publisher", "number", "genre"} & set(item) and _forged(item):
        item["type"] = "software"
    if item["type"] not in UNTYPED or {"genre", "medium"} & set(item) or held not in ("", *FORGE_NAMES):
        return
    if item["type"] == "book" and "publisher" not in item:
        item["type"] = _forged(item) or "book"  # « [logiciel]. GitHub », of a package that Zotero has for a book
        return
    title = text_of(item, "title")
    if MAP.match(title) and MAPMAKERS.search(_makers(item)):
        item["type"] = "map"
    elif item["type"] != "book" and not held and IMAGE.match(text_of(item, "URL")):
        item["type"] = "graphic"
    elif item["type"] != "book" and (kind := ("" if held else _deposited(item, title)) or _forged(item)):
        item["type"] = kind


def name_program(item: Item) -> None:
    """Change an item in place: what has a version and is written in « Haskell » is a program, whatever its type."""
    if item["type"] in UNTYPED and "version" in item and text_of(item, "genre").lower() in LANGUAGES:
        item["type"] = "software"


def _makers(item: Item) -> str:
    authors = (text_of(name, "literal") for name in names_of(item, "author"))
    return " ".join([text_of(item, "publisher"), *authors])


def _deposited(item: Item, title: str) -> str:
    """What stands in a repository; nothing for what may be a text."""
    prefix = text_of(item, "DOI").partition("/")[0]
    publisher = text_of(item, "publisher")
    is_page = item["type"] in ("document", "webpage") and not publisher and "URL" in item
    is_page = is_page and not AT_ARXIV.fullmatch(text_of(item, "URL"))
    if DATA_ADDRESS.fullmatch(text_of(item, "URL")) or (is_page and DATA_TITLE.fullmatch(title)):
        return "dataset"
    if prefix in DATA_PREFIXES or DATA_HOLDERS.search(publisher):
        return "dataset"
    if prefix not in PREFIXES and not HOLDERS.search(publisher):
        return ""
    if RELEASE.fullmatch(title) or PROGRAM.search(title):
        return "software"
    return "dataset" if DATA.search(title) and not TEXT.search(title) else ""


def _forged(item: Item) -> str:
    """A program where programs are made: the address of its depot, of no page in it."""
    try:
        address = urlsplit(text_of(item, "URL"))
    except ValueError:
        return ""
    if PACKAGE.match(text_of(item, "URL")):
        return "software"
    if text_of(item, "publisher").lower() in FORGE_NAMES and "URL" not in item:
        return "software"
    is_depot = len(address.path.strip("/").split("/")) == 2
    return "software" if (address.hostname or "").removeprefix("www.") in FORGES and is_depot else ""
