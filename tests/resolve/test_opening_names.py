"""Names with a small first letter at the beginning of a sentence."""

from __future__ import annotations

import pytest

from stratege.document import Citation, Inlines, Link, Paragraph, Text, plain
from stratege.resolve.opening_names import raise_opening_names


def _call(words: str) -> Citation:
    return Citation(source="@a", keys=("a",), children=(Link(url="#ref-a", children=(Text(text=words),)),))


def _printed(*inlines: Text | Citation) -> str:
    paragraph = raise_opening_names(Paragraph(children=inlines))
    assert isinstance(paragraph, Paragraph)
    children: Inlines = paragraph.children
    return plain(children)


@pytest.mark.parametrize(
    ("before", "name", "printed"),
    [
        ("", "d’Iribarne (1989)", "D’Iribarne (1989)"),
        ("Oui. ", "de Waal (1989)", "Oui. De Waal (1989)"),
        ("Selon ", "d’Iribarne (1989)", "Selon d’Iribarne (1989)"),
        ("Oui, cf. ", "d’Iribarne (1989)", "Oui, cf. d’Iribarne (1989)"),
        ("", "(d’Iribarne, 1989)", "(d’Iribarne, 1989)"),
        ("", "iFixit (1989)", "iFixit (1989)"),
    ],
)
def test_a_name_that_opens_a_sentence(before: str, name: str, printed: str) -> None:
    assert _printed(Text(text=before), _call(name), Text(text=" le dit.")) == f"{printed} le dit."
