"""Front and back matter, from the cover to the reading committee: `Glossary(entries)`, `Bibliography(entries)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stratege.document.node import Node
from stratege.records import record

if TYPE_CHECKING:
    from stratege.document.unions import Blocks, Inlines


@record(kw_only=True)
class Person:
    """An author, in plain words; `orcid` is the bare identifier."""

    name: str
    role: str = ""
    affiliation: str = ""
    address: str = ""
    orcid: str = ""


@record(kw_only=True)
class CoverFact(Node):
    """A fact of the cover: « Date » and what it is, on a line or more."""

    label: Inlines
    lines: tuple[Inlines, ...]


@record(kw_only=True)
class CoverAuthor(Node):
    """An author of whom the cover says more than what he is: where he works, how he is reached, on a line each."""

    name: Inlines
    details: tuple[Inlines, ...] = ()


@record(kw_only=True)
class Cover(Node):
    """The cover: every line is inlines, all may be empty but the title; `note` is about the report as a whole."""

    organization: Inlines = ()
    kind: Inlines
    title: Inlines
    subtitle: Inlines = ()
    authors: tuple[CoverAuthor, ...] = ()  # where one of them has details; they are a fact otherwise
    facts: tuple[CoverFact, ...] = ()
    note: Inlines = ()
    compact: bool = False
    logo: str = ""
    logo_dark: str = ""  # for dark grounds, where it is another


@record(kw_only=True)
class FactRecord(Node):
    """Where a number of the report comes from: what was measured, when, by which work, how surely."""

    fact: str
    statement: Inlines
    value: Inlines
    as_of: str = ""  # ISO 8601
    when: Inlines = ()  # the same in words
    unit: str = ""
    scope: Inlines = ()
    source: str = ""  # the key of the work
    link: Inlines = ()  # to the work in the bibliography
    verified: bool = True
    confidence: Inlines = ()
    note: Inlines = ()


@record(kw_only=True)
class KeyMessage(Node):
    """What a hurried reader should keep: a finding, the sentence that backs it, where to read on."""

    finding: Inlines
    text: Inlines = ()
    see: Inlines = ()


@record(kw_only=True)
class Abstract(Node):
    """The abstract and the keywords, after their `label`; with messages, the page « L'essentiel ».

    In another language, `lang` is its BCP 47 tag, and all of its words are `Foreign`.
    """

    id: str = "abstract"
    lang: str = ""
    title: Inlines
    children: Blocks
    label: Inlines = ()
    keywords: Inlines = ()
    messages: tuple[KeyMessage, ...] = ()


@record(kw_only=True)
class Dedication(Node):
    """To whom the report is dedicated, alone on its page."""

    children: Blocks


@record(kw_only=True)
class ContentsEntry(Node):
    """A line of a list of contents, tables or figures; leads to `target`."""

    target: str
    level: int
    number: str
    title: Inlines


@record(kw_only=True)
class Contents(Node):
    """A list of what stands where: `of` is sections, tables or figures; left out with fewer entries than `least`."""

    id: str
    of: str
    title: Inlines
    least: int = 1
    entries: tuple[ContentsEntry, ...] = ()


@record(kw_only=True)
class GlossaryEntry(Node):
    """A term, its expansion if it is an acronym, its definition."""

    id: str
    term: Inlines
    definition: Inlines
    expansion: Inlines = ()


@record(kw_only=True)
class Glossary(Node):
    """The terms, in alphabetical order."""

    entries: tuple[GlossaryEntry, ...]


@record(kw_only=True)
class IndexPlace(Node):
    """Where an entry of the index leads: the anchor, the number and the title of the part that holds it.

    It may stand before the first chapter, where pages are numbered apart if the theme says so.
    """

    target: str
    number: str = ""
    title: Inlines = ()
    is_in_front: bool = False


@record(kw_only=True)
class IndexEntry(Node):
    """A term of the index and its places, in reading order."""

    term: Inlines
    places: tuple[IndexPlace, ...]


@record(kw_only=True)
class IndexGroup(Node):
    """The entries of a letter."""

    letter: Inlines
    entries: tuple[IndexEntry, ...]


@record(kw_only=True)
class Index(Node):
    """The terms that the author marked, in alphabetical order."""

    groups: tuple[IndexGroup, ...]


@record(kw_only=True)
class ReferenceEntry(Node):
    """A work cited, as the style prints it; `citations` are the anchors of its calls, `record` its CSL-JSON."""

    id: str
    key: str
    children: Inlines
    lang: str = ""
    citations: tuple[str, ...] = ()
    record: str = ""


@record(kw_only=True)
class Bibliography(Node):
    """The list of works cited."""

    entries: tuple[ReferenceEntry, ...] = ()


@record(kw_only=True)
class CitationForm(Node):
    """One way to cite the report: inlines for a style, or `code` for a data format."""

    label: Inlines
    children: Inlines = ()
    code: str = ""


@record(kw_only=True)
class CiteReport(Node):
    """« Citer ce rapport »."""

    forms: tuple[CitationForm, ...]


@record(kw_only=True)
class ReviewRow(Node):
    """The state of one module: draft, changed since, reviewed or verified, by whom, when, against what."""

    title: Inlines
    status: str
    label: Inlines
    by: Inlines
    date: Inlines
    against: Inlines


@record(kw_only=True)
class Review(Node):
    """The reading committee's statement."""

    children: Blocks
    rows: tuple[ReviewRow, ...]
