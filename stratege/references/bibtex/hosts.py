"""Who holds the work of a BibTeX entry, and what it is by that: `@proceedings` with a journal is a special issue."""

from __future__ import annotations

import re

from stratege.references.bibtex.archives import set_archive
from stratege.references.bibtex.congresses import is_congress, is_talk
from stratege.references.bibtex.kinds import WORK_OF_REFERENCE
from stratege.references.bibtex.known_types import OTHER_TYPES
from stratege.references.bibtex.manners import set_degree, set_noted_degree, set_noted_site, set_patent, with_manner
from stratege.references.bibtex.noted import set_noted
from stratege.references.bibtex.personal import set_personal
from stratege.references.bibtex.raw import RawEntry
from stratege.references.bibtex.series import set_rank
from stratege.references.bibtex.told_hosts import HOUSE as HOUSE_ALONE
from stratege.references.parts import Item, text_of
from stratege.references.tex.addresses import split_address
from stratege.references.tex.decode import decode
from stratege.references.titles.title_case import in_its_case, language_to_case
from stratege.spaces import NBSP

JOINED = re.compile(r"\s*;\s+")
POSTER = re.compile(r"(?:e-?)?poster|affiche", re.IGNORECASE)
# « Thèse de doctorat dirigée par Roy, Luc Sociologie Paris 1 2019 », as theses.fr has it.
TOWNS = """
    aix angers bordeaux caen dijon grenoble lille limoges lyon montpellier nancy nantes nice paris poitiers reims rennes
    rouen strasbourg toulouse tours
"""
SCHOOL = "|".join(("université", r"univ\.", "[ée]cole", "insa", "institut", "sorbonne", *TOWNS.split()))
DEFENDED = re.compile(
    rf"thèse\sde\sdoctorat(?:\sdirigée\spar\s[^,]+,)?.*?\s((?:{SCHOOL})(?!\w).*?),?\s\d{{4}}\.?", re.IGNORECASE
)
# « ENST, Paris », the address of what was taught there.
OF_SCHOOL = re.compile(r"\b[A-Z]{3,}\b|\b(?:[ÉEée]cole|[Ii]nstitut|[Ll]ycée|[Uu]niversit)")
TAUGHT = re.compile(r"(?:notes de |support de )?cours\b|polycopié")
LONGEST_NOTE = 500
NAMES_BEFORE = frozenset(["author", "editor"])
JOURNALS = frozenset(["journal", "journaltitle"])
WHOLE_JOURNALS = frozenset(["fjournal", "journal-full"])  # of MathSciNet, of BibDesk
OF_PARTS = frozenset(["booktitle", "editor", "isbn", "number", "pages", "volume"])
WHOLE_ISSUES = frozenset(["collection", "mvproceedings", "proceedings"])
ISSUES = WHOLE_ISSUES | {"conference", "inbook", "incollection", "inproceedings"}
PAPERS = frozenset(["conference", "inproceedings"])
NUMBERS_OF_JOURNALS = frozenset(["eid", "issue", "number", "volume"])
NUMBERS = ("issue", "number", "collection-number")
CHAPTER_NUMBER = re.compile(
    r"(?:\w+\.?\s*)?(?:\d[\w.,–-]*|[IVXLCivxlc]+[.,]?)|(?:(?:chap|ch|part|sec)\w*\.?)?", re.IGNORECASE
)
REPORTS = frozenset(["report", "techreport"])
NOTED = re.compile(r"[\s{]*(?:no|nr|number)\b\.?\s*([\w./-]*\d[\w/-]*)[\s.}]*", re.IGNORECASE)  # « No. 2115 »
LETTERED = re.compile(r"[\s{]*([A-Z][A-Za-z]{1,7}(?:--?|/)\d{1,6})[\s.}]*")  # « KFK--4100 »
AT_ARXIV = re.compile(r"(?:arxiv preprint,? )?arxiv:\s?[\w./-]+(?: \[[\w.-]+\])?", re.IGNORECASE)
PLACED = frozenset(
    ["booktitle", "doi", "eprint", "howpublished", "institution", "journal", "journaltitle", "publisher", "url"]
)
AND_TWICE = re.compile(r"(\s+and)(?:\s+and)+(?=\s)", re.IGNORECASE)
LIST = re.compile(r"\s+and\s+", re.IGNORECASE)
# Publishers by a word of their name or by their acronym: what « and » joins there are several of them.
PUBLISHER = re.compile(
    r"\b(?:books|ediciones|editions?|editorial|press|presses|publish\w+|universit\w+|verlag|éditions?)\b", re.IGNORECASE
)
ACRONYM = re.compile(r"[A-Z][A-Z&]{1,7}")
# The last words of firms that two founders named: « Taylor and Francis ».
PARTNERS = """
    associates bacon boyd brothers co company faber francis fraser hall humblot hyman jackson littlefield neumann
    nicolson noble row ruprecht schuster sons spottiswoode stoughton unwin whiteside wilkins windus winston wishart
    young
"""
FIRMS = frozenset(PARTNERS.split())
# Those who may have published a work, the one whom APA names first; a congress has its organizers beside.
MAKERS = ("publisher", "institution", "school", "organization")
SCHOOLS = ("school", "institution", "publisher", "organization")
HOUSE = re.compile(
    r"(?:[A-Z][a-z]+ ?: )?((?:Academic|CRC|MIT|Clarendon|Pergamon|Plenum|.* University) Press|"
    r"R Foundation for Statistical Computing)(?:, Vienna(?:, Austria)?)?"
)
WORKSHOP = re.compile(r"\bworkshop\b", re.IGNORECASE)  # which has no issues, whatever its series has
LECTURE_NOTES = re.compile(r"lecture notes in\b", re.IGNORECASE)
THESES = frozenset(
    ["bathesis", "mastersthesis", "phdthesis", "thesis", *(name for name, of in OTHER_TYPES.items() if "thesis" in of)]
)


