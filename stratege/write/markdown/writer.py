"""Markdown (CommonMark, GFM tables, footnotes): `write_markdown(document, templates=project.templates())`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import assert_never

from jinja2.sandbox import ImmutableSandboxedEnvironment

from stratege import document as d
from stratege.project import templates_root
from stratege.write.components import template_name
from stratege.write.environment import compile_ours, environment, render
from stratege.write.footing import confidentiality_line
from stratege.write.markdown.escaping import code_fence, escape_cell, escape_line_starts
from stratege.write.markdown.inlines import inlines, one_line
from stratege.write.notes import holds_notes, label, loose_notes, notes_of
from stratege.write.plans import action_titles
from stratege.write.tables import placed, review_columns, several_sources

# A line that opens a block of code, behind the marks of the quotations, lists and notes that it stands in.
FENCE = re.compile(r"^(?:[ >]|- |\d+\. |\[\^[^\]]+\]: )*(`{3,})[^`]*$")
FOLDER = "markdown"  # of templates
RULES = {"left": ":---", "right": "---:", "decimal": "---:", "center": ":---:"}


def write_markdown(
    document: d.Document, *, templates: Sequence[Path], suffixes: Mapping[str, str] | None = None
) -> str:
    """The Markdown of a resolved document; `TemplateFailure` when a template is at fault.

    `suffixes` are the ends of the names of the files that show the author's images {path: suffix}, that of the path by
    default.
    """
    return _Writer(document, templates, suffixes or {}).component(document) + "\n"


def markdown_environment(document: d.Document, templates: Sequence[Path]) -> ImmutableSandboxedEnvironment:
    """What templates of this format are compiled and filled with."""
    return _Writer(document, templates, {}).environment


def prepare_markdown(document: d.Document) -> None:
    """Compile our own templates, which every text asks for: a process does so before it has children that write."""
    compile_ours(markdown_environment(document, (templates_root(),)), FOLDER)


@dataclass
class _Writer:
    """One writing: the document and its look-up folders."""

    document: d.Document
    templates: Sequence[Path]
    suffixes: Mapping[str, str]
    environment: ImmutableSandboxedEnvironment = field(init=False)

    def __post_init__(self) -> None:
        filters: dict[str, Callable[..., object]] = {
            "inlines": _text_line,
            "line": one_line,
            "cell": _cell,
            "blocks": self.blocks,
            "strong": lambda nodes: _within(d.Strong, nodes),
            "emphasis": lambda nodes: _within(d.Emphasis, nodes),
            "quoted": lambda text: json.dumps(text, ensure_ascii=False),
            "placed": placed,
            "review_columns": review_columns,
            "several_sources": several_sources,
            "endnotes": self.endnotes,
            "label": label,
            "indent_lines": indent,
            "fence": code_fence,
            "rule": RULES.__getitem__,
            "suffix": lambda path: self.suffixes.get(path, PurePosixPath(path).suffix),
            "alternative": _alternative,
            "titles": self.titles,
            "confidentiality_line": lambda meta: _text_line((d.Text(text=confidentiality_line(meta)),)),
        }
        said = {name: _cell((d.Text(text=word),)) for name, word in self.document.meta.words.items()}
        values = {"words": said, "meta": self.document.meta}
        self.environment = environment(self.templates, FOLDER, escape=False, filters=filters, values=values)

    def titles(self, plan: d.ActionPlan) -> list[str]:
        """What each action of a plan is called, as a cell; "" for one whose recommendation is not in the report."""
        named = action_titles(self.document)
        return [_cell((d.Text(text=named.get(action.of, "")),)) for action in plan.actions]

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
        if isinstance(node, d.Component):
            return self.component(node)
        match node:
            case d.Paragraph():
                return _text_line(node.children)
            case d.ProseList():
                return _list(node, self)
            case d.DefinitionList():
                return _definitions(node, self)
            case d.CodeBlock():
                return _code_block(node)
            case d.Rule():
                return "---"
            case _:
                assert_never(node)

    def component(self, node: d.Component | d.Document) -> str:
        """The template of a component, filled: `key_figures.md.j2` for KeyFigures."""
        return tidy(render(self.environment, f"{template_name(type(node))}.md.j2", node=node))

    def endnotes(self, node: d.Node) -> tuple[d.NoteCall, ...]:
        """The notes to define at the end of a part."""
        if isinstance(node, d.Document):
            return loose_notes(node)
        return notes_of(node) if holds_notes(node) else ()


def tidy(text: str) -> str:
    """The lines with one blank line at most in a row, and no space at their ends but in code, which stays as it is."""
    lines: list[str] = []
    fence = ""  # that of the block of code in which the line stands; no line of the code itself is as long
    for line in text.strip().split("\n"):
        if fence:
            lines.append(line)
            fence = "" if line.lstrip(" >") == fence else fence
            continue
        kept = line if line.endswith("\\") else line.rstrip(" \t")
        if kept or (lines and lines[-1]):
            lines.append(kept)
        fence = found[1] if (found := FENCE.match(kept)) else ""
    return "\n".join(lines)


def indent(text: str, prefix: str, first: str | None = None) -> str:
    """The lines with `prefix` before each, `first` before the first; `prefix` of spaces leaves empty lines empty."""
    lines = text.split("\n")
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


def _list(node: d.ProseList, write: _Writer) -> str:
    marks = [f"{node.start + index}. " if node.ordered else "- " for index in range(len(node.items))]
    items = [_item(item, mark, node.tight, write) for item, mark in zip(node.items, marks, strict=True)]
    return ("\n" if node.tight else "\n\n").join(items)


def _item(node: d.ListItem, mark: str, tight: bool, write: _Writer) -> str:
    parts = [write.block(block) for block in node.children]
    text = ("\n" if tight else "\n\n").join(part for part in parts if part)
    if node.task is not None:
        text = f"[{'x' if node.task else ' '}] {text}"
    return indent(text, " " * len(mark), mark)


def _definitions(node: d.DefinitionList, write: _Writer) -> str:
    """A list of terms in bold, each with what is said of it: no form of definition lists is read everywhere."""
    items = []
    for item in node.items:
        term = inlines(_within(d.Strong, item.term))
        said = [write.blocks(definition.children) for definition in item.definitions]
        items.append(indent("\n\n".join([term, *said]), "  ", "- "))
    return "\n\n".join(items)


def _code_block(node: d.CodeBlock) -> str:
    fence = code_fence(node.text)
    return f"{fence}{node.language}\n{node.text}\n{fence}"
