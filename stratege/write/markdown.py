"""Markdown (CommonMark, GFM tables, footnotes): `write_markdown(document, templates=project.templates())`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

from stratege import document as d
from stratege.signs import KEPT_LINE_END
from stratege.wording import words
from stratege.write.components import COMPONENTS
from stratege.write.environment import environment, render
from stratege.write.escaping import code_fence, escape_cell, escape_line_starts
from stratege.write.inlines_markdown import inlines, one_line
from stratege.write.notes import holds_notes, label, loose_notes, notes_of
from stratege.write.tables import placed, several_sources

RULES = {"left": ":---", "right": "---:", "decimal": "---:", "center": ":---:"}


def write_markdown(document: d.Document, *, templates: Sequence[Path]) -> str:
    """The Markdown of a resolved document; `TemplateFailure` when a template is at fault."""
    text = _Writer(document, templates).component(document)
    lines = [line if line.endswith("\\") else line.rstrip(" \t") for line in text.split("\n")]
    return "\n".join(lines).replace(KEPT_LINE_END, "\n") + "\n"


@dataclass
class _Writer:
    """One writing: the document and its look-up folders."""

    document: d.Document
    templates: Sequence[Path]
    environment: ImmutableSandboxedEnvironment = field(init=False)

    def __post_init__(self) -> None:
        filters: dict[str, Callable[..., Any]] = {
            "inlines": _text_line,
            "line": one_line,
            "cell": _cell,
            "blocks": self.blocks,
            "strong": lambda nodes: _within(d.Strong, nodes),
            "emphasis": lambda nodes: _within(d.Emphasis, nodes),
            "quoted": lambda text: json.dumps(text, ensure_ascii=False),
            "placed": placed,
            "several_sources": several_sources,
            "endnotes": self.endnotes,
            "label": label,
            "indent_lines": indent,
            "fence": code_fence,
            "keep": lambda text: text.replace("\n", KEPT_LINE_END),
            "rule": RULES.__getitem__,
            "suffix": lambda path: PurePosixPath(path).suffix,
            "alternative": _alternative,
        }
        values = {"words": words(self.document.meta.locale), "meta": self.document.meta}
        self.environment = environment(self.templates, "markdown", escape=False, filters=filters, values=values)

    def blocks(self, nodes: Iterable[d.Block]) -> str:
        """The Markdown of some blocks, a blank line between two."""
        texts: list[str] = []
        previous: d.Block | None = None
        for node in nodes:
            text = self.block(node)
            if isinstance(previous, d.ProseList) and isinstance(node, d.ProseList) and text:
                texts.append("<!-- -->")  # two lists in a row would be read as one
            if text:
                texts.append(text)
                previous = node
        return "\n\n".join(texts)

    def block(self, node: d.Block) -> str:
        if type(node) in COMPONENTS:
            return self.component(node)
        return PROSE[type(node)](node, self)

    def component(self, node: d.Node) -> str:
        """The template of a component, filled: `key_figures.md.j2` for KeyFigures; one blank line at most in a row."""
        text = render(self.environment, f"{COMPONENTS[type(node)]}.md.j2", node=node)
        return re.sub(r"\n(?:[ \t]*\n){2,}", "\n\n", text).strip()

    def endnotes(self, node: d.Node) -> tuple[d.NoteCall, ...]:
        """The notes to define at the end of a part."""
        if isinstance(node, d.Document):
            return loose_notes(node)
        return notes_of(node) if holds_notes(node) else ()


def indent(text: str, prefix: str, first: str | None = None) -> str:
    """The lines with `prefix` before each, `first` before the first; `prefix` of spaces leaves empty lines empty."""
    lines = text.replace(KEPT_LINE_END, f"{KEPT_LINE_END}{prefix}").split("\n")
    start = prefix if first is None else first
    rest = [f"{prefix}{line}" if line or prefix.strip() else "" for line in lines[1:]]
    return "\n".join([f"{start}{lines[0]}", *rest])


def _text_line(nodes: Iterable[d.Inline]) -> str:
    """Inlines that open a line."""
    return escape_line_starts(inlines(nodes).strip(" \t\n"))


def _cell(nodes: Iterable[d.Inline]) -> str:
    """Inlines as a cell of a table, which holds on one line."""
    return escape_cell(inlines(nodes).replace("\\\n", "<br>").replace("\n", " "))


def _within(kind: type[d.Strong] | type[d.Emphasis], nodes: tuple[d.Inline, ...]) -> tuple[d.Inline, ...]:
    """The inlines in bold or in italics, unless a part of them is already."""
    if not nodes or any(isinstance(found, kind) for node in nodes for found in d.walk(node)):
        return nodes
    return (kind(children=nodes),)


def _alternative(text: str) -> str:
    """The alternative text of an image."""
    return inlines((d.Text(text=" ".join(text.split())),)).replace("]", "\\]")


def _paragraph(node: d.Paragraph, _write: _Writer) -> str:
    return _text_line(node.children)


def _list(node: d.ProseList, write: _Writer) -> str:
    marks = [f"{node.start + index}. " if node.ordered else "- " for index in range(len(node.items))]
    items = [_item(item, mark, node.tight, write) for item, mark in zip(node.items, marks, strict=True)]
    return ("\n" if node.tight else "\n\n").join(items)


def _item(node: d.ListItem, mark: str, tight: bool, write: _Writer) -> str:
    parts = [write.block(block) for block in node.children]
    text = ("\n" if tight else "\n\n").join(part for part in parts if part)
    return indent(text, " " * len(mark), mark)


def _code_block(node: d.CodeBlock, _write: _Writer) -> str:
    fence = code_fence(node.text)
    lines = [f"{fence}{node.language}", *node.text.split("\n"), fence]
    return KEPT_LINE_END.join(lines)


def _rule(_node: d.Rule, _write: _Writer) -> str:
    return "---"


def _loose(node: d.Note | d.ListItem, write: _Writer) -> str:
    """A note or an item out of its place: its content."""
    return write.blocks(node.children)


PROSE: dict[type[d.Block], Callable[[Any, _Writer], str]] = {
    d.Paragraph: _paragraph,
    d.ProseList: _list,
    d.ListItem: _loose,
    d.CodeBlock: _code_block,
    d.Rule: _rule,
    d.Note: _loose,
}
