"""What exports of French libraries and managers leave to the list: presses cut short, reprints, directors, order."""

from __future__ import annotations

import pytest

from stratege.styles.editions import french_edition
from stratege.styles.genres import french_genre
from stratege.styles.order import order_key
from stratege.styles.prepare import prepare
from stratege.styles.titles import bare_titles


@pytest.mark.parametrize(
    ("publisher", "printed"),
    [
        ("Lacania Univ. Press", "Lacania University Press"),
        ("Univ. of Lacania Pr.", "University of Lacania Press"),
        ("Presses Univ. de Lacanie", "Presses universitaires de Lacanie"),
        ("Univ. de Lacanie", "Univ. de Lacanie"),
    ],
)
def test_presses_cut_short(publisher: str, printed: str) -> None:
    item: dict[str, object] = {"type": "book", "title": "Les rives", "publisher": publisher}
    bare_titles(item)
    assert item["publisher"] == printed


@pytest.mark.parametrize("typed", ["Nachdr.", "Reprint", "Réimpr."])
def test_reprints(typed: str) -> None:
    assert french_edition(typed) == "réimpr."


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("mém. d'étude, dir. P. Phare", "mémoire d'étude"),
        ("Thèse de doctorat sous la direction de Paul Phare", "Thèse de doctorat"),
        ("mémoire de direction", "mémoire de direction"),
    ],
)
def test_theses_without_their_director(typed: str, printed: str) -> None:
    assert french_genre("thesis", typed) == printed


def test_a_directed_book_in_french_stands_at_its_director() -> None:
    item: dict[str, object] = {"id": "a", "type": "book", "title": "Guide", "editor": [{"family": "Delta"}]}
    ready = prepare(item, french=True, language="fr")
    assert "container-title" not in ready
    assert order_key(ready, "fr")[0][0][0] == "delta"


def test_names_with_another_space_stand_together() -> None:
    spaces = ("Le\u00a0Roy", "Le Roy")
    keys = [order_key({"id": "a", "type": "book", "title": "T", "author": [{"family": name}]}) for name in spaces]
    assert keys[0] == keys[1]
