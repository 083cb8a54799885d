"""Dialogues: each line that « — » or a speaker begins keeps its own, and nobody is told to make a list of them."""

from __future__ import annotations

import pytest

from stratege.compose import prose
from stratege.diagnostics import Diagnostics
from stratege.document import LineBreak, Paragraph
from stratege.source import Scalar, Span


def breaks(text: str) -> tuple[int, list[str]]:
    """How many lines of a paragraph are broken, and the codes of what is told."""
    diagnostics = Diagnostics()
    [paragraph] = prose.blocks(Scalar(text, Span("content/a.yaml", 1, 1)), diagnostics)
    assert isinstance(paragraph, Paragraph)
    count = sum(isinstance(node, LineBreak) for node in paragraph.children)
    return count, [item.code for item in diagnostics.items]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("— La grève, il n'en parlait pas.\n— Jamais ?\n— Jamais.", 2),
        ("Elle dit :\n— Oui.\n— Non,\nvraiment.", 2),
        ("— *Oui.*\n— **Non.**", 1),
        ("Léa : Bonjour.\nDRH : Oui.\nLéa : Et vous ?", 2),
        ("**Léa** : Bonjour, êtes-vous\nprête ?\n**DRH :** Oui.\n**Léa** : Bien.", 2),
        ("E3 (manager) : Oui.\nE4 (DRH) : Non.", 1),
        ("Madame la maire : Oui.\nJean Roy : Non.\nMadame la maire : Si.", 2),
        ("Le plan de la ville dit : oui.\nEt celui de la région : non.", 0),
        ("Note : le plan de la ville\nest prêt. Deux mots :\nil attend.", 0),
        ("Un plan, et deux villes.\nParis : oui.\nLyon : non.", 0),
        ("Un port\n— le premier — de\nFrance.", 0),
        ("Un port :\nle premier\n— de tous — en France.", 0),
    ],
)
def test_a_line_each(text: str, count: int) -> None:
    assert breaks(text) == (count, [])


def test_dashes_of_a_list_are_still_told() -> None:
    assert breaks("– un\n– deux") == (0, ["M016"])
    assert breaks("—un\n—deux") == (0, ["M016"])
