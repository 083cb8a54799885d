"""Names that managers, catalogues and pages of the web glue together, cut, or have in small letters."""

from __future__ import annotations

import pytest

from stratege.references import from_bibtex
from stratege.references.csl.read import from_json
from stratege.references.names.typed_names import typed_names
from stratege.references.parts import full_name, names_of
from tests.references.printing import entry, read

COUNTRY_FIRST = "India, Uni of Lakes, Department Of Computer Engineering"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Petit, Zoé and O 'gorman, Tim", ["Petit, Zoé", "O’Gorman, Tim"]),
        ("Tim O' Brien", ["O’Brien, Tim"]),
        ("O ’Brien, Tim", ["O’Brien, Tim"]),
        ("L' Heureux, Anne", ["L’Heureux, Anne"]),
        ("D 'Angelo, Tim", ["D’Angelo, Tim"]),
        ("Roy, O. and Petit, Zoé", ["Roy, O.", "Petit, Zoé"]),
        ("O'Neil, Tim", ["O’Neil, Tim"]),
        ("Gabriele D' and Petit, Zoé", ["D’, Gabriele", "Petit, Zoé"]),
    ],
)
def test_a_space_beside_an_apostrophe_goes(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    assert not entry(typed).read_as


def test_so_it_does_in_other_formats() -> None:
    [one] = from_json('[{"id": "a", "type": "book", "author": [{"family": "O \'brien", "given": "Tim"}]}]')
    assert one.item["author"] == [{"family": "O'Brien", "given": "Tim"}]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        (
            "Fengqui Li, Lei Li, Xiuqin Wang,, Changle Liu",
            "Fengqui Li and Lei Li and Xiuqin Wang and Changle Liu",
        ),
        ("Vernant,, Luc", "Vernant, Luc"),
        ("Vernant, , Luc", "Vernant, Luc"),
        ("Vernant, Jr., Luc", "Vernant, Jr., Luc"),
    ],
)
def test_an_empty_part_of_a_name_is_none(typed: str, names: str) -> None:
    assert typed_names(typed)[0] == names


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("{Vernant, G. Bingham}, Jr. and Petit", ["Vernant, Jr., G. Bingham", "Petit"]),
        (r"{Vernant, Bruno {\&} Petit-Roy}, Véronique", ["Vernant, Bruno", "Petit-Roy, Véronique"]),
        ("{Vernant, Bruno and Petit}, Zoé", ["Vernant, Bruno", "Petit, Zoé"]),
        ("{Vernant, B., Petit}, Zoé", ["Vernant, B.", "Petit, Zoé"]),
    ],
)
def test_braces_that_hold_a_comma_are_read_and_told(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    assert entry(typed).read_as


@pytest.mark.parametrize("typed", [r"{Vernant, Petit {\&} Noir}, Lyon", "{Lynch, Pierce and Vernant}, Merrill"])
def test_those_of_a_firm_keep_it(typed: str) -> None:
    assert len(read(typed)) == 1


def test_an_address_among_authors_goes_and_is_told() -> None:
    assert read(f"Ghelani, Diptiben and {COUNTRY_FIRST}") == ["Ghelani, Diptiben"]
    assert entry(f"Ghelani, Diptiben and {COUNTRY_FIRST}").read_as


@pytest.mark.parametrize("typed", [COUNTRY_FIRST, "Ghelani, Anne and Vernant, Jr., Zoé"])
def test_an_address_that_is_alone_stays(typed: str) -> None:
    assert len(read(typed)) == len(typed.split(" and "))


@pytest.mark.parametrize(
    ("typed", "title", "name"),
    [
        ("britannica", r"Maori | History \& Facts | Britannica", "Britannica"),
        ("kaituhi", "Kaituhi - Automatic transcriptions", "Kaituhi"),
        ("pandas", "Pandas documentation", "pandas"),
        ("pandas", "Guide of Pandas and pandas", "pandas"),
        ("britannica", "Maori | History", "britannica"),
        ("{britannica}", "Maori | History | Britannica", "britannica"),
    ],
)
def test_a_group_in_small_letters_has_the_capital_of_its_title(typed: str, title: str, name: str) -> None:
    [one] = from_bibtex(f"@online{{a, author = {{{typed}}}, title = {{{title}}}, url = {{https://a.com/b}}}}")
    assert [full_name(author) for author in names_of(one.item, "author")] == [name]
    assert not name.istitle() or one.read_as


@pytest.mark.parametrize(
    ("typed", "publisher", "names"),
    [
        ("Forstædernes Tænketank Vernant, Jens", "Forstædernes Tænketank (Realdania)", 2),
        ("Garcia Vernant, Jens", "Garcia", 1),
        ("Forstædernes Tænketank Vernant, Jens", "Realdania", 1),
    ],
)
def test_a_person_after_the_group_that_published_is_apart(typed: str, publisher: str, names: int) -> None:
    assert len(read(typed, f"publisher = {{{publisher}}}", "book")) == names
