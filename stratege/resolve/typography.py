"""Set the typography of every run of inlines, through emphasis and links: `"oui" !` becomes « oui » !"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import is_
from typing import NamedTuple, assert_never

from stratege.diagnostics import Diagnostics
from stratege.document import (
    Abbreviation,
    Abstract,
    Chart,
    Citation,
    CodeSpan,
    Document,
    Emphasis,
    FactValue,
    Figure,
    Foreign,
    IndexMark,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Meta,
    Node,
    NoteCall,
    ProfileSheet,
    Reference,
    ReferenceEntry,
    RepeatedCall,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
    map_runs,
    plain,
    transform,
)
from stratege.model.base import span_of
from stratege.model.typography import Typography
from stratege.resolve.foreign import mark_foreign, straight_quotes
from stratege.resolve.known_edits import KNOWN, of_profile
from stratege.resolve.material import Material
from stratege.signs import BREAK, WORD
from stratege.source import Scalar
from stratege.spaces import FINE, NBSP
from stratege.typography import Edit, Profile, apply, edits, profile
from stratege.typography.profile import House

BLANK = re.compile(r"[ \n]+")
Segments = list[tuple[str, bool]]  # (text, whether its letters are raised)


def set_typography(document: Document, material: Material, _diagnostics: Diagnostics) -> Document:
    """The document with French spaces, quotes, apostrophes and ordinals in every run of text."""
    use = profile_of(material)
    with of_profile(use).kept(material.cache, *sorted(material.files)):
        typeset = map_runs(transform(document, mark_foreign), lambda run: _run(run, use), _is_foreign)
    described = transform(typeset, lambda node: _described(node, use))
    return replace(described, meta=replace(_meta(document.meta, use), description=_description(described)))


def _description(document: Document) -> str:
    """What the abstract says, without the marks of its Markdown, its facts filled: machines show it under the title."""
    abstract = next((node for node in document.front if isinstance(node, Abstract) and not node.lang), None)
    return BLANK.sub(" ", plain(abstract.children)).strip() if abstract else ""


def _described(node: Node, use: Profile) -> Node:
    """An image with its alternative text, which is read aloud and printed by Markdown, set as French type."""
    if not isinstance(node, Chart | Figure | ProfileSheet) or not node.alt:
        return node
    return replace(node, alt=apply(node.alt, edits(node.alt, use)))


def _meta(meta: Meta, use: Profile) -> Meta:
    """What is said of the report over its pages, in the bar of a window, in the head of a Markdown, set as French type.

    Names, dates and keywords, which machines compare, stay.
    """

    def line(text: str) -> str:
        return apply(text, edits(text, use))

    return replace(
        meta,
        title=line(meta.title),
        subtitle=line(meta.subtitle),
        short_title=line(meta.short_title),
        kind=line(meta.kind),
        organization=line(meta.organization),
        audience=line(meta.audience),
        client=line(meta.client),
        confidentiality=line(meta.confidentiality),
        labels=_labels(meta.labels, use),
    )


def _labels(labels: Mapping[str, str], use: Profile) -> dict[str, str]:
    """The author's labels, which templates print as they stand; each keeps its place."""
    return {
        name: Scalar(apply(label, edits(label, use)), span) if (span := span_of(label)) else label
        for name, label in labels.items()
    }


def profile_of(material: Material) -> Profile:
    """The typography of a report: its locale's, with the author's own choices."""
    return profile(material.locale, **_house(material.typography))


HOUSE: dict[str, dict[str, House]] = {
    "dash": {"en": {"dash": "–", "one_dash": True}, "em": {"dash": "—", "one_dash": True}},
    "guillemets": {"space": {"guillemet": NBSP}, "fine": {"guillemet": FINE}, "none": {"guillemet": ""}},
    "colon": {"space": {"colon": NBSP}, "fine": {"colon": FINE}},
    "ordinals": {"raised": {"ordinals": True}, "plain": {"ordinals": False}},
    "ranges": {"hyphen": {"ranges": "-"}, "dash": {"ranges": "–"}},
}


def _house(choices: Typography) -> House:
    """The choices of the report's author as the engine knows them; nothing where the locale decides."""
    chosen = ((name, getattr(choices, name)) for name in HOUSE)
    house: House = {}
    for name, choice in chosen:
        if choice:
            house |= HOUSE[name][choice]
    return house


def _is_foreign(node: Node, _field: str) -> bool:
    """Whether a node is a work in another language, which keeps the typography of its own."""
    return isinstance(node, ReferenceEntry) and node.lang[:2] not in ("", "fr")


def _run(inlines: Inlines, use: Profile) -> Inlines:
    """One run: its leaves joined, corrected, and each character given back to its leaf."""
    leaves: list[_Leaf] = []
    for node in inlines:
        _gather(node, 0, leaves)
    changed = iter(_segments(tuple(leaves), use))
    return tuple(part for node in inlines for part in _rebuild(node, changed))


