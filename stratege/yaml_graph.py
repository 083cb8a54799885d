"""The nodes of a YAML text, made one event at a time: `graph("title: Un")` is a `yaml.MappingNode`.

The parser's own composer calls itself at each level: a text that nests deep enough ends the process. Here a level costs
no call, and `TooDeep` tells of the first that is one too many, before anything that follows it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, cast

import yaml
from yaml.composer import ComposerError

LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEPTH = 100  # levels of lists and objects; the deepest that an author writes, a chart of several views, has twenty

Mark: TypeAlias = "yaml.error.Mark | None"
Collection: TypeAlias = "yaml.SequenceNode | yaml.MappingNode"


class TooDeep(yaml.MarkedYAMLError):
    """A list or an object within `DEPTH` others, at that offset."""

    def __init__(self, mark: Mark) -> None:
        super().__init__(None, None, "too deep", mark)
        self.offset = mark.index if mark else 0


def graph(text: str) -> yaml.Node | None:
    """The root of the only document of a text, None if there is none; `yaml.YAMLError` where it cannot be read."""
    maker = _Maker()
    for event in yaml.parse(text, LOADER):
        maker.take(event)
        maker.count(event)
    return maker.root


def graphs(text: str) -> Iterator[yaml.Node]:
    """The root of each document of a text; `yaml.YAMLError` where it cannot be read."""
    maker = _Maker()
    for event in yaml.parse(text, LOADER):
        maker.take(event)
        if isinstance(event, yaml.DocumentEndEvent):
            if maker.root:
                yield maker.root
            maker = _Maker()


class _Maker:
    """The collections that are open, each with the key that waits for its value, and the nodes that have a name."""

    def __init__(self) -> None:
        self.root: yaml.Node | None = None
        self.open: list[Collection] = []
        self.keys: list[yaml.Node | None] = []
        self.named: dict[str, yaml.Node] = {}
        self.documents = 0

    def take(self, event: yaml.Event) -> None:
        """One more event of the text."""
        match event:
            case yaml.ScalarEvent():
                node = yaml.ScalarNode(event.tag or "", event.value, *marks(event), event.style)
                self.add(event, node)
            case yaml.CollectionStartEvent():
                self.begin(event)
            case yaml.CollectionEndEvent():
                self.open.pop().end_mark = marks(event)[1]
                self.keys.pop()
            case yaml.AliasEvent():
                self.put(self.meant(event))

    def count(self, event: yaml.Event) -> None:
        """Refuse a second document."""
        self.documents += isinstance(event, yaml.DocumentStartEvent)
        if self.documents > 1:
            place = self.root.start_mark if self.root else None
            problem = "but found another document"
            raise ComposerError("expected a single document in the stream", place, problem, marks(event)[0])

    def begin(self, event: yaml.CollectionStartEvent) -> None:
        begun, ended = marks(event)
        if len(self.open) == DEPTH:
            raise TooDeep(begun)
        kind = yaml.SequenceNode if isinstance(event, yaml.SequenceStartEvent) else yaml.MappingNode
        node = kind(event.tag or "", [], begun, ended, event.flow_style)
        self.add(event, node)
        self.open.append(node)
        self.keys.append(None)

    def meant(self, event: yaml.AliasEvent) -> yaml.Node:
        """The node that an alias stands for."""
        if event.anchor not in self.named:
            raise ComposerError(None, None, "found undefined alias", marks(event)[0])
        return self.named[event.anchor]

    def add(self, event: yaml.NodeEvent, node: yaml.Node) -> None:
        """A new node, and its name if it has one."""
        if event.anchor is not None:
            if event.anchor in self.named:
                first = self.named[event.anchor].start_mark
                raise ComposerError("found duplicate anchor", first, "second occurrence", marks(event)[0])
            self.named[event.anchor] = node
        self.put(node)

    def put(self, node: yaml.Node) -> None:
        """A node in its place: the root, an item of a list, a key, or the value of the key that waits."""
        if not self.open:
            self.root = node
            return
        within = self.open[-1]
        if isinstance(within, yaml.SequenceNode):
            within.value.append(node)
        elif (key := self.keys[-1]) is None:
            self.keys[-1] = node
        else:
            within.value.append((key, node))
            self.keys[-1] = None


def marks(event: yaml.Event) -> tuple[Mark, Mark]:
    """Where an event begins and ends: the marks of the parser in C are those of Python's but in name."""
    return cast("Mark", event.start_mark), cast("Mark", event.end_mark)
