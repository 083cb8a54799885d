"""The tree of tags after the finisher, read in the objects of the PDF before they are written."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import Any

import pytest
from tagged import finished, tree

from stratege.write.pdf.finish.structure import contents, document_element, kids, number_of, parent_tree

pytest.importorskip("weasyprint")


def tags(pdf: Any) -> list[str]:
    return [element["S"].lstrip("/") for element in tree(pdf)]


def test_a_table_cut_over_pages_is_one_table_with_its_header_once() -> None:
    rows = "".join(f"<tr><th scope=row>{n}<td>a<td>b" for n in range(300))
    pdf = finished(f"<table><thead><tr><th>N<th>A<th>B</thead><tbody>{rows}</tbody></table>")
    assert len(pdf.page_references) > 20
    found = tags(pdf)
    assert (found.count("Table"), found.count("THead"), found.count("TR")) == (1, 1, 301)
    heads = [cell for cell in tree(pdf) if cell["S"] == "/TH"]
    assert [cell["A"]["Scope"] for cell in heads[:4]] == ["/Column"] * 3 + ["/Row"]
    known = {cell["ID"].data for cell in heads}
    cells = [cell for cell in tree(pdf) if cell["S"] == "/TD"]
    assert all(header.data in known for cell in cells for header in cell["A"]["Headers"])
    assert all(len(cell["A"]["Headers"]) == 2 for cell in cells)


def test_what_is_cut_over_pages_is_one_element() -> None:
    words = "Une phrase assez longue pour aller à la ligne. " * 20
    items = "".join(f"<li>{n} {words[:200]}" for n in range(8))
    figure = f"<figure><figcaption>T</figcaption><ol>{items}</ol></figure>"
    pdf = finished(f"<section><p>{words}</p><ul>{items}</ul>{figure}</section>")
    assert len(pdf.page_references) > 5
    found = tags(pdf)
    assert (found.count("Sect"), found.count("P"), found.count("L"), found.count("LI")) == (1, 1, 2, 16)
    assert all(sum(kid["S"] == "/LBody" for kid in kids(pdf, item)) <= 1 for item in tree(pdf) if item["S"] == "/LI")


def test_what_is_cut_over_pages_keeps_its_order() -> None:
    pdf = finished("".join(f"<p>{n} " + "mot " * 300 + "</p>" for n in range(3)))
    places = {number_of(reference): place for place, reference in enumerate(pdf.page_references)}
    document = document_element(pdf)
    seen = [(places[number_of(owner["Pg"])], mark) for owner, mark in contents(pdf, document)]
    assert seen == sorted(seen) and seen[-1][0] == len(places) - 1


def test_running_headers_are_artifacts() -> None:
    pdf = finished("<p>Texte</p>")
    stream = pdf.objects[number_of(pdf.objects[number_of(pdf.page_references[0])]["Contents"])].stream
    assert sum(item == "/Artifact" for item in stream) == 1
    assert tags(pdf) == ["Document", "P", "P"] or tags(pdf) == ["Document", "P", "Span"]


def test_every_owner_of_content_is_in_the_tree() -> None:
    pdf = finished("<p>Un</p><ul><li>a<li>b</ul><p style='break-before:page'>Deux</p>")
    reached = {element.number for element in tree(pdf)}
    numbers = parent_tree(pdf)
    for owners in numbers[1::2]:
        for owner in owners if isinstance(owners, list) else [owners]:
            assert owner == "null" or number_of(owner) in reached


def test_a_link_says_its_words_and_has_one_annotation() -> None:
    pdf = finished('<p>Voir <a href="https://exemple.fr/x">le <em>bel</em> exemple</a>.</p>')
    page = pdf.objects[number_of(pdf.page_references[0])]
    [annotation] = [pdf.objects[number_of(reference)] for reference in page["Annots"]]
    assert annotation["Contents"].string == "le bel exemple"


def test_an_emphasised_link_keeps_one_annotation_of_the_page() -> None:
    pdf = finished('<p><a href="https://exemple.fr/x"><em>bel exemple</em></a></p>')
    page = pdf.objects[number_of(pdf.page_references[0])]
    [annotation] = [pdf.objects[number_of(reference)] for reference in page["Annots"]]
    owner = next(element for element in tree(pdf) if element["S"] == "/Link")
    objects = [pdf.objects[number_of(kid)] for kid in owner["K"] if not isinstance(kid, int)]
    assert [item["Obj"] for item in objects if item.get("Type") == "/OBJR"] == [annotation.reference]


def test_a_footnote_is_a_note_with_an_identifier() -> None:
    css = "<style>.footnote{float:footnote}</style>"
    pdf = finished(f"{css}<p>Texte<span class=footnote>Une note.</span></p>")
    [note] = [element for element in tree(pdf) if element["S"] == "/Note"]
    assert note["ID"].string.startswith("note-") and list(contents(pdf, note))


def test_definitions_are_items_with_a_label_and_a_body() -> None:
    pdf = finished("<dl><div><dt>Un</dt><dd>La définition.</dd></div><div><dt>Deux</dt><dd>x</dd></div></dl>")
    [whole] = [element for element in tree(pdf) if element["S"] == "/L"]
    items = list(kids(pdf, whole))
    assert [item["S"] for item in items] == ["/LI", "/LI"]
    assert [part["S"] for part in kids(pdf, items[0])] == ["/Lbl", "/LBody"]


def test_foreign_words_have_their_language() -> None:
    pdf = finished("<p>Un <span lang=en>brand content</span> français <span lang=fr>ici</span>.</p>")
    assert [element["Lang"].string for element in tree(pdf) if "Lang" in element] == ["en"]


def test_nothing_empty_is_left_in_the_tree() -> None:
    pdf = finished("<div></div><p> </p><p>Un</p>")
    assert all(element["K"] or element["S"] in ("/TD", "/TH") for element in tree(pdf))


def test_claims_and_labels() -> None:
    pdf = finished("<p>Un</p>")
    [metadata] = pdf.objects[number_of(pdf.catalog["Metadata"])].stream
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert b'pdfaid:part="3"' in metadata and b'pdfaid:conformance="A"' in metadata
    assert b"<dc:language><rdf:Bag><rdf:li>fr</rdf:li>" in metadata
    assert "PageLabels" in pdf.catalog


@pytest.mark.parametrize(
    ("titles", "levels"),
    [("234", "123"), ("1232", "1232"), ("24243", "12122"), ("135", "123"), ("3213", "1112")],
)
def test_titles_begin_with_the_first_level_and_skip_none(titles: str, levels: str) -> None:
    pdf = finished("".join(f"<h{level}>Titre</h{level}><p>Texte</p>" for level in titles))
    assert [tag for tag in tags(pdf) if tag[0] == "H"] == [f"H{level}" for level in levels]


def png(*pixel: int) -> str:
    """The address of an image of one pixel."""
    from PIL import Image

    file = BytesIO()
    Image.new("RGBA" if len(pixel) == 4 else "RGB", (1, 1), pixel).save(file, "PNG")
    return f"data:image/png;base64,{b64encode(file.getvalue()).decode()}"


def test_no_image_is_to_be_smoothed() -> None:
    pdf = finished(f"<p><img alt=a src='{png(1, 2, 3)}'><img alt=b src='{png(1, 2, 3, 4)}'></p>")
    told = [item.extra["Interpolate"] for item in pdf.objects if "Interpolate" in getattr(item, "extra", ())]
    assert told == ["false"] * 3  # the third is the mask of the second


def test_an_image_that_says_nothing_is_a_decoration() -> None:
    pdf = finished(
        f"<p>Un</p><div><img alt='' src='{png(1, 2, 3)}'></div><p><img alt=Deux src='{png(1, 2, 3, 4)}'></p>"
    )
    [figure] = [element for element in tree(pdf) if element["S"] == "/Figure"]
    assert figure["Alt"].string == "Deux"
    stream = pdf.objects[number_of(pdf.objects[number_of(pdf.page_references[0])]["Contents"])].stream
    assert [item["Type"] for item in stream if isinstance(item, dict) and "MCID" not in item].count("/Layout") == 1


@pytest.mark.parametrize(("letter", "claimed"), [("a", True), ("\ue123", False)])
def test_nothing_is_claimed_where_no_font_has_a_letter(letter: str, claimed: bool) -> None:
    pdf = finished(f"<p>Lettre {letter}</p>")
    [metadata] = pdf.objects[number_of(pdf.catalog["Metadata"])].stream
    assert (b"pdfaid:part=" in metadata) == (b"<pdfuaid:part>" in metadata) == claimed
    assert b"<dc:language>" in metadata