def _foreign(node: Foreign) -> Foreign:
    """Words of another language with the quotation marks of it."""
    leaves: list[_Leaf] = []
    for child in node.children:
        _gather(child, 0, leaves)
    found = list(straight_quotes("".join(leaf.text for leaf in leaves), node.lang))
    if not found:
        return node
    changed = iter(distribute(leaves, found))
    return replace(node, children=tuple(part for child in node.children for part in _rebuild(child, changed)))


@lru_cache(KNOWN)
def _segments(leaves: tuple[_Leaf, ...], use: Profile) -> list[Segments]:
    """What the leaves of a run become, found once: a report that is followed while it is written changes by a few."""
    found: Sequence[Edit] = of_profile(use).edits("".join(leaf.text for leaf in leaves))
    if not use.ordinals:
        found = [edit for edit in map(_lowered, found) if edit.before != edit.after]
    return distribute(leaves, found)


def _lowered(edit: Edit) -> Edit:
    """An ordinal with its letters on the line."""
    return edit._replace(raise_from=None)


class _Leaf(NamedTuple):
    """A stretch of the run: its text, how deep it is nested, whether it stays as it is."""

    text: str
    depth: int
    fixed: bool = False


def _gather(node: Inline, depth: int, leaves: list[_Leaf]) -> None:
    match node:
        case Text():
            leaves.append(_Leaf(node.text, depth))
        case CodeSpan() | Foreign():
            leaves.append(_Leaf(WORD, depth, fixed=True))
        case LineBreak():
            leaves.append(_Leaf(BREAK, depth, fixed=True))
        case NoteCall() | RepeatedCall():
            leaves.append(_Leaf("", depth, fixed=True))
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Link()
            | Reference()
            | Citation()
            | FactValue()
            | Abbreviation()
            | IndexMark()
        ):
            for child in node.children:
                _gather(child, depth + 1, leaves)
        case _:
            assert_never(node)


def distribute(leaves: Sequence[_Leaf], found: Sequence[Edit]) -> list[Segments]:
    """What each leaf becomes once the edits of the joined text are made."""
    starts = [0]
    for leaf in leaves:
        starts.append(starts[-1] + len(leaf.text))
    done = 0
    owned = [(_owner(edit, leaves, starts), edit) for edit in found if edit.kind == "fix"]
    pending = deque(sorted((pair for pair in owned if pair[0] >= 0), key=lambda pair: (pair[0], pair[1].start)))
    given: list[Segments] = []
    for index, leaf in enumerate(leaves):
        cursor, segments = max(starts[index], done), Segments()
        while pending and pending[0][0] == index:
            edit = pending.popleft()[1]
            segments.append((leaf.text[cursor - starts[index] : edit.start - starts[index]], False))
            segments += _pieces(edit)
            cursor = done = edit.end
        segments.append((leaf.text[max(0, cursor - starts[index]) :], False))
        given.append([piece for piece in segments if piece[0]])
    return given


def _owner(edit: Edit, leaves: Sequence[_Leaf], starts: list[int]) -> int:
    """The leaf that an edit belongs to; what is inserted between two leaves goes to the outer one."""
    last = min(bisect_right(starts, edit.start), len(leaves))
    first = bisect_left(starts, edit.start, 0, last) - 1 if edit.start == edit.end else last - 1
    inside = (i for i in range(max(first, 0), last) if not leaves[i].fixed)
    return min(inside, key=lambda i: (leaves[i].depth, -i), default=-1)


def _pieces(edit: Edit) -> Segments:
    if edit.raise_from is None:
        return [(edit.after, False)]
    return [(edit.after[: edit.raise_from], False), (edit.after[edit.raise_from :], True)]


def _rebuild(node: Inline, changed: Iterator[Segments]) -> Inlines:
    match node:
        case Text():
            return tuple(_text(node, text, raised) for text, raised in next(changed))
        case CodeSpan() | Foreign() | LineBreak() | NoteCall() | RepeatedCall():
            next(changed)
            return (_foreign(node) if isinstance(node, Foreign) else node,)
        case (
            Emphasis()
            | Strong()
            | SmallCaps()
            | Superscript()
            | Subscript()
            | Strikethrough()
            | Link()
            | Reference()
            | Citation()
            | FactValue()
            | Abbreviation()
            | IndexMark()
        ):
            children = tuple(part for child in node.children for part in _rebuild(child, changed))
            same = len(children) == len(node.children) and all(map(is_, children, node.children))
            return (node if same else replace(node, children=children),)
        case _:
            assert_never(node)


def _text(node: Text, text: str, raised: bool) -> Inline:
    leaf = node if text == node.text else replace(node, text=text)
    return Superscript(children=(leaf,), span=node.span) if raised else leaf
