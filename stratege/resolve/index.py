"""Lists what authors mark: `[vélos]{.index}` gives the index an entry « vélos », which leads to each of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abstract,
    Document,
    Index,
    IndexEntry,
    IndexGroup,
    IndexMark,
    IndexPlace,
    Inlines,
    Node,
    Section,
    Text,
    plain,
    transform,
    walk,
)
from stratege.document.tree import children_of
from stratege.naming import slug
from stratege.resolve.contents import bare
from stratege.resolve.material import Material

FIGURES = "0–9"  # what heads the entries that begin with no letter
BEFORE = ("glossary", "references")  # the parts of the back matter that the index follows
Place = tuple[IndexMark, IndexPlace]


def list_index(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Give each mark its anchor and the report its index, after the references; a mark without words is told."""
    document = _named(document)
    front = [(mark, replace(place, is_in_front=True)) for mark, place in _all_places(document.front, material)]
    places = [*front, *_all_places((*document.children, *document.back), material)]
    for mark, _ in places:
        if not _term(mark):
            diagnostics.add("S134", mark.span)
    groups = tuple(_groups([found for found in places if _term(found[0])]))
    if not (groups and material.index):
        return document
    title = (Text(text=material.words["index"]),)
    section = Section(id="index", level=1, kind="back", title=title, children=(Index(groups=groups),))
    at = sum(isinstance(block, Section) and block.id in BEFORE for block in document.back)
    return replace(document, back=(*document.back[:at], section, *document.back[at:]))


def _named(document: Document) -> Document:
    """Each mark with its anchor, in reading order."""
    count = 0

    def named(node: Node) -> Node:
        nonlocal count
        if not isinstance(node, IndexMark):
            return node
        count += 1
        return replace(node, id=f"index-{count}")

    return transform(document, named) if any(isinstance(node, IndexMark) for node in walk(document)) else document


def _all_places(blocks: Iterable[Node], material: Material) -> Iterator[Place]:
    for block in blocks:
        yield from _places(block, None, material)


def _places(node: Node, holder: Section | Abstract | None, material: Material) -> Iterator[Place]:
    """The marks below a node, each with the place that it is: the section that holds it, or else the chapter.

    The cover and the dedication are no places.
    """
    if isinstance(node, IndexMark) and holder:
        yield node, IndexPlace(target=node.id, number=_number(holder, material), title=bare(holder.title))
    inside = node if isinstance(node, Abstract) or (isinstance(node, Section) and _is_place(node)) else holder
    for child in children_of(node):
        yield from _places(child, inside, material)


def _is_place(section: Section) -> bool:
    return section.level == 1 or bool(section.number)


def _number(part: Section | Abstract, material: Material) -> str:
    if isinstance(part, Abstract) or not part.number:
        return ""
    return f"{material.words['appendix_title']} {part.number}" if part.kind == "appendix" else part.number


def _term(mark: IndexMark) -> Inlines:
    """What the index calls a mark: its entry, or its own words."""
    term = (Text(text=mark.entry, span=mark.span),) if mark.entry else bare(mark.children)
    return term if plain(term).strip() else ()


def _groups(places: Iterable[Place]) -> Iterator[IndexGroup]:
    """The entries by letter, as a French dictionary has them: accents and capitals count for nothing."""
    entries: dict[str, list[Place]] = {}
    for mark, place in places:
        entries.setdefault(slug(plain(_term(mark))), []).append((mark, place))
    for letter, names in groupby(sorted(entries), _letter):
        listed = tuple(_entry(entries[name]) for name in names)
        yield IndexGroup(letter=(Text(text=letter),), entries=listed)


def _letter(name: str) -> str:
    return name[0].upper() if name[0].isalpha() else FIGURES


def _entry(places: list[Place]) -> IndexEntry:
    """An entry under the first of its forms that has no capital, for one may open a sentence."""
    terms = [_term(mark) for mark, _ in places]
    term = next((term for term in terms if plain(term)[:1].islower()), terms[0])
    return IndexEntry(term=term, places=tuple(place for _, place in places))
