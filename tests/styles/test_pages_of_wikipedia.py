"""Pages of Wikipedia, whose address tells the case of their title."""

from __future__ import annotations

import pytest

from citing import line_of
from stratege.references import from_bibtex


@pytest.mark.parametrize(
    ("typed", "url", "title"),
    [
        ("Crue Navale", "fr.wikipedia.org/wiki/Crue_navale_(jeu)", "Crue navale. (s. d.). Dans Wikipédia."),
        (
            "Real-Time River Protocol",
            "en.wikipedia.org/w/index.php?title=Real-Time_River_Protocol&oldid=1",
            "Real-Time River Protocol. (s. d.). Dans Wikipedia.",
        ),
        ("iRiver Protocol", "en.wikipedia.org/wiki/IRiver_protocol", "iRiver protocol. (s. d.). Dans Wikipedia."),
        ("The Rivers of Town", "en.wikipedia.org/wiki/River", "The rivers of town. (s. d.). Dans Wikipedia."),
    ],
)
def test_a_page_has_the_case_of_its_address(typed: str, url: str, title: str) -> None:
    bib = f"@misc{{a, author={{{{Wikipedia contributors}}}}, title={{{typed}}}, url={{https://{url}}}}}"
    assert line_of(from_bibtex(bib)) == f"{title} https://{url}"


@pytest.mark.parametrize(
    ("author", "line"),
    [
        ("Collectif", "Crue. (2014). Dans Wikipédia. https://fr.wikipedia.org/wiki/Crue"),
        ("Collectif du Lac", "Collectif du Lac. (2014). Crue. Dans Wikipédia. https://fr.wikipedia.org/wiki/Crue"),
    ],
)
def test_nobody_signs_a_page(author: str, line: str) -> None:
    bib = f"@misc{{a, author={{{author}}}, title={{Crue}}, year=2014, url={{https://fr.wikipedia.org/wiki/Crue}}}}"
    assert line_of(from_bibtex(bib)) == line
