"""A pull quote that its chapter says is silent; one that only claims to is told."""

from __future__ import annotations

import pytest
from small import SPAN, chapter, document, paragraph, words

from stratege.diagnostics import Diagnostics
from stratege.document import Block, Citation, Note, NoteCall, PullQuote, Strong, walk
from stratege.resolve import Material, find_repeats


def quote(text: str, source: str = "", repeat: bool = True) -> PullQuote:
    return PullQuote(children=words(text), source=words(source) if source else (), repeat=repeat, span=SPAN)


def found(*blocks: Block) -> tuple[list[bool], list[str]]:
    """Which pull quotes of a chapter are silent, and what is told of the others."""
    diagnostics = Diagnostics()
    resolved = find_repeats(document(chapter(*blocks)), Material(), diagnostics)
    silent = [node.silent for node in walk(resolved) if isinstance(node, PullQuote)]
    return silent, [f"{item.code} {item.message}" for item in diagnostics]


TOLD = "S082 le chapitre ne dit nulle part « {} », que « pull_quote » met en grand"


@pytest.mark.parametrize(
    "text",
    [
        "Le vélo arrive à l'heure",
        "LE VÉLO ARRIVE À L’HEURE !",
        "« Le vélo […] attend. »",
        "le vélo… à l'heure",
        "Le vélo arrive à l'heure, quand la camionnette attend",
    ],
)
def test_words_of_the_chapter_are_silent(text: str) -> None:
    said = paragraph(
        "On l'a vu : le vélo ",
        Strong(children=words("arrive")),
        " à l’heure",
        Citation(source="[@a]", keys=("a",)),
        NoteCall(note=Note(id="n", children=(paragraph("Une note."),)), number="1"),
        ", quand la camionnette attend.",
    )
    assert found(said, quote(text)) == ([True], [])


@pytest.mark.parametrize(
    "text",
    [
        "Le vélo attend",  # words are left out unseen
        "à l'heure […] le vélo arrive",  # another order
        "le vélo arrive à l'heur",  # a piece of a word
        "attend. Une autre",  # across two paragraphs
        "Une note",
    ],
)
def test_other_words_are_told_and_stay_to_be_heard(text: str) -> None:
    call = NoteCall(note=Note(id="n", children=(paragraph("Une note."),)), number="1")
    blocks = paragraph("Le vélo arrive à l'heure, puis il attend.", call), paragraph("Une autre phrase.")
    assert found(*blocks, quote(text)) == ([False], [TOLD.format(text)])


def test_what_does_not_repeat_is_not_looked_for() -> None:
    assert found(paragraph("Un mot."), quote("Un mot", repeat=False)) == ([False], [])


def test_a_source_that_the_chapter_does_not_name_would_be_lost() -> None:
    said = paragraph("Un mot, dit Léa.")
    assert found(said, quote("Un mot", "Léa")) == ([True], [])
    assert found(said, quote("Un mot", "Léa Roy")) == ([False], [TOLD.format("Léa Roy")])


def test_two_pull_quotes_do_not_repeat_each_other() -> None:
    assert found(quote("Un mot"), quote("Un mot"))[0] == [False, False]


def test_each_chapter_is_looked_at_by_itself() -> None:
    diagnostics = Diagnostics()
    parts = chapter(paragraph("Un mot.")), chapter(quote("Un mot"), name="deux")
    find_repeats(document(*parts), Material(), diagnostics)
    assert [item.code for item in diagnostics] == ["S082"]
