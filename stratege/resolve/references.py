"""Give every cross-reference its words: [#ciblage] becomes « tableau 3.2 »."""

from __future__ import annotations

from dataclasses import replace

from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.document import (
    Document,
    Inline,
    Inlines,
    Link,
    Node,
    Numbered,
    Passage,
    Reference,
    Section,
    Table,
    Text,
    heading,
    plain,
    series,
    transform,
    walk,
)
from stratege.resolve.articles import tell_articles
from stratege.resolve.doubled_nouns import tell_doubled_nouns
from stratege.resolve.material import Material
from stratege.source import Span
from stratege.spaces import NBSP


def link_references(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of each Reference; report those that lead nowhere, and annexes that nothing calls."""
    targets = _targets(document)
    called: set[str] = set()

    def linked(node: Node) -> Node:
        if not isinstance(node, Reference):
            return node
        called.update(node.targets)
        lost = [name for name in node.targets if name not in targets]
        for name in lost:
            _tell_lost(name, closest(name, targets), node.span, diagnostics)
        if lost:
            return replace(node, children=(Text(text=f"[{'; '.join(node.targets)} ?]", span=node.span),))
        found = list({targets[name].id: targets[name] for name in node.targets}.values())  # a table stands for several
        if node.children:
            return replace(node, children=(Link(url=f"#{found[0].id}", children=node.children, span=node.span),))
        return replace(node, children=_words(found, node, material))

    def printed(node: Reference) -> str:
        if node.children or not all(name in targets for name in node.targets):
            return ""
        found = list({targets[name].id: targets[name] for name in node.targets}.values())
        return plain(_words(found, node, material)).replace(NBSP, " ")

    tell_articles(document, printed, diagnostics)
    tell_doubled_nouns(document, printed, diagnostics)
    filled = transform(document, linked)
    for node in document.children:
        if isinstance(node, Section) and node.kind == "appendix" and "R001" not in diagnostics.holes.codes:
            names = {part.id for part in walk(node) if isinstance(part, Numbered) and part.id}
            if not names & (called | material.still_called | diagnostics.holes.words):
                diagnostics.add("R004", node.span, id=node.id)
    return filled


def _tell_lost(name: str, near: str, span: Span | None, diagnostics: Diagnostics) -> None:
    """Tell of a name that leads nowhere, unless what could not be read may bear it."""
    if not diagnostics.holes.explain("R001", {"target": name, "near": near}):
        diagnostics.add("R001", span, target=name, near=near or phrase("id_to_give", name=name))


def _targets(document: Document) -> dict[str, Numbered]:
    """What each name leads to: what bears it, or else the table that stands for what would.

    A passage stands for the section that it is part of, at a place of its own.
    """
    nodes = [node for node in walk(document) if isinstance(node, Numbered)]
    stood_for = {name: node for node in nodes if isinstance(node, Table) for name in node.anchors}
    sections = [node for node in nodes if isinstance(node, Section)]
    parts = [(node, part.id) for node in sections for part in node.children if isinstance(part, Passage)]
    passages = {name: replace(node, id=name) for node, name in parts}
    return stood_for | passages | {node.id: node for node in nodes if node.id}


def _words(named: list[Numbered], node: Reference, material: Material) -> Inlines:
    """« figures 2.1 et 2.2 »: the noun once if all are of one kind and numbered, then each number with its link.

    What has one number is named once: a section and a passage of it.
    """
    targets = list({(_noun(target), target.number or target.id): target for target in reversed(named)}.values())[::-1]
    nouns = [_noun(target) for target in targets]
    if len(targets) > 1 and len(set(nouns)) == 1 and all(_is_counted(target) for target in targets):
        labels = [_link(target, target.number, node) for target in targets]
        noun = Text(text=f"{material.words[f'{nouns[0]}_plural']}{NBSP}", span=node.span)
        return (noun, *_enumerate(labels, node, material.words["and"]))
    links = [_link(t, _label(t, material.words[n]), node) for t, n in zip(targets, nouns, strict=True)]
    return _enumerate(links, node, material.words["and"])


def _is_counted(target: Numbered) -> bool:
    """Whether a noun and a number name a target."""
    return bool(target.number) and not (isinstance(target, Section) and target.called)


def _enumerate(links: list[Link], node: Reference, word: str) -> Inlines:
    """« a, b et c », where `word` is « et »."""
    parts: list[Inline] = []
    for index, link in enumerate(links):
        if index:
            parts.append(Text(text=f" {word} " if index == len(links) - 1 else ", ", span=node.span))
        parts.append(link)
    return tuple(parts)


def _label(target: Numbered, noun: str) -> str:
    if isinstance(target, Section) and target.called:
        return target.called
    return f"{noun}{NBSP}{target.number}" if target.number else f"«{NBSP}{plain(heading(target))}{NBSP}»"


def _link(target: Numbered, text: str, node: Reference) -> Link:
    return Link(url=f"#{target.id}", children=(Text(text=text, span=node.span),), span=node.span)


def _noun(target: Numbered) -> str:
    """The key of the word that names a target: chapters and annexes have their own."""
    if isinstance(target, Section) and target.kind in ("chapter", "run_on"):
        return "chapter"
    return "appendix" if isinstance(target, Section) and target.kind == "appendix" else series(target)
