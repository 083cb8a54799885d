"""Telling what a text has that is a form elsewhere, and none here: `Looking(source, diagnostics).look_at(node)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from stratege.compose.lookalikes import Lookalike, bracketed_twice, listed, lookalikes, noted
from stratege.compose.pandoc import FENCE
from stratege.compose.pasted import caption, pasted
from stratege.compose.problems import one_line
from stratege.compose.templates import run
from stratege.diagnostics import Diagnostics, phrase
from stratege.source import Scalar, Span
from stratege.text import tree as t

DRAWN = frozenset(["d2", "dot", "graphviz", "mermaid", "nomnoml", "plantuml", "tikz", "vega", "vega-lite"])
RAW = re.compile(r"\{=(?P<name>[\w-]+)\}\s*\Z")
LANGUAGE = re.compile(r"\{\s*\.?(?P<name>[A-Za-z][\w+#-]*)(?P<rest>[^{}]*)\}?\s*\Z")


@dataclass
class Looking:
    """One text, and how many of its lines open a fence of Pandoc, whose end is not told again."""

    source: Scalar
    diagnostics: Diagnostics
    fences: int = field(default=0, init=False)
    captions: list[tuple[int, int]] = field(default_factory=list, init=False)  # whose braces are not told again

    def at(self, node: t.Node) -> Span:
        return self.source.at(node.start, node.end)

    def typed(self, node: t.Node) -> str:
        return self.source[node.start : node.end]

    def look(self, start: int, *seen: Lookalike | None) -> None:
        """Tell of what a text that begins at `start` has that looks like a form."""
        for one in filter(None, seen):
            first, last = start + one.start, start + one.end
            if any(begun <= first and last <= ended for begun, ended in self.captions):
                continue
            text = one_line(self.source[first:last])
            self.diagnostics.add("M016", self.source.at(first, last), text=text, remedy=one.remedy)

    def look_at_text(self, node: t.Text) -> None:
        self.look(node.start, *self.opening(lookalikes(self.typed(node))))

    def opening(self, seen: Iterator[Lookalike]) -> Iterator[Lookalike]:
        """What was seen, but for the line that closes each fence of Pandoc."""
        for one in seen:
            fence = FENCE.match(one.typed)
            is_closing = fence is not None and not fence[0].strip(": \t")
            if is_closing and self.fences:
                self.fences -= 1
                continue
            self.fences += fence is not None and not is_closing
            yield one

    def look_at_paragraph(self, node: t.Paragraph) -> None:
        typed = self.typed(node)
        self.look(node.start, listed(typed), *pasted(typed))

    def look_at_reference(self, node: t.Reference | t.Fact) -> None:
        note = noted(self.source, node.start, node.end)
        twice = bracketed_twice(self.source, node.start, node.end) if isinstance(node, t.Reference) else None
        self.look(0, note or twice)

    def look_around(self, nodes: t.Blocks) -> None:
        """Tell of the paragraphs that are captions in Pandoc, above a table or below it."""
        for at, node in enumerate(nodes):
            if isinstance(node, t.Paragraph):
                near = any(
                    isinstance(other, t.Table) for other in (*nodes[max(0, at - 1) : at], *nodes[at + 1 : at + 2])
                )
                found = caption(self.typed(node), near)
                self.look(node.start, found)
                self.captions += [(node.start, node.start + found.end)] if found else []

    def look_at_code(self, node: t.Code, span: Span) -> None:
        if remedy := run(node.text):
            text = one_line(node.text)
            self.diagnostics.add("M020", span, text=text, kind=phrase("became_code"), remedy=remedy)

    def language(self, node: t.CodeBlock, span: Span) -> str:
        """The language of a block of code; what its braces say besides, as those of Quarto, is told."""
        info = node.info
        if found := RAW.match(info):
            remedy = phrase("raw_block", name=found["name"])
            self.diagnostics.add("M020", span, text=info, kind=phrase("became_code"), remedy=remedy)
            return found["name"]
        if (name := info.strip("{} ").partition(" ")[0].lower()) in DRAWN:
            remedy = phrase("no_diagram", name=name)
            self.diagnostics.add("M020", span, text=name, kind=phrase("became_code"), remedy=remedy)
            return name
        if found := LANGUAGE.match(info):
            remedy = phrase("code_of_language", form=f"```{found['name']}")
            self.diagnostics.add("M008", span, text=one_line(info), remedy=remedy)
            return found["name"]
        return info.partition(" ")[0]
