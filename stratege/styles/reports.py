"""Numbers of reports and publishers of works, where other fields have them: « Working Paper No. 9015 »."""

from __future__ import annotations

import re

from stratege.references.items import NAMES
from stratege.references.parts import Item, text_of
from stratege.styles.genres import WORDS
from stratege.styles.places import HOUSE_NAME

SIGN = r"(?:n(?:o|r|um)\b\.?|number\b|n[°ºᵒ]\.?|\#)"
NUMBER = r"[\w./–-]*\d[\w./–-]*"
NUMBERED = re.compile(rf"(?P<genre>[^\W\d_][^\d#]*?)[,\s]+(?P<sign>{SIGN})?\s*(?P<number>{NUMBER})", re.IGNORECASE)
PAPERS = re.compile(
    r"(?P<kind>working papers?|discussion papers?|institutional papers?|documents? de travail|technical reports?)"
    r"(?: series)?"
    rf"(?:[,\s]+{SIGN}?\s*(?P<number>\d[\w./–-]*))?",
    re.IGNORECASE,
)
# « National Bureau of Economic Research Working Papers », 5778: who has made them, before what they are.
MADE_PAPERS = re.compile(
    r"(?P<maker>[A-ZÀ-Ý][^\d,:]+?) (?P<kind>(?i:(?:working|discussion) papers?))(?i: series)?(?: \([^()]+\))?"
)
LEAST_PAPER = 50  # that no volume of a journal of working papers has
RANGE = re.compile(r"\w\s*[-–—]+\s*\w")
SPACED_DASH = re.compile(r"\s*[-–—]+\s*")
LABELLED = re.compile(r"IS[BS]N\b", re.IGNORECASE)
SAID_LAST = re.compile(r"\S+: \S+ (?:report ?nummer|report number): (\S+)", re.IGNORECASE)  # as KIT has it
# « Technical Report UT-14-721, University of Tennessee ».
NUMBERED_MAKER = re.compile(
    r"(?P<kind>(?:technical|research) report|rapport (?:technique|de recherche)),? "
    r"(?P<number>(?:(?-i:[A-Z]{2,6}) ){0,3}\S*\d\S*), (?P<maker>\S.*)",
    re.IGNORECASE,
)
AT_REPEC = re.compile(r"https?://(?:ideas\.repec\.org|econpapers\.repec\.org)/p(?:aper)?/")  # working papers alone
REPORTS = frozenset([*WORDS["report"], *WORDS["report"].values()])  # « Technical report », « Rapport de recherche »
ENCLOSED = re.compile(r"\(([^()]+)\)")  # « (ST/ESA/SER.A/425) »
NBER = re.compile(r"10\.3386/(?P<number>[htw]\d{4,5})", re.IGNORECASE)
OF_NBER = frozenset(["article", "document", "manuscript", "report"])
HOUSED = frozenset(["container-title", "issue", "number", "page", "volume"])


def report_number(item: Item) -> None:
    """Change an item in place: the number of a report that its type has goes where it belongs.

    Words without a sign of number, « Working Paper 9015 », must be those of a report.
    """
    if item["type"] == "report" and LABELLED.match(text_of(item, "number")):
        del item["number"]  # of its series, or of a shop
    found = NUMBERED_MAKER.fullmatch(text_of(item, "publisher"))
    if item["type"] == "report" and found and "number" not in item:
        item |= {"genre": found["kind"], "number": found["number"], "publisher": found["maker"]}
    if said := SAID_LAST.fullmatch(text_of(item, "number")):
        item["number"] = said[1]
    if item["type"] == "report" and AT_REPEC.match(text_of(item, "URL")):
        item.setdefault("genre", "working paper")
    if enclosed := ENCLOSED.fullmatch(text_of(item, "number")):
        item["number"] = enclosed[1]
    if item["type"] != "report" or {"number", "issue", "collection-title"} & set(item):
        return
    genre = text_of(item, "genre")
    found = NUMBERED.fullmatch(genre)
    if found and (found["sign"] or found["genre"].lower() in REPORTS):
        item |= {"genre": found["genre"].strip(" ,"), "number": found["number"]}


