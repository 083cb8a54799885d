"""Books of congresses: « 2006 IEEE Conference », vol. 2, is a book, « Proceedings of SPIE », vol. 1234, a series."""

from __future__ import annotations

import re

from stratege.references.bibtex.events import GATHERED
from stratege.references.names.groups import is_acronym_of
from stratege.references.parts import Item, text_of
from stratege.references.titles.sentence_case import SERIES

PROCEEDINGS = re.compile(
    r"(?:[\w*'’ -]{2,20}: )?(?:act(?:as|es)|anais|anales|annales|atas|atti|memorias|proceedings\.?|proc\.) |"
    r"[\w*'’ -]{2,20} proceedings\s?,.*|.* proceedings$",
    re.IGNORECASE,
)
# Of one year, or the nth: no series that goes on.
ONE_CONGRESS = re.compile(
    r"^(?:proceedings (?:of the )?)?(?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d$|\b\d+(?:st|nd|rd|th)\b", re.IGNORECASE
)
# « International Conference on Lakes », vol. 2, that a publisher has; no « Proceedings of the Royal Society ».
BOOK_OF_CONGRESS = re.compile(
    r"(?!Advances|Proc)(?:.*\b)?(?:colloque|conference|congress|congrès|symposium|workshop)\b", re.IGNORECASE
)
OF_CONGRESS = re.compile(
    r"(?:actes|proceedings) (?:de la |des |du |of )(?:.*\b)?(?:colloque|conf[eé]rence|congress|symposium|workshop)\b",
    re.IGNORECASE,
)
# « International Conference on Lakes », as Zotero has it for a journal.
INTERNATIONAL = re.compile(
    r"(?:(?:annual|asian|european|ieee|international|joint|national|world) )+"
    r"(?:conference|congress|symposium|workshop) (?:for|of|on) ",
    re.IGNORECASE,
)
CONGRESS = re.compile(r"\b(?:colloquium|conference|congress|meeting|summit|symposium)\b", re.IGNORECASE)
FEW_VOLUMES = re.compile(r"[1-4]|I{1,3}|IV")  # of one book
# « Congrès des fleuves. Matera, Italie »: the town and the land, as the others have them after a comma.
PLACE_LAST = re.compile(r"(?<=[^\W\d_]{4})\. (?=[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)?, (?:[A-ZÀ-Ý][\w'’-]+ ?){1,3}$)")
GATHERING = r"(?:Colloquium|Conference|Congress|Convention|Exhibition|Exposition|Forum|Meeting|Symposium|Workshops?)"
# « In Proceedings of the Lakes Conference », for a journal.
IN_PROCEEDINGS = re.compile(rf"In:? Proc(?:eedings|\.) .*\b{GATHERING}\b", re.IGNORECASE)
ANNOUNCED = re.compile(
    r"^(?:in:? (?=[A-Z])|In:? (?=(?:Actes|Advances|IEEE|International|Intl?\.|Proceedings|[A-Z]{3,})\b|Proc\.|"
    rf"(?!(?:Praise|Search|Memor\w+|Silico|Situ|Vitro|Vivo)\b)[A-Z][^:]+: (?:\d+\w\w )?[^:]*\b{GATHERING}))"
)
# « Rivers: 4th Symposium, LAC 2005, volume 41 of Lecture Notes in Rivers »
IN_SERIES = re.compile(r", vol(?:ume|\.) ?\d+ of (?:the )?(?:Lecture Notes in|Advances in|Communications in) [A-Z].*$")
# « Proceedings., 10th Conference on », « [1990] Proceedings. Second Workshop on », of IEEE Xplore.
XPLORE = re.compile(rf"^(?:\[\d{{4}}\] Proceedings\.,?|Proceedings\.,) (?=[^.]*\b{GATHERING})")
PARTS = frozenset(["chapter", "paper-conference", "speech"])
TRANSACTIONS = re.compile(
    r"(?:(?:ACM|IACR|IEEE|IEICE) )?Transactions on "
)  # a journal, whatever its articles are typed as
SPAN = re.compile(r"\w*\d\s?[-–]+\s?\w*\d")
MOST_PAGES = 60  # of a paper
OF_HAL = re.compile(r"https?://(?:[\w-]+\.)*(?:archives-ouvertes\.fr|hal\.science|hal\.inria\.fr)/", re.IGNORECASE)
ABSTRACTS = re.compile(r"\b(?:abstracts?|act(?:es|as)|atti|proc(?:eedings|\.)|recueil|résumés?)(?!\w)", re.IGNORECASE)
HELD = frozenset(["DOI", "ISBN", "ISSN", "collection-number", "editor", "issue", "number", "publisher", "volume"])
EVENTS = ("event", "event-title", "event-place", "event-date")
WORKSHOP = re.compile(r"\bworkshop\b", re.IGNORECASE)
YEAR = re.compile(r"\s*['’]?\b(?:(?:1[89]|20)\d\d|\d\d)\b")
DATED_VOLUME = re.compile(r"(?:1[89]|20)\d\d-[A-Z][a-z]+")  # « 2020-November », as Scopus numbers them


