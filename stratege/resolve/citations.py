"""Resolve the citations of the whole document at once, then fill its list of references and « citer ce rapport »."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from stratege.citations import Places, Resolved, report_record, resolve_checked, said_years
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.document import (
    Bibliography,
    Block,
    Citation,
    CitationForm,
    CiteReport,
    Document,
    Inlines,
    Node,
    Numbered,
    ReferenceEntry,
    Section,
    Text,
    plain,
    transform,
    walk,
)
from stratege.references import load_items, to_bibtex, to_ris
from stratege.resolve.material import Material
from stratege.resolve.opening_names import raise_opening_names
from stratege.source import Span

CROSS_REFERENCE = re.compile(r"(?:fig|tbl|tab|sec)[-:]")
Record = dict[str, object]  # a work in CSL-JSON
DATA_FORMS: tuple[tuple[str, Callable[[list[Record]], str]], ...] = (
    ("BibTeX", to_bibtex),
    ("RIS", to_ris),
    ("CSL-JSON", lambda items: json.dumps(items, ensure_ascii=False)),  # on the page, one line rather than a column
)


def cite(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of every Citation and the entries of the bibliography; report keys that are nowhere."""
    document = _name(document)
    calls = [node for node in walk(document) if isinstance(node, Citation)]
    parts = frozenset(node.id for node in walk(document) if isinstance(node, Numbered) and node.id)
    known = [call for call in calls if _known(call, parts, material, diagnostics)]
    wanted = {*(key for call in known for key in call.keys), *material.nocite}
    items, languages = load_items([dict(item) for key, item in material.references.items() if key in wanted])
    works = {(key := str(item["id"])): item | _language(key, languages) for item in items}
    _tell_years(known, works, diagnostics)
    resolved = _resolve(document, items, known, material, diagnostics)
    if resolved is None:
        return document
    own = _own(document, material, diagnostics)
    _tell_empty(document.meta.citation_style, known, resolved, diagnostics)
    words = dict(zip((call.id for call in known), resolved.citations, strict=True))
    entries = _entries(resolved.bibliography, known, works)
    filled = transform(document, lambda node: raise_opening_names(_fill(node, words, entries, own)))
    return filled if entries else _without_list(filled)


def _without_list(document: Document) -> Document:
    """The document without the list of works cited: there are none."""
    return replace(document, back=tuple(block for block in document.back if not _is_list(block)))


def _is_list(block: Block) -> bool:
    return isinstance(block, Section) and [type(child) for child in block.children] == [Bibliography]


def _name(document: Document) -> Document:
    """Give each citation its anchor, in reading order."""
    count = 0

    def name(node: Node) -> Node:
        nonlocal count
        if not isinstance(node, Citation):
            return node
        count += 1
        return replace(node, id=f"cite-{count}")

    return transform(document, name)


def _known(call: Citation, parts: frozenset[str], material: Material, diagnostics: Diagnostics) -> bool:
    missing = [key for key in call.keys if key not in material.references]
    for key in missing:
        asked, near = phrase("cited_in_text"), _as_reference(key, parts) or closest(key, material.references)
        diagnostics.add("C001", call.span, key=key, asked=asked, near=near)
    for key in call.keys:
        fields = material.references.get(key, {})
        unverified = fields.get("unverified_fields")
        if isinstance(unverified, list) and "*" in unverified and not fields.get("verified_by"):
            diagnostics.add("C004", call.span, key=key)
    return not missing


def _as_reference(key: str, parts: frozenset[str]) -> str:
    """What to write for a cross-reference of Quarto, or of pandoc-crossref: « [#fig-x] » for `@fig-x`."""
    return phrase("write_reference", name=key) if key in parts or CROSS_REFERENCE.match(key) else ""


