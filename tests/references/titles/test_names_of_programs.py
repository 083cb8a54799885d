"""Names of programs, of holy books and of churches in titles; the pronoun that lacks its capital."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex
from stratege.references.titles.evidence import names_repeated
from stratege.references.titles.sentence_case import sentence_case
from stratege.references.titles.title_case import in_its_case, language_to_case


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (
            "River Operating System 2: Design, architecture, and uses in the towns",
            "River Operating System 2: Design, architecture, and uses in the towns",
        ),
        (
            "The Rivers Case Study 2: Design, architecture, and uses in the towns",
            "The rivers case study 2: Design, architecture, and uses in the towns",
        ),
        ("GLPK - GNU Linear Programming Kit", "GLPK - GNU Linear Programming Kit"),
        ("BRAP: A Binary Rivers Analysis Platform", "BRAP: A binary rivers analysis platform"),
        ("GRPK - Rivers and Lakes for the Kit of Towns", "GRPK - Rivers and lakes for the kit of towns"),
        ("The Use of the GNU Compiler Collection in Towns", "The use of the GNU Compiler Collection in towns"),
        ("The Use of GNU Radio Programming in Towns", "The use of GNU Radio programming in towns"),
        ("Configuration Tool on Windows and Linux", "Configuration tool on Windows and Linux"),
        ("A Tool for Linux and Windows", "A tool for Linux and Windows"),
        ("The Doors and Windows of the Towns", "The doors and windows of the towns"),
        ("Validation of Modern JSON Schema", "Validation of modern JSON Schema"),
        ("A Schema of the Rivers in JSON", "A schema of the rivers in JSON"),
        ("Models on Google Cloud Platform", "Models on Google Cloud Platform"),
        ("A Markdown Editor for the Towns", "A Markdown editor for the towns"),
        ("The Markdown of Prices in the Towns", "The markdown of prices in the towns"),
        ("The Claude 3 Model Family: Opus, Sonnet, Haiku", "The Claude 3 model family: Opus, Sonnet, Haiku"),
        ("The Opus and the Sonnet in the Towns", "The opus and the sonnet in the towns"),
        ("Early Bibles of the Town", "Early Bibles of the town"),
        ("The Lutheran Church of the River", "The Lutheran Church of the river"),
        ("A Lutheran Church of the River", "A Lutheran church of the river"),
        ("The Story of West Country Pilgrims", "The story of West Country pilgrims"),
        ("The West Country and the Country", "The West Country and the country"),
    ],
)
def test_names(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("How can i improve my rivers", "How can I improve my rivers"),
        ("What i learned of the rivers", "What I learned of the rivers"),
        ("The rivers of type i can rise", "The rivers of type i can rise"),
        ("The rivers of part i and of the town", "The rivers of part i and of the town"),
    ],
)
def test_the_pronoun(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("zorb-dev/zorb: {Zorb}", "zorb-dev/zorb: Zorb"),
        ("zorbpart, an R Package to Part the Rivers", "zorbpart, an R package to part the rivers"),
        ("rivers, a Guide to the Towns", "Rivers, a guide to the towns"),
        ("crues, a Guide to the Towns", "Crues, a guide to the towns"),
    ],
)
def test_a_name_in_small_letters_opens_a_title(typed: str, title: str) -> None:
    bib = f"@article{{a, author={{Roy, Luc}}, journal={{Lac}}, year=2019, title={{{typed}}}}}"
    assert line_of(from_bibtex(bib)) == f"Roy, L. (2019). {title}. Lac."


@pytest.mark.parametrize(("title", "language"), [("Python 3 Reference Manual", "en"), ("Zorb Reference Manual", "")])
def test_the_manual_of_a_program_is_english(title: str, language: str) -> None:
    assert language_to_case(title) == language


def test_a_journal_does_not_name_what_a_title_in_title_case_tells_of() -> None:
    said = ["Review of River Research"]
    assert names_repeated("A Long Look Back: Ten years of Calm River Research", said) == ()
    assert names_repeated("A long look back at the waters of River Research", said) == ("River Research",)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("Clickers or Cards: Is there really a difference?", "Clickers or cards: Is there really a difference?")],
)
def test_a_small_word_in_a_heading(typed: str, printed: str) -> None:
    assert sentence_case(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Power and Philosophy of Ruby", "The power and philosophy of Ruby"),
        ("The Power of the Ruby in the Towns", "The power of the ruby in the towns"),
        ("Lakes in Ruby and Rust with Python", "Lakes in Ruby and Rust with Python"),
        ("Lakes of Iron and Rust", "Lakes of iron and rust"),
        ("How to Install Asterisk on Ubuntu 22.04", "How to install Asterisk on Ubuntu 22.04"),
        ("How to Install Windmills on the Lakes", "How to install windmills on the lakes"),
        ("SOAP (Simple Object Access Protocol) in the Towns", "SOAP (Simple Object Access Protocol) in the towns"),
        ("SOAP (Simple Lake Access Protocol) in the Towns", "SOAP (simple lake access protocol) in the towns"),
    ],
)
def test_languages_and_protocols(typed: str, printed: str) -> None:
    assert in_its_case(typed, "en") == printed
