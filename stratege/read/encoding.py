"""Files that are no text in UTF-8: `tell_encoding("a.csv", content, 8, diagnostics)` says what they are (Y007)."""

from __future__ import annotations

import codecs

from stratege.diagnostics import Diagnostics, phrase
from stratege.source import Span

ARCHIVE = b"PK\x03\x04"  # how a document of an office begins
MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
HEAD = 512  # bytes that tell an encoding; a text has Latin letters in them, each beside a byte that is nought
SHARE = 0.3  # of the bytes of one side, as French written in UTF-16 has far more, and no other text has any


def utf_16(content: bytes) -> str:
    """The form of UTF-16 that a file is in, by its mark or by its noughts: `utf-16-le`, `utf-16-be`; "" of another."""
    if content[:2] in MARKS:
        return MARKS[content[:2]]
    head = content[:HEAD]
    first, second = head[::2].count(0) / max(len(head), 1) * 2, head[1::2].count(0) / max(len(head), 1) * 2
    if max(first, second) < SHARE or min(first, second) > SHARE / 2:
        return ""
    return "utf-16-be" if first > second else "utf-16-le"


def shown(content: bytes) -> str:
    """The text of a file as an extract shows it: with the letters that a table in Windows-1252 or UTF-16 has."""
    if form := utf_16(content):
        return content.decode(form, errors="replace").removeprefix("\ufeff")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")  # a terminal, and a journal, would take it for a binary file


def tell_encoding(file: str, content: bytes, offset: int, diagnostics: Diagnostics, span: Span | None = None) -> None:
    """Tell of the first byte that is wrong, at its `span` if its line is text; of a document, at its head."""
    head = Span(file, 1, 1)
    if content.startswith(ARCHIVE):
        diagnostics.add("Y007", head, problem=phrase("archive"), remedy=phrase("export_text"))
        return
    if utf_16(content):
        diagnostics.add("Y007", head, problem=phrase("utf_16"), remedy=phrase("save_utf_8"))
        return
    if span is None:
        column = offset - content.rfind(b"\n", 0, offset)
        span = Span(file, content.count(b"\n", 0, offset) + 1, column)
    problem = phrase("wrong_byte", byte=f"0x{content[offset]:02X}", offset=offset)
    diagnostics.add("Y007", span, problem=problem, remedy=phrase("save_utf_8"))
