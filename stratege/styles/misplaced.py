"""What managers put where it does not belong: a degree before a university, the number of a Request for Comments."""

from __future__ import annotations

import re

from stratege.naming import folded
from stratege.references.bibtex.noted import NUMBERED_PAPER
from stratege.references.parts import Item, names_of, text_of
from stratege.styles.genres import french_genre
from stratege.styles.places import STATE, TOWN
from stratege.styles.standards import set_standard

# « Master's thesis, Universidade de Lisboa », as Google Scholar has for a publisher.
DEGREE = re.compile(
    r"((?:master['’]?s?|bachelor['’]?s?|licentiate|doctoral|ph\.? ?d\.?) (?:thesis|dissertation)|"
    r"(?:thèse de doctorat|mémoire de (?:master|maîtrise|licence)))\s*,\s*(\S.*)",
    re.IGNORECASE,
)
REQUEST = re.compile(r"10\.17487/RFC0*(\d+)", re.IGNORECASE)  # the DOI of each
NAMED_NUMBER = re.compile(r"([^\W\d_](?:[^\d,;:]*\s)?(?:Report|Paper|Note|Cahier|Rapport))\s+(?:n[o°ºᵒ.]+\s*)?(\d+)")
SERIES_OF_PAPERS = re.compile(
    r"[^\W\d_].* (?:discussion|occasional|technical|working) (?:papers?|reports?)(?: series)?", re.IGNORECASE
)
IN_PLACE_OF = ("container-title", "publisher")
PAPERS = frozenset(["article-journal", "book", "document"])
# No « University Park », « College Station » or « Institute, West Virginia ».
HOUSE = re.compile(
    r"\b(?:universit(?:ät|y of|é|à|eit|et)|universi(?:dad|dade)|ministr?(?:y|ère) |institut(?:e|o)? (?:for|of|de|für)|"
    r"department of|laborator(?:y|ies)|[ée]cole )|[^\W\d_]{3,} university$",
    re.IGNORECASE,
)
# « NY: Harper and Brothers », « Paris : Seuil », in the place of a journal.
BOOK = re.compile(rf"(?:(?P<subtitle>[^,:.]+), )?(?:{TOWN}|{STATE})\s?:\s(?P<publisher>\S.*)")
HOUSE_AND_TOWN = re.compile(r"(?P<subtitle>)(?P<publisher>(?:[ÉE]di(?:t\.|tions?)|Presses) [^,]+), [A-ZÀ-Ý][\w-]+")
# « York: University of York », whose town nothing else has to tell.
UNIVERSITY = re.compile(
    r"(?!.*\b(?:Bulletin|Journal|Law|Magazine|Papers|Press|Quarterly|Review|Studies)\b)"
    r"(?:(?:(?:Technical|State|National) )?University of [A-Z]\w+(?: [A-Z]\w+)?|"
    r"[A-Z]\w+ (?:(?:State|Technical) )?University|Universit\wy? (?:de |du |d['’])[A-ZÀ-Ý]\w+(?:[ -]\w+)?)"
)
PRESENTED = re.compile(
    r"(?:(?:[\w-]+ ){1,3}presented|(?:paper|talk|poster)) at (?:the )?(?P<event>\S.{5,})", re.IGNORECASE
)
UNIVERSITY_IN_TOWN = re.compile(
    r"(?P<subtitle>)[A-ZÀ-Ý][\w-]+\s?:\s(?P<publisher>(?:The )?University of \S.*|[^:]* University(?: Press)?)"
)
AGAIN = re.compile(r"\. (?:1st|first) published in\b.*", re.IGNORECASE)
COUNTED = frozenset(["issue", "number", "volume"])
NUMBERED_REQUEST = re.compile(r"RFC[ -]?(\d{1,5})")
REQUESTS = "Request for Comments"


def misplaced(item: Item) -> None:
    """Change an item in place; see each helper."""
    _degree(item)
    _house_in_place(item)
    _request(item)
    _numbered_paper(item)
    _paper_of_series(item)
    _named_number(item)
    set_standard(item)
    _presented(item)
    _university(item)
    _book(item)
    _edited_by_its_author(item)


def _degree(item: Item) -> None:
    """The degree that stands before a university says more than the kind that a manager guessed."""
    found = DEGREE.fullmatch(text_of(item, "publisher").strip())
    if item["type"] == "thesis" and found:
        degree = french_genre("thesis", found[1].replace("’", "'"))
        item |= {"genre": degree if degree[:3].isupper() else f"{degree[0].lower()}{degree[1:]}", "publisher": found[2]}


