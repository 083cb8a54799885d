"""Author's Markdown to blocks and inlines: `blocks(Scalar("Voir [#a].…"), …)` gives a Paragraph with a Reference."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from stratege.compose.markdown import tree
from stratege.diagnostics import Diagnostics
from stratege.document import (
    Blocks,
    Citation,
    CodeBlock,
    CodeSpan,
    Column,
    Emphasis,
    FactValue,
    Foreign,
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
    Row,
    Rule,
    Section,
    SmallCaps,
    Strong,
    Superscript,
    Table,
    TableCell,
    Text,
    plain,
)
from stratege.naming import slug
from stratege.source import Scalar, Span

NOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+.*|[ \t]*(?=\n[ \t]+\S)))*)", re.MULTILINE)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def blocks(source: Scalar, diagnostics: Diagnostics) -> Blocks:
    """The blocks of a Markdown text; headings come as empty sections, to be nested by the caller."""
    return _Prose(source, diagnostics).blocks()


def inlines(source: Scalar, diagnostics: Diagnostics) -> Inlines:
    """The inlines of one line of Markdown; what reads as several paragraphs is joined."""
    if not source:
        return ()
    prose = _Prose(source, diagnostics)
    found = [child for element in tree(_guard(str(source).strip())) for child in prose.line(element)]
    return tuple(found)


def _guard(text: str) -> str:
    """One line is never a list, a heading or a quotation: a number and a full stop are just that."""
    return re.sub(r"^(\d+)([.)])(\s)", r"\1\\\2\3", re.sub(r"^([-+#>])(\s)", r"\\\1\2", text))


@dataclass
class _Prose:
    """One text: the notes that it defines, and how many times each form was met (to find its place)."""

    source: Scalar
    diagnostics: Diagnostics
    notes: dict[str, Scalar] = field(default_factory=dict)
    met: Counter[str] = field(default_factory=Counter)

    def blocks(self) -> Blocks:
        text = NOTE.sub(self.take_note, str(self.source))
        return self.flow(tree(text))

    def take_note(self, match: re.Match[str]) -> str:
        """Set a note's text aside, and leave as many lines empty."""
        lines = match[2].split("\n")
        text = "\n".join([lines[0], *(line.strip() for line in lines[1:])])
        span = self.source.at(match.start(2))
        self.notes[match[1]] = Scalar(text, span)
        return "\n" * match[0].count("\n")

    def flow(self, parent: Element) -> Blocks:
        return tuple(block for element in parent for block in self.block(element))

    def block(self, element: Element) -> Blocks:
        span = self.place("".join(element.itertext())[:24])
        match element.tag:
            case "p":
                return (Paragraph(children=self.children(element), span=span),)
            case "ul" | "ol":
                return (self.list(element, span),)
            case "blockquote":
                return (Quote(children=self.flow(element), span=span),)
            case "pre":
                return (self.code(element, span),)
            case "hr":
                return (Rule(span=span),)
            case "table":
                return (self.table(element, span),)
        return (self.heading(element, span),)

    def heading(self, element: Element, span: Span) -> Section:
        title = self.children(element)
        level = HEADINGS.get(element.tag, 2)
        if level not in (2, 3):
            words = plain(title)
            self.diagnostics.add("S012", span, title=words, expected="##" if level == 1 else "###")
        return Section(id=element.get("id", ""), level=min(max(level, 2), 3), title=title, span=span)

    def list(self, element: Element, span: Span) -> ProseList:
        items = [ListItem(children=self.item(item)) for item in element]
        tight = not any(item.find("p") is not None for item in element)
        start = int(element.get("start", "1"))
        return ProseList(ordered=element.tag == "ol", items=tuple(items), start=start, tight=tight, span=span)

    def item(self, element: Element) -> Blocks:
        """An item's blocks: its own line first, then what it holds."""
        nested = [child for child in element if child.tag in ("ul", "ol", "p", "blockquote", "pre", "table")]
        line = Element("p")
        line.text = element.text
        line.extend(child for child in element if child not in nested)
        first = self.block(line) if (line.text or "").strip() or len(line) else ()
        return (*first, *(block for child in nested for block in self.block(child)))

    def code(self, element: Element, span: Span) -> CodeBlock:
        code = element.find("code")
        language = (code.get("class", "") if code is not None else "").removeprefix("language-")
        return CodeBlock(text="".join(element.itertext()).rstrip("\n"), language=language, span=span)

    def table(self, element: Element, span: Span) -> Table:
        """A table within prose: it has neither number nor caption."""
        rows = [list(row) for row in element.iter("tr")]
        columns = tuple(Column(title=self.children(cell), align=_align(cell)) for cell in rows[0])
        body = tuple(Row(cells=tuple(TableCell(children=self.children(cell)) for cell in row)) for row in rows[1:])
        return Table(id="", caption=(), columns=columns, rows=body, row_headers=False, span=span)

    def line(self, element: Element) -> Inlines:
        if element.tag in ("p", *HEADINGS):
            return self.children(element)
        return (Text(text="".join(element.itertext()), span=self.source.span),)

    def children(self, element: Element) -> Inlines:
        parts = [*self.text(element.text)]
        for child in element:
            parts += [*self.inline(child), *self.text(child.tail)]
        return tuple(parts)

    def text(self, text: str | None) -> Inlines:
        if not text:
            return ()
        return (Text(text=re.sub(r"[ \t]*\n[ \t]*", " ", text), span=self.source.span),)

    def inline(self, element: Element) -> Inlines:
        span = self.place(element.get("raw", "") or "".join(element.itertext()), bool(element.get("raw")))
        node = self.node(element, span)
        lang = element.get("lang")
        return (Foreign(lang=lang, children=(node,), span=span),) if lang and element.tag != "foreign" else (node,)

    def node(self, element: Element, span: Span) -> Inline:
        match element.tag:
            case "em":
                return Emphasis(children=self.children(element), span=span)
            case "strong":
                return Strong(children=self.children(element), span=span)
            case "code":
                return CodeSpan(text="".join(element.itertext()), span=span)
            case "a":
                url, title = element.get("href", ""), element.get("title", "")
                return Link(url=url, title=title, children=self.children(element), span=span)
            case "br":
                return LineBreak(span=span)
            case "sup":
                return Superscript(children=self.children(element), span=span)
        return self.form(element, span)

    def form(self, element: Element, span: Span) -> Inline:
        """One of our own forms; anything else is raw HTML or an image, which content does not take."""
        match element.tag:
            case "foreign":
                return Foreign(lang=element.get("lang", ""), children=self.children(element), span=span)
            case "small-caps":
                return SmallCaps(children=self.children(element), span=span)
            case "known":
                return FactValue(fact="", children=self.children(element), span=span)
            case "reference":
                return Reference(targets=tuple(element.get("targets", "").split(";")), span=span)
            case "citation":
                keys = tuple(element.get("keys", "").split())
                return Citation(source=element.get("raw", ""), keys=keys, span=span)
            case "fact":
                return FactValue(fact=element.get("id", ""), cited=bool(element.get("cited")), span=span)
            case "call":
                return self.call(element.get("id", ""), span)
        raw = element.get("raw") or element.get("alt") or element.tag
        self.diagnostics.add("S011", span, text=raw)
        return Text(text=raw, span=span)

    def call(self, name: str, span: Span) -> Inline:
        if name not in self.notes:
            self.diagnostics.add("R003", span, id=name)
            return Text(text="", span=span)
        source = self.notes[name]
        note = Note(id=f"{slug(str(source)[:24])}-{name}", children=blocks(source, self.diagnostics), span=source.span)
        return NoteCall(note=note, span=span)

    def place(self, raw: str, count: bool = False) -> Span:
        """Where some words stand in the source: the next time that they are met."""
        start = -1
        for _ in range(self.met[raw] + 1 if raw else 0):
            start = self.source.find(raw, start + 1)
        if count:
            self.met[raw] += 1
        return self.source.at(start, start + len(raw)) if start >= 0 else self.source.span


def _align(cell: Element) -> str:
    style = cell.get("style", "") + cell.get("align", "")
    return next((name for name in ("right", "center") if name in style), "left")
