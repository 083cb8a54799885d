"""What each kind of work needs before the engine: the author of a film becomes « (réalisateur) », a report a number."""

from __future__ import annotations

import re

from stratege.references.parts import Item, date_of, date_parts, names_of, text_of
from stratege.signs import NO_COMMA
from stratege.styles.counts import numbered
from stratege.styles.misplaced import misplaced
from stratege.styles.online import FILM, blog, permanent, podcast, preprint, video, wikipedia
from stratege.styles.patents import patent
from stratege.styles.proceedings import EVENTS, PROCEEDINGS, bare_talk, is_in_series, name_proceedings, with_place
from stratege.styles.reports import of_nber
from stratege.styles.servers import at_server, deposited, held_by_doi, without_version
from stratege.styles.sites import english_label, name_apart, newspaper_of_site, platform, site_apart, weblog
from stratege.styles.statuses import set_status
from stratege.styles.titled_laws import decree, titled_law
from stratege.styles.titled_rulings import titled_ruling
from stratege.styles.untyped import name_untyped
from stratege.styles.versions import set_version

PUBLISHED = frozenset(
    ["collection-editor", "compiler", "editor", "editorial-director", "issue", "page", "supplement-number", "volume"]
)
# Works that stand alone: the site that holds them is not a book that they are part of.
STANDALONE = frozenset(["dataset", "document", "graphic", "manuscript", "map", "pamphlet", "software", "speech"])
MOST_A_YEAR = 53  # numbers of a weekly
UNPUBLISHED = re.compile(r"\b(?:inédit|non publié)", re.IGNORECASE)
DAILIES = frozenset(
    """la croix|la presse|la tribune|le devoir|le figaro|le monde|le parisien|le soir|le temps|les echos|les échos|
    l'humanité|libération|ouest-france|sud ouest|the guardian|the new york times|the washington post""".replace(
        "\n    ", ""
    ).split("|")
)
HELD = frozenset(["DOI", "URL", "archive", "container-title", "medium", "publisher"])
PLACED = frozenset(["container-title", "event", "event-title"])
PART_DOI = re.compile(r"/97[89]-[\d-]{10,}_\d+$")
DAILY_PAGE = re.compile(r"(?P<daily>[^,]+), (?:pp?\. ?)?(?P<page>[A-Z]?\d{1,3})")
# « B 17 : lettres patentes », « AN, F/7/4385 : », « Ms. 1234 : ».
SHELF_MARK = re.compile(r"(?:[A-Z]{1,4}|[Mm]ss?\.?),?\s?[A-Z]{0,3}[/ ]?\d[\w/.-]*(?:\s\d+)*[A-Z]?\s?:\s")
NUMBER_SAID = re.compile(r",?\s*(?:\bno\.?|\bnr\.?|\bnumber|n[°ºᵒ]|#)$", re.IGNORECASE)  # « ECE Report No. »
CODE_DASH = re.compile(r"(?<=\w)(?:–|-{2,})(?=\w)")  # of « SAND93–2339 », which is no range
NATIONAL_NUMBER = re.compile(r"\d{4}[A-Z][A-Z0-9]{6,9}")  # of a French thesis, which is no publication: 2015LYO12345

# Where Springer publishes, and no congress meets: « Berlin, Heidelberg ».
OF_SPRINGER = re.compile(r"Berlin[ ,/;]+Heidelberg|Cham\b")


def adapt(item: Item) -> None:
    """Change an item in place, for the French styles; see each helper."""
    for step in STEPS:
        step(item)


def _film(item: Item) -> None:
    """A film is cited by its director, whom some managers call its author (APA 7, 10.12)."""
    if item["type"] != "motion_picture" or "author" not in item or "director" in item:
        return
    genre = text_of(item, "genre")
    if (not genre or FILM.search(genre)) and all("family" in name for name in names_of(item, "author")):
        item["director"] = item.pop("author")


def _one_maker(item: Item) -> None:
    """« Wolf, D. (scénariste et réalisateur) »: one person with both roles is named once."""
    names = names_of(item, "director")
    if item["type"] == "broadcast" and len(names) == 1 and item.get("script-writer") == names and "author" not in item:
        item["author"] = [names[0] | {"suffix": f"{NO_COMMA}(scénariste et réalisateur)"}]
        del item["director"], item["script-writer"]


