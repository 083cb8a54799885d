"""No page is left half empty before what it cannot hold, when the text after it may come first."""

from __future__ import annotations

import re
import subprocess
import weakref
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from small import chapter, document, paragraph, words

from stratege import document as d
from stratege.fonts import faces_of
from stratege.machine import missing_libraries
from stratege.project import templates_root
from stratege.theme import SOBER
from stratege.write.html.writer import write_html
from stratege.write.pdf.finish.protocols import Document
from stratege.write.pdf.holes import Hole, holes
from stratege.write.pdf.lonely import lonely
from stratege.write.pdf.moves import Past, moved, stops
from stratege.write.pdf.settle import Placing, best, page_map, printed, settle
from stratege.write.pdf.writer import _cuts, _font_faces, _layout, _parsed, write_pdf

pytestmark = pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
FACES = faces_of(SOBER, {})  # those of the machine would make other pages
SENTENCE = "Une phrase assez longue pour que sa page se remplisse de telles phrases. "


def text(name: str, sentences: int = 4) -> d.Paragraph:
    return paragraph(f"{name} : début. {SENTENCE * sentences}")


def chart(name: str, height: int = 450, number: str = "1.1", **changes: str) -> d.Chart:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="{height}"/>'
    made = d.Chart(id=name, caption=words("Dessin"), alt="Un dessin", spec=None, svg=svg, number=number)
    return replace(made, **changes)


def report(*blocks: d.Block) -> d.Document:
    return document(chapter(*blocks))


def half_a_page() -> tuple[d.Paragraph, ...]:
    return tuple(text(f"Avant {number}") for number in range(6))


def page(of: d.Document, placing: Placing) -> str:
    return write_html(moved(of, placing.past), templates=[templates_root()], media="paged")


class Laid:
    """A report settled: its pages, what was done, how many layouts it took, the page of each anchor."""

    def __init__(self, of: d.Document) -> None:
        from weasyprint.text.fonts import FontConfiguration

        self.layouts, configuration = 0, FontConfiguration()
        faces = _font_faces(FACES, configuration)
        self.held = 0  # documents that were there while another was made
        made: weakref.WeakSet[object] = weakref.WeakSet()

        def layout(placing: Placing) -> Document:
            self.layouts += 1
            self.held = max(self.held, len(made))
            document = _layout(_parsed(page(of, placing)), configuration, [faces, *_cuts(placing)])
            made.add(document)
            return document

        self.document, placed = settle(layout, lambda past: stops(moved(of, past)))
        self.past, self.cut = placed.past, placed.cut
        self.pages = page_map(self.document)

    @property
    def placing(self) -> tuple[Past, tuple[str, ...]]:
        return self.past, self.cut


def test_what_follows_a_figure_fills_the_page_that_it_left() -> None:
    laid = Laid(report(*half_a_page(), chart("c"), *(text(f"Après {number}") for number in range(6))))
    [(name, count)] = laid.past
    assert name == "c" and 2 <= count <= 4
    assert laid.pages["c"] == 2
    assert holes(laid.document) == []


def test_a_hole_costs_one_layout_and_none_without() -> None:
    assert Laid(report(*half_a_page(), chart("c"), *after())).layouts == 2
    assert Laid(report(*half_a_page(), chart("c", 100), *after())).layouts == 1


def test_long_documents_are_not_held_while_others_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    naming = paragraph(f"Voir {SENTENCE * 18}", d.Reference(targets=("e",), children=words("figure 1.2")))
    late = report(*half_a_page(), chart("c", 700), naming, chart("e", 700, "1.2"))
    good, wrong = Laid(report(*half_a_page(), chart("c"), *after())), Laid(late)
    assert (good.held, wrong.held) == (1, 1)
    monkeypatch.setattr("stratege.write.pdf.settle.HELD", 0)
    alone, again = Laid(report(*half_a_page(), chart("c"), *after())), Laid(late)
    assert (alone.held, again.held) == (0, 0)
    assert (alone.layouts, again.layouts) == (good.layouts, wrong.layouts + 1)
    assert (alone.placing, again.placing) == (good.placing, wrong.placing)
    assert (alone.pages, again.pages) == (good.pages, wrong.pages)


def test_a_figure_before_a_heading_stays() -> None:
    section = d.Section(id="s", level=2, title=words("Suite"), children=after())
    laid = Laid(report(*half_a_page(), chart("c"), section))
    assert laid.placing == ((), ()) and [hole.exhibit for hole in holes(laid.document)] == ["c"]


