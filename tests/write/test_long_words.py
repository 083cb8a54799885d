"""A word too long for its line is cut, whatever is glued to it: « (voir **un mot sans fin**) » stays on its sheet."""

from __future__ import annotations

import pytest

from stratege import document as d
from stratege.machine import missing_libraries
from stratege.project import templates_root
from stratege.write.html.inlines import InlineWriter
from stratege.write.html.writer import write_html
from stratege.write.pdf.overflow import overflows

WORD = "Anticonstitutionnellement" * 8
ADDRESS = f"https://exemple.fr/{'chemin' * 40}?{'p=v&' * 40}"


def text(words: str) -> d.Text:
    return d.Text(text=words)


GLUED = {
    "in two texts": (text("Échelle ("), text(WORD), text(").")),
    "quoted": (text(f"Le mot «\u00a0{WORD}\u00a0»."),),
    "strong": (text("Le mot («\u00a0"), d.Strong(children=(text(WORD),)), text("\u00a0»).")),
    "after an apostrophe": (text("l’"), d.Emphasis(children=(text(WORD),))),
    "address": (text("Voir ("), d.Link(url=ADDRESS, children=(text(ADDRESS),)), text(").")),
    "code": (text("Voir ("), d.CodeSpan(text=WORD), text(").")),
}


@pytest.mark.skipif(bool(missing_libraries()), reason="Pango manque ici")
@pytest.mark.parametrize("words", GLUED.values(), ids=GLUED)
def test_a_word_is_cut_with_what_is_glued_to_it(words: d.Inlines) -> None:
    import weasyprint

    quote = d.Quote(children=(d.Paragraph(children=words),), attribution=words)  # in which no word is hyphenated
    report = d.Document(meta=d.Meta(name="x", title="X"), children=(quote,))
    html = write_html(report, templates=[templates_root()], media="paged")
    assert overflows(weasyprint.HTML(string=html).render()) == []


def test_what_is_not_long_is_left_as_it_is() -> None:
    words = (text("Les ("), d.Strong(children=(text("mots"),)), text("\u00a012\u00a0000\u00a0000\u00a0€" * 9))
    assert "cut" not in InlineWriter(paged=True)(words)


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("De J.-P. Roy", 'De <span class="initials">J.-P.</span> Roy'),
        (
            "Roy, J.-Ph. et A.-M.-T. Blé",
            'Roy, <span class="initials">J.-Ph.</span> et <span class="initials">A.-M.-T.</span> Blé',
        ),
        ("Le plan A.-B suit", "Le plan A.-B suit"),
        ("Le demi.-J.-tour", "Le demi.-J.-tour"),
    ],
)
def test_initials_are_not_parted_at_their_hyphen(words: str, html: str) -> None:
    assert InlineWriter()([text(words)]) == html
    assert InlineWriter(paged=True)([text(words)]) == words
