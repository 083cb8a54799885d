"""Files that are no text in UTF-8: `tell_encoding("a.csv", content, 8, diagnostics)` says what they are (Y007)."""

from __future__ import annotations

import codecs

from stratege.diagnostics import Diagnostics, phrase
from stratege.source import Span

ARCHIVE = b"PK\x03\x04"  # how a document of an office begins
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def shown(content: bytes) -> str:
    """The text of a file as an extract shows it: with the letters that a table in Windows-1252 or UTF-16 has."""
    if content.startswith(UTF_16):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def tell_encoding(file: str, content: bytes, offset: int, diagnostics: Diagnostics, span: Span | None = None) -> None:
    """Tell of the first byte that is wrong, at its `span` if its line is text; of a document, at its head."""
    head = Span(file, 1, 1)
    if content.startswith(ARCHIVE):
        diagnostics.add("Y007", head, problem=phrase("archive"), remedy=phrase("export_text"))
        return
    if content.startswith(UTF_16):
        diagnostics.add("Y007", head, problem=phrase("utf_16"), remedy=phrase("save_utf_8"))
        return
    if span is None:
        column = offset - content.rfind(b"\n", 0, offset)
        span = Span(file, content.count(b"\n", 0, offset) + 1, column)
    problem = phrase("wrong_byte", byte=f"0x{content[offset]:02X}", offset=offset)
    diagnostics.add("Y007", span, problem=problem, remedy=phrase("save_utf_8"))
