"""An image is one of the formats that are read, whole and of a size to be shown; a drawing only draws."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile.values_projects import ADDRESS, FIGURE, PLAN, SVG, Attempt, watching
from PIL import Image

from conftest import MakeProject
from stratege.drawings import purified
from stratege.images import MEDIA_TYPES, NoImage, look, showable, shown


def raster(kind: str = "PNG", size: tuple[int, int] = (30, 20), mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    image = Image.effect_noise(size, 60)
    (Image.new("LAB", size) if mode == "LAB" else image.convert(mode)).save(buffer, kind)
    return buffer.getvalue()


def chunk(name: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, *more: bytes, data: bytes = b"\0\0") -> bytes:
    """A PNG that says to be of this size."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"".join([b"\x89PNG\r\n\x1a\n", head, *more, chunk(b"IDAT", zlib.compress(data)), chunk(b"IEND", b"")])


def damaged(content: bytes) -> bytes:
    """A file with a hole in its middle."""
    middle = len(content) // 2
    return content[:middle] + bytes(60) + content[middle + 60 :]


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n%<svg\n(/etc/passwd) (r) file\nshowpage\n"
TEXT = zlib.compress(bytes(90_000_000))
NO_IMAGE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "PostScript as PNG": ("x.png", lambda: EPS),
    "PostScript as SVG": ("x.svg", lambda: EPS),
    "PostScript as JPEG": ("x.jpg", lambda: EPS),
    "TIFF": ("x.tif", lambda: raster("TIFF")[:300]),
    "BMP": ("x.bmp", lambda: raster("BMP")[:300]),
    "measures": ("x.tif", lambda: raster("TIFF", mode="F")),
    "Lab": ("x.tif", lambda: raster("TIFF", mode="LAB")),
    "PDF": ("x.png", lambda: b"%PDF-1.7\n"),
    "truncated PNG": ("x.png", lambda: raster()[:300]),
    "truncated JPEG": ("x.jpg", lambda: raster("JPEG")[:300]),
    "truncated WebP": ("x.webp", lambda: raster("WEBP")[:200]),
    "truncated GIF": ("x.gif", lambda: raster("GIF")[:90]),
    "PNG with a hole": ("x.png", lambda: damaged(raster())),
    "head alone": ("x.png", lambda: raster()[:8]),
    "empty": ("x.png", bytes),
    "bomb": ("x.png", lambda: png(60_000, 60_000)),
    "huge width": ("x.png", lambda: png(2_147_483_647, 1)),
    "no width": ("x.png", lambda: png(0, 0)),
    "bomb of text": ("x.png", lambda: png(1, 1, chunk(b"zTXt", b"a\0\0" + TEXT))),
    "bomb of profiles": ("x.png", lambda: png(1, 1, chunk(b"iCCP", b"a\0\0" + TEXT[:40]), data=b"")),
    "SVG as PNG": ("x.png", lambda: SVG.format("").encode()),
    "PNG as SVG": ("x.svg", raster),
    "page as SVG": ("x.svg", lambda: b"<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>"),
    "no end": ("x.svg", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><g>"),
    "unknown encoding": ("x.svg", lambda: b"<?xml version='1.0' encoding='x-y'?><svg/>"),
    "external entity": (
        "x.svg",
        lambda: b'<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + SVG.format("<text>&e;</text>").encode(),
    ),
    "billion laughs": (
        "x.svg",
        lambda: b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG.format("<text>&b;</text>").encode(),
    ),
    "bomb of use": (
        "x.svg",
        lambda: SVG.format(
            '<g id="g0"><path d="M0 0"/></g>'
            + "".join(f'<g id="g{n + 1}"><use href="#g{n}"/><use xlink:href="#g{n}"/></g>' for n in range(23))
        ).encode(),
    ),
    "use of itself": ("x.svg", lambda: SVG.format('<g id="a"><use href="#a"/></g>').encode()),
    "bomb of patterns by rules": (
        "x.svg",
        lambda: SVG.format(
            "<style>"
            + "".join(f".p{n + 1}{{fill:url(#p{n})}}" for n in range(23))
            + "</style>"
            + "".join(f'<pattern id="p{n}"><path class="p{n}"/><path class="p{n}"/></pattern>' for n in range(24))
            + '<rect class="p23"/>'
        ).encode(),
    ),
    "too many": ("x.svg", lambda: SVG.format("<path/>" * 60_000).encode()),
    "too deep": ("x.svg", lambda: SVG.format("<g>" * 900 + "</g>" * 900).encode()),
}


