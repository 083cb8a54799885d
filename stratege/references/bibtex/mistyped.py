"""Entries of BibTeX under another type than theirs: an article with the ISBN of a book is a part of it.

Publishers' sites and managers export all that they hold as articles.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from stratege.naming import glued
from stratege.references.bibtex.congresses import is_congress
from stratege.references.bibtex.events import GATHERED
from stratege.references.bibtex.kinds import WORK_OF_REFERENCE
from stratege.references.bibtex.manners import NOTED_DEGREES
from stratege.references.bibtex.raw import Field, RawEntry
from stratege.references.tex.decode import decode
from stratege.references.titles.typed_case import PROCEEDINGS

OF_ISSUES = frozenset(["issn", "issue", "number", "volume"])
PAPERS = frozenset(["conference", "inproceedings"])
ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
OF_JOURNALS = frozenset(["booktitle", "issn"])
OF_ARTICLES = frozenset(["number", "pages", "publisher", "volume"])
HELD = frozenset(["booktitle", "editor", "howpublished", "isbn", "journal", "journaltitle", "series"])
IN_BOOK = re.compile(r"(?P<title>.+?)\.\s+In book:\s+(?P<book>\S.*)", re.DOTALL)  # of ResearchGate
COUNT = re.compile(r"\d{1,3}")
UNPLACED = frozenset(["date", "doi", "day", "eid", "month", "url"])  # a newspaper has its day, an article its address
NO_VOLUME = re.compile(r"\d{5,}")  # « 6017235709 », of Google Scholar
VERSION = re.compile(r"[Vv](?:ersion)?[ .-]?(?P<number>\d[\w.]*)|(?P<bare>\d+(?:\.\d+)+)")  # « V 1.1 », « 4.4.0 »
JOURNAL = re.compile(r"[\s{]*(?:the )?(?:american |european |international )?journal of ", re.IGNORECASE)
PERIODICAL = re.compile(r"[\s{]*(?:comptes[- ]rendus de l['’]acad|(?:ieee )?trans(?:actions|\.) )", re.IGNORECASE)
OF_SPIE = re.compile(r"Proc(?:eedings|\.)? (?:of )?SPIE[., ]+(?:[Vv]ol(?:ume|\.)? )?(\d{2,5})")
ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))(?: edition)?",
    re.IGNORECASE,
)
# Parts of books of Elsevier, and of Springer, by their DOI.
BOOK_DOI = re.compile(r"[\s{]*(?:https?://(?:dx\.)?doi\.org/)?10\.1016/B978", re.IGNORECASE)
PART_DOI = re.compile(r"[\s{]*(?:https?://(?:dx\.)?doi\.org/)?10\.1007/97[89][\d-]+[\\{]*_\}?\d", re.IGNORECASE)
ACTS = re.compile(r"[\s{]*(?:[\w*'’ -]{2,20}: )?(?:actes|proceedings|proc\.) ", re.IGNORECASE)
# « Proceedings of ACL-IJCNLP 2015 System Demonstrations », « Proceedings of the international ACM … », cut.
ACTS_OF_ONE = re.compile(
    r"[\s{]*proc(?:eedings|\.) of (?:the )?"
    r"(?:(?-i:[A-Z][A-Z/-]{2,}) ?['’]?(?:(?:19|20)\d\d|\d\d)\b.*|.*(?:…|\.\.\.)[\s}]*)",
    re.IGNORECASE | re.DOTALL,
)
PAPER = re.compile(r"(?:working|discussion) paper", re.IGNORECASE)
NOTED_PAPER = re.compile(rf"(?P<kind>{PAPER.pattern})[,:.] (?P<maker>[^\W\d_].*)", re.IGNORECASE)
HELD_BY_SERIES = re.compile(
    r".*\b(?:proceedings|conf(?:erence|\.)|workshop)\b.*,\s*LN(?:CS|AI|BIP)\b.*", re.IGNORECASE | re.DOTALL
)
# « Réunion virtuelle, mémoire de master « Technologies », dir. Anne Roy », of a title.
DEGREE_LAST = re.compile(
    r"(?P<title>.+?), (?P<degree>m[ée]moire de (?:licence|ma[îi]trise|master)|th[èe]se de doctorat)\b"
    r"(?:[^,]*|.*, (?:dir\.|sous la dir).*)",
    re.IGNORECASE,
)
WORDS = re.compile(r"[^\W\d_]{3,}.*\s.*[^\W\d_]{3,}", re.DOTALL)
NUMBERED = re.compile(r"[\s{]*(?:chap|part|sec)\w*\.?\s*[\dIVX]+", re.IGNORECASE)
# Parts whose title is a word: « Introduction ».
OPENING = re.compile(
    r"(?:introduction|conclusions?|pr[eé]face|postface|foreword|afterword|[eé]pilogue|prologue|avant-propos)",
    re.IGNORECASE,
)
HOLDERS = frozenset(["institution", "issue", "number", "publisher", "volume"])
MAKERS = frozenset(["howpublished", "institution", "organization", "publisher", "school", "type", "url"])
NUMBERED_PAPERS = re.compile(
    r"\b(?:discussion|policy|research|working) papers?\b|\bdocuments? de travail\b", re.IGNORECASE
)
FEWEST_SPACES = 2  # of a title that names a work, where « Science » may be a journal's
# « document interne, Lacs et Rives », « Unpublished manuscript, University of the Lakes », in the note of a manuscript.
NOTED_HOLDER = re.compile(
    r"(?P<kind>(?:document|manuscrit|note|rapport) (?:interne|inédit)|internal (?:document|note|report)|"
    r"unpublished (?:manuscript|paper)|manuscript|manuscrit|mimeo)(?:[,.:;]| -)? "
    r"(?P<maker>(?-i:[^\W\d_a-z])[^\d:]{3,80})",
    re.IGNORECASE,
)
INTERNAL = {"internal document": "document interne", "internal note": "note interne"}
INTERNAL |= {"internal report": "rapport interne"}
SCHOOL = re.compile(r"\b(?:[eé]cole|institut\w*|universi\w+)\b", re.IGNORECASE)


def settled_kind(one: RawEntry) -> RawEntry:
    """An entry under the type that its fields say, those named as this type has them."""
    named = {field.name.lower(): bare for field in reversed(one.fields) if (bare := field.value.strip("{} \n\t"))}
    if "newspaper" in named.get("entrysubtype", "") and "journalsubtitle" in named:
        return _without(one, "journalsubtitle")  # a section
    settled = SETTLED.get(one.kind.lower())
    return settled(one, named) if settled else one


def _settled_misc(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A paper of a congress; an article, whose journal passes for its publisher; a thesis, as its title tells."""
    if PROCEEDINGS.match(named.get("booktitle", "")):
        return replace(one, kind="inproceedings")
    if set(named) >= OF_ARTICLES and HELD.isdisjoint(named) and "-" in named["pages"]:
        return _renamed(one, "article", {"publisher": "journal"})
    is_of_journal = JOURNAL.match(named.get("booktitle", "")) or "issn" in named
    if {"booktitle", "volume"} <= set(named) and is_of_journal and not {"editor", "isbn", "series"} & set(named):
        return _renamed(one, "article", {"booktitle": "journal"})  # as Mendeley has it
    told = DEGREE_LAST.fullmatch(decode(named.get("title", "")))
    if told is None or not SCHOOL.search(named.get("publisher", "")):
        return one
    return _renamed(_with(one, title=told["title"], type=told["degree"]), "thesis", {"publisher": "school"})


