"""Warn of what a reader would ask a source for: « 40 % des firmes y sont. » without a fact, a citation or a note."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import assert_never

from stratege.dates import MONTHS
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Abstract,
    ActionPlan,
    Argument,
    Bibliography,
    Block,
    Callout,
    CaseStudy,
    Chart,
    Citation,
    CiteReport,
    CodeBlock,
    CodeSpan,
    Contents,
    Cover,
    Dedication,
    DefinitionList,
    Document,
    Emphasis,
    FactValue,
    Figure,
    Foreign,
    Glossary,
    Index,
    IndexMark,
    Inline,
    Inlines,
    KeyFigures,
    LineBreak,
    Link,
    Matrix,
    NoteCall,
    Paragraph,
    Passage,
    ProfileSheet,
    ProseList,
    PullQuote,
    Quote,
    Recommendation,
    Recommendations,
    Reference,
    RepeatedCall,
    Review,
    Rule,
    Section,
    SideNote,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Swot,
    Table,
    Text,
    Timeline,
)
from stratege.resolve.hand_citations import told_by_hand
from stratege.resolve.material import Material
from stratege.resolve.text_places import within
from stratege.signs import NO_CLAIM, SOURCED
from stratege.source import Span
from stratege.spaces import BLANKS
from stratege.text.speech import is_transcript, label_of

STOPS = r"(?<!\bM\.)(?<!\bMM\.)(?<!\bMme\.)(?<!\bMlle\.)(?<!\bDr\.)(?<!\bMe\.)(?<!\bcf\.)"  # these end no sentence
SENTENCE = re.compile(rf"(?<=[.!?…]){STOPS}[»\s)]*\s(?=[«\s]*[A-ZÀ-ÝŒ{SOURCED}{NO_CLAIM}])")
UNIT = r"(?:\s?(?:%|‰|€|\$|millions?\b|milliards?\b|euros?\b|dollars?\b|pays\b))"
NUMBER = rf"\d{{1,3}}(?:[{BLANKS}.]\d{{3}})+(?:,\d+)?{UNIT}?|\d+(?:,\d+)?{UNIT}|\d{{2,}}(?:,\d+)?"
# A day, or from one to another, is named as a whole: « 3 au 21 mars 2026 ».
MONTH = rf"(?:{'|'.join(MONTHS)})(?: \d{{4}})?"
DAY = rf"(?:\d{{1,2}}(?:er)?(?: {MONTH})? (?:au|et|ou) (?:le )?)?\d{{1,2}}(?:er)? {MONTH}\b"
DIVISOR = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|10|100|[2-9])"
# Who is counted so: « un salarié sur deux », no « étude sur deux pays ».
COUNTED = (
    r"(?:actif|adulte|cadre|citoyen|client|consommateur|dirigeant|élève|employé|employeur|enfant|entreprise|étudiant|"
    r"femme|firme|Français|homme|internaute|jeune|manager|ménage|patron|personne|PME|répondant|salarié|usager|utilisateur)e?"
)
IN_WORDS = (
    r"\b(?:un|deux|trois|quatre) (?:tiers|quarts?|cinquièmes|dixièmes) (?:des?|du|d[’'])"
    r"|\bla moitié (?:des|du) \w+"
    r"|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:cents?|mille|milli(?:ons|ards))\b"
    r"|(?<![\w/])\d/\d (?:des?|du|d[’'])"
    rf"|\b(?:plus|moins|près) d[’']une? \w+ sur {DIVISOR}\b|\bune? {COUNTED} sur {DIVISOR}\b"
    rf"|(?<![\w,.])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|[2-9]) {COUNTED}s? sur {DIVISOR}\b"
)
SUPERLATIVE = (
    r"\b(?:le|la|les) (?:plus|moins) (?:grand|gros|petit|important|utilis|connu|fréquent|puissant|riche)\w*"
    r"(?! nombre| est de)"
    r"|\bleaders? (?:mondia|européen|américain|français|incontest|du marché|du secteur)\w*"
    r"|\bnuméro un\b|\bsans (?:égal|équivalent)\b"
    r"|\b(?:premier|première) (?:réseau|site|marché|groupe|entreprise|fournisseur|producteur)\b"
)
# Not a claim: part of a name (« Windows 10 », « C-252 »), of an ordinal (« 21e »), of a version (« 2.0 »).
PHRASES = f"{IN_WORDS}|{SUPERLATIVE}".replace(" ", r"\s+")  # two spaces may stand where one should
CLAIM = re.compile(rf"(?<![\w.,/:-])(?:(?P<day>{DAY})|{NUMBER})(?![\w/:-]|[.,]\d)|{PHRASES}", re.IGNORECASE)
# What is a source by its words: what the author did, a letter or a talk that nobody else can read (APA 7, 8.9).
OWN_WORK = re.compile(
    r"\b(?:nous (?:y )?avons|j[’'](?:y )?ai) (?:\w+ment )?(?:administré|codé|collecté|conduit|distribué|effectué|"
    r"envoyé|interrogé|interviewé|mené|obtenu|observé|passé|réalisé|recueilli|reçu|rencontré|retenu|retranscrit|sélectionné)"
    r"|\bcommunications? personnelles?\b",
    re.IGNORECASE,
)
FEWEST_LINES = 2  # that open with one label, which is then who speaks
# What a number may only name: « Windows 10 », « la page 12 », « la norme 690 », « n = 87 ».
NAME_BEFORE = re.compile(
    r"(?:\S\s+[A-ZÀ-Ý][\w.-]*|\b(?:pages?|chapitres?|sections?|tableaux?|figures?|annexes?|articles?|étapes?|options?|"
    r"parties?|points?|normes?|versions?|niveaux?|questions?|lignes?|colonnes?|numéros?|notes?|type|phase|p\.|ll?\.|n[o°ᵒ]))"
    r"\s$|\b[a-zA-Zα-ωΑ-Ω]²?\s?[=<>≤≥]\s?$",
)
TWO_FIGURES = re.compile(r"\d\d")  # « 3 mars » has none, as any number below ten
LONGEST_NAME = 100  # characters: what stands further before a number is not read for each


def flag_claims(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """The document as it is; a diagnostic F005 for each sentence of prose that claims without a source."""
    if material.claims:
        for part in document.children:
            for paragraph in _stating(part):
                for words, at in claims(paragraph.children):
                    place = _place(paragraph.children, at) or paragraph.span
                    if not told_by_hand(place, diagnostics):
                        diagnostics.add("F005", place, words=words)
    return document


def _stating(part: Block) -> list[Paragraph]:
    """The paragraphs of a part that state something; nothing of an annex, nor what somebody says in a transcript."""
    if isinstance(part, Section) and part.kind == "appendix":
        return []
    found = [(paragraph, _speaker(paragraph)) for paragraph in _paragraphs(part)]
    lines = Counter(speaker for _, speaker in found if speaker)
    return [one for one, speaker in found if lines[speaker] < FEWEST_LINES and not (speaker and _is_transcript(one))]


def _is_transcript(paragraph: Paragraph) -> bool:
    """Whether a paragraph has lines of several who speak."""
    nodes = paragraph.children
    return is_transcript("".join("\n" if isinstance(node, LineBreak) else _told(node) for node in nodes))


def _speaker(paragraph: Paragraph) -> str:
    """« Léa : », which opens a paragraph; empty for another."""
    return label_of("".join(map(_told, paragraph.children)))


def _paragraphs(block: Block) -> Iterator[Paragraph]:
    """The paragraphs that state something: neither quotations, nor tables, nor notes, nor definitions."""
    match block:
        case Paragraph():
            yield block
        case Section() | Passage() | Callout() | SideNote() | CaseStudy():
            for child in block.children:
                yield from _paragraphs(child)
        case ProseList() | DefinitionList() | CodeBlock() | Rule() | Quote() | PullQuote():
            return
        case Table() | Chart() | Figure() | KeyFigures() | Matrix() | Swot() | Timeline() | ActionPlan():
            return
        case ProfileSheet() | Argument() | Recommendations() | Recommendation():
            return
        case (
            Cover()
            | Dedication()
            | Abstract()
            | Contents()
            | Glossary()
            | Index()
            | Bibliography()
            | CiteReport()
            | Review()
        ):
            return
        case _:
            assert_never(block)


def unsourced(inlines: Inlines) -> Iterator[str]:
    """The claiming words of each sentence that has no source."""
    yield from (words for words, _ in claims(inlines))


def claims(inlines: Inlines) -> Iterator[tuple[str, int]]:
    """The same, with their offset in what the inlines tell."""
    told, begun = "".join(map(_told, inlines)), 0
    for end in (*(found.span() for found in SENTENCE.finditer(told)), (len(told), len(told))):
        sentence = told[begun : end[0]]
        if SOURCED not in sentence and not OWN_WORK.search(sentence) and (found := _claim(sentence)):
            yield " ".join(found[0].split()), begun + found.start()
        begun = end[1]


def _place(inlines: Inlines, offset: int) -> Span | None:
    """Where the author wrote what stands at an offset in what some inlines tell."""
    for inline in inlines:
        told = _told(inline)
        if offset < len(told):
            if isinstance(inline, Text):
                return within(inline, offset)
            children: Inlines = getattr(inline, "children", ())
            return (_place(children, offset) if told not in (SOURCED, NO_CLAIM) else None) or inline.span
        offset -= len(told)
    return None


def _claim(sentence: str) -> re.Match[str] | None:
    told = (match for match in CLAIM.finditer(sentence) if not match["day"] or TWO_FIGURES.search(match["day"]))
    found = (match for match in told if not _is_of_a_name(match, sentence))
    return next(found, None)


def _is_of_a_name(match: re.Match[str], sentence: str) -> bool:
    """Whether a number follows a proper noun within its sentence: « sous Windows 10 »."""
    before = sentence[max(0, match.start() - LONGEST_NAME) : match.start()]
    return match[0][0].isdigit() and bool(NAME_BEFORE.search(before))


def _told(node: Inline) -> str:
    """What an inline tells: its words, or the sign of a source."""
    match node:
        case Text():
            return node.text
        case FactValue() | Citation() | NoteCall() | RepeatedCall() | Reference():
            return SOURCED
        case CodeSpan() | Foreign():
            return NO_CLAIM
        case LineBreak():
            return " "
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Link()
            | Abbreviation()
            | IndexMark()
        ):
            return "".join(map(_told, node.children))
        case _:
            assert_never(node)