@pytest.mark.parametrize(("name", "content"), NO_IMAGE.values(), ids=NO_IMAGE)
def test_what_cannot_be_shown_is_told_at_its_key(
    make_project: MakeProject, tmp_path: Path, name: str, content: Callable[[], bytes]
) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format(f"theme:\n  logo: {name}\n"),
        "content/a.yaml": FIGURE.format(name),
        f"content/{name}": content(),
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("md",))
    attempt.assert_harmless()
    assert sorted(attempt.told) == [("S016", "content/a.yaml:4:57"), ("T006", "content/reports/r.yaml:6:9")]
    assert attempt.files == {}


@pytest.mark.parametrize(("name", "content"), NO_IMAGE.values(), ids=NO_IMAGE)
def test_the_engine_is_given_no_such_image(tmp_path: Path, name: str, content: Callable[[], bytes]) -> None:
    made = content()
    with watching(tmp_path) as seen:
        try:
            given = showable(made)
        except NoImage:
            given = b""
    assert seen == []
    assert given[:4] in (b"", b"\x89PNG", b"\xff\xd8\xff\xe0", b"RIFF", b"GIF8", b"<svg")


@pytest.mark.parametrize("kind", MEDIA_TYPES)
def test_the_formats_that_are_read(kind: str) -> None:
    content = raster(kind)
    assert look(f"x.{kind.lower()}", content).size == (30, 20)
    assert (shown(content).media_type, shown(content).content) == (f"image/{kind.lower()}", content)


ACTS = {
    "script": ("<script>alert(1)</script>", "<script>"),
    "script by reference": (f'<script href="{ADDRESS}"/>', "<script>"),
    "handler": ('<path d="M0 0" onload="alert(1)"/>', "onload"),
    "handler in capitals": ('<path d="M0 0" ONCLICK="alert(1)"/>', "ONCLICK"),
    "page": (
        "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>",
        "<foreignObject>",
    ),
    "frame": ("<iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:a()'/>", "<iframe>"),
    "animated address": ('<a><set attributeName="href" to="javascript:a()"/><text>x</text></a>', "<set>"),
    "address that runs": ('<a xlink:href="javascript:a()"><text>x</text></a>', "<a href>"),
    "address": (f'<a href="{ADDRESS}"><text>x</text></a>', "<a href>"),
    "image outside": (f'<image href="{ADDRESS}"/>', "<image href>"),
    "image of the machine": ('<image xlink:href="file:///etc/passwd"/>', "<image href>"),
    "image in an image": ('<image href="data:image/svg+xml,%3Csvg/%3E"/>', "<image href>"),
    "PostScript in an image": ('<image href="data:image/eps;base64,JSFQUw=="/>', "<image href>"),
    "use outside": (f'<use href="{ADDRESS}#a"/>', "<use href>"),
    "paint outside": (f'<rect fill="url({ADDRESS}#a)"/>', "fill"),
    "paint outside, escaped": (f'<rect fill="u\\72l({ADDRESS}#a)"/>', "fill"),
    "filter outside": (f"<rect filter=\"url('{ADDRESS}#a')\"/>", "filter"),
    "style outside": (f'<rect style="fill:red;fill:url({ADDRESS}#a)"/>', "style"),
    "sheet imported": (f"<style>@import '{ADDRESS}'; path{{fill:red}}</style>", "<style>"),
    "sheet's font": (f"<style>@font-face{{font-family:a;src:url({ADDRESS})}}</style>", "<style>"),
    "sheet's paint": (f"<style>rect{{fill:url({ADDRESS})}}</style>", "<style>"),
    "sheet's binding": (f"<style>rect{{-moz-binding:url({ADDRESS})}}</style>", "<style>"),
    "sheet's image": (f"<style>rect{{mask:image-set('{ADDRESS}' 1x)}}</style>", "<style>"),
    "filter's image": (f'<filter id="f"><feImage href="{ADDRESS}"/></filter>', "<feImage>"),
    "handler element": ("<handler type='text/ecmascript'>a()</handler>", "<handler>"),
}


