"""The whole document and how to go through it: `for node in walk(document)`, `transform(document, fill)`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from stratege.document.matter import FactRecord, Person
from stratege.document.node import Node
from stratege.document.slots import Tree, nodes_of, shared, slots
from stratege.document.unions import Blocks
from stratege.records import record
from stratege.theme import SOBER, Theme
from stratege.wording import words


@record(kw_only=True)
class Meta:
    """What is said of the report as a whole, in plain words."""

    name: str
    title: str
    subtitle: str = ""
    kind: str = ""
    authors: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()  # the authors of whom more is known than their names and what they are
    organization: str = ""
    date: str = ""  # ISO 8601
    version: str = ""
    locale: str = "fr-FR"
    description: str = ""
    keywords: tuple[str, ...] = ()
    citation_style: str = "apa-fr"
    short_title: str = ""
    audience: str = ""
    client: str = ""
    confidentiality: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)  # what the author puts in the place of our words, by name
    theme: Theme = SOBER

    @property
    def words(self) -> Mapping[str, str]:
        """The words of the page."""
        return words(self.locale, self.labels)


@record(kw_only=True)
class Document(Node):
    """A report as pages mean it: `front` (cover, contents…), `children` (chapters), `back` (glossary, references…).

    `facts` are the records of the numbers that the text and the charts print, each once, in order.
    """

    meta: Meta
    front: Blocks = ()
    children: Blocks = ()
    back: Blocks = ()
    facts: tuple[FactRecord, ...] = ()


def walk(node: Node) -> Iterator[Node]:
    """Every node of the tree, parents before children, in reading order."""
    pending = [node]
    while pending:  # no generator within another for each level: every node would pass through all of them
        found = pending.pop()
        yield found
        if slots(type(found)):
            pending += reversed(children_of(found))


def transform(node: Tree, change: Callable[[Node], Node]) -> Tree:
    """The tree with `change` applied to every node, children before parents; what does not change is shared."""
    result = change(rebuild(node, lambda child: transform(child, change)))
    return result  # type: ignore[return-value]  # `change` keeps the kind of the root, by contract


def rebuild(node: Tree, change: Callable[[Node], Node]) -> Tree:
    """The node with `change` applied to its direct children."""
    new = {name: _changed(held, change) for name in slots(type(node)) if (held := getattr(node, name))}
    changes: dict[str, Any] = {name: held for name, held in new.items() if held is not getattr(node, name)}
    return replace(node, **changes) if changes else node


def children_of(node: Node) -> list[Node]:
    """The direct children of a node, in reading order."""
    return [child for name in slots(type(node)) if (held := getattr(node, name)) for child in nodes_of(held)]


def _changed(held: object, change: Callable[[Node], Node]) -> object:
    if isinstance(held, Node):
        return change(held)
    if not isinstance(held, tuple):
        return held
    return shared(tuple([_changed(item, change) for item in held]), held)
