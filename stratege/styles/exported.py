"""Fields as databases fill them: `{"archive": "/z-wcorg/"}` is no archive, « books.google.com » no press."""

from __future__ import annotations

import re

from stratege.naming import folded, glued
from stratege.references.bibtex.hosts import TOWNS
from stratege.references.parts import Item, date_parts, full_name, names_of, text_of
from stratege.references.publishers import NAMES
from stratege.styles.addresses import without_proxy
from stratege.styles.genres import unpublished
from stratege.styles.labels import DOCTORATE, MASTER
from stratege.styles.places import without_place

# Those that hold copies of what others publish, which APA 7 leaves out (9.30), and paths in a catalogue.
DATABASES = re.compile(
    r"/.*|https?://.*|(?:academic search\b.*|cairn(?:\.info)?|ebsco\s?(?:host)?|gale\b.*|google scholar|ingentaconnect|"
    r"ieee xplore|jstor|medline|project muse|proquest(?: central)?|pubmed(?: central)?|sciencedirect|scopus|"
    r"springerlink|web of science|wiley online library|worldcat)",
    re.IGNORECASE,
)
NO_PRESS = re.compile(
    r"unpublished|books\.google\.\w+(?:\.\w+)?|google books|google scholar|citeseer(?:x)?", re.IGNORECASE
)
# « OECD, Suite 12 », as ERIC has it, « INRIA, Domaine de Voluceau, Rocquencourt ».
STREET = re.compile(
    r",\s+(?:Suite\s+\d+|\d{2,5}\s+[A-Z][\w.]+\s|(?:\d+,? )?(?:[Dd]omaine|[Rr]ue|[Aa]venue|[Bb]oulevard) ).*$"
)
UNIVERSITY = re.compile(r"^Univ\.? [Oo]f (?=.*\bPress$)")  # « Univ Of Minnesota Press », as shops have it
IN_ISSUE = frozenset(["DOI", "ISSN", "issue", "number", "page", "publisher", "volume"])
BROKEN = re.compile(r"(?<=\d)\. (?=\d)(?!\d+ p\b)")  # « 14.21. 1 », of Google Scholar
SERIES_SIGN = re.compile(r"(\d+) [A-Z]{3,5}")  # « 1647 LNNS », of Scopus
SERIES = re.compile(r"\bs[eé]rie", re.IGNORECASE)
REVIEW = re.compile(
    r"(?:book )?review(?: of|:)\s+(?=\S)|(?:recension|compte[- ]rendu) (?:de |d['’]|:\s*)(?=\S)", re.IGNORECASE
)
# Which open to their subscribers alone.
SCOPUS = re.compile(
    r"https?://(?:(?:www\.)?scopus\.com/|(?:www|search)\.proquest\.com/.*accountid=|search\.ebscohost\.com/login\.aspx).*"
)
# Sites as they write themselves, where hands write « Github ».
BRANDS = {
    name.lower(): name for name in ("ACM", "GitHub", "GitLab", "IEEE", "Kaggle", "LinkedIn", "ResearchGate", "YouTube")
}
BRANDS |= dict.fromkeys(("papers.ssrn.com", "ssrn.com"), "SSRN")
# Publishers that databases shout, and whose names are no acronyms.
HOUSES = {name.upper(): name for name in (*NAMES, "Harmattan", "John Wiley & Sons", "Prentice Hall")}
HOUSES |= {"Wiley Online Library": "Wiley"}  # where its books stand
# « Lecture Notes in Computer Science (including subseries …) », of Scopus.
SUBSERIES = re.compile(r" \((?:including|incl\.) subseries\b.*\)$", re.IGNORECASE)
# « Annals of Telecommunications, Springer ».
PUBLISHER_LAST = re.compile(
    rf"(?P<journal>[^,]+ [^,]+), (?:{'|'.join(map(re.escape, NAMES))})(?:[ -](?:Verlag|Nature))?"
)
EDITION_AFTER = re.compile(r"(?P<title>.+?)\s?: (?P<edition>[^:]*\b[ée]dition\b[^:]*)", re.IGNORECASE)
RIGHTS = re.compile(r"[.,;]? (?:all rights reserved|tous droits r[ée]serv[ée]s)\.?$", re.IGNORECASE)
NO_NAME = re.compile(r"default(?: journal)?", re.IGNORECASE)
# « Vrin, présentation de Georges Canguilhem ».
LEGEND = re.compile(r", (?:introduction|pr[ée]face|pr[ée]sentation|postface|traduction)s? (?:de |d['’]|par )\S.*$")
PADDED = re.compile(r"0{2,}(\d+)\s*[-–]\s*0{2,}(\d+)")  # « 000449-000451 », of IEEE Xplore
# « Revue des eaux; Vol 2, No 2 (2020); 203-220 ; 2614-0000 », as Open Journal Systems says where an article stands.
OPEN_JOURNAL = re.compile(
    r"(?P<name>[^;]*[^;\s])\s*;\s*(?:vol|t|bd)(?:\.|ume)?\s*(?P<volume>\d+)"
    r"(?:,?\s*(?:no|n[°ºo]|num|núm|nr|issue|iss|heft)\.?\s*(?P<issue>[\w/–-]+))?\s*\((?P<year>\d{4})\)[^;]*"
    r"(?:;\s*(?P<page>[\w.]+(?:[-–][\w.]+)?)\s*)?(?:;.*)?",
    re.IGNORECASE,
)
# « Doctoral dissertation, Université des eaux », which Google Scholar takes for the journal of a thesis.
DEGREES = (
    (r"(?:doctoral dissertation|doctoral thesis|ph\.?\s?d\.? (?:thesis|dissertation))", DOCTORATE),
    (r"(?:master'?s?(?: of \w+)? (?:thesis|dissertation)|m\.?\s?sc\.? thesis)", MASTER),
)
# Where the degree stands: « PhD thesis, Laval », « Laval (PhD thesis) », « PhD thesis in History ».
OF_UNIVERSITY = (
    r"(?P<unpublished>unpublished )?{degree}(?:,\s*|\s+(?=universit))(?P<university>.+)",
    r"(?P<university>.+?)\s*\((?P<unpublished>unpublished )?{degree}\)",
    r"(?P<unpublished>unpublished )?{degree}(?: in [^,()]+)?(?P<university>)",
)
# « Université de Pau École doctorale des sciences exactes », the journal of a thesis.
LABORATORY = re.compile(r"(?:D\wpartement|\wcole doctorale|Institut|Laboratoire|Unit\w)\b")  # where a thesis was made
DOCTORAL_SCHOOL = re.compile(r"(?P<university>universit[eé] .+?)[\s,–-]+[eé]cole doctorale\b.*", re.IGNORECASE)
# « Paris, Sorbonne université », as theses.fr has it; no « Barcelona, Polytechnic U. » of INSPIRE.
TOWN_FIRST = re.compile(rf"(?:{'|'.join(TOWNS.split())}), (?P<school>[A-ZÉ].*(?<! U\.))", re.IGNORECASE)
TOWN = re.compile(r"(?<=[a-zà-ÿ]{3})\. (?=[A-ZÀ-Ý])")  # « Radboud University. Nijmegen »
TITLED_ADDRESS = re.compile(r"Https?://[A-Z]\S+")  # of Mendeley, whose server's case is lost
BROKEN_ADDRESS = re.compile(r"^(https?://\S+) (\S+/\S*)$")  # « …/maps/docu mentation/matrix », as a page was cut
ADDRESS = re.compile(r"https?://\S+")  # in the place of the site
# What a work is that holds itself, by what it is typed as.
WHOLE = {"book": "book", "chapter": "book", "paper-conference": "book", "report": "report", "thesis": "thesis"}
FIRST_PAGE = re.compile(r"(?:$|[1iI]\b)")
NO_JOURNAL = frozenset(["container-title", "issue", "volume", "page"])