def of_nber(item: Item) -> None:
    """Change an item in place: a DOI of the NBER is that of one of its working papers, held elsewhere or not."""
    found = NBER.fullmatch(text_of(item, "DOI"))
    if not found or item["type"] not in OF_NBER or "container-title" in item:
        return
    number = text_of(item, "number") or text_of(item, "collection-number") or found["number"]
    item |= {"type": "report", "genre": "document de travail", "publisher": "National Bureau of Economic Research"}
    item["number"] = found["number"] if number.startswith("arXiv:") else number
    for name in ("collection-title", "collection-number"):
        item.pop(name, None)  # which say « Working Paper » once more


def institution_signs(item: Item) -> None:
    """Change an item in place: the institution of a report that nobody signs is its author (APA 7, 9.11 and 10.4)."""
    maker = text_of(item, "publisher")
    if item["type"] == "report" and maker and not NAMES & set(item) and not HOUSE_NAME.search(maker):
        item["author"] = [{"literal": maker}]
        del item["publisher"]


def bare_page(item: Item) -> None:
    """Change an item in place: a report has no page that is its number once more, « w26586 »."""
    pages = set(SPACED_DASH.split(text_of(item, "page")))
    if item["type"] == "report" and pages <= {text_of(item, "number"), text_of(item, "collection-number")}:
        item.pop("page", None)


def working_paper(item: Item) -> None:
    """Change an item in place: a « journal » of working papers is what its papers are, « (document de travail nᵒ 12) ».

    One that has a volume or a range of pages comes out as journals do.
    """
    is_free = item["type"] in ("article", "article-journal") and "volume" not in item
    found = PAPERS.fullmatch(text_of(item, "container-title")) if is_free else None
    if not found or RANGE.search(text_of(item, "page")):
        return
    for name in ("container-title", "container-title-short", "page"):
        item.pop(name, None)
    item |= {"type": "report", "genre": re.sub(r"s\b", "", found["kind"])}
    if found["number"]:
        item.setdefault("number", found["number"])
    if "issue" in item:
        item.setdefault("number", item.pop("issue"))


def made_papers(item: Item) -> None:
    """Change an item in place: « (document de travail nᵒ 5778). National Bureau of Economic Research ».

    It has one number, be it called a volume or an issue; one with both, or with pages, comes out as journals do.
    """
    found = MADE_PAPERS.fullmatch(text_of(item, "container-title")) if item["type"] == "article-journal" else None
    numbers = [name for name in ("volume", "issue", "number") if name in item]
    if not found or len(numbers) != 1 or RANGE.search(text_of(item, "page")) or "publisher" in item:
        return
    if numbers[0] == "volume" and text_of(item, "volume").isdigit() and int(str(item["volume"])) < LEAST_PAPER:
        return  # « IULC Working Papers », 8: a journal of linguists
    number = item.pop(numbers[0])
    for name in ("container-title", "container-title-short", "page"):
        item.pop(name, None)
    item |= {"type": "report", "genre": re.sub(r"s\b", "", found["kind"].lower()), "number": number}
    item["publisher"] = found["maker"]


def bare_series(item: Item) -> None:
    """Change an item in place: the series « Working Paper Series » names none, and says what its reports are."""
    found = PAPERS.fullmatch(text_of(item, "collection-title")) if item["type"] == "report" else None
    if not found or found["number"]:
        return
    del item["collection-title"]
    item.setdefault("genre", re.sub(r"s\b", "", found["kind"]))
    if "collection-number" in item:
        item.setdefault("number", item.pop("collection-number"))


def published_alone(item: Item) -> None:
    """Change an item in place: an article of no journal is a work that its publisher has, as Google Scholar's are."""
    if item["type"] != "article-journal" or HOUSED & set(item):
        return
    if "publisher" in item:
        item["type"] = "document"
    elif "URL" in item and "DOI" not in item:
        item["type"] = "webpage"  # whose month is printed
