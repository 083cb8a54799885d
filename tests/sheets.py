"""Every block at its worst, and what is wrong with the pages: `collisions(laid_out(report("word", theme)))`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from stratege import document as d
from stratege.fonts import faces_of
from stratege.project import templates_root
from stratege.theme import Theme
from stratege.write.html.writer import write_html
from stratege.write.pdf.finish.protocols import Box, Document, Page
from stratege.write.pdf.swift import applied
from stratege.write.pdf.writer import _font_faces, _layout, _parsed

SENTENCE = "Le service rendu aux habitants dépend de la présence régulière des agents, du matériel et du budget voté. "
ADDRESS = "https://exemple.fr/un/chemin/extremement/long/qui/continue?parametre=valeur&autre=chose_encore_plus_longue"
CONTENTS: dict[str, d.Inlines] = {
    "short": (d.Text(text="Oui"),),
    "long": (d.Text(text=SENTENCE * 3),),
    "word": (d.Text(text="Anticonstitutionnellement" * 3),),
    "number": (d.Text(text="12\u00a0000\u00a0000\u00a0€"),),
    "code": (d.Text(text="Appelez "), d.CodeSpan(text="une_fonction_dont_le_nom_est_beaucoup_trop_long_pour_" * 3)),
    "address": (d.Text(text="Voir "), d.Link(url=ADDRESS, children=(d.Text(text=ADDRESS),))),
}
ID = iter(range(10**9))


def report(content: str, theme: Theme, few: int = 3, many: int = 13) -> d.Document:
    """Every block with this content, few times and many times, in the text, in boxes and in items."""
    words = CONTENTS[content]
    chapters = (
        _chapter(words, *_tables(words, few, many)),
        _chapter(words, *_prose(words, few)),
        _chapter(words, _matrix(words, few, many)),
        _chapter(words, _swot(words, many)),
        _chapter(words, *_strategy(words, few)),
        _chapter(words, _table(words, many + 7, 2, landscape=True)),
    )
    facts = tuple(d.CoverFact(label=words, lines=(words,) * few) for _ in range(few))
    cover = d.Cover(organization=words, kind=words, title=words, subtitle=words, facts=facts, note=words)
    return d.Document(meta=d.Meta(name="x", title="X", theme=theme), front=(cover,), children=chapters)


def _name() -> str:
    return f"n{next(ID)}"


def _chapter(words: d.Inlines, *blocks: d.Block) -> d.Section:
    return d.Section(id=_name(), level=1, kind="chapter", number="1", title=words, lead=words, children=blocks)


def _paragraph(words: d.Inlines) -> d.Paragraph:
    return d.Paragraph(children=words)


def _list(words: d.Inlines, *inner: d.Block) -> d.ProseList:
    return d.ProseList(ordered=True, start=3, items=(d.ListItem(children=(_paragraph(words), *inner)),) * 2)


def _table(words: d.Inlines, columns: int, rows: int, *, landscape: bool = False) -> d.Table:
    row = d.Row(cells=(d.TableCell(children=words),) * columns)
    titles = (d.Column(title=words),) * columns
    return d.Table(id=_name(), caption=words, number="1.1", columns=titles, rows=(row,) * rows, landscape=landscape)


def _tables(words: d.Inlines, few: int, many: int) -> Iterator[d.Block]:
    yield _table(words, few, few)
    yield _table(words, many, 2)
    yield replace(_table((d.Text(text=SENTENCE * 40),), 3, 2), caption=words, columns=(d.Column(title=words),) * 3)
    yield d.Callout(kind="example", title=words, children=(_paragraph(words), _table(words, few, 2)))
    yield _list(words, _table(words, few, 2), _list(words))
    yield d.Quote(children=(_paragraph(words), _table(words, 2, 2)), attribution=words)


def _prose(words: d.Inlines, few: int) -> Iterator[d.Block]:
    yield _paragraph(words)
    for count in (2, few, 2 * few):
        yield d.KeyFigures(items=(d.KeyFigure(value=words, label=words),) * count)
    yield d.Callout(kind="example", title=words, children=(_list(words, _list(words, _list(words))),))
    yield d.CodeBlock(text=f"{d.plain(words)}\n" * 3 + "┌──┐\n│ab│\n└──┘\n")
    term = d.DefinedTerm(term=words, definitions=(d.Definition(children=(_paragraph(words),)),))
    yield d.DefinitionList(items=(term,))
    yield d.Section(id=_name(), level=2, number="1.1", title=words, children=(_paragraph(words),))


def _matrix(words: d.Inlines, few: int, many: int) -> d.Matrix:
    one = (d.Text(text="1"),)
    cells = (d.MatrixCell(children=one, heat=2),) * many
    options = (d.MatrixOption(title=words, cells=cells, score=one, rank=one),) * few
    return d.Matrix(id=_name(), caption=words, criteria=(d.Criterion(title=words, weight=one),) * many, options=options)


def _swot(words: d.Inlines, many: int) -> d.Swot:
    quadrants = (d.SwotQuadrant(kind="strengths", title=words, items=(words,) * many),) * 4
    return d.Swot(id=_name(), caption=words, quadrants=quadrants)


def _strategy(words: d.Inlines, few: int) -> Iterator[d.Block]:
    row = d.Row(cells=(d.TableCell(children=(d.Text(text="Porteur"),)), d.TableCell(children=words)))
    body, points, rows = (_paragraph(words),), (words,) * few, (row,) * few
    events = (d.Event(date=(d.Text(text="14 juillet 2024"),), children=words),) * few
    yield d.Timeline(id=_name(), caption=words, events=events)
    yield d.ProfileSheet(
        id=_name(), name=words, tagline=words, identity=rows, children=body, strengths=points, cautions=points
    )
    yield d.Argument(
        id=_name(), kind="limit", title=words, claim=words, children=body, counterweight=words, action=words
    )
    yield d.CaseStudy(id=_name(), organization=words, identity=rows, children=body, lessons=points)
    yield d.Recommendations(items=(d.Recommendation(id=_name(), title=words, children=body, identity=rows),))


@cache
def _configuration() -> object:
    from weasyprint.text.fonts import FontConfiguration

    return FontConfiguration()


def laid_out(document: d.Document) -> Document:
    """The pages of a document, in the faces of its theme, laid out as an author has them: with our speed-ups."""
    configuration = _configuration()
    faces = _font_faces(faces_of(document.meta.theme, {}), configuration)
    html = write_html(document, templates=[templates_root()], media="paged")
    with applied():
        return _layout(_parsed(html), configuration, [faces])


def collisions(document: Document) -> list[str]:
    """The texts that are printed one over another: « page 3 : un / deux »."""
    return [f"page {number} : {told}" for number, page in enumerate(document.pages, 1) for told in _over(page)]


def _over(page: Page) -> Iterator[str]:
    boxes = sorted(_texts(page._page_box), key=lambda box: box[1])
    for index, (left, _top, right, bottom, text) in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other[1] > bottom - 1:
                break
            if other[0] < right - 1 and other[2] > left + 1:
                yield f"{text} / {other[4]}"


def _texts(page: Box) -> Iterator[tuple[float, float, float, float, str]]:
    """The texts of a page: the band of each that letters without stems take, and its words."""
    for box in page.descendants():
        if getattr(box, "text", "").strip() and box.style["visibility"] == "visible":
            top, bottom = box.position_y + 0.35 * box.height, box.position_y + 0.7 * box.height
            yield box.position_x, top, box.position_x + box.width, bottom, box.text


def escaped(document: Document) -> list[int]:
    """The pages where a table leaves the box, the item or the quotation that holds it."""
    pages = [page._page_box for page in document.pages]
    return [number for number, page in enumerate(pages, 1) if any(_leaves(box) for box in page.descendants())]


def _leaves(box: Box) -> bool:
    if box.element_tag not in ("aside", "li", "blockquote") or not hasattr(box, "margin_left"):
        return False
    left, right = box.content_box_x() - 1, box.content_box_x() + box.width + 1
    tables = [below for below in box.descendants() if below.element_tag == "table" and hasattr(below, "column_widths")]
    return any(table.position_x < left or table.position_x + table.width > right for table in tables)