def bare_exported(item: Item) -> None:
    """Change an item in place: no database for an archive or a publisher, the numbers of its pages as they are printed.

    What one field holds of several is set apart: see each helper.
    """
    if DATABASES.fullmatch(text_of(item, "archive")) and item["type"] not in ("dataset", "manuscript", "thesis"):
        del item["archive"]
    publisher = UNIVERSITY.sub("University of ", STREET.sub("", text_of(item, "publisher")))
    if "publisher" in item:
        item["publisher"] = publisher
    if NO_PRESS.fullmatch(publisher):
        del item["publisher"]
    if "publisher" in item:
        item["publisher"] = _unglued(RIGHTS.sub("", LEGEND.sub("", text_of(item, "publisher"))))
    if house := HOUSES.get(text_of(item, "publisher")):
        item["publisher"] = house
    for name in ("container-title", "publisher"):
        if brand := BRANDS.get(text_of(item, name).lower()):
            item[name] = brand
    item |= {"author": signed} if (signed := _branded(item)) else {}
    if "page" in item:
        item["page"] = PADDED.sub(r"\1-\2", BROKEN.sub(".", text_of(item, "page")))
    if SCOPUS.match(without_proxy(text_of(item, "URL"))) and item["type"] != "thesis":
        item.pop("URL")
    if TITLED_ADDRESS.fullmatch(text_of(item, "container-title")):
        item["container-title"] = text_of(item, "container-title").lower()
    if ADDRESS.fullmatch(host := BROKEN_ADDRESS.sub(r"\1\2", text_of(item, "container-title"))):
        item.setdefault("URL", host)
        for name in NO_JOURNAL & set(item):
            del item[name]
    if "reviewed-author" in item and "reviewed-title" not in item and "title" in item:
        reviewed = REVIEW.sub("", text_of(item, "title"), count=1)  # what the style says itself
        item["title"] = f"{reviewed[:1].upper()}{reviewed[1:]}"
    _whole(item)
    _journal(item)
    _published_alone(item)
    _article(item)
    _open_journal(item)
    _thesis(item)


