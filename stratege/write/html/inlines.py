"""Inlines as HTML: `inlines((Emphasis(children=(Text(text="a < b"),)),))` is `<em>a &lt; b</em>`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import assert_never

from markupsafe import Markup, escape

from stratege.addresses import is_safe
from stratege.document import (
    Abbreviation,
    Block,
    Citation,
    CodeBlock,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    Inline,
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
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
    plain,
    walk,
)
from stratege.records import record
from stratege.write.fitting import LONG
from stratege.write.notes import call_anchor

# WeasyPrint cuts a line at the wrong word when the space before an element is what does not fit: in pages, the space
# goes into the element.
OPENING = re.compile(
    r' (<(?:span class="(?:citation|reference|foreign|unverified|small-caps)"|(?:em|strong|a|abbr)\b)[^>]*>)'
)


# The engine cuts no word that is glued to what stands before its element: all that is glued goes into one element.
LONG_WORD = re.compile(rf"([^ \t\n]*\S{{{LONG + 1}}}[^ \t\n]*)")
KNOWN = 1 << 13  # texts: those of a report of 100 pages
INITIALS = re.compile(r"(?<![^\W_])[^\W\d_a-z]h?\.(?:-[^\W\d_a-z]h?\.)+")
WHOLE = r'<span class="initials">\g<0></span>'
GLUED = re.compile(r"[^ \t\n<>]+\Z")
CUT = Markup('<span class="cut">{}</span>')
NOTE_BLOCK = Markup('<span class="note-block">')
NOTE_QUOTE = Markup('<span class="note-block quoted">')
CALL = Markup('<sup class="call"><a id="{}" href="#{}" role="doc-noteref">{}</a></sup>')
CALLS_APART = Markup('<sup class="call">, </sup>')  # two notes at one place are not note 12


@record
class InlineWriter:
    """What inlines depend on: `paged` puts a note at its call; `anchors` are the ids that a link may lead to.

    `marking` is for long words, which may be cut.
    """

    paged: bool = False
    marking: bool = True
    anchors: frozenset[str] = frozenset()

    def __call__(self, nodes: Iterable[Inline]) -> Markup:
        """The HTML of some inlines, in a row."""
        row = Markup("")
        previous: Inline | None = None
        for node in _joined(nodes) if self.paged else nodes:
            if isinstance(node, NoteCall | RepeatedCall) and isinstance(previous, NoteCall | RepeatedCall):
                row += CALLS_APART
            glued = GLUED.search(str(row)) if self.paged and _begins_long(node) else None
            if glued:
                row = Markup(str(row)[: glued.start()]) + CUT.format(Markup(glued[0]) + _inline(node, self))
            else:
                row += _inline(node, self)
            previous = node
        return Markup(OPENING.sub(r"\1 ", str(row))) if self.paged else row


def _joined(nodes: Iterable[Inline]) -> Iterator[Inline]:
    """The inlines, the texts that follow one another as one: a word may go from one to the next."""
    held: Text | None = None
    for node in nodes:
        if isinstance(node, Text):
            held = replace(held, text=held.text + node.text) if held else node
            continue
        if held:
            yield held
        held = None
        yield node
    if held:
        yield held


def _begins_long(node: Inline) -> bool:
    """Whether an element, which a text is not, begins with a word that may be cut."""
    without_word = Text | Note | NoteCall | RepeatedCall | LineBreak
    return not isinstance(node, without_word) and LONG_WORD.match(plain(node)) is not None


def _inline(node: Inline, write: InlineWriter) -> Markup:
    match node:
        case Text():
            return _text(node.text, write)
        case Emphasis():
            return Markup("<em>{}</em>").format(write(node.children))
        case Strong():
            return Markup("<strong>{}</strong>").format(write(node.children))
        case SmallCaps():
            return Markup('<span class="small-caps">{}</span>').format(write(node.children))
        case Superscript():
            return Markup("<sup>{}</sup>").format(write(node.children))
        case Subscript():
            return Markup("<sub>{}</sub>").format(write(node.children))
        case Strikethrough():
            return Markup("<s>{}</s>").format(write(node.children))
        case CodeSpan():
            long = Markup(' class="long"') if _is_long(node.text) else ""
            return Markup("<code{}>{}</code>").format(long, node.text)
        case Link():
            return _link(node, write)
        case Foreign():
            name = Markup("" if node.upright else ' class="foreign"')
            return Markup('<span{} lang="{}">{}</span>').format(name, node.lang, write(node.children))
        case LineBreak():
            return Markup("<br>")
        case NoteCall():
            return _note_call(node, write)
        case RepeatedCall():
            return CALL.format(node.id, node.note, node.number)
        case Reference():
            return Markup('<span class="reference">{}</span>').format(write(node.children))
        case Citation():
            return _citation(node, write)
        case FactValue():
            return _fact(node, write)
        case IndexMark():
            return Markup('<span id="{}">{}</span>').format(node.id, write(node.children))
        case Abbreviation():
            return _abbreviation(node, write)
        case _:
            assert_never(node)


def _text(text: str, write: InlineWriter) -> Markup:
    """A text; its words that may be cut anywhere are marked, for they would leave a narrow column or a phone.

    Browsers would part « J.-M. » at its hyphen.
    """
    marked = _marked(text) if write.marking else escape(text)
    return Markup(INITIALS.sub(WHOLE, str(marked))) if not write.paged and ".-" in text else marked


@lru_cache(KNOWN)
def _marked(text: str) -> Markup:
    parts = LONG_WORD.split(text)
    return Markup("").join(CUT.format(part) if at % 2 else escape(part) for at, part in enumerate(parts))


def _link(node: Link, write: InlineWriter) -> Markup:
    """A link, or its bare words when it leads to a missing anchor or an address that could run a program."""
    is_address = _is_long(plain(node.children))  # words would not be so long
    words = replace(write, marking=False)(node.children) if is_address else write(node.children)
    if not is_safe(node.url) or (node.url.startswith("#") and node.url[1:] not in write.anchors):
        return words
    title = Markup(' title="{}"').format(node.title) if node.title else ""
    kind = "internal" if node.url.startswith("#") else "external"
    kind += " address" if kind == "external" and is_address else ""
    return Markup('<a class="{}" href="{}"{}>{}</a>').format(kind, node.url, title, words)


def _is_long(text: str) -> bool:
    """Whether a text has a stretch without spaces that would leave a hole in a justified line, or leave the line."""
    return LONG_WORD.search(text) is not None


def _note_call(node: NoteCall, write: InlineWriter) -> Markup:
    """In pages the note itself, which the style floats to the foot; on screen its number, linked to the note."""
    if write.paged:
        content = note_line(node.note, write)
        return Markup('<span class="footnote" id="{}" data-number="{}">{}</span>').format(
            node.note.id, node.number, content
        )
    return CALL.format(call_anchor(node.note), node.note.id, node.number)


def note_line(note: Note, write: InlineWriter) -> Markup:
    """A note within the paragraph that calls it: its blocks on lines of their own, its lists with their marks."""
    return _in_lines(_note_parts(note.children, write))


def _in_lines(parts: Iterable[Markup]) -> Markup:
    line = Markup("")
    for part in parts:
        follows_text = line and not line.endswith("</span>") and not part.startswith((NOTE_BLOCK, NOTE_QUOTE))
        line += Markup("<br>") + part if follows_text else part
    return line


def _note_parts(blocks: Iterable[Block], write: InlineWriter) -> Iterator[Markup]:
    """What each block of a note becomes, in spans: a paragraph takes no other element."""
    for block in blocks:
        match block:
            case Paragraph():
                yield write(block.children)
            case ProseList():
                for number, item in enumerate(block.items, block.start):
                    yield _note_item(item, f"{number}." if block.ordered else "–", write)
            case CodeBlock():
                yield NOTE_BLOCK + Markup("<code>{}</code></span>").format(block.text)
            case Quote():
                yield NOTE_QUOTE + _in_lines(_note_parts(block.children, write)) + Markup("</span>")
            case _:
                yield escape(plain(block))


def _note_item(item: ListItem, mark: str, write: InlineWriter) -> Markup:
    parts = Markup("").join(_note_parts(item.children, write))
    return NOTE_BLOCK + Markup("{}\u00a0{}</span>").format(mark, parts)


def _citation(node: Citation, write: InlineWriter) -> Markup:
    """A citation; that of a single work leads to its entry, unless the style has set links of its own."""
    words, target = write(node.children), f"ref-{node.keys[0]}" if len(node.keys) == 1 else ""
    linked = any(isinstance(found, Link) for child in node.children for found in walk(child))
    if target in write.anchors and not linked:
        words = Markup('<a class="internal" href="#{}">{}</a>').format(target, words)
    anchor = Markup(' id="{}"').format(node.id) if node.id else ""
    return Markup('<span class="citation"{}>{}</span>').format(anchor, words)


def _fact(node: FactValue, write: InlineWriter) -> Markup:
    words = write(node.children)
    return words if node.verified else Markup('<span class="unverified">{}</span>').format(words)


def _abbreviation(node: Abbreviation, write: InlineWriter) -> Markup:
    return Markup('<abbr title="{}">{}</abbr>').format(node.expansion, write(node.children))
