"""The author's images in the three formats: what a file is named, how large it is, where it stands on its page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sample.words import p

from conftest import MakeProject
from stratege import document as d
from stratege.images import shown
from stratege.pipeline import build, check
from stratege.project import templates_root
from stratege.write.html.pictures import Embedded
from stratege.write.html.writer import write_html

TEMPLATES = [templates_root()]
SOURCE = "Relevé de l'auteur, fait en plusieurs fois, sur les mêmes lieux. " * 6
PLAN = "title: R\nsections: [{module: a}]\noptions: {cover: none, contents: false, review: false, cite_report: false}\n"


def raster(size: tuple[int, int], kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize(size).save(buffer, kind, **options)
    return buffer.getvalue()


def page(media: Any, *contents: bytes, landscape: bool = False) -> str:
    """A chapter with a figure of each image."""
    names = [f"{number}.png" for number in range(len(contents))]
    figures = [
        d.Figure(
            id=f"f{name[0]}",
            caption=p("Légende").children,
            source=p(SOURCE).children,
            alt="",
            image=name,
            landscape=landscape,
        )
        for name in names
    ]
    section = d.Section(id="one", level=1, kind="chapter", number="1", title=p("Un").children, children=tuple(figures))
    document = d.Document(meta=d.Meta(name="x", title="X"), children=(section,))
    images = {name: Embedded.of(shown(content)) for name, content in zip(names, contents, strict=True)}
    return write_html(document, templates=TEMPLATES, media=media, images=images)


def images_of(html: str) -> list[tuple[int, Any, Any]]:
    """The number of the page, the box of the page and the box of each image."""
    weasyprint = pytest.importorskip("weasyprint")
    pages = weasyprint.HTML(string=html).render().pages
    return [
        (number, sheet._page_box, box)
        for number, sheet in enumerate(pages, 1)
        for box in _boxes(sheet._page_box)
        if box.element_tag == "img"
    ]


def _boxes(box: Any) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from _boxes(child)


def test_the_natural_size_is_given_to_the_style_sheets() -> None:
    html = page("screen", raster((320, 200)), raster((3000, 1500), dpi=(300, 300)))
    assert '<div class="picture" style="--width: 320px; --ratio: 1.6">' in html
    assert 'style="--width: 960px; --ratio: 2">' in html


def test_a_drawing_that_has_no_size_takes_the_page() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"{}/>'
    html = page("screen", drawing.replace(b"{}", b""), drawing.replace(b"{}", b' viewBox="0 0 3 2"'))
    assert '<div class="picture"><img' in html and 'style="--ratio: 1.5"><img' in html


def test_a_small_picture_keeps_its_size_and_a_large_one_is_as_wide_as_the_page() -> None:
    small, fine, large = images_of(
        page("paged", raster((40, 20)), raster((300, 150), dpi=(300, 300)), raster((1500, 750)))
    )
    assert (small[2].width, small[2].height) == (40, 20)
    assert (fine[2].width, fine[2].height) == (pytest.approx(96, abs=0.1), pytest.approx(48, abs=0.1))
    assert large[2].width > 600 and large[2].width / large[2].height == pytest.approx(2)


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("size", [(1080, 2340), (300, 2000), (60, 4000)])
def test_a_tall_picture_stands_on_one_page_with_its_caption_and_its_source(
    size: tuple[int, int], landscape: bool
) -> None:
    html = page("paged", raster(size), landscape=landscape)
    [(number, sheet, image)] = images_of(html)
    assert image.width / image.height == pytest.approx(size[0] / size[1], rel=0.01)
    blocks = [box for box in _boxes(sheet) if type(box).__name__ == "BlockBox"]
    assert [box.element_tag for box in blocks].count("figcaption") == 1, number
    [source] = [box for box in blocks if box.element is not None and box.element.get("class") == "source"]
    assert source.position_y >= image.position_y + image.height > 0.4 * sheet.height
    assert source.position_y + source.height <= sheet.margin_top + sheet.height


def test_the_same_picture_twice_is_embedded_once() -> None:
    weasyprint, pypdf = pytest.importorskip("weasyprint"), pytest.importorskip("pypdf")
    same = raster((90, 60))
    pdf = weasyprint.HTML(string=page("paged", same, same, raster((91, 60)))).write_pdf()
    found = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))._objects
    assert sum(isinstance(item, dict) and item.get("/Subtype") == "/Image" for item in found) == 2


def built(make_project: MakeProject, out: Path, name: str, content: bytes) -> list[tuple[str, str]]:
    """Build a report whose figure is that image, in Markdown and HTML: what is told of it."""
    figure = f"kind: prose\ntitle: Un\nbody:\n  - figure: {{id: fig_a, image: {name}, alt: Un, caption: Un}}\n"
    project = make_project({"content/reports/r.yaml": PLAN, "content/a.yaml": figure})
    (project.root / "content" / name).write_bytes(content)
    return [(item.code, str(item.span)) for item in build(project, "r", out, ["md", "html"]).diagnostics.items]


@pytest.mark.parametrize(("name", "kind"), [("a.tif", "TIFF"), ("a.TIFF", "TIFF"), ("a.bmp", "BMP")])
def test_what_browsers_do_not_read_is_converted_in_each_format(
    make_project: MakeProject, tmp_path: Path, name: str, kind: str
) -> None:
    assert built(make_project, tmp_path, name, raster((90, 60), kind)) == []
    assert "![Un](figures/fig_a.png)" in (tmp_path / "r/r.md").read_text(encoding="utf-8")
    with Image.open(tmp_path / "r/figures/fig_a.png") as made:
        assert made.format == "PNG"
    html = (tmp_path / "r/r.html").read_text(encoding="utf-8")
    assert "data:image/png" in html and f"image/{kind.lower()}" not in html


def test_the_pages_left_of_a_tiff_are_told(make_project: MakeProject, tmp_path: Path) -> None:
    content = raster((90, 60), "TIFF", save_all=True, append_images=[Image.new("L", (9, 9))])
    assert built(make_project, tmp_path, "a.tif", content) == [("S044", "content/a.yaml:4:32")]


@pytest.mark.parametrize(
    ("written", "width"),
    [("60 %", "60%"), ("'12,5%'", "12.5%"), ("8 cm", "8cm"), ("40mm", "40mm"), ("100%", "100%")],
)
def test_an_image_has_the_width_that_its_author_wants(
    written: str, width: str, make_project: MakeProject, tmp_path: Path
) -> None:
    figure = f"{{id: f, caption: Légende, image: i.svg, alt: Un carré., width: {written}, credit: Anne Roy}}"
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    files = {
        "content/reports/r.yaml": PLAN,
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - figure: {figure}\n",
        "content/i.svg": drawing,
    }
    built = build(make_project(files), "r", tmp_path / "output", ["html", "md"])
    assert not built.diagnostics.items
    html, markdown = ((tmp_path / f"output/r/r.{form}").read_text("utf-8") for form in ("html", "md"))
    assert f"--width: {width}; --ratio: 1" in html
    assert "Crédit\u00a0: Anne Roy</p>" in html and "\nCrédit\u00a0: Anne Roy\n" in markdown


@pytest.mark.parametrize("written", ["0 %", "120 %", "8", "large", "8 px", "0cm"])
def test_a_width_that_is_none_is_told(written: str, make_project: MakeProject) -> None:
    figure = f"{{id: f, caption: Légende, image: i.svg, alt: Un carré., width: {written}}}"
    files = {
        "content/reports/r.yaml": PLAN,
        "content/a.yaml": f"kind: prose\ntitle: Un\nbody:\n  - figure: {figure}\n",
        "content/i.svg": "<svg/>",
    }
    [told] = check(make_project(files), "r").diagnostics.errors
    assert told.code == "S003" and "60 %" in told.message