def _settled_report(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A report whose journal is who ordered it; a paper, whose acts stand where no report has any."""
    if "pages" in named and HOLDERS.isdisjoint(named) and is_congress(decode(named.get("booktitle", "")), named):
        return replace(one, kind="inproceedings")
    if {"booktitle", "editor"} <= set(named) and "number" not in named:  # a part of one
        part = _renamed(one, "incollection", {} if "publisher" in named else {"institution": "publisher"})
        return _without(part, "pages") if COUNT.fullmatch(named.get("pages", "")) else part
    is_ordered = "journaltitle" in named and HOLDERS.isdisjoint(named)
    return _renamed(one, one.kind, {"journaltitle": "institution"}) if is_ordered else one


def _settled_unpublished(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A manuscript whose place is the school that has it; a talk, a working paper, as what it names tells."""
    if {"institution", "number"} <= set(named) and NUMBERED_PAPERS.search(named.get("series", "")):
        return _without(replace(one, kind="techreport"), "booktitle")
    if {"institution", "publisher"}.isdisjoint(named) and (book := named.get("booktitle", "")):
        is_talk = GATHERED.search(decode(book)) is not None
        held = _renamed(_with(one, type=named.get("type", "manuscrit inédit")), one.kind, {"booktitle": "institution"})
        return replace(one, kind="inproceedings") if is_talk else held
    if named.get("doi", "").startswith("10.2139/ssrn"):
        return replace(one, kind="misc")
    if PAPER.fullmatch(decode(named.get("type", ""))):
        return replace(one, kind="techreport")
    if MAKERS.isdisjoint(named) and (noted := NOTED_PAPER.fullmatch(decode(named.get("note", "")))):
        return _with(replace(one, kind="techreport"), type=noted["kind"], institution=noted["maker"], note="")
    if MAKERS.isdisjoint(named) and (told := NOTED_HOLDER.fullmatch(decode(named.get("note", "")).strip(" ."))):
        return _held(one, told["kind"].lower(), told["maker"])
    if "publisher" in named or not SCHOOL.search(named.get("location", "")):
        return one
    return _renamed(_with(one, type=named.get("type", "manuscrit inédit")), one.kind, {"location": "publisher"})


def _held(one: RawEntry, kind: str, maker: str) -> RawEntry:
    """A manuscript of a kind that its note tells, with who has it."""
    kind = INTERNAL.get(kind, kind if " interne" in kind else "manuscrit inédit")
    return _with(_without(one, "note"), type=kind, institution=maker)


def _settled_book(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A book whose chapter is the work; one whose subtitle is that of a book that holds it, which it has not."""
    has_parts = {"author", "title"} <= set(named) and "booktitle" not in named
    is_opening = "editor" in named and OPENING.fullmatch(decode(named.get("chapter", ""))) is not None
    if has_parts and (_is_title(named.get("chapter", "")) or is_opening):
        return _renamed(one, "incollection", {"title": "booktitle", "chapter": "title"})
    if named.get("journal", "") == named.get("series", " "):
        one = _without(one, "journal")
    if ORDINAL.fullmatch(named.get("volume", "")) and "edition" not in named:
        one = _renamed(one, one.kind, {"volume": "edition"})
    if {"booktitle", "issn", "number", "volume"} <= set(named) and "publisher" not in named:
        return _renamed(one, "article", {"booktitle": "journal"})
    if JOURNAL.match(named.get("booktitle", "")):  # Mendeley's, of another work
        return _without(one, "booktitle", "issn", "issue", "number", "pages", "volume")
    is_own = "booksubtitle" in named and {"booktitle", "subtitle"}.isdisjoint(named)
    return _renamed(one, one.kind, {"booksubtitle": "subtitle"}) if is_own else one


def _settled_part(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A part whose title stands in the place of its number; a paper whose acts are called a journal."""
    journal = decode(named.get("journal", ""))
    is_of_acts = ACTS.match(journal) is not None or is_congress(journal, named)
    if one.kind.lower() in PAPERS and "booktitle" not in named and is_of_acts and OF_ISSUES.isdisjoint(named):
        return _renamed(one, one.kind, {"journal": "booktitle"})
    if "booktitle" not in named and (held := IN_BOOK.fullmatch(named.get("title", ""))):
        return _with(replace(one, kind="incollection"), title=held["title"], booktitle=held["book"])
    if one.kind.lower() == "inbook" and _folded(named.get("title", "")) == _folded(named.get("booktitle", "")) != "":
        return _without(one, "booktitle")  # the book itself, whose part has no title
    if PERIODICAL.match(named.get("booktitle", "")) and named.get("series", "").isdigit() and "volume" not in named:
        return _renamed(one, "article", {"booktitle": "journal", "series": "volume"})
    if spie := OF_SPIE.fullmatch(decode(named.get("booktitle", ""))):
        return _with(
            _without(replace(one, kind="article"), "booktitle", "series"), journal="Proc. SPIE", volume=spie[1]
        )
    is_titled = "booktitle" not in named and "title" in named and _is_title(named.get("chapter", ""))
    return _renamed(one, "incollection", {"title": "booktitle", "chapter": "title"}) if is_titled else one


def _settled_article(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """An article that is a book or a part of one, a paper, or a thesis, if no number finds it in a journal."""
    if ISSN.fullmatch(named.get("isbn", "")):  # as Mendeley has it
        named = {name: value for name, value in named.items() if name != "isbn"}
    journal = named.get("journal", "") or named.get("journaltitle", "")
    host = "journal" if "journal" in named else "journaltitle"
    booktitle = named.get("booktitle", "")
    is_of_book = booktitle and "publisher" in named and OF_ISSUES.isdisjoint(named)
    if not journal and (WORK_OF_REFERENCE.match(booktitle) or (is_of_book and not ACTS.match(booktitle))):
        return replace(one, kind="incollection")
    if not journal and ACTS.match(booktitle):
        return replace(one, kind="inproceedings")
    if not journal and not booktitle and {"isbn", "publisher"} <= set(named):
        return replace(one, kind="book")
    is_numbered = "volume" in named and not NO_VOLUME.fullmatch(named["volume"])
    is_of_acts = ACTS.match(journal) and not OF_JOURNALS & named.keys() and not is_numbered
    is_of_acts = is_of_acts or (ACTS.match(journal) is not None and "isbn" in named and "booktitle" not in named)
    if is_of_acts and (is_congress(decode(journal), named) or ACTS_OF_ONE.fullmatch(decode(journal))):
        return _renamed(_without(one, "issue", "number", "volume"), "inproceedings", {host: "booktitle"})
    if not journal or not OF_ISSUES.isdisjoint(named):
        return one
    if COUNT.fullmatch(named.get("pages", "")) and UNPLACED.isdisjoint(named):
        one = _without(one, "pages")  # how many there are, which Zotero has there
    if "url" in named and "pages" not in named and _folded(journal) == _folded(named.get("author", "")):
        return _without(replace(one, kind="online"), host)
    is_part = "isbn" in named and PART_DOI.match(named.get("doi", "")) is not None
    if {"isbn", "publisher"} <= set(named) or is_part or BOOK_DOI.match(named.get("doi", "")):
        is_whole = _folded(journal) == _folded(named.get("title", ""))
        book = _without(replace(one, kind="book"), host, "pages")
        return book if is_whole else _renamed(one, "incollection", {host: "booktitle"})
    if HELD_BY_SERIES.fullmatch(journal):
        return _renamed(one, "inproceedings", {host: "booktitle"})
    if "publisher" in named and "pages" not in named and _is_own_title(journal, named.get("title", "")):
        return _without(replace(one, kind="book"), host)
    note = decode(named.get("note", "")).strip(" .")
    if SCHOOL.search(journal) and any(said.match(note) for said in NOTED_DEGREES.values()):
        return _renamed(one, "thesis", {host: "school"} | ({} if "type" in named else {"note": "type"}))
    return one


def _is_own_title(journal: str, title: str) -> bool:
    """Whether what Google Scholar has for a journal is a book's own title, whole or up to its colon."""
    is_long = decode(journal).strip("{} ").count(" ") >= FEWEST_SPACES
    return is_long and _folded(journal) in (_folded(title), _folded(title.partition(":")[0]))


def _is_title(chapter: str) -> bool:
    """Whether a chapter has a title in the place of its number, as ACM has it."""
    return WORDS.search(decode(chapter)) is not None and not NUMBERED.fullmatch(chapter)


def _folded(title: str) -> str:
    return glued(decode(title))


def _renamed(one: RawEntry, kind: str, names: dict[str, str]) -> RawEntry:
    fields = tuple(replace(field, name=names.get(field.name.lower(), field.name)) for field in one.fields)
    return replace(one, kind=kind, fields=fields)


def _with(one: RawEntry, **values: str) -> RawEntry:
    """An entry with other values for some of its fields, those that it has not at its end."""
    kept = tuple(field for field in one.fields if field.name.lower() not in values)
    return replace(one, fields=(*kept, *(Field(name, value, one.key_at) for name, value in values.items())))


def _without(one: RawEntry, *names: str) -> RawEntry:
    kept: tuple[Field, ...] = tuple(field for field in one.fields if field.name.lower() not in names)
    return replace(one, fields=kept)


def _settled_program(one: RawEntry, named: dict[str, str]) -> RawEntry:
    """A program or its manual, with its version; those have made it whom Zotero exports as its collaborators."""
    is_signed = {"author", "editor"} & set(named)
    found = VERSION.fullmatch(decode(named.get("number", "")))
    if found and "version" not in named:
        one = _with(_without(one, "number"), version=found["number"] or found["bare"])
    return one if is_signed or "editora" not in named else _renamed(one, one.kind, {"editora": "author"})


SETTLED: dict[str, Callable[[RawEntry, dict[str, str]], RawEntry]] = {
    "article": _settled_article,
    "book": _settled_book,
    "misc": _settled_misc,
    **dict.fromkeys(("manual", "software"), _settled_program),
    "unpublished": _settled_unpublished,
    **dict.fromkeys(("report", "techreport"), _settled_report),
    **dict.fromkeys(("conference", "inbook", "incollection", "inproceedings"), _settled_part),
}
