"""Glyphs that a PDF calls by number are in its fonts under that number: every kind of chart, in each theme."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import ContentStream

from conftest import BASE, MakeProject
from stratege.faces import face_file
from stratege.machine import missing_libraries
from stratege.pipeline import build
from stratege.write.pdf.finish import Unpaired
from stratege.write.pdf.finish.fonts import numbered

sys.path.insert(0, str(Path(__file__).parents[4] / "docs"))

import gallery

NAMED = face_file("XCharter", "Italic").read_bytes()


def test_a_font_keeps_its_outlines_when_its_glyphs_are_numbered() -> None:
    before, after = TTFont(BytesIO(NAMED)), TTFont(BytesIO(numbered(NAMED)))
    [old], [new] = before["CFF "].cff.topDictIndex, after["CFF "].cff.topDictIndex
    assert (new.ROS, new.charset[:2], len(new.charset)) == (("Adobe", "Identity", 0), [".notdef", "cid00001"], 1230)
    for name, number in zip(old.charset, new.charset, strict=True):
        assert _outline(old.CharStrings[name]) == _outline(new.CharStrings[number]), name
    assert {code: before.getGlyphID(name) for code, name in before.getBestCmap().items()} == {
        code: after.getGlyphID(name) for code, name in after.getBestCmap().items()
    }


def _outline(glyph: Any) -> tuple[object, ...]:
    pen = RecordingPen()
    glyph.draw(pen)
    return glyph.width, *pen.value


def test_the_same_font_has_the_same_bytes_and_is_numbered_once() -> None:
    assert numbered(NAMED) == numbered(NAMED) == numbered(numbered(NAMED)) != NAMED


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("theme", gallery.THEMES)
def test_no_chart_calls_a_glyph_that_its_font_has_not(theme: str, tmp_path: Path) -> None:
    built = build(gallery.project(tmp_path), theme, tmp_path / "output", ["pdf"])
    reader = PdfReader(next(path for path in built.files if path.suffix == ".pdf"))
    called = {(name, glyph) for page in reader.pages for name, glyph in _called(reader, page)}
    fonts = {name: _font(reader, name) for name, _ in called}
    assert len(called) > 100 and {"CFF " in font for font in fonts.values()} == {theme == "academic", False}
    for name, glyph in called:
        assert 0 < glyph < fonts[name]["maxp"].numGlyphs, (name, glyph)
    assert all(hasattr(font["CFF "].cff[0], "ROS") for font in fonts.values() if "CFF " in font)


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("broken", ["pairs", "mark_artifacts"])
def test_glyphs_are_numbered_however_little_can_be_finished(
    broken: str, make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unpaired(*_: object) -> None:
        raise Unpaired

    monkeypatch.setattr(f"stratege.write.pdf.finish.{broken}", unpaired)
    plan = "content/reports/r.yaml"
    build(make_project({plan: f"{BASE[plan]}theme: academic\n"}), "r", tmp_path / "output", ["pdf"])
    reader = PdfReader(tmp_path / "output/r/r.pdf")
    names = {name for page in reader.pages for name, _ in _called(reader, page)}
    named = [font for font in (_font(reader, name) for name in names) if "CFF " in font]
    assert named and all(hasattr(font["CFF "].cff[0], "ROS") for font in named)


def _called(reader: PdfReader, holder: Any) -> Iterator[tuple[str, int]]:
    """The glyphs that a page, or a form of it, draws, each with the name of its font."""
    resources, font = holder["/Resources"].get_object(), ""
    for operands, operator in ContentStream(getattr(holder, "get_contents", lambda: holder)(), reader).operations:
        if operator == b"Tf":
            font = resources["/Font"][operands[0]].get_object()["/BaseFont"]
        elif operator == b"Do":
            form = resources["/XObject"][operands[0]].get_object()
            yield from _called(reader, form) if form["/Subtype"] == "/Form" else ()
        elif operator == b"TJ":
            for text in operands[0]:
                code = getattr(text, "original_bytes", b"")
                yield from ((font, int.from_bytes(code[at : at + 2])) for at in range(0, len(code), 2))


def _font(reader: PdfReader, name: str) -> TTFont:
    """The font that the PDF embeds under a name."""
    pages: list[Any] = list(reader.pages)
    found = (item.get_object() for page in pages for item in page["/Resources"]["/Font"].values())
    whole = next(font for font in found if font["/BaseFont"] == name)
    described = whole["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    file = described.get("/FontFile3") or described["/FontFile2"]
    return TTFont(BytesIO(file.get_object().get_data()))