def _proceedings(item: Item) -> None:
    """Papers in a book of proceedings are chapters, those in a numbered series articles (APA 7, 10.5)."""
    name_proceedings(item)
    if item["type"] == "paper-conference" and not PLACED & set(item) and PART_DOI.search(text_of(item, "DOI")):
        item["type"] = "chapter"  # of a book that its DOI alone names
    if item["type"] != "paper-conference" or "container-title" not in item or is_in_series(item):
        return
    if (
        {"DOI", "ISBN", "editor", "page", "publisher", "volume"} & set(item)
        or PROCEEDINGS.match(host := text_of(item, "container-title"))
        or host.startswith("Advances in ")
        or OF_SPRINGER.match(text_of(item, "publisher-place"))
    ):
        item["type"] = "chapter"
        for name in EVENTS:
            item.pop(name, None)
    elif not PUBLISHED & set(item):
        item["type"] = "speech"  # within a symposium
        if not {"chair", "event", "event-title"} & set(item):
            item["event-title"] = with_place(text_of(item, "container-title"))
            del item["container-title"]
            if "publisher-place" in item:
                item.setdefault("event-place", item.pop("publisher-place"))


def _talk(item: Item) -> None:
    """A talk without a book says what it is: « [communication] »."""
    if "event-title" in item and "publisher" not in item and "publisher-place" in item:
        item.setdefault("event-place", item.pop("publisher-place"))
    if item["type"] == "document" and text_of(item, "genre") == "communication":
        _date_by_event(item)
    if item["type"] not in ("paper-conference", "speech") or PUBLISHED & set(item):
        return
    bare_talk(item)
    is_alone = item["type"] == "paper-conference" and not {"container-title", "publisher"} & set(item)
    if (is_alone or {"event", "event-title"} & set(item)) and not {"genre", "medium"} & set(item):
        item["genre"] = "communication"
    _date_by_event(item)


def _date_by_event(item: Item) -> None:
    """A talk has the date of its congress, where that is more precise than its own (APA 7, 10.5)."""
    day, known = date_parts(item, "event-date"), date_parts(item, "issued")
    if len(day) > len(known) and day[: len(known)] == known:
        item["issued"] = item.pop("event-date")


def _site(item: Item) -> None:
    """« Moodle », « Data.gouv.fr » publish what they hold."""
    site = text_of(item, "container-title")
    if item["type"] in STANDALONE and site and site == text_of(item, "publisher"):
        del item["publisher"]
    if item["type"] not in STANDALONE or {"publisher", "chapter-number", "chair", *PUBLISHED} & set(item):
        return
    if "container-title" in item and ("URL" in item or item["type"] not in ("graphic", "map")):
        item["publisher"] = item.pop("container-title")


def _series(item: Item) -> None:
    """A numbered report belongs to a series: « (Insee Focus nᵒ 30) », where « Dans » would announce a book."""
    if item["type"] != "report" or {"page", "editor"} & set(item):
        return
    if "container-title" in item and {"number", "issue"} & set(item):
        item.setdefault("collection-title", item.pop("container-title"))
    if "collection-title" not in item or {"genre", "number"} <= set(item):
        return
    number = item.get("collection-number") or item.get("number") or item.get("issue")
    for name in ("number", "issue"):
        item.pop(name, None)
    if number:
        item["collection-number"] = numbered(str(number))


def _report(item: Item) -> None:
    """« (rapport nᵒ 12) »: a number says what it counts."""
    if item["type"] == "report" and "number" in item:
        item["genre"] = NUMBER_SAID.sub("", text_of(item, "genre")) or "rapport"
        item["number"] = CODE_DASH.sub("-", numbered(str(item["number"])))


def _newspaper(item: Item) -> None:
    """A daily, which BibTeX calls a journal: the day of its articles is printed."""
    is_daily = text_of(item, "container-title").lower().replace("’", "'") in DAILIES
    if item["type"] == "article-journal" and is_daily and not {"volume", "issue"} & set(item):
        item["type"] = "article-newspaper"


