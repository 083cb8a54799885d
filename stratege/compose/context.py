"""What composing a module needs: the report, the sink, and short ways to prose."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypedDict

from stratege.compose import prose
from stratege.diagnostics import Diagnostics
from stratege.document import Block, Blocks, Inlines, Row, Section, TableCell, Text
from stratege.model.report import Report
from stratege.naming import slug
from stratege.source import Scalar, Span
from stratege.wording import words


class Captioned(TypedDict):
    """What every captioned node is made with."""

    id: str
    caption: Inlines
    source: Inlines
    note: Inlines
    wide: bool
    landscape: bool
    span: Span | None


@dataclass(frozen=True)
class Context:
    """The report being composed, and where its faults go."""

    report: Report
    diagnostics: Diagnostics

    @property
    def words(self) -> Mapping[str, str]:
        """The French words of the page for the report's locale."""
        return words(self.report.plan.locale)

    def line(self, source: Scalar) -> Inlines:
        """One line of the author's Markdown."""
        return prose.inlines(source, self.diagnostics)

    def lines(self, sources: Iterable[Scalar]) -> tuple[Inlines, ...]:
        """Several lines."""
        return tuple(self.line(source) for source in sources)

    def prose(self, source: Scalar) -> Blocks:
        """The blocks of a text, sections nested."""
        return nest(prose.blocks(source, self.diagnostics), ()) if source else ()

    def flat(self, source: Scalar) -> Blocks:
        """The blocks of a text, headings as empty sections."""
        return prose.blocks(source, self.diagnostics)

    def word(self, key: str, **values: object) -> Inlines:
        """One of our own words or sentences."""
        return (Text(text=self.words[key].format(**values)),)

    def pair(self, key: str, value: Scalar) -> Row:
        """A (label, value) row of an identity."""
        return Row(cells=(TableCell(children=self.word(key)), TableCell(children=self.line(value))), span=value.span)


def nest(blocks: Iterable[Block], prefix: tuple[str, ...]) -> Blocks:
    """The blocks with each empty section filled by what follows it, up to the next of its level."""
    result: list[Block] = []
    pending = list(blocks)
    while pending:
        block = pending.pop(0)
        if isinstance(block, Section) and not block.children:
            inside = _until(pending, block.level)
            del pending[: len(inside)]
            block = _fill(block, nest(inside, prefix), prefix)
        result.append(block)
    return tuple(result)


def _until(blocks: list[Block], level: int) -> list[Block]:
    for index, block in enumerate(blocks):
        if getattr(block, "level", 9) <= level:
            return blocks[:index]
    return list(blocks)


def _fill(section: Section, children: Blocks, prefix: tuple[str, ...]) -> Section:
    from dataclasses import replace

    from stratege.document import plain

    name = section.id or "-".join((*prefix, slug(plain(section.title))))
    return replace(section, id=name, children=children)
