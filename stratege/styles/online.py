"""What a work is by where it is: a web page at arXiv is a preprint, a film on YouTube a video, a song an episode."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from stratege.references.parts import Item, date_parts, names_of, text_of
from stratege.styles.arxiv import number_by_address

# By the first part of their DOI or by the name of their host.
SERVERS = {
    "10.2139": "SSRN",
    "10.7287": "PeerJ Preprints",
    "10.20944": "Preprints.org",
    "10.21203": "Research Square",
    "10.22541": "Authorea",
    "10.26434": "ChemRxiv",
    "10.31219": "OSF Preprints",
    "10.31222": "MetaArXiv",
    "10.31223": "EarthArXiv",
    "10.31234": "PsyArXiv",
    "10.31235": "SocArXiv",
    "10.32942": "EcoEvoRxiv",
    "10.35542": "EdArXiv",
    "10.36227": "TechRxiv",
    "10.48550": "arXiv",
    "arxiv.org": "arXiv",
    "biorxiv.org": "bioRxiv",
    "medrxiv.org": "medRxiv",
    "preprints.org": "Preprints.org",
    "psyarxiv.com": "PsyArXiv",
    "papers.ssrn.com": "SSRN",
    "ssrn.com": "SSRN",
}
SERVER_NAMES = {name.lower(): name for name in SERVERS.values()}
UNTYPED = frozenset(["article", "document", "post", "post-weblog", "report", "webpage"])
# Those who run servers, whom Crossref gives as their publishers.
OPERATORS = frozenset(
    ["center for open science", "cold spring harbor laboratory", "elsevier bv", "mdpi ag", "openrxiv"]
)
SSRN_GENRE = "ssrn scholarly paper"
BLOGS = ("hypotheses.org",)
WATCHED = re.compile(r"[?&]v=|playlist\?list=|youtu\.be/|vimeo\.com/\d|/video/")
# « Contributeurs à Wikipédia », « Collectif »
WIKIPEDIANS = re.compile(r"wikip[eé]dia|^(?:anonym(?:es?|ous)|collecti(?:f|ve)|various authors)$", re.IGNORECASE)
# « Wikipédia, L'encyclopédie libre », for a journal, of an article that no volume holds.
WIKIPEDIA = re.compile(r"wikip[eé]dia\b", re.IGNORECASE)
COUNTED = frozenset(["issue", "page", "volume"])
WIKIPEDIA_TITLE = re.compile(r"\s+[—–|-]\s+wikip[eé]dia.*$", re.IGNORECASE)
# « Wikipedia: Blockchain », where « Wikipédia:Soyez audacieux » is a page of those who write it.
WIKIPEDIA_FIRST = re.compile(r"^wikip[eé]dia\s?(?::|[–—|-])\s+(?=\w)", re.IGNORECASE)
PLATFORMS = {
    "dailymotion": "Dailymotion",
    "dailymotion.com": "Dailymotion",
    "vimeo": "Vimeo",
    "vimeo.com": "Vimeo",
    "youtu.be": "YouTube",
    "youtube": "YouTube",
    "youtube.com": "YouTube",
}
PODCAST = re.compile(r"\b(?:balado|podcast|émission|radio)", re.IGNORECASE)
PRINTED = frozenset(["DOI", "ISBN", "editor", "page", "volume"])
AUDIO = re.compile(r"audio|mp3|m4a|ogg|wav", re.IGNORECASE)
WIKI_PAGE = re.compile(r"(?:/wiki/|[?&]title=)(?P<name>[^?&#]+)")
DAY = 3  # the parts of a date that has a day
FILM = re.compile(r"\b(?:animation|fiction|film|documentaire|(?:court|moyen|long)[ -]métrage)", re.IGNORECASE)


def wikipedia(item: Item) -> None:
    """Change an item in place: « *Fleuve* (2023, 12 mai). Dans *Wikipédia* », which has no author (APA 7, 10.3)."""
    host = host_of(item)
    if item["type"] == "entry-dictionary" and host.endswith(".wiktionary.org"):
        item["type"] = "entry-encyclopedia"  # which keeps changing too
    journal = text_of(item, "container-title")
    is_journal = item["type"] in ("article-journal", "article-magazine") and WIKIPEDIA.match(journal) is not None
    is_page = item["type"] in ("document", "webpage") and host.endswith(".wikipedia.org")
    if not is_page and not (is_journal and COUNTED.isdisjoint(item)):
        return
    bare = WIKIPEDIA_FIRST.sub("", WIKIPEDIA_TITLE.sub("", text_of(item, "title")))
    title = _as_its_page(bare, text_of(item, "URL"))
    is_french = host.startswith("fr.") or (is_journal and not host and journal[5] == "é")
    site = "Wikipédia" if is_french else "Wikipedia"
    item |= {"type": "entry-encyclopedia", "title": title, "container-title": site}
    item.pop("publisher", None)
    for role in ("author", "editor"):
        names = (text_of(name, "literal") or text_of(name, "family") for name in names_of(item, role))
        if all(map(WIKIPEDIANS.search, names)):
            item.pop(role, None)


def _as_its_page(title: str, url: str) -> str:
    """« Bataille navale » of « Bataille Navale » at …/wiki/Bataille_navale_(jeu), which has its case from Wikipedia.

    The first sign of a page is always a capital there.
    """
    found = WIKI_PAGE.search(url)
    name = unquote(found["name"]).replace("_", " ").partition(" (")[0] if found else ""
    if not title.strip():
        return name
    return f"{title[:1]}{name[1:]}" if name.casefold() == title.casefold() else title


def blog(item: Item) -> None:
    """Change an item in place: « Titre. *Les carnets* », the article of a research blog (APA 7, 10.1)."""
    is_untyped = item["type"] in ("document", "manuscript", "webpage")
    if is_untyped and "container-title" in item and host_of(item).endswith(BLOGS):
        item["type"] = "post-weblog"
        if "issued" in item:
            item.pop("accessed", None)


def preprint(item: Item) -> None:
    """Change an item in place: « *Titre* (version 1). arXiv », which no label follows (APA 7, 10.8)."""
    if (item["type"] in UNTYPED or _is_journal(item) or _is_published_there(item)) and (server := _server(item)):
        if _is_journal(item):
            item.pop("number", None)  # that of its address
        if "issue" in item:
            item["number"] = item.pop("issue")  # « number = {arXiv:2001.01234} »
        if server == "arXiv" and "number" not in item:
            number_by_address(item)
        item |= {"type": "article", "publisher": server}
        for name in ("accessed", "container-title", "page", "publisher-place", "status"):
            item.pop(name, None)
        if text_of(item, "genre").lower() == SSRN_GENRE:
            del item["genre"]
            item.pop("number", None)


def _is_published_there(item: Item) -> bool:
    """Whether an article names no journal, and a server as its publisher: « publisher = {arXiv} », of Zotero."""
    is_alone = item["type"] == "article-journal" and {"container-title", "volume"}.isdisjoint(item)
    return is_alone and text_of(item, "publisher").lower() in SERVER_NAMES


def _is_journal(item: Item) -> bool:
    """Whether a server passes for a journal, as in the exports of bioRxiv itself."""
    journal = text_of(item, "container-title").lower()
    named = journal in SERVER_NAMES or (journal in OPERATORS and text_of(item, "DOI").partition("/")[0] in SERVERS)
    return item["type"] == "article-journal" and named and not {"volume", "issue"} & set(item)


def _server(item: Item) -> str:
    """The server that holds it; none for what names another publisher or site."""
    named = text_of(item, "container-title") if _is_journal(item) else text_of(item, "publisher")
    named = named or text_of(item, "container-title")
    if named and named.lower() not in OPERATORS:
        return SERVER_NAMES.get(named.lower(), "")
    return SERVERS.get(text_of(item, "DOI").partition("/")[0], "") or SERVERS.get(host_of(item), "")


def podcast(item: Item) -> None:
    """Change an item in place: an episode is part of a programme (« Dans »), not a song on a record (« Sur »).

    Managers have one type for both: what came out on a day, and is on the web, is no song.
    """
    if item["type"] != "song":
        return
    words = f"{item.get('genre', '')} {item.get('medium', '')}"
    if PODCAST.search(words):
        item["type"] = "broadcast"
    elif "host" in item or ("URL" in item and len(date_parts(item, "issued")) == DAY):
        for name in ("genre", "medium"):
            if AUDIO.fullmatch(text_of(item, name)):
                del item[name]
        item |= {"type": "broadcast", "genre": text_of(item, "genre") or "épisode de podcast"}
        if "collection-title" in item:
            item.setdefault("container-title", item.pop("collection-title"))


def video(item: Item) -> None:
    """Change an item in place: « Chaîne. (2022). *Titre* [vidéo]. YouTube », whom managers call its director."""
    site = text_of(item, "container-title") or text_of(item, "publisher")
    is_there = site.lower() in PLATFORMS or (
        not site and host_of(item) in PLATFORMS and WATCHED.search(text_of(item, "URL"))
    )
    is_untyped = item["type"] in ("document", "manuscript", "webpage")
    if is_untyped and text_of(item, "genre") in ("", "vidéo") and is_there:
        item["type"] = "motion_picture"
        item.pop("container-title", None)
        item.pop("accessed", None)
    if item["type"] != "motion_picture" or FILM.search(text_of(item, "genre")):
        return
    if platform := _platform(item):
        item["publisher"] = platform
        item.setdefault("genre", "vidéo")
    if text_of(item, "genre") == "vidéo" and "author" not in item and "director" in item:
        item["author"] = item.pop("director")


def _platform(item: Item) -> str:
    """The platform that holds it; none for what a studio publishes."""
    if publisher := text_of(item, "publisher"):
        return PLATFORMS.get(publisher.lower(), "")
    return PLATFORMS.get(text_of(item, "source").lower(), "") or PLATFORMS.get(host_of(item), "")


def host_of(item: Item) -> str:
    """« youtube.com » for any address there; empty for what is no address."""
    try:
        host = urlsplit(text_of(item, "URL")).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(?:www|m)\.", "", host)


def permanent(item: Item) -> None:
    """What does not change needs no date of consultation, nor a book its day: one version of a page, a volume."""
    if item["type"] == "entry-encyclopedia" and PRINTED & set(item) and "issued" in item:
        item["issued"] = {"date-parts": [date_parts(item, "issued")[:1]]}  # of a book, which has its year alone
    if item["type"] == "entry-encyclopedia" and "oldid=" in text_of(item, "URL"):
        item.pop("accessed", None)
