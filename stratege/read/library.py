"""Files of references: `library("content/zotero.bib", content, diagnostics)` gives mappings that know their places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import Mapping, Tree, span_of
from stratege.pandoc import PandocMissing
from stratege.read.nodes import decode, parse
from stratege.references import Entry, Unreadable, from_bibtex, from_json, from_ris
from stratege.source import Scalar, Span

FORMS: dict[str, tuple[str, Callable[[str], list[Entry]]]] = {
    ".json": ("CSL-JSON", from_json),
    ".bib": ("BibTeX", from_bibtex),
    ".ris": ("RIS", from_ris),
}
SUFFIXES = (*FORMS, ".yaml", ".yml")


def library(file: str, content: bytes, diagnostics: Diagnostics) -> list[object]:
    """The references of a file, by its suffix: .yaml and .yml (CSL fields), .json (CSL-JSON), .bib, .ris.

    What cannot be read is a diagnostic at its line, and an empty list.
    """
    suffix = PurePath(file).suffix.lower()
    if suffix not in FORMS:
        return _of_yaml(file, parse(file, content, diagnostics), diagnostics)
    form, read = FORMS[suffix]
    text = decode(file, content, diagnostics)
    if text is None:
        return []
    try:
        return [_mapping(file, entry, diagnostics) for entry in read(text)]
    except Unreadable as error:
        diagnostics.add("C006", Span(file, error.line, error.column), problem=error.problem, form=form)
    except PandocMissing:
        diagnostics.add("E001")
    return []


def _of_yaml(file: str, tree: Tree, diagnostics: Diagnostics) -> list[object]:
    """A list of references, alone or under `references`."""
    found = tree.get("references") if isinstance(tree, Mapping) else tree
    if isinstance(found, list):
        return [item for item in found if item is not None]  # an alias, already reported
    if tree is not None:
        problem = phrase("list_of_references_yaml")
        diagnostics.add("C006", span_of(tree) or Span(file), problem=problem, form="YAML")
    return []


def _mapping(file: str, entry: Entry, diagnostics: Diagnostics) -> Mapping:
    """The item with the places of its fields; a misspelt field, which the reader has left out, is reported here."""
    mapping = Mapping(entry.item)
    mapping.span = Span(file, *entry.place)
    mapping.keys_spans = {name: Span(file, *place) for name, place in entry.fields.items()}
    for name, meant in entry.strange:
        near = phrase("did_you_mean", name=meant)
        diagnostics.add("C008", mapping.keys_spans.get(name), key=entry.item["id"], field=name, near=near)
    mapping["id"] = Scalar(str(entry.item.get("id", "")), mapping.span)
    return mapping
