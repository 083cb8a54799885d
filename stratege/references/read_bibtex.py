"""References in BibTeX and BibLaTeX: `from_bibtex(text)[0].item` is a CSL item, with the line it stands on."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches

from stratege import pandoc
from stratege.diagnostics import phrase
from stratege.references.entries import Entry, Place, Places, Unreadable, fields_of
from stratege.references.parts import Item

BIB_ENTRY = re.compile(r"^[ \t]*@[ \t]*(\w+)[ \t]*[{(]\s*([^\s,{}()]*)[ \t]*(,?)", re.MULTILINE)
BIB_FIELD = re.compile(r"(?m:^[ \t]*,?)[ \t]*([A-Za-z][\w-]*)[ \t]*=|,[ \t]*([A-Za-z][\w-]*)[ \t]*=[ \t]*[{\"\d]")
BIB_FIELDS = {
    "abstract": "abstract",
    "address": "publisher-place",
    "author": "author",
    "booktitle": "container-title",
    "chapter": "chapter-number",
    "date": "issued",
    "doi": "DOI",
    "edition": "edition",
    "editor": "editor",
    "howpublished": "publisher",
    "institution": "publisher",
    "isbn": "ISBN",
    "issn": "ISSN",
    "journal": "container-title",
    "journaltitle": "container-title",
    "keywords": "keyword",
    "langid": "language",
    "language": "language",
    "location": "publisher-place",
    "note": "note",
    "number": "issue",
    "organization": "publisher",
    "pages": "page",
    "publisher": "publisher",
    "school": "publisher",
    "series": "collection-title",
    "subtitle": "title",
    "title": "title",
    "translator": "translator",
    "type": "genre",
    "url": "URL",
    "urldate": "accessed",
    "version": "version",
    "volume": "volume",
    "year": "issued",
}
BIB_OTHERS = frozenset(["day", "month", "editora", "editorb", "volumes", "keyword", "notes", "issue", "titleaddon"])
FRENCH = " langid={french},"
LANGUAGE_NAME = re.compile(r"([\s,{(])(langid|hyphenation)(?=[ \t]*=)", re.IGNORECASE)
LANGUAGE = re.compile(r"[\s,{(](?:langid|language|hyphenation)[ \t]*=[ \t]*[{\"]?([\w -]+)", re.IGNORECASE)
CODES = {
    "american": "en-US",
    "british": "en-GB",
    "canadian": "en-CA",
    "dutch": "nl",
    "english": "en",
    "francais": "fr",
    "français": "fr",
    "french": "fr",
    "german": "de",
    "italian": "it",
    "ngerman": "de",
    "portuguese": "pt",
    "spanish": "es",
    "ukenglish": "en-GB",
    "usenglish": "en-US",
}
BIB_TYPES = """
    article artwork audio bibnote book bookinbook booklet collection commentary conference customa customb customc
    customd custome customf dataset electronic image inbook incollection inproceedings inreference jurisdiction
    legal legislation letter manual mastersthesis misc movie music mvbook mvcollection mvproceedings mvreference online
    patent performance periodical phdthesis proceedings reference report review software standard suppbook
    suppcollection suppperiodical techreport thesis unpublished video www
"""
NO_ENTRY = frozenset(["comment", "string", "preamble", "set", "xdata"])
POSITION = re.compile(r"\(line (\d+), column (\d+)\):?\s*(.*)", re.DOTALL)


def from_bibtex(text: str) -> list[Entry]:
    """The entries of a BibTeX or BibLaTeX file, read by pandoc; `Unreadable` at the place where it stumbles."""
    places = Places(text)
    marks = [match for match in BIB_ENTRY.finditer(text) if match[1].lower() not in NO_ENTRY]
    if text.strip() and not BIB_ENTRY.search(text):
        raise Unreadable(1, 1, phrase("bibtex_without_entry"))
    _check_braces(text, marks, places)
    ends = [*(match.start() for match in marks[1:]), len(text)]
    fields = [fields_of(BIB_FIELD, text, match.end(), end, places) for match, end in zip(marks, ends, strict=False)]
    items = _converted(_as_french(LANGUAGE_NAME.sub(_hidden, text), marks))
    for match, end in zip(marks, ends, strict=False):
        _set_language(items.get(match[2], {}), LANGUAGE.search(text, match.end(), end))
    return [
        _bib_entry(items[match[2]], match, found, places)
        for match, found in zip(marks, fields, strict=True)
        if match[2] in items
    ]


def _hidden(name: re.Match[str]) -> str:
    """The name of a field as one that pandoc does not know, of the same length."""
    return f"{name[1]}x{name[2][1:]}"


def _as_french(text: str, marks: list[re.Match[str]]) -> str:
    """The text with all its entries said to be French.

    Pandoc takes the capitals of any other title for those of an English one, and lowers them: « Social media in
    france ». A title is as its author typed it.
    """
    for match in reversed(marks):
        if match[3]:
            text = f"{text[: match.end()]}{FRENCH}{text[match.end() :]}"
    return text


def _set_language(item: Item, found: re.Match[str] | None) -> None:
    """The language that the entry itself declares, as BCP 47 writes it."""
    item.pop("language", None)
    if found and (name := found[1].strip().lower()):
        item["language"] = CODES.get(name, name)


def _converted(text: str) -> dict[str, Item]:
    try:
        return {str(item["id"]): item for item in json.loads(pandoc.convert(text, "biblatex", "csljson"))}
    except pandoc.PandocFailed as error:
        found = POSITION.search(str(error))
        line, column, problem = (int(found[1]), int(found[2]), found[3]) if found else (1, 1, str(error))
        before = text.splitlines()[line - 1][: column - 1] if line <= text.count("\n") + 1 else ""
        raise Unreadable(line, column - before.count(FRENCH) * len(FRENCH), _first_line(problem)) from error


def _bib_entry(item: Item, match: re.Match[str], found: dict[str, Place], places: Places) -> Entry:
    """The entry, the places of its fields under the names that they have in CSL.

    An entry of no known type keeps the one that it claims: the checks name the nearest.
    """
    fields = {BIB_FIELDS.get(name.lower(), name): at for name, at in found.items()}
    item["type"] = item.get("type") or "document"
    if match[1].lower() not in BIB_TYPES.split():
        item["type"], fields["type"] = match[1], places(match.start(1))
    strange = [(name, near[0]) for name in found if (near := _meant(name.lower()))]
    return Entry(item, places(match.start(2)), fields, tuple(strange))


def _meant(name: str) -> list[str]:
    """The field that a misspelt one looks like; reference managers have many of their own, which look like none."""
    return [] if name in BIB_FIELDS or name in BIB_OTHERS else get_close_matches(name, BIB_FIELDS, 1, 0.8)


def _check_braces(text: str, marks: list[re.Match[str]], places: Places) -> None:
    """An entry that never closes swallows the next: it is the one to name, not what follows it."""
    for match, following in zip(marks, [*marks[1:], None], strict=False):
        end = following.start() if following else len(text)
        body = re.sub(r"\\[{}]|(?m:^[ \t]*%.*$)", "", text[match.start() : end])
        if body.count("{") > body.count("}"):
            raise Unreadable(*places(match.start()), phrase("bibtex_entry_open", key=match[2]))


def _first_line(problem: str) -> str:
    line = problem.strip().splitlines()[0] if problem.strip() else phrase("bibtex_unknown_form")
    return line.replace("unexpected", phrase("bibtex_unexpected")).replace("expecting", phrase("bibtex_expecting"))
