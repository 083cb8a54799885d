"""Signs that programs and hands leave in titles: braces escaped twice, German quotation marks, a comma before all."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex, from_json, from_ris


def printed(title: str, fields: str = "") -> str:
    return line_of(from_bibtex(f"@book{{a, author={{Roy, Luc}}, year=2019, title={{{title}}}{fields}}}"))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (r"{Rivers in {\{}Mendelian{\}} populations}", "Rivers in Mendelian populations"),
        (r"Rivers in \{GNU\} tools for everyone", "Rivers in GNU tools for everyone"),
        (r"Strings over \{0,1\} and \{A, B\} and {\{}n{\}}", "Strings over {0,1} and {A, B} and {n}"),
        (r"Strings of the set $\{AB\}$ and \{CD\}", "Strings of the set {AB} and {CD}"),
    ],
)
def test_braces_escaped_twice(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (',,Eine Gefahr f\\"ur die Demokratie``', "„Eine Gefahr für die Demokratie“"),
        (",,Eine Gefahr, die w\\\"achst'' und andere", "„Eine Gefahr, die wächst“ und andere"),
        ("Die Freiheit,, die niemand hat", "Die Freiheit,, die niemand hat"),
    ],
)
def test_german_quotation_marks(typed: str, title: str) -> None:
    assert printed(typed, ", langid={german}") == f"Roy, L. (2019). {title}."


def test_a_comma_before_a_title_does_not_take_the_stop() -> None:
    assert printed(", Les fleuves et leur histoire") == "Roy, L. (2019). Les fleuves et leur histoire."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("The filtering of rivers—\nby source", "The filtering of rivers—by source"),
        ("The filtering of rivers---\n  by source", "The filtering of rivers—by source"),
        ("Les fleuves —\nune histoire", "Les fleuves — une histoire"),
        ("The filtering of\nrivers", "The filtering of rivers"),
    ],
)
def test_a_line_that_ends_with_a_dash(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("O estilo bibliogr\\'a\ufb01co dos rios", "O estilo bibliográfico dos rios"),
        ("The \ufb02ows and speci\ufb01c rivers", "The flows and specific rivers"),
        ("The In\u2121ligence of rivers", "The Intelligence of rivers"),
        ("The \u2121 of rivers", "The \u2121 of rivers"),
    ],
)
def test_letters_that_are_one_sign(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


def test_letters_that_are_one_sign_in_other_formats() -> None:
    work = '[{"id": "a", "type": "book", "title": "The speci\ufb01c rivers"}]'
    assert from_json(work)[0].item["title"] == "The specific rivers"
    assert from_ris("TY  - BOOK\nTI  - The speci\ufb01c rivers\nER  - \n")[0].item["title"] == "The specific rivers"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (r"The common \$\chi\$^{2}tests of rivers", "The common χ² tests of rivers"),
        ("The rivers of 10 km^{2} and 10^{-3} towns", "The rivers of 10 km² and 10⁻³ towns"),
        ("The rivers of $x^{2}y$ towns", "The rivers of x²y towns"),
    ],
)
def test_a_power_outside_mathematics(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Les crues , les fleuves", "Les crues, les fleuves"),
        ("(Non) words,(non) words: evidence of rivers", "(Non) words, (non) words: Evidence of rivers"),
        ("The rivers f(x,(y)) of the town", "The rivers f(x,(y)) of the town"),
    ],
)
def test_the_space_of_a_comma(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        (
            "{'The} Sad Rivers of the Towns': Schism and the Lakes",
            "‘The sad rivers of the towns’: Schism and the lakes",
        ),
        ("{'Tis} the Season of the Rivers and the Lakes", "’Tis the season of the rivers and the lakes"),
    ],
)
def test_a_quotation_mark_that_a_brace_holds(typed: str, title: str) -> None:
    assert printed(typed) == f"Roy, L. (2019). {title}."