def _with_whole_journal(kind: str, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, the journal with its whole name where MathSciNet has that apart: `fjournal`.

    ResearchGate calls the journal of an article its book.
    """
    if kind == "article" and JOURNALS.isdisjoint(name for name, _ in fields):
        fields = [("journaltitle" if name == "booktitle" else name, value) for name, value in fields]
    whole = next((value for name, value in fields if name in WHOLE_JOURNALS and value.strip("{} ")), "")
    return [(name, whole if whole and name in JOURNALS else value) for name, value in fields]


def with_one_maker(kind: str, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, of several makers the first alone: HAL gives the organizer of a congress and its publisher."""
    fields = _with_whole_journal(kind, fields)
    named = {name for name, value in fields if value.strip("{} ")}
    if kind == "manual" and {"publisher", "organization"} <= named and not NAMES_BEFORE & named:
        return [("author", f"{{{value}}}") if name == "organization" else (name, value) for name, value in fields]
    if kind == "misc" and JOURNALS & named and named.isdisjoint(OF_PARTS):  # a site, whose owner it names beside
        return [(name, value) for name, value in fields if name not in MAKERS]
    makers = [name for name in (SCHOOLS if kind in THESES else MAKERS) if name in named]
    return [(name, value) for name, value in fields if name not in makers[1:]]


def with_url(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Names and values, with an address that stands in another field, as BibTeX has none for it; see `with_manner`."""
    names = {name for name, _ in fields}
    if names.isdisjoint(PLACED):
        fields = [("howpublished" if _is_at_arxiv(name, value) else name, value) for name, value in fields]
    for rank, (name, value) in enumerate(fields):
        if name in ("addendum", "howpublished", "note") and "url" not in names:
            rest, url = split_address(value)
            if url:
                kept = [*fields[:rank], *([(name, rest)] if rest else []), *fields[rank + 1 :], ("url", url)]
                return with_manner(kept)
    return with_manner(fields)


def _is_at_arxiv(name: str, value: str) -> bool:
    """« arXiv:2301.01234 » in a note, where nothing else says where a work is."""
    return name == "note" and bool(AT_ARXIV.fullmatch(decode(value).strip(" .")))


def one_maker(value: str) -> str:
    """A publisher with « and » in its name, which BibLaTeX would take for several, as one: the word in braces."""
    value = AND_TWICE.sub(r"\1", value)
    pieces = LIST.split(value)
    is_list = all(map(_is_publisher, pieces)) and any(map(_is_plain_publisher, pieces))
    is_list = is_list and pieces[-1].partition("/")[0].strip("{}. ").lower() not in FIRMS
    return value if len(pieces) == 1 or is_list else LIST.sub(" {and} ", value)


def _is_publisher(name: str) -> bool:
    return " " not in name.strip() or _is_plain_publisher(name)


def _is_plain_publisher(name: str) -> bool:
    """Whether a name is no founder's, as « Hill » of « Hill and Wang » is."""
    return bool(ACRONYM.fullmatch(name.strip()) or PUBLISHER.search(name) or HOUSE_ALONE.fullmatch(name.strip()))


def set_host(item: Item, one: RawEntry) -> None:
    """What BibTeX says by the type alone: a part with no other title than its own is of the book that it names."""
    kind = one.kind.lower()
    fields = {field.name.lower(): field.value for field in one.fields if field.value.strip()}
    if kind in ISSUES and "booktitle" not in fields and JOURNALS & set(fields):
        _set_issue(item, kind)
    if kind in PAPERS:
        _settle_paper(item, fields)
    set_rank(item, kind, fields)
    note = fields.get("note", "")
    said = NOTED.fullmatch(note) or LETTERED.fullmatch(note)
    if kind in REPORTS and said and not {"number", "issue"} & set(item):
        item["number"] = said[1].replace("--", "-")
    if kind == "inbook" and "container-title" not in item:
        _set_part(item, decode(fields.get("chapter", "")))
    if kind in THESES:
        _settle_thesis(item, kind, _note_of_thesis(one))
    if _is_signed_by_maker(item, kind, fields):
        item["author"] = [{"literal": item["publisher"]}]
    set_noted_site(item, fields.get("note", ""))
    set_noted(item, kind, fields)
    set_archive(item, kind, fields)
    set_personal(item, kind, fields)
    if kind == "misc":
        set_patent(item, fields)
        set_degree(item, fields)
    if kind == "article":
        _settle_article(item, fields)
    _settle_roles(item, kind, fields)
    if "publisher" in item:
        item["publisher"] = JOINED.sub(f"{NBSP}; ", str(item["publisher"]))


def _is_signed_by_maker(item: Item, kind: str, fields: dict[str, str]) -> bool:
    """Whether who has a manual made, or holds a page as its organization, is its author, for want of another."""
    if "publisher" not in item or NAMES_BEFORE & set(item):
        return False
    is_own = kind == "misc" and item["publisher"] == decode(fields.get("organization", ""))
    return kind == "manual" or is_own


def _settle_paper(item: Item, fields: dict[str, str]) -> None:
    """A paper of proceedings that come out as a journal does, or of a congress that published nothing."""
    is_periodical = "series" not in fields and {"volume", "number"} <= set(fields)
    if is_periodical and not WORKSHOP.search(fields.get("booktitle", "")):
        item["issue"] = decode(fields["number"])
        item.pop("collection-number", None)
    if is_talk(fields):
        item.pop("publisher", None)


def _note_of_thesis(one: RawEntry) -> str:
    """The note of a thesis, that of theses.fr where there are several: its number stands in another."""
    notes = [field.value for field in one.fields if field.name.lower() == "note" and field.value.strip()]
    return next((note for note in notes if _defended(note)), notes[-1] if notes else "")


def _settle_thesis(item: Item, kind: str, note: str) -> None:
    """The university and the degree of a thesis, where its note alone says them."""
    if "publisher" not in item:
        _set_university(item, note)
    if kind == "thesis" and "genre" not in item:
        set_noted_degree(item, note)


def _settle_article(item: Item, fields: dict[str, str]) -> None:
    """What stands in a journal that is the publisher of a book, or a congress."""
    host = text_of(item, "container-title")
    if found := HOUSE.fullmatch(host):
        _set_book(item, found[1])
    elif LECTURE_NOTES.match(host) and "publisher" in item and "pages" not in fields:
        _set_book(item, text_of(item, "publisher"))
    elif WORK_OF_REFERENCE.match(host) and "issue" not in item:
        title = in_its_case(host, language_to_case(host, "", text_of(item, "title")))
        item |= {"type": "chapter", "container-title": title}
    elif not NUMBERS_OF_JOURNALS & set(fields) and is_congress(host, fields):
        item["type"] = "paper-conference"


def _settle_roles(item: Item, kind: str, fields: dict[str, str]) -> None:
    """Who is a host or a court, and what is a video, by fields that biblatex has for that."""
    if fields.get("editortype", "").strip() == "host" and "editor" in item:
        item["host"] = item.pop("editor")
    if kind == "video" and fields.get("entrysubtype", "").strip() == "video":
        item.setdefault("genre", "vidéo")
    typed = text_of(item, "publisher-place")
    if (
        kind == "booklet"
        and "publisher" not in item
        and OF_SCHOOL.search(typed)
        and TAUGHT.match(text_of(item, "genre"))
    ):
        item["publisher"] = item.pop("publisher-place")
    if kind == "jurisdiction" and "publisher" in item:
        item.setdefault("authority", item.pop("publisher"))
    if kind == "jurisdiction" and (number := decode(fields.get("ecli", "")).strip()):
        item["number"] = ", ".join(filter(None, (text_of(item, "number"), number)))


def _set_book(item: Item, publisher: str) -> None:
    """A book that Google Scholar calls an article of its publisher: « Academic Press »."""
    for name in ("container-title", "issue", "page", "volume"):
        item.pop(name, None)
    item |= {"type": "book", "publisher": publisher}


def _set_part(item: Item, chapter: str) -> None:
    """A part of the book of its own title: JabRef has the title of the part where its number should be."""
    item["type"] = "book"
    if not CHAPTER_NUMBER.fullmatch(chapter.strip()):
        title, host = " ".join(chapter.split()), text_of(item, "title")
        title = in_its_case(title, language_to_case(title, "", host))
        item |= {"type": "chapter", "container-title": host, "title": title}
        item.pop("chapter-number", None)


def _set_issue(item: Item, kind: str) -> None:
    """A part of a journal is an article, whatever its exporter calls it; a whole issue has directors (APA 7, 10.1)."""
    whole = kind in WHOLE_ISSUES
    item["type"] = "periodical" if whole else "article-journal"
    if whole and "author" in item:
        item.setdefault("editor", item.pop("author"))
    number = next((item.pop(name) for name in NUMBERS if name in item), None)
    if number is not None:
        item.setdefault("issue", number)


def _set_university(item: Item, note: str) -> None:
    """That of a thesis, where its note alone says it."""
    if school := _defended(note):
        item["publisher"] = school


def _defended(note: str) -> str:
    """The university in a note of theses.fr, empty if there is none."""
    found = DEFENDED.fullmatch(decode(note[:LONGEST_NOTE]).strip())
    return found[1] if found else ""


def _is_preprint(fields: dict[str, str]) -> bool:
    return fields.get("note", "").strip().lower() == "working paper or preprint"


def set_hal(item: Item, one: RawEntry) -> None:
    """What HAL says of preprints by a note, of software by the identifier of its archive."""
    fields = {field.name.lower(): field.value for field in one.fields}
    if fields.get("note", "").strip().lower() == "lecture" and "hal_id" in fields:
        item["genre"] = "cours"
    elif (one.kind.lower() == "unpublished" and "hal_id" in fields) or _is_preprint(fields):
        item |= {"type": "article", "publisher": item.get("publisher", "HAL")}
    elif POSTER.fullmatch(fields.get("note", "").strip(" {}")) and item["type"] == "document":
        item.setdefault("genre", "poster")
    elif "swhid" in fields and item["type"] == "document":
        item["type"] = "software"