def _house_in_place(item: Item) -> None:
    """« University of Wisconsin » where the town of the publisher would stand, and no publisher, is the publisher."""
    if HOUSE.search(place := text_of(item, "publisher-place")) and "publisher" not in item:
        item["publisher"] = place


def _request(item: Item) -> None:
    """« (Request for Comments nᵒ 8628) »: a report of a series, whatever it was typed as."""
    if found := REQUEST.fullmatch(text_of(item, "DOI").removeprefix("https://doi.org/")):
        item |= {"type": "report", "collection-title": REQUESTS, "number": found[1]}
        item.pop("genre", None)
    elif item["type"] == "article-journal" and (found := NUMBERED_REQUEST.fullmatch(text_of(item, "container-title"))):
        item |= {"type": "report", "genre": "RFC", "number": found[1]}
        del item["container-title"]


def _numbered_paper(item: Item) -> None:
    """A paper of a series that stands where its journal or its publisher would: « (IMF Working Paper nᵒ 13/103) »."""
    if item["type"] not in PAPERS or {"editor", "issue", "number", "volume"} & set(item):
        return
    for name in IN_PLACE_OF:
        if found := NUMBERED_PAPER.fullmatch(text_of(item, name)):
            item |= {"type": "report", "collection-title": found["series"], "number": found["number"]}
            del item[name]
            return


def _paper_of_series(item: Item) -> None:
    """« (UW Working Paper Series nᵒ 194) », of an article that has a series of papers for a publisher."""
    if (
        item["type"] == "article-journal"
        and "container-title" not in item
        and SERIES_OF_PAPERS.fullmatch(text_of(item, "publisher"))
    ):
        item |= {"type": "report", "collection-title": item.pop("publisher")}
        if "issue" in item:
            item.setdefault("number", item.pop("issue"))


def _named_number(item: Item) -> None:
    """« (Innovation Report nᵒ 6) »: the number of a report may name its series."""
    found = NAMED_NUMBER.fullmatch(text_of(item, "number"))
    if item["type"] == "report" and found and "collection-title" not in item:
        item |= {"collection-title": found[1], "number": found[2]}
        item.pop("genre", None)


def _university(item: Item) -> None:
    """« Technical University of Denmark », 7(15), for a journal: who holds what Google Scholar counts."""
    if item["type"] == "article-journal" and UNIVERSITY.fullmatch(text_of(item, "container-title")):
        item |= {"type": "document", "publisher": item.pop("container-title")}
        for name in {"issue", "page", "volume"} & set(item):
            del item[name]


def _presented(item: Item) -> None:
    """« Plenary session presented at the June meeting of the Office », for a publisher, is a talk there."""
    found = PRESENTED.fullmatch(text_of(item, "publisher"))
    if item["type"] in ("document", "speech") and found and "event-title" not in item:
        event = found["event"]
        item |= {"type": "speech", "event-title": f"{event[0].upper()}{event[1:]}", "genre": "communication"}
        del item["publisher"]


def _book(item: Item) -> None:
    """A book whose town and publisher stand where a journal would, and which no number finds in it."""
    host = text_of(item, "container-title")
    found = BOOK.fullmatch(host) or HOUSE_AND_TOWN.fullmatch(host) or UNIVERSITY_IN_TOWN.fullmatch(host)
    if item["type"] in ("article-journal", "book") and found and not COUNTED & set(item):
        item |= {"type": "book", "publisher": AGAIN.sub("", found["publisher"])}
        if found["subtitle"]:  # « théorie et algorithmes, Paris: Lavoisier », of Google Scholar
            item["title"] = f"{text_of(item, 'title')} : {found['subtitle']}"
        del item["container-title"]


def _edited_by_its_author(item: Item) -> None:
    """« Roy, L. (dir.) »: of a book whose editors are named as its authors too, be it by initials."""
    makers, editors = ([_initialed(name) for name in names_of(item, role)] for role in ("author", "editor"))
    if item["type"] == "book" and editors and makers == editors:
        del item["author"]


def _initialed(name: Item) -> tuple[str, str, str]:
    """« Huber, R. » of « Huber, Randall Q. », as other fields have the same person."""
    return text_of(name, "literal"), folded(text_of(name, "family")), folded(text_of(name, "given"))[:1]
