"""What follows a title and is no part of it: the name of its file, a line of RIS, who edited the work."""

from __future__ import annotations

import json

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json, from_ris

ROY = [{"family": "Roy", "given": "Luc"}]


def printed(title: str, **fields: object) -> str:
    item = {"id": "a", "type": "book", "title": title, "author": ROY, "issued": {"date-parts": [[2019]]}}
    return line_of(from_json(json.dumps([{**item, **fields}])))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Data Analysis for the Life of Rivers.pdf", "Data analysis for the life of rivers"),
        ("Les crues de la Loire.DOCX", "Les crues de la Loire"),
        ("notice.pdf", "notice.pdf"),
        ("How to Read a Book as a .pdf", "How to read a book as a .pdf"),
        ("The Rivers of Node.js", "The rivers of Node.js"),
    ],
)
def test_the_name_of_a_file(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Tests for Random Rivers AU  - Côté, Minh", "Côté, M. et Roy, L. (2019). Tests for random rivers."),
        ("Tests for Random Rivers JO  - River Journal", "Roy, L. (2019). Tests for random rivers."),
        ("Tests for Random Rivers AU  - Côté", "Roy, L. (2019). Tests for random rivers."),
        ("Tests of the EU - Rivers", "Roy, L. (2019). Tests of the EU - Rivers."),
    ],
)
def test_a_line_of_ris(typed: str, line: str) -> None:
    assert printed(typed) == line


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("Thought and Rivers (ed. J. B. Vernant)", "Thought and rivers (J. B. Vernant, dir.)."),
        ("Thought and Rivers (eds. J. Vernant and Zoé Le)", "Thought and rivers (J. Vernant et Z. Le, dir.)."),
        ("Thought and Rivers [edited by J.B. Vernant]", "Thought and rivers (J. B. Vernant, dir.)."),
        ("Thought and Rivers (Edited for Schools)", "Thought and rivers (edited for schools)."),
    ],
)
def test_who_edited_it(typed: str, end: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {end}"


def test_an_editor_who_is_told_stays() -> None:
    line = printed("Thought and Rivers (ed. J. Vernant)", editor=[{"family": "Côté", "given": "Anne"}])
    assert line == "Roy, L. (2019). Thought and rivers (ed. J. Vernant) (A. Côté, dir.)."


def test_of_bibtex_too() -> None:
    text = "@book{a, author={Roy, Luc}, title={The Life of Rivers.pdf}, year=2019}"
    assert line_of(from_bibtex(text)) == "Roy, L. (2019). The life of rivers."


@pytest.mark.parametrize(
    ("tail", "edition"), [("(2. ed.)", "2ᵉ éd."), ("{(3.} Aufl.)", "3ᵉ éd."), ("[4th edition]", "4ᵉ éd.")]
)
def test_the_edition_of_a_book(tail: str, edition: str) -> None:
    text = f"@book{{a, author={{Roy, Luc}}, title={{Category rivers {tail}}}, year=2019}}"
    assert line_of(from_bibtex(text)) == f"Roy, L. (2019). Category rivers ({edition})."
    assert printed("Category rivers (5. ed.)") == "Roy, L. (2019). Category rivers (5ᵉ éd.)."
    assert "(5. ed.)" in printed("Category rivers (5. ed.)", edition="6")


def test_of_ris_too() -> None:
    text = "TY  - BOOK\nAU  - Roy, Luc\nTI  - The Life of Rivers.pdf\nPY  - 2019\nER  - "
    assert line_of(from_ris(text)) == "Roy, L. (2019). The life of rivers."


@pytest.mark.parametrize(
    ("tail", "journal", "kept"),
    [
        (" - La Rive", "La Rive", ""),
        (" - La Rive", "La Rive - Journal des eaux", ""),
        (" – la rive des eaux", "La Rive des eaux (Lyon)", ""),
        (" - La Rive", "La Rive des eaux", " - La Rive"),  # may be another
        (" - La Riv", "La Rive", " - La Riv"),
        (" - Le Gué", "La Rive", " - Le Gué"),
    ],
)
def test_the_name_of_its_journal(tail: str, journal: str, kept: str) -> None:
    fields = {"type": "article-magazine", "container-title": journal, "URL": "https://exemple.org/a"}
    line = printed(f"Des crues sans fin{tail}", **fields)
    assert line.startswith(f"Roy, L. (2019). Des crues sans fin{kept}. {journal}")


def test_the_name_of_its_journal_stays_in_an_issue() -> None:
    fields = {"type": "article-magazine", "container-title": "La Rive", "page": "3-8", "URL": "https://exemple.org/a"}
    assert printed("Des crues sans fin - La Rive", **fields).startswith("Roy, L. (2019). Des crues sans fin - La Rive.")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Zur Kraft der Wasser. (German) [On the force of waters]", "Zur Kraft der Wasser [On the force of waters]"),
        ("Zur Kraft der Wasser (in German) [On waters]", "Zur Kraft der Wasser [On waters]"),
        ("The rivers (German) and the lakes [draft]", "The rivers (German) and the lakes [draft]"),
        ("Zur Kraft der Wasser (Rhein) [On waters]", "Zur Kraft der Wasser (Rhein) [On waters]"),
    ],
)
def test_the_language_before_a_translation(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Composition d ' Interfaces par planification", "Composition d’Interfaces par planification"),
        ("L ’ art d ’ écrire les fleuves", "L’art d’écrire les fleuves"),
        ("Jusqu ' au fleuve", "Jusqu’au fleuve"),
        ("Les pays ' amis ' du fleuve", "Les pays ’ amis ’ du fleuve"),
    ],
)
def test_an_apostrophe_between_two_spaces(typed: str, title: str) -> None:
    assert printed(typed, type="article-journal") == f"Roy, L. (2019). {title}."