def _resolve(
    document: Document, items: list[Record], known: list[Citation], material: Material, diagnostics: Diagnostics
) -> Resolved | None:
    style = document.meta.citation_style
    told = any(item.code in ("C003", "C018") for item in diagnostics.items)  # where the plan names it, or in the style
    if told or (_is_file(style) and not _own_style(style, material)):
        return None
    return resolve_checked(
        items,
        [call.source for call in known],
        diagnostics,
        _places(style, material),
        style=style,
        locale=document.meta.locale,
        nocite=material.nocite,
        ampersand=material.ampersand,
        cache=material.cache,
        own_style=_own_style(style, material),
        limits=material.limits,
    )


def _places(style: str, material: Material) -> Places:
    """Where the works stand, and the file of the style if it is one of the author's."""
    return Places.of(material.references.values(), Span(f"content/{style}") if _is_file(style) else None)


def _tell_empty(style: str, known: list[Citation], resolved: Resolved, diagnostics: Diagnostics) -> None:
    """Tell of what a style prints nothing for, each citation at the first place where it stands."""
    told: set[str] = set()
    for call, words in zip(known, resolved.citations, strict=True):
        if call.source not in told and not plain(words).strip():
            told.add(call.source)
            diagnostics.add("C019", call.span, style=style, source=call.source)


def _tell_years(known: list[Citation], works: dict[str, Record], diagnostics: Diagnostics) -> None:
    """Tell of the citations that say the year of a work after its key: a page, for the engine."""
    for call in known:
        for key, year in said_years(call.source, works):
            diagnostics.add("C023", call.span, source=call.source, key=key, year=year)


def _is_file(style: str) -> bool:
    return style.lower().endswith(".csl")


def _own_style(style: str, material: Material) -> bytes | None:
    """The content of a style that is a file of the author's."""
    return material.files.get(f"content/{style}") if _is_file(style) else None


def _own(document: Document, material: Material, diagnostics: Diagnostics) -> tuple[CitationForm, ...]:
    """The ways to cite the report itself."""
    if not any(isinstance(node, CiteReport) for node in walk(document)):
        return ()
    record = report_record(document.meta)
    record = {key: value for key, value in record.items() if key not in ("abstract", "keyword")}  # too long to print
    forms = []
    for label, style in (("APA", document.meta.citation_style), ("ISO 690", "iso690-author-date-fr")):
        found = resolve_checked(
            [record],
            [],
            diagnostics,
            _places(style, material),
            style=style,
            locale="fr-FR",
            nocite=(str(record["id"]),),
            cache=material.cache,
            own_style=_own_style(style, material),
            limits=material.limits,
        )
        if found is None:
            return ()
        forms += [CitationForm(label=(Text(text=label),), children=words) for _, words in found.bibliography]
    data = [CitationForm(label=(Text(text=label),), code=form([record]).strip()) for label, form in DATA_FORMS]
    return (*forms, *data)


def _language(key: str, languages: dict[str, str]) -> dict[str, str]:
    return {"language": languages[key]} if key in languages else {}


def _entries(
    bibliography: tuple[tuple[str, Inlines], ...], calls: list[Citation], works: dict[str, Record]
) -> tuple[ReferenceEntry, ...]:
    anchors: defaultdict[str, list[str]] = defaultdict(list)
    for call in calls:
        for key in call.keys:
            anchors[key].append(call.id)
    return tuple(
        ReferenceEntry(
            id=f"ref-{key}",
            key=key,
            children=words,
            lang=str(works[key].get("language", "")),
            citations=tuple(anchors[key]),
            record=json.dumps(works[key], ensure_ascii=False, sort_keys=True),
        )
        for key, words in bibliography
    )


def _fill(
    node: Node,
    words: dict[str, Inlines],
    entries: tuple[ReferenceEntry, ...],
    own: tuple[CitationForm, ...],
) -> Node:
    match node:
        case Citation():
            unknown = (Text(text=f"[{', '.join(node.keys)} ?]", span=node.span),)
            return replace(node, children=words.get(node.id, unknown))
        case Bibliography():
            return replace(node, entries=entries)
        case CiteReport():
            return replace(node, forms=own)
    return node
