"""Files of references: `library("content/zotero.bib", content, diagnostics)` gives mappings that know their places."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from stratege import pandoc, references
from stratege.bounded import Limits
from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import Mapping, Tree, span_of
from stratege.pandoc import PandocFailed, PandocMissing
from stratege.project import Cache
from stratege.read.conflicts import is_torn
from stratege.read.encoding import ARCHIVE
from stratege.read.forms import form_of
from stratege.read.nodes import parse
from stratege.references import Entry, Unreadable, dump, key_to_cite, load
from stratege.references.bounds import shorten
from stratege.source import Scalar, Span
from stratege.text.hand_citations import hinted

NO_TEXT = bytes([*range(0x09), *range(0x0E, 0x20)])  # bytes that no text has


class Reference(Mapping):
    """A reference that another program wrote, in a form: with its misspelt fields and what breaks the form."""

    form: str
    strange: tuple[tuple[str, str], ...]
    problems: tuple[tuple[Span, str], ...]
    lost: bool
    read_as: tuple[tuple[Span, str], ...]
    groups: tuple[tuple[Span, str], ...]


def library(
    file: str,
    content: bytes,
    diagnostics: Diagnostics,
    *,
    wanted: Collection[str] | None = None,
    cited: Collection[str] = (),
    cache: Cache | None = None,
    limits: Limits | None = None,
    typed: frozenset[tuple[str, str]] = frozenset(),
) -> list[object]:
    """The references of a file: .yaml and .yml have CSL fields, other suffixes what they open as (see `forms`).

    A file that cannot be read is a diagnostic at its line, and an empty list; an entry that cannot is a lost one.
    Of what is neither `wanted` (None: all is) nor `typed` by hand (first name, year), only the key is sure to be read;
    one that has two keys has the `cited` one;
    what is slow to read comes from `cache`, or is read within `limits`.
    """
    form = form_of(file, content)
    if not form:
        return _of_yaml(file, parse(file, content, diagnostics), diagnostics)
    text = _decoded(file, content, form, diagnostics)
    if text is None or is_torn(file, text, diagnostics):
        return []
    try:
        asked = None if wanted is None else {*wanted, *hinted(text, typed)}
        found = _entries(form, text, asked, cache or Cache(), limits)
        return [_reference(file, form, named) for entry in found for named in _as_cited(entry, cited or wanted or ())]
    except Unreadable as error:
        diagnostics.add("C021", Span(file, error.line, error.column), path=file, problem=error.problem, form=form)
    except PandocMissing:
        diagnostics.add("E001")
    except PandocFailed as error:
        from stratege.citations.failures import Places, tell

        tell(error, diagnostics, Places({error.key: Span(file, *error.place)}))
    return []


def _as_cited(entry: Entry, cited: Collection[str]) -> list[Entry]:
    """An entry under its key, or under the other that it has where that one is cited; under both where both are."""
    other = [replace(entry, item=entry.item | {"id": entry.also})] if entry.also and entry.also in cited else []
    return [entry, *other] if not other or entry.item.get("id") in cited else other


def _entries(form: str, text: str, wanted: Collection[str] | None, cache: Cache, limits: Limits | None) -> list[Entry]:
    """The entries of a file, by its form."""
    if form == "BibTeX":
        return _of_bibtex(text, wanted, cache, limits)
    readers = {"CSL-JSON": references.from_json, "PubMed": references.from_nbib}
    return readers.get(form, references.from_ris)(text)


def _of_bibtex(text: str, wanted: Collection[str] | None, cache: Cache, limits: Limits | None) -> list[Entry]:
    """The entries of a file, which depend on who reads it too."""

    def read() -> bytes:
        return dump(references.from_bibtex(text, wanted, limits))

    asked = ("all",) if wanted is None else ("some", *sorted(wanted))
    return load(cache.get("references", (pandoc.identity(), text, *asked), read))


def _decoded(file: str, content: bytes, form: str, diagnostics: Diagnostics) -> str | None:
    """The text of a file in UTF-8, else in Latin-1 if nothing speaks against it; None after a diagnostic."""
    try:
        text = content.decode("utf-8-sig")
        wrong = -1
    except UnicodeDecodeError as error:
        wrong = error.start
        text = content.decode("cp1252", errors="replace")
    binary = _place_of_binary(content)
    at = wrong if binary is None else binary
    span = Span(file, content.count(b"\n", 0, at) + 1, at - content.rfind(b"\n", 0, max(at, 0)))
    if content.startswith(ARCHIVE):
        diagnostics.add("C021", Span(file), path=file, problem=phrase("archive"), form=form)
        return None
    if binary is not None:
        problem = phrase("binary", byte=f"0x{content[at]:02X}")
        if b"\x00" in content:
            diagnostics.add("C021", span, path=file, problem=problem, form=form)
            return None
        diagnostics.add("C006", span, problem=problem, form=form)
    if wrong >= 0:
        diagnostics.add("C015", span, path=file, char=text[wrong])
    return text


def _place_of_binary(content: bytes) -> int | None:
    """Where the first byte that no text has stands; libraries are large, and nearly all have none."""
    if len(content.translate(None, NO_TEXT)) == len(content):
        return None
    return next(place for place, byte in enumerate(content) if byte in NO_TEXT)


def _of_yaml(file: str, tree: Tree, diagnostics: Diagnostics) -> list[object]:
    """A list of references, alone or under `references`."""
    found = tree.get("references") if isinstance(tree, Mapping) else tree
    if isinstance(found, list):
        return [item for item in found if item is not None]  # an alias, already reported
    if tree is not None:
        problem = phrase("list_of_references_yaml")
        diagnostics.add("C021", span_of(tree) or Span(file), path=file, problem=problem, form="YAML")
    return []


def _reference(file: str, form: str, entry: Entry) -> Reference:
    """The item with the places of its fields."""
    cut = list(shorten(entry.item))
    found = Reference(entry.item)
    found.span = Span(file, *entry.place)
    found.keys_spans = {name: Span(file, *place) for name, place in entry.fields.items()}
    typed = str(entry.item.get("id", ""))
    key = key_to_cite(typed)
    spaced = () if key == typed else ((found.span, phrase("key_with_space", key=key)),)
    found["id"] = Scalar(key, found.span)
    found.form, found.strange, found.lost = form, entry.strange, entry.lost
    found.problems = (*((Span(file, *place), problem) for place, problem in entry.problems), *spaced)
    found.problems += tuple((found.keys_spans.get(name, found.span), told) for name, told in cut)
    found.read_as = tuple((Span(file, *place), told) for place, told in entry.read_as)
    found.groups = tuple((Span(file, *place), name) for place, name in entry.groups)
    return found
