"""Give every cross-reference its words: [#ciblage] becomes « tableau 3.2 »."""

from __future__ import annotations

from dataclasses import replace

from stratege.diagnostics import Diagnostics, closest
from stratege.document import (
    Argument,
    Chart,
    Document,
    Figure,
    Inline,
    Link,
    Matrix,
    Node,
    PlatformSheet,
    Recommendation,
    Reference,
    Section,
    Swot,
    Table,
    Text,
    Timeline,
    plain,
    transform,
    walk,
)
from stratege.resolve.material import Material
from stratege.spaces import NBSP

Target = Section | PlatformSheet | Argument | Matrix | Swot | Table | Chart | Figure | Timeline | Recommendation


def link_references(document: Document, material: Material, diagnostics: Diagnostics) -> Document:
    """Fill the words of each Reference; report those that lead nowhere, and annexes that nothing calls."""
    targets = {node.id: node for node in walk(document) if isinstance(node, Target) and node.id}
    called: set[str] = set()

    def fill(node: Node) -> Node:
        if not isinstance(node, Reference):
            return node
        called.update(node.targets)
        found = [targets[name] for name in node.targets if name in targets]
        for name in node.targets:
            if name not in targets:
                diagnostics.add("R001", node.span, target=name, near=closest(name, targets))
        if len(found) < len(node.targets):
            return replace(node, children=(Text(text=f"[{'; '.join(node.targets)} ?]", span=node.span),))
        return replace(node, children=_words(found, node, material))

    filled = transform(document, fill)
    for node in document.children:
        if isinstance(node, Section) and node.kind == "appendix" and node.id not in called:
            diagnostics.add("R004", node.span, id=node.id)
    return filled


def _words(targets: list[Target], node: Reference, material: Material) -> tuple[Inline, ...]:
    """« figures 2.1 et 2.2 »: the noun once if all are of one kind, then each number with its link."""
    nouns = [_noun(target) for target in targets]
    if len(targets) > 1 and len(set(nouns)) == 1:
        labels = [_link(target, _number(target), node) for target in targets]
        return (Text(text=f"{material.words[f'{nouns[0]}_plural']}{NBSP}", span=node.span), *_enumerate(labels, node))
    links = [_link(t, _label(t, material.words[n]), node) for t, n in zip(targets, nouns, strict=True)]
    return _enumerate(links, node)


def _enumerate(links: list[Link], node: Reference) -> tuple[Inline, ...]:
    """« a, b et c »."""
    parts: list[Inline] = []
    for index, link in enumerate(links):
        if index:
            parts.append(Text(text=" et " if index == len(links) - 1 else ", ", span=node.span))
        parts.append(link)
    return tuple(parts)


def _label(target: Target, noun: str) -> str:
    return f"{noun}{NBSP}{_number(target)}" if _number(target) else f"«{NBSP}{plain(_title(target))}{NBSP}»"


def _link(target: Target, text: str, node: Reference) -> Link:
    return Link(url=f"#{target.id}", children=(Text(text=text, span=node.span),), span=node.span)


def _number(target: Target) -> str:
    return target.number


def _title(target: Target) -> tuple[Inline, ...]:
    match target:
        case PlatformSheet():
            return target.name
        case Section() | Argument() | Recommendation():
            return target.title
    return target.caption


def _noun(target: Target) -> str:
    match target:
        case Section():
            if target.kind in ("chapter", "run_on"):
                return "chapter"
            return "appendix" if target.kind == "appendix" else "section"
        case PlatformSheet() | Argument():
            return "section"
        case Matrix() | Swot() | Table():
            return "table"
        case Recommendation():
            return "recommendation"
    return "figure"
