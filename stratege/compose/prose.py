"""Author's Markdown to blocks and inlines: `blocks(Scalar("Voir [#a].…"), …)` gives a Paragraph with a Reference.

`text.read` says what stands where; here it becomes the nodes of the document, each with its place in the author's file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import assert_never

from stratege.compose.empty_cells import cell_of
from stratege.compose.links import place_of, tell_address
from stratege.compose.lookalikes import half_cited, lookalikes, sub_entry
from stratege.compose.looking import Looking
from stratege.compose.miscited import governed, miscited
from stratege.compose.passages import upright
from stratege.compose.problems import one_line, tell
from stratege.diagnostics import Diagnostics, phrase
from stratege.document import (
    Block,
    Blocks,
    Citation,
    CodeBlock,
    CodeSpan,
    Column,
    DefinedTerm,
    Definition,
    DefinitionList,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListItem,
    Note,
    NoteCall,
    Paragraph,
    ProseList,
    Quote,
    Reference,
    RepeatedCall,
    Row,
    Rule,
    Section,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Table,
    Text,
    plain,
)
from stratege.naming import slug
from stratege.source import Scalar, Span
from stratege.text import tree as t
from stratege.text.reader import Reading, read, read_line

KNOWN = 1 << 12  # texts: those of a report of 200 pages
NOTHING: Mapping[str, Span] = MappingProxyType({})
HEADINGS = (2, 3)  # the levels that a module has
COMMENT = re.compile(r"stratege\s{0,3}:?\s{0,3}ignore\b", re.IGNORECASE)


def blocks(source: Scalar, diagnostics: Diagnostics, left_out: Mapping[str, Span] = NOTHING) -> Blocks:
    """The blocks of a Markdown text; headings come as empty sections, to be nested by the caller.

    `left_out` are the names that the version lacks, with the `when` that leaves each of them out.
    """
    reading = _reading(str(source))
    tell(reading, source, diagnostics)
    return _Prose(source, diagnostics, reading.notes, left_out).blocks(reading.blocks)


def inlines(source: Scalar, diagnostics: Diagnostics, left_out: Mapping[str, Span] = NOTHING) -> Inlines:
    """The inlines of a text that is one line whatever it begins with; a note has no place there."""
    if not source:
        return ()
    reading = _reading_of_line(str(source))
    tell(reading, source, diagnostics, {"undefined": "M009"})
    return _Prose(source, diagnostics, {}, left_out).inlines(reading.inlines)


@lru_cache(KNOWN)
def _reading(text: str) -> Reading:
    """A text that stays while others change is read once; nobody changes a reading."""
    return read(text)


@lru_cache(KNOWN)
def _reading_of_line(text: str) -> Reading:
    return read_line(text)


Form = t.Marked | t.Foreign | t.Known | t.Indexed | t.Citation | t.Fact


@dataclass
class _Prose(Looking):
    """One text: where it is, the notes that it defines, and those that are being composed."""

    notes: dict[str, t.Note]
    left_out: Mapping[str, Span]
    open_notes: list[str] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)  # the ids of the notes that have had their first call

    def blocks(self, nodes: t.Blocks) -> Blocks:
        self.look_around(nodes)
        return tuple(self.block(node) for node in nodes)

    def block(self, node: t.Block) -> Block:
        span = self.at(node)
        match node:
            case t.Paragraph():
                self.look_at_paragraph(node)
                return Paragraph(children=upright(self.inlines(node.children)), span=span)
            case t.Heading():
                return self.heading(node, span)
            case t.List():
                items = tuple(self.item(item) for item in node.items)
                return ProseList(ordered=node.ordered, items=items, start=node.number, tight=node.tight, span=span)
            case t.Quotation():
                return Quote(children=self.blocks(node.children), span=span)
            case t.CodeBlock():
                return CodeBlock(text=node.text.rstrip("\n"), language=self.language(node, span), span=span)
            case t.MathsBlock():
                self.diagnostics.add("M010", span)
                return CodeBlock(text=node.text, language="tex", span=span)
            case t.Table():
                return self.table(node, span)
            case t.DefinitionList():
                return DefinitionList(items=tuple(self.entry(entry) for entry in node.entries), span=span)
            case t.Rule():
                return Rule(span=span)
            case t.HtmlBlock():
                return Paragraph(children=(Text(text=node.text.replace("\n", " "), span=span),), span=span)
        assert_never(node)

    def heading(self, node: t.Heading, span: Span) -> Section:
        title, level = self.inlines(node.children), node.level
        if level == 1 and COMMENT.match(plain(title)):
            self.look(node.start, *lookalikes(self.source[node.start : node.end]))
        elif level not in HEADINGS:
            expected = "##" if level == 1 else "###"
            self.diagnostics.add("S012", span, title=plain(title), level=level, expected=expected)
        if node.attributes:
            text = f"{{{' '.join(node.attributes)}}}"
            self.diagnostics.add("M008", span, text=text, remedy=phrase("remove_braces"))
        return Section(id=node.id, level=min(max(level, HEADINGS[0]), HEADINGS[1]), title=title, span=span)

    def item(self, node: t.Item) -> ListItem:
        return ListItem(children=self.blocks(node.children), task=node.task, span=self.at(node))

    def table(self, node: t.Table, span: Span) -> Table:
        """A table within prose: it has neither number nor caption."""
        titles = (self.inlines(cell.children) for cell in node.header.cells)
        columns = tuple(
            Column(title=title, align=align or "left") for title, align in zip(titles, node.align, strict=True)
        )
        rows = tuple(
            Row(cells=tuple(cell_of(self.inlines(c.children), self.at(c)) for c in row.cells)) for row in node.rows
        )
        return Table(id="", caption=(), columns=columns, rows=rows, row_headers=False, span=span)

    def entry(self, node: t.Entry) -> DefinedTerm:
        said = tuple(Definition(children=self.blocks(item.children), span=self.at(item)) for item in node.definitions)
        return DefinedTerm(term=self.inlines(node.term.children), definitions=said, span=self.at(node))

    def inlines(self, nodes: t.Inlines) -> Inlines:
        return tuple(made for node in nodes for made in self.inline(node))

    def inline(self, node: t.Inline) -> Inlines:
        """What an inline becomes; a note that cannot be called here becomes nothing."""
        node, span = place_of(node), self.at(node)
        if isinstance(node, t.Reference | t.Fact) and (lost := self.lost(node)):
            return self.instead(node, lost, span)
        match node:
            case t.Text():
                self.look_at_text(node)
                return (Text(text=self.words(node), span=span),)
            case t.Tag():
                return (Text(text=node.text, span=span),)
            case t.Image():
                return self.inlines(node.children)
            case t.Code():
                self.look_at_code(node, span)
                return (CodeSpan(text=node.text, span=span),)
            case t.Maths():
                self.diagnostics.add("M010", span)
                return (CodeSpan(text=node.text, span=span),)
            case t.Link():
                tell_address(node.url, self.source[node.start : node.end], span, self.diagnostics)
                words, calls = self.linked(node.children)
                return (Link(url=node.url, title=node.title, children=words, span=span), *calls)
            case t.Reference():
                self.look_at_reference(node)
                words, calls = self.linked(node.children)
                return (Reference(targets=node.targets, children=words, span=span), *calls)
            case t.Autolink():
                tell_address(node.url, self.source[node.start : node.end], span, self.diagnostics)
                return (Link(url=node.url, children=self.inlines(node.children), span=span),)
            case t.Break():
                return (LineBreak(span=span),)
            case t.NoteCall():
                return self.call(node, span)
            case _:
                return (self.form(node, span),)

    def words(self, node: t.Text) -> str:
        """A text on one line; if the author's had several, it knows where each of them began."""
        text, typed = node.text.replace("\n", " "), self.source[node.start : node.end]
        if "\n" not in typed:
            return text
        spans = [(0, self.source.at(node.start))]
        for found in re.finditer(r"\n[ \t]*", typed):
            at = node.start + found.end()
            begun = max((place for place in node.places if place[1] <= at), default=(0, node.start))
            spans.append((begun[0] + at - begun[1], self.source.at(at)))
        return Scalar(text, spans[0][1], tuple((at, span.line, span.column) for at, span in spans))

    def lost(self, node: t.Reference | t.Fact) -> str:
        """The first name of a reference, or that of a fact, that the version leaves out."""
        names = node.targets if isinstance(node, t.Reference) else (node.fact,)
        return next((name for name in names if name in self.left_out), "")

    def instead(self, node: t.Reference | t.Fact, lost: str, span: Span) -> Inlines:
        """The words that the author gives for what is left out; without any, that is told."""
        if node.otherwise is None:
            when = self.left_out[lost]
            remedy = phrase("other_words", sign="#" if isinstance(node, t.Reference) else "=", name=lost)
            self.diagnostics.add("R005", span, related=(when,), target=lost, when=when, remedy=remedy)
            return (Text(text=f"[{lost} ?]", span=span),)
        return (Text(text=node.otherwise, span=span),) if node.otherwise else ()

    def linked(self, nodes: t.Inlines) -> tuple[Inlines, Inlines]:
        """The words of a link, and the notes called within it: a call is a link too, and none holds another."""
        found = self.inlines(nodes)
        words = tuple(inline for inline in found if not isinstance(inline, NoteCall | RepeatedCall))
        return words, tuple(inline for inline in found if isinstance(inline, NoteCall | RepeatedCall))

    def form(self, node: Form, span: Span) -> Inline:
        """A mark of emphasis, or one of our own forms."""
        match node:
            case t.Foreign():
                return Foreign(lang=node.lang, children=self.inlines(node.children), span=span)
            case t.Indexed():
                self.look(node.start, sub_entry(node.entry, self.source[node.start : node.end]))
                return IndexMark(entry=" ".join(node.entry.split()), children=self.inlines(node.children), span=span)
            case t.Known():
                return FactValue(fact="", children=self.inlines(node.children), span=span)
            case t.Citation():
                self.look(0, half_cited(self.source, node.start, node.end))
                if told := miscited(self.source, node.start, node.end):
                    typed, place = one_line(self.source[told.start : told.end]), self.source.at(told.start, told.end)
                    self.diagnostics.add("C024", place, source=typed, form=one_line(told.form))
                elif told := governed(self.source, node.start, node.end):
                    typed, place = one_line(self.source[told.start : told.end]), self.source.at(told.start, told.end)
                    self.diagnostics.add("C026", place, source=typed, form=one_line(told.form))
                return Citation(source=node.source, keys=node.keys, span=span)
            case t.Fact():
                self.look_at_reference(node)
                return FactValue(fact=node.fact, forms=node.forms, cited=node.cited, span=span)
            case t.Emphasis() | t.Strong() | t.SmallCaps() | t.Superscript() | t.Subscript() | t.Strikethrough():
                return MARKS[type(node)](children=self.inlines(node.children), span=span)
        assert_never(node)

    def call(self, node: t.NoteCall, span: Span) -> Inlines:
        """The first call of a note carries it; one that its own text calls again would never end."""
        note = self.notes.get(node.name)
        if note is None or node.name in self.open_notes:
            return ()
        if node.name in self.called:
            return (RepeatedCall(note=self.called[node.name], span=span),)
        self.open_notes.append(node.name)
        children = self.blocks(note.children)
        self.open_notes.pop()
        name = self.called[node.name] = f"{slug(plain(children)[:24])}-{node.name}"
        return (NoteCall(note=Note(id=name, children=children, span=self.at(note)), span=span),)


MARKS: dict[type[t.Marked], type[Emphasis | Strong | SmallCaps | Superscript | Subscript | Strikethrough]] = {
    t.Emphasis: Emphasis,
    t.Strong: Strong,
    t.SmallCaps: SmallCaps,
    t.Superscript: Superscript,
    t.Subscript: Subscript,
    t.Strikethrough: Strikethrough,
}
