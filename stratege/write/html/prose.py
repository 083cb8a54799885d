"""The blocks of prose in HTML: paragraphs, lists, definitions, code, of which `write` writes what stands in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from markupsafe import Markup

from stratege import document as d
from stratege.write.html.inlines import InlineWriter


class BlockWriter(Protocol):
    """What writes the HTML of a document's parts."""

    document: d.Document
    inlines: InlineWriter

    @property
    def media(self) -> str: ...
    def block(self, node: d.Block) -> Markup: ...
    def blocks(self, nodes: Iterable[d.Block]) -> Markup: ...


def paragraph(node: d.Paragraph, write: BlockWriter) -> Markup:
    """A paragraph."""
    return Markup("<p>{}</p>").format(write.inlines(node.children))


def prose_list(node: d.ProseList, write: BlockWriter) -> Markup:
    """A list, numbered or not; an item may be a task."""
    items = Markup("\n").join(_item(item, node.tight, write) for item in node.items)
    if not node.ordered:
        return Markup("<ul>\n{}\n</ul>").format(items)
    start = Markup(' start="{}"').format(node.start) if node.start != 1 else ""
    if start and write.media == "paged":  # the engine of the pages does not read the attribute
        start += Markup(' style="counter-reset: list-item {}"').format(node.start - 1)
    return Markup("<ol{}>\n{}\n</ol>").format(start, items)


def _item(node: d.ListItem, tight: bool, write: BlockWriter) -> Markup:
    """An item; the paragraphs of a tight list lose their tags."""
    parts = [
        write.inlines(block.children) if tight and isinstance(block, d.Paragraph) else write.block(block)
        for block in node.children
    ]
    text = Markup("\n").join(parts)
    return Markup("<li>{}</li>").format(text) if node.task is None else _task(text, node.task, write)


def _task(text: Markup, done: bool, write: BlockWriter) -> Markup:
    """A task, its box before it: a sign that is read as « fait » or « à faire »."""
    said = write.document.meta.words["task_done" if done else "task_open"]
    box = Markup('<span class="box" role="img" aria-label="{}">{}</span>').format(said, "☑" if done else "☐")
    return Markup('<li class="task">{} {}</li>').format(box, text)


def definitions(node: d.DefinitionList, write: BlockWriter) -> Markup:
    """Terms, each followed by what is said of it."""
    parts = [
        Markup("<dt>{}</dt>\n{}").format(
            write.inlines(item.term),
            Markup("\n").join(Markup("<dd>{}</dd>").format(write.blocks(said.children)) for said in item.definitions),
        )
        for item in node.items
    ]
    return Markup("<dl>\n{}\n</dl>").format(Markup("\n").join(parts))


def code_block(node: d.CodeBlock) -> Markup:
    """Code, with the class that names its language."""
    language = Markup(' class="language-{}"').format(node.language) if node.language else ""
    return Markup("<pre><code{}>{}</code></pre>").format(language, node.text)