def _branded(item: Item) -> list[Item]:
    """The authors of an item, a site that signs alone as it writes itself; nothing of others."""
    names = names_of(item, "author")
    brand = BRANDS.get(full_name(names[0]).lower()) if len(names) == 1 else None
    return [{"literal": brand}] if brand else []


def _unglued(publisher: str) -> str:
    """« University of Basel » of « University_of_Basel », of EPrints."""
    is_glued = " " not in publisher and publisher.count("_") > 1
    return re.sub(r"(?<=\w)_(?=\w)", " ", publisher) if is_glued else publisher


def _whole(item: Item) -> None:
    """A work that the export says contained in itself is whole; a part may bear the title of its book further on.

    So is a book in what is called as its author, or as itself with its edition.
    """
    host, title = folded(text_of(item, "container-title")), folded(text_of(item, "title"))
    if item["type"] in ("book", "chapter") and host:
        if found := _same_book(item):
            item.setdefault("edition", found)
            host = title
        elif host in {folded(text_of(name, "literal") or text_of(name, "family")) for name in names_of(item, "author")}:
            del item["container-title"]
            item["type"] = "book"
            return
    if not host or host != title or item["type"] not in WHOLE or not FIRST_PAGE.match(text_of(item, "page")):
        return
    item["type"] = WHOLE[str(item["type"])]
    for name in {"container-title", "page"} & set(item):
        del item[name]


def _same_book(item: Item) -> str:
    """« Nouvelle édition revue », after the title of a book that is called its own journal; empty for another."""
    found = EDITION_AFTER.fullmatch(text_of(item, "container-title"))
    return found["edition"] if found and glued(found["title"]) == glued(text_of(item, "title")) else ""


