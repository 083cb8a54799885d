"""What is drawn on a cover: the same for the same title, of its own kind in each theme, and under no word."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest
from sample.words import p

from stratege import document as d
from stratege.paper import A4, A5, LETTER, Paper
from stratege.project import templates_root
from stratege.theme import SOBER, Theme
from stratege.write.html.motifs import MOTIFS, motif
from stratege.write.html.writer import Media, write_html

SMALL = Paper(100, 140)
LONG = "Les réseaux sociaux professionnels au service de la stratégie des entreprises de taille moyenne"


def written(theme: Theme, title: str = "Titre", media: Media = "paged", *, compact: bool = False) -> str:
    facts = tuple(d.CoverFact(label=p(name).children, lines=(p("Rédaction").children,)) for name in "abcd")
    cover = d.Cover(kind=p("Essai").children, title=p(title).children, facts=facts, compact=compact)
    report = d.Document(meta=d.Meta(name="x", title="X", theme=theme), front=(cover,))
    return write_html(report, templates=[templates_root()], media=media)


def below(box: Any) -> list[Any]:
    return [box, *(inner for child in getattr(box, "children", ()) for inner in below(child))]


@pytest.mark.parametrize("name", MOTIFS)
def test_a_title_has_its_drawing_and_always_the_same(name: str) -> None:
    assert motif(name, "Un titre", SOBER) == motif(name, "Un titre", SOBER) != motif(name, "Un autre", SOBER)


@pytest.mark.parametrize("name", MOTIFS)
def test_a_drawing_holds_shapes_in_the_colours_of_the_theme(name: str) -> None:
    drawn = ElementTree.fromstring(motif(name, LONG, SOBER))
    shapes = [item for item in drawn.iter() if item.tag.endswith("path")]
    other = motif(name, LONG, replace(SOBER, colors={**SOBER.colors, "accent": "#00ff00"}))
    assert (len(shapes) > 12 and "#00ff00" in other) or (name == "rosette" and other != motif(name, LONG, SOBER))
    assert all("NaN" not in (shape.get("d") or "") for shape in shapes)


def test_themes_may_have_none_and_only_a_whole_cover_of_a_pdf_has_one() -> None:
    assert 'class="motif strata"' in written(SOBER)
    for html in (written(replace(SOBER, motif="none")), written(SOBER, compact=True), written(SOBER, media="screen")):
        assert 'class="motif' not in html


@pytest.mark.parametrize("paper", [A4, A5, LETTER, SMALL], ids=["A4", "A5", "Letter", "small"])
@pytest.mark.parametrize("name", MOTIFS)
def test_no_word_stands_on_the_drawing_and_the_cover_is_one_page(name: str, paper: Paper) -> None:
    weasyprint = pytest.importorskip("weasyprint")
    pages = weasyprint.HTML(string=written(replace(SOBER, motif=name, page=paper), LONG)).render().pages
    boxes = below(pages[0]._page_box)
    [drawn] = [box for box in boxes if box.element_tag == "div" and box.element.get("class") == f"motif {name}"]
    words = [box for box in boxes if getattr(box, "text", "").strip()]
    assert len(pages) == 1 and len(words) >= 10
    top, foot = drawn.position_y + drawn.margin_top, drawn.position_y + drawn.margin_top + drawn.height
    assert all(word.position_y + word.height <= top or word.position_y >= foot for word in words)
    assert foot - top > 20 * 96 / 25.4 * (paper is not SMALL)


def test_the_drawing_is_no_content_of_the_pdf() -> None:
    weasyprint = pytest.importorskip("weasyprint")
    from stratege.write.pdf.finish import FINISHINGS, finish
    from stratege.write.pdf.finish.structure import below as under
    from stratege.write.pdf.finish.structure import document_element

    trees: list[list[str]] = []

    def end(document: Any, pdf: Any) -> None:
        finish(document, pdf)
        trees.append([item["S"] for item in under(pdf, document_element(pdf))])

    for theme in (SOBER, replace(SOBER, motif="none")):
        html = weasyprint.HTML(string=written(theme))
        html.render().write_pdf(finisher=end, pdf_variant=FINISHINGS[0].variant)
    assert trees[0] == trees[1] and "/Figure" not in trees[0]
