"""The narrowing of JSON: what is not of the kind asked for is refused, by its type's name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stratege.json_tree import Json, as_list, as_object, as_text


@pytest.mark.parametrize(("narrow", "value"), [(as_text, "a"), (as_list, ["a"]), (as_object, {"a": 1})])
def test_a_value_of_the_kind_comes_back(narrow: Callable[[Json], Json], value: Json) -> None:
    assert narrow(value) is value


@pytest.mark.parametrize(
    ("narrow", "value", "told"),
    [
        (as_text, ["a"], "list"),
        (as_list, "a", "str"),
        (as_list, {}, "dict"),
        (as_object, [], "list"),
        (as_text, None, "NoneType"),
    ],
)
def test_any_other_is_refused(narrow: Callable[[Json], Json], value: Json, told: str) -> None:
    with pytest.raises(TypeError, match=f"not {told}"):
        narrow(value)