@pytest.mark.parametrize(("part", "removed"), ACTS.values(), ids=ACTS)
def test_what_acts_or_loads_is_taken_out_of_a_drawing(
    make_project: MakeProject, tmp_path: Path, part: str, removed: str
) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format("theme:\n  logo: x.svg\n"),
        "content/a.yaml": FIGURE.format("x.svg"),
        "content/x.svg": SVG.format(part + '<path d="M1 2"/>'),
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("md", "html"))
    attempt.assert_harmless()
    told = [item for item in attempt.built.diagnostics.items if item.code != "S173"]  # the letters of its texts
    assert sorted(str(item.span) for item in told) == ["content/a.yaml:4:57", "content/reports/r.yaml:6:9"]
    assert {(item.code, item.message.rpartition(" : ")[2]) for item in told} == {("S041", removed)}
    assert 'd="M1 2"' in attempt.text("r/figures/f1.svg")


def test_a_drawing_that_loads_is_laid_out_without(make_project: MakeProject, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/reports/r.yaml": PLAN.format(""),
        "content/a.yaml": FIGURE.format("x.svg"),
        "content/x.svg": SVG.format("".join(part for part, _ in ACTS.values())),
    }
    attempt = Attempt.of(make_project, tmp_path, files, ("pdf",))
    attempt.assert_harmless()
    assert "r/r.pdf" in attempt.files


HONEST = (
    '<style>.a{fill:url(#g);stroke:rgb(1,2,3)} .b&gt;path{clip-path:url("#c")}</style>'
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient>'
    '<clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>'
    '<g class="a" transform="translate(1,2) rotate(45)"><text xml:space="preserve">Un <tspan>mot</tspan> là</text>'
    '<use xlink:href="#p"/><path id="p" d="M0 0L9 9" style="fill:none;stroke:#000"/>'
    '<image href="data:image/png;base64,iVBORw0KGgo="/></g>'
    '<path d="M0 0h9" aria-label="Part (%) : ceux qui s&apos;en servent ; url(x)"/>'
)


def test_an_honest_drawing_is_left_as_it_is() -> None:
    drawing = purified(SVG.format(HONEST).encode())
    assert drawing.removed == ()
    text = drawing.content.decode()
    for part in (
        "url(#g)",
        'url("#c")',
        "rgb(1,2,3)",
        "translate(1,2) rotate(45)",
        "tspan>mot",
        'href="#p"',
        "iVBORw0",
        "s'en servent ; url(x)",
    ):
        assert part in text or part.replace('"', "&quot;") in text
    assert purified(drawing.content) == drawing


def test_what_an_editor_notes_is_taken_out_without_a_word() -> None:
    notes = (
        '<metadata><a/></metadata><x:view xmlns:x="http://www.inkscape.org/" x:zoom="2"/>'
        '<path d="M0 0" data-name="a" style="-inkscape-font:x;fill:red"/>'
    )
    drawing = purified(SVG.format(notes).encode())
    assert drawing.removed == ()
    assert b"inkscape" not in drawing.content
    assert b'style="fill:red"' in drawing.content


def test_a_drawing_without_namespace_is_one() -> None:
    drawing = purified(b"\xef\xbb\xbf\n<svg viewBox='0 0 9 9'><path d='M0 0'/><script/></svg>")
    assert drawing.removed == ("<script>",)
    assert b'<svg xmlns="http://www.w3.org/2000/svg" viewBox' in drawing.content


def test_the_text_after_what_goes_stays() -> None:
    drawing = purified(SVG.format("<text>a<script/>b<tspan>c</tspan>d<script/>e</text>").encode())
    assert b"<text>ab<tspan>c</tspan>de</text>" in drawing.content