def test_a_figure_that_is_to_stay_stays() -> None:
    laid = Laid(report(*half_a_page(), chart("c", placement="here"), *after()))
    assert laid.placing == ((), ()) and [hole.exhibit for hole in holes(laid.document)] == ["c"]


def test_two_figures_in_a_row_keep_their_order() -> None:
    laid = Laid(report(*half_a_page(), chart("a", 420), chart("b", 200, "1.2"), *after()))
    assert [name for name, _ in laid.past] == ["a"]
    assert laid.pages["a"] == laid.pages["b"] == 2
    assert [name for name in anchors(laid) if name in "ab"] == ["a", "b"]


def test_text_does_not_come_two_pages_early() -> None:
    laid = Laid(report(*half_a_page(), chart("a", 800), chart("b", 800, "1.2"), *after()))
    assert laid.placing == ((), ())


def test_a_figure_as_tall_as_its_page_stays_on_it() -> None:
    laid = Laid(report(*half_a_page(), chart("c", 750), *(text(f"Après {number}", 16) for number in range(3))))
    assert laid.pages["c"] == 2


def test_what_would_name_a_figure_two_pages_before_it_stays() -> None:
    naming = paragraph(f"Voir {SENTENCE * 18}", d.Reference(targets=("e",), children=words("figure 1.2")))
    blocks = (*half_a_page(), chart("c", 700), naming)
    assert Laid(report(*blocks)).past
    late = Laid(report(*blocks, chart("e", 700, "1.2")))
    assert late.pages["e"] > 2 and not late.past


def test_the_holes_of_chapters_that_open_pages_are_filled_at_once() -> None:
    parts = tuple(chapter(*half_a_page(), chart(name), *after(), name=f"p{name}") for name in "abc")
    laid = Laid(document(*parts))
    assert [name for name, _ in laid.past] == ["a", "b", "c"]
    assert laid.layouts == 2 and holes(laid.document) == []


def table(rows: int, name: str = "t") -> d.Table:
    cells = (d.TableCell(children=words("Un")), d.TableCell(children=words("Deux")))
    columns = (d.Column(title=words("A")), d.Column(title=words("B")))
    return d.Table(id=name, caption=words("Dessin"), columns=columns, rows=(d.Row(cells=cells),) * rows)


def test_a_short_table_is_cut_when_nothing_else_fills_a_third_of_its_page() -> None:
    laid = Laid(report(*half_a_page(), table(20)))
    assert laid.placing == ((), ("t",)) and laid.pages["t"] == 1
    assert [rows_of(laid, number) for number in (0, 1)] == [13, 9]  # the head is printed again


def test_the_last_rows_of_a_table_do_not_stand_alone() -> None:
    laid = Laid(report(*half_a_page()[:-1], table(16)))
    assert laid.cut == ("t",) and rows_of(laid, 1) == 4


def after() -> tuple[d.Paragraph, ...]:
    return tuple(text(f"Après {number}") for number in range(6))


def test_text_fills_the_page_before_a_sheet_on_its_side() -> None:
    laid = Laid(report(*half_a_page(), replace(chart("c", 300), landscape=True), *after()))
    assert laid.past == (("c", 4),)
    assert laid.pages["c"] == 2 and len(laid.document.pages) == 3


@pytest.mark.parametrize("wide", [False, True])
def test_an_exhibit_has_its_page_alone_and_text_fills_the_one_before(wide: bool) -> None:
    alone = replace(chart("c", 200), placement="page", landscape=wide)
    laid = Laid(report(*half_a_page(), alone, *after()))
    assert laid.past == (("c", 4),) and len(laid.document.pages) == 3
    page = laid.document.pages[1]
    assert page._page_box.width > page._page_box.height or not wide
    assert not [box for box in page._page_box.descendants() if "phrase" in getattr(box, "text", "")]


def test_a_table_of_its_own_page_is_not_cut_to_fill_the_one_before() -> None:
    laid = Laid(report(*half_a_page(), replace(table(20), placement="page")))
    assert laid.placing == ((), ()) and laid.layouts == 1
    assert rows_of(laid, 0) == 0 and rows_of(laid, 1) == 21


def test_a_title_goes_with_what_has_its_own_page() -> None:
    alone = replace(chart("c", 200), placement="page")
    section = d.Section(id="s", level=2, title=words("Suite"), children=(alone, text("Fin")))
    laid = Laid(report(text("Avant"), section))
    assert [laid.pages[name] for name in "sc"] == [2, 2] and len(laid.document.pages) == 3
    first = Laid(report(section))
    assert [first.pages[name] for name in "sc"] == [1, 1]