def name_proceedings(item: Item) -> None:
    """The book of a paper that has pages: Zotero has it as the name of the congress, or as a series.

    A whole book of proceedings, if it has a publisher, needs no congress to be found (APA 7, 10.5).
    """
    for name in EVENTS if item["type"] == "book" and "publisher" in item else ():
        item.pop(name, None)
    _in_books(item)
    if item["type"] == "paper-conference" and TRANSACTIONS.match(text_of(item, "container-title")):
        item["type"] = "article-journal"
    if item["type"] != "paper-conference":
        return
    if _counts_pages(item):
        del item["page"]
    is_volume = PROCEEDINGS.match(text_of(item, "collection-title")) is not None
    name = "collection-title" if is_volume else "event-title"
    if "container-title" not in item and name in item and ("page" in item or is_volume):
        item["container-title"] = item.pop(name)
    if "page" in item and not {"container-title", "event", "event-title", "publisher", "volume"} & set(item):
        item["type"] = "book"  # « *Titre* (p. 107-114) », of which nothing else is known
        return
    if "publisher" in item and not {"container-title", "event", "event-title"} & set(item):
        item["type"] = "book"  # whose publisher is all that is known of it
        item.pop("contributor", None)
        if not SPAN.fullmatch(text_of(item, "page")):
            item.pop("page", None)  # a count of pages
    if DATED_VOLUME.fullmatch(text_of(item, "volume")):
        del item["volume"]


def _counts_pages(item: Item) -> bool:
    """Whether the one page of a paper says how many it has, as HAL's depositors type it: nobody published it in a book.

    A book of abstracts has its own pages: « Actes », « Recueil ».
    """
    host, page = text_of(item, "container-title") or text_of(item, "event-title"), text_of(item, "page")
    is_few = page.isdecimal() and int(page) <= MOST_PAGES
    is_met = OF_HAL.match(text_of(item, "URL")) or GATHERED.search(host)
    return bool(is_few and host and is_met and not HELD & set(item) and not ABSTRACTS.search(host))


def is_in_series(item: Item) -> bool:
    """Whether a paper stands in a numbered series; the volume of one congress is that of a book.

    So is the one of a book that has a series beside it: « Lecture Notes in Computer Science », vol. 1857.
    """
    host = text_of(item, "container-title")
    is_first = FEW_VOLUMES.fullmatch(text_of(item, "volume")) is not None and "page" not in item
    is_book = ("publisher" in item or is_first) and BOOK_OF_CONGRESS.match(host) is not None
    is_book = is_book or (_is_low(item) and PROCEEDINGS.match(host) is not None and CONGRESS.search(host) is not None)
    is_of_one = "collection-title" in item or is_book or WORKSHOP.search(host) or ONE_CONGRESS.search(host)
    return "issue" in item or ("volume" in item and not is_of_one)


def _is_low(item: Item) -> bool:
    """Whether a volume is one of the few that a congress fills, which somebody has published."""
    return "publisher" in item and re.fullmatch(r"[1-9]|I?[VX]|V?I{1,3}", text_of(item, "volume")) is not None


def _in_books(item: Item) -> None:
    """Change an item in place: what stands in a series of books, typed as their journal or congress, is a chapter.

    « Proceedings of the Lakes Conference », without a number of any kind, is the book of a congress.
    """
    host = text_of(item, "container-title")
    is_numbered = bool({"ISSN", "issue", "number", "volume"} & set(item))
    is_congress = OF_CONGRESS.match(host) or INTERNATIONAL.match(host)
    if item["type"] == "article-journal" and not is_numbered and is_congress:
        item["type"] = "paper-conference"
    if item["type"] == "article-journal" and IN_PROCEEDINGS.match(host) and "volume" not in item:
        item |= {"type": "paper-conference", "container-title": ANNOUNCED.sub("", host)}
        item.pop("issue" if re.search(r"[^\W\d_]{3}", text_of(item, "issue")) else "", None)  # the number of a series
    is_volume = SERIES.fullmatch(text_of(item, "container-title")) and not {"issue", "number"} & set(item)
    if item["type"] in ("article-journal", "paper-conference") and is_volume and {"volume", "page"} & set(item):
        item["type"] = "chapter"


def bare_talk(item: Item) -> None:
    """A talk without its code in a programme, nor a book that is its congress: « IAC 2026 » (APA 7, 10.5)."""
    if item["type"] != "speech" or "event-title" not in item:
        return
    item.pop("number", None)
    book, event = (YEAR.sub("", text_of(item, name)).strip() for name in ("container-title", "event-title"))
    if book and (book.lower() == event.lower() or is_acronym_of(book, event)):
        del item["container-title"]


def with_place(event: str) -> str:
    """« Congrès des fleuves, Matera, Italie » for an event whose place stands after a stop."""
    return PLACE_LAST.sub(", ", event)


def bare_host(item: Item) -> None:
    """« In Proc. 3rd Conf. » of a paper: its author typed the word that the style prints."""
    if item["type"] in PARTS and "container-title" in item:
        whole = IN_SERIES.sub("", text_of(item, "container-title"))
        item["container-title"] = XPLORE.sub("", ANNOUNCED.sub("", whole))
