"""Inlines as Markdown: `inlines((Emphasis(children=(Text(text="2 * 3"),)),))` is `*2 * 3*`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import assert_never

from stratege.addresses import is_safe
from stratege.document import (
    Abbreviation,
    Citation,
    CodeSpan,
    Emphasis,
    FactValue,
    Foreign,
    IndexMark,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteCall,
    Reference,
    RepeatedCall,
    SmallCaps,
    Strikethrough,
    Strong,
    Subscript,
    Superscript,
    Text,
    plain,
)
from stratege.records import record
from stratege.write.markdown.escaping import code_span, escape_text
from stratege.write.notes import label


@record
class Piece:
    """What one inline became; `mark` is the sign put on both sides of `text`, `tag` its stand-in in HTML."""

    text: str
    mark: str = ""
    tag: str = ""


def inlines(nodes: Iterable[Inline]) -> str:
    """The Markdown of some inlines, in a row."""
    pieces: list[Piece] = []
    previous: Inline | None = None
    for node in nodes:
        if isinstance(node, NoteCall | RepeatedCall) and isinstance(previous, NoteCall | RepeatedCall):
            pieces.append(Piece("<sup>, </sup>"))  # two notes at one place are not note 12
        pieces += _spread(_inline(node))
        previous = node
    return _join(pieces)


def one_line(nodes: Iterable[Inline]) -> str:
    """The Markdown of some inlines where no line may end: a title, a caption."""
    return re.sub(r"\\?\n", " ", inlines(nodes)).strip()


def _spread(piece: Piece) -> list[Piece]:
    """A marked piece without the spaces at its edges, which go outside: `* a*` marks nothing."""
    if not piece.mark:
        return [piece]
    core = piece.text.strip()
    if not core:
        return [Piece(piece.text)]
    start = piece.text.index(core)
    return [Piece(piece.text[:start]), Piece(core, piece.mark, piece.tag), Piece(piece.text[start + len(core) :])]


def _join(pieces: list[Piece]) -> str:
    done = ""
    pieces = [piece for piece in pieces if piece.text]
    for index, piece in enumerate(pieces):
        after = pieces[index + 1] if index + 1 < len(pieces) else Piece("")
        text = _mark(piece, done[-1:], after.mark[:1] or after.text[:1])
        if done.endswith("!") and text.startswith("["):
            done = f"{done[:-1]}\\!"
        done += text
    return done


def _mark(piece: Piece, before: str, after: str) -> str:
    """A piece between its marks, or between tags where CommonMark would not see the marks."""
    if not piece.mark:
        return piece.text
    opens = before != "*" and _flanks(before, piece.text[0])
    closes = after != "*" and _flanks(after, piece.text[-1])
    if opens and closes:
        return f"{piece.mark}{piece.text}{piece.mark}"
    return f"<{piece.tag}>{piece.text}</{piece.tag}>"


def _flanks(outside: str, inside: str) -> bool:
    """Whether marks between these two characters are read as such (CommonMark 0.31, left- and right-flanking runs)."""
    return not _is_punctuation(inside) or not outside or outside.isspace() or _is_punctuation(outside)


def _is_punctuation(char: str) -> bool:
    return bool(re.match(r"[^\w\s]|_", char))


def _inline(node: Inline) -> Piece:
    match node:
        case Text():
            return Piece(escape_text(node.text))
        case Emphasis():
            return _emphasis(node)
        case Strong():
            return Piece(inlines(node.children), "**", "strong")
        case Superscript():
            return Piece(f"<sup>{inlines(node.children)}</sup>")
        case Subscript():
            return Piece(f"<sub>{inlines(node.children)}</sub>")
        case Strikethrough():
            return Piece(f"<s>{inlines(node.children)}</s>")
        case CodeSpan():
            return Piece(code_span(node.text))
        case Link():
            return _link(node)
        case Foreign():
            return _foreign(node)
        case LineBreak():
            return Piece("\\\n")
        case NoteCall():
            return Piece(f"[^{label(node.note.id)}]")
        case RepeatedCall():
            return Piece(f"[^{label(node.note)}]")
        case Reference() | Citation() | FactValue() | Abbreviation() | SmallCaps() | IndexMark():
            return Piece(inlines(node.children))
        case _:
            assert_never(node)


def _emphasis(node: Emphasis) -> Piece:
    return Piece(inlines(_without_foreign(node.children)), "*", "em")


def _without_foreign(nodes: Iterable[Inline]) -> Inlines:
    """The inlines without the italics of foreign words, which stand in italics already."""
    return tuple(part for node in nodes for part in (node.children if isinstance(node, Foreign) else (node,)))


def _link(node: Link) -> Piece:
    """A link outside; one within the document is its words, since the anchors of Markdown differ with its readers."""
    words = inlines(node.children)
    if node.url.startswith("#") or not is_safe(node.url):
        return Piece(words)
    if plain(node.children) == node.url and re.fullmatch(r"[a-z][a-z0-9+.-]+:[^\s<>]*", node.url, re.IGNORECASE):
        return Piece(f"<{node.url}>")
    url = node.url.replace("<", "%3C").replace(">", "%3E")  # which end a destination (CommonMark, 6.3)
    address = f"<{url}>" if re.search(r"[\s()]", url) else url
    title = ' "{}"'.format(node.title.replace("\\", "\\\\").replace('"', '\\"')) if node.title else ""
    return Piece(f"[{_close_brackets(words)}]({address}{title})")


def _close_brackets(text: str) -> str:
    return re.sub(r"(?<!\\)\]", r"\\]", text)


def _foreign(node: Foreign) -> Piece:
    """Words of another language: in italics, as French typography wants them, but for whole passages."""
    if node.upright or any(isinstance(child, Emphasis) for child in node.children):
        return Piece(inlines(node.children))
    return Piece(inlines(node.children), "*", "em")
