"""Names that stand twice in a list, and how long lists are quoted in what is told of them."""

from __future__ import annotations

import pytest

from tests.references.printing import entry, read

MANY = " and ".join(f"{sign}oy, Luc" for sign in "BCDFGHJKLM")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Roy, A. and Noir, B. C. and Roy, A. and Noir, B. C.", ["Roy, A.", "Noir, B. C."]),
        ("Roy, Anne and Noir, B. and Roy, Anne", ["Roy, Anne", "Noir, B."]),
        ("Roy, A. and Noir, B. and Roy, A.", ["Roy, A.", "Noir, B.", "Roy, A."]),
        ("Roy, A. and Roy, A.", ["Roy, A.", "Roy, A."]),
    ],
)
def test_a_list_typed_twice_is_read_once(typed: str, names: list[str]) -> None:
    assert read(typed) == names


def test_who_is_left_out_is_told() -> None:
    [(_, told)] = entry("Roy, Anne and Noir, B. and Roy, Anne").read_as
    assert told == "« Roy, Anne » est donné deux fois, et imprimé une fois"
    [(_, told)] = entry(f"{MANY} and {MANY}").read_as
    assert told.startswith("« Boy, Luc ; Coy, Luc ; Doy, Luc ; Foy, Luc ; Goy, Luc ; Hoy, Luc ; … » est donné")


@pytest.mark.parametrize(
    "typed",
    [MANY.replace("oy, Luc", "oy Luc B."), MANY.replace(" and ", "; "), f"By and {MANY}"],
)
def test_a_long_list_is_told_by_its_first_names(typed: str) -> None:
    [(_, told)] = entry(typed).read_as
    assert "…" in told
    assert len(told) < 330


def test_of_a_long_list_what_differs_is_told() -> None:
    [(_, told)] = entry(f"{MANY} and By").read_as
    assert told == "« Moy, Luc ; By » est lu : Moy, Luc"
