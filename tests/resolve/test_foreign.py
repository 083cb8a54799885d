"""Paragraphs and words of other languages: their own quotation marks, no French spaces, few italics."""

from __future__ import annotations

import pytest

from conftest import MakeProject
from stratege.document import Foreign, Note, NoteCall, Paragraph, Section, Text, walk
from stratege.pipeline import check
from stratege.resolve.foreign import mark_foreign
from stratege.write.markdown.inlines import inlines

ABSTRACT = 'This dissertation studies the port: "a city without its river"; is it enough? It uses 3,500 records.'
CURLY = ABSTRACT.replace('"a', "“a").replace('river"', "river”")


def printed(make_project: MakeProject, prose: str) -> str:
    """The Markdown of a paragraph in a chapter."""
    text = f"kind: prose\ntitle: Un\nbody:\n  - prose: |\n      {prose}\n"
    document = check(make_project({"content/a.yaml": text}), "r").document
    assert document is not None
    chapter = next(node for node in walk(document) if isinstance(node, Section) and node.id == "a")
    [paragraph] = chapter.children
    return inlines(paragraph.children).replace("\xa0", " ").replace("\u202f", " ")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (f"[{ABSTRACT}]{{lang=en}}", CURLY),
        (f"**Abstract.** [{ABSTRACT}]{{lang=en}}", f"**Abstract.** {CURLY}"),
        ('[**Keywords:** port; "sea"]{lang=en}', "**Keywords:** port; “sea”"),
        ('Il dit [the sailor\'s *"last" mile*]{lang=en} ici.', "Il dit the sailor’s *“last” mile* ici."),
        ('Il dit [die "Stadt"]{lang=de} ici.', "Il dit *die „Stadt“* ici."),
        ("Il dit [a 6\" 'gun']{lang=en} ici.", 'Il dit *a 6" ‘gun’* ici.'),
        ('Il dit [mot "x"]{lang=br} ici.', 'Il dit *mot "x"* ici.'),
    ],
)
def test_marked_words(prose: str, expected: str, make_project: MakeProject) -> None:
    assert printed(make_project, prose) == expected


def test_a_paragraph_that_is_plainly_english_has_the_marks_of_english(make_project: MakeProject) -> None:
    assert printed(make_project, ABSTRACT) == CURLY
    assert printed(make_project, "I said that it's not the end, and that's what we know.") == (
        "I said that it’s not the end, and that’s what we know."
    )
    assert printed(make_project, "**Keywords:** port; estuary") == "**Keywords:** port; estuary"
    french = 'Le mot "oui": il dit que the end of the line est là?'
    assert printed(make_project, french) == "Le mot « oui » : il dit que the end of the line est là ?"


def test_its_words_have_its_language_and_its_notes_are_ours() -> None:
    call = NoteCall(note=Note(id="n", children=()))
    paragraph = mark_foreign(Paragraph(children=(Text(text=ABSTRACT), call)))
    assert isinstance(paragraph, Paragraph)
    assert paragraph.children == (Foreign(lang="en", children=(Text(text=ABSTRACT),), upright=True), call)
    french = Paragraph(children=(Text(text="Le mot et la chose sont dans le texte, pas dans la note."),))
    assert mark_foreign(french) is french