def _journal(item: Item) -> None:
    """An article without its publisher after its journal, a subseries, or the year where its numbers would be."""
    journal = SUBSERIES.sub("", text_of(item, "container-title"))
    if journal.endswith((" ISBN", " ISSN")):  # whose figures Google Scholar takes for pages, « 978-93 »
        journal = journal[: -len(" ISBN")]
        if text_of(item, "page").startswith(("978", "979")):
            del item["page"]
    if item["type"] == "article-journal" and (found := PUBLISHER_LAST.fullmatch(journal)):
        journal = found["journal"]
    site, bar, page = journal.partition(" | ")
    if bar and glued(page) == glued(text_of(item, "title")):
        journal = site  # « Angular | Titre », of the page
    if NO_NAME.fullmatch(journal):
        del item["container-title"]
    elif journal:
        item["container-title"] = journal
    years = set(map(str, date_parts(item, "issued")[:1]))
    if item["type"] == "article-journal" and years == {text_of(item, "page")}:
        del item["page"]
        if years == {text_of(item, "issue")}:  # « Paris: Bachelier », 108(1824), 1824, of Google Scholar
            item.pop("volume", None)
            del item["issue"]


def _published_alone(item: Item) -> None:
    """« Springer », of « Springer, New York » that Google Scholar gives as the journal of a book."""
    host = text_of(item, "container-title")
    if item["type"] != "article-journal" or IN_ISSUE & set(item) or (house := without_place(host)) == host:
        return
    if house in NAMES or house.endswith(" Press"):
        item |= {"type": "book", "publisher": house}
        del item["container-title"]


def _article(item: Item) -> None:
    """An article without the theme of its issue, which ScienceDirect gives as a series, its volume a number alone."""
    if item["type"] == "article-journal" and not SERIES.search(text_of(item, "collection-title")):
        item.pop("collection-title", None)
    if item["type"] == "article-journal" and "number" in item and item["number"] == item.get("issue"):
        del item["number" if "page" in item else "issue"]  # some managers write it twice
    if "volume" in item:
        item["volume"] = SERIES_SIGN.sub(r"\1", text_of(item, "volume"))
    elif text_of(item, "issue") in map(str, date_parts(item, "issued")[:1]):
        item.pop("issue", None)  # the year once more


def _open_journal(item: Item) -> None:
    """The volume, the issue and the pages that stand after the name of a journal, if the year is that of the entry."""
    found = OPEN_JOURNAL.fullmatch(text_of(item, "container-title"))
    if not found or item["type"] != "article-journal" or {"volume", "issue", "page"} & set(item):
        return
    if date_parts(item, "issued")[:1] in ([int(found["year"])], []):
        item["container-title"] = found["name"]
        item |= {name: found[name] for name in ("volume", "issue", "page") if found[name]}


def _thesis(item: Item) -> None:
    """An article of the journal « PhD thesis, Université des eaux » is a thesis, so is a book of Web of Science's.

    Of a thesis, what stands alone in the place of a journal is its university.
    """
    if item["type"] == "book" and text_of(item, "genre").lower() == "dissertation/thesis":
        item["type"] = "thesis"
    if item["type"] == "thesis" and "publisher" in item and LABORATORY.match(text_of(item, "container-title")):
        del item["container-title"]
    if item["type"] in ("article-journal", "thesis") and (found := _degree_of(text_of(item, "container-title"))):
        degree, university = found
        for name in NO_JOURNAL & set(item):
            del item[name]
        item |= {"type": "thesis", "genre": degree} | ({"publisher": university} if university else {})
    elif item["type"] == "thesis" and (schooled := TOWN_FIRST.fullmatch(text_of(item, "publisher"))):
        item["publisher"] = schooled["school"]
    elif item["type"] == "thesis" and "container-title" in item and not {"publisher", "page", "volume"} & set(item):
        item["publisher"] = item.pop("container-title")


def _degree_of(host: str) -> tuple[str, str] | None:
    """The degree that the journal of a thesis is, in French, and the university beside it."""
    if schooled := DOCTORAL_SCHOOL.fullmatch(host):
        return DOCTORATE, schooled["university"]
    for degree, genre in DEGREES:
        for pattern in OF_UNIVERSITY:
            if found := re.fullmatch(pattern.format(degree=degree), host.replace("’", "'"), re.IGNORECASE):
                return (unpublished(genre) if found["unpublished"] else genre), TOWN.sub(", ", found["university"])
    return None
