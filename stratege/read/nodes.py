"""YAML with places: `title: Bonjour` becomes {"title": Scalar("Bonjour")}, each scalar knowing its line and column."""

from __future__ import annotations

import re

import yaml

from stratege.diagnostics import Diagnostics, phrase
from stratege.model.base import Mapping, Sequence, Tree
from stratege.read.conflicts import is_torn
from stratege.read.encoding import ARCHIVE, tell_encoding, utf_16
from stratege.read.scalars import Lines, places
from stratege.read.traps import (
    aliases,
    comment,
    decimal_comma,
    joined,
    no_break_in_item,
    no_break_in_key,
    typographic,
    unseen,
)
from stratege.source import Scalar, Span
from stratege.yaml_graph import DEPTH, TooDeep, graph

THOUSANDS = re.compile(r"[-+−]?[1-9]\d{0,2},\d{3}")  # in English, « 458,000 »
SHOWN = 40  # characters of a key that is no text


def parse(file: str, content: bytes, diagnostics: Diagnostics, *, may_be_empty: bool = False) -> Tree:
    """The tree of a YAML file (Mapping, Sequence, Scalar, None); None after a diagnostic if it cannot be read.

    So it is where the tree is not what was meant: told once, rather than by all that does not fit in it. Nothing is
    told of a file without content that `may_be_empty`.
    """
    text = decode(file, content, diagnostics)
    if text is None:
        return None
    if is_torn(file, text, diagnostics):
        return None
    source = _with_texts(file, Lines(text), diagnostics)
    try:
        node = graph(source.text)
    except TooDeep as error:
        diagnostics.add("Y015", Span(file, *source.place(error.offset)), limit=DEPTH)
        return None
    except yaml.YAMLError as error:
        from stratege.read.mending import mend  # few files are at fault

        read = mend(file, source, error, diagnostics)
        return _tree(file, read.source, read.root, diagnostics, read.holes) if read else None
    if node is None:
        if not may_be_empty:
            diagnostics.add("Y006", Span(file, 1, 1))
        return None
    return _tree(file, source, node, diagnostics)


def _with_texts(file: str, source: Lines, diagnostics: Diagnostics) -> Lines:
    """The lines of a file with the texts put right that lack their `|` or their margin: YAML may not complain."""
    from stratege.read.mending.edits import Mended
    from stratege.read.mending.texts import text_guesses

    guesses = list(text_guesses(source))
    for guess in guesses:
        diagnostics.add(guess.code, Span(file, *source.place(guess.at)), related=(), **guess.words)
    return Mended(source, (edit for guess in guesses for edit in guess.edits)) if guesses else source


def _tree(file: str, source: Lines, node: yaml.Node, diagnostics: Diagnostics, holes: tuple[Span, ...] = ()) -> Tree:
    """The tree of a node, which knows where lines of it were left out; None where it is not what was meant."""
    builder = _Builder(file, source, diagnostics, holes)
    tree = builder.build(node)
    if isinstance(tree, Mapping):
        tree.holes = holes
    return None if builder.misread or (holes and isinstance(tree, Scalar)) else tree


def decode(file: str, content: bytes, diagnostics: Diagnostics) -> str | None:
    """The text of a file in UTF-8, its byte order mark left out; None after a diagnostic at the first wrong byte."""
    try:
        if not content.startswith(ARCHIVE) and not utf_16(content):
            return content.decode("utf-8-sig")
        offset = 0
    except UnicodeDecodeError as error:
        offset = error.start
    tell_encoding(file, content, offset, diagnostics)
    return None


def _shown(typed: str) -> str:
    """What an author typed, on one line and short enough for a message."""
    return " ".join(typed[:SHOWN].split()) + ("…" if len(typed) > SHOWN else "")