def cited(longer: int) -> d.Document:
    """Works that fill some pages; so many of the first are longer than the others."""
    entries = tuple(
        d.ReferenceEntry(
            id=f"r{rank:02}", key=f"k{rank}", children=words(f"Nom. {SENTENCE * (9 if rank < longer else 3)}")
        )
        for rank in range(60)
    )
    bibliography = d.Bibliography(entries=entries)
    back = d.Section(id="refs", level=1, kind="back", title=words("Références"), children=(bibliography,))
    return document(chapter(text("Un mot")), back=(back,))


def test_the_columns_of_the_last_works_end_at_one_height() -> None:
    *_, last = Laid(cited(8)).document.pages
    entries = [box for box in last._page_box.descendants() if box.element_tag == "p"]
    left, right = ([box for box in entries if (box.position_x > 300) is at_right] for at_right in (False, True))
    assert abs(sum(box.height for box in left) - sum(box.height for box in right)) < 60


def entry(target: str) -> d.ContentsEntry:
    return d.ContentsEntry(target=target, level=1, number="", title=words("Titre"))


def test_numbers_of_pages_are_those_of_the_pages() -> None:
    contents = d.Contents(id="toc", of="sections", title=words("Sommaire"), entries=(entry("refs"), entry("r59")))
    laid = Laid(replace(cited(8), front=(contents,)))
    numbers = dict(printed(laid.document))
    assert numbers == {name: str(laid.pages[name]) for name in ("refs", "r59")}


@pytest.mark.parametrize(
    ("following", "height", "count"),
    [
        ((100, 100, 100, 100), 500, 3),  # the fewest that fill it
        ((100, 250), 500, 2),  # what does not fit goes on above the exhibit
        ((100, 250), 960, 1),  # unless the exhibit would leave its page
        ((400,), 960, 0),
        ((100, 90, 95), 500, 3),
        ((), 500, 0),
    ],
)
def test_what_fills_a_hole(following: tuple[float, ...], height: float, count: int) -> None:
    hole = Hole(1, "c", 300, 1000, height, following, 0, False)
    assert best(hole, {number: frozenset() for number in range(1, 5)}) == count


def test_the_tags_follow_the_order_of_the_pages_and_the_bytes_that_of_the_report(tmp_path: Path) -> None:
    whole, failures = report(*half_a_page(), chart("c"), *after()), list[BaseException]()

    def written() -> bytes:
        return write_pdf(
            partial(page, whole),
            FACES,
            "essai",
            stops=lambda past: stops(moved(whole, past)),
            unfinished=failures.append,
        )[0]

    first = written()
    assert first == written() and not failures
    (tmp_path / "r.pdf").write_bytes(first)
    told = subprocess.run(
        ["pdfinfo", "-struct-text", str(tmp_path / "r.pdf")], capture_output=True, check=True, text=True
    )
    order = re.findall(r"Après \d|Dessin", told.stdout)
    assert order == ["Après 0", "Après 1", "Après 2", "Après 3", "Dessin", "Après 4", "Après 5"]


def anchors(laid: Laid) -> list[str]:
    return [name for page in laid.document.pages for name in page.anchors]


def rows_of(laid: Laid, page: int) -> int:
    return sum(box.element_tag == "tr" for box in laid.document.pages[page]._page_box.descendants())


def callout(name: str, paragraphs: int) -> d.Callout:
    return d.Callout(kind="method", title=words(name), children=tuple(text(f"{name} {n}") for n in range(paragraphs)))


@pytest.mark.parametrize("before", range(1, 9))
def test_a_tall_callout_leaves_no_hole_and_no_title_alone(before: int) -> None:
    first = tuple(text(f"Avant {number}") for number in range(before))
    section = d.Section(id="s", level=2, title=words("Titre"), children=(callout("Boîte", 7), *after()))
    laid = Laid(report(*first, section))
    assert holes(laid.document) == [] and lonely(laid.document) == [] and laid.layouts <= 2


def test_a_callout_that_leaves_little_is_not_cut() -> None:
    laid = Laid(report(*half_a_page(), callout("Boîte", 2), *after()))
    assert laid.cut == () and laid.layouts == 1


def test_more_holes_than_tries_are_filled_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stratege.write.pdf.settle.FILLS", 2)
    blocks: list[d.Block] = [block for n in range(9) for block in (*half_a_page(), callout(f"Boîte {n}", 6))]
    laid = Laid(report(*blocks, *after()))
    assert holes(laid.document) == [] and laid.layouts == 3 and len(laid.cut) > 2
