"""What composing a module needs: the report, the sink, and short ways to prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import TypeAlias, TypedDict

from stratege.compose import prose
from stratege.diagnostics import Diagnostics, closest, phrase
from stratege.document import (
    Block,
    Blocks,
    Citation,
    FactValue,
    Inlines,
    Node,
    Reference,
    Row,
    Section,
    TableCell,
    Text,
    plain,
    transform,
    walk,
)
from stratege.elision import joined
from stratege.model.blocks import Block as ModelBlock
from stratege.model.report import Report
from stratege.naming import slug
from stratege.records import record
from stratege.source import Scalar, Span
from stratege.wording import words

VALUE = re.compile(r"\[=([\w.:-]+)\]")
Compose: TypeAlias = "Callable[[ModelBlock, Context], Blocks]"  # the nodes of a block, for what holds blocks itself


class Captioned(TypedDict):
    """What every captioned node is made with."""

    id: str
    caption: Inlines
    source: Inlines
    note: Inlines
    wide: bool
    landscape: bool
    placement: str
    span: Span | None


@record(slots=False)
class Context:
    """The report being composed, and where its faults go."""

    report: Report
    diagnostics: Diagnostics
    names: dict[str, int] = field(default_factory=dict)  # of sections without their author's, and the last rank of each
    open: list[str] = field(default_factory=list)  # the module being composed, then what its `include` names, in turn
    circles: set[frozenset[str]] = field(default_factory=set)  # the modules that include one another, and are told

    @property
    def words(self) -> Mapping[str, str]:
        """The French words of the page: the author's own, or those of the report's locale."""
        return words(self.report.plan.locale, self.report.labels)

    def line(self, source: Scalar) -> Inlines:
        """One line of the author's Markdown."""
        return prose.inlines(source, self.diagnostics, self.report.left_out)

    def lines(self, sources: Iterable[Scalar]) -> tuple[Inlines, ...]:
        """Several lines."""
        return tuple(self.line(source) for source in sources)

    def prose(self, source: Scalar) -> Blocks:
        """The blocks of a text, sections nested."""
        return nest(self.flat(source), (), self.names) if source else ()

    def flat(self, source: Scalar) -> Blocks:
        """The blocks of a text, headings as empty sections."""
        return prose.blocks(source, self.diagnostics, self.report.left_out)

    def plain(self, source: Scalar) -> str:
        """A text that is printed as it is typed, with the values of the parameters that it names."""
        text, end = "", 0
        for found in VALUE.finditer(source):
            value = self.value(found[0], found[1], source.at(found.start(), found.end()))
            text, end = joined(text + source[end : found.start()], value), found.end()
        return text + source[end:]

    def words_of(self, source: Scalar) -> str:
        """The words of a line of Markdown, for a running title, say; a line that names a fact stays as it is."""
        text = self.plain(source)
        if VALUE.search(text):
            return text
        found = prose.inlines(source, Diagnostics(), self.report.left_out)
        said = ""
        for node in found:
            value = plain(transform(node, self.filled))
            said = joined(said, value) if isinstance(node, FactValue) else f"{said}{value}"
        return said

    def only_words(self, source: Scalar) -> str:
        """The words of a line that is printed nowhere else; a cross-reference or a citation would be lost there."""
        for node in (inner for outer in self.line(source) for inner in walk(outer)):
            if isinstance(node, Reference | Citation):
                self.diagnostics.add("S064", node.span, mark=_typed(node))
        return self.words_of(source)

    def filled(self, node: Node) -> Node:
        """A parameter's value where a line names it."""
        if isinstance(node, FactValue) and node.fact in self.report.values:
            return Text(text=self.report.values[node.fact].printed)
        return node

    def is_left_out(self, name: str, span: Span | None) -> bool:
        """Whether a name that a text needs is one that the version leaves out, which is told."""
        when = self.report.left_out.get(name)
        if when:
            self.diagnostics.add("R005", span, related=(when,), target=name, when=when, remedy=phrase("same_condition"))
        return when is not None

    def value(self, typed: str, name: str, span: Span) -> str:
        """What a parameter prints; what names none is told, and stays as it was typed."""
        if name in self.report.values:
            return self.report.values[name].printed
        if name not in (*self.report.plan.parameters, *self.report.facts):
            known = (*self.report.facts, *self.report.values)
            self.diagnostics.add("F001", span, fact=name, near=closest(name, known))
        return typed

    def word(self, key: str, **values: object) -> Inlines:
        """One of our own words or sentences."""
        return (Text(text=self.words[key].format(**values)),)

    def pair(self, key: str, value: Scalar) -> Row:
        """A (label, value) row of an identity."""
        return Row(cells=(TableCell(children=self.word(key)), TableCell(children=self.line(value))), span=value.span)


def listed(lines: Iterable[Inlines]) -> Inlines:
    """Lines one after the other, with commas between them."""
    return tuple(inline for line in lines for inline in (Text(text=", "), *line))[1:]


def nest(blocks: Iterable[Block], prefix: tuple[str, ...], names: dict[str, int]) -> Blocks:
    """The blocks with each empty section filled by what follows it, up to the next of its level.

    A section without an id of its author's takes one from its title, its own among the `names` taken so far.
    """
    result: list[Block] = []
    pending = list(blocks)
    while pending:
        block = pending.pop(0)
        if isinstance(block, Section) and not block.children:
            inside = until(pending, block.level)
            del pending[: len(inside)]
            block = _filled(block, nest(inside, prefix, names), prefix, names)
        result.append(block)
    return tuple(result)


def until(blocks: Sequence[Block], level: int) -> list[Block]:
    """The blocks before the next section of that level, or of one above it."""
    for index, block in enumerate(blocks):
        if getattr(block, "level", 9) <= level:
            return list(blocks[:index])
    return list(blocks)


def _filled(section: Section, children: Blocks, prefix: tuple[str, ...], names: dict[str, int]) -> Section:
    from dataclasses import replace

    return replace(
        section, id=section.id or _fresh("-".join((*prefix, slug(plain(section.title)))), names), children=children
    )


def _fresh(name: str, names: dict[str, int]) -> str:
    """A name that no section has yet: the same title again takes « -2 »."""
    number, found = names.get(name, 1), name
    while found in names:
        number += 1
        found = f"{name}-{number}"
    names[name], names[found] = number, 1
    return found


def _typed(node: Reference | Citation) -> str:
    """A cross-reference or a citation as it is typed."""
    return node.source if isinstance(node, Citation) else f"[{'; '.join(f'#{target}' for target in node.targets)}]"
