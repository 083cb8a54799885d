"""A reading as HTML: `HtmlWriter("Un *mot*.", read("Un *mot*."), {}).page()` is `<p>Un <em>mot</em>.</p>`.

The text is anyone's: its own HTML is kept as typed, and so are the forms that mean something within a report only.
"""

from __future__ import annotations

import re
from html import unescape
from typing import assert_never

from stratege.apps.cite.elements import BLOCK_TAG, Attributes, element, escaped, lines, opened
from stratege.text import tree as t
from stratege.text.reader import Reading

MARKS: dict[type[t.Marked], tuple[str, str | None]] = {
    t.Emphasis: ("em", None),
    t.Strong: ("strong", None),
    t.Strikethrough: ("del", None),
    t.Subscript: ("sub", None),
    t.Superscript: ("sup", None),
    t.SmallCaps: ("span", "small-caps"),
}
TAG = re.compile(r"<[^>]*>")


class HtmlWriter:
    """One text: its reading, the words of its citations by their offsets, and how often each note is called so far."""

    def __init__(self, text: str, reading: Reading, citations: dict[int, str]) -> None:
        self.text = text
        self.reading = reading
        self.citations = citations
        self.numbers: dict[str, int] = {}
        self.calls: dict[str, int] = {}

    def page(self) -> str:
        """The blocks, then the notes in the order in which they are called; those that nothing calls are last."""
        body, notes = self.blocks(self.reading.blocks), dict[str, str]()
        for names in (self.calls, self.reading.notes):
            while waiting := [name for name in names if name not in notes]:
                notes |= {name: self.blocks(self.reading.notes[name].children) for name in waiting}
        items = [self.note(name, notes[name]) for name in dict.fromkeys([*self.calls, *notes])]
        listed = lines("ol", items)
        return "\n".join([body, *([lines("div", ["<hr />", listed], {"class": "footnote"})] if items else [])])

    def note(self, name: str, words: str) -> str:
        """A note, with the links back to its calls at its end."""
        addresses = [f"#{_call(name, count + 1)}" for count in range(self.calls.get(name, 0))]
        links = "".join(
            "&#160;" + element("a", "&#8617;", {"class": "footnote-backref", "href": address}) for address in addresses
        )
        ended = f"{words[:-4]}{links}</p>" if words.endswith("</p>") else f"{words}{links}"
        return lines("li", [ended], {"id": f"fn:{name}"})

    def blocks(self, nodes: t.Blocks, tight: bool = False) -> str:
        """Blocks, one after the other; the paragraphs of a tight list are bare."""
        return "\n".join(self.block(node, tight) for node in nodes)

    def block(self, node: t.Block, tight: bool) -> str:
        match node:
            case t.Paragraph():
                words = self.inlines(node.children)
                return words if tight or BLOCK_TAG.match(words) else f"<p>{words}</p>"
            case t.Heading():
                return element(f"h{node.level}", self.inlines(node.children), _attributes(node))
            case t.List():
                items = [self.item(item, node.tight) for item in node.items]
                start = str(node.number) if node.ordered and node.number != 1 else None
                return lines("ol" if node.ordered else "ul", items, {"start": start})
            case t.Quotation():
                return lines("blockquote", [self.blocks(node.children)])
            case t.CodeBlock():
                language = f"language-{node.info.split()[0]}" if node.info else None
                return element("pre", element("code", escaped(node.text) + "\n", {"class": language}))
            case t.MathsBlock():
                return f"<p>{escaped(node.text)}</p>"
            case t.Table():
                head = lines("thead", [self.row(node.header, node.align, "th")])
                body = [lines("tbody", (self.row(row, node.align, "td") for row in node.rows))] if node.rows else []
                return lines("table", [head, *body])
            case t.DefinitionList():
                return lines("dl", map(self.entry, node.entries))
            case t.HtmlBlock():
                return node.text
            case t.Rule():
                return "<hr />"
        assert_never(node)

    def item(self, item: t.Item, tight: bool) -> str:
        checked = "" if item.task else None
        box = opened("input", {"type": "checkbox", "disabled": "", "checked": checked}) + " /> "
        box = "" if item.task is None else box
        return element("li", box + self.blocks(item.children, tight))

    def row(self, row: t.Row, align: tuple[str, ...], tag: str) -> str:
        styles = (f"text-align:{side}" if side else None for side in align)
        cells = zip(row.cells, styles, strict=True)
        return lines("tr", (element(tag, self.inlines(cell.children), {"style": style}) for cell, style in cells))

    def entry(self, entry: t.Entry) -> str:
        said = (element("dd", self.blocks(item.children, len(item.children) == 1)) for item in entry.definitions)
        return "\n".join([element("dt", self.inlines(entry.term.children)), *said])

    def inlines(self, nodes: t.Inlines) -> str:
        return "".join(map(self.inline, nodes))

    def inline(self, node: t.Inline) -> str:
        match node:
            case t.Text() | t.Maths():
                return escaped(node.text)
            case t.Code():
                return element("code", escaped(node.text))
            case t.Foreign():
                return element("span", self.inlines(node.children), {"lang": node.lang})
            case t.Known() | t.Indexed():
                return self.inlines(node.children)
            case t.Link():
                return element("a", self.inlines(node.children), {"href": node.url, "title": node.title or None})
            case t.Autolink():
                return element("a", self.inlines(node.children), {"href": node.url})
            case t.Image():
                words = unescape(TAG.sub("", self.inlines(node.children)))
                return opened("img", {"src": node.url, "alt": words, "title": node.title or None}) + " />"
            case t.Break():
                return "<br />\n"
            case t.NoteCall() if node.name in self.reading.notes:
                return self.call(node.name)
            case t.NoteCall() | t.Reference() | t.Fact():
                return escaped(self.text[node.start : node.end])
            case t.Citation():
                return self.citations[node.start]
            case t.Tag():
                return node.text
            case _:
                tag, name = MARKS[type(node)]
                return element(tag, self.inlines(node.children), {"class": name})

    def call(self, name: str) -> str:
        """The number of a note, which is that of its first call; each call is what a link goes back to."""
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        self.calls[name] = self.calls.get(name, 0) + 1
        link = element("a", str(number), {"class": "footnote-ref", "href": f"#fn:{name}"})
        return element("sup", link, {"id": _call(name, self.calls[name])})


def _call(name: str, count: int) -> str:
    """The identifier of one of the calls of a note."""
    return f"fnref{count if count > 1 else ''}:{name}"


def _attributes(node: t.Heading) -> Attributes:
    """The identifier, the classes and the other attributes of a heading."""
    classes = " ".join(part[1:] for part in node.attributes if part.startswith("."))
    pairs = (part.partition("=") for part in node.attributes if part[0] not in "#.")
    values = {name: value.strip("\"'") for name, _, value in pairs}
    return {"id": node.id or None, "class": classes or None, **values}
