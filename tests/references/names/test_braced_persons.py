"""Persons in braces that managers put around them, and groups that stay whole in theirs."""

from __future__ import annotations

import pytest

from tests.references.printing import entry, read


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("{van der Berg, Domnin}", ["van der Berg, Domnin"]),
        ("{Vernant, Zoé} and {Roy, Jean-Luc}", ["Vernant, Zoé", "Roy, Jean-Luc"]),
        ("{Zoé Vernant}", ["Vernant, Zoé"]),
        ("{Zoé Vernant}, Luc Petit", ["Vernant, Zoé", "Petit, Luc"]),
        ("{Roy, D., Petit, C., Vernant}, Z.", ["Roy, D.", "Petit, C.", "Vernant, Z."]),
        (
            "Roy, Luc and {Irène Vernant} and {Alice Roy} and {Walker Podter}",
            ["Roy, Luc", "Vernant, Irène", "Roy, Alice", "Podter, Walker"],
        ),
        ("{S. Roy, P.-L. Petit, V. van Dam}", ["Roy, S.", "Petit, P.-L.", "van Dam, V."]),
        ("{Irène Vernant} and {Alice Roy} and {Walker Podter}", ["Vernant, Irène", "Roy, Alice", "Podter, Walker"]),
    ],
)
def test_persons_are_read_in_their_braces_and_told(typed: str, names: list[str]) -> None:
    assert read(typed) == names
    [(_, told)] = entry(typed).read_as
    assert ", entre accolades, est lu : " in told


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("{W. ANNE VERNANT} and {LUC B. ROY}", ["Vernant, W. ANNE", "Roy, LUC B."]),
        ("{C.M Vernant} and {J.-K Roy}", ["Vernant, C. M.", "Roy, J.-K."]),
        ("Zoé Vernant and {ANNE B. ROY and LUC C. PETIT}", ["Vernant, Zoé", "Roy, ANNE B.", "Petit, LUC C."]),
    ],
)
def test_so_are_those_whom_an_initial_tells(typed: str, names: list[str]) -> None:
    assert read(typed) == names


@pytest.mark.parametrize(
    "group",
    [
        "Roe v. Wade",
        "Benoît XVI",
        "Robert Bosch",
        "Alice Bank",
        "Julia Computing",
        "Jane Street",
        "Lyon, France",
        "Little, Hall and Company",
        "University of California, Berkeley",
        "J. Vernant Association",
        "Walker Podter",
        "U.S Senate",
        "C.M Vernant Institute",
        "S. Roy, P. Petit",
    ],
)
def test_what_no_person_is_called_stays_whole(group: str) -> None:
    assert entry(f"{{{group}}}").item["author"] == [{"literal": group}]
    assert entry(f"{{{group}}}").read_as == ()


def test_a_case_keeps_its_parties_in_italics() -> None:
    assert read(r"{\emph{Roe v.\ Wade}}") == ["Roe v. Wade"]


@pytest.mark.parametrize("typed", ["{Banque des Crues,}", "{Banque des Crues;}", "{Zoé Vernant,}"])
def test_a_comma_at_the_end_is_no_part_of_a_name_and_keeps_it_whole(typed: str) -> None:
    assert entry(typed).item["author"] == [{"literal": typed[1:-2]}]
    assert entry(f"Roy, Luc and {typed}").item["author"][1] == {"literal": typed[1:-2]}
    assert entry(typed).read_as == ()


@pytest.mark.parametrize("group", ["Deutsche Bahn", "Open Data", "Google Brain", "Vernant Institute"])
def test_a_group_among_persons_in_braces_stays_whole(group: str) -> None:
    assert read(f"{{Irène Vernant}} and {{Alice Roy}} and {{{group}}}") == ["Vernant, Irène", "Roy, Alice", group]