def _daily(item: Item) -> None:
    """« New York Times, A5 », where its publisher would stand, is where an article stands."""
    found = DAILY_PAGE.fullmatch(text_of(item, "publisher"))
    if (
        item["type"] == "document"
        and found
        and not DAILIES.isdisjoint((found["daily"].lower(), f"the {found['daily'].lower()}"))
    ):
        item |= {"type": "article-newspaper", "container-title": found["daily"], "page": found["page"]}
        del item["publisher"]


def _dated_issue(item: Item) -> None:
    """« (1879, septembre) »: of an article that neither volume nor number finds, the day or month that it has."""
    is_found = {"volume", "issue", "number", "DOI", "status"} & set(item) or "container-title" not in item
    is_dated = len(date_parts(item, "issued")) > 1 or "season" in date_of(item, "issued")
    if item["type"] == "article-journal" and not is_found and is_dated:
        item["type"] = "article-magazine"


def _one_number(item: Item) -> None:
    """« (1614) », not « 1614(1614) »: of a periodical that counts its numbers alone, as press portals give it."""
    number = text_of(item, "issue")
    counts_on = number == text_of(item, "volume") and not (number.isdigit() and int(number) <= MOST_A_YEAR)
    if str(item["type"]).startswith("article-") and number and counts_on:
        del item["volume"]


def _standard(item: Item) -> None:
    """« (norme nᵒ 690) », but « (norme ISO 690:2021) », whose letters say whose number it is."""
    if item["type"] == "standard" and re.fullmatch(r"[\d-]+", text_of(item, "number")):
        item["number"] = numbered(str(item["number"]))


def _ruling_number(item: Item) -> None:
    """« nᵒ 11-25.738 »: the engine says nᵒ only of what it takes for a plain number."""
    number = text_of(item, "number")
    if item["type"] == "legal_case" and re.fullmatch(r"\d+(?:[-/].*)?", number):
        item["number"] = f"nᵒ {number}"


def _interview(item: Item) -> None:
    """An interview that nothing holds is a personal communication (APA 7, 8.9)."""
    if item["type"] == "interview" and "author" in item and not HELD & set(item):
        item["type"] = "personal_communication"
        item.pop("genre", None)


def _episode(item: Item) -> None:
    """« (nᵒ 3) [podcast] »: with a number, the genre would leave its brackets."""
    if item["type"] == "broadcast" and "number" in item and "genre" in item:
        item.setdefault("medium", item.pop("genre"))


OF_UNIVERSITY = re.compile(r"University Press|Presses [Uu]niversitaires")


def _thesis(item: Item) -> None:
    """« [thèse de doctorat, Université de Lyon] », on the web or not; an unpublished one keeps its university apart."""
    if item["type"] != "thesis":
        return
    if NATIONAL_NUMBER.fullmatch(text_of(item, "number")):
        del item["number"]
    genre = item.setdefault("genre", "thèse")
    is_pressed = OF_UNIVERSITY.search(text_of(item, "publisher")) is not None  # which published it as a book
    is_held = bool({"archive", "DOI", "URL"} & set(item)) or is_pressed
    if "publisher" in item and not is_held and not UNPUBLISHED.search(str(genre)):
        item["genre"] = f"{genre}, {item.pop('publisher')}"


def _archival(item: Item) -> None:
    """« (1605, 4 février). *C 35 : remise des archives* »: what an archive holds is as precise as it is (APA 7, 10.9).

    That it is unpublished goes without saying.
    """
    is_held = {"archive", "archive_location", "archive-place"} & set(item) or SHELF_MARK.match(text_of(item, "title"))
    if item["type"] == "manuscript" and is_held:
        item["type"] = "document"


STEPS = (
    set_status,
    wikipedia,
    site_apart,
    english_label,
    name_apart,
    newspaper_of_site,
    blog,
    weblog,
    deposited,
    name_untyped,
    of_nber,
    at_server,
    without_version,
    preprint,
    video,
    held_by_doi,
    platform,
    misplaced,
    _film,
    _one_maker,
    podcast,
    _proceedings,
    _talk,
    _site,
    _series,
    _report,
    _newspaper,
    _daily,
    _dated_issue,
    _one_number,
    titled_ruling,
    titled_law,
    decree,
    _standard,
    _ruling_number,
    _interview,
    _episode,
    _thesis,
    set_version,
    permanent,
    patent,
    _archival,
)
