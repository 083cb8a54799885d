"""German titles in Title Case: what is no noun beyond doubt loses its capital."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_ris
from stratege.references.titles.german_case import german_sentence_case, is_german_title
from stratege.references.titles.title_case import in_its_case, language_to_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Für Eine Wahlpflicht", "Für eine Wahlpflicht"),
        (
            "Das Wasser Und Der Fluss: Eine Studie Aus Dem Norden",
            "Das Wasser und der Fluss: Eine Studie aus dem Norden",
        ),
        ("Flüsse. Der Lauf Der Wasser Zum Meer", "Flüsse. Der Lauf der Wasser zum Meer"),
        ("Flüsse – Für Und Wider", "Flüsse – Für und Wider"),
        ("Das Lied „Der Fluss“ Und Seine Zeit", "Das Lied „Der Fluss“ und Seine Zeit"),  # adjectives are not known
        ("Interview mit Der Zeit über die Flüsse", "Interview mit Der Zeit über die Flüsse"),  # no Title Case
        ("Das Institut MIT Und Die Flüsse", "Das Institut MIT und die Flüsse"),
        ("Das Wasser Und {Der Fluss}", "Das Wasser und {Der Fluss}"),
        ("DAS WASSER UND DER FLUSS", "DAS WASSER UND DER FLUSS"),
        ("Das Wasser und der Fluss", "Das Wasser und der Fluss"),
        # Better BibTeX holds the capitals that were typed: the others are its own.
        ("{{Flüsse}} Und Soziale {{Herkunft}} Der {{Leute}}", "{{Flüsse}} und soziale {{Herkunft}} der {{Leute}}"),
        ("{{DNA}} Und Das Leben Der {{RNA}}", "{{DNA}} und das Leben der {{RNA}}"),
    ],
)
def test_what_loses_its_capital(typed: str, printed: str) -> None:
    assert german_sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("title", "german"),
    [
        ("Für Eine Wahlpflicht", True),
        ("Wahlen Und Flüsse", False),  # one small word may be of a name
        ("The Work of John von Neumann und Der Spiegel", False),
        ("Het Leven Der Dieren Mit Den Mens Van Nu", False),
        ("A Vida Das Abelhas", False),
        ("Le Monde des rivières et Die Zeit", False),
        ("The MIT DES and DER Tables", False),
    ],
)
def test_language(title: str, german: bool) -> None:
    assert is_german_title(title) is german


def test_language_that_is_declared() -> None:
    assert language_to_case("Wasser Der Zeit", "de-DE") == "de"
    assert language_to_case("Wasser Für Die Zeit", "nl") == ""
    assert in_its_case("Wasser Der Zeit", "de") == "Wasser der Zeit"


def test_language_of_its_book() -> None:
    assert language_to_case("Wasser Als Teil Der Flüsse") == ""
    assert language_to_case("Wasser Als Teil Der Flüsse", host="Flüsse Und Seen Für Alle") == "de"


def test_in_files() -> None:
    title = "Didaktische {{Analyse}} Als {{Kern}} Der {{Flüsse}} Für Alle"
    bib = f"@article{{a, author={{Roy, Luc}}, title={{{title}}}, year=2019}}"
    ris = "TY  - BOOK\nAU  - Roy, Luc\nTI  - Wasser Für Die Leute\nPY  - 2019\nER  - "
    assert line_of(from_bibtex(bib)) == "Roy, L. (2019). Didaktische Analyse als Kern der Flüsse für alle."
    assert line_of(from_ris(ris)) == "Roy, L. (2019). Wasser für die Leute."
