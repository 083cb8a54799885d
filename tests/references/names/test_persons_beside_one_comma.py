"""Two persons whom one comma parts, groups that a word tells, pages of Wikipedia that nobody signs."""

from __future__ import annotations

import pytest

from tests.references.printing import printed, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Wilma Rule, Joseph Francis Zimmerman", ["Rule, Wilma", "Zimmerman, Joseph Francis"]),
        ("García Márquez, Gabriel José", ["García Márquez, Gabriel José"]),
        ("Martin Garcia, Jean Paul", ["Martin Garcia, Jean Paul"]),
        ("Communauté anglo-saxonne Wikipédia", ["Communauté anglo-saxonne Wikipédia"]),
        ("Polytech Nantes Infos", ["Polytech Nantes Infos"]),
        ("Paul Anfosi", ["Anfosi, Paul"]),
        ("J J O'Connor {and} E F Robertson", ["O’Connor, J J", "Robertson, E F"]),
        ("{J. J. O'Connor and E. F. Robertson}", ["O’Connor, J. J.", "Robertson, E. F."]),
        ("Simon {and} Schuster", ["Simon and Schuster"]),
        ("{A. Roy and Sons}", ["A. Roy and Sons"]),
    ],
)
def test_who_signs(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    ("host", "line"),
    [
        ("fr.wikipedia.org", "Delta. (2013). Dans Wikipédia. https://fr.wikipedia.org/wiki/Delta"),
        ("www.a.fr", "Anonyme. (2013). Delta. https://www.a.fr/wiki/Delta"),
    ],
)
def test_nobody_signs_a_page_of_wikipedia(host: str, line: str) -> None:
    text = f"@online{{a, author={{Anonyme}}, title={{Delta}}, year=2013, url={{https://{host}/wiki/Delta}}}}"
    assert printed(text) == line


@pytest.mark.parametrize(
    ("host", "author"),
    [
        ("amine.benkirane.over-blog.com", "Benkirane, A."),
        ("benkirane.amine.com", "Amine Benkirane"),
        ("a.fr", "Benkirane, A."),
    ],
)
def test_a_blog_has_the_name_of_a_person(host: str, author: str) -> None:
    text = f"@misc{{a, author={{Amine Benkirane}}, title={{Delta}}, year=2013, url={{https://{host}/a}}}}"
    assert printed(text).startswith(f"{author}{'' if author.endswith('.') else '.'} (2013)")
