"""Letters that every reader finds: in `number_glyphs(pdf)`, glyph 166 of an OpenType font with curves is glyph 166.

The glyphs of such a font (CFF) have names. Where a PDF calls them by number, the number is that of the glyph
(ISO 32000-1, 9.7.4.2), but veraPDF takes it for a code of the standard encoding, and finds that « è » is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import cast

from stratege.write.pdf.finish.protocols import Pdf, Stream

OPENTYPE = b"OTTO"  # what an OpenType font with curves begins with


def number_glyphs(pdf: Pdf) -> None:
    """Number the glyphs of the fonts embedded in the PDF, in place of their names; the others have no names."""
    for stream in _fonts(pdf):
        [content] = cast("list[bytes]", stream.stream)
        stream.stream = [numbered(content)]


def _fonts(pdf: Pdf) -> Iterator[Stream]:
    for item in pdf.objects:
        match getattr(item, "stream", None):
            case [bytes() as content] if content.startswith(OPENTYPE):
                yield cast("Stream", item)


def numbered(content: bytes) -> bytes:
    """An OpenType font whose glyphs have the numbers of their places: it is « CID-keyed » (Adobe, note 5176, 18)."""
    from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables.DefaultTable import DefaultTable

    with TTFont(BytesIO(content), recalcTimestamp=False, recalcBBoxes=False) as font:
        table = font["CFF "]
        [top] = table.cff.topDictIndex
        if hasattr(top, "ROS"):
            return content
        names = top.charset
        numbers = [".notdef", *(f"cid{number:05d}" for number in range(1, len(names)))]
        glyphs = top.CharStrings
        glyphs.charStrings = {number: glyphs.charStrings[name] for name, number in zip(names, numbers, strict=True)}
        part = FontDict()
        part.setCFF2(False)
        part.FontName, part.Private = table.cff.fontNames[0], top.Private
        top.ROS, top.CIDCount, top.charset = ("Adobe", "Identity", 0), len(numbers), numbers
        top.FDArray, top.FDSelect = FDArrayIndex(), FDSelect()
        top.FDArray.append(part)
        top.FDSelect.format, top.FDSelect.gidArray = 3, [0] * len(numbers)
        glyphs.fdArray, glyphs.fdSelect = top.FDArray, top.FDSelect
        del top.Private
        for names_by_code in (vars(top), top.rawDict):
            names_by_code.pop("Encoding", None)
        made = DefaultTable("CFF ")
        made.data = table.compile(font)
        font.tables["CFF "] = made
        out = BytesIO()
        font.save(out, reorderTables=False)
    return out.getvalue()
