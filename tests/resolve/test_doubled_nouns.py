"""The noun before what a cross-reference prints."""

from __future__ import annotations

import pytest
from small import SPAN, chapter, document, paragraph, words

from stratege.diagnostics import Diagnostics
from stratege.document import Inline, Reference, Section, Table
from stratege.resolve.material import Material
from stratege.resolve.references import link_references


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("voir le tableau ", "« le tableau tableau 1.1 » ôtez « tableau » : écrivez « le [#t] »"),
        ("Le tableau ", "« Le tableau tableau 1.1 » ôtez « tableau » : écrivez « Le [#t] »"),
        ("Tableau ", "« Tableau tableau 1.1 » ôtez « Tableau » : écrivez « Le [#t] »"),
        ("voir Tableau ", "« Tableau tableau 1.1 » ôtez « Tableau » : écrivez « [#t] »"),
        ("(tab. ", "« tab. tableau 1.1 » ôtez « tab. » : écrivez « [#t] »"),
        ("au tableau n°\u00a0", "« au tableau n° tableau 1.1 » ôtez « tableau » : écrivez « au [#t] »"),
        ("du tableau~", "« du tableau~ tableau 1.1 » ôtez « tableau » : écrivez « du [#t] »"),
        ("de l'annexe ", "« de l'annexe tableau 1.1 » ôtez « annexe » : écrivez « du [#t] »"),
        ("la figure ", "« la figure tableau 1.1 » ôtez « figure » : écrivez « le [#t] »"),
        ("dans un tableau ", "« un tableau tableau 1.1 » mettez le renvoi entre parenthèses : « un tableau ([#t]) »"),
    ],
)
def test_a_noun_before_a_reference_is_told(before: str, told: str) -> None:
    assert _told(before) == [told]


@pytest.mark.parametrize(
    "before",
    [
        "voir le ",
        "le tableau, ",
        "le tableau (",
        "le détail figure ",
        "voir le tableau suivant ",
        "fin du tableau. ",
        "le travail ",
        "de ce que montre en ",
    ],
)
def test_other_words_are_not_told(before: str) -> None:
    assert _told(before) == []


def test_the_noun_of_several_references() -> None:
    after = (*words(" et "), Reference(targets=("s",), span=SPAN))
    assert _told("les tableaux ", after) == [
        "« les tableaux tableau 1.1 » ôtez « tableaux » : écrivez « les [#t ; #s] »"
    ]


def test_what_has_no_number_bears_its_title() -> None:
    diagnostics = Diagnostics()
    line = (*words("la section "), Reference(targets=("s",), span=SPAN))
    bare = Section(id="s", level=2, title=words("Suite"))
    link_references(document(chapter(bare, paragraph(*line))), Material(), diagnostics)
    assert not diagnostics


def _told(before: str, after: tuple[Inline, ...] = ()) -> list[str]:
    diagnostics = Diagnostics()
    table = Table(id="t", number="1.1", caption=words("Légende"), columns=(), rows=())
    section = Section(id="s", level=2, title=words("Suite"), number="1.1")
    line = (*words(before), Reference(targets=("t",), span=SPAN), *after)
    link_references(document(chapter(table, section, paragraph(*line))), Material(), diagnostics)
    told = [(one.message.partition("le sien, ")[2], one.remedy) for one in diagnostics if one.code == "R007"]
    return [f"{words} {remedy}" for words, remedy in told]