class _Builder:
    """Turns PyYAML's node graph into our tree; aliases are refused, since they hide where a text comes from."""

    def __init__(self, file: str, source: Lines, diagnostics: Diagnostics, holes: tuple[Span, ...]) -> None:
        self.file, self.source, self.diagnostics, self.holes = file, source, diagnostics, holes
        self.built: dict[int, Tree] = {}
        self.aliased = self.misread = False

    def build(self, node: yaml.Node, key: str = "") -> Tree:
        """The tree of a node, which is the value of that key."""
        if id(node) in self.built:
            return self.alias(node)
        self.built[id(node)] = None
        tree = self.tree(node, key)
        self.built[id(node)] = tree
        return tree

    def tree(self, node: yaml.Node, key: str) -> Tree:
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node, key)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node)
        return self.sequence(node)

    def alias(self, node: yaml.Node) -> Tree:
        """Tell all aliases at the first that is met; a text stands for its own, anything else is left out."""
        for name, start, end in () if self.aliased else aliases(self.source.text):
            self.diagnostics.add("Y008", self.stretch(start, end), name=name)
        self.aliased = True
        return self.built[id(node)] if isinstance(node, yaml.ScalarNode) else None

    def sequence(self, node: yaml.Node) -> Sequence:
        result = Sequence()
        for item in node.value:
            left_out = self.is_whole_alias(item)
            tree = self.build(item)
            if not left_out:
                result.append(tree)
        result.span = self.span(node)
        return result

    def is_whole_alias(self, node: yaml.Node) -> bool:
        """Whether a node is an alias of a list or of an object."""
        return id(node) in self.built and not isinstance(node, yaml.ScalarNode)

    def mapping(self, node: yaml.MappingNode) -> Mapping:
        result = Mapping()
        result.span, result.keys_spans = self.span(node), {}
        before: yaml.Node | None = None
        formula = False
        for key_node, value in node.value:
            if node.flow_style and decimal_comma(before, key_node, value, formula=formula):
                self.tell_decimal(before, key_node, "point_of_formula" if formula else "point_of_number")
            else:
                self.pair(result, key_node, value)
                before, formula = value, key_node.value == "formula"
        return result

    def pair(self, result: Mapping, key_node: yaml.Node, value: yaml.Node) -> None:
        key = self.key(key_node)
        if isinstance(key_node, yaml.ScalarNode):
            self.tell_no_break(no_break_in_key(key_node))
            key = str(self.seen(key_node, Scalar(key, self.span(key_node), places(self.source, key_node))))
        if id(key_node) in self.built:
            self.alias(key_node)
        self.built.setdefault(id(key_node), None)
        if key in result and not self.holes:  # a key may belong to what was left out
            self.diagnostics.add("Y005", self.span(key_node), key=key, related=(result.keys_spans[key],))
        self.misread |= self.is_whole_alias(value)
        result.keys_spans[key] = self.span(key_node)
        result[key] = self.build(value, key)

    def key(self, node: yaml.Node) -> str:
        """The name that a key is; of a list or an object, what its author typed."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        typed = self.source.text[node.start_mark.index : node.end_mark.index]
        return _shown(typed)

    def scalar(self, node: yaml.ScalarNode, key: str) -> Scalar | None:
        self.tell_no_break(no_break_in_item(self.source, node))
        if lost := comment(self.source, node):
            self.diagnostics.add("Y009", self.stretch(*lost), lost=self.source.text[slice(*lost)].rstrip())
        if node.style == ">" and (lines := joined(self.source, node, key)):
            self.diagnostics.add("Y012", self.stretch(lines.start, lines.end), what=phrase(lines.name))
        style = node.style or None  # plain is None in Python's loader, "" in C's
        if style is None and node.value in ("", "~", "null"):
            return None
        if typed := typographic(node):
            self.diagnostics.add("Y031", self.span(node), text=_shown(node.value), fixed=f'"{_shown(typed)}"')
        return self.seen(node, Scalar(node.value, self.span(node), places(self.source, node), style))

    def seen(self, node: yaml.ScalarNode, text: Scalar) -> Scalar:
        """A text without the characters that nobody sees, the first of which is told."""
        signs = unseen(self.source, node)
        if not signs:
            return text
        offset = next(place for place, char in enumerate(text) if char in signs)
        point = f"{ord(text[offset]):04X}"
        self.diagnostics.add("Y032", text.at(offset), sign=f"U+{point}", escape=f"u{point}")
        return text.without(signs)

    def tell_no_break(self, offset: int | None) -> None:
        if offset is not None:
            sign = f"U+{ord(self.source.text[offset]):04X}"
            self.diagnostics.add("Y011", self.stretch(offset, offset + 1), sign=sign)
            self.misread = True

    def tell_decimal(self, number: yaml.Node | None, key: yaml.Node, remedy: str) -> None:
        """Tell of a number cut at its comma; further groups of digits were told with the first."""
        if number and self.source.text[number.end_mark.index : key.start_mark.index].strip() == ",":
            span, rest = self.stretch(number.start_mark.index, key.end_mark.index), str(key.value)
            decimals = re.sub(r"\D.*", "", rest)
            formula = f"{number.value}.{rest}"
            whole = re.sub(r"\s", "", str(number.value))
            if remedy == "point_of_number" and THOUSANDS.fullmatch(f"{whole},{rest}"):
                remedy = "point_of_thousands"
            words = {"typed": number.value, "rest": rest, "formula": formula}
            told = phrase(remedy, whole=whole, decimals=decimals, **words)
            self.diagnostics.add("Y013", span, whole=number.value, rest=rest, remedy=told)

    def span(self, node: yaml.Node) -> Span:
        start, end = self.source.marked(node.start_mark), self.source.marked(node.end_mark)
        return Span(self.file, *start, *end)

    def stretch(self, start: int, end: int) -> Span:
        """The span from one offset in the file to another."""
        return Span(self.file, *self.source.place(start), *self.source.place(end))
